import { textRounding } from '../../src/core/rules/text/text-rounding';
import { explanation, THREE_PUBLIC, threePublicOf } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(textRounding, {
  passes: [
    {
      name: '四舍五入正确',
      given: threePublicOf('10 | 12.006 [0.000]') + explanation('2030年“三公”经费预算12.01万元。'),
    },
    {
      name: '约数',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算约12万元。'),
    },
  ],
  finds: [
    {
      name: '截掉了尾数',
      given:
        threePublicOf('10 | 12.006 [0.000]', undefined, undefined, '2 | 3.006 [0.000]') +
        explanation('2030年“三公”经费预算12.00万元。'),
      expect: [
        { messageId: 'rounding', at: ['说明!A2', '三公!C4'], stated: '12.00万元', expected: '12.01万元' },
      ],
    },
    {
      name: '多进了一位',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算12.01万元。'),
      expect: [{ messageId: 'rounding', at: ['说明!A2', '三公!C4'], expected: '12.00万元' }],
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
