import type { CellAt } from '../../../core/workbook';
import type { CommandRun } from '../command';
import { clearMarks } from './clear-marks';
import { decideProject } from './decide-project';
import { keepSettings } from './keep-settings';
import { loadKept } from './load-kept';
import { mark } from './mark';
import { openPrior } from './open-prior';
import { openSample } from './open-sample';
import { recheck } from './recheck';
import { saveFindings } from './save-findings';
import { setLive } from './set-live';
import { start } from './start';
import { writeNarrative } from './write-narrative';

export { hasSample } from './open-sample';

/** All commands that are done one at a time. Each needs words for its failure in `strings/commands.ts`, or it does not compile. */
const COMMANDS = {
  start,
  recheck,
  mark,
  'clear-marks': clearMarks,
  'write-narrative': writeNarrative,
  'save-findings': saveFindings,
  'set-live': setLive,
  'load-record': loadKept,
  'load-settings': loadKept,
  'open-prior': openPrior,
  'decide-project': decideProject,
  'keep-settings': keepSettings,
  'open-sample': openSample,
};

type Kind = keyof typeof COMMANDS;

/** What has to be given with a command. */
type Asked = { [K in Kind]: Parameters<(typeof COMMANDS)[K]['perform']>[1] };

type Of<K extends Kind> = { [P in K]: { readonly kind: P } & Asked[P] }[K];

const TABLE: { readonly [K in Kind]: CommandRun<Asked[K]> } = COMMANDS;

/** What the user can ask for and waits for. */
export type WaitedCommand = Of<Kind>;

/** What the user can ask for; kept with a failure so that it can be tried again. */
export type Command = WaitedCommand | { readonly kind: 'go-to'; readonly at: CellAt };

/** How a command is run. */
export function runOf<K extends Kind>(command: Of<K>): CommandRun<unknown> {
  const { activity, perform } = TABLE[command.kind];
  return { activity, perform: (work) => perform(work, command) };
}
