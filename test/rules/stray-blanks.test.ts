import { strayBlanks } from '../../src/core/rules/text/stray-blanks';
import { ruleTable } from '../support/rule-table';

ruleTable(strayBlanks, {
  passes: [
    {
      name: '没有空格',
      given: `== 说明
2030年部门预算说明
2030年“三公”经费与上年度预算数相同。
`,
    },
    {
      name: '标题里的空格',
      given: `== 说明
2030年部门预算说明
第一部分 部门概况
目  录
`,
    },
  ],
  finds: [
    {
      name: '词中间有空格',
      given: `== 说明
2030年部门预算说明
2030年 “三公”经费与上年度 预算数相同。
`,
      expect: [
        { messageId: 'blank', at: ['说明!A2'] },
        { messageId: 'blank', at: ['说明!A2'] },
      ],
    },
    {
      name: '句子中间换了行',
      given: `== 说明
2030年部门预算说明
"2030年“三公”经费预算安排12.00万元，与上年预\\n算数相同，没有增减。"
`,
      expect: [{ messageId: 'lineBreak', at: ['说明!A2'] }],
    },
  ],
  notApplicable: [
    {
      name: '没有文字',
      given: `== 三公
2030年财政拨款“三公”经费表
部门：某市示例局 | | 单位：万元
项目 | 上年 | 本年
合计 | 10 | 12
因公出国（境）费 | 0 | 0
公务用车购置及运维费 | 8 | 9
公务接待费 | 2 | 3
`,
      reason: '没有成段的文字',
    },
  ],
});
