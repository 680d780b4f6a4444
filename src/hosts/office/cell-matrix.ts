import type { CellValue, SheetSnapshot } from '../../core/workbook';

/** Error values as Excel hands them over in `Range.values`. */
const ERRORS = new Set([
  '#REF!',
  '#DIV/0!',
  '#VALUE!',
  '#NAME?',
  '#N/A',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
  '#CONNECT!',
  '#BUSY!',
  '#GETTING_DATA',
]);

/** The three matrices of a used range, all of one shape. */
export interface CellMatrices {
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
}

/** A cell value of Office.js as the snapshot knows it: '' is blank, `#REF!` an error. */
export function cellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERRORS.has(value) ? { error: value } : value;
}

/** `Range.formulas` gives constants too; only text with a leading `=` beside another value is a formula. */
function formulaText(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

/** The matrices of a sheet snapshot. */
export function snapshotMatrices(
  cells: CellMatrices,
): Pick<SheetSnapshot, 'values' | 'formulas' | 'formats'> {
  return {
    // A formula that gives an empty text has a result; a blank cell has none.
    values: cells.values.map((row, index) =>
      row.map((value, column) =>
        value === '' && formulaText(cells.formulas[index]?.[column], value) !== null ? '' : cellValue(value),
      ),
    ),
    formulas: cells.formulas.map((row, index) =>
      row.map((formula, column) => formulaText(formula, cells.values[index]?.[column])),
    ),
    formats: cells.formats.map((row) =>
      row.map((format) => (typeof format === 'string' && format !== '' ? format : 'General')),
    ),
  };
}
