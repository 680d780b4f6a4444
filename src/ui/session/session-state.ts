import type { Activity } from './activity';
import type { Command } from './commands';
import type { Failure } from './failure';
import type { Notice } from './notice';
import type { WorkbookState } from './workbook-state';

/** A command that failed, kept so that it can be tried again. */
export type Trouble = Failure & { readonly command: Command };

/** Everything the pane shows. */
export interface SessionState extends WorkbookState {
  readonly activity: Activity | undefined;
  readonly trouble: Trouble | undefined;
  readonly notice: Notice | undefined;
}

export const INITIAL_STATE: SessionState = {
  activity: undefined,
  checked: undefined,
  trouble: undefined,
  notice: undefined,
  live: false,
  liveTrouble: undefined,
  rulesTrouble: undefined,
  selection: undefined,
  year: undefined,
  prior: undefined,
  decisions: { kind: 'unknown' },
  record: { kind: 'unknown' },
  settings: { kind: 'unknown' },
  hasSample: false,
  outdated: [],
};
