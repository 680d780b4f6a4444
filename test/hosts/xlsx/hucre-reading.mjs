/**
 * Reads .xlsx files with hucre and prints what it found as JSON, in the order of the arguments. A process of its own,
 * because hucre is an ES module and the tests run as CommonJS.
 */
import { readFileSync } from 'node:fs';
import { readXlsx } from 'hucre';

const DAY = 86_400_000;

/** @param {string} file */
async function reading(file) {
  const workbook = await readXlsx(new Uint8Array(readFileSync(file)), { readStyles: true });
  const firstDay = workbook.dateSystem === '1904' ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
  const plain = (value) => (value instanceof Date ? { serial: (value.getTime() - firstDay) / DAY } : value);
  return {
    date1904: workbook.dateSystem === '1904',
    sheets: workbook.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.veryHidden ? 'veryHidden' : sheet.hidden ? 'hidden' : 'visible',
      rows: sheet.rows.map((row) => row.map(plain)),
      details: [...(sheet.cells ?? [])].map(([at, cell]) => ({
        at,
        error: cell.type === 'error',
        formula: cell.formula ?? '',
        format: cell.style?.numFmt ?? '',
      })),
    })),
  };
}

const readings = [];
for (const file of process.argv.slice(2)) readings.push(await reading(file));
process.stdout.write(JSON.stringify(readings));
