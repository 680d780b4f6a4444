import { afterEach } from '@jest/globals';
import type { HostError } from '../../../src/core/host';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { OfficeHost, type OfficeHostOptions } from '../../../src/hosts/office';
import { columnLetters, isCellError, type CellValue } from '../../../src/core/workbook';
import type { GridSheet } from '../../../src/hosts/grid-sheet';
import type { HostOptions } from '../../../src/hosts/simulator';
import { bench, cell, gridSheet, type Bench } from '../simulator/grid-sheets';

/** The Office host on the real Office.js over a simulated Excel. */
export interface OfficeBench extends Bench {
  readonly office: OfficeHost;
  /** How often the user's undo list has been emptied. */
  readonly undoCleared: () => number;
}

/** Times that keep a test short: milliseconds. */
export const QUICK: OfficeHostOptions = { settle: 15, editModeRetry: 10, syncTimeout: 300 };

const GLOBALS = ['Excel', 'OfficeExtension', 'Office'] as const;
const before = GLOBALS.map((name) => [name, Object.getOwnPropertyDescriptor(globalThis, name)] as const);
const benches: OfficeBench[] = [];

afterEach(async () => {
  for (const { host } of benches.splice(0)) {
    host.faults.clear();
    await host.idle();
  }
  for (const [name, descriptor] of before) {
    Reflect.deleteProperty(globalThis, name);
    if (descriptor !== undefined) Object.defineProperty(globalThis, name, descriptor);
  }
});

/** Opens a workbook in a simulated Excel and attaches the Office host to it; what it sets up globally ends with the test. */
export function openInExcel(
  sheets?: readonly GridSheet[],
  { excel = {}, office = QUICK }: { excel?: HostOptions; office?: OfficeHostOptions } = {},
): OfficeBench {
  const set = bench(sheets, excel);
  const { requirements } = set.host;
  // The part of Office.js that knows where it runs is not in the library alone.
  const globals = {
    Excel: set.Excel,
    OfficeExtension: set.OfficeExtension,
    Office: { context: { requirements } },
  };
  for (const [name, value] of Object.entries(globals))
    Object.defineProperty(globalThis, name, { configurable: true, writable: true, value });
  let cleared = 0;
  set.workbook.onClearUndo(() => {
    cleared += 1;
  });
  const opened = { ...set, office: new OfficeHost(office), undoCleared: () => cleared };
  benches.push(opened);
  return opened;
}

/** The sheets of a snapshot, as a simulated workbook takes them. */
export function sheetsOf({ sheets }: WorkbookSnapshot): GridSheet[] {
  return sheets.map(({ name, visibility, top, left, values, formulas, formats }) =>
    gridSheet(name, [], {
      visibility,
      cells: values.flatMap((line, row) =>
        line.flatMap((value, column) => {
          const formula = formulas[row]?.[column] ?? null;
          const format = formats[row]?.[column] ?? 'General';
          return value === null && formula === null && format === 'General'
            ? []
            : [cell(top + row, left + column, value, { formula, format })];
        }),
      ),
    }),
  );
}

/** Every cell of a workbook that holds something: `表!B3` → value, formula and number format. */
export function cellsOf({ sheets }: WorkbookSnapshot): Map<string, unknown> {
  return new Map(
    sheets.flatMap(({ name, top, left, values, formulas, formats }) =>
      values.flatMap((line, row) =>
        line.flatMap((value, column) => {
          const formula = formulas[row]?.[column] ?? null;
          const address = `${name}!${columnLetters(left + column)}${top + row + 1}`;
          return value === null && formula === null
            ? []
            : [[address, { value: plain(value), formula, format: formats[row]?.[column] }] as const];
        }),
      ),
    ),
  );
}

function plain(value: CellValue): unknown {
  return isCellError(value) ? value.error : value;
}

/** Resolves when a condition holds; fails after five seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 5000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('this did not happen within five seconds');
    await pause(5);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a promise is rejected with, which has to be a `HostError` with words for the user in Chinese. */
export async function hostErrorOf(promise: Promise<unknown>): Promise<HostError> {
  const error: unknown = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!isHostError(error)) throw new Error(`this is no HostError: ${String(error)}`);
  return error;
}

function isHostError(error: unknown): error is HostError {
  return error instanceof Error && error.name === 'HostError' && 'next' in error;
}
