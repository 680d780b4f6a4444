import { addressText, columnLetters, type CellAt, type SheetGrid } from '../../workbook';
import type { TableLayout } from '../layout/table-layout';
import { coveredColumns } from '../reading/covered-columns';
import { columnKeysAt, type HeaderMatch, type Span } from '../reading/headers';
import { holdsFigure } from '../reading/figures';
import { columnLabelledOver } from '../reading/year-heads';
import { isCodeColumn, isTextColumn } from '../structure';

/** Why a header does not seem to stand over its own columns. */
export interface HeaderFault {
  readonly at: CellAt;
  /** What was seen, as the end of a sentence about the table. */
  readonly seen: string;
}

/** A header, the rows below it and the columns both may take. */
export interface HeadedRows {
  readonly grid: SheetGrid;
  readonly layout: TableLayout;
  readonly header: HeaderMatch;
  readonly rows: readonly number[];
  readonly span: Span;
}

/** What stands below the header in one column. */
interface Contents {
  readonly numbers: number;
  readonly texts: number;
  /** The first row with a number, else the first filled one. */
  readonly row: number;
}

/**
 * Looks for signs that header cells have been moved sideways over columns that are not theirs (a cell inserted or deleted in the
 * header only): figures without a header, a text column that holds nothing but figures, a header word where it belongs to nothing.
 * A snapshot knows no merged areas, so a figure beside its header is taken for such a sign too: it is never read by guess.
 * A header moved over an empty column looks like an inserted one and cannot be told.
 * @returns `undefined` where nothing speaks against the header
 */
export function findHeaderFault(given: HeadedRows): HeaderFault | undefined {
  const table = new HeaderOverData(given);
  return table.wordOutOfPlace() ?? table.figuresUnderWords() ?? table.dataWithoutHeader({ behind: false });
}

/** Figures behind the last header of a table: they are left unread, the others are not in doubt. */
export function figuresBehindHeader(given: HeadedRows): HeaderFault | undefined {
  return new HeaderOverData(given).dataWithoutHeader({ behind: true });
}

/** The key of the word over all amounts of a table; it heads no column of its own. */
const HEADING = 'heading';

class HeaderOverData {
  private readonly contents = new Map<number, Contents>();
  private readonly headed: readonly number[];

  private readonly grid: SheetGrid;
  private readonly layout: TableLayout;
  private readonly header: HeaderMatch;
  private readonly rows: readonly number[];
  private readonly span: Span;

  constructor({ grid, layout, header, rows, span }: HeadedRows) {
    this.grid = grid;
    this.layout = layout;
    this.header = header;
    this.rows = rows;
    this.span = span;
    const headed: number[] = [];
    for (let column = span.left; column <= span.right; column += 1) {
      if (this.labelRow(column) !== undefined) headed.push(column);
    }
    this.headed = headed;
  }

  /** A word of the form that has found no column: it stands below another word than its own. */
  wordOutOfPlace(): HeaderFault | undefined {
    const { columns, headings } = this.header;
    const { besides = [] } = this.layout.structure;
    const isPlaced = (key: string): boolean => columns.has(key) || headings.has(key);
    for (const row of this.headerRows()) {
      for (const column of this.headed) {
        const keys = columnKeysAt(this.grid, this.layout, row, column);
        if (
          keys.every((key) => besides.includes(key)) ||
          keys.some(isPlaced) ||
          this.isInClosedGroup(row, column)
        )
          continue;
        const at = this.grid.at(row, column);
        return { at, seen: `表头“${this.printed(at)}”（${addressText(at)}）不在它该在的位置` };
      }
    }
    return undefined;
  }

  /** True below the word of a group whose columns are only its own: 基本支出 of one of the budgets. */
  private isInClosedGroup(row: number, column: number): boolean {
    const { closed = [] } = this.layout.structure;
    return this.headerRows().some((above) => {
      const over = above < row ? columnLabelledOver(this.grid, this.area, above, column) : undefined;
      const keys = over === undefined ? [] : columnKeysAt(this.grid, this.layout, above, over);
      return keys.some((key) => closed.includes(key));
    });
  }

  /** A column headed as text with figures only: the header of the column beside it has come to stand over it. */
  figuresUnderWords(): HeaderFault | undefined {
    for (const column of this.headed) {
      const key = this.keyOf(column);
      const { numbers, texts, row } = this.below(column);
      if (key === HEADING && numbers > 0) {
        const at = this.headerCell(column);
        return {
          at,
          seen: `${columnLetters(column)}列有内容（如${addressText(this.grid.at(row, column))}），上面却只有总的表头“${this.printed(at)}”（${addressText(at)}）`,
        };
      }
      if (
        key === undefined ||
        !isTextColumn(this.layout.structure, key) ||
        isCodeColumn(this.layout.structure, key)
      )
        continue;
      const next = this.headed.find((other) => other > column) ?? this.span.right + 1;
      if (numbers === 0 || texts > 0 || this.hasTextBetween(column + 1, next - 1)) continue;
      const at = this.headerCell(column);
      const seen = `表头“${this.printed(at)}”（${addressText(at)}）下面是数字（如${addressText(this.grid.at(row, column))}），不是文字`;
      return { at, seen };
    }
    return undefined;
  }

