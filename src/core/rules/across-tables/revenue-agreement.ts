import {
  agreeingWith,
  type Comparison,
  isAmount,
  itemLines,
  lineOf,
  namedRows,
  statement,
  type Statement,
  totalStatements,
} from '../../identities';
import {
  BUDGETS,
  isFilled,
  type RevenueExpenditureSummary,
  type RevenueTable,
  rowName,
  TABLE_NAMES,
} from '../../tables';
import { rowLabel } from '../../workbook';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import { AGREEMENT_REASONS, ownComparisons, totalRows } from './compared-rows';

const SUMMARY = `《${TABLE_NAMES.revenueExpenditureSummary}》收入`;
const TABLE = `《${TABLE_NAMES.revenueTable}》`;

/** X01. Source: forms 收支预算总表 and 收入预算总表 of one department: the revenue of the second is the left side of the first. */
export const revenueAgreement = defineRule({
  id: 'revenue-agreement',
  code: 'X01',
  severity: 'error',
  title: '收入总计及各项来源在收支预算总表与收入预算总表中一致',
  needs: ['revenueExpenditureSummary', 'revenueTable'],
  messages: AGREEMENT_MESSAGES,
  reasons: AGREEMENT_REASONS,
  nothing: { notApplicable: 'noAmounts' },
  check({ revenueExpenditureSummary, revenueTable }, report) {
    const sources = [
      ...appropriation(revenueExpenditureSummary, revenueTable),
      ...otherSources(revenueExpenditureSummary, revenueTable),
    ];
    const rows = {
      cells: { total: totals(revenueExpenditureSummary, revenueTable) },
      below: totalRows(sources),
    };
    for (const comparison of ownComparisons(rows)) report.compare({ ...comparison, mayBeEmpty: true });
  },
});

/** The table's 合计 is 收入总计, or the revenue of the year where it has no column for the 上年结转 the summary adds to it. */
function totals({ revenue }: RevenueExpenditureSummary, { totals: row }: RevenueTable): Comparison {
  const stated = statement(`${TABLE}合计行的合计`, row?.total);
  const [total, ...ofTheYear] = totalStatements(revenue, SUMMARY);
  return agreeingWith(stated, isFilled(row?.carryOver) ? [total] : [total, ...ofTheYear]);
}

const isBudget = (item = ''): boolean => BUDGETS.some(({ budget }) => budget === item);

/** 财政拨款; where the summary has no row for it, its three budgets. */
function appropriation({ revenue }: RevenueExpenditureSummary, table: RevenueTable): Comparison[] {
  const stated = inTable(table, 'fiscalAppropriation');
  const whole = lineOf(revenue, 'fiscalAppropriation');
  const budgets = itemLines(revenue).filter(({ item }) => isBudget(item));
  if (stated === undefined || (whole === undefined && budgets.length === 0)) return [];
  const parts = namedRows(budgets, ({ current }) => current);
  const reference =
    whole !== undefined && (isFilled(whole.current) || budgets.length === 0)
      ? statement(`${SUMMARY}的${rowName(whole)}`, whole.current)
      : { name: `${SUMMARY}的${parts.map(({ name }) => name).join('、')}合计`, parts };
  return [{ stated, reference }];
}

const OTHER_SOURCES = [
  'specialAccount',
  'unitFunds',
  'business',
  'operating',
  'superior',
  'affiliated',
  'other',
] as const satisfies readonly (keyof RevenueTable['lines'][number]['amounts'])[];

/**
 * The sources that both forms print under the same word. A row with parts (其中) may mean more than the column, and is left out; so is
 * 其他收入 where one form has an amount for a source that the other does not print and may count among the rest.
 */
function otherSources({ revenue }: RevenueExpenditureSummary, table: RevenueTable): Comparison[] {
  const printed = OTHER_SOURCES.flatMap((key) => {
    const stated = inTable(table, key);
    const lines = revenue.items.filter(
      ({ name }) => sourceWord(name) === sourceWord(table.columnNames.get(key) ?? ''),
    );
    return stated === undefined ? [] : [{ key, stated, lines }];
  });
  const own = revenue.items.filter(({ item }) => item !== 'fiscalAppropriation' && !isBudget(item));
  const isRestUnclear =
    printed.some(({ key, lines }) => lines.length === 0 && isAmount(table.totals?.[key])) ||
    own.some((line) => isAmount(line.current) && !printed.some(({ lines }) => lines.includes(line)));
  return printed.flatMap(({ key, stated, lines: [line, ...others] }) => {
    if (line === undefined || line.parts.length + others.length > 0) return [];
    if (key === 'other' && isRestUnclear) return [];
    return [{ stated, reference: statement(`${SUMMARY}的${rowName(line)}`, line.current) }];
  });
}

function inTable(
  { totals: row, columnNames }: RevenueTable,
  key: 'fiscalAppropriation' | (typeof OTHER_SOURCES)[number],
): Statement | undefined {
  const field = row?.[key];
  return field === undefined ? undefined : statement(`${TABLE}合计行的${columnNames.get(key) ?? key}`, field);
}

function sourceWord(label: string): string {
  return rowLabel(label).replace(/收入$/, '');
}
