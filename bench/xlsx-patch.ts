/**
 * How long the .xlsx patcher takes, against reading the same file: the large workbook of bench/xlsx-read.ts (20 sheets × 2,000 rows
 * × 12 columns) and the samples. Run it with `npx tsx bench/xlsx-patch.ts`; it prints and asserts nothing.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeXlsx } from 'hucre';
import { HIGHLIGHT_MARKER } from '../src/core/host';
import { patchXlsx, readGridSheets, readXlsx, type WorkbookPatch } from '../src/hosts/xlsx';

const SHEETS = 20;
const ROWS = 2000;
const COLUMNS = 12;
const RUNS = 5;
const MARKED_SHEETS = 5;
const NAMESPACE = 'urn:bench';

/** Text, text codes, amounts and counts in the proportions of a budget table; every tenth cell is blank. */
function cell(row: number, column: number): string | number | null {
  if ((row * COLUMNS + column) % 10 === 9) return null;
  if (column === 0) return `第${row}项 一般公共预算财政拨款支出`;
  if (column < 3) return String(2010101 + ((row * 7 + column) % 400));
  return column % 2 === 0 ? row * 1.25 + column : row + column;
}

function largeWorkbook(): Promise<Uint8Array> {
  return writeXlsx({
    sheets: Array.from({ length: SHEETS }, (_, index) => ({
      name: `预算表${index + 1}`,
      rows: Array.from({ length: ROWS }, (_row, row) =>
        Array.from({ length: COLUMNS }, (_column, column) => cell(row, column)),
      ),
    })),
  });
}

/** Median of some runs after one that warms up the engine, milliseconds. */
function median(run: () => { readonly ok: boolean }): number {
  const times = Array.from({ length: RUNS + 1 }, () => {
    const start = performance.now();
    if (!run().ok) throw new Error('the file was refused');
    return performance.now() - start;
  });
  return times.slice(1).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? NaN;
}

/** One change of each kind, as the workbench makes them. */
function patches(sheets: readonly string[]): readonly (readonly [what: string, patch: WorkbookPatch])[] {
  const [sheet = ''] = sheets;
  const cells = [{ sheet, cells: [{ row: 5, column: 5, value: 28.55 }] }];
  const marks = sheets.slice(0, MARKED_SHEETS).map((name) => ({
    sheet: name,
    look: 'error' as const,
    cells: Array.from({ length: 50 }, (_, row) => ({ sheet: name, row: row * 2, column: 3 })),
    formula: `=AND(${HIGHLIGHT_MARKER},$D$1<>"")`,
  }));
  const narrative = {
    name: '预算公开情况说明',
    kind: 'narrative' as const,
    columnWidths: [72, 12],
    rows: Array.from({ length: 30 }, () => [
      { text: '收支预算安排情况。'.repeat(20), style: 'body' as const },
    ]),
    printedColumns: 1,
  };
  const customXml = [{ namespace: NAMESPACE, xml: `<kept xmlns="${NAMESPACE}"/>` }];
  return [
    ['one cell', { cells }],
    [`marks on ${marks.length} sheets`, { marks }],
    ['narrative sheet', { sheets: [narrative] }],
    ['all of these', { cells, marks, sheets: [narrative], customXml }],
  ];
}

function report(name: string, bytes: Uint8Array): void {
  const reading = readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  const read = median(() => readXlsx(bytes));
  const lines = [
    [`read as a grid`, median(() => readGridSheets(bytes))] as const,
    ...patches(reading.workbook.sheets.map((sheet) => sheet.name)).map(
      ([what, patch]) => [what, median(() => patchXlsx(bytes, patch))] as const,
    ),
  ].map(([what, time]) => `  ${what}: ${time.toFixed(0)} ms, ${(time / read).toFixed(2)} × reading\n`);
  const size = `${(bytes.length / 1024 / 1024).toFixed(2)} MB`;
  process.stdout.write(`${name}, ${size}: read ${read.toFixed(0)} ms\n${lines.join('')}`);
}

async function main(): Promise<void> {
  report(`${SHEETS} × ${ROWS} × ${COLUMNS} cells`, await largeWorkbook());
  for (const name of ['huailai-2023.xlsx', 'huailai-2024.xlsx'])
    report(name, new Uint8Array(readFileSync(join(__dirname, '..', 'samples', name))));
}

void main();
