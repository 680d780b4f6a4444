import { localAddress, type CellValue, type SheetSnapshot } from '../../core/workbook';
import type { Box } from './box';
import type { ReadingBudget } from './limits';
import { GENERAL } from './number-formats';
import { damaged, tooLarge } from './refusal';

/** A cell with a value or formula; row and column 0-based on the sheet. */
export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`; `null` for a constant. Set late where the cell repeats a formula the file lists further down. */
  formula: string | null;
  /** Number format code. */
  readonly format: string;
}

type Layout = Pick<SheetSnapshot, 'top' | 'left' | 'values' | 'formulas' | 'formats'>;

const NO_CELLS: never[] = [];
Object.freeze(NO_CELLS);

/**
 * Collects the filled cells of one sheet, in whatever order the file lists them, and lays them out over the used range
 * they span. Cells with nothing but a format do not count, so a sheet formatted to its last row stays small.
 */
export class SheetCells {
  private readonly cells: FilledCell[] = [];
  private readonly arrays: { readonly box: Box; readonly formula: string }[] = [];

  constructor(
    private readonly sheetName: string,
    private readonly budget: ReadingBudget,
  ) {}

  get count(): number {
    return this.cells.length;
  }

  /** @throws Refusal `too-large` */
  put(cell: FilledCell): void {
    this.cells.push(cell);
    const limit = this.budget.limits.cellsPerSheet;
    if (this.cells.length > limit) throw tooLarge(`工作表“${this.sheetName}”的单元格超过 ${limit} 个`);
  }

  /** Says that the filled cells of a range show the results of one array formula. */
  cover(box: Box, formula: string): void {
    this.arrays.push({ box, formula });
  }

  /**
   * Rows end at their last filled cell, and rows without any share one empty array, so a lone far cell costs no memory.
   * Where a file lists a cell twice, the later one counts.
   * @throws Refusal `too-large` for an absurd used range, naming the cell that makes it so; `damaged`
   */
  layOut(): Layout {
    const box = this.usedRange();
    if (box === undefined) return { top: 0, left: 0, values: [], formulas: [], formats: [] };
    const { top, left, bottom } = box;
    const height = bottom - top + 1;
    const widths = new Uint16Array(height);
    for (const { row, column } of this.cells) {
      if (column - left >= (widths[row - top] ?? 0)) widths[row - top] = column - left + 1;
    }
    const values = rowsOf<CellValue>(widths, null);
    const formulas = rowsOf<string | null>(widths, null);
    const formats = rowsOf(widths, GENERAL);
    for (const { row, column, value, formula, format } of this.cells) {
      set(values, row - top, column - left, value);
      set(formulas, row - top, column - left, formula);
      set(formats, row - top, column - left, format);
    }
    this.layOutArrays(box, values, formulas);
    return { top, left, values, formulas, formats };
  }

  private layOutArrays(
    used: Box,
    values: readonly CellValue[][],
    formulas: readonly (string | null)[][],
  ): void {
    let visits = 0;
    for (const { box, formula } of this.arrays) {
      const lastRow = Math.min(box.bottom, used.bottom) - used.top;
      const firstColumn = Math.max(box.left, used.left) - used.left;
      for (let row = Math.max(box.top, used.top) - used.top; row <= lastRow; row += 1) {
        const lastColumn = Math.min(box.right - used.left, (values[row]?.length ?? 0) - 1);
        visits += Math.max(1, lastColumn - firstColumn + 1);
        for (let column = firstColumn; column <= lastColumn; column += 1) {
          if (values[row]?.[column] !== null && formulas[row]?.[column] === null)
            set(formulas, row, column, formula);
        }
      }
      // Array formulas cannot overlap, so honest ones never visit more cells than there are.
      if (visits > areaOf(used)) throw damaged(`工作表“${this.sheetName}”的数组公式范围互相重叠`);
    }
  }

  private usedRange(): Box | undefined {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    let far = { row: 0, column: 0 };
    for (const cell of this.cells) {
      top = Math.min(top, cell.row);
      left = Math.min(left, cell.column);
      bottom = Math.max(bottom, cell.row);
      right = Math.max(right, cell.column);
      if ((cell.row + 1) * (cell.column + 1) > (far.row + 1) * (far.column + 1)) far = cell;
    }
    if (bottom === -1) return undefined;
    const box = { top, left, bottom, right };
    this.budget.spendGrid(areaOf(box), this.sheetName, localAddress(far));
    return box;
  }
}

function rowsOf<T>(widths: Uint16Array, blank: T): T[][] {
  return Array.from(widths, (width) => (width === 0 ? NO_CELLS : new Array<T>(width).fill(blank)));
}

function set<T>(rows: readonly T[][], row: number, column: number, value: T): void {
  const cells = rows[row];
  if (cells !== undefined) cells[column] = value;
}

function areaOf({ top, left, bottom, right }: Box): number {
  return (bottom - top + 1) * (right - left + 1);
}
