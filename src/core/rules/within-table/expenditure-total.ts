import { defineRule } from '../define-rule';
import { checkSide, SIDE_MESSAGES, SIDE_REASONS } from './side-total';
import { isFilledIn } from './year-sums';

/** A02. Source: identity of 收支预算总表; 2023 disclosure, 二.2: 409.40 + 6783.00 = 7192.40. */
export const expenditureTotal = defineRule({
  id: 'expenditure-total',
  code: 'A02',
  severity: 'error',
  title: '收支预算总表：支出总计等于各项支出（加结转下年）之和',
  needs: ['revenueExpenditureSummary'],
  messages: SIDE_MESSAGES,
  reasons: SIDE_REASONS,
  check({ revenueExpenditureSummary }, report) {
    const { revenue: other, expenditure, furtherExpenditure } = revenueExpenditureSummary;
    const names = { totalName: '支出总计', subtotalName: '本年支出合计', other, report };
    checkSide(expenditure, names);
    // The same expenditure in a further list: it closes in the same rows, and 结转下年 may stand in the first alone.
    for (const { carryOvers, ...list } of furtherExpenditure)
      if (list.total !== undefined && list.items.some((line) => isFilledIn(line, 'current')))
        checkSide(
          { ...list, carryOvers: carryOvers.length > 0 ? carryOvers : expenditure.carryOvers },
          names,
        );
  },
});
