import { SheetGrid, type SheetSnapshot } from '../../workbook';
import type { TableLayout } from '../layout';
import { headerAt, MAX_HEAD_ROWS } from './segment-blocks';
import { findTitles } from './titles';

/**
 * Cuts a sheet where titles of two tables stand side by side in one row: into what is above them, and one area of columns for each.
 * An area begins behind the blank column in front of its title, or at the title where there is none. A sheet without such a row is
 * one area.
 */
export function sideBySide(grid: SheetGrid, layouts: readonly TableLayout[]): readonly SheetGrid[] {
  const titles = findTitles(grid, layouts);
  const row = titles.find((title, index) => titles[index + 1]?.row === title.row)?.row;
  if (row === undefined) return [grid];
  const inRow = titles.filter((title) => title.row === row);
  const areas = inRow.map(({ column, layouts: announced }, index) => {
    const from = index === 0 ? grid.left : areaStart(grid, row, inRow[index - 1]?.column ?? 0, column);
    const next = inRow[index + 1];
    const to = next === undefined ? grid.right : areaStart(grid, row, column, next.column) - 1;
    return { area: part(grid, row, from, to), announced };
  });
  const opens = ({ area, announced }: (typeof areas)[number]): boolean =>
    announced.some((layout) => {
      for (let below = row + 1; below <= Math.min(area.bottom, row + MAX_HEAD_ROWS); below += 1)
        if (headerAt(area, layout, below) !== undefined) return true;
      return false;
    });
  if (areas.filter(opens).length < 2) return [grid];
  const above = part(grid, grid.top, grid.left, grid.right, row - 1);
  return [...(row > grid.top ? [above] : []), ...areas.map(({ area }) => area)];
}

function areaStart(grid: SheetGrid, top: number, before: number, title: number): number {
  for (let column = title - 1; column > before; column -= 1) {
    if (isBlankBelow(grid, top, column)) return column + 1;
  }
  return title;
}

function isBlankBelow(grid: SheetGrid, top: number, column: number): boolean {
  for (let row = top; row <= grid.bottom; row += 1) if (!grid.isBlank(row, column)) return false;
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
