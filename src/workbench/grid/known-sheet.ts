import type { GridCell, GridSheet } from '../../hosts/grid-sheet';
import { isPlainBlank } from './cell-data';

/** A sheet as both sides know it: what was last opened, applied or reported. */
export interface KnownSheet extends Omit<GridSheet, 'cells'> {
  /** Cells by `cellKey`; blank, plain ones are absent. */
  readonly cells: Map<number, GridCell>;
}

/** Excel's width of a sheet, so that one number names a cell. */
const COLUMNS = 16_384;

export function cellKey(row: number, column: number): number {
  return row * COLUMNS + column;
}

/** The row and column of a `cellKey`. */
export function cellOfKey(key: number): { row: number; column: number } {
  return { row: Math.floor(key / COLUMNS), column: key % COLUMNS };
}

export function knownSheetOf(sheet: GridSheet): KnownSheet {
  const cells = new Map<number, GridCell>();
  for (const cell of sheet.cells) if (!isPlainBlank(cell)) cells.set(cellKey(cell.row, cell.column), cell);
  return { ...sheet, cells };
}

export function gridSheetOf(sheet: KnownSheet): GridSheet {
  return { ...sheet, cells: [...sheet.cells.values()] };
}

/** A cell that neither holds nor looks like anything. */
export function blankCell(row: number, column: number): GridCell {
  return { row, column, value: null, formula: null, format: 'General' };
}
