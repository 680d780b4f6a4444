import { expenditureAgreement } from '../../src/core/rules/across-tables/expenditure-agreement';
import { atRight, expenditureTable, summary, summaryOfKinds } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

interface Form {
  /** The expenditure side from row 4 on, `label | amount` a line. */
  readonly summary: string;
  /** 支出预算总表 from row 4 on. */
  readonly table: string;
  readonly unit?: string;
  readonly tableUnit?: string;
}

const workbook = ({ summary: right, table, unit = '单位：元', tableUnit = unit }: Form): string =>
  summary(atRight(right), unit) + expenditureTable(table, tableUnit);

/** The form of units: 基本 and 项目 of each class beside the total, rows from row 6 on. */
const unitWorkbook = (rows: string, table: string): string => summaryOfKinds(rows) + expenditureTable(table);

const SUMMARY = `一、教育支出 | 90.00
二、社会保障和就业支出 | 10.00
收入总计 | 100.00 | 支出总计 | 100.00`;
const TABLE = `205 | 教育支出 | 90.00 | 40.00 | 50.00
208 | 社会保障和就业支出 | 10.00 | 10.00 |
合计 | | 100.00 | 50.00 | 50.00`;
const HEBEI = `一、基本支出 | 50.00
1、人员经费 | 45.00
2、日常公用经费 | 5.00
二、项目支出 | 50.00
收入总计 | 100.00 | 支出总计 | 100.00`;
const UNIT = `一、事业收入 | 100.00 | 一、教育支出 | 100.00 | 45.00 | 5.00 | 50.00
收入总计 | 100.00 | 支出总计 | 100.00 | 45.00 | 5.00 | 50.00`;
const UNIT_TABLE = '205 | 教育支出 | 100.00 | 50.00 | 50.00\n合计 | | 100.00 | 50.00 | 50.00';

