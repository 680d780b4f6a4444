import { itemNotFound } from '../excel-error';
import type { CellLook, GridArea, GridCell } from '../../grid-sheet';
import { columnCount, intersection, rowCount } from '../model/areas';
import { requireUnprotected } from './worksheet-protection';
import type { RangeTarget } from './range-target';

/** The most cells Excel gives the values of; beyond that it answers null without an error. */
const MAX_VALUES = 5_000_000;
/** Beyond this many cells a look is put on those inside the used area only: the face knows no look of whole columns. */
const MAX_LOOKS = 200_000;

/** The one area of a `Range`. */
export function areaOf({ areas }: RangeTarget): GridArea {
  const [area] = areas;
  if (area === undefined) throw itemNotFound('the cells of this range are gone');
  return area;
}

export function isAlive({ sheet, areas }: RangeTarget): boolean {
  return !sheet.isDeleted && areas.length > 0;
}

/** One value per cell, row by row; `null` where there are too many. */
export function cellMatrix(target: RangeTarget, read: (cell: GridCell) => unknown): unknown[][] | null {
  const area = areaOf(target);
  if (rowCount(area) * columnCount(area) > MAX_VALUES) return null;
  const rows: unknown[][] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    const line: unknown[] = [];
    for (let column = area.left; column <= area.right; column += 1)
      line.push(read(target.sheet.cell(row, column)));
    rows.push(line);
  }
  return rows;
}

/** What all cells have in common, or `null` where they differ. */
export function commonValue<V extends string | number | boolean>(
  target: RangeTarget,
  read: (cell: GridCell) => V,
): V | null {
  let common: V | undefined;
  for (const cell of reachedCells(target)) {
    const value = read(cell);
    if (common !== undefined && common !== value) return null;
    common = value;
  }
  return common ?? read({ row: 0, column: 0, value: null, formula: null, format: 'General' });
}

/** Changes the look of every cell. */
export function changeLooks(
  target: RangeTarget,
  change: (look: CellLook, cell: GridCell) => CellLook | undefined,
): void {
  requireUnprotected(target.sheet);
  for (const cell of [...reachedCells(target)]) {
    target.sheet.changeCell(cell.row, cell.column, { look: change(cell.look ?? {}, cell) });
  }
}

function* reachedCells(target: RangeTarget): Generator<GridCell> {
  for (const area of target.areas) {
    const reached = reachedArea(target, area);
    if (reached === undefined) continue;
    for (let row = reached.top; row <= reached.bottom; row += 1) {
      for (let column = reached.left; column <= reached.right; column += 1)
        yield target.sheet.cell(row, column);
    }
  }
}

function reachedArea({ sheet }: RangeTarget, area: GridArea): GridArea | undefined {
  if (rowCount(area) * columnCount(area) <= MAX_LOOKS) return area;
  const used = sheet.usedArea(false);
  return used && intersection(area, used);
}
