import type { SheetVisibility } from '../../core/workbook';
import { readGridSheets } from '../xlsx';
import { shownText } from './shown-text';

/** A rectangle of cells, 0-based, both ends included. */
export interface ViewArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A cell as the sheet shows it. */
export interface ViewCell {
  /** `7192.40`, `2023年1月1日`; '' for a blank cell. */
  readonly text: string;
  readonly align: 'left' | 'center' | 'right';
  readonly isBold: boolean;
}

/** A sheet of a file as it looks, for showing a part of it. Rows and columns are 0-based. */
export interface SheetView {
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** Number of rows and columns that hold or look like something. */
  readonly rows: number;
  readonly columns: number;
  readonly merges: readonly ViewArea[];
  /** Pixels, `undefined` for a column of the usual width. */
  readonly widthOf: (column: number) => number | undefined;
  /** `undefined` for a cell that holds nothing. */
  readonly cellAt: (row: number, column: number) => ViewCell | undefined;
}

type GridSheet = Extract<ReturnType<typeof readGridSheets>, { ok: true }>['sheets'][number];
type GridCell = GridSheet['cells'][number];

/**
 * The sheets of a file as they look; empty where the file cannot be read.
 * @param date1904 true where its days count from 1904
 */
export function sheetViews(bytes: Uint8Array, date1904: boolean): readonly SheetView[] {
  const reading = readGridSheets(bytes);
  return reading.ok ? reading.sheets.map((sheet) => sheetView(sheet, date1904)) : [];
}

function sheetView(sheet: GridSheet, date1904: boolean): SheetView {
  const cells = new Map<string, GridCell>();
  let [rows, columns] = [0, 0];
  for (const cell of sheet.cells) {
    if (cell.value === null) continue;
    cells.set(`${cell.row},${cell.column}`, cell);
    rows = Math.max(rows, cell.row + 1);
    columns = Math.max(columns, cell.column + 1);
  }
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    rows,
    columns,
    merges: sheet.merges,
    widthOf: (column) => sheet.columnWidths.get(column),
    cellAt: (row, column) => {
      const cell = cells.get(`${row},${column}`);
      return cell === undefined ? undefined : viewCell(cell, date1904);
    },
  };
}

function viewCell({ value, format, look }: GridCell, date1904: boolean): ViewCell {
  const usual = typeof value === 'number' ? 'right' : typeof value === 'string' ? 'left' : 'center';
  return {
    text: shownText(value, format, date1904),
    align: look?.horizontal ?? usual,
    isBold: look?.bold ?? false,
  };
}
