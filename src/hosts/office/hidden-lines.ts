import type { HiddenLines } from '../../core/workbook';

/** A sheet with more rows than this is not asked row by row. */
const MOST_ROWS = 5000;

/**
 * The hidden rows and columns of used ranges. Excel says of a range that all or none of its rows are hidden; where some are, each is
 * asked, all in one further sync.
 * @param ranges loaded with their places, sizes, `rowHidden` and `columnHidden`
 * @returns by the same keys; none for a range that is too large to ask
 */
export async function hiddenLines<K>(
  context: Excel.RequestContext,
  ranges: ReadonlyMap<K, Excel.Range>,
): Promise<Map<K, HiddenLines>> {
  const asked = [...ranges].flatMap(([key, range]) => {
    if (range.rowCount > MOST_ROWS && isMixed(range.rowHidden)) return [];
    const rows = isMixed(range.rowHidden) ? numbers(range.rowCount).map((index) => range.getRow(index)) : [];
    const columns = isMixed(range.columnHidden)
      ? numbers(range.columnCount).map((index) => range.getColumn(index))
      : [];
    for (const row of rows) row.load('rowHidden');
    for (const column of columns) column.load('columnHidden');
    return [{ key, range, rows, columns }];
  });
  if (asked.some(({ rows, columns }) => rows.length + columns.length > 0)) await context.sync();
  return new Map(
    asked.map(({ key, range, rows, columns }) => [
      key,
      {
        rows: (range.rowHidden ? numbers(range.rowCount) : hiddenAmong(rows.map((row) => row.rowHidden))).map(
          (index) => range.rowIndex + index,
        ),
        columns: (range.columnHidden
          ? numbers(range.columnCount)
          : hiddenAmong(columns.map((column) => column.columnHidden))
        ).map((index) => range.columnIndex + index),
      },
    ]),
  );
}

/** True where some of a range's rows or columns are hidden: Excel gives `null` for these, which its types do not say. */
export function isMixed(hidden: boolean | null): boolean {
  return hidden === null;
}

function hiddenAmong(answers: readonly boolean[]): number[] {
  return answers.flatMap((isHidden, index) => (isHidden ? index : []));
}

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
