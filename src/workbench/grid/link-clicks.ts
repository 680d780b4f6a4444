import { HoverManagerService } from '@univerjs/preset-sheets-core';
import { linkOf } from './cell-data';
import { linkTarget } from './link-target';
import { selectArea } from './selection';
import type { UniverApp } from './univer-app';

/**
 * Makes links work as in Excel: a click on the cell goes to the place it names, the pointer and a tip show it beforehand. A link to a
 * sheet that is gone or hidden does nothing.
 */
export function followLinks(app: UniverApp, container: HTMLElement): void {
  const pointer = app.injector.get(HoverManagerService);
  const linkAt = (sheetId: string, row: number, column: number) =>
    linkOf(app.workbook.getSheetBySheetId(sheetId)?.getCellRaw(row, column) ?? {});
  pointer.currentClickedCell$.subscribe(({ location }) => {
    const link = linkAt(location.subUnitId, location.row, location.col);
    const target = link === undefined ? undefined : linkTarget(link.reference);
    const sheet = target === undefined ? undefined : app.workbook.getSheetBySheetName(target.sheet);
    if (target === undefined || sheet === undefined || sheet === null) return;
    selectArea(app, sheet.getSheetId(), target.area);
  });
  pointer.currentCell$.subscribe((cell) => {
    const link = cell ? linkAt(cell.location.subUnitId, cell.location.row, cell.location.col) : undefined;
    container.classList.toggle('grid-on-link', link !== undefined);
    if (link === undefined) container.removeAttribute('title');
    else container.title = link.tip ?? link.reference;
  });
}
