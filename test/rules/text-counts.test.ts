import { textCounts } from '../../src/core/rules/text/text-counts';
import { explanation, ORGANISATION, THREE_PUBLIC } from '../support/explained-budget';
import { ruleTable } from '../support/rule-table';

ruleTable(textCounts, {
  passes: [
    {
      name: '个数一致',
      given: ORGANISATION + explanation('2030年部门预算单位共2个，收入预算100万元。'),
    },
    {
      name: '分项之和等于总数',
      given: explanation('截至2029年底，共有车辆8辆，其中，执法执勤用车4辆、特种专业技术用车4辆。'),
    },
  ],
  finds: [
    {
      name: '单位个数与机构设置不符',
      given: ORGANISATION + explanation('2030年部门预算单位共3个，收入预算100万元。'),
      expect: [
        { messageId: 'count', at: ['说明!A2', '机构设置!A3', '机构设置!A4'], stated: '3个', expected: '2个' },
      ],
    },
    {
      name: '分项之和大于总数',
      given: explanation('截至2029年底，共有车辆6辆，其中，执法执勤用车4辆、特种专业技术用车4辆。'),
      expect: [{ messageId: 'count', at: ['说明!A2'], stated: '6辆', expected: '8辆' }],
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
