import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables, type SummarySide } from '../../../src/core/tables';
import { shownAmount, shownFindings } from '../../support/shown-amount';
import { textWorkbook } from '../../support/text-workbook';

const HEAD = `== 收支
2030年部门收支总表
部门：某市示例局 | | | 单位：万元`;

/** The names of a side's items, then its total with the cell. */
function side(found: SummarySide | undefined): readonly (string | readonly string[])[] {
  return [found?.items.map(({ name }) => name) ?? [], shownAmount(found?.total?.current)];
}

describe('expenditure in more than one list', () => {
  const JIANGSU = `收入 | | 支出 | | |
项目名称 | 金额 | 功能分类 | | 支出用途 |
 | | 功能科目名称 | 金额 | 项目名称 | 金额
一、财政拨款 | 100 | 一、一般公共服务支出 | 60 | 一、基本支出 | 60
1.一般公共预算 | 100 | 八、社会保障和就业支出 | 40 | 二、项目支出 | 40
当年收入小计 | 100 | 当年支出小计 | | | 100
收入合计 | 100 | 支出合计 | | | 100`;

  it.each([
    ['c09: three pairs, closed by one amount', JIANGSU, 'F9', ['100.00 收支!F9']],
    [
      'each closed by its own, one header row, beside a line number',
      `收入 | 行次 | 预算数 | 支出功能分类 | 行次 | 预算数 | 支出用途 | 行次 | 预算数
一、一般公共预算拨款收入 | 1 | 100 | 一般公共服务支出 | 4 | 60 | 一、基本支出 | 7 | 60
 | | | 社会保障和就业支出 | 5 | 40 | 二、项目支出 | 8 | 40
收入总计 | 3 | 100 | 支出总计 | 6 | 100 | 支出总计 | 9 | 100`,
      'F6',
      ['100.00 收支!I6'],
    ],
    [
      'four pairs, by economic class too, with column numbers',
      `收入 | | 支出 | | | | |
项目 | 预算数 | 支出功能分类 | 预算数 | 支出经济分类 | 预算数 | 支出用途 | 预算数
栏次 | 1 | 栏次 | 2 | 栏次 | 3 | 栏次 | 4
一、一般公共预算拨款收入 | 100 | 一、一般公共服务支出 | 60 | 工资福利支出 | 70 | 基本支出 | 60
 | | 二、社会保障和就业支出 | 40 | 商品和服务支出 | 30 | 项目支出 | 40
收入总计 | 100 | 支出总计 | 100 | 支出总计 | 100 | 支出总计 | 100`,
      'D8',
      ['100.00 收支!F8', '100.00 收支!H8'],
    ],
  ])('%s', (_, body, total, further) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const summary = readTables(workbook).tables.revenueExpenditureSummary;
    expect(side(summary?.expenditure)).toEqual([
      ['一般公共服务支出', '社会保障和就业支出'],
      `100.00 收支!${total}`,
    ]);
    expect(summary?.furtherExpenditure.map((list) => shownAmount(list.total?.current))).toEqual(further);
    expect(side(summary?.furtherExpenditure.at(-1))[0]).toEqual(['基本支出', '项目支出']);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });

  it('names the classes that do not add up to the amount all lists are closed by', () => {
    const wrong = JIANGSU.replace('八、社会保障和就业支出 | 40', '八、社会保障和就业支出 | 50');
    expect(shownFindings(reviewWorkbook(textWorkbook(`${HEAD}\n${wrong}`)))).toEqual(['A02 收支!F8']);
  });
});

describe('subtotals, headings and parts', () => {
  it.each([
    [
      's07: 小计 before 上年结转 and 总计, classes with their code',
      `收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 90 | 205 教育支出 | 80
事业收入 | 10 | 208 社会保障和就业支出 | 20
小计 | 100 | 小计 | 100
上年结转 | 5 | 结转下年 | 5
收入总计 | 105 | 支出总计 | 105`,
    ],
    [
      '小计 alone on one side, codes in brackets',
      `项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 90 | [205]教育支出 | 80
事业收入 | 15 | [208]社会保障和就业支出 | 25
小  计 | 105 | |
总  计 | 105 | 总  计 | 105`,
    ],
    [
      's08: 一、本年收入 over parts without a number',
      `项目 | 预算数 | 项目 | 预算数
一、本年收入 | 100 | 一、本年支出 | 105
一般公共预算拨款收入 | 90 | 教育支出 | 85
事业收入 | 10 | 社会保障和就业支出 | 20
二、上年结转 | 5 | 二、结转下年 |
收入总计 | 105 | 支出总计 | 105`,
    ],
    [
      'the same with indented parts',
      `项目 | 预算数 | 项目 | 预算数
一、本年收入 | 100 | 一、本年支出 | 105
"    一般公共预算拨款收入" | 90 | "    教育支出" | 85
"    事业收入" | 10 | "    社会保障和就业支出" | 20
二、上年结转结余 | 5 | 二、年终结转结余 |
收入总计 | 105 | 支出总计 | 105`,
    ],
    [
      'with numbered parts, the carry-over by budget',
      `项目 | 预算数 | 项目 | 预算数
一、本年收入 | 100 | 一、本年支出 | 105
（一）一般公共预算拨款收入 | 90 | （一）教育支出 | 85
（二）事业收入 | 10 | （二）社会保障和就业支出 | 20
二、上年结转 | 5 | 二、结转下年 |
（一）一般公共预算拨款 | 5 | |
收入总计 | 105 | 支出总计 | 105`,
    ],
  ])('%s', (_, body) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const summary = readTables(workbook).tables.revenueExpenditureSummary;
    expect([summary?.revenue, summary?.expenditure].map((each) => side(each)[0])).toEqual([
      ['一般公共预算拨款收入', '事业收入'],
      expect.arrayContaining([
        expect.stringMatching('教育支出'),
        expect.stringMatching('社会保障和就业支出'),
      ]),
    ]);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });
});

describe('s09: titles of the same words', () => {
  const SIDES =
    '项目 | 预算数 | 项目 | 预算数\n一般公共预算拨款收入 | 9 | 教育支出 | 9\n收入总计 | 9 | 支出总计 | 9';
  const CLASSES =
    '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 9 | 5 | 4\n合计 | | 9 | 5 | 4';

  it.each([
    ['部门收支总体情况表', SIDES, 'revenueExpenditureSummary'],
    ['财政拨款收支总体情况表', SIDES, 'appropriationSummary'],
    ['财政拨款收支总表', SIDES, 'appropriationSummary'],
    ['部门支出总体情况表', CLASSES, 'expenditureTable'],
    ['一般公共预算支出情况表', CLASSES, 'generalPublicExpenditure'],
    ['政府性基金预算支出情况表', CLASSES, 'governmentFundExpenditure'],
    ['国有资本经营预算支出情况表', CLASSES, 'stateCapitalExpenditure'],
  ])('%s is the kind its longest words name', (title, body, key) => {
    const { found, unreadTitles } = readTables(textWorkbook(`== 表\n2030年${title}\n单位：万元\n${body}`));
    expect(found.map(({ head }) => head.key)).toEqual([key]);
    expect(unreadTitles).toEqual([]);
  });

  it('an empty one with 空表说明 is accepted', () => {
    const text = `== 表8
2030年政府性基金预算支出情况表
单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
空表说明：本部门2030年没有政府性基金预算支出。`;
    expect(shownFindings(reviewWorkbook(textWorkbook(text)))).toEqual([]);
  });
});
