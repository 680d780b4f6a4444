import { rowTotal } from '../../src/core/rules/within-table/row-total';
import { cellsOf, expenditureTable, summaryOfKinds, WITH_PARTS } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const cells = cellsOf('支出');

ruleTable(rowTotal, {
  passes: [
    {
      name: '合计等于基本加项目',
      given: expenditureTable('205 | 教育支出 | 30.00 | 10.00 | 20.00\n合计 | | 30.00 | 10.00 | 20.00'),
    },
    { name: '没有的列留空', given: expenditureTable('205 | 教育支出 | 20.00 | | 20.00') },
    {
      name: '基本支出的两个组成部分不重复相加',
      given: expenditureTable('205 | 教育支出 | 30.00 | 10.00 | 6.00 | 4.00 | 20.00', undefined, {
        columns: WITH_PARTS,
      }),
    },
    {
      name: '基本支出没有填，由人员、公用代替',
      given: expenditureTable('205 | 教育支出 | 30.00 | | 6.00 | 4.00 | 20.00', undefined, {
        columns: WITH_PARTS,
      }),
    },
    {
      name: '财政拨款按三本预算',
      given: `
== 拨款
2030年部门财政拨款收支预算总表
单位：元
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
一、一般公共预算 | 8.00 | 一、教育支出 | 9.00 | 8.00 | 1.00
收入总计 | 9.00 | 支出总计 | 9.00 | 8.00 | 1.00`,
    },
    {
      name: '单位收支总表按基本、项目',
      given: summaryOfKinds(
        '一、事业收入 | 100.00 | 一、教育支出 | 100.00 | 50.00 | 20.00 | 30.00\n收入总计 | 100.00 | 支出总计 | 100.00 | 50.00 | 20.00 | 30.00',
      ),
    },
    {
      name: '有不认识的列，但各列之和已经等于合计',
      given: expenditureTable('205 | 教育支出 | 30.00 | 10.00 | 20.00 | 5.00', undefined, {
        columns: '合计 | 基本支出 | 项目支出 | 其中政府采购',
      }),
    },
  ],
  finds: [
    {
      name: '一行不等',
      given: expenditureTable('205 | 教育支出 | 35.00 | 10.00 | 20.00\n合计 | | 30.00 | 10.00 | 20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'D4', 'E4'),
          severity: 'error',
          stated: '35元',
          expected: '30元',
          difference: '5元',
          says: '《支出预算总表》“205 教育支出”的合计',
        },
      ],
    },
    {
      name: '合计行不等，基本支出也与人员、公用不等',
      given: expenditureTable('合计 | | 31.00 | 10.00 | 6.00 | 5.00 | 20.00', undefined, {
        columns: WITH_PARTS,
      }),
      expect: [
        { messageId: 'unequal', at: cells('C4', 'D4', 'G4'), says: '合计行的合计' },
        { messageId: 'unequal', at: cells('D4', 'E4', 'F4'), says: '合计行的基本支出' },
      ],
    },
    {
      name: '单位收支总表的一行',
      given: summaryOfKinds('一、事业收入 | 100.00 | 一、教育支出 | 100.00 | 50.00 | 20.00 | 20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D6', '总表!E6', '总表!F6', '总表!G6'],
          says: '支出“教育支出”的合计',
        },
      ],
    },
    {
      name: '万元表的尾差和隐藏的小数',
      given: expenditureTable(
        '205 | 教育支出 | 0.67 | 0.33 | 0.33\n208 | 社会保障和就业支出 | 1.00 | 1.004 [0.00] |',
        '单位：万元',
      ),
      expect: [
        { messageId: 'rounding', at: cells('C4', 'D4', 'E4'), severity: 'hint' },
        { messageId: 'hiddenDecimals', at: cells('C5', 'D5'), severity: 'hint' },
      ],
    },
    {
      name: '合计没有填写',
      given: expenditureTable('205 | 教育支出 | | 10.00 | 20.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!C4', '支出!D4', '支出!E4'],
          says: '《支出预算总表》“205 教育支出”的合计填的是空白，基本支出、项目支出合计是30元，相差-30元。',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》或《支出预算总表》' },
    {
      name: '不等，但有不认识的列',
      given: expenditureTable('205 | 教育支出 | 35.00 | 10.00 | 20.00 | 5.00', undefined, {
        columns: '合计 | 基本支出 | 项目支出 | 待分配支出',
      }),
      reason: '不认识的列“待分配支出”',
    },
    {
      name: '公式错误',
      given: expenditureTable('205 | 教育支出 | 30.00 | #REF! | 20.00'),
      reason: '公式错误',
    },
    {
      name: '没有金额单位',
      given: expenditureTable('205 | 教育支出 | 30.00 | 10.00 | 20.00', ''),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '只有合计一列',
      given: expenditureTable('205 | 教育支出 | 30.00', undefined, { columns: '合计' }),
      reason: '没有可以横向相加的列',
    },
    {
      name: '空表',
      given: expenditureTable('205 | 教育支出\n合计 |'),
      reason: '按科目编列的各表都没有填写金额',
    },
  ],
});
