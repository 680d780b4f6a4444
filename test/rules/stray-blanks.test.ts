import { strayBlanks } from '../../src/core/rules/text/stray-blanks';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(strayBlanks, {
  passes: [
    {
      name: '没有空格',
      given: explanation('2030年“三公”经费与上年度预算数相同。'),
    },
    {
      name: '标题里的空格',
      given: explanation('第一部分 部门概况', '目  录'),
    },
  ],
  finds: [
    {
      name: '词中间有空格',
      given: explanation('2030年 “三公”经费与上年度 预算数相同。'),
      expect: [
        { messageId: 'blank', at: ['说明!A2'] },
        { messageId: 'blank', at: ['说明!A2'] },
      ],
    },
    {
      name: '句子中间换了行',
      given: explanation('"2030年“三公”经费预算安排12.00万元，与上年预\\n算数相同，没有增减。"'),
      expect: [{ messageId: 'lineBreak', at: ['说明!A2'] }],
    },
  ],
  notApplicable: [
    {
      name: '没有文字',
      given: THREE_PUBLIC,
      reason: '没有成段的文字',
    },
  ],
});
