import { parseLocalAddress } from '../../src/core/workbook';
import type { GridArea, GridCell, GridSheet } from '../../src/hosts/grid-sheet';
import type { HostChange, UserChange, WorkbookFace } from '../../src/hosts/simulator/face';
import { readGridSheets } from '../../src/hosts/xlsx';
import { createGrid, type GridForTests } from '../../src/workbench/grid';

/** A sheet in a form that passes from a test to the page: cells by address, no maps. */
export interface SampleSheet
  extends
    Pick<GridSheet, 'id' | 'name'>,
    Partial<Pick<GridSheet, 'visibility' | 'isProtected' | 'marks' | 'comments'>> {
  readonly cells: Readonly<Record<string, Partial<Omit<GridCell, 'row' | 'column'>>>>;
  /** As in `A1:C2`. */
  readonly merges?: readonly string[];
  /** Pixels by column number. */
  readonly columnWidths?: Readonly<Record<number, number>>;
  readonly rowHeights?: Readonly<Record<number, number>>;
}

/** A change in a form that passes from the page to a test: sizes as pairs, no maps. */
export type ReportedChange =
  | Exclude<UserChange, { sheet: GridSheet }>
  | WithPlainSheet<Extract<UserChange, { kind: 'reshaped' }>>
  | WithPlainSheet<Extract<UserChange, { kind: 'sheet-added' }>>;

type WithPlainSheet<Change> = Omit<Change, 'sheet'> & { readonly sheet: PlainSheet };

interface PlainSheet extends Omit<GridSheet, 'columnWidths' | 'rowHeights'> {
  readonly columnWidths: readonly (readonly [number, number])[];
  readonly rowHeights: readonly (readonly [number, number])[];
}

/** What the test page offers to tests. */
export interface GridPage {
  readonly grid: WorkbookFace & GridForTests;
  /** Everything reported since it was last asked for. */
  takeChanges(): ReportedChange[];
  open(sheets: readonly SampleSheet[], activeSheetId: string): void;
  change(sheet: SampleSheet): void;
  add(sheet: SampleSheet, position: number): void;
  apply(change: Exclude<HostChange, { sheet: GridSheet }>): void;
  /** Opens a workbook fetched from the server of the page. */
  openFile(url: string): Promise<void>;
  /** Opens sheets full of numbers and sums. */
  openLarge(sheets: number, rows: number, columns: number): void;
}

declare global {
  var gridPage: GridPage;
}

function areaFrom(text: string): GridArea {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [parseLocalAddress(first), parseLocalAddress(last)];
  if (from === undefined || to === undefined) throw new Error(`“${text}” is not an area.`);
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}

function numbered(values: Readonly<Record<number, number>> = {}): Map<number, number> {
  return new Map(Object.entries(values).map(([index, value]) => [Number(index), value]));
}

function sheetFrom(sample: SampleSheet): GridSheet {
  const cells = Object.entries(sample.cells).map(([address, cell]): GridCell => {
    const { top, left } = areaFrom(address);
    return { value: null, formula: null, format: 'General', ...cell, row: top, column: left };
  });
  return {
    visibility: 'visible',
    isProtected: false,
    marks: [],
    comments: [],
    ...sample,
    cells,
    merges: (sample.merges ?? []).map(areaFrom),
    columnWidths: numbered(sample.columnWidths),
    rowHeights: numbered(sample.rowHeights),
  };
}

function reported(change: UserChange): ReportedChange {
  if (!('sheet' in change)) return change;
  const { columnWidths, rowHeights } = change.sheet;
  return {
    ...change,
    sheet: { ...change.sheet, columnWidths: [...columnWidths], rowHeights: [...rowHeights] },
  };
}

function largeSheet(index: number, rows: number, columns: number): GridSheet {
  const cells: GridCell[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns - 1; column++) {
      cells.push({ row, column, value: row * column + index, formula: null, format: '#,##0.00' });
    }
    const formula = `=SUM(A${row + 1}:K${row + 1})`;
    cells.push({ row, column: columns - 1, value: 0, formula, format: '#,##0.00' });
  }
  const sheet = sheetFrom({ id: `large-${index}`, name: `表${index + 1}`, cells: {} });
  return { ...sheet, cells };
}

const container = document.getElementById('grid');
if (container === null) throw new Error('The page has no place for the grid.');
const grid = createGrid(container);
const changes: ReportedChange[] = [];
grid.onUserChange((change) => changes.push(reported(change)));

globalThis.gridPage = {
  grid,
  takeChanges: () => changes.splice(0),
  open: (sheets, activeSheetId) => {
    changes.length = 0;
    grid.open(sheets.map(sheetFrom), activeSheetId);
  },
  change: (sheet) => {
    grid.apply({ kind: 'sheet-changed', sheet: sheetFrom(sheet) });
  },
  add: (sheet, position) => {
    grid.apply({ kind: 'sheet-added', sheet: sheetFrom(sheet), position });
  },
  apply: (change) => {
    grid.apply(change);
  },
  openFile: async (url) => {
    const reading = readGridSheets(new Uint8Array(await (await fetch(url)).arrayBuffer()));
    if (!reading.ok) throw new Error(reading.error.message);
    grid.open(reading.sheets, reading.activeSheetId);
  },
  openLarge: (sheets, rows, columns) => {
    const made = Array.from({ length: sheets }, (_, index) => largeSheet(index, rows, columns));
    grid.open(made, made[0]?.id ?? '');
  },
};
