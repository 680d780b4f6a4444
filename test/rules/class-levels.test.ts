import { classLevels } from '../../src/core/rules/within-table/class-levels';
import { cellsOf, expenditureTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const cells = cellsOf('支出');

const EDUCATION = `205 | 教育支出 | 30.00 | 10.00 | 20.00
20502 | 普通教育 | 30.00 | 10.00 | 20.00
2050201 | 学前教育 | 12.00 | 4.00 | 8.00
2050205 | 高等教育 | 18.00 | 6.00 | 12.00
合计 | | 30.00 | 10.00 | 20.00`;

ruleTable(classLevels, {
  passes: [
    { name: '类、款、项逐级相等', given: expenditureTable(EDUCATION) },
    {
      name: '没有支出的列留空',
      given: expenditureTable('205 | 教育支出 | 3.00 | | 3.00\n20502 | 普通教育 | 3.00 | | 3.00'),
    },
    {
      name: '只列类和项',
      given: expenditureTable('205 | 教育支出 | 3.00 | | 3.00\n2050205 | 高等教育 | 3.00 | | 3.00'),
    },
    {
      name: '有的款列到项，有的没有',
      given: expenditureTable(
        '205 | 教育支出 | 5.00\n20502 | 普通教育 | 3.00\n2050205 | 高等教育 | 3.00\n20599 | 其他教育支出 | 2.00',
      ),
    },
    {
      name: '按单位分块，同一科目出现两次',
      given: expenditureTable(
        '205 | 教育支出 | 1.00\n20502 | 普通教育 | 1.00\n205 | 教育支出 | 2.00\n20502 | 普通教育 | 2.00',
      ),
    },
    {
      name: '编码分三列，类、款只印一次',
      given: `
== 支出
2030年部门支出预算总表
单位：元
功能分类科目编码 | | | 功能分类科目名称 | 合计
类 | 款 | 项
205 | | | 教育支出 | 3.00
 | "02" | | 普通教育 | 3.00
 | | "05" | 高等教育 | 3.00`,
    },
    {
      name: '以文本存放的数字',
      given: expenditureTable('205 | 教育支出 | "1,000.00"\n20502 | 普通教育 | １０００.００'),
    },
  ],
  finds: [
    {
      name: '款级之和不等于类级',
      given: expenditureTable(
        EDUCATION.replace('教育支出 | 30.00 | 10.00 | 20.00', '教育支出 | 35.00 | 10.00 | 25.00'),
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'C5'),
          stated: '35元',
          expected: '30元',
          difference: '5元',
          says: '“205 教育支出”的合计',
        },
        { messageId: 'unequal', at: cells('E4', 'E5'), says: '20502 普通教育合计是20元' },
      ],
    },
    {
      name: '项级之和不等于款级',
      given: expenditureTable(EDUCATION.replace('| 12.00 | 4.00 | 8.00', '| 12.00 | 4.00 | 9.00')),
      expect: [
        {
          messageId: 'unequal',
          at: cells('E5', 'E6', 'E7'),
          severity: 'error',
          stated: '20元',
          expected: '21元',
        },
      ],
    },
    {
      name: '万元表的尾差',
      given: expenditureTable(
        '205 | 教育支出 | 0.67\n20502 | 普通教育 | 0.33\n20599 | 其他教育支出 | 0.33',
        '单位：万元',
      ),
      expect: [{ messageId: 'rounding', at: cells('C4', 'C5', 'C6'), severity: 'hint' }],
    },
    {
      name: '单元格隐藏了小数',
      given: expenditureTable('205 | 教育支出 | 1.004 [0.00]\n20502 | 普通教育 | 1.00', '单位：万元'),
      expect: [{ messageId: 'hiddenDecimals', at: cells('C4', 'C5') }],
    },
    {
      name: '经济分类的款级',
      given: `
== 基本
2030年部门一般公共预算基本支出部门预算经济分类预算表
单位：元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | 5.00 | 5.00
30101 | 基本工资 | 4.00 | 4.00`,
      expect: [
        { messageId: 'unequal', at: ['基本!C4', '基本!C5'], says: '《一般公共预算基本支出表》' },
        { messageId: 'unequal', at: ['基本!D4', '基本!D5'] },
      ],
    },
    {
      name: '一处有误，另一处是公式错误',
      given: expenditureTable('205 | 教育支出 | 9.00 | | #REF!\n20502 | 普通教育 | 3.00 | | 3.00'),
      expect: [{ messageId: 'unequal', at: cells('C4', 'C5') }],
      unchecked: ['《支出预算总表》“205 教育支出”的项目支出（支出!E4）是公式错误#REF!，请先改正公式'],
    },
    {
      name: '类级没有填写',
      given: expenditureTable('205 | 教育支出 | | | \n20502 | 普通教育 | 3.00 | | 3.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['支出!C4', '支出!C5'],
          says: '《支出预算总表》“205 教育支出”的合计填的是空白，20502 普通教育合计是3元，相差-3元。',
        },
        {
          messageId: 'unequal',
          at: ['支出!E4', '支出!E5'],
          says: '《支出预算总表》“205 教育支出”的项目支出填的是空白，20502 普通教育合计是3元，相差-3元。',
        },
      ],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》或《支出预算总表》' },
    {
      name: '中间一行没有编码',
      given: expenditureTable('205 | 教育支出 | 9.00\n20502 | 普通教育 | 3.00\n | 某项支出 | 6.00'),
      reason: '没有读到科目编码，未能核对“205 教育支出”',
    },
    { name: '没有金额单位', given: expenditureTable(EDUCATION, ''), reason: '没有写明金额单位' },
  ],
  notApplicable: [
    {
      name: '只列到一级',
      given: expenditureTable('205 | 教育支出 | 3.00'),
      reason: '没有填了金额的上下级科目',
    },
    {
      name: '空表',
      given: expenditureTable('205 | 教育支出\n20502 | 普通教育\n合计 |'),
      reason: '按科目编列的各表都没有填写金额',
    },
  ],
});
