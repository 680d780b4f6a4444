import type { Amount } from '../money';
import {
  type AmountsByColumn,
  type BudgetLine,
  type ClassifiedTable,
  type ClassLine,
  type ExpenditureLine,
  type Field,
  type RevenueExpenditureSummary,
  type SummarySide,
} from '../tables';
import { rowLabel } from '../workbook';
import { isOneSlip } from './code-position';
import { isAmount, namedRows, statement, type Statement } from './comparison';
import { addendsOf } from './side-lines';

/** The rows of a side with their parts, without totals and 结转. */
export function itemLines<T extends BudgetLine>({ items }: SummarySide<T>): T[] {
  return items.flatMap((item) => [item, ...item.parts]);
}

/** The row of a fixed item; `undefined` where there is none, or several, for then nobody knows which one is meant. */
export function lineOf<T extends BudgetLine>(side: SummarySide<T>, item: string): T | undefined {
  const [line, ...others] = itemLines(side).filter((each) => each.item === item);
  return others.length === 0 ? line : undefined;
}

/** The lists in which 收支预算总表 prints its expenditure: by class, and again by 基本 and 项目 or by economic class beside that. */
export function expenditureLists({
  expenditure,
  furtherExpenditure,
}: Pick<
  RevenueExpenditureSummary,
  'expenditure' | 'furtherExpenditure'
>): readonly SummarySide<ExpenditureLine>[] {
  return [expenditure, ...furtherExpenditure];
}

const KINDS: readonly string[] = ['basic', 'personnel', 'dailyPublic', 'project'];

/** The list that prints 基本支出 or 项目支出 in rows; the first where none does. */
export function listByKind(
  summary: Pick<RevenueExpenditureSummary, 'expenditure' | 'furtherExpenditure'>,
): SummarySide<ExpenditureLine> {
  const printsKinds = (side: SummarySide): boolean =>
    itemLines(side).some(({ item = '' }) => KINDS.includes(item));
  return expenditureLists(summary).find(printsKinds) ?? summary.expenditure;
}

/**
 * True for a side that must end in a total and has none: the other side has one, or what it ends in, 本年合计, leaves 上年结转 out or
 * stands above its items.
 */
export function lacksTotal(side: SummarySide, other: SummarySide): boolean {
  const { items, subtotal, carryOvers, total } = side;
  if (total !== undefined || items.length === 0) return false;
  if (subtotal === undefined || other.total !== undefined || carryOvers.length > 0) return true;
  return items.every(({ row }) => row > subtotal.row);
}

/** True where 上年结转, 结转下年 or another row that is no revenue or expenditure of the year has an amount. */
export function hasCarryOver(side: SummarySide): boolean {
  return [...side.carryOvers, ...addendsOf(side).joining].some(({ current }) => isAmount(current));
}

/**
 * What a side states in total: 总计, and where it has 上年结转 or 结转下年, as second the rows of the year by themselves. The tables
 * by class state the one or the other.
 * @param name the table and side: `《收支预算总表》收入`
 */
export function totalStatements<T extends BudgetLine>(
  side: SummarySide<T>,
  name: string,
  amountIn: (line: T) => Field<Amount> | undefined = ({ current }) => current,
): readonly [Statement, ...Statement[]] {
  const total = statement(`${name}总计`, side.total === undefined ? undefined : amountIn(side.total));
  const { own, joining } = addendsOf(side);
  if (!joining.some((line) => isAmount(amountIn(line)))) return [total];
  const parts = namedRows(own, amountIn);
  return [total, { name: `${name}本年合计`, parts }];
}

/** A class that a summary prints in one row and a table by codes in one row, or in several where it is printed by budget unit. */
export interface ClassPair<T, A extends AmountsByColumn> {
  readonly line: T;
  readonly rows: readonly ClassLine<A>[];
}

/**
 * Pairs the rows of a summary with the 类 of a table by their names, or by the code in front of the name.
 * @returns the pairs, and the 类 that the summary has no row for
 */
export function pairClasses<T extends BudgetLine, A extends AmountsByColumn>(
  side: SummarySide<T>,
  { lines }: ClassifiedTable<A>,
): { readonly pairs: readonly ClassPair<T, A>[]; readonly unlisted: readonly ClassLine<A>[] } {
  const summary = itemLines(side);
  const pairs = new Map<T, ClassLine<A>[]>();
  const unlisted: ClassLine<A>[] = [];
  for (const row of lines.filter(({ level }) => level === 1)) {
    const line =
      summary.find((each) => namesClass(each, row)) ??
      summary.find((each) => isSlipOf(each, row) && !lines.some((other) => namesClass(each, other)));
    if (line === undefined) unlisted.push(row);
    else pairs.set(line, [...(pairs.get(line) ?? []), row]);
  }
  return { pairs: [...pairs].map(([line, rows]) => ({ line, rows })), unlisted };
}

function namesClass({ name }: BudgetLine, row: ClassLine<AmountsByColumn>): boolean {
  const code = /^\d{3}(?!\d)/.exec(name)?.[0];
  return code === undefined ? classKey(name) === classKey(row.name?.value ?? '') : code === row.code?.value;
}

/** True where the name of a summary's row is that of a class with one slip. */
export function isSlipOf({ name }: BudgetLine, row: ClassLine<AmountsByColumn>): boolean {
  const [own, right] = [classKey(name.replace(/^\d{3}(?!\d)/, '')), classKey(row.name?.value ?? '')];
  return own.length > 2 && own !== right && isOneSlip(own, right);
}

/** Some forms leave out the closing word. */
function classKey(name: string): string {
  return rowLabel(name).replace(/支出$/, '');
}
