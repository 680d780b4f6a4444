import Decimal from 'decimal.js-light';
import { isCellError, valueText, type CellValue } from '../workbook';
import type { MoneyUnit } from './amount';
import { moneyUnitOf } from './unit';

/**
 * What a cell says as a number. `blank` is "not stated" and never zero; a dash, a slash and 无 are nil, a stated zero.
 * `percent` is true for `25%` as text and for numbers under a percent format; `value` is then the figure before the `%`.
 */
export type NumberReading =
  | {
      readonly kind: 'number';
      readonly value: Decimal;
      readonly unit?: MoneyUnit;
      readonly percent: boolean;
      readonly asText: boolean;
      /** Decimals the cell shows, where text or number format fixes them. */
      readonly shownDecimals?: number;
    }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable'; readonly text: string; readonly why: 'error' | 'not-a-number' };

/** Dashes, slashes and 无 stand for nil. */
const NIL = /^(?:[-‐-―−ー]+|[/∕⁄]+|无)$/;
const NEGATIVE_MARK = /^[△▲▽-]/;
const FIGURE = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?$/;
const UNIT_SUFFIX = /(亿元|万元|元)$/;

/** A number as Excel shows it: through its 15 significant digits, so that 8203.23 − 7192.4 is 1010.83. */
export function decimalOf(value: number): Decimal {
  return new Decimal(value.toPrecision(15));
}

/**
 * Reads numbers, numbers stored as text, full-width digits, thousands separators, surrounding blanks, `-`, `—`, `/` and 无 for nil,
 * parentheses or △ for negatives, percent text and percent formats, `9,999.00万元`, a leading ¥.
 */
export function readNumber(value: CellValue, format = 'General'): NumberReading {
  if (typeof value === 'number') {
    const percent = isPercentFormat(format);
    const decimal = decimalOf(value);
    const shownDecimals = shownDecimalsOf(format);
    return {
      kind: 'number',
      value: percent ? decimal.times(100) : decimal,
      percent,
      asText: false,
      ...(shownDecimals === undefined ? {} : { shownDecimals }),
    };
  }
  if (isCellError(value)) return { kind: 'unreadable', text: value.error, why: 'error' };
  if (typeof value === 'boolean') return { kind: 'unreadable', text: valueText(value), why: 'not-a-number' };
  return value === null ? { kind: 'blank' } : readNumberText(value);
}

/** The text forms of `readNumber`. */
export function readNumberText(raw: string): NumberReading {
  let text = raw.normalize('NFKC').replace(/[\s\u200B-\u200F\uFEFF]/g, '');
  if (text === '') return { kind: 'blank' };
  if (NIL.test(text)) return { kind: 'number', value: new Decimal(0), percent: false, asText: true };
  const unreadable: NumberReading = { kind: 'unreadable', text: raw.trim(), why: 'not-a-number' };

  const unit = UNIT_SUFFIX.exec(text)?.[1];
  if (unit !== undefined) text = text.slice(0, -unit.length);
  const bracketed = /^\((.+)\)$/.exec(text)?.[1];
  let negative = bracketed !== undefined;
  text = (bracketed ?? text).replace(/^[¥￥]/, '').replace(/−/g, '-');
  if (NEGATIVE_MARK.test(text)) {
    if (negative) return unreadable;
    negative = true;
    text = text.slice(1);
  }
  text = text.replace(/^[¥￥]/, '');
  const percent = text.endsWith('%');
  if (percent) text = text.slice(0, -1);
  if (!FIGURE.test(text) || !/\d/.test(text) || (percent && unit !== undefined)) return unreadable;
  const figure = new Decimal(text.replace(/^\+|,/g, ''));
  return {
    kind: 'number',
    value: negative ? figure.negated() : figure,
    percent,
    asText: true,
    shownDecimals: /\.(\d*)$/.exec(text)?.[1]?.length ?? 0,
    ...(unit === undefined ? {} : { unit: moneyUnitOf(unit) }),
  };
}

/** True for `0%`, `0.00%` and the like, outside quoted literals. */
export function isPercentFormat(format: string): boolean {
  return stripLiterals(format).includes('%');
}

/** Decimals a number format fixes (`#,##0.00` → 2, `0` → 0), or `undefined` where it fixes none (`General`, dates, text). */
export function shownDecimalsOf(format: string): number | undefined {
  const section = stripLiterals(format).split(';')[0] ?? '';
  if (/general|@|[ymdhs]/i.test(section) || /[Ee][+-]/.test(section) || !/[0#?]/.test(section))
    return undefined;
  // A comma after the last digit place scales the display by a thousand: what is shown is another number then.
  if (/[0#?],+(?![0#?])/.test(section)) return undefined;
  return /\.([0#?]*)/.exec(section)?.[1]?.length ?? 0;
}

/** True where a number format shows a date, so that a bare number in the cell is a serial day. */
export function isDateFormat(format: string): boolean {
  return /[yd]|m(?!.*[0#?])/i.test(stripLiterals(format).replace(/general/gi, ''));
}

/** Removes quoted literals, escaped characters, padding and bracketed colours or locales. */
function stripLiterals(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
}
