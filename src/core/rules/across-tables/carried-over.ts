import { type Comparison, contradiction, fieldOf } from '../../identities';
import { type Amount, compareAmounts, isZero, negated, printAmount } from '../../money';
import { type AppropriationSummary, type Budget, isFilled, located, type Located } from '../../tables';

/** A comparison of a table's total, with those of its classes. */
export interface TotalWithClasses {
  readonly total: Comparison;
  readonly classes: readonly Comparison[];
}

/**
 * What 财政拨款收支总表 carries over from the year before for one budget: the row under 上年结转 that names the budget, or 上年结转
 * itself where none of its rows is filled. `undefined` where nothing is carried over.
 */
export function carriedOver(
  { revenue }: AppropriationSummary,
  { budget }: Pick<Budget, 'budget'>,
): Located<Amount> | undefined {
  const amounts = revenue.carryOvers.flatMap((line) => {
    const filled = line.parts.filter(({ current }) => isFilled(current));
    const named = filled.length === 0 ? [line] : filled.filter(({ item }) => item === budget);
    return named.flatMap(({ current }) => located(current) ?? []);
  });
  const [amount, ...others] = amounts.filter(({ value }) => !isZero(value));
  return others.length === 0 ? amount : undefined;
}

/**
 * The comparisons of a budget's own table with a summary that holds the carry-over, where the table holds this year's appropriation
 * only: its total, or that of a class, is short by just what is carried over. Then the total is compared with the carry-over added,
 * and a class that lacks it is left out. Source: domain.md, Forms seen in the field, Carry-over.
 */
export function lessCarriedOver(
  { total, classes }: TotalWithClasses,
  carried: Located<Amount>,
): TotalWithClasses {
  const without = (comparison: Comparison): Comparison => withPart(comparison, carried);
  const isShort = (comparison: Comparison): boolean =>
    contradiction(comparison) !== undefined && contradiction(without(comparison)) === undefined;
  const isTotal = isShort(total);
  if (!isTotal && !classes.some(isShort)) return { total, classes };
  const lacks = isTotal ? (each: Comparison): boolean => lacksAtMost(each, carried.value) : isShort;
  return { total: without(total), classes: classes.filter((each) => !lacks(each)) };
}

/** What is said of a difference that is not the carry-over. */
export function notTheCarriedOver(carried: Located<Amount> | undefined): string | undefined {
  return carried === undefined
    ? undefined
    : `差额也不是上年结转的${printAmount(carried.value)}：不含上年结转的支出表可以比总表少这么多。`;
}

function withPart({ stated, reference }: Comparison, carried: Located<Amount>): Comparison {
  const part = { field: fieldOf(carried), name: '上年结转' };
  return { stated: { name: `${stated.name}加上年结转`, parts: [...stated.parts, part] }, reference };
}

/** True for a class that is short of the summary's by no more than what is carried over for all classes. */
function lacksAtMost(comparison: Comparison, carried: Amount): boolean {
  const gap = contradiction(comparison);
  if (gap === undefined) return false;
  const short = negated(gap);
  return !short.value.isNegative() && compareAmounts(short, carried) <= 0;
}
