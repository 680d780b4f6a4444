import { columnIndex, labelKey, parseLocalRange, type CellAt, type SheetGrid } from '../../workbook';
import type { ColumnBinding, TableBinding } from './table-binding';

/** Where a binding's table stands on a sheet today; rows and columns 0-based, both ends included. */
export interface Fit {
  /** First row of the range, its title perhaps. */
  readonly top: number;
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly columns: readonly PlacedColumn[];
}

export interface PlacedColumn {
  readonly bound: ColumnBinding;
  readonly at: number;
}

/** Why a binding does not fit a sheet, with the cell that shows it. */
export type Misfit =
  | { readonly why: 'header'; readonly at: CellAt; readonly bound: string; readonly seen: string }
  | { readonly why: 'several'; readonly at: CellAt }
  | { readonly why: 'end'; readonly at: CellAt; readonly text: string };

export type Fitting =
  { readonly ok: true; readonly fit: Fit } | { readonly ok: false; readonly misfit: Misfit };

/** A header's words as compared: next year's form prints another year. */
export function headerKey(label: string): string {
  return labelKey(label).replace(/20\d{2}(?=年)/g, '');
}

/** The words of a row by which the end of a table is known: its texts, not its figures. */
export function rowWords(grid: SheetGrid, row: number, left: number, right: number): string {
  return grid
    .filledColumns(row)
    .filter((column) => column >= left && column <= right && typeof grid.value(row, column) === 'string')
    .map((column) => headerKey(grid.text(row, column)))
    .join(' ');
}

/**
 * Looks for the header a binding was made for: where it stood; else the whole of it moved on the sheet; else with columns pushed in
 * between. Anything that could be two places is none.
 */
export function fitBinding(grid: SheetGrid, binding: TableBinding): Fitting {
  const header = boundHeader(binding);
  const places = [
    () => [header.columns],
    () => movedColumns(grid, header),
    () => stretchedColumns(grid, header),
  ];
  for (const [index, placesOf] of places.entries()) {
    const found = placesOf().filter((columns) => index > 0 || matches(grid, header, columns));
    const [columns, another] = found;
    if (columns === undefined) continue;
    if (another !== undefined) return { ok: false, misfit: { why: 'several', at: firstCell(grid, another) } };
    return placed(grid, binding, header, columns);
  }
  return { ok: false, misfit: wordsMissing(grid, header) };
}

/** A header's columns at the place they are compared with: `row` is the first header row. */
interface ColumnsAt {
  readonly row: number;
  readonly columns: readonly number[];
}

interface BoundHeader {
  readonly bound: readonly ColumnBinding[];
  /** The words of each column, one for each header row. */
  readonly words: readonly (readonly string[])[];
  readonly height: number;
  readonly columns: ColumnsAt;
}

function boundHeader({ columns, headerRows: [top, bottom] }: TableBinding): BoundHeader {
  const bound = [...columns].sort((a, b) => columnIndex(a.column) - columnIndex(b.column));
  return {
    bound,
    words: bound.map(({ header }) => header.map(headerKey)),
    height: bottom - top + 1,
    columns: { row: top - 1, columns: bound.map(({ column }) => columnIndex(column)) },
  };
}

function matches(grid: SheetGrid, { words }: BoundHeader, { row, columns }: ColumnsAt): boolean {
  return columns.every((column, index) => columnMatches(grid, words[index] ?? [], row, column));
}

function columnMatches(grid: SheetGrid, words: readonly string[], row: number, column: number): boolean {
  return words.every((word, down) => headerKey(grid.label(row + down, column)) === word);
}

/** All other places where the header stands as a block. A header without a word cannot be looked for. */
function movedColumns(grid: SheetGrid, header: BoundHeader): ColumnsAt[] {
  const index = header.words.findIndex((words) => words.some((word) => word !== ''));
  const words = header.words[index];
  const from = header.columns.columns[index];
  if (words === undefined || from === undefined) return [];
  return placesOf(grid, words).flatMap(({ row, column }) => {
    const moved = { row, columns: header.columns.columns.map((each) => each + column - from) };
    return matches(grid, header, moved) ? [moved] : [];
  });
}

