import { columnIndex, columnLetters } from '../../core/workbook';
import type { GridArea } from '../../hosts/grid-sheet';

/** A reference in a formula: a cell or an area, on the formula's own sheet or on a named one. */
export interface FormulaReference {
  /** `undefined` for the formula's own sheet. */
  readonly sheet: string | undefined;
  readonly area: GridArea;
  /** Written without any `$`: it means a cell so far from the one the formula is computed for. */
  readonly isRelative: boolean;
}

/** What becomes of a reference: moved, its sheet called otherwise, or gone (`#REF!`). */
export type MovedReference = FormulaReference | 'gone';

// Text first, so that what looks like a reference inside quotes stays as it is; then sheet, first and last cell.
const TOKENS =
  /"(?:[^"]|"")*"|(?:('(?:[^']|'')+'|[\p{L}\p{N}_.]+)!)?(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?::(\$?)([A-Z]{1,3})(\$?)([1-9]\d*))?(?![\p{L}\p{N}_(.!])/gu;
const ENDS_IN_A_NAME = /[\p{L}\p{N}_.]$/u;

/**
 * Rewrites the references of a formula and nothing else; `$` signs stay where they were.
 * @param move called once a reference; returning the same object keeps the text as it is
 */
export function moveReferences(
  formula: string,
  move: (reference: FormulaReference) => MovedReference,
): string {
  return formula.replace(TOKENS, (text: string, ...found: (string | number | undefined)[]) => {
    const [sheet, column$, firstLetters, row$, firstRow, , lastLetters, , lastRow, offset] = found;
    if (typeof firstLetters !== 'string' || typeof offset !== 'number') return text;
    if (ENDS_IN_A_NAME.test(formula.slice(Math.max(0, offset - 2), offset))) return text;
    const left = columnIndex(firstLetters);
    const top = Number(firstRow) - 1;
    const area: GridArea = {
      top,
      left,
      bottom: lastRow === undefined ? top : Number(lastRow) - 1,
      right: typeof lastLetters === 'string' ? columnIndex(lastLetters) : left,
    };
    const reference: FormulaReference = {
      sheet: typeof sheet === 'string' ? unquoted(sheet) : undefined,
      area,
      isRelative: column$ === '' && row$ === '',
    };
    const moved = move(reference);
    if (moved === reference) return text;
    if (moved === 'gone') return '#REF!';
    return written(moved, found, lastRow !== undefined);
  });
}

function written(
  { sheet, area }: FormulaReference,
  [, column$, , row$, , lastColumn$, , lastRow$]: readonly unknown[],
  isArea: boolean,
): string {
  const first = `${String(column$)}${columnLetters(area.left)}${String(row$)}${area.top + 1}`;
  const last = isArea
    ? `:${String(lastColumn$)}${columnLetters(area.right)}${String(lastRow$)}${area.bottom + 1}`
    : '';
  return `${sheet === undefined ? '' : `${quoted(sheet)}!`}${first}${last}`;
}

function unquoted(sheet: string): string {
  return sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
}

function quoted(sheet: string): string {
  return `'${sheet.replace(/'/g, "''")}'`;
}
