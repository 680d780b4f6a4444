import { BooleanNumber, type ICellData, type IStyleData } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertSheetMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  SetRangeValuesMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
} from '@univerjs/preset-sheets-core';
import type { GridArea, GridCell, GridSheet } from '../../hosts/grid-sheet';
import type { HostChange } from '../../hosts/simulator/face';
import { rangeOf } from './areas';
import { cellDataOf, isSameCell } from './cell-data';
import type { ChangeReporter } from './change-reporter';
import type { CommentLayer } from './comment-layer';
import { blankCell, cellKey, knownSheetOf, type KnownSheet } from './known-sheet';
import type { MarkLayer } from './mark-layer';
import type { RowFitter } from './row-fitting';
import { activateSheet, selectArea } from './selection';
import { protectSheet } from './sheet-protection';
import { COLUMN_WIDTH, ROW_HEIGHT, sheetDataOf } from './sheet-data';
import type { UniverApp } from './univer-app';

// To Univer the add-in is somebody else at work in the same workbook: it must neither bring new sheets to the front nor close menus.
const SOMEBODY_ELSE = { fromCollab: true };

/** What lies over or beside the cells. */
export interface Layers {
  readonly marks: MarkLayer;
  readonly comments: CommentLayer;
  readonly rows: RowFitter;
}

/**
 * Shows what the add-in did. Mutations are run directly, so that nothing enters the user's undo list, and only what differs from what
 * both sides knew is touched: what the user changed meanwhile stays.
 */
export class HostChanges {
  constructor(
    private readonly app: UniverApp,
    private readonly reporter: ChangeReporter,
    private readonly layers: Layers,
  ) {}

  apply(change: HostChange): void {
    // What the user did before comes first.
    this.reporter.flush();
    this.reporter.quietly(() => {
      this.show(change);
      if ('sheet' in change) this.layers.rows.expect(change.sheet);
      this.layers.rows.fit();
    });
    this.reporter.adoptView();
  }

  private show(change: HostChange): void {
    switch (change.kind) {
      case 'sheet-added':
        this.addSheet(change.sheet, change.position);
        break;
      case 'sheet-removed':
        this.removeSheet(change.sheetId);
        break;
      case 'sheet-changed':
        this.changeSheet(change.sheet);
        break;
      case 'activated':
        activateSheet(this.app, change.sheetId);
        break;
      case 'selected':
        selectArea(this.app, change.sheetId, change.area);
        break;
    }
  }

  private run(id: string, params: object): void {
    this.app.commands.syncExecuteCommand(
      id,
      { unitId: this.app.workbook.getUnitId(), ...params },
      SOMEBODY_ELSE,
    );
  }

  private addSheet(sheet: GridSheet, position: number): void {
    const data = sheetDataOf(sheet, this.nameStyle);
    this.run(InsertSheetMutation.id, { index: position, sheet: data });
    this.reporter.known.set(sheet.id, knownSheetOf(sheet));
    this.layers.marks.set(sheet.id, sheet.marks);
    this.layers.comments.set(sheet.id, sheet.comments);
    protectSheet(this.app, sheet.id, sheet.isProtected);
  }

  private removeSheet(sheetId: string): void {
    const worksheet = this.app.workbook.getSheetBySheetId(sheetId);
    if (worksheet === undefined || worksheet === null) return;
    this.layers.marks.set(sheetId, []);
    this.layers.comments.set(sheetId, []);
    this.run(RemoveSheetMutation.id, { subUnitId: sheetId, subUnitName: worksheet.getName() });
    this.reporter.forget(sheetId);
    // In Excel, too, nothing can be undone past the removal of a sheet.
    this.app.clearUndo();
  }

  private changeSheet(sheet: GridSheet): void {
    const known = this.reporter.known.get(sheet.id);
    if (known === undefined) return;
    const next = knownSheetOf(sheet);
    const subUnitId = sheet.id;
    if (known.name !== sheet.name) this.run(SetWorksheetNameMutation.id, { subUnitId, name: sheet.name });
    if ((known.visibility === 'visible') !== (sheet.visibility === 'visible')) {
      const hidden = sheet.visibility === 'visible' ? BooleanNumber.FALSE : BooleanNumber.TRUE;
      this.run(SetWorksheetHideMutation.id, { subUnitId, hidden });
    }
    this.makeRoom(next);
    this.changeCells(known, next);
    this.changeMerges(known, next);
    this.changeSizes(known, next);
    this.layers.marks.set(subUnitId, sheet.marks);
    if (JSON.stringify(known.comments) !== JSON.stringify(sheet.comments)) {
      this.layers.comments.set(subUnitId, sheet.comments);
    }
    if (known.isProtected !== sheet.isProtected) protectSheet(this.app, subUnitId, sheet.isProtected);
    this.reporter.known.set(subUnitId, next);
  }

