import type { GridArea } from '../../grid-sheet';

/** Rows and columns of a worksheet. */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** Every cell of a sheet. */
export const WHOLE_SHEET: GridArea = { top: 0, left: 0, bottom: MAX_ROWS - 1, right: MAX_COLUMNS - 1 };

export function areaOfCell(row: number, column: number): GridArea {
  return { top: row, left: column, bottom: row, right: column };
}

export function rowCount(area: GridArea): number {
  return area.bottom - area.top + 1;
}

export function columnCount(area: GridArea): number {
  return area.right - area.left + 1;
}

export function isOneCell(area: GridArea): boolean {
  return area.top === area.bottom && area.left === area.right;
}

export function contains(area: GridArea, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** The cells both areas have, or `undefined`. */
export function intersection(a: GridArea, b: GridArea): GridArea | undefined {
  const top = Math.max(a.top, b.top);
  const left = Math.max(a.left, b.left);
  const bottom = Math.min(a.bottom, b.bottom);
  const right = Math.min(a.right, b.right);
  return top > bottom || left > right ? undefined : { top, left, bottom, right };
}

/** The smallest area that has both. */
export function boundingArea(a: GridArea, b: GridArea): GridArea {
  return {
    top: Math.min(a.top, b.top),
    left: Math.min(a.left, b.left),
    bottom: Math.max(a.bottom, b.bottom),
    right: Math.max(a.right, b.right),
  };
}

/** Cells in rectangles: those of a row side by side are joined, then rows of the same width below each other. */
export function areasOfCells(
  cells: readonly { readonly row: number; readonly column: number }[],
): GridArea[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: GridArea[] = [];
  for (const { row, column } of sorted) {
    const last = runs.at(-1);
    if (last?.top === row && last.right >= column - 1) {
      runs[runs.length - 1] = { ...last, right: Math.max(last.right, column) };
    } else runs.push(areaOfCell(row, column));
  }
  const areas: GridArea[] = [];
  /** Where the lowest area of each left and right edge stands. */
  const lowest = new Map<string, number>();
  for (const run of runs) {
    const edges = `${run.left},${run.right}`;
    const index = lowest.get(edges) ?? -1;
    const area = areas[index];
    if (area?.bottom === run.top - 1) areas[index] = { ...area, bottom: run.bottom };
    else lowest.set(edges, areas.push(run) - 1);
  }
  return areas;
}
