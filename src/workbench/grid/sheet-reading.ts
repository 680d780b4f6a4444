import { BooleanNumber, type Worksheet } from '@univerjs/core';
import { FormulaDataModel } from '@univerjs/preset-sheets-core';
import type { GridCell } from '../../hosts/grid-sheet';
import { areaOf } from './areas';
import { gridCellOf, isPlainBlank } from './cell-data';
import type { CommentLayer } from './comment-layer';
import { cellKey, type KnownSheet } from './known-sheet';
import type { MarkLayer } from './mark-layer';
import type { UniverApp } from './univer-app';

/** Reads back what Univer shows now. */
export class SheetReader {
  private readonly formulas: FormulaDataModel;

  constructor(
    private readonly app: UniverApp,
    private readonly marks: MarkLayer,
    private readonly comments: CommentLayer,
  ) {
    this.formulas = app.injector.get(FormulaDataModel);
  }

  /** One cell; a blank, plain one for a cell that was never touched. */
  cell(worksheet: Worksheet, row: number, column: number): GridCell {
    const raw = worksheet.getCellRaw(row, column) ?? {};
    // Of formulas that were filled down, only the first cell has the text.
    const isFormula = typeof raw.f === 'string' || typeof raw.si === 'string';
    const formula = isFormula
      ? this.formulas.getFormulaStringByCell(row, column, worksheet.getSheetId(), worksheet.getUnitId())
      : null;
    return gridCellOf({ row, column }, raw, formula ?? raw.f ?? null, this.app.workbook.getStyles());
  }

  /**
   * A whole sheet.
   * @param known what Univer does not keep: how well it is hidden and whether it is protected
   */
  sheet(worksheet: Worksheet, known?: KnownSheet): KnownSheet {
    const id = worksheet.getSheetId();
    const cells = new Map<number, GridCell>();
    worksheet.getCellMatrix().forValue((row, column) => {
      const cell = this.cell(worksheet, row, column);
      if (!isPlainBlank(cell)) cells.set(cellKey(row, column), cell);
    });
    const hiddenAs = known?.visibility === 'veryHidden' ? 'veryHidden' : 'hidden';
    const { rowData, columnData } = worksheet.getSnapshot();
    const rowHeights = new Map<number, number>();
    for (const row of Object.keys(rowData).map(Number)) {
      const { h, ia } = rowData[row] ?? {};
      if (h !== undefined && ia !== BooleanNumber.TRUE) rowHeights.set(row, h);
    }
    const columnWidths = new Map<number, number>();
    for (const column of Object.keys(columnData).map(Number)) {
      const width = columnData[column]?.w;
      if (width !== undefined) columnWidths.set(column, width);
    }
    return {
      id,
      name: worksheet.getName(),
      visibility: worksheet.isSheetHidden() === BooleanNumber.TRUE ? hiddenAs : 'visible',
      isProtected: known?.isProtected ?? false,
      cells,
      merges: worksheet.getMergeData().map(areaOf),
      columnWidths,
      rowHeights,
      marks: this.marks.of(id),
      comments: this.comments.of(id),
    };
  }
}
