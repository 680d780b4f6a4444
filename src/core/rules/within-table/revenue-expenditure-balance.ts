import { defineRule } from '../define-rule';
import { checkSame, SAME_MESSAGES } from '../sums';

/** A03. Source: 预算法 (a department's budget balances); 2023 disclosure, 二: 7192.40 on both sides. */
export const revenueExpenditureBalance = defineRule({
  id: 'revenue-expenditure-balance',
  code: 'A03',
  severity: 'error',
  title: '收支预算总表：收入总计等于支出总计',
  needs: ['revenueExpenditureSummary'],
  messages: SAME_MESSAGES,
  check({ revenueExpenditureSummary: { revenue, expenditure } }, report) {
    const income = report.need(revenue.total?.current, '收入总计');
    const spending = report.need(expenditure.total?.current, '支出总计');
    if (income === undefined || spending === undefined) return;
    checkSame(report, '收入总计', income, '支出总计', spending);
  },
});
