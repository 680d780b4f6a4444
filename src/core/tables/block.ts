import {
  readNumber,
  unitInHeader,
  type Amount,
  type Decimal,
  type MoneyUnit,
  type NumberReading,
} from '../money';
import type { CellAt, RangeAt, SheetGrid } from '../workbook';
import { stated, type Field, type Located, type Place } from './field';
import type { TableLayout } from './layout';
import { columnKeysAt, coveredColumns, headerWord, type HeaderMatch, type Span } from './recognition/headers';
import type { TableKey } from './table-key';

const SERIAL = /^(?:序号|行次|栏次|编号)$/;

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
}

/**
 * A table that was found: its head, its header and the rows that may hold data. Typed readers take fields from it by column
 * key; every field knows its cell and its place in words.
 */
export class TableBlock {
  readonly head: TableHead;
  private readonly covered: ReadonlyMap<string, readonly number[]>;

  constructor(
    readonly grid: SheetGrid,
    readonly layout: TableLayout,
    readonly header: HeaderMatch,
    /** Rows below the header, notes and repeated headers left out. */
    readonly rows: readonly number[],
    head: TableHead,
    private readonly span: Span = grid,
    /** The two lists, where the user said which columns belong to which; else they are told by their labels. */
    readonly sides?: BlockSides,
  ) {
    this.head = head;
    this.covered = coveredColumns(grid, header, rows, span);
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

  /** Header labels of columns that hold numbers in the data rows and that the layout does not know; a serial number is none. */
  unreadColumns(): string[] {
    const known = new Set([...this.covered.values()].flat());
    const names: string[] = [];
    for (let column = this.span.left; column <= this.span.right; column += 1) {
      if (known.has(column)) continue;
      const labels: string[] = [];
      for (let row = this.header.top; row <= this.header.bottom; row += 1)
        labels.push(this.grid.label(row, column));
      const name = labels.findLast((label) => label !== '');
      if (name === undefined || SERIAL.test(name)) continue;
      const holdsNumber = (row: number): boolean =>
        readNumber(this.grid.value(row, column), this.grid.format(row, column)).kind === 'number';
      if (this.rows.some(holdsNumber)) names.push(name);
    }
    return names;
  }

  /** The cell of a column in a row: the first one that shows something among the columns its header covers. */
  cell(row: number, column: string): CellAt | undefined {
    const columns = this.covered.get(column);
    if (columns === undefined) return undefined;
    const filled = columns.find((candidate) => !this.grid.isBlank(row, candidate)) ?? columns[0];
    return filled === undefined ? undefined : this.grid.at(row, filled);
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

  private unitOf(column: string): MoneyUnit | undefined {
    const at = this.header.columns.get(column);
    if (at !== undefined) {
      for (let row = this.header.bottom; row >= this.header.top; row -= 1) {
        const unit = unitInHeader(this.grid.label(row, at));
        if (unit !== undefined) return unit;
      }
    }
    return this.head.unit?.value;
  }

  private place(row: string, column: string): Place {
    return { table: this.head.key, row, column };
  }
}

/** Trimmed text of a cell, or `undefined` where it is blank. */
export function locatedText(grid: SheetGrid, at: CellAt, place: Place): Located<string> | undefined {
  return grid.isBlank(at.row, at.column)
    ? undefined
    : { value: grid.text(at.row, at.column).trim(), at, place };
}

/** A text cell as a field: blank or stated. */
export function textField(grid: SheetGrid, at: CellAt, place: Place): Field<string> {
  const text = locatedText(grid, at, place);
  return text === undefined ? { state: 'blank', at, place } : stated(text);
}

/** A cell as an amount; `unit` is what its table or column declares. */
export function amountField(
  grid: SheetGrid,
  at: CellAt,
  place: Place,
  unit: MoneyUnit | undefined,
): Field<Amount> {
  const reading = readNumber(grid.value(at.row, at.column), grid.format(at.row, at.column));
  if (reading.kind !== 'number') return withoutNumber(reading, at, place);
  const own = reading.unit ?? unit;
  if (reading.percent)
    return { state: 'unreadable', at, place, text: `${reading.value.toString()}%`, why: 'not-a-number' };
  if (own === undefined)
    return { state: 'unreadable', at, place, text: grid.text(at.row, at.column), why: 'no-unit' };
  const { shownDecimals } = reading;
  const amount: Amount = {
    value: reading.value,
    unit: own,
    ...(shownDecimals === undefined ? {} : { shownDecimals }),
  };
  return stated({ value: amount, at, place });
}

/** A cell as a plain number; a percentage gives the figure before the sign. */
export function numberField(grid: SheetGrid, at: CellAt, place: Place): Field<Decimal> {
  const reading = readNumber(grid.value(at.row, at.column), grid.format(at.row, at.column));
  return reading.kind === 'number'
    ? stated({ value: reading.value, at, place })
    : withoutNumber(reading, at, place);
}

function withoutNumber(
  reading: Exclude<NumberReading, { kind: 'number' }>,
  at: CellAt,
  place: Place,
): Field<never> {
  if (reading.kind === 'blank') return { state: 'blank', at, place };
  return { state: 'unreadable', at, place, text: reading.text, why: reading.why };
}
