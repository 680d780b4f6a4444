import { SheetGrid, type SheetSnapshot } from '../../workbook';
import type { TableLayout } from '../layout/table-layout';
import { headerAt, MAX_HEAD_ROWS } from './segment-blocks';
import { isFormRow } from './forms';
import { findTitles, type TitleCell } from './titles';

/**
 * Cuts a sheet on which titled tables or texts stand side by side: into what is above them, and one area of columns for each. They are held
 * apart by a blank column, or begin with their titles in one row. A sheet without such tables is one area.
 */
export function sideBySide(grid: SheetGrid, layouts: readonly TableLayout[]): readonly SheetGrid[] {
  const titles = findTitles(grid, layouts, Number.POSITIVE_INFINITY).filter(
    (title) => title.layouts.length > 0,
  );
  const cut = titles.length < 2 ? undefined : (cutAtBlankColumn(grid, titles) ?? cutAtTitle(grid, titles));
  if (cut === undefined) return [grid];
  const { top, column } = cut;
  const above = top > grid.top ? [part(grid, grid.top, grid.left, grid.right, top - 1)] : [];
  const right = part(grid, top, column, grid.right);
  return [...above, part(grid, top, grid.left, column - 1), ...sideBySide(right, layouts)];
}

/** Where the right one of two areas begins: the first row of both, and its first column. */
interface Cut {
  readonly top: number;
  readonly column: number;
}

/** The area whose title stands lower is blank above it; of two tables one below the other the upper one stands there. */
function cutAtBlankColumn(grid: SheetGrid, titles: readonly TitleCell[]): Cut | undefined {
  const columns = [...new Set(titles.map(({ column }) => column))].sort((a, b) => a - b);
  for (const column of columns.slice(1)) {
    const left = titles.find((title) => title.column < column);
    const right = titles.find((title) => title.column >= column);
    if (left === undefined || right === undefined) continue;
    const top = Math.min(left.row, right.row);
    // A title stands over the first column of its table: blank columns farther left may be part of the other table.
    let blank = column - 1;
    while (blank > left.column && !isBlank(grid, top, grid.bottom, blank, blank)) blank -= 1;
    const isCut =
      blank > left.column &&
      isBlank(grid, top, left.row - 1, grid.left, blank) &&
      isBlank(grid, top, right.row - 1, blank, grid.right) &&
      bothOpen(grid, left, right, top, blank + 1);
    if (isCut) return { top, column: blank + 1 };
  }
  return undefined;
}

function cutAtTitle(grid: SheetGrid, titles: readonly TitleCell[]): Cut | undefined {
  const index = titles.findIndex((title, at) => titles[at + 1]?.row === title.row);
  const [left, right] = [titles[index], titles[index + 1]];
  if (left === undefined || right === undefined) return undefined;
  return bothOpen(grid, left, right, left.row, right.column)
    ? { top: left.row, column: right.column }
    : undefined;
}

/** True where each title has a header of its own below it, in its own area. */
function bothOpen(grid: SheetGrid, left: TitleCell, right: TitleCell, top: number, column: number): boolean {
  return (
    opens(part(grid, top, grid.left, column - 1), left) && opens(part(grid, top, column, grid.right), right)
  );
}

function opens(area: SheetGrid, { row, layouts }: TitleCell): boolean {
  return layouts.some((layout) => {
    if (layout.structure.kind === 'text') return isText(area, row);
    for (let below = row + 1; below <= Math.min(area.bottom, row + MAX_HEAD_ROWS); below += 1)
      if (headerAt(area, layout, below) !== undefined || isFormRow(area, layout, below)) return true;
    return false;
  });
}

/** True where nothing but paragraphs stands below a heading: one cell a row. */
function isText(area: SheetGrid, heading: number): boolean {
  let paragraphs = 0;
  for (let row = heading; row <= area.bottom; row += 1) {
    const filled = area.filledColumns(row).length;
    if (filled > 1) return false;
    if (row > heading) paragraphs += filled;
  }
  return paragraphs > 0;
}

function isBlank(grid: SheetGrid, top: number, bottom: number, left: number, right: number): boolean {
  for (let row = top; row <= bottom; row += 1)
    for (let column = left; column <= right; column += 1) if (!grid.isBlank(row, column)) return false;
  return true;
}

/** A part of a sheet as a grid of its own; its cells keep their addresses. */
function part(grid: SheetGrid, top: number, left: number, right: number, bottom = grid.bottom): SheetGrid {
  const { sheet } = grid;
  const cut = <T>(matrix: readonly (readonly T[])[]): readonly (readonly T[])[] =>
    matrix
      .slice(top - grid.top, bottom - grid.top + 1)
      .map((row) => row.slice(left - grid.left, right - grid.left + 1));
  const snapshot: SheetSnapshot = {
    ...sheet,
    top,
    left,
    values: cut(sheet.values),
    formulas: cut(sheet.formulas),
    formats: cut(sheet.formats),
  };
  return new SheetGrid(snapshot, grid.date1904);
}
