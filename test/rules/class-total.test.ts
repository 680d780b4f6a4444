import { classTotal } from '../../src/core/rules/within-table/class-total';
import { appropriationSummary, cellsOf, revenueTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const cells = cellsOf('收入');

const ROWS = `205 | 教育支出 | 30.00 | 20.00 | 10.00
20502 | 普通教育 | 30.00 | 20.00 | 10.00
208 | 社会保障和就业支出 | 5.00 | 5.00 |`;

const SUMMARY = `一、一般公共预算 | 8.00 | 一、教育支出 | 8.00 | 8.00
二、政府性基金预算 | 1.00 | 二、其他支出 | 1.00 | | 1.00
收入总计 | 9.00 | 支出总计 | 9.00 | 8.00 | 1.00`;

ruleTable(classTotal, {
  passes: [
    { name: '只加类级，不重复加款级', given: revenueTable(`${ROWS}\n合计 | | 35.00 | 25.00 | 10.00`) },
    {
      name: '合计在第一行',
      given: revenueTable(`合计 | | 35.00 | 25.00 | 10.00\n${ROWS}`),
    },
    {
      name: '只列到项级的表，各项相加',
      given: revenueTable('2050201 | 学前教育 | 1.00\n2050205 | 高等教育 | 2.00\n合计 | | 3.00'),
    },
    {
      name: '合计下面有部门一行，写着单位编码',
      given: revenueTable(
        `合计 | | 35.00 | 25.00 | 10.00\n830001 | 某区某局 | 35.00 | 25.00 | 10.00\n${ROWS}`,
      ),
    },
    {
      name: '合计下面有部门一行，只写名称',
      given: revenueTable(`合计 | | 35.00 | 25.00 | 10.00\n | 某市示例局 | 35.00 | 25.00 | 10.00\n${ROWS}`),
    },
    {
      name: '两个单位，各列自己的科目',
      given: revenueTable(`合计 | | 36.00 | 26.00 | 10.00
830001 | 某区某局 | 35.00 | 25.00 | 10.00\n${ROWS}
830002 | 某区某中心 | 1.00 | 1.00 |\n221 | 住房保障支出 | 1.00 | 1.00 |`),
    },
    {
      name: '单位编码以科目编码开头',
      given: revenueTable(
        `合计 | | 35.00 | 25.00 | 10.00\n205001 | 某区教育局 | 35.00 | 25.00 | 10.00\n${ROWS}`,
      ),
    },
    { name: '财政拨款收支预算总表', given: appropriationSummary(SUMMARY) },
    {
      name: '财政拨款收支预算总表有结转',
      given: appropriationSummary(`一、一般公共预算 | 8.00 | 一、教育支出 | 8.00 | 8.00
上年结转 | 1.00 | 结转下年 | 1.00 | 1.00
收入总计 | 9.00 | 支出总计 | 9.00 | 9.00`),
    },
    {
      name: '另有一张空表',
      given: `${revenueTable(`${ROWS}\n合计 | | 35.00 | 25.00 | 10.00`)}
== 基金
2030年部门政府性基金预算支出功能分类预算表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 |
注：本部门没有政府性基金预算支出，本表为空表。`,
    },
  ],
  finds: [
    {
      name: '没有合计行',
      given: revenueTable(ROWS),
      expect: [
        {
          messageId: 'noTotal',
          at: ['收入!A6'],
          severity: 'warning',
          says: '《收入预算总表》没有“合计”这一行。',
        },
      ],
    },
    {
      name: '合计行写成了别的名称',
      given: revenueTable(`${ROWS}\n | 会计 | 35.00 | 25.00 | 10.00`),
      expect: [{ messageId: 'noTotal', at: ['收入!B7'] }],
    },
    {
      name: '财政拨款收支总表没有支出总计',
      given: appropriationSummary(SUMMARY.replace('支出总计 | 9.00 | 8.00 | 1.00', '')),
      expect: [{ messageId: 'noTotal', at: ['拨款!C5'], says: '没有“支出总计”这一行' }],
    },
    {
      name: '部门一行与合计不同',
      given: revenueTable(
        `合计 | | 35.00 | 25.00 | 10.00\n830001 | 某区某局 | 36.00 | 25.00 | 10.00\n${ROWS}`,
      ),
      expect: [{ messageId: 'unequal', at: cells('C4', 'C5'), says: '830001 某区某局合计是36元' }],
    },
    {
      name: '合计与部门、各科目都不同：只报一次',
      given: revenueTable(
        `合计 | | 45.00 | 25.00 | 10.00\n830001 | 某区某局 | 35.00 | 25.00 | 10.00\n${ROWS}`,
      ),
      expect: [{ messageId: 'unequal', at: cells('C4', 'C6', 'C8') }],
    },
    {
      name: '合计行漏加一类',
      given: revenueTable(`${ROWS}\n合计 | | 30.00 | 25.00 | 10.00`),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C7', 'C4', 'C6'),
          severity: 'error',
          stated: '30元',
          expected: '35元',
          difference: '-5元',
          says: '《收入预算总表》合计行的合计',
        },
      ],
    },
    {
      name: '一列的合计与各类不符',
      given: revenueTable(`${ROWS}\n合计 | | 35.00 | 25.00 | 12.00`),
      expect: [{ messageId: 'unequal', at: cells('E7', 'E4'), says: '合计行的事业收入' }],
    },
    {
      name: '财政拨款的收入总计和一列支出总计',
      given: appropriationSummary(
        SUMMARY.replace('收入总计 | 9.00', '收入总计 | 10.00').replace(
          '9.00 | 8.00 | 1.00',
          '9.00 | 7.00 | 1.00',
        ),
      ),
      expect: [
        { messageId: 'unequal', at: ['拨款!B6', '拨款!B4', '拨款!B5'], says: '收入总计' },
        { messageId: 'unequal', at: ['拨款!E6', '拨款!E4'], says: '支出总计（一般公共预算）' },
      ],
    },
    {
      name: '万元表的尾差和隐藏的小数',
      given: revenueTable(
        '205 | 教育支出 | 0.33 | 1.004 [0.00]\n208 | 社会保障和就业支出 | 0.33 |\n合计 | | 0.67 | 1.00',
        '单位：万元',
      ),
      expect: [
        { messageId: 'rounding', at: cells('C6', 'C4', 'C5'), severity: 'hint' },
        { messageId: 'hiddenDecimals', at: cells('D6', 'D4'), severity: 'hint' },
      ],
    },
    {
      name: '合计行没有填写',
      given: revenueTable(`${ROWS}\n合计 |`),
      expect: [
        {
          messageId: 'unequal',
          at: ['收入!C7', '收入!C4', '收入!C6'],
          says: '《收入预算总表》合计行的合计填的是空白，205 教育支出、208 社会保障和就业支出合计是35元，相差-35元。',
        },
        {
          messageId: 'unequal',
          at: ['收入!D7', '收入!D4', '收入!D6'],
          says: '《收入预算总表》合计行的财政拨款收入填的是空白，205 教育支出、208 社会保障和就业支出合计是25元，相差-25元。',
        },
        {
          messageId: 'unequal',
          at: ['收入!E7', '收入!E4'],
          says: '《收入预算总表》合计行的事业收入填的是空白，205 教育支出、208 社会保障和就业支出合计是10元，相差-10元。',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》或《支出预算总表》' },
    {
      name: '没有合计行，可能是没有编码的一行',
      given: revenueTable(`${ROWS}\n | 全部收入 | 34.00 | 24.00 | 10.00`),
      reason: '《收入预算总表》没有合计行',
    },
    { name: '没有科目', given: revenueTable('合计 | | 3.00'), reason: '《收入预算总表》没有读到任何科目' },
    {
      name: '有一行没有编码',
      given: revenueTable(`${ROWS}\n | 某项收入 | 2.00 | 2.00 |\n合计 | | 40.00 | 30.00 | 10.00`),
      reason: '“某项收入”没有读到科目编码，未能核对合计行',
    },
    {
      name: '合计行是公式错误',
      given: revenueTable(`${ROWS}\n合计 | | #REF! | 25.00 | 10.00`),
      reason: '公式错误',
    },
  ],
  notApplicable: [
    { name: '空表', given: revenueTable('205 | 教育支出\n合计 |'), reason: '按科目编列的各表都没有填写金额' },
    { name: '空的财政拨款表', given: appropriationSummary('收入总计 | | 支出总计'), reason: '没有填写金额' },
  ],
});
