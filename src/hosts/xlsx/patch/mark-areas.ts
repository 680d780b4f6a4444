import { rangeText, type CellAt, type RangeAt } from '../../../core/workbook';

/**
 * The cells as ranges for a `sqref`: `A1:B4 D2`. Every cell is covered once and no other one is; the range with the first cell of
 * the first row comes first, since relative references count from it.
 */
export function areasOf(cells: readonly CellAt[]): string {
  return mergedDown(runs(cells))
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .map(rangeText)
    .join(' ');
}

/** Cells side by side as ranges of one row, in reading order. */
function runs(cells: readonly CellAt[]): RangeAt[] {
  const sorted = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const ranges: RangeAt[] = [];
  for (const { sheet, row, column } of sorted) {
    const last = ranges.at(-1);
    if (last?.top === row && column <= last.right + 1)
      ranges[ranges.length - 1] = { ...last, right: Math.max(last.right, column) };
    else ranges.push({ sheet, top: row, bottom: row, left: column, right: column });
  }
  return ranges;
}

/** Ranges of the same columns in rows one below another become one. */
function mergedDown(rows: readonly RangeAt[]): RangeAt[] {
  const open = new Map<string, RangeAt>();
  const done: RangeAt[] = [];
  for (const range of rows) {
    const columns = `${range.left} ${range.right}`;
    const above = open.get(columns);
    if (above?.bottom === range.top - 1) open.set(columns, { ...above, bottom: range.bottom });
    else {
      if (above !== undefined) done.push(above);
      open.set(columns, range);
    }
  }
  return [...done, ...open.values()];
}
