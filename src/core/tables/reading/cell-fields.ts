import { readNumber, type Amount, type Decimal, type MoneyUnit, type NumberReading } from '../../money';
import type { CellAt, SheetGrid } from '../../workbook';
import { printDay, readDay } from './day';
import { stated, type Field, type Located, type Place } from './field';

/** A cell by where it stands in a grid; on a table over several sheets that is not its address, which `SheetGrid.at` gives. */
export type GridCell = Pick<CellAt, 'row' | 'column'>;

/** Trimmed text of a cell, a day as it is printed (`2023年1月2日`), or `undefined` where it is blank. */
export function locatedText(grid: SheetGrid, cell: GridCell, place: Place): Located<string> | undefined {
  const { row, column } = cell;
  if (grid.isBlank(row, column)) return undefined;
  const value = grid.value(row, column);
  const day = typeof value === 'number' ? readDay(value, grid.format(row, column), grid.date1904) : undefined;
  const text = day === undefined ? grid.text(row, column).trim() : printDay(day);
  return { value: text, at: grid.at(row, column), place };
}

/** A text cell as a field: blank or stated. */
export function textField(grid: SheetGrid, cell: GridCell, place: Place): Field<string> {
  const text = locatedText(grid, cell, place);
  return text === undefined ? { state: 'blank', at: grid.at(cell.row, cell.column), place } : stated(text);
}

/** A cell as an amount; `unit` is what its table or column declares. */
export function amountField(
  grid: SheetGrid,
  cell: GridCell,
  place: Place,
  unit: MoneyUnit | undefined,
): Field<Amount> {
  const reading = readFigure(grid, cell);
  const at = grid.at(cell.row, cell.column);
  if (reading.kind !== 'number') return withoutNumber(grid, cell, reading, place);
  const own = reading.unit ?? unit;
  if (reading.percent)
    return { state: 'unreadable', at, place, text: `${reading.value.toString()}%`, why: 'not-a-number' };
  if (own === undefined)
    return { state: 'unreadable', at, place, text: grid.text(cell.row, cell.column), why: 'no-unit' };
  const { shownDecimals } = reading;
  const amount: Amount = {
    value: reading.value,
    unit: own,
    ...(shownDecimals === undefined ? {} : { shownDecimals }),
  };
  return stated({ value: amount, at, place });
}

/** A cell as a plain number; a percentage gives the figure before the sign. */
export function numberField(grid: SheetGrid, cell: GridCell, place: Place): Field<Decimal> {
  const reading = readFigure(grid, cell);
  return reading.kind === 'number'
    ? stated({ value: reading.value, at: grid.at(cell.row, cell.column), place })
    : withoutNumber(grid, cell, reading, place);
}

/** A cell as a number; what Excel shows as a date is none, for `3-5` typed into it has become a serial day. */
function readFigure(grid: SheetGrid, { row, column }: GridCell): NumberReading {
  const value = grid.value(row, column);
  const format = grid.format(row, column);
  const day = readDay(value, format, grid.date1904);
  return day !== undefined && typeof value === 'number'
    ? { kind: 'unreadable', text: printDay(day), why: 'not-a-number' }
    : readNumber(value, format);
}

function withoutNumber(
  grid: SheetGrid,
  { row, column }: GridCell,
  reading: Exclude<NumberReading, { kind: 'number' }>,
  place: Place,
): Field<never> {
  const cell = { at: grid.at(row, column), place };
  const { kind } = reading;
  if (kind === 'unreadable') return { ...cell, state: kind, text: reading.text, why: reading.why };
  return grid.lacksResult(row, column)
    ? { ...cell, state: 'unreadable', text: grid.formula(row, column) ?? '', why: 'no-result' }
    : { ...cell, state: 'blank' };
}