  /**
   * A column with data and without a header, where it cannot be part of a merged text column.
   * @param behind whether it is to stand behind all headers, where it makes no other column doubtful
   */
  dataWithoutHeader({ behind }: { readonly behind: boolean }): HeaderFault | undefined {
    for (let column = this.span.left; column <= this.span.right; column += 1) {
      if (this.headed.includes(column)) continue;
      const { numbers, texts, row } = this.below(column);
      const left = this.headed.findLast((other) => other < column);
      const right = this.headed.find((other) => other > column);
      const nearest = left ?? right;
      if (nearest === undefined || numbers + texts === 0) continue;
      const isOut = numbers > 0 ? this.isFigureOut(left, nearest) : this.isTextOut(column);
      if (!isOut || (numbers > 0 && this.isBehind(column)) !== behind) continue;
      const at = this.headerCell(nearest);
      const seen = `${columnLetters(column)}列有内容（如${addressText(this.grid.at(row, column))}），上面却没有表头，旁边的表头是“${this.printed(at)}”（${addressText(at)}）`;
      return { at, seen };
    }
    return undefined;
  }

  /** A code printed over several columns has one header; a serial number left of the first header has none. */
  private isFigureOut(left: number | undefined, nearest: number): boolean {
    const key = this.keyOf(nearest);
    if (key !== undefined && isCodeColumn(this.layout.structure, key)) return false;
    if (key !== undefined && isTextColumn(this.layout.structure, key) && left === undefined)
      return this.below(nearest).texts === 0;
    return true;
  }

  /** In a list each header heads one column: two texts under one header, with nothing below the last header, tell of a moved one. */
  private isTextOut(column: number): boolean {
    const { kind } = this.layout.structure;
    const last = this.headed.at(-1);
    if ((kind !== 'list' && kind !== 'form') || last === undefined || !this.isEmpty(last)) return false;
    const covered = coveredColumns(this.grid, this.header, this.rows, this.span);
    const own = [...covered.values()].find((columns) => columns.includes(column)) ?? [];
    return this.rows.some((row) => own.filter((each) => !this.grid.isBlank(row, each)).length > 1);
  }

  /** Figures behind the last header: a header that is missing, unless the ones before stand over words. */
  private isBehind(column: number): boolean {
    const last = this.headed.at(-1);
    if (last === undefined || column < last) return false;
    return !this.headed.some((headed) => {
      const key = this.keyOf(headed);
      const { numbers, texts } = this.below(headed);
      return key !== undefined && !isTextColumn(this.layout.structure, key) && numbers === 0 && texts > 0;
    });
  }

  private isEmpty(column: number): boolean {
    const { numbers, texts } = this.below(column);
    return numbers + texts === 0;
  }

  private hasTextBetween(from: number, to: number): boolean {
    for (let column = from; column <= to; column += 1) if (this.below(column).texts > 0) return true;
    return false;
  }

  private below(column: number): Contents {
    const known = this.contents.get(column);
    if (known !== undefined) return known;
    let numbers = 0;
    let texts = 0;
    let first: number | undefined;
    let firstNumber: number | undefined;
    for (const row of this.rows) {
      if (this.grid.isBlank(row, column)) continue;
      first ??= row;
      if (holdsFigure(this.grid, row, column)) {
        numbers += 1;
        firstNumber ??= row;
      } else texts += 1;
    }
    const contents = { numbers, texts, row: firstNumber ?? first ?? this.header.bottom };
    this.contents.set(column, contents);
    return contents;
  }

  /** The key of the lowest word of the form in a column of the header. */
  private keyOf(column: number): string | undefined {
    const placed = [...this.header.columns].find(([, at]) => at === column)?.[0];
    return (
      placed ??
      this.headerRows()
        .map((row) => columnKeysAt(this.grid, this.layout, row, column)[0])
        .findLast((key) => key !== undefined)
    );
  }

  private labelRow(column: number): number | undefined {
    return this.headerRows().findLast((row) => !this.grid.isBlank(row, column));
  }

  private headerCell(column: number): CellAt {
    return this.grid.at(this.labelRow(column) ?? this.header.bottom, column);
  }

  private get area(): { readonly top: number; readonly left: number } {
    return { top: this.header.top, left: this.span.left };
  }

  private headerRows(): number[] {
    const { top, bottom } = this.header;
    return Array.from({ length: bottom - top + 1 }, (_, index) => top + index);
  }

  private printed({ row, column }: CellAt): string {
    return this.grid.text(row, column).replace(/\s+/g, '');
  }
}
