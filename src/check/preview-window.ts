import type { CellAt } from '../core/workbook';
import type { SheetView, ViewArea, ViewCell } from '../hosts/file';

/** How far a preview reaches from its cell. */
const ROWS_AROUND = 20;
const COLUMNS_AROUND = 10;

/** A cell of the preview; a merged one stands for all it covers, as far as they are shown. */
export interface PreviewCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly content: ViewCell | undefined;
  readonly isChosen: boolean;
}

/** The part of a sheet around a cell. */
export interface PreviewWindow {
  /** 0-based, in order. */
  readonly columns: readonly number[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly PreviewCell[] }[];
}

/** The cells around `at`, within what the sheet holds. */
export function previewWindow(view: SheetView, at: CellAt): PreviewWindow {
  const rows = around(at.row, ROWS_AROUND, view.rows);
  const columns = around(at.column, COLUMNS_AROUND, view.columns);
  const shown: ViewArea = {
    top: rows[0] ?? 0,
    left: columns[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
    right: columns.at(-1) ?? 0,
  };
  const merges = view.merges.filter((area) => overlaps(area, shown));
  const cellOf = (row: number, column: number): PreviewCell[] => {
    const merge = merges.find((area) => covers(area, row, column));
    if (merge === undefined) {
      const isChosen = row === at.row && column === at.column;
      return [{ row, column, rowSpan: 1, columnSpan: 1, content: view.cellAt(row, column), isChosen }];
    }
    const [top, left] = [Math.max(merge.top, shown.top), Math.max(merge.left, shown.left)];
    if (row !== top || column !== left) return [];
    return [
      {
        row,
        column,
        rowSpan: Math.min(merge.bottom, shown.bottom) - top + 1,
        columnSpan: Math.min(merge.right, shown.right) - left + 1,
        content: view.cellAt(merge.top, merge.left),
        isChosen: covers(merge, at.row, at.column),
      },
    ];
  };
  return {
    columns,
    rows: rows.map((row) => ({ row, cells: columns.flatMap((column) => cellOf(row, column)) })),
  };
}

function around(middle: number, reach: number, count: number): number[] {
  const first = Math.max(0, middle - reach);
  const last = Math.max(middle, Math.min(count - 1, middle + reach));
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

function covers({ top, left, bottom, right }: ViewArea, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function overlaps(a: ViewArea, b: ViewArea): boolean {
  return a.top <= b.bottom && a.bottom >= b.top && a.left <= b.right && a.right >= b.left;
}
