import type { CellAt } from '../../workbook';

/**
 * Something about a table that could not be read as it stands, or only with a guess, and that the user can mend. It is said beside
 * the findings of the rules: what the rules say rests on it.
 */
export interface ReadingRemark {
  /** What it is about: stable, for tests and programs. */
  readonly id: string;
  /** Where to look. */
  readonly at: CellAt;
  /** What was seen, with the names of table and column. */
  readonly message: string;
  /** What to do about it. */
  readonly advice: string;
}
