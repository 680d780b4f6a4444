import { judgeSame, type Amount, type MoneyUnit } from '../../money';
import type { Statement } from '../reading/statement';

/** Powers of ten of the units: a figure in 万元 is 10 000 times as much as in 元. */
const POWERS: Readonly<Record<MoneyUnit, number>> = { 元: 0, 万元: 4, 亿元: 8 };
const UNITS: readonly MoneyUnit[] = ['元', '万元', '亿元'];
const OFFSETS = [0, 4, -4, 8, -8];

/** The unit that lies `offset` powers of ten above another one; `undefined` where money has no such unit. */
export function unitAbove(unit: MoneyUnit, offset: number): MoneyUnit | undefined {
  return UNITS.find((candidate) => POWERS[candidate] === POWERS[unit] + offset);
}

/** Two statements of one quantity of which the first fits the second when its unit lies `offset` powers of ten higher. */
export interface Fit {
  readonly offset: number;
  readonly first: Statement;
  readonly second: Statement;
  /** True where the figures agree to the last digit and have enough digits not to do so by chance. */
  readonly sure: boolean;
}

/** Fewer digits than these agree by chance now and then. */
const SURE_DIGITS = 3;

/**
 * By how many powers of ten the unit of one figure must be raised to agree with the other, after rounding as amounts in different
 * units are compared; `undefined` where no unit makes them agree, or where more than one does (figures next to nothing).
 */
export function fitOf(first: Statement, second: Statement): Fit | undefined {
  const a = first.amount.value;
  const b = second.amount.value;
  const fits = OFFSETS.flatMap((offset) => {
    const [raised, fixed] = raisedBy(a, b, offset) ?? [];
    if (raised === undefined || fixed === undefined || !isNear(raised, fixed)) return [];
    const { kind } = judgeSame(raised, fixed);
    const digits = Math.min(a.value.precision(false), b.value.precision(false));
    return kind === 'unequal'
      ? []
      : [{ offset, first, second, sure: kind === 'equal' && digits >= SURE_DIGITS }];
  });
  return fits.length === 1 ? fits[0] : undefined;
}

/** `a` in a higher unit beside `b`, or `a` beside `b` in a lower one. */
function raisedBy(a: Amount, b: Amount, offset: number): readonly [Amount, Amount] | undefined {
  const higher = unitAbove(a.unit, offset);
  if (higher !== undefined) return [{ ...a, unit: higher }, b];
  const lower = unitAbove(b.unit, -offset);
  return lower === undefined ? undefined : [a, { ...b, unit: lower }];
}

/** True for amounts of the same order, whatever their signs: neither is more than about three times the other. */
export function isNear(a: Amount, b: Amount): boolean {
  const ratio = Math.abs(a.value.toNumber() / b.value.toNumber()) * 10 ** (POWERS[a.unit] - POWERS[b.unit]);
  return ratio > 0.3 && ratio < 3.3;
}
