import { unitInHeader, unitInTitle, type Amount, type Decimal, type MoneyUnit } from '../../money';
import { columnLetters, type CellAt, type RangeAt, type SheetGrid } from '../../workbook';
import { amountField, locatedText, numberField, textField, type GridCell } from './cell-fields';
import type { Field, Located, Place } from './field';
import type { TableLayout } from '../layout/table-layout';
import { holdsFigure } from './figures';
import { coveredColumns } from './covered-columns';
import { columnKeysAt, headerWord, type HeaderMatch, type Span } from './headers';
import { isTextColumn } from '../structure';
import { columnLabelledOver } from './year-heads';
import type { TableKey } from '../table-key';

const SERIAL = /^(?:序号|行次|栏次|编号)$/;
/** Heads of shares and rates: figures, but no money. */
const SHARE = /占.{0,6}比|比[重例率]|百分比|[%％]$/;

/** What every located table says about itself. */
export interface TableHead {
  readonly key: TableKey;
  /** Name of the layout whose words it was found by. */
  readonly layout: string;
  readonly range: RangeAt;
  /** The title as printed, or `undefined` where the table was known by its headers alone. */
  readonly title: Located<string> | undefined;
  /** The budget year its title names. */
  readonly year: number | undefined;
  /** The budget year a line below the title or the heads of the columns name. */
  readonly yearBelowTitle?: Located<number> | undefined;
  /** `单位：万元`; `undefined` where nothing declares one. */
  readonly unit: Located<MoneyUnit> | undefined;
  /** The unit (department) printed in the head, as it stands there. */
  readonly unitName: Located<string> | undefined;
  /** Notes under the table (`注：…`). */
  readonly notes: readonly Located<string>[];
  /** True where the user said which cells are the table. */
  readonly bound?: true;
}

/** The two lists of a table that prints them side by side. */
export interface BlockSides {
  readonly left: TableBlock;
  readonly right: TableBlock;
  /** Lists at the right of them that say the right one again in another way: expenditure by class, and by what it is for. */
  readonly further?: readonly TableBlock[];
}

/** What of its grid a table is. */
export interface BlockExtent {
  /** Its columns; all of the grid's where nothing is said. */
  readonly span?: Span;
  /** The two lists, where the user said which columns belong to which; else they are told by their labels. */
  readonly sides?: BlockSides | undefined;
}

/**
 * A table that was found: its head, its header and the rows that may hold data. Typed readers take fields from it by column
 * key; every field knows its cell and its place in words.
 */
export class TableBlock {
  readonly head: TableHead;
  readonly span: Span;
  readonly sides: BlockSides | undefined;
  private readonly covered: ReadonlyMap<string, readonly number[]>;

  constructor(
    readonly grid: SheetGrid,
    readonly layout: TableLayout,
    readonly header: HeaderMatch,
    /** Rows below the header, notes and repeated headers left out. */
    readonly rows: readonly number[],
    head: TableHead,
    { span = grid, sides }: BlockExtent = {},
  ) {
    this.head = head;
    this.span = span;
    this.sides = sides;
    // A figure without a header of its own belongs to no other column.
    const isOwn = (key: string, column: number): boolean =>
      column === header.columns.get(key) ||
      isTextColumn(layout.structure, key) ||
      layout.structure.kind === 'form' ||
      !rows.some((row) => holdsFigure(grid, row, column));
    this.covered = new Map(
      [...coveredColumns(grid, header, rows, span)].map(([key, columns]) => [
        key,
        columns.filter((column) => isOwn(key, column)),
      ]),
    );
  }

  has(column: string): boolean {
    return this.covered.has(column);
  }

  /** Header cell of a column, for findings about the header itself. */
  headerCell(column: string): CellAt | undefined {
    const at = this.header.columns.get(column);
    if (at === undefined) return undefined;
    for (let row = this.header.bottom; row >= this.header.top; row -= 1)
      if (!this.grid.isBlank(row, at)) return this.grid.at(row, at);
    return undefined;
  }

  /** The header cell with the word of a column; below it others may stand (小计). */
  headerWordCell(column: string): CellAt | undefined {
    const at = this.header.columns.get(column);
    if (at === undefined) return undefined;
    for (let row = this.header.top; row <= this.header.bottom; row += 1)
      if (columnKeysAt(this.grid, this.layout, row, at).includes(column)) return this.grid.at(row, at);
    return undefined;
  }

  /** The word that heads a column as the form prints it, without line breaks and bracketed remark; `undefined` without such a column. */
  headerName(column: string): string | undefined {
    const at = this.headerWordCell(column);
    return at === undefined ? undefined : headerWord(this.grid.label(at.row, at.column));
  }

  /**
   * Header labels of columns that hold figures in the data rows and that the layout does not know, `E列` where there is none. A serial
   * number or a share is none, nor is what a column that was read breaks down: the sources of 上年结转 beside its 小计.
   */
  unreadColumns(): string[] {
    const known = new Set([...this.covered.values()].flat());
    const names: string[] = [];
    for (let column = this.span.left; column <= this.span.right; column += 1) {
      if (known.has(column)) continue;
      const labels: string[] = [];
      for (let row = this.header.top; row <= this.header.bottom; row += 1)
        labels.push(this.grid.label(row, column));
      const name = labels.findLast((label) => label !== '');
      if (name !== undefined && (SERIAL.test(name) || SHARE.test(headerWord(name)) || name.endsWith('(%)')))
        continue;
      if (!this.isBelowRead(column, name) && this.rows.some((row) => holdsFigure(this.grid, row, column)))
        names.push(name ?? `${columnLetters(column)}列`);
    }
    return names;
  }

