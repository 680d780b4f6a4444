import { invalidArgument, notSimulated } from '../excel-error';
import type { GridCell } from '../../grid-sheet';
import { columnCount, rowCount } from '../model/areas';
import { MAX_TEXT, enterText, type EnteredCell } from '../model/entered-value';
import type { SimulatedWorkbook } from '../model/simulated-workbook';
import { areaOf } from './range-cells';
import type { RangeTarget } from './range-target';
import { requireUnprotected } from './worksheet-protection';

/** Beyond this many cells a single value is not spread. */
const MAX_SPREAD = 200_000;

/**
 * Sets `values` or `formulas`: a matrix of the range's shape, or one value for all. `null` leaves a cell as it is, '' empties it. All
 * is checked before any cell changes. Raises one event for the range.
 */
export function writeValues(target: RangeTarget, value: unknown, workbook: SimulatedWorkbook): void {
  requireUnprotected(target.sheet);
  const area = areaOf(target);
  const before = target.sheet.cell(area.top, area.left);
  const entries = spread(target, value, 'values', (entry, cell) => entered(entry, cell));
  for (const [cell, { value: held, formula, format }] of entries) {
    const isUnformatted = cell.format === 'General';
    target.sheet.changeCell(cell.row, cell.column, {
      value: held,
      formula,
      ...(format !== undefined && isUnformatted ? { format } : {}),
    });
  }
  if (entries.length > 0) {
    workbook.wroteCells(target.sheet, area, before, target.sheet.cell(area.top, area.left));
  }
}

/** Sets `numberFormat`: a matrix of format codes, or one for all. */
export function writeFormats(target: RangeTarget, value: unknown): void {
  requireUnprotected(target.sheet);
  const entries = spread(target, value, 'numberFormat', (entry) => {
    if (typeof entry !== 'string') throw invalidArgument('a number format is text');
    return entry === '' ? 'General' : entry;
  });
  for (const [cell, format] of entries) target.sheet.changeCell(cell.row, cell.column, { format });
}

/** Cells with what each is given; those given `null` are left out. */
function spread<V>(
  target: RangeTarget,
  value: unknown,
  name: string,
  accept: (entry: unknown, cell: GridCell) => V,
): [GridCell, V][] {
  const area = areaOf(target);
  const rows = rowCount(area);
  const columns = columnCount(area);
  if (Array.isArray(value)) checkShape(value, rows, columns, name);
  else if (rows * columns > MAX_SPREAD) throw notSimulated(`one ${name} for ${rows * columns} cells`);
  const entries: [GridCell, V][] = [];
  for (let row = 0; row < rows; row += 1) {
    const line: unknown = Array.isArray(value) ? value[row] : undefined;
    for (let column = 0; column < columns; column += 1) {
      const entry: unknown = Array.isArray(line) ? line[column] : value;
      if (entry === null) continue;
      const cell = target.sheet.cell(area.top + row, area.left + column);
      entries.push([cell, accept(entry, cell)]);
    }
  }
  return entries;
}

function checkShape(value: readonly unknown[], rows: number, columns: number, name: string): void {
  const fits = value.length === rows && value.every((line) => Array.isArray(line) && line.length === columns);
  if (!fits) throw invalidArgument(`${name} must have ${rows} rows of ${columns}`);
}

function entered(entry: unknown, { format }: GridCell): EnteredCell {
  if (typeof entry === 'number' || typeof entry === 'boolean') return { value: entry, formula: null };
  if (typeof entry !== 'string') throw invalidArgument('a cell takes text, a number or a truth value');
  if (entry.length > MAX_TEXT) throw invalidArgument(`a cell takes at most ${MAX_TEXT} characters`);
  return enterText(entry, format);
}
