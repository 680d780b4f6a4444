import { repeatedFigures } from '../../src/core/rules/text/repeated-figures';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(repeatedFigures, {
  passes: [
    {
      name: '前后一致',
      given: explanation('“三公”经费预算12.00万元。', '2030年“三公”经费预算12万元。'),
    },
    {
      name: '不同年度',
      given: explanation('“三公”经费预算12.00万元，上年预算10.00万元。'),
    },
  ],
  finds: [
    {
      name: '前后不一致',
      given: explanation('“三公”经费预算12.00万元。', '2030年“三公”经费预算13.00万元。'),
      expect: [{ messageId: 'repeated', at: ['说明!A3'], stated: '13.00万元', expected: '12.00万元' }],
    },
    {
      name: '科目的数前后不一致',
      given: explanation(
        '1. “教育支出（类）普通教育（款）小学教育（项）”60.00万元，主要用于小学教育。2029年当年预算执行数为50.00万元，2030年预算安排80.00万元。',
      ),
      expect: [{ messageId: 'repeated', at: ['说明!A2'], stated: '80.00万元', expected: '60.00万元' }],
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
