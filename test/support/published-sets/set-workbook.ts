import type { GeneratedSet, GeneratedSheet } from '../../corpus/sets/generated-set';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';

/** A generated set as a host would hand it over. */
export function setWorkbook({ sheets }: GeneratedSet): WorkbookSnapshot {
  return { date1904: false, sheets: sheets.map(snapshotOf) };
}

function snapshotOf({ name, hidden, rows }: GeneratedSheet): SheetSnapshot {
  const width = Math.max(1, ...rows.map((cells) => cells.length));
  const values = rows.map((cells) => Array.from({ length: width }, (_, column) => cells[column] ?? null));
  return {
    name,
    visibility: hidden === true ? 'hidden' : 'visible',
    own: false,
    top: 0,
    left: 0,
    values,
    formulas: values.map((cells) => cells.map(() => null)),
    formats: values.map((cells) => cells.map((cell) => (typeof cell === 'number' ? '0.00' : 'General'))),
  };
}
