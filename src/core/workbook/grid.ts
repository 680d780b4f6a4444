import type { CellAt } from './cell-address';
import { labelKey } from './label';
import { isCellError, type CellValue, type SheetSnapshot } from './snapshot';

/** One sheet with absolute 0-based coordinates; cells outside the used area are blank. Labels are computed once. */
export class SheetGrid {
  readonly top: number;
  readonly left: number;
  /** Last used row and column, both included; smaller than `top`/`left` on an empty sheet. */
  readonly bottom: number;
  readonly right: number;
  private readonly labels = new Map<string, string>();
  private readonly labelRows = new Map<number, readonly string[]>();
  private readonly filledRows = new Map<number, readonly number[]>();

  /** @param date1904 true where the workbook counts days from 1904 */
  constructor(
    readonly sheet: SheetSnapshot,
    readonly date1904 = false,
  ) {
    this.top = sheet.top;
    this.left = sheet.left;
    this.bottom = sheet.top + sheet.values.length - 1;
    this.right = sheet.left + sheet.values.reduce((width, row) => Math.max(width, row.length), 0) - 1;
  }

  get name(): string {
    return this.sheet.name;
  }

  at(row: number, column: number): CellAt {
    return { sheet: this.sheet.name, row, column };
  }

  value(row: number, column: number): CellValue {
    return this.sheet.values[row - this.top]?.[column - this.left] ?? null;
  }

  formula(row: number, column: number): string | null {
    return this.sheet.formulas[row - this.top]?.[column - this.left] ?? null;
  }

  /** True for a formula whose result was not stored: the cell is not blank, and nobody knows what it shows. */
  lacksResult(row: number, column: number): boolean {
    return this.value(row, column) === null && this.formula(row, column) !== null;
  }

  format(row: number, column: number): string {
    return this.sheet.formats[row - this.top]?.[column - this.left] ?? 'General';
  }

  /** The cell as plain text: untrimmed text, a number's 15 significant digits, an error's code; blank is ''. */
  text(row: number, column: number): string {
    return valueText(this.value(row, column));
  }

  /** The comparable label of a cell (see `labelKey`); '' where it is blank. */
  label(row: number, column: number): string {
    return this.rowLabels(row)[column - this.left] ?? '';
  }

  /** True where a cell shows nothing: no value, or white space only. */
  isBlank(row: number, column: number): boolean {
    return this.label(row, column) === '';
  }

  /** The labels of one row from `left` to `right`; index 0 is column `left`. */
  rowLabels(row: number): readonly string[] {
    let labels = this.labelRows.get(row);
    if (labels === undefined) {
      const values = this.sheet.values[row - this.top] ?? [];
      const width = this.right - this.left + 1;
      labels = Array.from({ length: width }, (_, index) => this.labelOf(values[index] ?? null));
      this.labelRows.set(row, labels);
    }
    return labels;
  }

  /** Columns of a row that show something, left to right. */
  filledColumns(row: number): readonly number[] {
    let columns = this.filledRows.get(row);
    if (columns === undefined) {
      columns = this.rowLabels(row).flatMap((label, index) => (label === '' ? [] : [this.left + index]));
      this.filledRows.set(row, columns);
    }
    return columns;
  }

  private labelOf(value: CellValue): string {
    const text = valueText(value);
    if (text === '') return '';
    let label = this.labels.get(text);
    if (label === undefined) {
      label = labelKey(text);
      this.labels.set(text, label);
    }
    return label;
  }
}

/** A cell value as plain text; '' for blank. Numbers show their 15 significant digits, as Excel's formula bar does. */
export function valueText(value: CellValue): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'number') {
    const shortest = String(value);
    // What is as short as this has no more than 15 digits already.
    return shortest.length <= 15 ? shortest : String(Number(value.toPrecision(15)));
  }
  if (isCellError(value)) return value.error;
  return value ? 'TRUE' : 'FALSE';
}
