import type { Decimal } from '../money';
import type { PrintedUnit, Quantity } from './model';
import { figureAt, numeralAt, type PlainNumber } from './numbers';
import type { QuantityToken } from './tokens';
import { BOUND_WORDS } from './words/grammar-words';
import { COUNT_WORDS, TIME_WORDS } from './words/count-words';

const MONEY = /(余|多|来)?(亿|百万|十万|千万|万|千|百)?(余|多)?(元)?/y;
const PERCENT = /(?:个)?百分点|%|‰/y;
const AFTER = /^(左右|上下)/;
const BOUND_AFTER =
  /^(?:\(含[^)]{0,8}\))?(?:\(不含[^)]{0,8}\))?(?:及其?)?(?:以上|以下|以内|之内|之间|及以上|起|封顶)/;
const RANGE = /^(?:万元|亿元|千元|元|万|%)?(?:-|~|至|到)(?=[\d一二三四五六七八九十])/;

const BEFORE: readonly (readonly [RegExp, NonNullable<Quantity['approximate']>])[] = [
  [/(?:约|大约|约为|近|将近|接近|大概)$/, 'about'],
  [/(?:超|超过|逾|多达)$/, 'more'],
  [/(?:不足|不到)$/, 'less'],
];

const BOUND_BEFORE = new RegExp(
  `(?:${BOUND_WORDS.map((word) => word.replace(/[.*+?^$()[\\]{}|\\\\]/g, '\\\\$&')).join('|')})(?:为|是|约|了)?(?:人民币)?$`,
);
/** How far back a bound word may begin. */
const REACH = 12;

const SORTED_COUNT_WORDS = COUNT_WORDS.toSorted((a, b) => b.length - a.length);

/** The number with its unit at an offset of a comparable text; `undefined` where none stands there. */
export function quantityAt(text: string, offset: number): QuantityToken | undefined {
  const negative = text[offset] === '-' && /\d/.test(text[offset + 1] ?? '');
  const percentInWords = text.startsWith('百分之', offset);
  const from = offset + (negative ? 1 : percentInWords ? 3 : 0);
  const number = figureAt(text, from) ?? numeralAt(text, from);
  if (number === undefined) return undefined;
  const range = RANGE.exec(text.slice(number.end, number.end + 6));
  const second = range === null ? undefined : secondOf(text, number.end + range[0].length);
  if (percentInWords) return token(text, offset, number, { of: 'percent', unit: '%', end: number.end });
  const last = second ?? number;
  const unit = unitAt(text, last);
  if (unit === undefined) {
    if (number.inWords || second !== undefined) return undefined;
    return token(text, offset, number, { of: 'bare', unit: undefined, end: number.end });
  }
  const read = token(text, offset, negative ? { ...number, value: number.value.negated() } : number, unit);
  return second === undefined ? read : { ...read, quantity: { ...read.quantity, upTo: second.value } };
}

function secondOf(text: string, offset: number): PlainNumber | undefined {
  const number = figureAt(text, offset) ?? numeralAt(text, offset);
  return number !== undefined && unitAt(text, number) !== undefined ? number : undefined;
}

interface UnitReading {
  readonly of: QuantityToken['of'];
  readonly unit: string | undefined;
  readonly end: number;
  /** What the printed number is multiplied with: 25万人. */
  readonly factor?: number;
  readonly more?: boolean;
}

function unitAt(text: string, { end, inWords }: PlainNumber): UnitReading | undefined {
  PERCENT.lastIndex = end;
  const percent = PERCENT.exec(text)?.[0];
  if (percent !== undefined) {
    return {
      of: percent.endsWith('点') ? 'points' : 'percent',
      unit: percent.endsWith('点') ? '百分点' : percent,
      end: end + percent.length,
    };
  }
  MONEY.lastIndex = end;
  const [printed = '', before, scale, after, yuan] = MONEY.exec(text) ?? [];
  const more = before !== undefined || after !== undefined;
  const behind = end + printed.length;
  const money = moneyUnit(scale, yuan !== undefined);
  if (money !== undefined && (yuan !== undefined || !startsCount(text, behind))) {
    return { of: 'amount', ...money, end: behind, more };
  }
  const time = TIME_WORDS.find((word) => text.startsWith(word, behind));
  if (time !== undefined && !(time === '日' && inWords)) {
    return { of: 'time', unit: time, end: behind + time.length };
  }
  const count = SORTED_COUNT_WORDS.find(
    (word) => text.startsWith(word, behind) && !isPartOfWord(text, behind, word),
  );
  if (count === undefined) return undefined;
  const factor = scale === undefined ? 1 : (SCALES[scale] ?? 1);
  return { of: 'count', unit: count, end: behind + count.length, factor, more };
}

/** 2130305支出 is a code in front of 支出, no count of 支. */
function isPartOfWord(text: string, offset: number, word: string): boolean {
  return word === '支' && text.startsWith('支出', offset);
}

const SCALES: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 10_000,
  十万: 100_000,
  百万: 1_000_000,
  千万: 10_000_000,
  亿: 100_000_000,
};

/** 万 without 元 is money where no measure word follows (2,000余万); 千 and 百 are so with 元 only. */
function moneyUnit(
  scale: string | undefined,
  yuan: boolean,
): { readonly unit: PrintedUnit; readonly factor?: number } | undefined {
  if (scale === undefined) return yuan ? { unit: '元' } : undefined;
  if (scale === '万') return { unit: '万元' };
  if (scale === '亿') return { unit: '亿元' };
  if (!yuan && scale.length === 1) return undefined;
  if (scale === '千') return { unit: '千元' };
  if (scale === '百万') return { unit: '百万元' };
  if (scale === '百') return { unit: '元', factor: 100 };
  return { unit: '万元', factor: scale === '十万' ? 10 : 1000 };
}

function startsCount(text: string, offset: number): boolean {
  return SORTED_COUNT_WORDS.some((word) => text.startsWith(word, offset));
}

function token(text: string, start: number, number: PlainNumber, unit: UnitReading): QuantityToken {
  const before = text.slice(Math.max(0, start - REACH), start);
  const behind = text.slice(unit.end, unit.end + REACH);
  const about = AFTER.exec(behind)?.[0] ?? '';
  const bound = BOUND_AFTER.exec(behind)?.[0] ?? '';
  const approximate =
    unit.more === true
      ? 'more'
      : about !== ''
        ? 'about'
        : BEFORE.find(([pattern]) => pattern.test(before))?.[1];
  return {
    kind: 'quantity',
    of: unit.of,
    start,
    end: unit.end + about.length,
    quantity: {
      value: scaled(number.value, unit.factor),
      unit: unit.unit,
      places: number.places,
      ...(approximate === undefined ? {} : { approximate }),
    },
    bound: bound !== '' || BOUND_BEFORE.test(before),
  };
}

function scaled(value: Decimal, factor: number | undefined): Decimal {
  return factor === undefined ? value : value.times(factor);
}
