import {
  CellValueType,
  getDisplayValueFromCell,
  IUniverInstanceService,
  RedoCommand,
  UndoCommand,
  type ICellData,
  type Worksheet,
} from '@univerjs/core';
import {
  IRenderManagerService,
  SetRangeValuesCommand,
  SHEET_VIEWPORT_KEY,
  SheetInterceptorService,
  SheetSkeletonManagerService,
} from '@univerjs/preset-sheets-core';
import { localAddress, parseLocalAddress, type CellValue } from '../../core/workbook';
import type { CommentLayer } from './comment-layer';
import type { MarkLayer } from './mark-layer';
import { activateSheet, selectArea, selectedArea } from './selection';
import type { SheetReader } from './sheet-reading';
import type { UniverApp } from './univer-app';

/**
 * What end-to-end tests ask of the grid where the real mouse and keyboard are too brittle. Sheets are named as on their tabs, cells as
 * in `B5`; a sheet or address that does not exist is a mistake in the test and throws.
 */
export interface GridForTests {
  /** What a cell holds, the text it shows and its formula with `=`, or `null` for a constant. */
  cell(
    sheetName: string,
    address: string,
  ): {
    readonly value: CellValue;
    readonly text: string;
    readonly formula: string | null;
    readonly format: string;
  };
  /** Types into a cell as a user does: goes there, and the text means what it means when typed. It can be undone. */
  type(sheetName: string, address: string, text: string): void;
  /** What Ctrl+Z does. */
  undo(): void;
  /** What Ctrl+Y does. */
  redo(): void;
  /** Fill colours (`#RRGGBB`) of the marks in effect at a cell, the one on top first. */
  marksShownAt(sheetName: string, address: string): readonly string[];
  /** Texts of the comments at a cell. */
  commentsAt(sheetName: string, address: string): readonly string[];
  /** The selected area, as in `B5` or `B5:C7`, on the active sheet. */
  selection(): string | undefined;
  activeSheet(): string;
  /** Names of all sheets in the order of their tabs, hidden ones included. */
  sheetNames(): readonly string[];
  /** Goes to a cell as the user does. */
  select(sheetName: string, address: string): void;
  /** The middle of a cell of the active sheet (of all merged cells, for the first of them), in pixels of the browser's window, for the real mouse. */
  positionOf(address: string): { readonly x: number; readonly y: number };
}

export function gridForTests(
  app: UniverApp,
  reader: SheetReader,
  marks: MarkLayer,
  comments: CommentLayer,
): GridForTests {
  const sheet = (name: string): Worksheet => {
    const found = app.workbook.getSheetBySheetName(name);
    if (found === undefined || found === null) throw new Error(`There is no sheet “${name}”.`);
    return found;
  };
  const run = (commandId: string): void => {
    // Undo goes to the unit that has the focus, which may be the formula bar.
    app.injector.get(IUniverInstanceService).focusUnit(app.workbook.getUnitId());
    app.commands.syncExecuteCommand(commandId);
  };
  const select = (sheetName: string, address: string): void => {
    const { row, column } = cellAt(address);
    selectArea(app, sheet(sheetName).getSheetId(), { top: row, left: column, bottom: row, right: column });
  };
  return {
    cell(sheetName, address) {
      const worksheet = sheet(sheetName);
      const { row, column } = cellAt(address);
      const { value, formula, format } = reader.cell(worksheet, row, column);
      return { value, formula, format, text: getDisplayValueFromCell(worksheet.getCell(row, column)) };
    },
    type(sheetName, address, text) {
      select(sheetName, address);
      typeInto(app, sheet(sheetName), cellAt(address), text);
    },
    undo: () => {
      run(UndoCommand.id);
    },
    redo: () => {
      run(RedoCommand.id);
    },
    marksShownAt(sheetName, address) {
      const { row, column } = cellAt(address);
      return marks.fillsAt(sheet(sheetName).getSheetId(), row, column);
    },
    commentsAt(sheetName, address) {
      const { row, column } = cellAt(address);
      return comments
        .of(sheet(sheetName).getSheetId())
        .filter((comment) => comment.row === row && comment.column === column)
        .map(({ text }) => text);
    },
    selection() {
      const area = selectedArea(app);
      if (area === undefined) return undefined;
      const first = localAddress({ row: area.top, column: area.left });
      const last = localAddress({ row: area.bottom, column: area.right });
      return first === last ? first : `${first}:${last}`;
    },
    activeSheet: () => app.workbook.getActiveSheet().getName(),
    sheetNames: () => app.workbook.getSheets().map((worksheet) => worksheet.getName()),
    select(sheetName, address) {
      activateSheet(app, sheet(sheetName).getSheetId());
      select(sheetName, address);
    },
    positionOf: (address) => positionOf(app, cellAt(address)),
  };
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function cellAt(address: string): Place {
  const place = parseLocalAddress(address);
  if (place === undefined) throw new Error(`“${address}” is not an address.`);
  return place;
}

/** What Univer's cell editor does with a text when Enter is pressed. */
function typeInto(app: UniverApp, worksheet: Worksheet, { row, column }: Place, text: string): void {
  const before = worksheet.getCellRaw(row, column) ?? {};
  const isText = app.workbook.getStyles().getStyleByCell(before)?.n?.pattern === '@';
  const typed: ICellData = { ...before, p: null, si: null, ...meaningOf(text, isText) };
  delete typed.s;
  const cell = app.injector
    .get(SheetInterceptorService)
    .onWriteCell(app.workbook, worksheet, row, column, typed);
  app.commands.syncExecuteCommand(SetRangeValuesCommand.id, {
    unitId: worksheet.getUnitId(),
    subUnitId: worksheet.getSheetId(),
    range: { startRow: row, endRow: row, startColumn: column, endColumn: column },
    value: cell,
  });
}

function meaningOf(text: string, isText: boolean): ICellData {
  if (isText) return { v: text, f: null, t: CellValueType.STRING };
  if (text.startsWith('=') && text.length > 1) return { v: null, f: text, t: null };
  if (text.startsWith("'")) return { v: text.slice(1), f: null, t: CellValueType.FORCE_STRING };
  return { v: text, f: null, t: null };
}

function positionOf(app: UniverApp, { row, column }: Place): { x: number; y: number } {
  const renderer = app.injector.get(IRenderManagerService).getRenderById(app.workbook.getUnitId());
  const skeleton = renderer?.with(SheetSkeletonManagerService).getCurrentSkeleton();
  const viewport = renderer?.scene.getViewport(SHEET_VIEWPORT_KEY.VIEW_MAIN);
  if (renderer === undefined || renderer === null || !skeleton || !viewport) {
    throw new Error('Nothing is drawn yet.');
  }
  const cell = skeleton.getCellWithCoordByIndex(row, column);
  const { startX, startY, endX, endY } = cell.isMergedMainCell ? cell.mergeInfo : cell;
  const { scaleX, scaleY } = renderer.scene;
  const { left, top } = renderer.engine.getCanvasElement().getBoundingClientRect();
  return {
    x: left + ((startX + endX) / 2 - viewport.viewportScrollX) * scaleX,
    y: top + ((startY + endY) / 2 - viewport.viewportScrollY) * scaleY,
  };
}
