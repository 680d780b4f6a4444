import type { CellValue } from '../../../core/workbook';

/** What a cell holds after something was entered into it. */
export interface EnteredCell {
  readonly value: CellValue;
  readonly formula: string | null;
  /** A number format the entry brings along, such as that of a percentage. */
  readonly format?: string;
}

/** The most characters a cell takes. */
export const MAX_TEXT = 32_767;

const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar, for days after February 1900. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/**
 * What `Range.values` makes of a text, which Excel takes as if it were typed: formulas, numbers, percentages, days and truth values
 * are recognised; after an apostrophe, or in a cell with the text format, it stays text. Times, fractions and amounts with a
 * currency sign stay text here, unlike in Excel. A formula's value is its text until the grid's engine reports a result.
 */
export function enterText(text: string, format: string): EnteredCell {
  if (text === '') return { value: null, formula: null };
  if (text.startsWith("'")) return constant(text.slice(1));
  if (format === '@') return constant(text);
  if (/^=./s.test(text)) return { value: text, formula: text };
  const number = numberOf(text);
  if (number !== undefined) return number;
  if (/^[+\-@]./s.test(text)) return { value: `=${text}`, formula: `=${text}` };
  if (/^(?:true|false)$/i.test(text)) return constant(text.toLowerCase() === 'true');
  if (/^#(?:REF!|DIV\/0!|VALUE!|NAME\?|N\/A|NUM!|NULL!)$/.test(text)) return constant({ error: text });
  return constant(text);
}

function constant(value: CellValue): EnteredCell {
  return { value, formula: null };
}

function numberOf(text: string): EnteredCell | undefined {
  const trimmed = text.trim();
  const match = /^([+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d*)?|[+-]?\.\d+)(?:[eE][+-]?\d+)?(%)?$/.exec(trimmed);
  if (match !== null) {
    const plain = Number(trimmed.replace(/[,%]/g, ''));
    return match[2] === undefined
      ? constant(plain)
      : { value: plain / 100, formula: null, format: trimmed.includes('.') ? '0.00%' : '0%' };
  }
  const [, year, month, day] = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(trimmed) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  if (new Date(time).getUTCDate() !== Number(day) || Number(month) > 12) return undefined;
  return { value: (time - DAY_ZERO) / MILLISECONDS_PER_DAY, formula: null, format: 'yyyy/m/d' };
}
