import { SheetInterceptorService } from '@univerjs/preset-sheets-core';
import type { GridCell, GridSheet } from '../../hosts/grid-sheet';
import type { UniverApp } from './univer-app';

/** Laying out text takes time; a sheet with more such rows than this has its heights from the file. */
const MOST_ROWS = 300;
/** Points; larger text does not fit a standard row. */
const STANDARD_TEXT = 12;

/**
 * Gives rows without a height of their own the height of their text, as Excel does: when their sheet is first seen, because
 * measuring text on sheets that nobody looks at would only delay the first one.
 */
export class RowFitter {
  /** Rows to fit, by sheet. */
  private readonly rows = new Map<string, readonly number[]>();
  private readonly fitted = new Set<string>();

  constructor(private readonly app: UniverApp) {}

  /** Forgets what waits: the workbook is gone. */
  forget(): void {
    this.rows.clear();
    this.fitted.clear();
  }

  /** Takes note of the rows of a sheet that have to be fitted. */
  expect(sheet: GridSheet): void {
    const rows = new Set<number>();
    for (const cell of sheet.cells) {
      if (!sheet.rowHeights.has(cell.row) && isTall(cell)) rows.add(cell.row);
    }
    this.rows.set(sheet.id, rows.size <= MOST_ROWS ? [...rows] : []);
    this.fitted.delete(sheet.id);
  }

  /** Fits again what was fitted: fonts have come that were missing then. */
  refit(): void {
    this.fitted.clear();
    this.fit();
  }

  /** Fits the rows of the sheet in front. */
  fit(): void {
    const { workbook, commands, injector } = this.app;
    const worksheet = workbook.getActiveSheet();
    const subUnitId = worksheet.getSheetId();
    const rows = this.rows.get(subUnitId) ?? [];
    if (rows.length === 0 || this.fitted.has(subUnitId)) return;
    this.fitted.add(subUnitId);
    const endColumn = worksheet.getColumnCount() - 1;
    const { redos } = injector.get(SheetInterceptorService).generateMutationsOfAutoHeight({
      unitId: workbook.getUnitId(),
      subUnitId,
      ranges: rows.map((row) => ({ startRow: row, endRow: row, startColumn: 0, endColumn })),
    });
    for (const { id, params } of redos) commands.syncExecuteCommand(id, params);
  }
}

function isTall({ value, look }: GridCell): boolean {
  if (value === null) return false;
  return (
    look?.wrap === true ||
    (look?.fontSize ?? 0) > STANDARD_TEXT ||
    (typeof value === 'string' && value.includes('\n'))
  );
}
