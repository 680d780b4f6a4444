import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import { shownAmount, shownFindings } from '../../support/shown-amount';
import { textWorkbook } from '../../support/text-workbook';

describe('the total of a table by class', () => {
  const HEAD = '== 支出\n2030年部门支出预算总表\n某市示例局 | | | | 单位：元';
  const CLASSES = (first: string): string => `${first}201 | 一般公共服务支出 | 100 | 60 | 40
${first}20106 | 财政事务 | 100 | 60 | 40
${first}2010601 | 行政运行 | 100 | 60 | 40`;

  it.each([
    [
      'c01: first, in the name column beside a serial number',
      `序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n1 | | 合计 | 100 | 60 | 40\n${CLASSES('2 | ')}`,
      'D4',
    ],
    [
      'first, in the serial column',
      `序号 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n合  计 | | | 100 | 60 | 40\n${CLASSES('2 | ')}`,
      'D4',
    ],
    [
      'last, in the code column, as 共计',
      `科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出\n${CLASSES('')}\n共计 | | 100 | 60 | 40`,
      'C7',
    ],
    [
      'over the row of the department',
      `单位代码 | 科目编码 | 单位名称（科目） | 合计 | 基本支出 | 项目支出
 | | 总计 | 100 | 60 | 40
450001 | | 某市示例局 | 100 | 60 | 40
${CLASSES(' | ')}`,
      'D4',
    ],
  ])('%s', (_, body, cell) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const table = readTables(workbook).tables.expenditureTable;
    expect(shownAmount(table?.totals?.total)).toBe(`100.00 支出!${cell}`);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });
});

describe('s05: revenue by source in the words of the national form', () => {
  const HEAD = '== 收入\n2030年部门收入总表\n某市示例局 | | | | | | | | 单位：万元';
  const SOURCES =
    '一般公共预算拨款收入 | 政府性基金预算拨款收入 | 国有资本经营预算拨款收入 | 财政专户管理资金收入 | 事业收入 | 其他收入';
  const rows = (figures: string, first: readonly string[], last = '合计 | '): string =>
    [...first, last].map((row) => `${row} | ${figures}`).join('\n');
  const CODES = ['205 | 教育支出', '20502 | 普通教育', '2050202 | 小学教育'];

  it.each([
    [
      'flat',
      `科目编码 | 科目名称 | 合计 | 上年结余结转 | ${SOURCES}\n${rows('110 | 5 | 90 | | | 10 | 4 | 1', CODES)}`,
    ],
    [
      'with a column 财政拨款小计',
      `科目编码 | 科目名称 | 合计 | 上年结转 | 财政拨款小计 | ${SOURCES}\n${rows('110 | 5 | 90 | 90 | | | 10 | 4 | 1', CODES)}`,
    ],
    [
      'with 小计 below 本年收入 and below 财政拨款收入',
      `科目编码 | 科目名称 | 合计 | 上年结转 | 本年收入 | | | | | | |
 | | | | 小计 | 财政拨款收入 | | | | 财政专户管理资金 | 事业收入 | 其他收入
 | | | | | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | | |
${rows('110 | 5 | 105 | 90 | 90 | | | 10 | 4 | 1', CODES)}`,
    ],
    [
      'by unit, the sources of the carry-over beside those of the year',
      `部门（单位）代码 | 部门（单位）名称 | 合计 | 本年收入 | | | | | | | 上年结转结余 | |
 | | | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 财政专户管理资金 | 事业收入 | 其他收入 | 小计 | 一般公共预算 | 单位资金
${rows('110 | 105 | 90 | | | 10 | 4 | 1 | 5 | 5 |', ['450 | 某市示例局', '450001 | 某市示例局本级'])}`,
    ],
    [
      'the sources of the carry-over in front of those of the year',
      `科目编码 | 科目名称 | 合计 | 上年结转 | | 本年收入 | | | |
 | | | 小计 | 一般公共预算 | 小计 | 一般公共预算 | 财政专户管理资金 | 事业收入 | 其他收入
${rows('110 | 5 | 5 | 105 | 90 | 10 | 4 | 1', CODES)}`,
    ],
  ])('%s', (_, body) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const table = readTables(workbook).tables.revenueTable;
    const { totals, unreadColumns } = table ?? {};
    const told = [
      totals?.total,
      totals?.carryOver,
      totals?.generalPublicBudget,
      totals?.specialAccount,
      totals?.business,
      totals?.other,
    ].map((field) => shownAmount(field).split(' ')[0]);
    expect(told).toEqual(['110.00', '5.00', '90.00', '10.00', '4.00', '1.00']);
    expect(unreadColumns).toEqual([]);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });

  it.each([
    ['列', '一般公共预算拨款收入 | 90\n事业收入 | 10\n本年收入合计 | 100\n上年结转 | 5\n收入总计 | 105'],
    [
      'a row 财政拨款小计',
      '一般公共预算拨款收入 | 90\n政府性基金预算拨款收入 |\n财政拨款小计 | 90\n事业收入 | 10\n本年收入合计 | 100\n上年结转 | 5\n收入总计 | 105',
    ],
  ])('as a plain list with %s', (_, body) => {
    const workbook = textWorkbook(`${HEAD}\n收入项目 | 预算数\n${body}`);
    expect(shownAmount(readTables(workbook).tables.revenueTable?.totals?.total)).toMatch(/^10[05]\.00/);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });

  it('a row and a level that do not add up are found', () => {
    const wrong = `${HEAD}\n科目编码 | 科目名称 | 合计 | 上年结余结转 | 财政拨款小计 | ${SOURCES}\n${rows('110 | 5 | 90 | 90 | | | 10 | 4 | 1', CODES).replace('小学教育 | 110', '小学教育 | 111')}`;
    expect(shownFindings(reviewWorkbook(textWorkbook(wrong)))).toEqual(['A04 收入!C6', 'A05 收入!C5']);
  });
});

describe('s10: code and name in one cell', () => {
  it.each([
    ['in brackets', ['[205]教育支出', '[20502]普通教育', '[2050202]小学教育', '[2050203]初中教育']],
    ['with a blank', ['205 教育支出', '20502 普通教育', '2050202 小学教育', '2050203 初中教育']],
    [
      'in full-width brackets',
      ['【205】教育支出', '【20502】普通教育', '【2050202】小学教育', '【2050203】初中教育'],
    ],
  ])('%s', (_, [first, second, third, fourth]) => {
    const workbook = textWorkbook(`== 支出
2030年部门支出总体情况表
某市示例局 | | | 单位：万元
功能分类科目 | 合计 | 基本支出 | 项目支出
${first ?? ''} | 100 | 60 | 40
${second ?? ''} | 100 | 60 | 40
${third ?? ''} | 90 | 60 | 30
${fourth ?? ''} | 11 | | 11
合计 | 100 | 60 | 40`);
    const lines = readTables(workbook).tables.expenditureTable?.lines;
    expect(lines?.map(({ code, name, level }) => [code?.value, name?.value, level])).toEqual([
      ['205', '教育支出', 1],
      ['20502', '普通教育', 2],
      ['2050202', '小学教育', 3],
      ['2050203', '初中教育', 3],
    ]);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual(['A05 支出!B5', 'A05 支出!D5']);
  });
});
