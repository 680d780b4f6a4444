import { CommandType, type ICommandInfo } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  InsertColMutation,
  InsertRowMutation,
  InsertSheetMutation,
  MoveColsMutation,
  MoveRangeMutation,
  MoveRowsMutation,
  RemoveColMutation,
  RemoveNumfmtMutation,
  RemoveRowMutation,
  RemoveSheetMutation,
  RemoveWorksheetMergeMutation,
  ReorderRangeMutation,
  SetFormulaCalculationResultMutation,
  SetNumfmtMutation,
  SetRangeValuesMutation,
  SetSelectionsOperation,
  SetWorksheetActiveOperation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
} from '@univerjs/preset-sheets-core';
import type { GridArea, GridCell } from '../../hosts/grid-sheet';
import type { UserChange } from '../../hosts/simulator/face';
import { isPlainBlank, isSameCell } from './cell-data';
import { blankCell, cellKey, cellOfKey, gridSheetOf, type KnownSheet } from './known-sheet';
import { cellsOfMutation, sheetOfMutation } from './mutation-params';
import { selectedArea } from './selection';
import type { SheetReader } from './sheet-reading';
import type { UniverApp } from './univer-app';

/** How long a formula may wait for its result before it is reported without, in ms; an empty text counts as none. */
const PATIENCE = 1000;

const RESHAPING = new Set([
  InsertRowMutation.id,
  RemoveRowMutation.id,
  MoveRowsMutation.id,
  InsertColMutation.id,
  RemoveColMutation.id,
  MoveColsMutation.id,
  ReorderRangeMutation.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetWorksheetHideMutation.id,
]);
const SHEET_CHANGING = new Set([InsertSheetMutation.id, RemoveSheetMutation.id, SetWorksheetNameMutation.id]);
const CELL_CHANGING = new Set([
  SetRangeValuesMutation.id,
  MoveRangeMutation.id,
  SetNumfmtMutation.id,
  RemoveNumfmtMutation.id,
]);

interface TouchedCells {
  readonly edited: Set<number>;
  readonly calculated: Set<number>;
}

/**
 * Tells what the user did. Univer's mutations only say where to look: what is reported is the difference between what a sheet is now
 * and what both sides last knew of it, so that typing, pasting, filling, undo and whatever else Univer can do are treated alike, and
 * nothing is told twice. What the add-in did is known beforehand and never reported.
 */
export class ChangeReporter {
  /** Sheets as both sides know them, by id. */
  readonly known = new Map<string, KnownSheet>();
  private listener: ((change: UserChange) => void) | undefined;
  private readonly touched = new Map<string, TouchedCells>();
  private readonly reshaped = new Set<string>();
  private sheetsChanged = false;
  private active = '';
  private readonly selected = new Map<string, GridArea>();
  /** Nothing is noticed before the first workbook is open, and while the add-in's changes are shown. */
  private silent = 1;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private waitingSince: number | undefined;
  /** Formulas have been computed since the user last did something. */
  private isComputed = true;

  constructor(
    private readonly app: UniverApp,
    private readonly reader: SheetReader,
  ) {
    app.commands.onCommandExecuted((command, options) => {
      const isComputed = options?.fromFormula === true;
      if (command.id === SetFormulaCalculationResultMutation.id) {
        this.isComputed = true;
        if (this.waitingSince !== undefined) this.schedule(0);
      }
      // Before it computes, the engine empties the cells it is going to compute; only its results matter.
      if (isComputed ? options.applyFormulaCalculationResult === true : this.silent === 0) {
        this.notice(command, isComputed ? 'calculated' : 'edited');
      }
    });
  }

  listen(listener: (change: UserChange) => void): void {
    this.listener = listener;
  }

