import { textAmounts } from '../../src/core/rules/text/text-amounts';
import { EXPENDITURE, explanation, THREE_PUBLIC } from '../support/explained-budget';
import { revenueTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const REVENUE = revenueTable('205 | 教育支出 | 3.00 | 3.00 |\n合计 | | 3.00 | 3.00 |');

ruleTable(textAmounts, {
  passes: [
    {
      name: '与表一致',
      given:
        THREE_PUBLIC +
        explanation(
          '2030年“三公”经费预算12.00万元，其中：因公出国（境）费0万元；公务用车购置及运维费9.00万元；公务接待费3.00万元。',
        ),
    },
    {
      name: '单位不同，数相同',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算120000元。'),
    },
  ],
  finds: [
    {
      name: '总数写错',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算21.00万元。'),
      expect: [
        {
          messageId: 'contradicts',
          at: ['说明!A2', '三公!C4'],
          stated: '21.00万元',
          expected: '12.00万元',
          difference: '9.00万元',
        },
      ],
    },
    {
      name: '写成上年的数',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算10.00万元。'),
      expect: [{ messageId: 'contradicts', at: ['说明!A2', '三公!C4'], says: '写成了另一年的数' }],
    },
    {
      name: '总数和它唯一的分项写成同一个错数',
      given: EXPENDITURE + explanation('2030年支出预算600万元，其中：教育支出600万元。'),
      expect: [
        {
          messageId: 'several',
          at: ['说明!A2', '支出!C7', '支出!C4'],
          stated: '600万元',
          expected: '700万元',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '有的金额没有能核对的表',
      given: THREE_PUBLIC + explanation('2030年“三公”经费预算12.00万元，政府采购预算5.00万元。'),
      reason: '1个缺少能核对的表',
    },
  ],
  notApplicable: [
    {
      name: '不核对的表下面的注，说的只是本表',
      given: `${REVENUE}
== 购买服务
2030年政府购买服务预算表
单位名称 | 项目 | 合计
合计 | |
注：某市示例局2030年无此项预算，本表为空表。`,
      reason: '工作簿中没有成段的文字，也没有另外给出正文',
    },
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