/** Places where the columns stand in their order with others in between. Each must be the only ones with their words in these rows. */
function stretchedColumns(grid: SheetGrid, header: BoundHeader): ColumnsAt[] {
  const [first] = header.words;
  if (first === undefined || header.words.some((words) => words.every((word) => word === ''))) return [];
  const rows = new Set(placesOf(grid, first).map(({ row }) => row));
  return [...rows].flatMap((row) => {
    const columns: number[] = [];
    for (let column = grid.left; column <= grid.right; column += 1) {
      const isBound = header.words.some((words) => columnMatches(grid, words, row, column));
      if (isBound) columns.push(column);
    }
    const stretched = { row, columns };
    return columns.length === header.words.length && matches(grid, header, stretched) ? [stretched] : [];
  });
}

function placesOf(grid: SheetGrid, words: readonly string[]): { row: number; column: number }[] {
  const down = words.findIndex((word) => word !== '');
  const places: { row: number; column: number }[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const column of grid.filledColumns(row)) {
      if (headerKey(grid.label(row, column)) !== words[down]) continue;
      if (columnMatches(grid, words, row - down, column)) places.push({ row: row - down, column });
    }
  }
  return places;
}

function placed(
  grid: SheetGrid,
  binding: TableBinding,
  header: BoundHeader,
  { row, columns }: ColumnsAt,
): Fitting {
  const range = parseLocalRange(binding.range);
  const was = header.columns;
  if (range === undefined) throw new Error(`not a range: ${binding.range}`);
  const left = range.left + (columns[0] ?? 0) - (was.columns[0] ?? 0);
  const right = range.right + (columns.at(-1) ?? 0) - (was.columns.at(-1) ?? 0);
  const down = row - was.row;
  const headerBottom = row + header.height - 1;
  const bottom = endOf(grid, binding, { from: headerBottom + 1, left, right, last: range.bottom + down });
  if (bottom === undefined)
    return {
      ok: false,
      misfit: { why: 'end', at: grid.at(range.bottom + down + 1, left), text: endText(binding) },
    };
  return {
    ok: true,
    fit: {
      top: range.top + down,
      left,
      right,
      bottom,
      header: { top: row, bottom: headerBottom },
      columns: header.bound.flatMap((bound, index) => {
        const at = columns[index];
        return at === undefined ? [] : [{ bound, at }];
      }),
    },
  };
}

/** Last row of the table; `undefined` where the text it ends before is gone and something else stands below. */
function endOf(
  grid: SheetGrid,
  { end }: TableBinding,
  { from, left, right, last }: { from: number; left: number; right: number; last: number },
): number | undefined {
  if (end === 'sheet') return grid.bottom;
  if (end === 'range') return last;
  const words = headerKey(end.before);
  for (let row = from; row <= grid.bottom; row += 1)
    if (labelKey(rowWords(grid, row, left, right)) === words) return row - 1;
  for (let row = last + 1; row <= grid.bottom; row += 1)
    if (grid.filledColumns(row).some((column) => column >= left && column <= right)) return undefined;
  return grid.bottom;
}

function endText({ end }: TableBinding): string {
  return typeof end === 'object' ? end.before : '';
}

/** The first cell, where the header stood, that says something else. */
function wordsMissing(grid: SheetGrid, { bound, words, columns }: BoundHeader): Misfit {
  for (const [index, expected] of words.entries()) {
    const column = columns.columns[index] ?? 0;
    for (const [down, word] of expected.entries()) {
      const row = columns.row + down;
      if (headerKey(grid.label(row, column)) === word) continue;
      return {
        why: 'header',
        at: grid.at(row, column),
        bound: bound[index]?.header[down]?.trim() ?? '',
        seen: grid.text(row, column).trim(),
      };
    }
  }
  throw new Error('the header is where it was');
}

function firstCell(grid: SheetGrid, { row, columns }: ColumnsAt): CellAt {
  return grid.at(row, columns[0] ?? grid.left);
}