  /** Starts anew with sheets that both sides know. */
  restart(sheets: readonly KnownSheet[]): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waitingSince = undefined;
    this.touched.clear();
    this.reshaped.clear();
    this.sheetsChanged = false;
    this.selected.clear();
    this.known.clear();
    for (const sheet of sheets) this.known.set(sheet.id, sheet);
    this.silent = 0;
    this.adoptView();
  }

  /** Runs what is not the user's doing: nothing of it is noticed, except results of formulas. */
  quietly(action: () => void): void {
    this.silent += 1;
    try {
      action();
    } finally {
      this.silent -= 1;
    }
  }

  /** Reports at once what was noticed so far, formulas without a result included. */
  flush(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.waitingSince = undefined;
    const structural = this.sheetsChanged || this.reshaped.size > 0;
    if (this.sheetsChanged) this.reportSheets();
    for (const sheetId of this.reshaped) this.reportReshaped(sheetId);
    this.reshaped.clear();
    for (const [sheetId, cells] of this.touched) this.reportCells(sheetId, cells, structural);
    this.touched.clear();
    this.reportView();
  }

  /** Reports what was noticed so far, unless something of it is a formula that will have its result in a moment. */
  private flushWhenComputed(): void {
    const now = Date.now();
    const patience = PATIENCE - (now - (this.waitingSince ?? now));
    if (this.isComputed || patience <= 0 || !this.lacksResults()) {
      this.flush();
      return;
    }
    this.waitingSince ??= now;
    this.schedule(patience);
  }

  private lacksResults(): boolean {
    const { workbook } = this.app;
    const lacksResult = ({ formula, value }: GridCell): boolean => formula !== null && value === null;
    for (const sheetId of this.reshaped) {
      const worksheet = workbook.getSheetBySheetId(sheetId);
      if (worksheet && [...this.reader.sheet(worksheet).cells.values()].some(lacksResult)) return true;
    }
    for (const [sheetId, { edited }] of this.touched) {
      const worksheet = workbook.getSheetBySheetId(sheetId);
      if (!worksheet) continue;
      for (const key of edited) {
        const { row, column } = cellOfKey(key);
        if (lacksResult(this.reader.cell(worksheet, row, column))) return true;
      }
    }
    return false;
  }

  private schedule(delay: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.flushWhenComputed();
    }, delay);
  }

  private notice(command: Readonly<ICommandInfo>, origin: keyof TouchedCells): void {
    const { id, type } = command;
    if (id === SetSelectionsOperation.id || id === SetWorksheetActiveOperation.id) {
      this.schedule(0);
      return;
    }
    if (type !== CommandType.MUTATION) return;
    if (SHEET_CHANGING.has(id)) this.sheetsChanged = true;
    else if (RESHAPING.has(id)) {
      const sheetId = sheetOfMutation(command);
      if (sheetId !== undefined) this.reshaped.add(sheetId);
    } else if (CELL_CHANGING.has(id)) {
      for (const { sheetId, row, column } of cellsOfMutation(command)) {
        this.touchedCells(sheetId)[origin].add(cellKey(row, column));
      }
    } else return;
    if (origin === 'edited') this.isComputed = false;
    this.schedule(0);
  }

  private touchedCells(sheetId: string): TouchedCells {
    const cells = this.touched.get(sheetId) ?? { edited: new Set<number>(), calculated: new Set<number>() };
    this.touched.set(sheetId, cells);
    return cells;
  }

  private reportSheets(): void {
    this.sheetsChanged = false;
    const now = this.app.workbook.getSheets();
    const ids = new Set(now.map((sheet) => sheet.getSheetId()));
    for (const sheetId of [...this.known.keys()]) {
      if (ids.has(sheetId)) continue;
      this.forget(sheetId);
      this.tell({ kind: 'sheet-removed', sheetId });
    }
    now.forEach((worksheet, position) => {
      const sheetId = worksheet.getSheetId();
      const known = this.known.get(sheetId);
      const name = worksheet.getName();
      if (known === undefined) {
        const sheet = this.reader.sheet(worksheet);
        this.known.set(sheetId, sheet);
        this.reshaped.delete(sheetId);
        this.touched.delete(sheetId);
        this.tell({ kind: 'sheet-added', sheet: gridSheetOf(sheet), position });
      } else if (known.name !== name) {
        this.known.set(sheetId, { ...known, name });
        this.tell({ kind: 'sheet-renamed', sheetId, name });
      }
    });
  }

  /** Forgets a sheet that is no longer there. */
  forget(sheetId: string): void {
    this.known.delete(sheetId);
    this.selected.delete(sheetId);
    this.reshaped.delete(sheetId);
    this.touched.delete(sheetId);
  }

  private reportReshaped(sheetId: string): void {
    const worksheet = this.app.workbook.getSheetBySheetId(sheetId);
    if (worksheet === undefined || worksheet === null) return;
    const sheet = this.reader.sheet(worksheet, this.known.get(sheetId));
    this.known.set(sheetId, sheet);
    this.touched.delete(sheetId);
    this.tell({ kind: 'reshaped', sheet: gridSheetOf(sheet) });
  }

  /**
   * @param structural true where rows, columns or sheets changed too: formulas elsewhere then got other references, which nobody edited
   */
  private reportCells(sheetId: string, touched: TouchedCells, structural: boolean): void {
    const worksheet = this.app.workbook.getSheetBySheetId(sheetId);
    const known = this.known.get(sheetId);
    if (worksheet === undefined || worksheet === null || known === undefined) return;
    const edited: GridCell[] = [];
    const calculated: GridCell[] = [];
    for (const key of new Set([...touched.edited, ...touched.calculated])) {
      const { row, column } = cellOfKey(key);
      const now = this.reader.cell(worksheet, row, column);
      const before = known.cells.get(key) ?? blankCell(row, column);
      if (isSameCell(now, before)) continue;
      if (isPlainBlank(now)) known.cells.delete(key);
      else known.cells.set(key, now);
      const followed = structural && before.formula !== null && now.formula !== null;
      (touched.edited.has(key) && !followed ? edited : calculated).push(now);
    }
    if (edited.length > 0) this.tell({ kind: 'edited', sheetId, cells: edited });
    if (calculated.length > 0) this.tell({ kind: 'calculated', sheetId, cells: calculated });
  }

  private reportView(): void {
    const sheetId = this.app.workbook.getActiveSheet().getSheetId();
    if (sheetId !== this.active) {
      this.active = sheetId;
      this.tell({ kind: 'activated', sheetId });
    }
    const area = selectedArea(this.app);
    const before = this.selected.get(sheetId);
    if (area === undefined || (before !== undefined && isSameArea(area, before))) return;
    this.selected.set(sheetId, area);
    this.tell({ kind: 'selected', sheetId, area });
  }

  /** Takes the active sheet and the selection as known: the add-in went there. */
  adoptView(): void {
    this.active = this.app.workbook.getActiveSheet().getSheetId();
    const area = selectedArea(this.app);
    if (area !== undefined) this.selected.set(this.active, area);
  }

  private tell(change: UserChange): void {
    this.listener?.(change);
  }
}

function isSameArea(a: GridArea, b: GridArea): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}
