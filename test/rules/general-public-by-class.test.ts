import { generalPublicByClass } from '../../src/core/rules/across-tables/general-public-by-class';
import {
  expenditureTable,
  generalPublicTable,
  governmentFundTable,
  revenueTable,
  summary,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 一般公共预算支出表 and 支出预算总表. */
const tables = (general: string, all: string, unit?: string): string =>
  generalPublicTable(general, unit) + expenditureTable(all);

const ROWS = `205 | 教育支出 | 80.00 | 50.00 | 30.00
20502 | 普通教育 | 80.00 | 50.00 | 30.00
2050201 | 学前教育 | 30.00 | 20.00 | 10.00
2050205 | 高等教育 | 50.00 | 30.00 | 20.00
合计 | | 80.00 | 50.00 | 30.00`;
const MORE = ROWS.replace('高等教育 | 50.00 | 30.00 | 20.00', '高等教育 | 65.00 | 30.00 | 35.00').replaceAll(
  '80.00 | 50.00 | 30.00',
  '95.00 | 50.00 | 45.00',
);
const LESS = ROWS.replace('高等教育 | 50.00 | 30.00 | 20.00', '高等教育 | 45.00 | 30.00 | 15.00').replaceAll(
  '80.00 | 50.00 | 30.00',
  '75.00 | 50.00 | 25.00',
);
/** Nothing but 一般公共预算. */
const ONLY = summary(
  `一、财政拨款收入 | 80.00 | 一、教育支出 | 80.00
1. 一般公共预算 | 80.00
2. 政府性基金预算 | 0
二、事业收入 |
收入总计 | 80.00 | 支出总计 | 80.00`,
  '单位：元',
);
/** 事业收入 of 15.00 as well. */
const MIXED = summary(
  `一、财政拨款收入 | 80.00 | 一、教育支出 | 95.00
1. 一般公共预算 | 80.00
二、事业收入 | 15.00
收入总计 | 95.00 | 支出总计 | 95.00`,
  '单位：元',
);
/** The 15.00 are for 高等教育. */
const BY_CODE = revenueTable(`205 | 教育支出 | 95.00 | 80.00 | 15.00
20502 | 普通教育 | 95.00 | 80.00 | 15.00
2050201 | 学前教育 | 30.00 | 30.00 |
2050205 | 高等教育 | 65.00 | 50.00 | 15.00
合计 | | 95.00 | 80.00 | 15.00`);
const WITH_FUND = summary(
  `一、财政拨款收入 | 84.00 | 一、教育支出 | 84.00
1. 一般公共预算 | 80.00
2. 政府性基金预算 | 4.00
收入总计 | 84.00 | 支出总计 | 84.00`,
  '单位：元',
);
const PRE_SCHOOL_MORE = ROWS.replace(
  '学前教育 | 30.00 | 20.00 | 10.00',
  '学前教育 | 34.00 | 20.00 | 14.00',
).replaceAll('80.00 | 50.00 | 30.00', '84.00 | 50.00 | 34.00');
const ALL_APPROPRIATED = revenueTable(`205 | 教育支出 | 84.00 | 84.00
20502 | 普通教育 | 84.00 | 84.00
2050201 | 学前教育 | 34.00 | 34.00
2050205 | 高等教育 | 50.00 | 50.00
合计 | | 84.00 | 84.00`);

ruleTable(generalPublicByClass, {
  passes: [
    { name: '只有一般公共预算，两表相等', given: tables(ROWS, ROWS) + ONLY },
    { name: '还有事业收入，支出总表较多', given: tables(ROWS, MORE) + MIXED + BY_CODE },
    { name: '不知道有没有别的资金，支出总表较多', given: tables(ROWS, MORE) },
    {
      name: '有上年结转，支出总表较多',
      given: tables(ROWS, MORE) + ONLY.replace('收入总计 | 80.00', '上年结转 | 15.00\n收入总计 | 95.00'),
    },
    {
      name: '财政拨款比一般公共预算多，多的是哪本预算没有列出',
      given:
        tables(ROWS, PRE_SCHOOL_MORE) +
        ONLY.replace('财政拨款收入 | 80.00', '财政拨款收入 | 84.00').replace('2. 政府性基金预算 | 0\n', ''),
    },
    {
      name: '政府性基金用在同一科目上',
      given:
        tables(ROWS, PRE_SCHOOL_MORE) +
        WITH_FUND +
        ALL_APPROPRIATED +
        governmentFundTable(
          '205 | 教育支出 | 4.00 | | 4.00\n2050201 | 学前教育 | 4.00 | | 4.00\n合计 | | 4.00 | | 4.00',
        ),
    },
    {
      name: '有政府性基金预算，但没有它的表',
      given: tables(ROWS, PRE_SCHOOL_MORE) + WITH_FUND + ALL_APPROPRIATED,
    },
    {
      name: '支出总表只列到类',
      given: tables(ROWS, '205 | 教育支出 | 80.00 | 50.00 | 30.00\n合计 | | 80.00 | 50.00 | 30.00') + ONLY,
    },
    {
      name: '收支总表以万元为单位，看不出49元的事业收入',
      given:
        tables(
          '205 | 教育支出 | 80000.00\n合计 | | 80000.00',
          '205 | 教育支出 | 80049.00\n合计 | | 80049.00',
        ) +
        summary(
          '1. 一般公共预算 | 8.00 | 一、教育支出 | 8.00\n二、事业收入 | 0.00\n收入总计 | 8.00 | 支出总计 | 8.00',
          '单位：元',
        ).replace('单位：元', '单位：万元'),
    },
    {
      name: '一处万元，一处元，四舍五入后相等',
      given: tables(
        '205 | 教育支出 | 1.23\n合计 | | 1.23',
        '205 | 教育支出 | 12345.67\n合计 | | 12345.67',
        '单位：万元',
      ),
    },
  ],
  finds: [
    {
      name: '一般公共预算比支出总表多，上级科目跟着多：只报项级的项目支出',
      given: tables(ROWS, LESS) + MIXED,
      expect: [
        {
          messageId: 'above',
          at: ['一般!E7', '支出!E7'],
          severity: 'error',
          stated: '20元',
          expected: '15元',
          difference: '5元',
          says: '《一般公共预算支出表》“2050205 高等教育”的项目支出填的是20元，超过了《支出预算总表》“2050205 高等教育”的项目支出的15元',
        },
      ],
    },
    {
      name: '只有一般公共预算，支出总表却较多',
      given: tables(ROWS, MORE) + ONLY,
      expect: [{ messageId: 'unequal', at: ['一般!E7', '支出!E7'], expected: '35元', difference: '-15元' }],
    },
    {
      name: '收支总表以万元为单位，多出的150元应当看得出',
      given:
        tables(
          '205 | 教育支出 | 80000.00\n合计 | | 80000.00',
          '205 | 教育支出 | 80150.00\n合计 | | 80150.00',
        ) +
        summary(
          '1. 一般公共预算 | 8.00 | 一、教育支出 | 8.00\n二、事业收入 | 0.00\n收入总计 | 8.00 | 支出总计 | 8.00',
          '单位：元',
        ).replace('单位：元', '单位：万元'),
      expect: [{ messageId: 'unequal', at: ['一般!C4', '支出!C4'], difference: '-150元' }],
    },
    {
      name: '别的科目有事业收入，这个科目只有财政拨款',
      given: tables(ROWS, PRE_SCHOOL_MORE) + MIXED + BY_CODE,
      expect: [
        {
          messageId: 'unequal',
          at: ['一般!E6', '支出!E6'],
          stated: '10元',
          expected: '14元',
          says: '“2050201 学前教育”的项目支出',
        },
      ],
    },
    {
      name: '政府性基金用在别的科目上',
      given:
        tables(ROWS, PRE_SCHOOL_MORE) +
        WITH_FUND +
        ALL_APPROPRIATED +
        governmentFundTable(
          '229 | 其他支出 | 4.00 | | 4.00\n2290804 | 福利彩票销售机构的业务费支出 | 4.00 | | 4.00\n合计 | | 4.00 | | 4.00',
        ),
      expect: [{ messageId: 'unequal', at: ['一般!E6', '支出!E6'] }],
    },
    {
      name: '支出总表没有这个科目',
      given: tables(ROWS, ROWS.replace('2050205 | 高等教育', '2050299 | 其他普通教育支出')) + MIXED,
      expect: [
        {
          messageId: 'missing',
          at: ['一般!C7'],
          stated: '50元',
          says: '《一般公共预算支出表》“2050205 高等教育”的合计填的是50元，《支出预算总表》没有这个科目',
        },
      ],
    },
    {
      name: '只有一般公共预算，科目只列在支出总表',
      given:
        tables(
          ROWS,
          `${ROWS}\n208 | 社会保障和就业支出 | 9.00 | 9.00 |\n20805 | 行政事业单位养老支出 | 9.00 | 9.00 |`,
        ) + ONLY,
      expect: [{ messageId: 'missing', at: ['支出!C9'], says: '《一般公共预算支出表》没有这个科目' }],
    },
    {
      name: '换算单位差一分，是尾差',
      given:
        tables(
          '205 | 教育支出 | 1.24\n合计 | | 1.23',
          '205 | 教育支出 | 12345.67\n合计 | | 12345.67',
          '单位：万元',
        ) + MIXED,
      expect: [{ messageId: 'rounding', at: ['一般!C4', '支出!C4'], severity: 'hint' }],
    },
    {
      name: '单元格隐藏了小数',
      given: tables(ROWS.replace('合计 | | 80.00', '合计 | | 80.004 [0.00]'), ROWS) + ONLY,
      expect: [{ messageId: 'hiddenDecimals', at: ['一般!C8', '支出!C8'], severity: 'hint' }],
    },
    {
      name: '支出总表的项目支出没有填写',
      given:
        tables(ROWS, ROWS.replace('高等教育 | 50.00 | 30.00 | 20.00', '高等教育 | 50.00 | 30.00 |')) + MIXED,
      expect: [
        {
          messageId: 'above',
          at: ['支出!E7', '一般!E7'],
          says: '《一般公共预算支出表》“2050205 高等教育”的项目支出填的是20元，超过了《支出预算总表》“2050205 高等教育”的项目支出的空白',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '没有支出总表',
      given: tables(ROWS, ROWS).split('== 支出')[0] ?? '',
      reason: '没有找到《支出预算总表》',
    },
    {
      name: '支出总表有一行没有编码',
      given:
        tables(ROWS, ROWS.replace('2050205 | 高等教育', ' | 高等教育').replace('学前教育', '学前教育 ')) +
        MIXED,
      reason:
        '《支出预算总表》“高等教育”没有读到科目编码，未能核对《一般公共预算支出表》“2050205 高等教育”的合计',
    },
    {
      name: '公式错误',
      given: tables(ROWS, ROWS.replace('合计 | | 80.00', '合计 | | #REF!')),
      reason: '是公式错误#REF!',
    },
    { name: '没有金额单位', given: tables(ROWS, ROWS, '编制部门：某市示例局'), reason: '没有写明金额单位' },
  ],
  notApplicable: [
    {
      name: '两张都是空表',
      given: tables('205 | 教育支出\n合计 |', '205 | 教育支出\n合计 |'),
      reason: '要核对的各表都没有填写金额',
    },
  ],
});
