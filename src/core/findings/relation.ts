import type { Decimal } from '../money';
import type { CellAt } from '../workbook';

/**
 * Arithmetic between cells that a finding says does not hold, in the numbers as the cells hold them: the sum of `left` is the sum, or the
 * product, of `right`. All cells are in one unit. A mark of the finding stays on for as long as this is so.
 */
export interface Relation {
  readonly left: readonly CellAt[];
  readonly right: readonly CellAt[];
  /** True where `right` is multiplied, not added up. */
  readonly multiplied: boolean;
  /** left − right, as it was judged. */
  readonly difference: Decimal;
  /** A difference of no more than this is none: half a last place at least. */
  readonly tolerance: Decimal;
  /** True where only a difference of this sign is a contradiction: the left side must not exceed, or fall short of, the right one. */
  readonly oneSided: boolean;
}
