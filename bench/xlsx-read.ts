/**
 * How long the .xlsx reader takes on a large workbook: 20 sheets × 2,000 rows × 12 columns, the size at which libraries
 * were compared. Run it with `npx tsx bench/xlsx-read.ts`; it prints and asserts nothing.
 */
import { writeXlsx } from 'hucre';
import { readXlsx } from '../src/hosts/xlsx';

const SHEETS = 20;
const ROWS = 2000;
const COLUMNS = 12;
const RUNS = 5;

/** Text, text codes, amounts and counts in the proportions of a budget table; every tenth cell is blank. */
function cell(row: number, column: number): string | number | null {
  if ((row * COLUMNS + column) % 10 === 9) return null;
  if (column === 0) return `第${row}项 一般公共预算财政拨款支出`;
  if (column < 3) return String(2010101 + ((row * 7 + column) % 400));
  return column % 2 === 0 ? row * 1.25 + column : row + column;
}

async function main(): Promise<void> {
  const bytes = await writeXlsx({
    sheets: Array.from({ length: SHEETS }, (_, index) => ({
      name: `预算表${index + 1}`,
      rows: Array.from({ length: ROWS }, (_row, row) =>
        Array.from({ length: COLUMNS }, (_column, column) => cell(row, column)),
      ),
    })),
  });

  const times: number[] = [];
  let filled = 0;
  for (let run = 0; run <= RUNS; run += 1) {
    const start = performance.now();
    const reading = readXlsx(bytes);
    const time = performance.now() - start;
    if (!reading.ok) throw new Error(reading.error.message);
    // The first run warms up the engine.
    if (run > 0) times.push(time);
    filled = reading.workbook.sheets.reduce(
      (sum, { values }) =>
        sum + values.reduce((row, cells) => row + cells.filter((value) => value !== null).length, 0),
      0,
    );
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)] ?? NaN;
  process.stdout.write(
    `${SHEETS} sheets, ${filled} filled cells, ${(bytes.length / 1024 / 1024).toFixed(1)} MB: ` +
      `median of ${RUNS} ${median.toFixed(0)} ms (${times.map((time) => time.toFixed(0)).join(', ')})\n`,
  );
}

void main();
