import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook, readWorkbook } from '../../../src/core/run';
import { located, readTables, type Field } from '../../../src/core/tables';
import type { Amount } from '../../../src/core/money';
import { placeName } from '../../../src/core/findings';
import { addressText } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

/** `26.00 三公!G6`; `blank`, `unreadable` or `none` where there is no such figure. */
function shown(field: Field<Amount> | undefined): string {
  const amount = located(field);
  return amount === undefined
    ? (field?.state ?? 'none')
    : `${amount.value.value.toFixed(2)} ${addressText(amount.at)}`;
}

const HEAD = `== 三公
一般公共预算“三公”经费支出表
单位：某市示例局 | | | | | | | | | | | 单位：万元`;

/** The six columns of the national form, once for each year. */
const ITEMS = `合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费 | 合计 | 因公出国（境）费 | 公务用车购置及运行费 | | | 公务接待费
 | | 小计 | 公务用车购置费 | 公务用车运行费 | | | | 小计 | 公务用车购置费 | 公务用车运行费 |`;
const LAST = '30.5 | 10 | 18.5 | 8 | 10.5 | 2';
const THIS = '26 | 9 | 15.4 | 5 | 10.4 | 1.6';

describe('s01: “三公” in two blocks of years', () => {
  it.each([
    ['last year first', '2029年预算数 | | | | | | 2030年预算数', `${LAST} | ${THIS}`, 'G6', 'A6'],
    ['this year first', '2030年预算数 | | | | | | 2029年预算数', `${THIS} | ${LAST}`, 'A6', 'G6'],
    ['in words', '上年预算数 | | | | | | 本年预算数', `${LAST} | ${THIS}`, 'G6', 'A6'],
    ['this year first, in words', '本年 | | | | | | 上年', `${THIS} | ${LAST}`, 'A6', 'G6'],
    [
      'heads in full',
      '2029年“三公”经费预算数（万元） | | | | | | 2030年“三公”经费预算数（万元）',
      `${LAST} | ${THIS}`,
      'G6',
      'A6',
    ],
  ])('is read by the heads: %s', (_, years, amounts, current, prior) => {
    const { tables } = readTables(textWorkbook(`${HEAD}\n${years}\n${ITEMS}\n${amounts}`));
    const { total, vehicles } = tables.threePublicTable ?? {};
    expect([shown(total?.current), shown(total?.prior)]).toEqual([
      `26.00 三公!${current}`,
      `30.50 三公!${prior}`,
    ]);
    expect([
      located(vehicles?.current)?.value.value.toFixed(2),
      located(vehicles?.prior)?.value.value.toFixed(2),
    ]).toEqual(['15.40', '18.50']);
  });

  it('takes what was spent for no budget', () => {
    const text = `${HEAD}\n2029年执行数 | | | | | | 2030年预算数\n${ITEMS}\n${LAST} | ${THIS}`;
    const { total } = readTables(textWorkbook(text)).tables.threePublicTable ?? {};
    expect([shown(total?.current), shown(total?.prior)]).toEqual(['26.00 三公!G6', 'none']);
  });

  it('reads the two years below each item', () => {
    const { tables } = readTables(
      textWorkbook(`== 三公
一般公共预算“三公”经费支出表
单位：万元
合计 | | 因公出国（境）费 | | 公务接待费 |
2029年 | 2030年 | 2029年 | 2030年 | 2029年 | 2030年
12 | 10.6 | 10 | 9 | 2 | 1.6`),
    );
    const { total, reception } = tables.threePublicTable ?? {};
    expect([shown(total?.current), shown(total?.prior)]).toEqual(['10.60 三公!B5', '12.00 三公!A5']);
    expect([shown(reception?.current), shown(reception?.prior)]).toEqual(['1.60 三公!F5', '2.00 三公!E5']);
  });

  it('reads the two years as rows', () => {
    const { tables } = readTables(
      textWorkbook(`== 三公
一般公共预算“三公”经费支出表
单位：万元
年度 | 合计 | 因公出国（境）费 | 公务接待费
2029年预算数 | 12 | 10 | 2
2030年预算数 | 10.6 | 9 | 1.6`),
    );
    const { total } = tables.threePublicTable ?? {};
    expect([shown(total?.current), shown(total?.prior)]).toEqual(['10.60 三公!B5', '12.00 三公!B4']);
  });

  it('checks the sums of both years, and the year is the one of this year’s head', () => {
    const wrong = `${HEAD}\n2029年预算数 | | | | | | 2030年预算数\n${ITEMS}\n31.5 | 10 | 18.5 | 8 | 10.5 | 2 | 26 | 9 | 15.4 | 5 | 9.4 | 1.6`;
    const review = reviewWorkbook(textWorkbook(wrong));
    const found = review.rules.flatMap(({ outcome }) =>
      outcome.kind === 'found'
        ? outcome.findings.map((finding) => `${finding.code} ${placeName(finding)}`)
        : [],
    );
    expect(found).toEqual(['A08 三公!A6', 'A09 三公!I6']);
    expect(review.year).toBe(2030);
  });
});

