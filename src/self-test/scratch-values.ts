import type { CellValue } from '../core/workbook';
import type { AssertionName } from '../ui/strings/self-test';

/** A cell of the first scratch sheet, down column A. */
interface ScratchValue {
  readonly name: AssertionName;
  /** What is entered, as if it were typed; '' leaves the cell blank. */
  readonly entered: string | number | boolean;
  /** What our host has to read. */
  readonly read: CellValue;
  /** The formula it has to read. */
  readonly formula?: string;
  /** What its number format has to say. */
  readonly format?: RegExp;
}

/** Every kind of cell a budget workbook has. */
export const SCRATCH_VALUES: readonly ScratchValue[] = [
  { name: 'cell-number', entered: 120.5, read: 120.5 },
  { name: 'cell-text', entered: '收入合计', read: '收入合计' },
  { name: 'cell-blank', entered: '', read: null },
  { name: 'cell-zero', entered: 0, read: 0 },
  { name: 'cell-boolean', entered: true, read: true },
  { name: 'cell-error', entered: '#N/A', read: { error: '#N/A' } },
  { name: 'cell-formula', entered: '=A1*2', read: 241, formula: '=A1*2' },
  { name: 'cell-digits', entered: "'007", read: '007' },
  { name: 'cell-long-code', entered: "'13073023P00016410001", read: '13073023P00016410001' },
  { name: 'cell-date', entered: '2030-01-02', read: 47485, format: /y/i },
  { name: 'cell-percent', entered: '12.5%', read: 0.125, format: /%/ },
  { name: 'cell-lines', entered: '第一行\n第二行', read: '第一行\n第二行' },
  { name: 'cell-large', entered: 1234567890.12, read: 1234567890.12 },
  { name: 'cell-negative', entered: -0.01, read: -0.01 },
];
