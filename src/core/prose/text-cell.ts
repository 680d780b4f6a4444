import type { CellAt } from '../workbook';

/** A cell that holds text, as it stands there. */
export interface TextCell {
  readonly at: CellAt;
  readonly text: string;
}
