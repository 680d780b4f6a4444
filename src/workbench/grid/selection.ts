import type { Worksheet } from '@univerjs/core';
import {
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SheetsSelectionsService,
} from '@univerjs/preset-sheets-core';
import type { GridArea } from '../../hosts/grid-sheet';
import { areaOf, boundingBox, rangeOf } from './areas';
import type { UniverApp } from './univer-app';

/** The area last selected on the active sheet; whole rows and columns end at the last ones there are. */
export function selectedArea(app: UniverApp): GridArea | undefined {
  const worksheet = app.workbook.getActiveSheet();
  const selections = app.injector
    .get(SheetsSelectionsService)
    .getWorkbookSelections(app.workbook.getUnitId())
    .getSelectionsOfWorksheet(worksheet.getSheetId());
  const range = selections.at(-1)?.range;
  if (range === undefined) return undefined;
  // Univer leaves the open ends of whole rows and columns out.
  const end = (given: number, last: number): number => (Number.isNaN(given) ? last : given);
  return areaOf({
    startRow: end(range.startRow, 0),
    startColumn: end(range.startColumn, 0),
    endRow: end(range.endRow, worksheet.getRowCount() - 1),
    endColumn: end(range.endColumn, worksheet.getColumnCount() - 1),
  });
}

/** Brings a sheet to the front. A hidden one stays hidden and nothing happens. */
export function activateSheet(app: UniverApp, sheetId: string): void {
  const { workbook, commands } = app;
  if (workbook.getHiddenWorksheets().includes(sheetId)) return;
  if (workbook.getActiveSheet().getSheetId() === sheetId) return;
  commands.syncExecuteCommand(SetWorksheetActiveOperation.id, {
    unitId: workbook.getUnitId(),
    subUnitId: sheetId,
  });
}

/**
 * Goes to an area: its sheet to the front, the area selected and scrolled into view. A merged cell is selected as a whole, as in
 * Excel. Nothing happens on a hidden sheet.
 */
export function selectArea(app: UniverApp, sheetId: string, area: GridArea): void {
  activateSheet(app, sheetId);
  const worksheet = app.workbook.getActiveSheet();
  if (worksheet.getSheetId() !== sheetId) return;
  const range = rangeOf(boundingBox([area, ...mergesAt(worksheet, area)]));
  const primary = worksheet.getCellInfoInMergeData(area.top, area.left);
  app.commands.syncExecuteCommand(SetSelectionsOperation.id, {
    unitId: app.workbook.getUnitId(),
    subUnitId: sheetId,
    selections: [{ range, primary, style: null }],
    reveal: true,
  });
}

/** The merged cells of which a part lies in an area. */
function mergesAt(worksheet: Worksheet, area: GridArea): GridArea[] {
  return worksheet
    .getMergeData()
    .map(areaOf)
    .filter(
      ({ top, left, bottom, right }) =>
        top <= area.bottom && bottom >= area.top && left <= area.right && right >= area.left,
    );
}
