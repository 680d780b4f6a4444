import type { SheetGrid } from '../../workbook';
import type { TableBlock } from '../reading/block';

/** The columns of a table that have a header, left to right, with all that the header prints over each. */
export interface HeaderColumns {
  readonly columns: readonly number[];
  readonly labels: readonly string[];
}

export function headerColumns({ grid, header, span }: TableBlock): HeaderColumns {
  const columns: number[] = [];
  const labels: string[] = [];
  for (let column = span.left; column <= span.right; column += 1) {
    const label = printedOver(grid, header.top, header.bottom, column);
    if (label === '') continue;
    columns.push(column);
    labels.push(label);
  }
  return { columns, labels };
}

/** True where two headers print the same words in the same order, whatever columns they stand in. */
export function sameHeader(a: HeaderColumns, b: HeaderColumns): boolean {
  return a.labels.length === b.labels.length && a.labels.every((label, index) => label === b.labels[index]);
}

function printedOver(grid: SheetGrid, top: number, bottom: number, column: number): string {
  let printed = '';
  for (let row = top; row <= bottom; row += 1) printed += grid.label(row, column);
  return printed;
}
