import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { addressText } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

/**
 * Situations of published workbooks, each in several shapes, with everything that the whole catalogue says of them: one cause is one
 * finding, and nothing right is accused.
 */
interface FieldCase {
  readonly name: string;
  readonly given: string;
  /** `K09 error 支出!A10`, in the order of the catalogue. */
  readonly says: readonly string[];
}

function said(given: string): string[] {
  return reviewWorkbook(textWorkbook(given)).rules.flatMap(({ code, outcome }) =>
    outcome.kind === 'found'
      ? outcome.findings.map(({ severity, at }) => `${code} ${severity} ${at.map(addressText).join(' ')}`)
      : [],
  );
}

const inParts = (rows: string): string => `
== 支出
2030年部门支出预算总表
某市示例局 | | | | | | 单位：元
功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
类 | 款 | 项
${rows}`;

const byCode = (rows: string, year = '2030年'): string => `
== 支出
${year}部门支出预算总表
某市示例局 | | | | 单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
${rows}`;

const economic = (rows: string, year = '2030年'): string => `
== 基本支出
${year}部门一般公共预算基本支出部门预算经济分类预算表
某市示例局 | | | | 单位：元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
${rows}`;

const serial = (rows: string): string => `
== 支出
2030年部门支出总表
某市示例局 | | | | | 单位：万元
序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
${rows}`;

const threePublic = (rows: string): string => `
== 三公
2030年“三公”经费预算支出表
某市示例局 | 单位：万元
项目 | 预算数
${rows}`;

const WRONG_CLASS: readonly FieldCase[] = [
  {
    name: 'c12: 28 among the rows of 208, the totals are right',
    given: inParts(`201 | | | 一般公共服务支出 | 600 | 600
201 | 06 | | 财政事务 | 600 | 600
201 | 06 | 01 | 行政运行 | 600 | 600
208 | | | 社会保障和就业支出 | 50 | 50
208 | 05 | | 行政事业单位养老支出 | 50 | 50
28 | 05 | 05 | 机关事业单位基本养老保险缴费支出 | 50 | 50
合计 | | | | 650 | 650`),
    says: ['K09 error 支出!A10'],
  },
  {
    name: 'c12 with the codes in one column, the 款 in another class',
    given: byCode(`201 | 一般公共服务支出 | 600 | 600 |
20106 | 财政事务 | 600 | 600 |
2010601 | 行政运行 | 600 | 600 |
208 | 社会保障和就业支出 | 80 | 50 | 30
20805 | 行政事业单位养老支出 | 50 | 50 |
2080505 | 机关事业单位基本养老保险缴费支出 | 50 | 50 |
20111 | 残疾人事业 | 30 | | 30
合计 | | 680 | 650 | 30`),
    says: ['K09 error 支出!A10'],
  },
  {
    name: 'c12 with the code of a 类 mistyped over right rows, and a code outside the catalogue',
    given: byCode(`802 | 社会保障和就业支出 | 80 | 50 | 30
20811 | 残疾人事业 | 80 | 50 | 30
2081199 | 其他残疾人事业支出 | 80 | 50 | 30
合计 | | 80 | 50 | 30`),
    says: ['K09 error 支出!A4'],
  },
  {
    name: 'c12 in the economic classes, two digits swapped',
    given: economic(`301 | 工资福利支出 | 400 | 400 |
30101 | 基本工资 | 400 | 400 |
302 | 商品和服务支出 | 200 | | 200
32001 | 办公费 | 200 | | 200
合计 | | 600 | 400 | 200`),
    says: ['K09 error 基本支出!A7'],
  },
];

