import { defineRule } from '../define-rule';
import { checkSide, SIDE_MESSAGES, SIDE_REASONS } from './side-total';

/** A01. Source: identity of 收支预算总表; 2023 disclosure, 二.1: 7192.40 is the sum of the four income sources. */
export const revenueTotal = defineRule({
  id: 'revenue-total',
  code: 'A01',
  severity: 'error',
  title: '收支预算总表：收入总计等于各项收入（加上年结转）之和',
  needs: ['revenueExpenditureSummary'],
  messages: SIDE_MESSAGES,
  reasons: SIDE_REASONS,
  check({ revenueExpenditureSummary }, report) {
    const { revenue, expenditure } = revenueExpenditureSummary;
    checkSide(revenue, {
      totalName: '收入总计',
      subtotalName: '本年收入合计',
      other: expenditure,
      report,
    });
  },
});
