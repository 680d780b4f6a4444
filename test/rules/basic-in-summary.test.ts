import { basicInSummary } from '../../src/core/rules/across-tables/basic-in-summary';
import { expenditureTable, generalPublicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 收支预算总表 with basic expenditure in rows, from C4 on: `项目 | 上年 | 本年`. */
const summary = (rows: string): string => `
== 收支
2030年收支预算总表
某市示例局 | | | | 单位：万元
项目 | 预算数 | 项目 | 上年预算数 | 预算数
财政拨款收入 | 100.00 | ${rows.split('\n').join('\n | | ')}
收入总计 | 100.00 | 支出总计 | 88.00 | 100.00`;

/** 基本支出表, rows from A4 on: `项目 | 上年 | 本年`. */
const basic = (rows: string, unit = '单位：万元'): string => `
== 基本
2030年基本支出表
${unit}
项目 | 上年预算数 | 本年预算数
${rows}`;

const OWN =
  '基本支出 | 58.00 | 60.00\n其中：人员经费 | 50.00 | 50.00\n日常公用经费 | 8.00 | 10.00\n项目支出 | 30.00 | 40.00';
const SAME = '人员经费 | 50.00 | 50.00\n日常公用经费 | 8.00 | 10.00\n合计 | 58.00 | 60.00';

const summaryByClass = `
== 收支
2030年收支预算总表
某市示例局 | | | 单位：万元
项目 | 预算数 | 项目 | 预算数
财政拨款收入 | 100.00 | 教育支出 | 100.00
收入总计 | 100.00 | 支出总计 | 100.00`;

ruleTable(basicInSummary, {
  passes: [
    {
      name: '基本支出表只是一般公共预算的，与一般公共预算支出表一致',
      given:
        expenditureTable(
          '205 | 教育支出 | 100.00 | 80.00 | 20.00\n合计 | | 100.00 | 80.00 | 20.00',
          '单位：万元',
        ) +
        generalPublicTable(
          '205 | 教育支出 | 80.00 | 60.00 | 20.00\n合计 | | 80.00 | 60.00 | 20.00',
          '单位：万元',
        ) +
        basic(SAME),
    },
    { name: '两年都一致', given: summary(OWN) + basic(SAME) },
    {
      name: '单位不同，文本数字',
      given:
        summary(OWN) +
        basic(
          '人员经费 | 500000.00 | "500,000.00"\n日常公用经费 | 80000 | 100000\n合计 | 580000 | 600000',
          '单位：元',
        ),
    },
    {
      name: '基本支出表没有合计行，两项之和与总表一致',
      given:
        summary('基本支出 | | 60.00\n项目支出 | | 40.00') +
        basic('人员经费 | | 50.00\n日常公用经费 | | 10.00'),
    },
    {
      name: '零和空白',
      given: summary('基本支出 | | 0\n项目支出 | | 100.00') + basic('人员经费 | |\n合计 | | '),
    },
  ],
  finds: [
    {
      name: '收支总表按科目列：与支出总表的合计行比',
      given:
        summaryByClass +
        expenditureTable(
          '205 | 教育支出 | 100.00 | 60.00 | 40.00\n合计 | | 100.00 | 60.00 | 40.00',
          '单位：万元',
        ) +
        basic('人员经费 | 500.00 | 500.00\n日常公用经费 | 100.00 | 100.00\n合计 | 600.00 | 600.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['基本!C6', '支出!D5'],
          says: '《支出预算总表》合计行的基本支出是60.00万元',
        },
      ],
    },
    {
      name: '人员经费不同：基本支出的差不再报',
      given:
        summary(OWN) + basic('人员经费 | 50.00 | 55.00\n日常公用经费 | 8.00 | 10.00\n合计 | 58.00 | 65.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['基本!C4', '收支!E5'],
          severity: 'error',
          stated: '55.00万元',
          expected: '50.00万元',
          says: '《基本支出表》的人员经费填的是55.00万元，《收支预算总表》支出的人员经费是50.00万元',
        },
      ],
    },
    {
      name: '上年的合计不同',
      given: summary('基本支出 | 57.00 | 60.00\n项目支出 | 30.00 | 40.00') + basic(SAME),
      expect: [{ messageId: 'unequal', at: ['基本!B6', '收支!D4'], says: '《基本支出表》上年的基本支出' }],
    },
    {
      name: '换算单位差一个末位是提示',
      given: summary('基本支出 | | 60.01\n项目支出 | | 39.99') + basic('合计 | | 600000', '单位：元'),
      expect: [{ messageId: 'rounding', at: ['基本!C4', '收支!E4'], severity: 'hint' }],
    },
    {
      name: '显示相同，实际多出小数',
      given: summary('基本支出 | | 60.00\n项目支出 | | 40.00') + basic('合计 | | 60.001 [0.00]'),
      expect: [{ messageId: 'hiddenDecimals', at: ['基本!C4', '收支!E4'], severity: 'hint' }],
    },
    {
      name: '总表有数，基本支出表的合计没有填',
      given: summary('基本支出 | | 60.00\n项目支出 | | 40.00') + basic('合计 | | '),
      expect: [
        {
          messageId: 'unequal',
          at: ['基本!C4', '收支!E4'],
          says: '《基本支出表》的基本支出填的是空白，《收支预算总表》支出的基本支出是60.00万元，相差-60.00万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '公式错误',
      given: summary('基本支出 | | 60.00\n项目支出 | | 40.00') + basic('合计 | | #REF!'),
      reason: '公式错误#REF!',
    },
    { name: '没有基本支出表', given: summary(OWN), reason: '没有找到《基本支出表》' },
  ],
  notApplicable: [
    {
      name: '总表只按功能分类列支出',
      given: summary('教育支出 | 88.00 | 100.00') + basic(SAME),
      reason: '要核对的各表都没有填写金额',
    },
  ],
});
