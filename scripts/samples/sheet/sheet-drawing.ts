import { colToLetter, parseCellRef, parseRange } from 'hucre';
import type { Cell, CellStyle, MergeRange, PageSetup, RowDef, WriteSheet } from 'hucre';
import { BODY_FONT } from './looks';
import { wrappedLines } from './text-width';

/** A formula with the value it shows, typed out: a program that does not calculate reads the value. */
export interface Formula {
  readonly formula: string;
  readonly result: number;
}

/** What stands in a cell; `undefined` leaves it blank but drawn. */
export type Content = string | number | Formula | undefined;

/** Points a line of text needs for each point of its font. */
const LINE_SPACING = 1.4;
const ROW_PADDING = 6;
const LOWEST_ROW = 20;

/** One worksheet being laid out, addressed as in Excel. */
export class SheetDrawing {
  private readonly cells = new Map<string, Partial<Cell>>();
  private readonly merges: MergeRange[] = [];
  /** Row (from 0) → its height in points: the tallest text of the row decides. */
  private readonly heights = new Map<number, number>();
  private readonly rowBreaks: number[] = [];

  constructor(
    private readonly name: string,
    private readonly columnWidths: readonly number[],
    private readonly page: PageSetup,
  ) {}

  /** Fills a cell (`B4`) or an area that is merged into one cell (`B4:C4`). */
  put(address: string, content: Content, style: CellStyle): void {
    const area = areaOf(address);
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      for (let column = area.startCol; column <= area.endCol; column += 1) {
        // Every cell of a merged area carries the style: Excel draws the border of each from its own.
        const isFirst = row === area.startRow && column === area.startCol;
        this.cells.set(`${row},${column}`, { ...(isFirst ? contentOf(content) : {}), style });
      }
    }
    if (area.startRow !== area.endRow || area.startCol !== area.endCol) this.merges.push(area);
    this.growRows(area, content, style);
  }

  /** Fills the cells of a row (counted from 1) from column A on, all in one look or each in its own. */
  putRow(row: number, contents: readonly Content[], look: CellStyle | readonly CellStyle[]): void {
    contents.forEach((content, column) => {
      const style = isLookPerCell(look) ? look[column] : look;
      if (style === undefined) throw new RangeError(`row ${row} of ${this.name}: more cells than looks`);
      this.put(`${colToLetter(column)}${row}`, content, style);
    });
  }

  /** Begins a new printed page below the given row (counted from 1). */
  breakPageBelow(row: number): void {
    this.rowBreaks.push(row - 1);
  }

  /** The finished sheet, as hucre writes it. */
  toSheet(): WriteSheet {
    const rowDefs = new Map<number, RowDef>();
    for (const [row, height] of this.heights) rowDefs.set(row, { height });
    return {
      name: this.name,
      columns: this.columnWidths.map((width) => ({ width })),
      cells: this.cells,
      merges: this.merges,
      rowDefs,
      rowBreaks: this.rowBreaks,
      pageSetup: this.page,
    };
  }

  /** Excel fits no row to a merged cell by itself, so each height is worked out from the text. */
  private growRows(area: MergeRange, content: Content, style: CellStyle): void {
    const size = style.font?.size ?? BODY_FONT.size;
    const width = this.columnWidths
      .slice(area.startCol, area.endCol + 1)
      .reduce((sum, column) => sum + column, 0);
    const wraps = typeof content === 'string' && style.alignment?.wrapText === true;
    const lines = wraps ? wrappedLines(content, width, size) : 1;
    const rows = area.endRow - area.startRow + 1;
    const height = Math.max(LOWEST_ROW, Math.ceil((lines * size * LINE_SPACING + ROW_PADDING) / rows));
    for (let row = area.startRow; row <= area.endRow; row += 1) {
      this.heights.set(row, Math.max(height, this.heights.get(row) ?? 0));
    }
  }
}

function areaOf(address: string): MergeRange {
  if (address.includes(':')) return parseRange(address);
  const { row, col } = parseCellRef(address);
  return { startRow: row, startCol: col, endRow: row, endCol: col };
}

function isLookPerCell(look: CellStyle | readonly CellStyle[]): look is readonly CellStyle[] {
  return Array.isArray(look);
}

function contentOf(content: Content): Partial<Cell> {
  if (content === undefined) return {};
  if (typeof content === 'object') return { formula: content.formula, formulaResult: content.result };
  return { value: content };
}
