import type { GridArea, GridCell, GridSheet } from '../../grid-sheet';
import { MAX_COLUMNS, MAX_ROWS } from './areas';

/** Whole rows or columns that came or went. */
export interface Reshape {
  /** As Excel names it in its event. */
  readonly kind: 'RowInserted' | 'RowDeleted' | 'ColumnInserted' | 'ColumnDeleted';
  /** First row or column that is new, or that went. */
  readonly at: number;
  readonly count: number;
}

type Cells = Iterable<GridCell>;

/**
 * What happened between two states of a sheet, judged by the values: the first place where everything below (or right) of it has moved
 * as one. `undefined` where nothing has, or where only formats tell the rows apart.
 */
export function detectReshape(before: Cells, after: Cells): Reshape | undefined {
  const held = [...before];
  const holds = [...after];
  return (
    detect(lines(held, 'row'), lines(holds, 'row'), 'RowInserted', 'RowDeleted') ??
    detect(lines(held, 'column'), lines(holds, 'column'), 'ColumnInserted', 'ColumnDeleted')
  );
}

/** Where an area is after rows or columns came or went; `undefined` where nothing is left of it. */
export function shiftArea(area: GridArea, reshape: Reshape): GridArea | undefined {
  const isRow = reshape.kind.startsWith('Row');
  const [first, last] = isRow ? [area.top, area.bottom] : [area.left, area.right];
  const end = isRow ? MAX_ROWS - 1 : MAX_COLUMNS - 1;
  const shifted = shiftSpan(first, last, reshape, end);
  if (shifted === undefined) return undefined;
  const [from, to] = shifted;
  return isRow ? { ...area, top: from, bottom: to } : { ...area, left: from, right: to };
}

/** The rows or columns of a reshape as an area of the sheet. */
export function reshapedArea({ kind, at, count }: Reshape): GridArea {
  return kind.startsWith('Row')
    ? { top: at, bottom: at + count - 1, left: 0, right: MAX_COLUMNS - 1 }
    : { top: 0, bottom: MAX_ROWS - 1, left: at, right: at + count - 1 };
}

/**
 * A sheet after the user inserted or deleted rows or columns: cells, merges, sizes, marks and comments move along. Formulas keep
 * their text: there is no engine here to rewrite them.
 */
export function reshapedSheet(sheet: GridSheet, reshape: Reshape): GridSheet {
  const isRow = reshape.kind.startsWith('Row');
  const moveCell = <T extends { readonly row: number; readonly column: number }>(cell: T): T[] => {
    const area = shiftArea(
      { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column },
      reshape,
    );
    return area === undefined ? [] : [{ ...cell, row: area.top, column: area.left }];
  };
  const moveArea = (area: GridArea): GridArea[] => {
    const shifted = shiftArea(area, reshape);
    return shifted === undefined ? [] : [shifted];
  };
  return {
    ...sheet,
    cells: sheet.cells.flatMap(moveCell),
    merges: sheet.merges.flatMap(moveArea),
    columnWidths: isRow ? sheet.columnWidths : moveKeys(sheet.columnWidths, reshape),
    rowHeights: isRow ? moveKeys(sheet.rowHeights, reshape) : sheet.rowHeights,
    marks: sheet.marks
      .map((mark) => ({ ...mark, areas: mark.areas.flatMap(moveArea) }))
      .filter(({ areas }) => areas.length > 0),
    comments: sheet.comments.flatMap(moveCell),
  };
}

function shiftSpan(
  first: number,
  last: number,
  { kind, at, count }: Reshape,
  end: number,
): readonly [number, number] | undefined {
  if (kind.endsWith('Inserted')) {
    const from = first >= at ? first + count : first;
    const to = last >= at ? Math.min(end, last + count) : last;
    return from > end ? undefined : [from, to];
  }
  const from = first < at ? first : Math.max(at, first - count);
  const to = last < at ? last : last < at + count ? at - 1 : last - count;
  return from > to ? undefined : [from, to];
}

function moveKeys(sizes: ReadonlyMap<number, number>, reshape: Reshape): Map<number, number> {
  const moved = new Map<number, number>();
  for (const [key, size] of sizes) {
    const span = shiftSpan(key, key, reshape, Number.MAX_SAFE_INTEGER);
    if (span !== undefined) moved.set(span[0], size);
  }
  return moved;
}

/** One text per row (or column) that tells whether two rows hold the same. */
function lines(cells: readonly GridCell[], by: 'row' | 'column'): string[] {
  const parts: string[][] = [];
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  for (const { row, column, value } of sorted) {
    if (value === null) continue;
    const line = by === 'row' ? row : column;
    (parts[line] ??= []).push(`${by === 'row' ? column : row}=${JSON.stringify(value)}`);
  }
  return Array.from(parts, (line: string[] | undefined) => (line ?? []).join());
}

function detect(
  before: readonly string[],
  after: readonly string[],
  inserted: Reshape['kind'],
  deleted: Reshape['kind'],
): Reshape | undefined {
  const count = Math.abs(after.length - before.length);
  if (count === 0) return undefined;
  const [short, long] = after.length > before.length ? [before, after] : [after, before];
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  const hasMoved = short.slice(at).every((line, index) => line === long[at + index + count]);
  if (!hasMoved) return undefined;
  return { kind: after.length > before.length ? inserted : deleted, at, count };
}
