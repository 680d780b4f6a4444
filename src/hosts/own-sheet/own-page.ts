import type { OwnCell, OwnSheet } from '../../core/host';
import { lineCount } from './line-count';
import { ownLook, type OwnLook } from './looks';

/** Height of a line as a share of the font's size: that of 仿宋, with room to spare for a font that stands in for it. */
const LINE_HEIGHT = 1.45;
/** Points above and below the text of a cell. */
const ROW_PADDING = 8;
/** Excel's limit, points. */
const HIGHEST_ROW = 409;
const LOWEST_ROW = 15;
/** Sizes that a paragraph too long for one row is tried in: 三号, 四号, 小四, 五号, 小五. */
const SMALLER_SIZES = [14, 12, 10.5, 9];
const STANDARD_WIDTH = 9;

/** What fits where on a sheet of ours: the look of each cell, the height of each row, which rows are one cell wide. */
export class OwnPage {
  /** Columns that are printed; at least one. */
  readonly printedColumns: number;
  /** Columns the sheet has at all. */
  readonly columns: number;
  /** Rows down to the head of the table, which is repeated on each page; 0 where the sheet is no table. */
  readonly headRows: number;

  /** @param textPoints points that a column leaves to its text, from its width in characters of the standard font */
  constructor(
    private readonly sheet: OwnSheet,
    private readonly textPoints: (characters: number) => number,
  ) {
    this.printedColumns = Math.max(1, sheet.printedColumns);
    this.columns = Math.max(
      this.printedColumns,
      sheet.columnWidths.length,
      ...sheet.rows.map((row) => row.length),
    );
    const isHead = (row: readonly OwnCell[]): boolean =>
      row.filter(({ style }) => style === 'heading').length > 1;
    this.headRows = sheet.rows.findIndex(isHead) + 1;
  }

  /** Width of a column in characters of the standard font. */
  columnWidth(column: number): number {
    return this.sheet.columnWidths[column] ?? STANDARD_WIDTH;
  }

  /** True for a row of a single cell that spans all printed columns: a title or the heading of a section. */
  isSpanning(row: number): boolean {
    const [first, ...others] = this.sheet.rows[row] ?? [];
    return (
      this.printedColumns > 1 &&
      others.length === 0 &&
      (first?.style === 'title' || first?.style === 'heading')
    );
  }

  /** The look of a cell; a paragraph that would not fit the highest row is set smaller. */
  look(cell: OwnCell, row: number, column: number): OwnLook {
    const look = ownLook(this.sheet.kind, cell.style);
    if (this.textHeight(cell.text, look.size, row, column) <= HIGHEST_ROW) return look;
    const sizes = SMALLER_SIZES.filter((size) => size < look.size);
    const fitting = sizes.find((size) => this.textHeight(cell.text, size, row, column) <= HIGHEST_ROW);
    return { ...look, size: fitting ?? sizes.at(-1) ?? look.size };
  }

  /** Points that a row needs to show its texts whole. */
  rowHeight(row: number): number {
    const heights = (this.sheet.rows[row] ?? []).map((cell, column) =>
      this.textHeight(cell.text, this.look(cell, row, column).size, row, column),
    );
    return Math.min(HIGHEST_ROW, Math.max(LOWEST_ROW, ...heights));
  }

  private textHeight(text: string, size: number, row: number, column: number): number {
    const width = this.isSpanning(row)
      ? Array.from({ length: this.printedColumns }, (_, index) =>
          this.textPoints(this.columnWidth(index)),
        ).reduce((sum, next) => sum + next, 0)
      : this.textPoints(this.columnWidth(column));
    // Half a character is left, for what the fonts of another machine are wider.
    const lines = lineCount(text, Math.max(1, width / size - 0.5));
    return Math.ceil(lines * size * LINE_HEIGHT + ROW_PADDING);
  }
}
