import { IPermissionService } from '@univerjs/core';
import {
  WorksheetDeleteColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetEditPermission,
  WorksheetInsertColumnPermission,
  WorksheetInsertRowPermission,
  WorksheetSetCellStylePermission,
  WorksheetSetCellValuePermission,
} from '@univerjs/preset-sheets-core';
import type { UniverApp } from './univer-app';

const POINTS = [
  WorksheetEditPermission,
  WorksheetSetCellValuePermission,
  WorksheetSetCellStylePermission,
  WorksheetInsertRowPermission,
  WorksheetInsertColumnPermission,
  WorksheetDeleteRowPermission,
  WorksheetDeleteColumnPermission,
];

/** Makes a sheet refuse the user's edits, or take them again. What the add-in does is not affected. */
export function protectSheet(app: UniverApp, sheetId: string, isProtected: boolean): void {
  const permissions = app.injector.get(IPermissionService);
  for (const Point of POINTS) {
    const { id } = new Point(app.workbook.getUnitId(), sheetId);
    if (permissions.getPermissionPoint(id) !== undefined) permissions.updatePermissionPoint(id, !isProtected);
  }
}
