import { projectBudgetSources } from '../../src/core/rules/within-table/project-budget-sources';
import { ruleTable } from '../support/rule-table';

const INDICATORS = `一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | | 指标值 | 指标值确定依据
产出指标 | 数量指标 | 救助人次 | 救助人次 | | ≥4000人次 | 历史数据`;

/** One performance sheet of 15 lines or less: amounts in row 4 (C 预算数, E 财政资金, G 其他资金). */
const form = (
  amounts: string,
  unit = '单位：万元',
  name = '怀财字【2023】7号 城乡医疗救助县级配套',
): string => `
1.${name}绩效目标表
450001怀来县医疗保障局 | | | | | ${unit}
项目编码 | 13073023P00005510001B | | 项目名称 | ${name}
预算规模及资金用途 | ${amounts}
 | 城乡医疗救助县级配套
${INDICATORS}`;

const row = (budget: string, fiscal: string, other: string): string =>
  `预算数 | ${budget} | "其中：财政    资金" | ${fiscal} | 其他资金 | ${other}`;

const one = (budget: string, fiscal: string, other: string, unit?: string): string =>
  `== 绩效${form(row(budget, fiscal, other), unit)}`;

ruleTable(projectBudgetSources, {
  passes: [
    {
      name: '通用表式：财政拨款、上年结转和其他资金合计正好是总额',
      given: `== 绩效
项目支出绩效目标表
项目名称 | 校舍维修
项目资金（万元） | 年度资金总额： | 40.00
 | 其中：财政拨款 | 30.00
 | 上年结转 | 4.00
 | 其他资金 | 6.00
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 维修学校数量 | ≥8所`,
    },
    { name: '公开实例（2023年项目1）：全是财政资金，其他资金留空', given: one('450.00', '450.00', '') },
    { name: '公开实例（2024年项目1）：预算数0.00', given: one('0.00', '0.00', '') },
    { name: '财政资金和其他资金', given: one('500.00', '450.00', '50.00') },
    { name: '只有其他资金', given: one('50.00', '', '50.00') },
    { name: '预算数是零，两项资金留空', given: one('0', '', '') },
    { name: '文本数字、全角、千分位', given: one('"5,000.00"', '５０００', '0') },
    { name: '单位是元', given: one('4500000.00', '4500000.00', '', '单位：元') },
    { name: '预算数自己写了单位', given: one('"450万元"', '450.00', '') },
    {
      name: '标签和数之间隔着合并列',
      given: `== 绩效${form('预算数 | | 500.00 | 财政资金 | | 450.00 | 其他资金 | | 50.00')}`,
    },
    {
      name: '表上没有其他资金一栏，正好相等',
      given: `== 绩效${form('预算数 | 450.00 | 财政资金 | 450.00')}`,
    },
    {
      name: '两张表叠在一页',
      given: `== 绩效${form(row('450.00', '450.00', ''))}\n\n${form(row('280.00', '280.00', ''), undefined, '困难群众参保资助资金')}`,
    },
  ],
  finds: [
    {
      name: '财政资金少写一位',
      given: one('450.00', '45.00', ''),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效!C4', '绩效!E4'],
          severity: 'error',
          stated: '450.00万元',
          expected: '45.00万元',
          difference: '405.00万元',
          says: '项目“城乡医疗救助县级配套”的预算数填的是450.00万元，财政资金、其他资金合计是45.00万元，相差405.00万元。可能的原因：小数点错了一位',
        },
      ],
    },
    {
      name: '其他资金没有计入预算数',
      given: one('450.00', '450.00', '50.00'),
      expect: [
        { messageId: 'unequal', at: ['绩效!C4', '绩效!E4', '绩效!G4'], says: '漏加了“其他资金”（绩效!G4）' },
      ],
    },
    {
      name: '财政资金按元填写',
      given: one('450.00', '4500000', ''),
      expect: [{ messageId: 'unequal', at: ['绩效!C4', '绩效!E4'], says: '元与万元混用' }],
    },
    {
      name: '叠在一页的两个项目各错一处，分别点名',
      given: `== 绩效${form(row('450.00', '540.00', ''))}\n\n${form(row('280.00', '250.00', '20.00'), undefined, '困难群众参保资助资金')}`,
      expect: [
        { messageId: 'unequal', at: ['绩效!C4', '绩效!E4'], says: '相邻两位数字写反了' },
        {
          messageId: 'unequal',
          at: ['绩效!C13', '绩效!E13', '绩效!G13'],
          difference: '10.00万元',
          says: '项目“困难群众参保资助资金”的预算数',
        },
      ],
    },
    {
      name: '一个项目不对，另一个读不出：都要说',
      given: `== 绩效${form(row('450.00', '400.00', ''))}\n\n${form(row('', '250.00', ''), undefined, '困难群众参保资助资金')}`,
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效!C4', '绩效!E4'],
          says: '项目“城乡医疗救助县级配套”的预算数填的是450.00万元，财政资金、其他资金合计是400.00万元，相差50.00万元。',
        },
        {
          messageId: 'unequal',
          at: ['绩效!C13', '绩效!E13'],
          says: '项目“困难群众参保资助资金”的预算数填的是空白，财政资金、其他资金合计是250.00万元，相差-250.00万元。',
        },
      ],
    },
    {
      name: '两项资金差0.01万元是尾差',
      given: one('450.01', '400.00', '50.00'),
      expect: [
        {
          messageId: 'rounding',
          at: ['绩效!C4', '绩效!E4', '绩效!G4'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '只有一项资金时，差0.01万元也是错误',
      given: one('450.01', '450.00', ''),
      expect: [{ messageId: 'unequal', at: ['绩效!C4', '绩效!E4'], difference: '0.01万元' }],
    },
    {
      name: '预算数由元换算，显示相同',
      given: one('1.5678 [0.00]', '1.57', ''),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: ['绩效!C4', '绩效!E4'],
          severity: 'hint',
          difference: '-0.0022万元',
        },
      ],
    },
    {
      name: '预算数为空',
      given: one('', '450.00', ''),
      expect: [
        {
          messageId: 'unequal',
          at: ['绩效!C4', '绩效!E4'],
          says: '项目“城乡医疗救助县级配套”的预算数填的是空白，财政资金、其他资金合计是450.00万元，相差-450.00万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '两项资金都没有填',
      given: one('450.00', '', ''),
      reason: '没有填写',
    },
    { name: '财政资金是公式错误', given: one('450.00', '#REF!', ''), reason: '公式错误#REF!' },
    { name: '其他资金写的是文字', given: one('450.00', '450.00', '待定'), reason: '“待定”，不是数字' },
    {
      name: '表上没有其他资金一栏，财政资金小于预算数',
      given: `== 绩效${form('预算数 | 500.00 | 其中：财政资金 | 450.00')}`,
      reason: '表中没有“其他资金”这一项',
    },
    { name: '没有写金额单位', given: one('450.00', '450.00', '', ''), reason: '没有写明金额单位' },
    { name: '没有绩效目标表', given: '== 封面\n怀来县某局', reason: '没有找到《项目绩效目标表》' },
  ],
  notApplicable: [
    {
      name: '一行一个指标的表式不按来源列资金',
      given: `== 绩效
项目支出绩效目标表
项目名称 | 预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 指标值
校舍维修 | 40.00 | 产出指标 | 数量指标 | 维修学校数量 | ≥8所`,
      reason: '绩效目标表的表式没有按来源列出资金',
    },
  ],
});