const CATALOGUE: readonly FieldCase[] = [
  {
    name: 'c14: a 款 that the closed list of 302 does not have',
    given: economic(
      '302 | 商品和服务支出 | 570 | | 570\n30201 | 办公费 | 70 | | 70\n30219 | 平台维护费 | 500 | | 500\n合计 | | 570 | | 570',
    ),
    says: ['K05 error 基本支出!B6'],
  },
  {
    name: 'c14 in 303',
    given: economic('303 | 对个人和家庭的补助 | 5 | 5 |\n30312 | 慰问金 | 5 | 5 |\n合计 | | 5 | 5 |'),
    says: ['K05 error 基本支出!B5'],
  },
  {
    name: 'c14 in 310; 301 is no closed list',
    given: economic(
      '301 | 工资福利支出 | 5 | 5 |\n30115 | 高温补贴 | 5 | 5 |\n310 | 资本性支出 | 5 | | 5\n31015 | 家具购置 | 5 | | 5\n合计 | | 10 | 5 | 5',
    ),
    says: ['K05 error 基本支出!B7'],
  },
  {
    name: 'c14: before 2018 the list was another one',
    given: economic(
      '302 | 商品和服务支出 | 5 | | 5\n30219 | 装备购置费 | 5 | | 5\n合计 | | 5 | | 5',
      '2016年',
    ),
    says: [],
  },
  {
    name: 'c17: 行政事业单位离退休 was official in 2019',
    given: byCode(
      '208 | 社会保障和就业支出 | 100 | 100 | 0\n20805 | 行政事业单位离退休 | 100 | 100 | 0\n2080505 | 机关事业单位基本养老保险缴费支出 | 100 | 100 | 0\n合计 | | 100 | 100 | 0',
      '2019年',
    ),
    says: [],
  },
  {
    name: 'c17: 医疗卫生与计划生育支出 was official in 2018',
    given: byCode('210 | 医疗卫生与计划生育支出 | 100 | 100 | 0\n合计 | | 100 | 100 | 0', '2018年'),
    says: [],
  },
  {
    name: 'c17: a name the catalogue does not know of that year is no finding',
    given: byCode(
      '213 | 农林水支出 | 100 | 100 | 0\n21301 | 农业 | 100 | 100 | 0\n合计 | | 100 | 100 | 0',
      '2017年',
    ),
    says: [],
  },
  {
    name: 'c17: the former name is a finding in 2030',
    given: byCode(
      '208 | 社会保障和就业支出 | 100 | 100 | 0\n20805 | 行政事业单位离退休 | 100 | 100 | 0\n合计 | | 100 | 100 | 0',
    ),
    says: ['K05 error 支出!B5'],
  },
];

const MIXED_PLACES: readonly FieldCase[] = [
  {
    name: 'c16: a row with cents, its total without',
    given: byCode('201 | 一般公共服务支出 | 100.34 | 60.34 | 40\n合计 | | 100.34 | 60 | 40'),
    says: ['A04 hint 支出!C5 支出!D5 支出!E5', 'A06 hint 支出!D5 支出!D4'],
  },
  {
    name: 'c16: two whole figures allow one 元',
    given: byCode('201 | 一般公共服务支出 | 100.80 | 61 | 40\n合计 | | 100.80 | 61 | 40'),
    says: ['A04 hint 支出!C4 支出!D4 支出!E4', 'A04 hint 支出!C5 支出!D5 支出!E5'],
  },
  {
    name: 'c16: all with cents must add up exactly',
    given: byCode('201 | 一般公共服务支出 | 100.34 | 60.30 | 40.00\n合计 | | 100.34 | 60.34 | 40.00'),
    says: ['A04 error 支出!C4 支出!D4 支出!E4', 'A06 error 支出!D5 支出!D4'],
  },
  {
    name: 'c16: two statements of one total must be equal, whatever they print',
    given: `
== 收支
2030年收支预算总表
某市示例局 | | | 单位：元
项目 | 预算数 | 项目 | 预算数
财政拨款收入 | 100.34 | 教育支出 | 100
收入总计 | 100.34 | 支出总计 | 100`,
    says: ['A03 error 收支!B5 收支!D5'],
  },
];

const VEHICLES: readonly FieldCase[] = [
  '公务用车购置',
  '公务用车购置费',
  '公车购置费用',
  '公务用车购置支出',
].map((label) => ({
  name: `g01: ${label}, 4 + 4 ≠ 7`,
  given: threePublic(
    `合计 | 10\n因公出国（境）费 | 1\n公务接待费 | 2\n公务用车购置及运行维护费 | 7\n其中：公务用车运行维护费 | 4\n${label} | 4`,
  ),
  says: ['A09 error 三公!B7 三公!B9 三公!B8'],
}));

/** 收支总表 by class with 人员 and 公用 beside it, one budget only. */
const peopleAndPublic = `
== 收支
2030年部门财务收支预算总表
某市示例局 | | | | | | 单位：元
本年收入 | | 本年支出
项目 | 预算数 | 项目 | 预算数
 | | | 合计 | 基本支出 | | 项目支出
 | | | | 人员经费 | 公用经费
一、财政拨款收入 | 1000 | 一、一般公共服务支出 | 1000 | 500 | 100 | 400
1、一般公共预算资金 | 1000
2、政府性基金 | 0
收入总计 | 1000 | 支出总计 | 1000 | 500 | 100 | 400`;

