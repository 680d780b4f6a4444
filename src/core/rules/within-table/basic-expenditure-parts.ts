import { listByKind } from '../../identities';
import { type BudgetLine, TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';
import { NO_TOTAL_MESSAGE, SUM_MESSAGES } from '../messages';
import type { SumComparison } from '../reporting';
import { namedRow, reportNoTotal, yearSums } from './year-sums';

/** A07. Source: domain identity 基本支出 = 人员经费 + 日常公用经费; 2023 disclosure, 二.2: 392.65 + 16.75 = 409.40. */
export const basicExpenditureParts = defineRule({
  id: 'basic-expenditure-parts',
  code: 'A07',
  severity: 'error',
  title: '基本支出等于人员经费加日常公用经费',
  needsOneOf: ['revenueExpenditureSummary', 'basicExpenditureTable'],
  messages: { ...SUM_MESSAGES, noTotal: NO_TOTAL_MESSAGE },
  reasons: { noParts: '表中没有把基本支出分成人员经费和日常公用经费' },
  nothing: { notApplicable: 'noParts' },
  check({ revenueExpenditureSummary, basicExpenditureTable: table }, report) {
    const list = revenueExpenditureSummary && listByKind(revenueExpenditureSummary);
    const basic = list?.items.find(({ item }) => item === 'basic');
    const part = (wanted: string): BudgetLine | undefined => basic?.parts.find(({ item }) => item === wanted);
    const sums = [
      ...sumsOf('基本支出', basic, part('personnel'), part('dailyPublic')),
      ...(table?.total === undefined
        ? []
        : sumsOf('基本支出表的合计', table.total, table.personnel, table.dailyPublic)),
    ];
    for (const sum of sums) report.compare(sum);
    const name = `《${TABLE_NAMES.basicExpenditureTable}》`;
    if (table !== undefined && table.total === undefined)
      reportNoTotal(report, name, [table.personnel, table.dailyPublic]);
    for (const { key, total, personnel, dailyPublic } of table?.rows ?? [])
      if (personnel !== undefined && dailyPublic !== undefined)
        report.compare({
          what: `${name}“${key}”的合计`,
          stated: total,
          parts: [
            { field: personnel, name: '人员经费' },
            { field: dailyPublic, name: '公用经费' },
          ],
          mayBeEmpty: true,
        });
  },
});

/** None where the form prints neither part: it may break the basic expenditure down by economic class instead. */
function sumsOf(
  what: string,
  total: BudgetLine | undefined,
  personnel: BudgetLine | undefined,
  dailyPublic: BudgetLine | undefined,
): SumComparison<never, never>[] {
  if (personnel === undefined && dailyPublic === undefined) return [];
  return yearSums(what, total, (column) => [
    namedRow(personnel, column, '人员经费'),
    namedRow(dailyPublic, column, '日常公用经费'),
  ]);
}
