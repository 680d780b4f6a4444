/**
 * The only shape a host hands over. A snapshot is a copy: nothing in it reaches back into Excel or a file, and it knows no
 * merged areas, because the one Excel call that reports them empties the user's undo list.
 */

/** An Excel error such as `#REF!` in a cell. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds: `null` for a blank one; dates are serial numbers with a date format, as in Excel. */
export type CellValue = string | number | boolean | null | CellError;

export type SheetVisibility = 'visible' | 'hidden' | 'veryHidden';

/** Rows and columns that are not shown. */
export interface HiddenLines {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * One worksheet. `values[0][0]` is the cell at (`top`, `left`); the three matrices have the same shape.
 */
export interface SheetSnapshot {
  /** The name as on the tab, without quotes, trailing blanks kept. */
  readonly name: string;
  readonly visibility: SheetVisibility;
  /** True for sheets this product made itself (narrative, report): never read as tables or checked as the user's text. */
  readonly own: boolean;
  /** 0-based rows and columns that are not shown; absent where the host does not know. */
  readonly hidden?: HiddenLines | undefined;
  /** 0-based row of `values[0]`. */
  readonly top: number;
  /** 0-based column of `values[n][0]`. */
  readonly left: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with its leading `=`, or `null` where the cell holds a constant. */
  readonly formulas: readonly (readonly (string | null)[])[];
  /** Number format codes, `General` where none is set. */
  readonly formats: readonly (readonly string[])[];
}

export interface WorkbookSnapshot {
  readonly sheets: readonly SheetSnapshot[];
  /** True where date serial numbers count from 1904-01-01 instead of 1900. */
  readonly date1904: boolean;
}

/** Tells an Excel error value from the other cell values. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}
