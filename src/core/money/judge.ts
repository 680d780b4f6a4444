import Decimal from 'decimal.js-light';
import {
  amountOf,
  asShown,
  inUnit,
  isZero,
  minus,
  rounded,
  sameAmount,
  sumOf,
  times,
  type Amount,
  type MoneyUnit,
} from './amount';

/**
 * How a stated amount stands to the expected one. `difference` is stated − expected in the unit of the stated amount.
 * - `hiddenDecimals`: exact or shown figures agree, but not both; the decimals a number format hides make the difference.
 * - `rounding`: within what rounding each addend can cause, which is `slack`, in the unit of the stated amount.
 * Only `unequal` is a contradiction; the two others are hints (尾差).
 */
export type Verdict =
  | { readonly kind: 'equal' }
  | {
      readonly kind: 'hiddenDecimals' | 'rounding' | 'unequal';
      readonly expected: Amount;
      readonly difference: Amount;
      readonly slack: Decimal;
    };

const COARSENESS: readonly MoneyUnit[] = ['元', '万元', '亿元'];

/**
 * What rounding may make of a sum, in the coarsest unit that occurs. Of n ≥ 2 addends half the last place each: 0.005 for 万元 and 亿元
 * (less where every amount shows more decimals), 0.5 for 元 shown without decimals. A table in 元 with decimals must add up exactly, but
 * each of its figures, the total too, that prints none beside others that do has been rounded by as much as 0.5.
 */
function roundingSlack(total: Amount, addends: readonly Amount[]): Amount {
  const amounts = [total, ...addends];
  const unit =
    COARSENESS.findLast((candidate) => amounts.some((amount) => amount.unit === candidate)) ?? '元';
  const ofUnit = amounts.filter((amount) => amount.unit === unit);
  const decimals = ofUnit.map(decimalsOf);
  const count = addends.length < 2 ? 0 : addends.length;
  if (unit !== '元')
    return amountOf(new Decimal(10).pow(-Math.max(2, Math.min(...decimals))).times(count / 2), unit);
  const whole = ofUnit.filter((amount) => decimalsOf(amount) === 0);
  if (whole.length === ofUnit.length) return amountOf(count / 2, unit);
  return amountOf(whole.filter((amount) => !isZero(amount)).length / 2, unit);
}

/**
 * Judges a stated total against the sum of its addends (subtract by handing over a negated amount).
 * Amounts are judged on their exact values; a total in a coarser unit than its addends agrees where it is their sum rounded half
 * up, and one unit in its last place is a slip. What rounding may make of it is a hint (`roundingSlack`).
 */
export function judgeSum(total: Amount, addends: readonly Amount[]): Verdict {
  const expected = sumOf(addends, total.unit);
  const difference = minus(total, expected);
  const gap = gapInLastPlaces(total, addends);
  if (gap?.isZero() === true) return { kind: 'equal' };
  const shown = minus(asShown(total), sumOf(addends.map(asShown), total.unit));
  const slack = inUnit(roundingSlack(total, addends), total.unit).value;
  if (difference.value.isZero()) {
    return shown.value.isZero()
      ? { kind: 'equal' }
      : { kind: 'hiddenDecimals', expected, difference: shown, slack };
  }
  if (difference.value.abs().lte(slack) || gap?.eq(1) === true) {
    return { kind: 'rounding', expected, difference, slack };
  }
  return { kind: shown.value.isZero() ? 'hiddenDecimals' : 'unequal', expected, difference, slack };
}

/**
 * By how many units in its last place a total in a coarser unit than every addend is off their sum, rounded half up;
 * `undefined` where an addend is in the same unit or a coarser one.
 */
function gapInLastPlaces(total: Amount, addends: readonly Amount[]): Decimal | undefined {
  if (addends.length === 0 || addends.some(({ unit }) => !isCoarser(total.unit, unit))) return undefined;
  return roundedGap(total, sumOf(addends, total.unit), lastPlace(total, addends));
}

/** How far two amounts in one unit are apart when both are rounded, in units of the last place. */
function roundedGap(a: Amount, b: Amount, places: number): Decimal {
  return minus(rounded(a, places), rounded(b, places)).value.abs().times(new Decimal(10).pow(places));
}