ruleTable(expenditureAgreement, {
  passes: [
    { name: '总计和各类都一致', given: workbook({ summary: SUMMARY, table: TABLE }) },
    { name: '总表按基本支出、项目支出编列', given: workbook({ summary: HEBEI, table: TABLE }) },
    { name: '总表的类旁边列基本支出、项目支出', given: unitWorkbook(UNIT, UNIT_TABLE) },
    {
      name: '支出总表不列结转下年',
      given: workbook({
        summary: SUMMARY.replace(
          '收入总计 | 100.00 | 支出总计 | 100.00',
          '结转下年 | 8.00\n收入总计 | 108.00 | 支出总计 | 108.00',
        ),
        table: TABLE,
      }),
    },
    {
      name: '支出总表按单位分块，同一类出现两次',
      given: workbook({
        summary: '一、教育支出 | 100.00\n收入总计 | 100.00 | 支出总计 | 100.00',
        table:
          '205 | 教育支出 | 30.00 | 30.00 |\n205 | 教育支出 | 70.00 | 20.00 | 50.00\n合计 | | 100.00 | 50.00 | 50.00',
      }),
    },
    {
      name: '类的名称前有编码，或少写“支出”二字',
      given: workbook({
        summary: '205 教育 | 90.00\n二、社会保障和就业 | 10.00\n收入总计 | 100.00 | 支出总计 | 100.00',
        table: TABLE,
      }),
    },
    {
      name: '一处万元，一处元，四舍五入后相等',
      given: workbook({
        summary: '一、教育支出 | 1.23\n收入总计 | 1.23 | 支出总计 | 1.23',
        table: '205 | 教育支出 | 12345.67 | 12345.67 |\n合计 | | 12345.67 | 12345.67 |',
        unit: '单位：万元',
        tableUnit: '单位：元',
      }),
    },
  ],
  finds: [
    {
      name: '总计不等',
      given: workbook({ summary: HEBEI, table: TABLE.replace('合计 | | 100.00', '合计 | | 101.00') }),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!C6', '总表!D8'],
          severity: 'error',
          stated: '101元',
          expected: '100元',
          difference: '1元',
          says: '《支出预算总表》合计行的合计填的是101元，《收支预算总表》支出总计是100元',
        },
      ],
    },
    {
      name: '项目支出不等，合计跟着不等：只报项目支出',
      given: workbook({
        summary: HEBEI,
        table: TABLE.replace('100.00 | 50.00 | 50.00', '106.00 | 50.00 | 56.00'),
      }),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!E6', '总表!D7'],
          says: '合计行的项目支出填的是56元，《收支预算总表》支出的项目支出是50元',
        },
      ],
    },
    {
      name: '两类之间错了数，总计仍相等',
      given: workbook({
        summary: SUMMARY.replace('90.00', '95.00').replace('| 10.00', '| 5.00'),
        table: TABLE,
      }),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!C4', '总表!D4'],
          says: '《支出预算总表》“205 教育支出”的合计填的是90元，《收支预算总表》支出的“教育支出”是95元',
        },
        { messageId: 'unequal', at: ['支出!C5', '总表!D5'], difference: '5元' },
      ],
    },
    {
      name: '一类错了数，总计跟着错：只报这一类',
      given: workbook({
        summary: SUMMARY.replace('90.00', '95.00').replaceAll('100.00', '105.00'),
        table: TABLE,
      }),
      expect: [{ messageId: 'unequal', at: ['支出!C4', '总表!D4'] }],
    },
    {
      name: '人员与公用之和不等于基本支出',
      given: unitWorkbook(UNIT.replaceAll('| 5.00', '| 6.00'), UNIT_TABLE),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!D4', '总表!E6', '总表!F6'],
          expected: '51元',
          says: '《收支预算总表》支出的“教育支出”的人员经费与公用经费之和是51元',
        },
      ],
    },
    {
      name: '支出总表有一类，总表没有',
      given: workbook({
        summary: '一、教育支出 | 100.00\n收入总计 | 100.00 | 支出总计 | 100.00',
        table: TABLE,
      }),
      expect: [
        { messageId: 'unequal', at: ['支出!C4', '总表!D4'] },
        { messageId: 'missing', at: ['支出!C5'], stated: '10元', says: '《收支预算总表》支出没有这个科目' },
      ],
    },
    {
      name: '换算单位差一分，是尾差',
      given: workbook({
        summary: '一、教育支出 | 1.24\n收入总计 | 1.23 | 支出总计 | 1.23',
        table: '205 | 教育支出 | 12345.67 | 12345.67 |\n合计 | | 12345.67 | 12345.67 |',
        unit: '单位：万元',
        tableUnit: '单位：元',
      }),
      expect: [{ messageId: 'rounding', at: ['支出!C4', '总表!D4'], severity: 'hint' }],
    },
    {
      name: '单元格隐藏了小数',
      given: workbook({
        summary: SUMMARY,
        table: TABLE.replace('合计 | | 100.00', '合计 | | 100.004 [0.00]'),
      }),
      expect: [{ messageId: 'hiddenDecimals', at: ['支出!C6', '总表!D6'], severity: 'hint' }],
    },
    {
      name: '项目支出没有填写',
      given: workbook({ summary: HEBEI.replace('项目支出 | 50.00', '项目支出 |'), table: TABLE }),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D7', '支出!E6'],
          says: '《支出预算总表》合计行的项目支出填的是50元，《收支预算总表》支出的项目支出是空白，相差50元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '没有总表',
      given: expenditureTable(TABLE),
      reason: '没有找到《收支预算总表》',
    },
    {
      name: '公式错误',
      given: workbook({ summary: SUMMARY, table: TABLE.replace('合计 | | 100.00', '合计 | | #REF!') }),
      reason: '“《支出预算总表》合计行的合计”（支出!C6）是公式错误#REF!',
    },
    {
      name: '没有金额单位',
      given: workbook({ summary: SUMMARY, table: TABLE, tableUnit: '编制部门：某市示例局' }),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '两张都是空表',
      given: workbook({ summary: '一、教育支出\n收入总计 | | 支出总计', table: '205 | 教育支出\n合计 |' }),
      reason: '要核对的各表都没有填写金额',
    },
  ],
});