const PEOPLE_AND_PUBLIC: readonly FieldCase[] = [
  {
    name: 'c20: 500 + 100 in the summary, 400 + 200 by economic class, both 600',
    given: `${peopleAndPublic}
== 一般公共预算
2030年部门一般公共预算支出功能分类预算表
某市示例局 | | | | 单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
201 | 一般公共服务支出 | 1000 | 600 | 400
合计 | | 1000 | 600 | 400
${economic('301 | 工资福利支出 | 400 | 400 |\n302 | 商品和服务支出 | 200 | | 200\n合计 | | 600 | 400 | 200')}`,
    says: ['X15 error 基本支出!D6 收支!E10', 'X15 error 基本支出!E6 收支!F10'],
  },
  {
    name: 'c20 with 人员 and 公用 in 一般公共预算支出表',
    given: `
== 一般公共预算
2030年部门一般公共预算支出功能分类预算表
某市示例局 | | | | | | 单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
 | | | 小计 | 人员经费 | 公用经费
201 | 一般公共服务支出 | 1000 | 600 | 500 | 100 | 400
合计 | | 1000 | 600 | 500 | 100 | 400
${economic('301 | 工资福利支出 | 400 | 400 |\n302 | 商品和服务支出 | 200 | | 200\n合计 | | 600 | 400 | 200')}`,
    says: ['X05 error 基本支出!D6 一般公共预算!E6', 'X05 error 基本支出!E6 一般公共预算!F6'],
  },
  {
    name: 'c20 with 基本支出表 of the same department',
    given: `
== 收支
2030年收支预算总表
某市示例局 | | | 单位：元
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 1000 | 基本支出 | 600
1、一般公共预算资金 | 1000 | 项目支出 | 400
收入总计 | 1000 | 支出总计 | 1000
== 基本
2030年基本支出表
单位：元
项目 | 本年预算数
人员经费 | 500
日常公用经费 | 100
合计 | 600
${economic('301 | 工资福利支出 | 400 | 400 |\n302 | 商品和服务支出 | 200 | | 200\n合计 | | 600 | 400 | 200')}`,
    says: ['X15 error 基本支出!D6 基本!B4', 'X15 error 基本支出!E6 基本!B5'],
  },
  {
    name: 'c20: a basic total that is not 人员 + 公用',
    given: `
== 基本
2030年基本支出表
单位：元
项目 | 本年预算数
人员经费 | 500
日常公用经费 | 100
合计 | 700`,
    says: ['A07 error 基本!B6 基本!B4 基本!B5'],
  },
];

const STRAY_BLOCKS: readonly FieldCase[] = [
  {
    name: 's06: 21011 and its 项 stand under 208, before 210',
    given: serial(`1 | | 合计 | 160 | 160 |
2 | 208 | 社会保障和就业支出 | 100 | 100 |
3 | 20805 | 行政事业单位养老支出 | 100 | 100 |
4 | 2080505 | 机关事业单位基本养老保险缴费支出 | 100 | 100 |
5 | 21011 | 行政事业单位医疗 | 60 | 60 |
6 | 2101101 | 行政单位医疗 | 60 | 60 |
7 | 210 | 卫生健康支出 | 60 | 60 |`),
    says: ['K07 warning 支出!B8'],
  },
  {
    name: 's06 with an uncoded row among them',
    given: serial(`1 | | 合计 | 160 | 160 |
2 | 208 | 社会保障和就业支出 | 100 | 100 |
3 | 20805 | 行政事业单位养老支出 | 100 | 100 |
4 | 2080505 | 机关事业单位基本养老保险缴费支出 | 100 | 100 |
5 | | 以下为医疗 | | |
6 | 21011 | 行政事业单位医疗 | 60 | 60 |
7 | 2101101 | 行政单位医疗 | 60 | 60 |
8 | 210 | 卫生健康支出 | 60 | 60 |`),
    says: ['K07 warning 支出!B9'],
  },
  {
    name: 's06 with the block behind a later class',
    given: byCode(`210 | 卫生健康支出 | 60 | 60 |
221 | 住房保障支出 | 40 | 40 |
22102 | 住房改革支出 | 40 | 40 |
21011 | 行政事业单位医疗 | 60 | 60 |
2101101 | 行政单位医疗 | 60 | 60 |
合计 | | 100 | 100 |`),
    says: ['K07 warning 支出!A7'],
  },
];

describe('situations of the field', () => {
  it.each(
    [...WRONG_CLASS, ...CATALOGUE, ...MIXED_PLACES, ...VEHICLES, ...PEOPLE_AND_PUBLIC, ...STRAY_BLOCKS].map(
      (each) => [each.name, each] as const,
    ),
  )('%s', (_, { given, says }) => {
    expect(said(given)).toEqual(says);
  });
});
