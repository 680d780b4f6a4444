import { textSums } from '../../src/core/rules/text/text-sums';
import { explanation, THREE_PUBLIC } from '../support/explained-budget';
import { summaryOfYears } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

ruleTable(textSums, {
  passes: [
    {
      name: '合计等于总数',
      given: explanation(
        '“三公”经费12.00万元，其中：因公出国（境）费0.00万元，公务用车购置及运行维护费9.00万元，公务接待费3.00万元。',
      ),
    },
    {
      name: '没有列全，写了“等”',
      given: explanation('“三公”经费12.00万元，其中：公务用车购置及运行维护费9.00万元等。'),
    },
  ],
  finds: [
    {
      name: '分项之和大于总数',
      given: explanation(
        '“三公”经费12.00万元，其中：因公出国（境）费0.00万元，公务用车购置及运行维护费9.00万元，公务接待费4.00万元。',
      ),
      expect: [{ messageId: 'sum', at: ['说明!A2'], stated: '12.00万元', expected: '13.00万元' }],
    },
    {
      name: '分项列全了，合计小于总数',
      given: explanation(
        '“三公”经费12.00万元，其中：因公出国（境）费0.00万元，公务用车购置及运行维护费9.00万元，公务接待费2.00万元。',
      ),
      expect: [{ messageId: 'sum', at: ['说明!A2'], expected: '11.00万元' }],
    },
    {
      name: '有一项没有写金额',
      given:
        summaryOfYears(
          `一般公共预算收入 | 100 | 项目支出 | 100 | 150 | -50
 | | 其中：道路养护 | 60 | 120 | -60
 | | 绿化管护 | 40 | 30 | 10
收入总计 | 100 | 支出总计 | 100 | 150 | -50`,
          undefined,
          { head: '部门：某市示例局' },
        ) + explanation('项目支出比上年减少50.00万元，主要是由于道路养护减少60.00万元，绿化管护有所增加。'),
      expect: [{ messageId: 'withoutAmount', at: ['说明!A2', '总表!D6'], severity: 'warning' }],
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
