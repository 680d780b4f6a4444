import type { CellValue } from '../../core/workbook';
import { serialOfIso } from './iso-date';
import { decodeEscapes, trimEnd, trimStart } from './xml-text';

/** What a `c` element says about its value. */
export interface StoredCell {
  /** The `t` attribute; `n` where it is absent. */
  readonly type: string;
  /** Text of `v`, `undefined` where the cell has none. */
  readonly value: string | undefined;
  /** True where `v` says `xml:space="preserve"`. */
  readonly keepsSpace: boolean;
  /** Text of `is`, `undefined` where the cell has none. */
  readonly inline: string | undefined;
}

/** What values are read against. */
export interface ValueContext {
  readonly sharedStrings: readonly string[];
  readonly date1904: boolean;
}

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/;

/** @returns the value, `null` for none; `undefined` where what the file says makes no value of its type */
export function cellValue(
  cell: StoredCell,
  { sharedStrings, date1904 }: ValueContext,
): CellValue | undefined {
  const stored = cell.value;
  if (stored === undefined) return cell.inline ?? null;
  // Some producers write an empty v where there is no value, whatever the type; only a text can be empty.
  if (stored === '' && cell.type !== 'str' && cell.type !== 'inlineStr') return cell.inline ?? null;
  switch (cell.type) {
    case 'str':
    case 'inlineStr':
      return cell.inline ?? decodeEscapes(cell.keepsSpace ? stored : trimEnd(trimStart(stored)));
    case 's':
      return sharedStrings[wholeNumber(stored)];
    case 'n':
      return number(stored);
    case 'b':
      return boolean(stored.trim());
    case 'e':
      return { error: stored.trim() };
    case 'd':
      // What is no date of the standard is still what the user typed.
      return serialOfIso(stored.trim(), date1904) ?? stored.trim();
    default:
      return undefined;
  }
}

function number(stored: string): number | undefined {
  const text = stored.trim();
  const value = NUMBER.test(text) ? Number(text) : NaN;
  return Number.isFinite(value) ? value : undefined;
}

function wholeNumber(stored: string): number {
  const text = stored.trim();
  return /^\d+$/.test(text) ? Number(text) : NaN;
}

function boolean(text: string): boolean | undefined {
  if (text === '1' || text === 'true') return true;
  return text === '0' || text === 'false' ? false : undefined;
}
