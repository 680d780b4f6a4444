import { amountUnits } from '../../src/core/rules/text/amount-units';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(amountUnits, {
  passes: [
    {
      name: '单位齐全',
      given: explanation('“三公”经费预算12.00万元，上年预算10.00万元。'),
    },
    {
      name: '0不写单位',
      given: explanation('“三公”经费预算12.00万元，因公出国（境）费为0。'),
    },
  ],
  finds: [
    {
      name: '漏写单位',
      given: explanation('“三公”经费预算12.00，上年预算10.00万元。'),
      expect: [{ messageId: 'none', at: ['说明!A2'], stated: '12.00', expected: '12.00万元' }],
    },
    {
      name: '别处都是万元，这里写成元',
      given: explanation(
        '“三公”经费预算12.00元，其中公务接待费3.00万元，公务用车购置及运行维护费9.00万元等。',
      ),
      expect: [{ messageId: 'other', at: ['说明!A2'], stated: '12.00元', expected: '12.00万元' }],
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
