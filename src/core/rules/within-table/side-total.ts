import { judgeSum } from '../../money';
import { isFilled, located, type BudgetLine, type SummarySide } from '../../tables';
import type { NamedAmount, Report } from '../define-rule';
import { rowName } from '../row-name';
import { checkSum, namedCells, type SUM_MESSAGES } from '../sums';
import { readings } from './list-readings';

/** The year columns in which a total can be added up. */
const YEAR_COLUMNS = [
  { column: 'current', suffix: '', other: { column: 'prior', name: '上年数' } },
  { column: 'prior', suffix: '（上年）', other: { column: 'current', name: '本年数' } },
] as const;

export type YearColumn = (typeof YEAR_COLUMNS)[number]['column'];

export const SIDE_REASONS = {
  noTotal: '《收支预算总表》没有“{total}”这一行',
  noItems: '《收支预算总表》没有读到“{total}”的分项',
} as const;

/**
 * Checks one side of 收支预算总表: 总计 = Σ items (+ 上年结转 or 结转下年), through 本年合计 where the form prints and fills one.
 */
export function checkSide(
  side: SummarySide,
  totalName: string,
  subtotalName: string,
  report: Report<keyof typeof SUM_MESSAGES, keyof typeof SIDE_REASONS>,
): void {
  const { total, subtotal } = side;
  if (total === undefined) {
    report.cannotCheck('noTotal', { total: totalName });
    return;
  }
  const { own, joining } = addendsOf(side);
  if (own.length === 0) {
    report.cannotCheck('noItems', { total: totalName });
    return;
  }
  // A form that leaves 本年合计 empty still has its items to add up.
  const through = (column: YearColumn): boolean => subtotal !== undefined && isFilled(subtotal[column]);
  if (subtotal !== undefined) {
    checkYears(report, printedName(subtotal, subtotalName), subtotal, (column) =>
      through(column) ? named(own, column) : undefined,
    );
  }
  checkYears(report, printedName(total, totalName), total, (column) =>
    named([...(subtotal !== undefined && through(column) ? [subtotal] : own), ...joining], column),
  );
}

/** Every row of a side: items with their parts, 本年合计, 结转 and 总计. */
export function sideLines<T extends BudgetLine>(side: SummarySide<T>): T[] {
  const { items, subtotal, carryOvers, total } = side;
  return [
    ...items.flatMap((item) => [item, ...item.parts]),
    ...(subtotal === undefined ? [] : [subtotal]),
    ...carryOvers,
    ...(total === undefined ? [] : [total]),
  ];
}

/** The rows of one side that add up to its total. */
export interface Addends<T extends BudgetLine = BudgetLine> {
  /** Rows that make up 本年合计 where there is one. */
  readonly own: readonly T[];
  /** Rows that join them in the total: 上年结转, and what is printed between 本年合计 and 总计 (用事业基金弥补收支差额). */
  readonly joining: readonly T[];
}

/** Sorts the rows of one side by where they are printed, in the reading that adds up to its total where one does. */
export function addendsOf<T extends BudgetLine>(side: SummarySide<T>): Addends<T> {
  const sorted = readings(side.items).map((items) => sortRows({ ...side, items }));
  const total = located(side.total?.current)?.value;
  const fitting = sorted.find(({ own, joining }) => {
    const amounts = [...own, ...joining].flatMap(({ current }) => located(current)?.value ?? []);
    return total !== undefined && judgeSum(total, amounts).kind !== 'unequal';
  });
  return fitting ?? sortRows(side);
}

function sortRows<T extends BudgetLine>({ items, subtotal, carryOvers, total }: SummarySide<T>): Addends<T> {
  // What is printed below a closing total is a remark; a total may also head its list.
  const above = items.filter(({ row }) => total === undefined || row < total.row);
  const counted = above.length > 0 ? above : items;
  if (subtotal === undefined) return { own: counted, joining: carryOvers };
  const before = counted.filter(({ row }) => row < subtotal.row);
  if (before.length === 0) return { own: counted, joining: carryOvers };
  // 收入合计 includes a 上年结转 printed above it, 本年收入合计 by its name does not.
  const included = carryOvers.filter(({ row }) => subtotal.role === 'total' && row < subtotal.row);
  return {
    own: [...before, ...included],
    joining: [
      // 基本支出 and 项目支出 below 本年支出合计 break it down once more.
      ...counted.filter(({ row, item }) => row > subtotal.row && item !== 'basic' && item !== 'project'),
      ...carryOvers.filter((line) => !included.includes(line)),
    ],
  };
}

/**
 * Adds up this year's column and, where anything stands in it, last year's.
 * @param partsIn the addends in a column, or `undefined` where there is nothing to add up in it
 */
export function checkYears(
  report: Report<keyof typeof SUM_MESSAGES>,
  what: string,
  total: BudgetLine | undefined,
  partsIn: (column: YearColumn) => readonly NamedAmount[] | undefined,
): void {
  for (const { column, suffix, other } of YEAR_COLUMNS) {
    const parts = partsIn(column);
    if (parts === undefined) continue;
    if (column === 'prior' && !isFilled(total?.prior) && !parts.some(({ field }) => isFilled(field)))
      continue;
    const stated = report.need(total?.[column], `${what}${suffix}`);
    if (stated === undefined) continue;
    const neighbours = namedCells([{ field: total?.[other.column], name: other.name }]);
    checkSum(report, { what: `${what}${suffix}`, total: stated, parts, neighbours });
  }
}

/** The amounts of one column with the labels of their rows. */
export function named(lines: readonly BudgetLine[], column: YearColumn): NamedAmount[] {
  return lines.map((line) => ({ field: line[column], name: rowName(line) }));
}

/** The amount of a fixed row; `name` is how to call a row the form does not print. */
export function namedRow(line: BudgetLine | undefined, column: YearColumn, name: string): NamedAmount {
  return { field: line?.[column], name: line === undefined ? name : rowName(line) };
}

/** The label as printed where it says which total it is (`收入合计`), else the usual name. */
function printedName(line: BudgetLine, usual: string): string {
  return /收入|支出/.test(line.name) ? line.name : usual;
}