function isCoarser(unit: MoneyUnit, than: MoneyUnit): boolean {
  return COARSENESS.indexOf(unit) > COARSENESS.indexOf(than);
}

/**
 * The decimals at which an amount is compared with amounts in finer units: as many as it states, two at least; no more than the
 * finer ones can have.
 */
function lastPlace(coarser: Amount, finer: readonly Amount[]): number {
  const possible = finer.map(
    (amount) => 4 * (COARSENESS.indexOf(coarser.unit) - COARSENESS.indexOf(amount.unit)) + decimalsOf(amount),
  );
  return Math.max(2, Math.min(decimalsOf(coarser), ...possible));
}

function decimalsOf({ value, shownDecimals }: Amount): number {
  return shownDecimals ?? value.decimalPlaces();
}

/**
 * Judges two statements of the same amount. In one unit they must be equal; across units the finer one is rounded half up to
 * the last place the coarser one states, two decimals at least, and one unit in the last place is a rounding slip.
 */
export function judgeSame(stated: Amount, reference: Amount): Verdict {
  if (sameAmount(stated, reference)) return { kind: 'equal' };
  const expected = inUnit(reference, stated.unit);
  const difference = minus(stated, expected);
  const slack = new Decimal(0);
  if (stated.unit === reference.unit) {
    const shownEqual = sameAmount(asShown(stated), asShown(reference));
    return { kind: shownEqual ? 'hiddenDecimals' : 'unequal', expected, difference, slack };
  }
  const [coarser, finer] = isCoarser(stated.unit, reference.unit) ? [stated, reference] : [reference, stated];
  const gap = roundedGap(coarser, inUnit(finer, coarser.unit), lastPlace(coarser, [finer]));
  if (gap.isZero()) return { kind: 'equal' };
  return { kind: gap.lte(1) ? 'rounding' : 'unequal', expected, difference, slack };
}

/**
 * Judges a stated amount against quantity × price. A price is often the amount divided by the quantity and rounded: half the last
 * place of the price (0.01 of its unit, or less where it states more decimals) for each piece, and half that of the amount, is
 * rounding.
 */
export function judgeProduct(total: Amount, quantity: Decimal, price: Amount): Verdict {
  const expected = inUnit(times(price, quantity), total.unit);
  const difference = minus(total, expected);
  const places = (amount: Amount): number => Math.max(2, amount.value.decimalPlaces());
  if (roundedGap(total, expected, places(total)).isZero()) return { kind: 'equal' };
  const half = (amount: Amount): Amount =>
    inUnit(amountOf(new Decimal(10).pow(-places(amount)).div(2), amount.unit), total.unit);
  const slack = half(price).value.times(quantity.abs()).plus(half(total).value);
  return { kind: difference.value.abs().lte(slack) ? 'rounding' : 'unequal', expected, difference, slack };
}

/** The negative of an amount, for a subtrahend handed to `judgeSum`; shown decimals stay. */
export function negated(amount: Amount): Amount {
  return { ...amount, value: amount.value.negated() };
}

/**
 * The smallest group of amounts (one, then two, then three) that adds up exactly to `target`, by index; `undefined` where none
 * does or where several groups of the same size do, for then no one of them can be named.
 */
export function amountsAddingTo(target: Amount, amounts: readonly Amount[]): readonly number[] | undefined {
  const values = amounts.map((amount) => inUnit(amount, target.unit).value);
  // Triples of hundreds of projects would take seconds and explain nothing.
  const largest = values.length > 60 ? 2 : 3;
  for (let size = 1; size <= Math.min(largest, values.length); size += 1) {
    const groups = groupsOf(size, values, target.value);
    if (groups.length > 0) return groups.length === 1 ? groups[0] : undefined;
  }
  return undefined;
}

function groupsOf(size: number, values: readonly Decimal[], target: Decimal, from = 0): number[][] {
  if (size === 0) return target.isZero() ? [[]] : [];
  const found: number[][] = [];
  for (let index = from; index <= values.length - size; index += 1) {
    const value = values[index];
    if (value === undefined || value.isZero()) continue;
    for (const rest of groupsOf(size - 1, values, target.minus(value), index + 1))
      found.push([index, ...rest]);
  }
  return found;
}
