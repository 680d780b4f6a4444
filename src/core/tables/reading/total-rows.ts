import { rowLabel } from '../../workbook';
import type { TableBlock } from './block';
import { isReversed } from './headers';

/** True where a row adds up the rows above it, with the word behind the unit it adds up or in front. */
export function isSubtotalRow(block: TableBlock, row: number): boolean {
  return block.grid
    .filledColumns(row)
    .some((column) => block.layout.itemWords.get(rowLabel(block.grid.text(row, column))) === 'subtotal');
}

/**
 * True where the first words of a row, in the direction the form is read, are a total label of the layout; a serial number or a code
 * may stand before them.
 */
export function isTotalRow({ grid, layout, header }: TableBlock, row: number): boolean {
  const filled = grid.filledColumns(row).filter((column) => /[^\d.\s]/.test(grid.label(row, column)));
  const first = filled.at(isReversed(layout, header) ? -1 : 0);
  return first !== undefined && layout.itemWords.get(rowLabel(grid.text(row, first))) === 'total';
}
