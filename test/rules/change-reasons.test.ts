import { changeReasons } from '../../src/core/rules/text/change-reasons';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(changeReasons, {
  passes: [
    {
      name: '写了原因',
      given:
        THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年增加2.00万元，主要原因是购车。'),
    },
    {
      name: '持平不需要原因',
      given: THREE_PUBLIC + explanation('2030年因公出国（境）费0万元，与上年持平。'),
    },
  ],
  finds: [
    {
      name: '只有增减数',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，比上年增加2.00万元。'),
      expect: [{ messageId: 'noReason', at: ['说明!A2', '三公!C4', '三公!B4'], stated: '2.00万元' }],
    },
    {
      name: '没有上年数也要写原因',
      given: explanation('“三公”经费12.00万元，比上年减少2.00万元。'),
      expect: [{ messageId: 'noReason', at: ['说明!A2'], stated: '2.00万元' }],
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
