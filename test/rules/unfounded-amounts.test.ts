import { unfoundedAmounts } from '../../src/core/rules/text/unfounded-amounts';
import { EXPENDITURE, explanation, THREE_PUBLIC, threePublicOf } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(unfoundedAmounts, {
  passes: [
    {
      name: '表里有依据',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元。'),
    },
    {
      name: '写的是一般公共预算的数，而它的表一张也没有',
      given: EXPENDITURE + explanation('2030年一般公共预算支出100.00万元。'),
    },
    {
      name: '没有安排的项写0',
      given: threePublicOf(undefined, '0 |') + explanation('2030年因公出国（境）费0万元。'),
    },
  ],
  finds: [
    {
      name: '表里没有这个科目',
      given: EXPENDITURE + explanation('初中教育（项）支出700万元。'),
      expect: [{ messageId: 'unfounded', at: ['说明!A2'], stated: '700万元' }],
    },
    {
      name: '表里这一格没有填',
      given:
        threePublicOf(undefined, undefined, undefined, '2 |') + explanation('2030年公务接待费3.00万元。'),
      expect: [{ messageId: 'unfounded', at: ['说明!A2', '三公!C7'], stated: '3.00万元' }],
    },
  ],
  notApplicable: [
    {
      name: '没有文字',
      given: THREE_PUBLIC,
      reason: '没有成段的文字',
    },
    {
      name: '文字里没有数字',
      given: THREE_PUBLIC + explanation('本部门贯彻执行国家的方针政策。'),
      reason: '没有可以核对的数字',
    },
  ],
});
