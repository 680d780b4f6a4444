import type { Finding, Outcome } from '../findings';
import type { MoneyUnit } from '../money';
import type { ReadingRemark, SheetAccount, TableKey } from '../tables';
import type { SheetVisibility } from '../workbook';
import type { ReviewedPrior } from './reviewed-prior';

/** One line of the table map. */
export interface ReviewedTable {
  readonly key: TableKey;
  readonly title: string | undefined;
  readonly sheet: string;
  /** Address within the sheet: `A1:F16`. */
  readonly range: string;
  readonly unit: MoneyUnit | undefined;
  readonly visibility: SheetVisibility;
  /** False for a copy that another one stands in for. */
  readonly used: boolean;
  /** True where the user said which cells are the table. */
  readonly bound: boolean;
}

/** One rule with what it came to. */
export interface ReviewedRule {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  readonly outcome: Outcome;
}

/** The whole result of checking one workbook: everything a host shows comes from here. */
export interface Review {
  readonly department: string | undefined;
  readonly year: number | undefined;
  readonly tables: readonly ReviewedTable[];
  /** What became of every sheet, in workbook order. */
  readonly sheets: readonly SheetAccount[];
  /** The kinds of tables that belong to the workbook, found or not, in the order of the published document. */
  readonly expected: readonly TableKey[];
  /** What could not be read as it stands: the findings rest on it. */
  readonly remarks: readonly ReadingRemark[];
  /** Last year's workbook, where one was given. */
  readonly prior: ReviewedPrior | undefined;
  /** Every rule of the catalogue, in catalogue order. */
  readonly rules: readonly ReviewedRule[];
}

/** All findings, in catalogue order. */
export function findingsOf(review: Review): Finding[] {
  return review.rules.flatMap(({ outcome }) => (outcome.kind === 'found' ? outcome.findings : []));
}
