import { templateRemains } from '../../src/core/rules/text/template-remains';
import { ruleTable } from '../support/rule-table';

ruleTable(templateRemains, {
  passes: [
    {
      name: '已经选好、写完',
      given: `== 说明
2030年部门预算说明
“三公”经费比上年增加2.00万元，主要原因是购车。
`,
    },
    {
      name: '“增减”不是选项',
      given: `== 说明
2030年部门预算说明
“三公”经费无增减变化。
`,
    },
  ],
  finds: [
    {
      name: '没有选增加还是减少',
      given: `== 说明
2030年部门预算说明
“三公”经费比上年增加（减少）2.00万元。
`,
      expect: [{ messageId: 'left', at: ['说明!A2'], stated: '增加（减少）' }],
    },
    {
      name: '原因没有写',
      given: `== 说明
2030年部门预算说明
“三公”经费比上年增加2.00万元，主要原因是。
`,
      expect: [{ messageId: 'left', at: ['说明!A2'], stated: '主要原因是' }],
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
