import { SheetGrid, type CellAt } from '../../workbook';
import type { TableBlock } from '../reading/block';
import type { HeaderColumns } from './header-columns';

/**
 * The rows of a table with those of its next page below them, in the columns of the first page. Every cell keeps the address it has
 * on its own sheet.
 */
export class JoinedGrid extends SheetGrid {
  /** Row of this grid at which the next page begins. */
  readonly seam: number;

  constructor(
    private readonly first: TableBlock,
    private readonly page: TableBlock,
    private readonly columnOnPage: (column: number) => number,
  ) {
    const { grid } = first;
    const { sheet } = grid;
    const seam = Math.max(first.rows.at(-1) ?? first.header.bottom, first.header.bottom) + 1;
    const kept = seam - grid.top;
    const columns = Array.from({ length: grid.right - grid.left + 1 }, (_, index) => grid.left + index);
    const below = <T>(read: (row: number, column: number) => T): T[][] =>
      page.rows.map((row) => columns.map((column) => read(row, columnOnPage(column))));
    super(
      {
        ...sheet,
        values: [...sheet.values.slice(0, kept), ...below((row, column) => page.grid.value(row, column))],
        formulas: [
          ...sheet.formulas.slice(0, kept),
          ...below((row, column) => page.grid.formula(row, column)),
        ],
        formats: [...sheet.formats.slice(0, kept), ...below((row, column) => page.grid.format(row, column))],
      },
      grid.date1904,
    );
    this.seam = seam;
  }

  override at(row: number, column: number): CellAt {
    const below = this.page.rows[row - this.seam];
    return row < this.seam || below === undefined
      ? this.first.grid.at(row, column)
      : this.page.grid.at(below, this.columnOnPage(column));
  }

  /** The rows of the next page in this grid. */
  rowsBelow(): number[] {
    return this.page.rows.map((_, index) => this.seam + index);
  }
}

/** For a column of the first page the one on the next page: as far from the nearest header at its left as there. */
export function columnMapping(first: HeaderColumns, page: HeaderColumns): (column: number) => number {
  return (column) => {
    const index = Math.max(
      0,
      first.columns.findLastIndex((headed) => headed <= column),
    );
    return column + (page.columns[index] ?? 0) - (first.columns[index] ?? 0);
  };
}
