import Decimal from 'decimal.js-light';

/**
 * Money is an exact decimal with its unit. Nothing outside this folder imports the decimal library: the functions here are
 * the only arithmetic, comparison and rounding of amounts.
 */
export type MoneyUnit = '元' | '万元' | '亿元';

export interface Amount {
  readonly value: Decimal;
  readonly unit: MoneyUnit;
  /** Decimals the cell's number format shows, where it fixes them; the value itself may have more. */
  readonly shownDecimals?: number;
}

const YUAN_PER: Readonly<Record<MoneyUnit, number>> = { 元: 1, 万元: 10_000, 亿元: 100_000_000 };

export function amountOf(value: Decimal | number | string, unit: MoneyUnit): Amount {
  return { value: new Decimal(value), unit };
}

/** The same money in another unit; the shown decimals do not carry over. */
export function inUnit(amount: Amount, unit: MoneyUnit): Amount {
  if (amount.unit === unit) return amount;
  return { value: amount.value.times(YUAN_PER[amount.unit]).div(YUAN_PER[unit]), unit };
}

/** `a + b` in the unit of `a`. */
export function plus(a: Amount, b: Amount): Amount {
  return { value: a.value.plus(inUnit(b, a.unit).value), unit: a.unit };
}

/** `a − b` in the unit of `a`. */
export function minus(a: Amount, b: Amount): Amount {
  return { value: a.value.minus(inUnit(b, a.unit).value), unit: a.unit };
}

/** Sum in the given unit; no addends give zero. */
export function sumOf(amounts: readonly Amount[], unit: MoneyUnit): Amount {
  return amounts.reduce(plus, amountOf(0, unit));
}

/** Quantity × amount, exact, in the amount's unit. */
export function times(amount: Amount, factor: Decimal): Amount {
  return { value: amount.value.times(factor), unit: amount.unit };
}

/** Negative where `a` is less than `b`, zero where they are the same money. */
export function compareAmounts(a: Amount, b: Amount): number {
  return a.value.comparedTo(inUnit(b, a.unit).value);
}

export function sameAmount(a: Amount, b: Amount): boolean {
  return compareAmounts(a, b) === 0;
}

export function isZero(amount: Amount): boolean {
  return amount.value.isZero();
}

export function absolute(amount: Amount): Amount {
  return { value: amount.value.abs(), unit: amount.unit };
}

/** Rounded half up (away from zero for negatives) to the given decimals, in the amount's unit. */
export function rounded(amount: Amount, decimals: number): Amount {
  return { value: amount.value.toDecimalPlaces(decimals, Decimal.ROUND_HALF_UP), unit: amount.unit };
}

/** The amount as its cell shows it: rounded to the decimals of its number format, or itself where the format fixes none. */
export function asShown(amount: Amount): Amount {
  return amount.shownDecimals === undefined ? amount : rounded(amount, amount.shownDecimals);
}

/** For messages: `28.55万元`, `15元`. At least two decimals for 万元 and 亿元, none that the value does not have beyond them. */
export function printAmount(amount: Amount): string {
  return `${printFigure(amount)}${amount.unit}`;
}

/** As `printAmount`, without the unit. */
export function printFigure(amount: Amount): string {
  const own = amount.value.decimalPlaces();
  const decimals = amount.unit === '元' && own === 0 ? 0 : Math.max(2, own);
  return printDecimal(amount.value, decimals);
}

/** Fixed decimals, rounded half up, never `-0.00`. */
export function printDecimal(value: Decimal, decimals: number): string {
  const text = value.toFixed(decimals, Decimal.ROUND_HALF_UP);
  return /^-[0.]*$/.test(text) ? text.slice(1) : text;
}
