import { TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import { AGREEMENT_REASONS, ownComparisons } from './compared-rows';
import { compareKinds } from './expenditure-kinds';
import { kindsOfSummary } from './summary-kinds';

const TABLE = `《${TABLE_NAMES.basicExpenditureTable}》`;

/** X14. Source: 2023 disclosure, 二.2: 409.40 = 392.65 + 16.75 in 收支预算总表 and in 基本支出表, this year's and last year's. */
export const basicInSummary = defineRule({
  id: 'basic-in-summary',
  code: 'X14',
  severity: 'error',
  title: '基本支出、人员经费、公用经费在收支预算总表与基本支出表中一致，两年都是',
  needs: ['revenueExpenditureSummary', 'basicExpenditureTable'],
  messages: AGREEMENT_MESSAGES,
  reasons: AGREEMENT_REASONS,
  nothing: { notApplicable: 'noAmounts' },
  check({ revenueExpenditureSummary, basicExpenditureTable: table }, report) {
    for (const year of ['current', 'prior'] as const) {
      const { total, personnel, dailyPublic } = table;
      const stated = {
        name: year === 'current' ? TABLE : `${TABLE}上年`,
        rows: [{ basic: total?.[year], personnel: personnel?.[year], dailyPublic: dailyPublic?.[year] }],
      };
      const cells = compareKinds(stated, kindsOfSummary(revenueExpenditureSummary, year));
      for (const comparison of ownComparisons({ cells, below: [] }))
        report.compare({ ...comparison, mayBeEmpty: true });
    }
  },
});
