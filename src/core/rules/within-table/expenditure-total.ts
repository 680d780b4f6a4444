import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import { checkSide, SIDE_REASONS } from './side-total';

/** A02. Source: identity of 收支预算总表; 2023 disclosure, 二.2: 409.40 + 6783.00 = 7192.40. */
export const expenditureTotal = defineRule({
  id: 'expenditure-total',
  code: 'A02',
  severity: 'error',
  title: '收支预算总表：支出总计等于各项支出（加结转下年）之和',
  needs: ['revenueExpenditureSummary'],
  messages: SUM_MESSAGES,
  reasons: SIDE_REASONS,
  check({ revenueExpenditureSummary }, report) {
    checkSide(revenueExpenditureSummary.expenditure, '支出总计', '本年支出合计', report);
  },
});
