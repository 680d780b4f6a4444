import { departmentName } from '../../src/core/rules/text/department-name';
import { explanation, explanationOf, ORGANISATION, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(departmentName, {
  passes: [
    {
      name: '名称一致',
      given: ORGANISATION + explanation('某市示例局2030年部门预算收入100万元，某市示例中心是所属单位。'),
    },
    {
      name: '“部门预算”不是名称',
      given: ORGANISATION + explanation('目前某市示例部门预算实行综合预算。'),
    },
  ],
  finds: [
    {
      name: '“局”替换成了“部门”',
      given:
        ORGANISATION +
        explanation('2030年某市示例部门收入预算100万元。', '某市示例部门贯彻执行国家的方针政策。'),
      expect: [
        { messageId: 'other', at: ['说明!A2', '说明!A3'], stated: '某市示例部门', expected: '某市示例局' },
      ],
    },
    {
      name: '“局”写成“委员会”',
      given: ORGANISATION + explanation('某市示例委员会收入预算100万元。'),
      expect: [{ messageId: 'other', at: ['说明!A2'], expected: '某市示例局' }],
    },
  ],
  cannotCheck: [
    {
      name: '没有读到名称',
      given: explanationOf('说明', '本部门收入预算100万元。'),
      reason: '没有读到部门或单位的名称',
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
