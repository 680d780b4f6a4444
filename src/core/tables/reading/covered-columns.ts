import type { SheetGrid } from '../../workbook';
import type { HeaderMatch, Span } from './headers';

/**
 * The cells a header covers. Snapshots know no merged areas, so a column without a label of its own belongs to the label at its
 * left, unless that label's own column holds data and the label at its right has none: then the label has been moved within
 * its merged area and the column is part of it.
 */
export function coveredColumns(
  grid: SheetGrid,
  header: HeaderMatch,
  dataRows: readonly number[],
  span: Span = grid,
): ReadonlyMap<string, readonly number[]> {
  const owners = [...header.columns].sort((a, b) => a[1] - b[1]);
  const covered = new Map<string, number[]>(owners.map(([key, column]) => [key, [column]]));
  const hasLabel = (column: number): boolean => {
    for (let row = header.top; row <= header.bottom; row += 1) if (!grid.isBlank(row, column)) return true;
    return false;
  };
  const hasData = (column: number): boolean => dataRows.some((row) => !grid.isBlank(row, column));
  for (let column = span.left; column <= span.right; column += 1) {
    if (hasLabel(column) || !hasData(column) || owners.some(([, at]) => at === column)) continue;
    const left = owners.filter(([, at]) => at < column).at(-1);
    const right = owners.find(([, at]) => at > column);
    const rightIsEmpty = right !== undefined && !hasData(right[1]);
    const owner =
      right !== undefined && (left === undefined || (rightIsEmpty && hasData(left[1]))) ? right : left;
    if (owner === undefined || labelBetween(owner[1], column, hasLabel)) continue;
    covered.get(owner[0])?.push(column);
  }
  return covered;
}

/** True where a column with a label of its own stands between the two. */
function labelBetween(a: number, b: number, hasLabel: (column: number) => boolean): boolean {
  for (let column = Math.min(a, b) + 1; column < Math.max(a, b); column += 1)
    if (hasLabel(column)) return true;
  return false;
}
