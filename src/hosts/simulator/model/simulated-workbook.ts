import type { GridArea, GridCell, GridSheet } from '../../grid-sheet';
import type { HostChange, UserChange } from '../face';
import { ExcelError } from '../excel-error';
import { areaText, sameName } from './addresses';
import { areaOfCell } from './areas';
import { hashText, sheetContent } from './content';
import { emptySheet } from './empty-sheet';
import { HostBatch } from './host-batch';
import { freeSheetName, requireName } from './sheet-names';
import { SimulatedSheet } from './simulated-sheet';
import { addressOfCells, editCells, reshapeSheet, writtenCells } from './cell-changes';
import type { EventSource, WorkbookEvent, WorkbookObserver } from './workbook-events';

/** A custom XML part of the workbook. */
export interface XmlPart {
  readonly id: string;
  xml: string;
}

/**
 * A workbook in memory, as the user and the add-in both see it. The user's doing comes in through `applyUserChange`; what the
 * add-in does is told to the face through `onHostChange`, once per request.
 */
export class SimulatedWorkbook {
  readonly xmlParts: XmlPart[] = [];
  /** What `Office.context.document.settings` keeps: key → serialised value. */
  readonly settings = new Map<string, string>();
  /** Shows a workbook an add-in has made from a file (base64); whoever shows this workbook sets it. */
  openFile: (base64: string) => void = () => undefined;
  private sheetList: SimulatedSheet[];
  private activeId: string;
  private selectedArea: GridArea = areaOfCell(0, 0);
  private lastId = 0;
  private observer: WorkbookObserver | undefined;
  private readonly hostListeners: ((change: HostChange) => void)[] = [];
  private readonly undoListeners: (() => void)[] = [];
  /** What the add-in has done in the request that runs now; `undefined` while none does. */
  private batch: HostBatch | undefined;

  /**
   * @param sheets at least one
   * @param activeSheetId the first visible sheet where it is left out
   */
  constructor(sheets: readonly GridSheet[], activeSheetId?: string) {
    this.sheetList = sheets.map((sheet) => this.newSheet(sheet));
    const active =
      activeSheetId ?? (sheets.find(({ visibility }) => visibility === 'visible') ?? sheets[0])?.id;
    if (active === undefined) throw new Error('a workbook has at least one sheet');
    this.activeId = active;
  }

  get sheets(): readonly SimulatedSheet[] {
    return this.sheetList;
  }

  get activeSheet(): SimulatedSheet {
    return this.userSheet(this.activeId);
  }

  /** What is selected on the active sheet. */
  get selection(): GridArea {
    return this.selectedArea;
  }

  /** All sheets as the face shows them. */
  gridSheets(): GridSheet[] {
    return this.sheetList.map((sheet) => sheet.toGrid());
  }

  /** One sheet as the face shows it; throws where there is none with this id. */
  gridSheet(sheetId: string): GridSheet {
    return this.userSheet(sheetId).toGrid();
  }

  /** A sheet by its id, or by its name without regard to case. */
  findSheet(key: string): SimulatedSheet | undefined {
    return this.sheetList.find(({ id, name }) => id === key || sameName(name, key));
  }

  /** Tells `listener` what the add-in did, after each request that did anything. */
  onHostChange(listener: (change: HostChange) => void): void {
    this.hostListeners.push(listener);
  }

  /** Tells `listener` each time an act of the add-in empties the user's undo list. */
  onClearUndo(listener: () => void): void {
    this.undoListeners.push(listener);
  }

  /** The host that serves this workbook; it hears of everything, the user's doing included. */
  observe(observer: WorkbookObserver): void {
    this.observer = observer;
  }

  /**
   * Takes over what the user did and raises Excel's events for it. A change by a co-author (`Remote`) is shown in the grid as well.
   * Throws where the change is about a sheet that is not there.
   */
  applyUserChange(change: UserChange, source: EventSource = 'Local'): void {
    if (source === 'Remote') {
      this.asHost(() => {
        this.applyChange(change, source);
      });
    } else this.applyChange(change, source);
  }

  /** Protects a sheet, or takes its protection away, as the user would; the grid is told. */
  protectSheet(sheetId: string, isProtected = true): void {
    this.asHost(() => {
      this.userSheet(sheetId).isProtected = isProtected;
    });
  }

  /** Adds a conditional format of the user's, of which Excel tells the add-in little more than the type. */
  addForeignFormat(sheetId: string, type: string, areas: readonly GridArea[]): string {
    const id = this.newId();
    this.userSheet(sheetId).addFormat(id, type, areas);
    return id;
  }

  /** Everything a user can see or save, as plain data: to compare two states and to see where they differ. */
  content(): unknown {
    return {
      sheets: this.sheetList.map(sheetContent),
      xmlParts: this.xmlParts,
      settings: [...this.settings],
    };
  }

  /** A fingerprint of `content()`: the same as before exactly when nothing was written. */
  contentHash(): string {
    return hashText(JSON.stringify(this.content()));
  }

  /** Runs what the add-in does in one request, and tells the face afterwards what came of it. */
  asHost<T>(work: () => T): T {
    const batch = new HostBatch();
    this.batch = batch;
    try {
      return work();
    } finally {
      this.batch = undefined;
      for (const change of batch.changes(this.sheetList))
        for (const listener of this.hostListeners) listener(change);
    }
  }

