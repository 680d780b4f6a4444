import { rowLabel } from '../../workbook';
import type { TableBlock } from './block';
import { isReversed } from './headers';

/** True where a row adds up the rows above it, with the word behind the unit it adds up or in front. */
export function isSubtotalRow(block: TableBlock, row: number): boolean {
  return block.grid
    .filledColumns(row)
    .some((column) => block.layout.itemWords.get(rowLabel(block.grid.text(row, column))) === 'subtotal');
}

/** True where the first filled cell of a row, in the direction the form is read, is a total label of the layout. */
export function isTotalRow(block: TableBlock, row: number): boolean {
  const first = block.grid.filledColumns(row).at(isReversed(block.layout, block.header) ? -1 : 0);
  return first !== undefined && block.layout.itemWords.get(rowLabel(block.grid.text(row, first))) === 'total';
}
