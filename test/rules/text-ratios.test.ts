import { textRatios } from '../../src/core/rules/text/text-ratios';
import { explanation, THREE_PUBLIC, threePublicOf } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(textRatios, {
  passes: [
    {
      name: '增长率正确',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年增长20.0%，主要原因是购车。'),
    },
    {
      name: '占比正确',
      given: explanation('人员经费支出270.0万元，占基本支出300.0万元的90.0%。'),
    },
  ],
  finds: [
    {
      name: '增长率算错',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年增长25.0%，主要原因是购车。'),
      expect: [{ messageId: 'ratio', at: ['说明!A2', '三公!C4', '三公!B4'], expected: '增加20.0%' }],
    },
    {
      name: '上年是0',
      given:
        threePublicOf(undefined, '0 | 1') +
        explanation('2030年因公出国（境）费1万元，比上年增长100%，主要原因是出访。'),
      expect: [{ messageId: 'fromZero', at: ['说明!A2', '三公!C5', '三公!B5'], severity: 'warning' }],
    },
    {
      name: '增加的数比总数还大',
      given: explanation('“三公”经费12.00万元，比上年增加20.00万元，主要原因是购车。'),
      expect: [{ messageId: 'tooLarge', at: ['说明!A2'], stated: '20.00万元' }],
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