  /** A new sheet at the end. @throws ExcelError where Excel takes no such name */
  addSheet(name?: string): SimulatedSheet {
    const taken = this.sheetList.map((sheet) => sheet.name);
    const given = name ?? freeSheetName(taken);
    requireName(given, taken);
    const sheet = this.newSheet(emptySheet(this.newId(), given));
    this.sheetList = [...this.sheetList, sheet];
    this.batch?.added(sheet);
    this.tell({ kind: 'added', sheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  /** @throws ExcelError where Excel takes no such name */
  renameSheet(sheet: SimulatedSheet, name: string, source: EventSource = 'Local'): void {
    const others = this.sheetList.filter((other) => other !== sheet);
    requireName(
      name,
      others.map((other) => other.name),
    );
    const before = sheet.name;
    sheet.name = name;
    this.tell({ kind: 'renamed', sheetId: sheet.id, before, after: name, source });
  }

  /** @throws ExcelError where it is the last sheet that can be seen, or very hidden */
  deleteSheet(sheet: SimulatedSheet): void {
    const others = this.sheetList.filter((other) => other !== sheet && other.visibility === 'visible');
    if (sheet.visibility === 'veryHidden')
      throw new ExcelError('InvalidOperation', 'the sheet is very hidden');
    if (others.length === 0) throw new ExcelError('GeneralException', 'a workbook needs a visible sheet');
    this.removeSheet(sheet, 'Local');
    this.batch?.removed(sheet.id);
  }

  /** @throws ExcelError where the sheet is hidden */
  activate(sheet: SimulatedSheet): void {
    if (sheet.visibility !== 'visible') throw new ExcelError('InvalidOperation', 'the sheet is hidden');
    this.makeActive(sheet.id);
    this.batch?.viewed({ kind: 'activated', sheetId: sheet.id });
  }

  /** Selects cells, going to their sheet first. @throws ExcelError where the sheet is hidden */
  select(sheet: SimulatedSheet, area: GridArea): void {
    if (sheet.id !== this.activeId) this.activate(sheet);
    this.makeSelected(sheet.id, area);
    this.batch?.viewed({ kind: 'selected', sheetId: sheet.id, area });
  }

  /** Raises the event of cells the add-in wrote; `before` and `after` of the first one matter where it is the only one. */
  wroteCells(sheet: SimulatedSheet, area: GridArea, before: GridCell, after: GridCell): void {
    this.tell(writtenCells(sheet, area, before, after));
  }

  /** Empties the user's undo list. */
  clearUndo(): void {
    for (const listener of this.undoListeners) listener();
  }

  /** An id such as Excel gives out, the same ones in the same order in every run. */
  newId(): string {
    this.lastId += 1;
    return `{5D1A0000-0000-4000-8000-${this.lastId.toString(16).toUpperCase().padStart(12, '0')}}`;
  }

  private applyChange(change: UserChange, source: EventSource): void {
    switch (change.kind) {
      case 'edited':
        this.tellAll(editCells(this.userSheet(change.sheetId), change.cells, source));
        break;
      case 'calculated': {
        const sheet = this.userSheet(change.sheetId);
        for (const cell of change.cells) sheet.putCell(cell);
        if (change.cells.length === 0) break;
        this.tell({ kind: 'calculated', sheetId: sheet.id, address: addressOfCells(change.cells) });
        break;
      }
      case 'reshaped':
        this.tellAll(
          reshapeSheet(this.userSheet(change.sheet.id), change.sheet, source, (sheet, reshape) => {
            this.observer?.reshaped(sheet, reshape);
          }),
        );
        break;
      case 'sheet-added': {
        const sheet = this.newSheet(change.sheet);
        this.sheetList = this.sheetList.toSpliced(change.position, 0, sheet);
        this.batch?.added(sheet);
        this.tell({ kind: 'added', sheetId: sheet.id, source });
        break;
      }
      case 'sheet-removed':
        this.removeSheet(this.userSheet(change.sheetId), source);
        this.batch?.removed(change.sheetId);
        break;
      case 'sheet-renamed':
        this.renameSheet(this.userSheet(change.sheetId), change.name, source);
        break;
      case 'activated':
        this.makeActive(this.userSheet(change.sheetId).id);
        break;
      case 'selected':
        if (change.sheetId !== this.activeId) this.makeActive(this.userSheet(change.sheetId).id);
        this.makeSelected(change.sheetId, change.area);
        break;
    }
  }

  private removeSheet(sheet: SimulatedSheet, source: EventSource): void {
    const index = this.sheetList.indexOf(sheet);
    this.sheetList = this.sheetList.filter((other) => other !== sheet);
    sheet.isDeleted = true;
    this.tell({ kind: 'deleted', sheetId: sheet.id, source });
    if (this.activeId !== sheet.id) return;
    const next =
      this.sheetList.slice(index).find(({ visibility }) => visibility === 'visible') ??
      this.sheetList.findLast(({ visibility }) => visibility === 'visible') ??
      this.sheetList[0];
    if (next === undefined) throw new Error('a workbook has at least one sheet');
    this.makeActive(next.id);
  }

  private makeActive(sheetId: string): void {
    if (this.activeId === sheetId) return;
    this.activeId = sheetId;
    this.selectedArea = areaOfCell(0, 0);
    this.tell({ kind: 'activated', sheetId });
  }

  private makeSelected(sheetId: string, area: GridArea): void {
    this.selectedArea = area;
    this.tell({ kind: 'selected', sheetId, address: areaText(area) });
  }

  private newSheet(grid: GridSheet): SimulatedSheet {
    return new SimulatedSheet(grid, (sheet) => this.batch?.touched(sheet));
  }

  private userSheet(sheetId: string): SimulatedSheet {
    const sheet = this.sheetList.find(({ id }) => id === sheetId);
    if (sheet === undefined) throw new Error(`there is no sheet with the id ${sheetId}`);
    return sheet;
  }

  private tellAll(events: readonly WorkbookEvent[]): void {
    for (const event of events) this.tell(event);
  }

  private tell(event: WorkbookEvent): void {
    this.observer?.happened(event);
  }
}
