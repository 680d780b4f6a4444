import { Decimal } from '../money';

/** A number without its unit. `end` is the offset behind it in the text it was read from. */
export interface PlainNumber {
  readonly value: Decimal;
  readonly places: number;
  readonly end: number;
  /** True for 三千 and 一百二十. */
  readonly inWords: boolean;
}

/** Thousands are set apart by commas, or by blanks where decimals or a unit of money show that one number is meant. */
const FIGURE =
  /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]*\d)|\d{1,3}(?: \d{3})+(?:\.\d+(?! ?\d)|(?=[百千]?[万亿元]))|\d+(?:\.\d+)?/y;
const WORDS = /[零〇一二两三四五六七八九十百千万亿]{1,20}(?:点[零〇一二三四五六七八九]{1,8})?/y;
const DIGITS: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const SMALL_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };

/** Reads 1,234.56 · 8203.23 · 0 at an offset of a comparable text; `undefined` where no digit stands there. */
export function figureAt(text: string, offset: number): PlainNumber | undefined {
  FIGURE.lastIndex = offset;
  const printed = FIGURE.exec(text)?.[0];
  if (printed === undefined) return undefined;
  const value = new Decimal(printed.replace(/[, ]/g, ''));
  return {
    value,
    places: printed.includes('.') ? printed.length - printed.indexOf('.') - 1 : 0,
    end: offset + printed.length,
    inWords: false,
  };
}

/** Reads 三千, 一百二十, 二〇二三 at an offset; a closing 万 or 亿 is left to the unit. `undefined` where it is no number. */
export function numeralAt(text: string, offset: number): PlainNumber | undefined {
  WORDS.lastIndex = offset;
  let printed = WORDS.exec(text)?.[0];
  if (printed === undefined) return undefined;
  printed = printed.replace(/[万亿]+$/, '');
  const value = numeralValue(printed);
  if (value === undefined) return undefined;
  const point = printed.indexOf('点');
  return {
    value,
    places: point < 0 ? 0 : printed.length - point - 1,
    end: offset + printed.length,
    inWords: true,
  };
}

function numeralValue(printed: string): Decimal | undefined {
  if (printed === '') return undefined;
  const [whole = '', fraction] = printed.split('点');
  const integer = /[十百千万亿]/.test(whole) ? scaledValue(whole) : digitsValue(whole);
  if (integer === undefined) return undefined;
  if (fraction === undefined) return new Decimal(integer);
  return new Decimal(`${integer}.${Array.from(fraction, (char) => DIGITS[char] ?? 0).join('')}`);
}

/** 二〇二三 digit by digit; a run of several digits is a number only where it reads as one (not 三五). */
function digitsValue(printed: string): number | undefined {
  if (printed.length > 1 && printed.length !== 4) return undefined;
  return Number(Array.from(printed, (char) => DIGITS[char] ?? 0).join(''));
}

function scaledValue(printed: string): number | undefined {
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  for (const char of printed) {
    const scale = SMALL_SCALES[char];
    if (char === '万' || char === '亿') {
      total = (total + section + (digit ?? 0)) * (char === '万' ? 10_000 : 100_000_000);
      section = 0;
      digit = undefined;
    } else if (scale !== undefined) {
      section += (digit ?? 1) * scale;
      digit = undefined;
    } else {
      if (digit !== undefined && digit !== 0) return undefined;
      digit = DIGITS[char];
    }
  }
  return total + section + (digit ?? 0);
}
