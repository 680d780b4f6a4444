import { BooleanNumber, type ICellData, type IWorksheetData } from '@univerjs/core';
import type { GridSheet } from '../../hosts/grid-sheet';
import { rangeOf } from './areas';
import { cellDataOf, type NameStyle } from './cell-data';
import { STANDARD_STYLE } from './cell-style';

/** Pixels, as Excel shows a new workbook in the standard Chinese font. */
export const COLUMN_WIDTH = 72;
export const ROW_HEIGHT = 19;
/** Room to work in beside and below what is there. */
const SPARE = { rows: 100, columns: 12, leastRows: 200, leastColumns: 26 };

/** A sheet as Univer takes it; marks and comments are kept elsewhere. */
export function sheetDataOf(sheet: GridSheet, nameStyle: NameStyle): Partial<IWorksheetData> {
  const cellData: Record<number, Record<number, ICellData>> = {};
  let rows = 0;
  let columns = 0;
  for (const cell of sheet.cells) {
    (cellData[cell.row] ??= {})[cell.column] = cellDataOf(cell, nameStyle);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  for (const { bottom, right } of sheet.merges) {
    rows = Math.max(rows, bottom + 1);
    columns = Math.max(columns, right + 1);
  }
  return {
    id: sheet.id,
    name: sheet.name,
    tabColor: '',
    hidden: sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE,
    freeze: { xSplit: 0, ySplit: 0, startRow: -1, startColumn: -1 },
    rowCount: Math.max(SPARE.leastRows, rows + SPARE.rows),
    columnCount: Math.max(SPARE.leastColumns, columns + SPARE.columns),
    defaultColumnWidth: COLUMN_WIDTH,
    defaultRowHeight: ROW_HEIGHT,
    defaultStyle: STANDARD_STYLE,
    mergeData: sheet.merges.map(rangeOf),
    cellData,
    rowData: Object.fromEntries(
      Array.from(sheet.rowHeights, ([row, h]) => [row, { h, ia: BooleanNumber.FALSE }]),
    ),
    columnData: Object.fromEntries(Array.from(sheet.columnWidths, ([column, w]) => [column, { w }])),
    rowHeader: { width: 46 },
    columnHeader: { height: 20 },
    showGridlines: BooleanNumber.TRUE,
    rightToLeft: BooleanNumber.FALSE,
  };
}
