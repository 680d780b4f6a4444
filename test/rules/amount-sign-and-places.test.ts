import { amountSignAndPlaces } from '../../src/core/rules/within-table/amount-sign-and-places';
import { expenditureTable, summaryOfYears } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const SHEET = `
== 绩效
1.原新农合业务费绩效目标表
450001某市示例局 | | | | 单位：万元
项目编码 | 13073023P00016410001L | | 项目名称 | 原新农合业务费
预算规模及资金用途 | 预算数 | 15.00 | 其中：财政资金 | 20.00 | 其他资金 | OTHER
一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
产出指标 | 数量指标 | 救助人次 | 救助人次 | ≥4000人次 | 历史数据`;

const PROCUREMENT = `
== 采购
政府采购预算明细表
单位：万元
政府采购项目来源 | | 采购物品名称 | 数量 | 单价 | 政府采购金额
项目名称 | 预算资金 | | | | 合计 | 一般公共预算拨款 | 单位资金
设备更新 | 1.00 | 打印机 | 8 | PRICE | TOTAL | TOTAL |
合计 | | | | | TOTAL | TOTAL |`;

const MANY = Array.from({ length: 7 }, (_, index) => `2050${index + 1} | 科目 | 1.23${index + 1} | | `).join(
  '\n',
);

ruleTable(amountSignAndPlaces, {
  passes: [
    {
      name: '都是两位小数的正数',
      given: expenditureTable('205 | 教育支出 | 30.00 | 10.00 | 20.00\n合计 | | 30.00 | 10.00 | 20.00'),
    },
    { name: '零和没有填的格', given: expenditureTable('205 | 教育支出 | 0 | 0.00 | ') },
    {
      name: '增减数可以是负数',
      given: summaryOfYears(
        '一般公共预算收入 | 7.00 | 项目支出 | 7.00 | 9.00 | -2.00\n收入总计 | 7.00 | 支出总计 | 7.00 | 9.00 | -2.00',
      ),
    },
    { name: '横线是没有，不是负数', given: expenditureTable('205 | 教育支出 | — | - | －') },
    {
      name: '以文本存放的数字',
      given: expenditureTable('205 | 教育支出 | "1,234.50" | １２．５０ | 8,000.00元'),
    },
    {
      name: '计算留下的误差不是小数位',
      given: expenditureTable('205 | 教育支出 | 0.0999999999767169 [0.00] | 1010.8299999999999 [0.00] |'),
    },
    {
      name: '以亿元为单位的表',
      given: expenditureTable('205 | 教育支出 | 1.2345 | 1.0000 | 0.2345', '单位：亿元'),
    },
    { name: '单价可以有更多小数', given: PROCUREMENT.replace('PRICE', '0.125').replaceAll('TOTAL', '1.00') },
  ],
  finds: [
    {
      name: '本年数是负数，下面的科目也是',
      given: expenditureTable('205 | 教育支出 | -5.00 | | -5.00\n合计 | | 30.00 | 10.00 | 20.00'),
      expect: [
        {
          messageId: 'negative',
          at: ['支出!C4', '支出!E4'],
          severity: 'error',
          says: '《支出预算总表》有2个负数：“205 教育支出”的合计（支出!C4）-5元、“205 教育支出”的项目支出（支出!E4）-5元',
        },
      ],
    },
    {
      name: '括号和三角形的负数',
      given: expenditureTable('205 | 教育支出 | (12.00) | 10.00 | △2.00'),
      expect: [{ messageId: 'negative', at: ['支出!C4', '支出!E4'] }],
    },
    {
      name: '上年数和结转是负数',
      given: summaryOfYears(
        '一般公共预算收入 | 7.00 | 项目支出 | 5.00 | -9.00 | 14.00\n上年结转 | -2.00\n收入总计 | 5.00 | 支出总计 | 5.00 | 9.00 | -4.00',
      ),
      expect: [{ messageId: 'negative', at: ['总表!B5', '总表!E4'], says: '“上年结转”（总表!B5）-2.00万元' }],
    },
    {
      name: '绩效目标表的其他资金是负数',
      given: SHEET.replace('OTHER', '-5.00'),
      expect: [
        {
          messageId: 'negative',
          at: ['绩效!G4'],
          stated: '-5.00万元',
          says: '项目“原新农合业务费”的绩效目标表',
        },
      ],
    },
    {
      name: '单价是负数',
      given: PROCUREMENT.replace('PRICE', '-0.125').replaceAll('TOTAL', '1.00'),
      expect: [{ messageId: 'negative', at: ['采购!E5'], says: '“打印机”的单价' }],
    },
    {
      name: '三位小数，显示为两位',
      given: expenditureTable(
        '205 | 教育支出 | 30.004 [0.00] | 10.00 | 20.004\n合计 | | 30.00 | 10.00 | 20.00',
        '单位：万元',
      ),
      expect: [
        {
          messageId: 'places',
          at: ['支出!C4', '支出!E4'],
          severity: 'hint',
          says: '“205 教育支出”的合计（支出!C4）30.004万元',
        },
      ],
    },
    {
      name: '增减数超过两位小数',
      given: summaryOfYears('一般公共预算收入 | 7.00 | 项目支出 | 7.00 | 9.00 | -2.005'),
      expect: [{ messageId: 'places', at: ['总表!F4'], stated: '-2.005万元' }],
    },
    {
      name: '很多格超过两位小数，一张表只报一次',
      given: expenditureTable(MANY),
      expect: [
        {
          messageId: 'places',
          at: ['支出!C4', '支出!C5', '支出!C6', '支出!C7', '支出!C8', '支出!C9', '支出!C10'],
          says: '有7个金额',
        },
      ],
    },
    {
      name: '一格是负数，一格是公式错误',
      given: expenditureTable('205 | 教育支出 | -5.00 | #REF! | 见附表'),
      expect: [
        {
          messageId: 'formulaError',
          at: ['支出!D4'],
          says: '《支出预算总表》有1个单元格是公式错误：支出!D4写的是“#REF!”。',
        },
        {
          messageId: 'words',
          at: ['支出!E4'],
          says: '《支出预算总表》有1个填金额的单元格写的不是数：支出!E4写的是“见附表”。',
        },
        {
          messageId: 'negative',
          at: ['支出!C4'],
          says: '《支出预算总表》有1个负数：“205 教育支出”的合计（支出!C4）-5元。预算数不能是负数。',
        },
      ],
    },
    {
      name: '公式错误',
      given: expenditureTable('205 | 教育支出 | 30.00 | #REF! | 20.00'),
      expect: [
        {
          messageId: 'formulaError',
          at: ['支出!D4'],
          says: '《支出预算总表》有1个单元格是公式错误：支出!D4写的是“#REF!”。',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收支预算总表》或《收入预算总表》' },
    {
      name: '没有金额单位',
      given: expenditureTable('205 | 教育支出 | -5.00 | | -5.00', ''),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    { name: '空表', given: expenditureTable('205 | 教育支出\n合计 |'), reason: '各表都没有填写金额' },
  ],
});
