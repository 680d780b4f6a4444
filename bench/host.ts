/**
 * What the Office host costs over the simulated Excel: syncs, requests and bytes of a read, an edit, marking 500 cells of 200 findings
 * and writing the narrative, and the time from an edit to the new verdict. Run it with `npm run bench:host`; it prints and asserts
 * nothing. The times are of this machine, with an Excel that answers at once or after 50 ms.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Finding } from '../src/core/findings';
import { narrativeSheet, writeNarrative } from '../src/core/narrative';
import { planHighlights } from '../src/core/marks';
import { readWorkbook, reviewWorkbook } from '../src/core/run';
import type { CellAt, CellValue, WorkbookSnapshot } from '../src/core/workbook';
import { OfficeHost } from '../src/hosts/office';
import type { GridCell, GridSheet } from '../src/hosts/grid-sheet';
import { SimulatedWorkbook, createSimulatedHost, type SimulatedHost } from '../src/hosts/simulator';
import { readXlsx } from '../src/hosts/xlsx';
import { loadOfficeJs } from '../test/hosts/simulator/office-js';
import { cell, gridSheet } from '../test/hosts/simulator/grid-sheets';

const LATENCIES = [0, 50];
const SETTLE = 250;

function print(...columns: readonly (string | number)[]): void {
  const [first = '', ...others] = columns;
  process.stdout.write(
    `  ${String(first).padEnd(40)}${others.map((text) => String(text).padStart(14)).join('')}\n`,
  );
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(1)} KB`;
}

/** Runs something and prints what travelled meanwhile. */
async function measured<T>(name: string, host: SimulatedHost, work: () => Promise<T>): Promise<T> {
  await host.idle();
  host.counters.reset();
  const start = performance.now();
  const result = await work();
  const time = performance.now() - start;
  await host.idle();
  const { syncs, requests, requestBytes, responseBytes } = host.counters;
  print(name, syncs, requests, kilobytes(requestBytes), kilobytes(responseBytes), `${time.toFixed(0)} ms`);
  return result;
}

/** Attaches the Office host to a simulated Excel with these sheets. */
function open(sheets: readonly GridSheet[], latency: number): { office: OfficeHost; host: SimulatedHost } {
  const host = createSimulatedHost(new SimulatedWorkbook(sheets), { latency });
  const { Excel, OfficeExtension } = loadOfficeJs(host);
  const Office = { context: { requirements: host.requirements } };
  for (const [name, value] of Object.entries({ Excel, OfficeExtension, Office }))
    Object.defineProperty(globalThis, name, { configurable: true, value });
  return { office: new OfficeHost({ settle: SETTLE }), host };
}

function gridOf({ sheets }: WorkbookSnapshot): GridSheet[] {
  return sheets.map(({ name, visibility, top, left, values, formulas, formats }) =>
    gridSheet(name, [], {
      visibility,
      cells: values.flatMap((line, row) =>
        line.flatMap((value, column): GridCell[] => {
          const formula = formulas[row]?.[column] ?? null;
          const format = formats[row]?.[column] ?? 'General';
          return value === null ? [] : [cell(top + row, left + column, value, { formula, format })];
        }),
      ),
    }),
  );
}

/** `count` sheets of text and amounts. */
function invented(count: number, rows: number, columns: number): GridSheet[] {
  return Array.from({ length: count }, (_sheet, index) =>
    gridSheet(
      `预算表${index + 1}`,
      Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: columns }, (_column, column): CellValue =>
          column === 0 ? `第${row}项 一般公共预算财政拨款支出` : row * 1.25 + column,
        ),
      ),
    ),
  );
}

/** 200 findings over 500 cells of the workbook: as many as it takes, round and round. */
function findings({ sheets }: WorkbookSnapshot): Finding[] {
  const cells: CellAt[] = sheets.flatMap(({ name, top, left, values }) =>
    values.flatMap((line, row) =>
      line.flatMap((value, column) =>
        typeof value === 'number' ? [{ sheet: name, row: top + row, column: left + column }] : [],
      ),
    ),
  );
  let next = 0;
  const take = (): CellAt => cells[(next += 1) % cells.length] ?? { sheet: '', row: 0, column: 0 };
  return Array.from({ length: 200 }, (_, index) => ({
    code: 'A01',
    rule: 'revenue-total',
    messageId: 'differs',
    severity: (['error', 'warning', 'hint'] as const)[index % 3] ?? 'hint',
    at: index < 100 ? [take(), take()] : [take(), take(), take()],
    eachCell: false,
    message: '合计与各项之和不一致',
    advice: '请核对合计',
    fingerprint: String(index),
  }));
}

/** From an edit of the first amount to the new verdict, part by part. */
async function verdict(office: OfficeHost, host: SimulatedHost, snapshot: WorkbookSnapshot): Promise<void> {
  const at = findings(snapshot)[0]?.at[0];
  const sheet = host.workbook.sheets.find(({ name }) => name === at?.sheet);
  if (at === undefined || sheet === undefined) throw new Error('there is no amount to edit');
  let seen: (workbook: WorkbookSnapshot) => void = () => undefined;
  const stop = await office.watch(
    (workbook) => {
      seen(workbook);
    },
    (error) => {
      throw error;
    },
  );
  const start = performance.now();
  const changed = await measured('an edit', host, () => {
    const change = new Promise<WorkbookSnapshot>((resolve) => {
      seen = resolve;
    });
    const old = sheet.cell(at.row, at.column);
    host.workbook.applyUserChange({ kind: 'edited', sheetId: sheet.id, cells: [{ ...old, value: 28.55 }] });
    return change;
  });
  const read = performance.now() - start;
  const before = performance.now();
  reviewWorkbook(changed);
  const review = performance.now() - before;
  const parts = [read + review, SETTLE, read - SETTLE, review].map((time) => `${time.toFixed(0)} ms`);
  print('edit → verdict: all, quiet, host, rules', ...parts);
  await stop();
}

async function run(name: string, sheets: readonly GridSheet[], latency: number): Promise<void> {
  process.stdout.write(`\n${name}, ${latency} ms a request\n`);
  print('', 'syncs', 'requests', 'sent', 'received', 'time');
  const { office, host } = open(sheets, latency);
  const snapshot = await measured('reading', host, () => office.read());
  await verdict(office, host, snapshot);
  const highlights = planHighlights(findings(snapshot), snapshot);
  await measured('marking 500 cells of 200 findings', host, () => office.mark(highlights, []));
  await measured('clearing the marks', host, () => office.clearMarks());
  const { reading, facts } = readWorkbook(snapshot);
  const passages = writeNarrative(reading.tables, facts);
  const own = narrativeSheet(passages, facts.department, facts.year?.value, []);
  await measured('writing the narrative', host, () => office.writeSheet(own));
}

async function main(): Promise<void> {
  const file = readXlsx(readFileSync(join(__dirname, '..', 'samples', 'huailai-2023.xlsx')));
  if (!file.ok) throw new Error(file.error.message);
  for (const latency of LATENCIES) {
    await run('sample 2023', gridOf(file.workbook), latency);
    await run('30 sheets of 40 × 8', invented(30, 40, 8), latency);
    await run('20 sheets of 2,000 × 12', invented(20, 2000, 12), latency);
  }
}

void main();