  /**
   * True for a column under the word of a group that has a column that is read, where the group's columns are only its own or none of
   * the parts is known: 工资福利支出 below 基本支出.
   */
  private isBelowRead(column: number, name: string | undefined): boolean {
    const { top, bottom, columns } = this.header;
    const { closed = [], groups = {} } = this.layout.structure;
    const breaksDown = (key: string, over: number): boolean =>
      columns.get(key) === over &&
      (closed.includes(key) ||
        (name !== undefined && groups[key]?.some((part) => columns.has(part)) === false));
    for (let row = bottom - 1; row >= top; row -= 1) {
      const over = columnLabelledOver(this.grid, { top, left: this.span.left }, row, column);
      if (over !== undefined && over !== column)
        return [...columns.keys()].some((key) => breaksDown(key, over));
    }
    return false;
  }

  /** Where in the grid the cell of a column stands in a row: the first one that shows something among the columns its header covers. */
  cell(row: number, column: string): GridCell | undefined {
    const columns = this.covered.get(column);
    if (columns === undefined) return undefined;
    const filled = columns.find((candidate) => !this.grid.isBlank(row, candidate)) ?? columns[0];
    return filled === undefined ? undefined : { row, column: filled };
  }

  /** Trimmed text, or `undefined` where the cell is blank or the table has no such column. */
  text(row: number, column: string, rowName: string): Located<string> | undefined {
    const at = this.cell(row, column);
    return at === undefined ? undefined : locatedText(this.grid, at, this.place(rowName, column));
  }

  /** A text cell that may be blank; `undefined` only where the table has no such column. */
  textField(row: number, column: string, rowName: string): Field<string> | undefined {
    const at = this.cell(row, column);
    return at === undefined ? undefined : textField(this.grid, at, this.place(rowName, column));
  }

  /** An amount in the unit of its own text, its column header or the table's unit line; unreadable where none declares one. */
  amount(row: number, column: string, rowName: string): Field<Amount> | undefined {
    const at = this.cell(row, column);
    if (at === undefined) return undefined;
    return amountField(this.grid, at, this.place(rowName, column), this.unitOf(column));
  }

  /** The same for a column by its place, of which the header's words do not decide: `column` names it in words. */
  amountAt(at: GridCell, column: string, rowName: string): Field<Amount> {
    return amountField(this.grid, at, this.place(rowName, column), this.unitAt(at.column));
  }

  /** A plain number such as a count. */
  number(row: number, column: string, rowName: string): Field<Decimal> | undefined {
    const at = this.cell(row, column);
    return at === undefined ? undefined : numberField(this.grid, at, this.place(rowName, column));
  }

  /** Text of the label column or of any column, trimmed, '' where blank. */
  rawText(row: number, column: string): string {
    const at = this.cell(row, column);
    return at === undefined ? '' : this.grid.text(at.row, at.column);
  }

  /** The same table with its unit line read as another unit; columns and cells with a unit of their own keep it. */
  inUnit(unit: MoneyUnit): TableBlock {
    const { grid, layout, header, rows, head, span, sides } = this;
    if (head.unit === undefined) return this;
    const inUnit = { ...head, unit: { ...head.unit, value: unit } };
    const both = sides && {
      left: sides.left.inUnit(unit),
      right: sides.right.inUnit(unit),
      further: sides.further?.map((each) => each.inUnit(unit)) ?? [],
    };
    return new TableBlock(grid, layout, header, rows, inUnit, { span, sides: both });
  }

  /**
   * The unit of a column: its own header's, that of the heading it stands under (`政府采购金额（万元）`), one alone in brackets below
   * its header, or the unit line's.
   */
  private unitOf(column: string): MoneyUnit | undefined {
    const at = this.header.columns.get(column);
    return at === undefined ? this.head.unit?.value : this.unitAt(at);
  }

  private unitAt(column: number): MoneyUnit | undefined {
    for (let row = this.header.bottom; row >= this.header.top; row -= 1) {
      const unit = unitInHeader(this.headerLabelOver(row, column));
      if (unit !== undefined) return unit;
    }
    return unitInTitle(this.grid.label(this.header.bottom + 1, column)) ?? this.head.unit?.value;
  }

  /** The header label over a cell: its own, or where it is blank that of the heading at its left, which has other labels below it. */
  private headerLabelOver(row: number, column: number): string {
    for (let left = column; left >= this.span.left; left -= 1) {
      const label = this.grid.label(row, left);
      if (label === '') continue;
      const isHeading = row < this.header.bottom && !this.grid.isBlank(row + 1, left);
      return left === column || isHeading ? label : '';
    }
    return '';
  }

  private place(row: string, column: string): Place {
    return { table: this.head.key, row, column };
  }
}
