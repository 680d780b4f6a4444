import { Decimal, inUnit, type Amount } from '../money';
import type { Quantity } from '../prose';

/** What a unit of money is worth, in 元. */
const YUAN_PER: Readonly<Record<string, number>> = {
  元: 1,
  千元: 1000,
  万元: 10_000,
  百万元: 1_000_000,
  亿元: 100_000_000,
};

/** The unit a number without one is read in: what disclosure text is written in (design document `domain.md`). */
export const USUAL_UNIT = '万元';

/** True for words that are units of money. */
export function isMoneyUnit(unit: string | undefined): unit is string {
  return unit !== undefined && YUAN_PER[unit] !== undefined;
}

/** An amount as a plain number in a printed unit. */
export function amountIn(amount: Amount, unit: string): Decimal {
  return inUnit(amount, '元').value.div(YUAN_PER[unit] ?? 1);
}

/** One unit in the last printed place. */
export function lastPlace(places: number): Decimal {
  return new Decimal(10).pow(-places);
}

/** Rounded half up to printed places. */
export function roundedTo(value: Decimal, places: number): Decimal {
  return value.toDecimalPlaces(places, Decimal.ROUND_HALF_UP);
}

/** What a printed number may stand for, ends included. */
export interface Interval {
  readonly low: Decimal;
  readonly high: Decimal;
}

/** The interval of a printed number's rounding; of 约 and 余 that of its last digit that is not zero. */
export function intervalOf({ value, places, approximate, upTo }: PrintedNumber): Interval {
  if (upTo !== undefined) return { low: value, high: upTo };
  const half = lastPlace(places).div(2);
  if (approximate === undefined) return { low: value.minus(half), high: value.plus(half) };
  const step = lastDigitStep(value, places);
  if (approximate === 'more') return { low: value, high: value.plus(step) };
  if (approximate === 'less') return { low: value.minus(step), high: value };
  return { low: value.minus(step.div(2)), high: value.plus(step.div(2)) };
}

/** A number as printed, whatever it counts. */
export type PrintedNumber = Pick<Quantity, 'value' | 'places' | 'approximate' | 'upTo'>;

function lastDigitStep(value: Decimal, places: number): Decimal {
  let step = lastPlace(places);
  while (!value.isZero() && value.mod(step.times(10)).isZero()) step = step.times(10);
  return step;
}

/** How a printed number stands to an exact one: cut off instead of rounded, or one unit in the last place off, is a slip. */
export type Agreement = 'agrees' | 'rounding' | 'contradicts';

/** Judges a printed number against an exact one in the same unit. */
export function judgePrinted(printed: PrintedNumber, exact: Decimal): Agreement {
  const { value, places, approximate, upTo } = printed;
  if (approximate !== undefined || upTo !== undefined) {
    const { low, high } = intervalOf(printed);
    return exact.gte(low) && exact.lte(high) ? 'agrees' : 'contradicts';
  }
  const difference = roundedTo(exact, places).minus(value).abs();
  if (difference.isZero()) return 'agrees';
  // 0 where there is something, or a whole number that counts, is no rounding.
  if (value.isZero() || !difference.eq(lastPlace(places))) return 'contradicts';
  return 'rounding';
}
