import { childOf, type XmlNode } from '../patch/xml-draft';
import type { SheetListener } from '../worksheet';
import { isTrue, type XmlAttributes } from '../xml';

/** Collects what a worksheet part lists besides values: the style of every cell, blank ones included, and the heights of rows. */
export class ListedCells implements SheetListener {
  /** Row → column → style index; places where nothing is listed are empty. */
  private readonly styles = new Map<number, number[]>();
  /** Row → pixels, 0 for a hidden one. */
  private readonly heights = new Map<number, number>();

  row(row: number, { ht, hidden }: XmlAttributes): void {
    const points = Number(ht ?? NaN);
    if (isTrue(hidden)) this.heights.set(row, 0);
    else if (Number.isFinite(points)) this.heights.set(row, rowPixels(points));
  }

  cell(row: number, column: number, style: number): void {
    const cells = this.styles.get(row);
    if (cells === undefined) {
      const first: number[] = [];
      first[column] = style;
      this.styles.set(row, first);
    } else cells[column] = style;
  }

  /** Lists a cell of the standard style, unless it is listed already. */
  require(row: number, column: number): void {
    if (this.styles.get(row)?.[column] === undefined) this.cell(row, column, 0);
  }

  /** Calls back for every cell listed, row by row. */
  forEach(visit: (row: number, column: number, style: number) => void): void {
    for (const row of [...this.styles.keys()].sort((a, b) => a - b)) {
      this.styles.get(row)?.forEach((style, column) => {
        visit(row, column, style);
      });
    }
  }

  /**
   * Heights of rows in pixels, 0 for a hidden one. Rows of which the file says nothing are as high as their text, unless the sheet
   * has a standard height of its own: then every row in use is stated.
   * @param root of the worksheet part
   * @param rows number of rows in use
   */
  rowHeights(root: XmlNode, rows: number): Map<number, number> {
    const { defaultRowHeight, customHeight, zeroHeight } = childOf(root, 'sheetFormatPr')?.attributes ?? {};
    const points = Number(defaultRowHeight ?? NaN);
    const standard = isTrue(zeroHeight)
      ? 0
      : isTrue(customHeight) && Number.isFinite(points)
        ? rowPixels(points)
        : undefined;
    const heights = new Map(this.heights);
    if (standard === undefined) return heights;
    for (let row = 0; row < rows; row += 1) if (!heights.has(row)) heights.set(row, standard);
    return heights;
  }
}

/** Pixels at 96 dpi. */
function rowPixels(points: number): number {
  return Math.round((points * 96) / 72);
}
