import type { Amount } from '../../money';
import {
  isFilled,
  TABLE_NAMES,
  type AmountsByColumn,
  type AppropriationSummary,
  type Field,
  type RevenueExpenditureSummary,
} from '../../tables';
import { defineRule, type NamedAmount, type Report } from '../define-rule';
import { rowName } from '../row-name';
import { SUM_MESSAGES } from '../sums';
import {
  checkStatedSum,
  CLASSIFIED_KEYS,
  CLASSIFIED_REASONS,
  className,
  classifiedTables,
  moneyColumns,
  type NamedTable,
} from './classified-rows';
import { sideLines } from './side-total';

const REASONS = {
  ...CLASSIFIED_REASONS,
  noColumns: '各表没有可以横向相加的列',
  unreadColumn: '{table}有不认识的列“{column}”，合计可能包括它，未能核对{what}',
} as const;

type ThisReport = Report<keyof typeof SUM_MESSAGES, keyof typeof REASONS>;

/** A04. Source: forms 收入预算总表 … 基本支出经济分类表, 财政拨款收支预算总表: 合计 is printed before the columns it adds up. */
export const rowTotal = defineRule({
  id: 'row-total',
  code: 'A04',
  severity: 'error',
  title: '每一行的合计等于本行各列之和',
  needs: [],
  needsOneOf: [...CLASSIFIED_KEYS, 'appropriationSummary', 'revenueExpenditureSummary'],
  messages: SUM_MESSAGES,
  reasons: REASONS,
  check(tables, report) {
    const classified = classifiedTables(tables);
    const { appropriationSummary, revenueExpenditureSummary } = tables;
    const rows = [
      ...classified.flatMap(classifiedRowSums),
      ...(appropriationSummary === undefined ? [] : budgetSums(appropriationSummary)),
      ...(revenueExpenditureSummary === undefined ? [] : kindSums(revenueExpenditureSummary)),
    ];
    if (rows.length === 0) report.notApplicable('noColumns');
    else if (rows.filter((row) => checkRow(row, report)).length === 0) report.notApplicable('noAmounts');
  },
});

interface RowSum {
  readonly table: string;
  readonly what: string;
  readonly total: Field<Amount> | undefined;
  readonly parts: readonly NamedAmount[];
  readonly unreadColumns: readonly string[];
}

function checkRow({ table, what, total, parts, unreadColumns }: RowSum, report: ThisReport): boolean {
  return checkStatedSum(report, what, total, parts, () => {
    const [column] = unreadColumns;
    if (column === undefined) return false;
    report.cannotCheck('unreadColumn', { table, column, what });
    return true;
  });
}

const BASIC_PARTS = ['personnel', 'dailyPublic'];

/** The sums of every row of a table; none where it prints a total only. */
function classifiedRowSums(named: NamedTable): RowSum[] {
  const { table } = named;
  const columns = moneyColumns(named).filter(({ key }) => key !== 'total');
  const rows = [
    ...table.lines.map((line) => ({ row: `“${className(line)}”`, amounts: line.amounts })),
    ...(table.totals === undefined ? [] : [{ row: '合计行', amounts: table.totals }]),
  ];
  return rows
    .flatMap(({ row, amounts }) => sumsOf(`${named.name}${row}`, amounts, columns))
    .map((sum) => ({
      ...sum,
      table: named.name,
      unreadColumns: table.unreadColumns,
    }));
}

type Columns = readonly { readonly key: string; readonly name: string }[];

/** 合计 = 基本支出 + 项目支出 …, and 基本支出 = 人员经费 + 公用经费; where 基本支出 has no figure, its parts stand in for it. */
function sumsOf(
  row: string,
  amounts: AmountsByColumn,
  columns: Columns,
): Pick<RowSum, 'what' | 'total' | 'parts'>[] {
  const named = (wanted: Columns): NamedAmount[] =>
    wanted.map(({ key, name }) => ({ field: amounts[key], name }));
  const basic = columns.find(({ key }) => key === 'basic');
  const basicParts = columns.filter(({ key }) => BASIC_PARTS.includes(key));
  const hasParts = basicParts.some(({ key }) => isFilled(amounts[key]));
  const standIn = basic === undefined || (!isFilled(amounts.basic) && hasParts);
  const parts = columns.filter(({ key }) => (standIn ? key !== 'basic' : !BASIC_PARTS.includes(key)));
  return [
    ...(parts.length === 0 ? [] : [{ what: `${row}的合计`, total: amounts.total, parts: named(parts) }]),
    ...(basic === undefined || basicParts.length < 2 || standIn
      ? []
      : [{ what: `${row}的${basic.name}`, total: amounts.basic, parts: named(basicParts) }]),
  ];
}

/** 财政拨款: each class by budget. */
function budgetSums({ expenditure, unreadColumns }: AppropriationSummary): RowSum[] {
  const table = `《${TABLE_NAMES.appropriationSummary}》`;
  return sideLines(expenditure).map((line) => ({
    table,
    what: `${table}支出“${rowName(line)}”的合计`,
    total: line.current,
    parts: [
      { field: line.generalPublicBudget, name: '一般公共预算' },
      { field: line.governmentFundBudget, name: '政府性基金预算' },
      { field: line.stateCapitalBudget, name: '国有资本经营预算' },
    ].filter(({ field }) => field !== undefined),
    unreadColumns,
  }));
}

/** 收支总表: each class by 基本 and 项目, where the region prints these columns. */
function kindSums({ expenditure, unreadColumns }: RevenueExpenditureSummary): RowSum[] {
  const table = `《${TABLE_NAMES.revenueExpenditureSummary}》`;
  return sideLines(expenditure).flatMap((line) => {
    const { basic, personnel, dailyPublic, project } = line;
    if (project === undefined) return [];
    const columns = [
      { key: 'basic', name: '基本支出' },
      { key: 'personnel', name: '人员经费' },
      { key: 'dailyPublic', name: '公用经费' },
      { key: 'project', name: '项目支出' },
    ];
    const amounts = { total: line.current, basic, personnel, dailyPublic, project };
    const printed = columns.filter(
      ({ key }) => (key === 'basic' ? basic : (personnel ?? project)) !== undefined,
    );
    return sumsOf(`${table}支出“${rowName(line)}”`, amounts, printed).map((sum) => ({
      ...sum,
      table,
      unreadColumns,
    }));
  });
}
