import { statement } from '../../identities';
import { defineRule } from '../define-rule';
import { SAME_MESSAGES } from '../messages';

/** A03. Source: 预算法 (a department's budget balances); 2023 disclosure, 二: 7192.40 on both sides. */
export const revenueExpenditureBalance = defineRule({
  id: 'revenue-expenditure-balance',
  code: 'A03',
  severity: 'error',
  title: '收支预算总表：收入总计等于支出总计',
  needs: ['revenueExpenditureSummary'],
  messages: SAME_MESSAGES,
  check({ revenueExpenditureSummary: { revenue, expenditure } }, report) {
    report.compare({
      stated: statement('收入总计', revenue.total?.current),
      reference: statement('支出总计', expenditure.total?.current),
      complete: true,
    });
  },
});
