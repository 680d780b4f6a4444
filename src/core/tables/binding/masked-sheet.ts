import type { RangeAt, SheetSnapshot } from '../../workbook';

/** The sheet with the cells left blank that are not kept; every cell stays where it is. */
export function maskedSheet(
  sheet: SheetSnapshot,
  isKept: (row: number, column: number) => boolean,
): SheetSnapshot {
  const masked = <T>(matrix: readonly (readonly T[])[], blank: T): T[][] =>
    matrix.map((line, row) =>
      line.map((cell, column) => (isKept(sheet.top + row, sheet.left + column) ? cell : blank)),
    );
  return { ...sheet, values: masked(sheet.values, null), formulas: masked(sheet.formulas, null) };
}

/** True for a cell of the range. */
export function isWithin(range: Omit<RangeAt, 'sheet'>, row: number, column: number): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}
