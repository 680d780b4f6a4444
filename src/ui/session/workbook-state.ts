import type { Finding } from '../../core/findings';
import type { Passage } from '../../core/narrative';
import type { Review } from '../../core/report';
import type { PriorWorkbook } from '../../core/run';
import type { CellAt, WorkbookSnapshot } from '../../core/workbook';
import type { SettingsState } from './bureau-settings';
import type { Failure } from './failure';
import type { OutdatedParagraph, RecordState } from './narrative-record';
import type { DecisionsState } from './project-decisions';

/** A checked workbook: the snapshot and everything that follows from it. */
export interface Checked {
  readonly snapshot: WorkbookSnapshot;
  readonly review: Review;
  readonly findings: readonly Finding[];
  /** Milliseconds since 1970. */
  readonly at: number;
  /** The narrative of this snapshot, written when first asked for; `undefined` where only the first rules have been run. */
  readonly passages: (() => readonly Passage[]) | undefined;
}

/** A workbook checked with every rule. */
export interface FullyChecked extends Checked {
  readonly passages: () => readonly Passage[];
}

/** True where every rule has been run. */
export function isFullyChecked(checked: Checked): checked is FullyChecked {
  return checked.passages !== undefined;
}

/** What is known of the workbook; commands work on it, and it knows none of them. */
export interface WorkbookState {
  readonly checked: Checked | undefined;
  /** True while changes of the workbook are checked as they happen. */
  readonly live: boolean;
  /** Changes that could not be read or checked: what is shown may be older than the workbook. */
  readonly liveTrouble: Failure | undefined;
  /** Why the rules that are loaded after the first finding are not there. */
  readonly rulesTrouble: Failure | undefined;
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