const SUMMARY = `一、一般公共预算拨款收入 | 590.4 | 一、一般公共服务支出 | 500
二、政府性基金预算拨款收入 | | 八、社会保障和就业支出 | 101
本年收入合计 | 590.4 | 本年支出合计 | 601
上年结转结余 | 10.6 | 年终结转结余 |
收入总计 | 601 | 支出总计 | 601`;

describe('lanci-num: a row of column numbers', () => {
  it.each([
    '栏次 | 1 | 栏次 | 2',
    '栏次 | "1" | 栏次 | "2"',
    '1 | 2 | 3 | 4',
    '甲 | 1 | 乙 | 2',
    '** | 1 | ** | 2',
    '（1） | （2） | （3） | （4）',
    '① | ② | ③ | ④',
    '1 | 2=3+4 | 3 | 4',
    '行次 | 1 | | 2',
  ])('belongs to the header: %s', (numbers) => {
    const { tables } = readTables(
      textWorkbook(`== 收支总表
部门预算收支总表
920示例县某某镇财政所 | | 预算年度：2030 | 单位：万元
收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
${numbers}
${SUMMARY}`),
    );
    const { revenue, expenditure } = tables.revenueExpenditureSummary ?? {};
    expect(revenue?.items.map(({ name }) => name)).toEqual([
      '一般公共预算拨款收入',
      '政府性基金预算拨款收入',
    ]);
    expect(expenditure?.items.map(({ name }) => name)).toEqual(['一般公共服务支出', '社会保障和就业支出']);
  });

  it.each(['其他收入 | 1 | 其他支出 | 2', '1 | 2 | 4 | 5', '栏次 | 1 | 栏次 | 3', '2 | 3 | 4 | 5'])(
    'is told from others: %s',
    (row) => {
      const { tables } = readTables(
        textWorkbook(`== 收支总表
2030年收支总表
单位：万元
项目 | 预算数 | 项目 | 预算数
${row}
收入总计 | 1 | 支出总计 | 2`),
      );
      expect(tables.revenueExpenditureSummary?.revenue.items).toHaveLength(1);
    },
  );

  it('stands again below a header that is printed again', () => {
    const { tables } = readTables(
      textWorkbook(`== 项目
2030年项目支出表
单位：万元
项目编码 | 项目名称 | 预算数
1 | 2 | 3
甲001 | 道路养护 | 5
项目编码 | 项目名称 | 预算数
1 | 2 | 3
甲002 | 桥梁检测 | 6`),
    );
    expect(tables.projectExpenditureTable?.projects.map(({ name }) => name?.value)).toEqual([
      '道路养护',
      '桥梁检测',
    ]);
  });
});

describe('c15, d01: year and department in the head', () => {
  it.each([
    '920某市示例局 | 预算年度：2030 | | 单位：万元',
    '某市示例局 | 2030年度 | | 单位：万元',
    '2030年度 | 部门名称：某市示例局 | | 单位：万元',
    '编制部门：某市示例局 | 年度：2030年 | | 单位：万元',
  ])('are found in %s', (line) => {
    const { facts } = readWorkbook(
      textWorkbook(
        `== 收支总表\n部门预算收支总表\n${line}\n收入 | | 支出 |\n项目 | 预算数 | 项目 | 预算数\n${SUMMARY}`,
      ),
    );
    expect([facts.year?.value, facts.department]).toEqual([2030, '某市示例局']);
  });
});
