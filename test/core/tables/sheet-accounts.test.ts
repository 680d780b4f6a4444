import { describe, expect, it } from '@jest/globals';
import { sheetLine, unusableOf, verdictOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import type { SheetAccount } from '../../../src/core/tables';
import type { SheetVisibility } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

const SUMMARY = `
== 收支
2030年收支预算总表
部门：某市示例局 | | | 单位：万元
项目 | 预算数 | 项目 | 预算数
一、财政拨款 | 100.00 | 一、基本支出 | 100.00
收入总计 | 100.00 | 支出总计 | 100.00`;

const UNKNOWN = `部门：某市示例局 | | 单位：万元
名目 | | 数额
合计数 | | 100.00`;

function accounts(
  text: string,
  changed: { readonly own?: boolean; readonly visibility?: SheetVisibility } = {},
): readonly SheetAccount[] {
  const workbook = textWorkbook(text);
  const sheets = workbook.sheets.map((sheet) => ({ ...sheet, ...changed }));
  return reviewWorkbook({ ...workbook, sheets }, { rules: [] }).sheets;
}

const brief = ({ sheet, read, tables, title, notRead }: SheetAccount): unknown => [
  sheet,
  read,
  tables,
  title,
  notRead,
];

describe('what became of a sheet', () => {
  it('is said of every sheet: tables, text, cover, contents, empty', () => {
    const text = `${SUMMARY}
== 职责
部门职责
负责示例工作。
== 封面
2030年部门预算公开
某市示例局
== 目录
目录
一、收支预算总表 | 1
二、收入预算总表 | 2
== 空白`;
    expect(accounts(text).map(brief)).toEqual([
      ['收支', 'table', ['revenueExpenditureSummary'], undefined, undefined],
      ['职责', 'text', ['duties'], undefined, undefined],
      ['封面', 'text', [], undefined, undefined],
      ['目录', 'text', [], undefined, undefined],
      ['空白', 'empty', [], undefined, undefined],
    ]);
  });

  it('hidden sheets are read like others, and the line says that they are hidden', () => {
    const [account] = accounts(SUMMARY, { visibility: 'hidden' });
    expect(account).toMatchObject({ visibility: 'hidden', read: 'table' });
    expect(account === undefined ? '' : sheetLine(account)).toBe('读到表：收支预算总表（工作表已隐藏）');
  });

  it('a sheet this product made is its own', () => {
    expect(accounts(SUMMARY, { own: true }).map(brief)).toEqual([['收支', 'own', [], undefined, undefined]]);
  });

  it.each([
    ['a title whose header nobody knows', '2030年收入预算总表', 'unread-title'],
    ['no title that is known', '2030年各项明细', 'unrecognised'],
    ['机关运行经费', '2030年机关运行经费预算表', 'known'],
    ['政府购买服务', '2030年政府购买服务预算表', 'known'],
    ['经济分类汇总', '支出经济分类汇总表', 'known'],
    ['整体支出绩效目标', '2030年部门整体支出绩效目标申报表', 'known'],
    ['转移支付', '预算09-1表 对下转移支付预算表', 'known'],
    ['final accounts', '2029年收入支出决算总表', 'final-accounts'],
  ])('not read: %s', (_, title, notRead) => {
    const account = accounts(`${SUMMARY}\n== 附表\n${title}\n${UNKNOWN}`)[1];
    expect(account).toMatchObject({ read: 'not-read', title, notRead });
    expect(account?.reason).toMatch(notRead === 'known' ? /^认得这张表/ : /没有/);
  });

  it('a table that was found and left unread is said to be, with where the reason stands', () => {
    const continued = `${SUMMARY}
== 续页
2030年收支预算总表（续）
单位：万元
其他 | 1.00 | 其他 | 1.00`;
    expect(accounts(continued)[1]).toMatchObject({
      read: 'not-read',
      title: '2030年收支预算总表（续）',
      notRead: 'remarked',
    });
  });

  it('a sheet that holds a table that was read and one that was not says both', () => {
    const [account] = accounts(`${SUMMARY}\n2030年一般公共预算支出表\n名目 | | 数额\n合计数 | | 100.00`);
    expect(account).toMatchObject({
      read: 'table',
      tables: ['revenueExpenditureSummary'],
      title: '2030年一般公共预算支出表',
      notRead: 'unread-title',
    });
    expect(account === undefined ? '' : sheetLine(account)).toContain('没有读取“2030年一般公共预算支出表”');
  });

  it('an empty page under a title with a note is no table that was not read', () => {
    const text = `${SUMMARY}
== 基金
2030年政府性基金预算支出表
部门：某市示例局 | 2030年 | 单位：万元
注：本部门没有政府性基金预算，本表为空表。`;
    expect(accounts(text)[1]).toMatchObject({ read: 'text', notRead: undefined });
  });
});

describe('c11: final accounts', () => {
  it.each([
    [
      'by the title',
      '2029年度财政拨款“三公”经费支出决算表\n某市示例局 | | | 单位：万元\n合计 | | 公务接待费\n预算数 | 决算数 | 预算数 | 决算数\n9 | 5 | 9 | 5',
    ],
    [
      'by the form number',
      '收入支出总表\nGK01表 | | 单位：万元\n项目 | 金额\n一、一般公共预算财政拨款收入 | 5',
    ],
    ['by the columns', '收入总表\n单位：万元\n项目 | 行次 | 决算数\n本年收入合计 | 1 | 5'],
  ])('are told %s, and nothing of them is read', (_, text) => {
    const review = reviewWorkbook(textWorkbook(`== 一\n${text}`));
    expect(review.tables).toEqual([]);
    expect(review.remarks).toEqual([]);
    expect(verdictOf(review)).toBe('final-accounts');
  });

  it.each([
    [
      'last year’s 决算数 beside this year’s budget',
      '2030年“三公”经费表\n单位：万元\n项目 | 2029年决算数 | 2030年预算数\n合计 | 1.00 | 1.00\n公务接待费 | 1.00 | 1.00',
    ],
    ['text that speaks of 决算', '部门职责\n按时编制年度决算。'],
  ])('are not: %s', (_, text) => {
    expect(accounts(`${SUMMARY}\n== 二\n${text}`)[1]?.notRead).toBeUndefined();
  });

  it('one sheet of them in a budget is named and the budget is checked', () => {
    const review = reviewWorkbook(textWorkbook(`${SUMMARY}\n== 上年\n2029年收入决算表\n${UNKNOWN}`));
    expect(verdictOf(review)).toBe('no-errors');
    expect(review.sheets[1]).toMatchObject({ read: 'not-read', notRead: 'final-accounts' });
  });
});

describe('a workbook in which no table was read', () => {
  it.each([
    ['an empty sheet', '== 一'],
    ['tables of something else', `== 一\n班次安排\n${UNKNOWN}`],
    ['titles without a table that is known', `== 一\n2030年收入预算总表\n${UNKNOWN}`],
    ['text only', '== 一\n部门职责\n负责示例工作。'],
  ])('is no clean one: %s', (_, text) => {
    const review = reviewWorkbook(textWorkbook(text));
    expect(verdictOf(review)).toBe('not-recognised');
    expect(unusableOf(review.sheets)).toBe('not-recognised');
  });

  it('errors and none are told apart where a table was read', () => {
    expect(verdictOf(reviewWorkbook(textWorkbook(SUMMARY)))).toBe('no-errors');
    const wrong = SUMMARY.replace('收入总计 | 100.00', '收入总计 | 90.00');
    expect(verdictOf(reviewWorkbook(textWorkbook(wrong)))).toBe('errors');
  });
});
