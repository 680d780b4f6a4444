import { unreadTables } from '../../src/core/rules/form/unread-tables';
import { summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const SUMMARY = summary(`一、财政拨款 | 100.00 | 一、基本支出 | 100.00
收入总计 | 100.00 | 支出总计 | 100.00`);

/** A form in words no layout knows. */
const UNKNOWN = (title: string): string => `
== 附表
${title}
部门：某市示例局 | | 单位：万元
名目 | | 数额
合计数 | | 100.00
其中 | 小项 | 90.00`;

ruleTable(unreadTables, {
  passes: [
    { name: '表都读到了', given: SUMMARY },
    {
      name: '目录、封面和说明里写到表名，不是表',
      given: `${SUMMARY}
== 目录
目录
一、收入预算总表 | 1
二、支出预算总表 | 2
== 封面
某市示例局
收入预算总表
== 说明
编制说明
各项收入的明细见收入预算总表`,
    },
    {
      name: '认得但没有规则的表',
      given: `${SUMMARY}${UNKNOWN('2030年政府购买服务预算表')}`,
    },
    { name: '决算表不是预算表', given: `${SUMMARY}${UNKNOWN('2029年收入决算总表')}` },
  ],
  finds: [
    {
      name: '有表名，表头没有认出',
      given: `${SUMMARY}${UNKNOWN('2030年收入预算总表')}`,
      expect: [
        {
          messageId: 'bindable',
          at: ['附表!A1'],
          severity: 'warning',
          says: '“2030年收入预算总表”看表名是《收入预算总表》，但没有认出它的表头',
        },
      ],
    },
    {
      name: '表名只写在工作表的名称上',
      given: `${SUMMARY}${UNKNOWN('部门预算公开附表').replace('== 附表', '== 政府性基金预算支出表')}`,
      expect: [{ messageId: 'bindable', at: ['政府性基金预算支出表!A1'], says: '《政府性基金预算支出表》' }],
    },
    {
      name: '同一张工作表上，读到的表下面还有一张没有读到',
      given: `${SUMMARY}
2030年一般公共预算支出表
名目 | | 数额
合计数 | | 100.00`,
      expect: [{ messageId: 'bindable', at: ['总表!A6'], says: '《一般公共预算支出表》' }],
    },
    {
      name: '绩效目标表不能指定区域',
      given: `${SUMMARY}${UNKNOWN('2030年项目支出绩效目标表')}`,
      expect: [{ messageId: 'form', at: ['附表!A1'], says: '没有认出它的各栏' }],
    },
  ],
  notApplicable: [{ name: '没有表也没有表名', given: '== 封面\n某市示例局', reason: '没有认出任何表' }],
});
