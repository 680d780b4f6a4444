import type { Finding } from '../../core/findings';
import type { Passage } from '../../core/narrative';
import type { Review } from '../../core/report';
import type { PriorWorkbook } from '../../core/run';
import type { CellAt, WorkbookSnapshot } from '../../core/workbook';
import type { Failure } from './failure';
import type { SettingsChange, SettingsState } from './bureau-settings';
import type { OutdatedParagraph, RecordState } from './narrative-record';
import type { DecisionsState } from './project-decisions';

/** A file the user chose as last year's workbook. */
export interface PriorFile {
  readonly name: string;
  /** Reads it; may reject with `HostError`. */
  readonly read: () => Promise<WorkbookSnapshot>;
}

/** What the user can ask for; kept with a failure so that it can be tried again. */
export type Command =
  | { readonly kind: 'start' }
  | { readonly kind: 'recheck' }
  | { readonly kind: 'mark'; readonly remarks: boolean }
  | { readonly kind: 'clear-marks' }
  | { readonly kind: 'write-narrative' }
  | { readonly kind: 'save-findings' }
  | { readonly kind: 'go-to'; readonly at: CellAt }
  | { readonly kind: 'set-live'; readonly on: boolean }
  | { readonly kind: 'load-record' }
  | { readonly kind: 'open-prior'; readonly file: PriorFile }
  /** `prior`: key of the project it is, `null` where it is none; left out to take it back. */
  | { readonly kind: 'decide-project'; readonly current: string; readonly prior?: string | null }
  | { readonly kind: 'load-settings' }
  | { readonly kind: 'keep-settings'; readonly change: SettingsChange }
  | { readonly kind: 'open-sample' };

/** What is being done right now. */
export interface Activity {
  readonly kind:
    | 'connecting'
    | 'reading'
    | 'marking'
    | 'clearing'
    | 'writing-narrative'
    | 'writing-findings'
    | 'opening-sample'
    | 'keeping-settings'
    | 'reading-prior'
    | 'saving-decision';
  /** 0 … 1, `undefined` where the host does not say. */
  readonly progress: number | undefined;
  readonly cancel: 'possible' | 'asked' | 'impossible';
}

/** A checked workbook: the snapshot and everything that follows from it. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The narrative of this snapshot, written when first asked for. */
  readonly passages: () => readonly Passage[];
}

/** A command that failed. */
export type Trouble = Failure & { readonly command: Command };

/** What a command came to. */
export type Notice =
  | {
      readonly kind: 'marked';
      readonly cells: number;
      readonly remarks: number;
      readonly protectedSheets: readonly string[];
    }
  | { readonly kind: 'marks-cleared'; readonly protectedSheets: readonly string[] }
  /** `placeholders`: how many places are left to fill in; `unrecorded`: why later changes cannot be told from what was printed. */
  | {
      readonly kind: 'narrative-written';
      readonly sheet: string;
      readonly placeholders: number;
      readonly unrecorded: Failure | undefined;
    }
  | { readonly kind: 'findings-saved'; readonly sheet: string }
  | { readonly kind: 'settings-kept'; readonly change: SettingsChange }
  | { readonly kind: 'sample-opened' }
  /** `next`: what the host says of what is left behind. */
  | { readonly kind: 'cancelled'; readonly next: string | undefined };

/** Everything the pane shows. */
export interface SessionState {
  readonly activity: Activity | undefined;
  readonly checked: Checked | undefined;
  readonly trouble: Trouble | undefined;
  readonly notice: Notice | undefined;
  /** True while changes of the workbook are checked as they happen. */
  readonly live: boolean;
  /** Changes that could not be read or checked: what is shown may be older than the workbook. */
  readonly liveTrouble: Failure | undefined;
  /** The cell the user selected in the workbook; going to a cell from the pane leaves it as it is. */
  readonly selection: CellAt | undefined;
  /** The budget year the user gave; it wins over what the workbook says. */
  readonly year: number | undefined;
  /** Last year's workbook, as long as the pane is open. */
  readonly prior: PriorWorkbook | undefined;
  /** Which of last year's projects the user says this year's are, as kept in the workbook. */
  readonly decisions: DecisionsState;
  /** What was printed into the narrative sheet, as kept in the workbook. */
  readonly record: RecordState;
  /** Layouts and bound tables, as kept in the workbook. */
  readonly settings: SettingsState;
  /** True where the host can open a sample workbook. */
  readonly hasSample: boolean;
  /** Paragraphs of the narrative sheet that no longer agree with the workbook. */
  readonly outdated: readonly OutdatedParagraph[];
}

export const INITIAL_STATE: SessionState = {
  activity: undefined,
  checked: undefined,
  trouble: undefined,
  notice: undefined,
  live: false,
  liveTrouble: undefined,
  selection: undefined,
  year: undefined,
  prior: undefined,
  decisions: { kind: 'unknown' },
  record: { kind: 'unknown' },
  settings: { kind: 'unknown' },
  hasSample: false,
  outdated: [],
};