  private makeRoom(next: KnownSheet): void {
    const worksheet = this.app.workbook.getSheetBySheetId(next.id);
    if (worksheet === undefined || worksheet === null) return;
    let rowCount = worksheet.getRowCount();
    let columnCount = worksheet.getColumnCount();
    for (const { row, column } of next.cells.values()) {
      rowCount = Math.max(rowCount, row + 1);
      columnCount = Math.max(columnCount, column + 1);
    }
    if (rowCount > worksheet.getRowCount()) {
      this.run(SetWorksheetRowCountMutation.id, { subUnitId: next.id, rowCount });
    }
    if (columnCount > worksheet.getColumnCount()) {
      this.run(SetWorksheetColumnCountMutation.id, { subUnitId: next.id, columnCount });
    }
  }

  private changeCells(known: KnownSheet, next: KnownSheet): void {
    const changed: GridCell[] = [];
    for (const [key, cell] of next.cells) {
      const before = known.cells.get(key);
      if (before === undefined || !isSameCell(before, cell)) changed.push(cell);
    }
    for (const [key, { row, column }] of known.cells) {
      if (!next.cells.has(key)) changed.push(blankCell(row, column));
    }
    if (changed.length === 0) return;
    const emptied: Record<number, Record<number, null>> = {};
    const filled: Record<number, Record<number, ICellData>> = {};
    for (const cell of changed) {
      (emptied[cell.row] ??= {})[cell.column] = null;
      if (next.cells.has(cellKey(cell.row, cell.column))) {
        (filled[cell.row] ??= {})[cell.column] = cellDataOf(cell, (style) => style);
      }
    }
    // Univer merges what it is given into the cell; emptied first, nothing of the old content or look is left.
    this.run(SetRangeValuesMutation.id, { subUnitId: next.id, cellValue: emptied });
    this.run(SetRangeValuesMutation.id, { subUnitId: next.id, cellValue: filled });
  }

  private changeMerges(known: KnownSheet, next: KnownSheet): void {
    const key = (area: GridArea): string => JSON.stringify(rangeOf(area));
    const before = new Set(known.merges.map(key));
    const after = new Set(next.merges.map(key));
    const removed = known.merges.filter((area) => !after.has(key(area))).map(rangeOf);
    const added = next.merges.filter((area) => !before.has(key(area))).map(rangeOf);
    const subUnitId = next.id;
    if (removed.length > 0) this.run(RemoveWorksheetMergeMutation.id, { subUnitId, ranges: removed });
    if (added.length > 0) this.run(AddWorksheetMergeMutation.id, { subUnitId, ranges: added });
  }

  private changeSizes(known: KnownSheet, next: KnownSheet): void {
    const subUnitId = next.id;
    const wholeColumn = (column: number) => rangeOf({ top: 0, left: column, bottom: 0, right: column });
    const wholeRow = (row: number) => rangeOf({ top: row, left: 0, bottom: row, right: 0 });
    const widths = changedSizes(known.columnWidths, next.columnWidths, COLUMN_WIDTH);
    for (const [column, colWidth] of widths) {
      this.run(SetWorksheetColWidthMutation.id, { subUnitId, ranges: [wholeColumn(column)], colWidth });
    }
    for (const [row, rowHeight] of changedSizes(known.rowHeights, next.rowHeights, ROW_HEIGHT)) {
      this.run(SetWorksheetRowHeightMutation.id, { subUnitId, ranges: [wholeRow(row)], rowHeight });
    }
  }

  private readonly nameStyle = (style: IStyleData): string | IStyleData =>
    this.app.workbook.getStyles().setValue(style) ?? style;
}

function changedSizes(
  known: ReadonlyMap<number, number>,
  next: ReadonlyMap<number, number>,
  standard: number,
): [number, number][] {
  const changed: [number, number][] = [];
  for (const [index, size] of next) if (known.get(index) !== size) changed.push([index, size]);
  for (const index of known.keys()) if (!next.has(index)) changed.push([index, standard]);
  return changed;
}
