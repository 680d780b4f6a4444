import { listByKind } from '../../identities';
import type { BudgetLine } from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import type { SumComparison } from '../reporting';
import { namedRow, yearSums } from './year-sums';

/** A07. Source: domain identity 基本支出 = 人员经费 + 日常公用经费; 2023 disclosure, 二.2: 392.65 + 16.75 = 409.40. */
export const basicExpenditureParts = defineRule({
  id: 'basic-expenditure-parts',
  code: 'A07',
  severity: 'error',
  title: '基本支出等于人员经费加日常公用经费',
  needsOneOf: ['revenueExpenditureSummary', 'basicExpenditureTable'],
  messages: SUM_MESSAGES,
  reasons: { noParts: '表中没有把基本支出分成人员经费和日常公用经费' },
  nothing: { notApplicable: 'noParts' },
  check({ revenueExpenditureSummary, basicExpenditureTable: table }, report) {
    const list = revenueExpenditureSummary && listByKind(revenueExpenditureSummary);
    const basic = list?.items.find(({ item }) => item === 'basic');
    const part = (wanted: string): BudgetLine | undefined => basic?.parts.find(({ item }) => item === wanted);
    const sums = [
      ...sumsOf('基本支出', basic, part('personnel'), part('dailyPublic')),
      ...sumsOf('基本支出表的合计', table?.total, table?.personnel, table?.dailyPublic),
    ];
    for (const sum of sums) report.compare(sum);
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
