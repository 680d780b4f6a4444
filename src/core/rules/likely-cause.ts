import type { NamedAmount } from '../identities';
import {
  type Amount,
  amountsAddingTo,
  type Decimal,
  inUnit,
  isZero,
  minus,
  negated,
  printFigure,
  sameAmount,
  swapsNeighbours,
} from '../money';
import { addressText, type CellAt } from '../workbook';

/** An amount with its cell and the name the form gives it. */
export interface NamedCell {
  readonly name: string;
  readonly at: CellAt;
  readonly value: Amount;
}

/**
 * Guesses in one clause how a wrong figure came about: the sign or the unit mixed up, a row left out or counted twice, a
 * neighbour's figure copied, a slipped decimal point, swapped digits.
 * @param parts the addends of the expected sum, where there are several
 * @param neighbours further cells the figure may have been copied from
 * @returns `undefined` where nothing fits; never a guess without a match to the last digit
 */
export function likelyCause(
  stated: Amount,
  expected: Amount,
  parts: readonly NamedCell[] = [],
  neighbours: readonly NamedCell[] = [],
): string | undefined {
  const right = inUnit(expected, stated.unit);
  // A figure of nothing tells nothing: every row would have been left out, every factor would fit.
  if (isZero(stated) || sameAmount(stated, right)) return undefined;
  return (
    signOrUnit(stated.value, right.value) ??
    wrongRows(stated, minus(stated, right), parts) ??
    copied(stated, neighbours) ??
    slippedPoint(stated.value, right.value) ??
    (swapsNeighbours(printFigure(stated), printFigure(right)) ? '相邻两位数字写反了' : undefined)
  );
}

function signOrUnit(stated: Decimal, right: Decimal): string | undefined {
  if (stated.eq(right.negated())) return '正负号写反了';
  const [small, large] = stated.abs().lt(right.abs()) ? [stated, right] : [right, stated];
  // The larger figure may keep the fractions of 元 that the smaller one, in 万元 with two decimals, has rounded away.
  const inWan = large.div(10_000).toDecimalPlaces(Math.max(2, small.decimalPlaces()));
  return small.abs().gte(1) && inWan.eq(small) ? '元与万元混用了（差一万倍）' : undefined;
}

/** One row left out, counted twice or copied as the total; or two rows left out, as by a SUM range that is too short. */
function wrongRows(stated: Amount, gap: Amount, parts: readonly NamedCell[]): string | undefined {
  if (parts.length < 2) return undefined;
  const filled = parts.filter(({ value }) => !isZero(value));
  const leftOut = addingTo(negated(gap), filled);
  if (leftOut.length === 1) return `漏加了${names(leftOut)}`;
  const twice = addingTo(gap, filled);
  if (twice.length === 1) return `${names(twice)}重复加了一次`;
  return copied(stated, filled) ?? (leftOut.length === 2 ? `漏加了${names(leftOut)}` : undefined);
}

function copied(stated: Amount, neighbours: readonly NamedCell[]): string | undefined {
  const same = neighbours.filter(({ value }) => sameAmount(value, stated));
  return same.length === 1 ? `照抄了${names(same)}的数` : undefined;
}

function slippedPoint(stated: Decimal, right: Decimal): string | undefined {
  for (const [factor, text] of [
    [10, '小数点错了一位（差十倍）'],
    [100, '小数点错了两位（差一百倍）'],
  ] as const) {
    if (stated.eq(right.times(factor)) || right.eq(stated.times(factor))) return text;
  }
  return undefined;
}

/** The cells whose amounts make up a gap exactly; none where none or several groups of them do. */
export function addingTo<T extends NamedCell>(gap: Amount, cells: readonly T[]): readonly T[] {
  const indexes = amountsAddingTo(
    gap,
    cells.map(({ value }) => value),
  );
  return indexes?.flatMap((index) => cells[index] ?? []) ?? [];
}

/** The stated ones of some named amounts. */
export function namedCells(amounts: readonly NamedAmount[]): NamedCell[] {
  return amounts.flatMap(({ field, name }) =>
    field?.state === 'stated' ? [{ name, at: field.at, value: field.value }] : [],
  );
}

/** `“事业收入”（收支预算总表!B6）` */
function names(cells: readonly NamedCell[]): string {
  return cells.map(({ name, at }) => `“${name}”（${addressText(at)}）`).join('、');
}
