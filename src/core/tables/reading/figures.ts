import { readNumber } from '../../money';
import type { SheetGrid } from '../../workbook';

/** True for a number with digits; a dash in a text column only says that there is nothing. */
export function holdsFigure(grid: SheetGrid, row: number, column: number): boolean {
  return (
    /\d/.test(grid.label(row, column)) &&
    readNumber(grid.value(row, column), grid.format(row, column)).kind === 'number'
  );
}
