import type { CellValue } from '../../../src/core/workbook';
import type { GridCell, GridSheet } from '../../../src/hosts/grid-sheet';
import {
  SimulatedWorkbook,
  createSimulatedHost,
  type HostOptions,
  type SimulatedHost,
} from '../../../src/hosts/simulator';
import { loadOfficeJs, type OfficeJs } from './office-js';

/** A sheet from rows of values. */
export function gridSheet(
  name: string,
  rows: readonly (readonly CellValue[])[] = [],
  more: Partial<GridSheet> = {},
): GridSheet {
  return {
    id: `{${name}}`,
    name,
    visibility: 'visible',
    isProtected: false,
    cells: rows.flatMap((line, row) =>
      line.flatMap((value, column) => (value === null ? [] : [cell(row, column, value)])),
    ),
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    marks: [],
    comments: [],
    ...more,
  };
}

export function cell(row: number, column: number, value: CellValue, more: Partial<GridCell> = {}): GridCell {
  return { row, column, value, formula: null, format: 'General', ...more };
}

/** A simulated Excel with Office.js loaded against it. */
export interface Bench extends OfficeJs {
  readonly workbook: SimulatedWorkbook;
  readonly host: SimulatedHost;
}

/** Sets up Excel over the sheets given, by default over 收支总表 with a few cells and an empty sheet. */
export function bench(
  sheets: readonly GridSheet[] = [
    gridSheet('收支总表', [
      ['项目', '预算数'],
      ['收入', 120.5],
      ['支出', { error: '#REF!' }],
    ]),
    gridSheet('空表'),
  ],
  options: HostOptions = {},
): Bench {
  const workbook = new SimulatedWorkbook(sheets);
  const host = createSimulatedHost(workbook, options);
  return { ...loadOfficeJs(host), workbook, host };
}

/** The error code a batch fails with; fails itself where it does not. */
export async function codeOf(batch: Promise<unknown>): Promise<string> {
  const error: unknown = await batch.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (typeof error === 'object' && error !== null && 'code' in error) return String(error.code);
  throw new Error(`the batch did not fail with a code: ${String(error)}`);
}
