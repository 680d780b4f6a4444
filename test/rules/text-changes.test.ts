import { textChanges } from '../../src/core/rules/text/text-changes';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(textChanges, {
  passes: [
    {
      name: '增减数正确',
      given:
        THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年增加2.00万元，主要原因是购车。'),
    },
    {
      name: '持平',
      given: THREE_PUBLIC + explanation('2030年因公出国（境）费0万元，与上年持平。'),
    },
  ],
  finds: [
    {
      name: '增减数算错',
      given:
        THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年增加3.00万元，主要原因是购车。'),
      expect: [{ messageId: 'change', at: ['说明!A2', '三公!C4', '三公!B4'], expected: '增加2.00万元' }],
    },
    {
      name: '方向写反',
      given:
        THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年减少2.00万元，主要原因是压减。'),
      expect: [{ messageId: 'direction', at: ['说明!A2', '三公!C4', '三公!B4'], expected: '增加2.00万元' }],
    },
    {
      name: '没有增减，写成“减少0万元”',
      given: THREE_PUBLIC + explanation('2030年因公出国（境）费0万元，比上年减少0万元。'),
      expect: [
        {
          messageId: 'zero',
          at: ['说明!A2', '三公!C5', '三公!B5'],
          expected: '与上年持平',
          severity: 'warning',
        },
      ],
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
