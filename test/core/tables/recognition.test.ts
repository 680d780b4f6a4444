import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

const THREE_PUBLIC = `
“三公”经费表
单位：万元
项目 | 上年 | 本年
合计 | 3.00 | 3.00
因公出国（境）费 | 0 | 0
公务用车购置及运维费 | 1.00 | 1.00
公务接待费 | 2.00 | 2.00`;

const ASSETS = `
某局固定资产占用情况表
截止时间：2022年12月31日
项目 | 数量 | 价值（金额单位：万元）
资产总额 | 5 | 10.00
1、房屋（平方米） | 0 | 0
4、其他固定资产 | 5 | 10.00`;

function found(workbook: WorkbookSnapshot): string[] {
  return readTables(workbook).found.map(({ head, used }) =>
    `${head.key} ${head.range.sheet} ${head.unit?.value ?? '-'} ${used ? '' : 'unused'}`.trim(),
  );
}

describe('tables are found by their words', () => {
  it('several on one sheet, one below the other', () => {
    expect(found(textWorkbook(`== 全部${THREE_PUBLIC}\n\n${ASSETS}`))).toEqual([
      'threePublicTable 全部 万元',
      'fixedAssetsTable 全部 万元',
    ]);
  });

  it('without a title, by headers and row labels', () => {
    const untitled = THREE_PUBLIC.replace('“三公”经费表', '');
    expect(found(textWorkbook(`== Sheet1${untitled}`))).toEqual(['threePublicTable Sheet1 万元']);
  });

  it('by the sheet name where headers alone prove nothing', () => {
    const generic = '\n单位：万元\n项目 | 本年\n人员经费 | 1\n合计 | 1';
    expect(found(textWorkbook(`== 基本支出表${generic}`))).toEqual(['basicExpenditureTable 基本支出表 万元']);
    expect(found(textWorkbook(`== Sheet1${generic}`))).toEqual([]);
  });

  it('not on a table of contents, not where a title is only mentioned', () => {
    const contents = '== 目录\n目  录\n一、收支预算总表\n二、“三公”经费表\n三、名词解释\n四、其他说明';
    expect(found(textWorkbook(contents))).toEqual([]);
    expect(found(textWorkbook('== 说明\n具体内容见收支预算总表\n详见“三公”经费表'))).toEqual([]);
  });

  it('once where there are two copies: the visible and fuller one', () => {
    const twice = textWorkbook(`== 旧${THREE_PUBLIC}\n== 新${THREE_PUBLIC}\n机关运行经费 | | 1.00`);
    expect(found(twice)).toEqual(['threePublicTable 旧 万元 unused', 'threePublicTable 新 万元']);
    const hidden = {
      ...twice,
      sheets: twice.sheets.map((sheet) =>
        sheet.name === '新' ? { ...sheet, visibility: 'hidden' as const } : sheet,
      ),
    };
    expect(found(hidden)).toEqual(['threePublicTable 旧 万元', 'threePublicTable 新 万元 unused']);
  });

  it('never on sheets of our own', () => {
    const workbook = textWorkbook(`== 说明${THREE_PUBLIC}`);
    expect(found({ ...workbook, sheets: workbook.sheets.map((sheet) => ({ ...sheet, own: true })) })).toEqual(
      [],
    );
  });

  it('ends at the title of a table it does not know', () => {
    const { tables } = readTables(
      textWorkbook(`== 甲${THREE_PUBLIC}\n\n自编的接待明细表\n项目 | 上年 | 本年\n公务接待费 | 9 | 9`),
    );
    expect(tables.threePublicTable?.head.range.bottom).toBe(6);
  });

  it('keeps notes apart from data', () => {
    const { tables } = readTables(textWorkbook(`== 甲${ASSETS}\n注：按账面原值填列。\n备注：无`));
    expect(tables.fixedAssetsTable?.head.notes.map(({ value }) => value)).toEqual([
      '注：按账面原值填列。',
      '备注：无',
    ]);
    expect(tables.fixedAssetsTable?.items).toHaveLength(2);
  });

  it('refuses amounts where nothing declares a unit', () => {
    const review = reviewWorkbook(textWorkbook(`== 甲${THREE_PUBLIC.replace('单位：万元', '')}`));
    const outcome = review.rules.find(({ code }) => code === 'A08')?.outcome;
    expect(outcome).toMatchObject({ kind: 'cannot-check' });
    expect(JSON.stringify(outcome)).toContain('没有写明金额单位');
  });

  it('survives an empty workbook, an empty sheet and a sheet of errors', () => {
    const empty = {
      name: '空',
      visibility: 'visible' as const,
      own: false,
      top: 0,
      left: 0,
      values: [],
      formulas: [],
      formats: [],
    };
    for (const workbook of [
      { date1904: false, sheets: [] },
      { date1904: false, sheets: [empty] },
      textWorkbook('== 错\n#REF! | #N/A\n#REF! | #REF!'),
    ]) {
      const outcomes = reviewWorkbook(workbook).rules.map(({ outcome }) => outcome.kind);
      expect(outcomes).not.toContain('passed');
      expect(outcomes).not.toContain('failed');
    }
  });
});

describe('the summary', () => {
  const summary = (body: string): string => `== 总表\n2023年收支预算总表\n单位：万元\n${body}`;

  it('tells wholes from parts by numbering, 其中 and blanks', () => {
    const { tables } = readTables(
      textWorkbook(
        summary(`收入 | | 支出
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 30 | 一、基本支出 | 20
1.一般公共预算 | 20 | 其中：人员经费 | 15
2.政府性基金预算 | 10 | "      日常公用经费" | 5
二、事业收入 | 5 | 二、项目支出 | 15
本年收入合计 | 35 | 本年支出合计 | 35
上年结转 | 2 | 结转下年 | 2
收入总计 | 37 | 支出总计 | 37`),
      ),
    );
    const { revenue, expenditure } = tables.revenueExpenditureSummary ?? {};
    expect(revenue?.items.map(({ name, parts }) => [name, ...parts.map((part) => part.name)])).toEqual([
      ['财政拨款收入', '一般公共预算', '政府性基金预算'],
      ['事业收入'],
    ]);
    expect(expenditure?.items.map(({ name, parts }) => [name, ...parts.map((part) => part.name)])).toEqual([
      ['基本支出', '人员经费', '日常公用经费'],
      ['项目支出'],
    ]);
    expect([
      revenue?.subtotal?.name,
      revenue?.carryOvers.map(({ name }) => name),
      revenue?.total?.name,
    ]).toEqual(['本年收入合计', ['上年结转'], '收入总计']);
  });

  const names = (
    lines: readonly { name: string; parts: readonly { name: string }[] }[] | undefined,
  ): string[][] => (lines ?? []).map(({ name, parts }) => [name, ...parts.map((part) => part.name)]);

  it('never takes a row for a part of one numbered in the same manner', () => {
    const { tables } = readTables(
      textWorkbook(
        summary(`项目 | 预算数 | 项目 | 预算数
一、本年收入 | 100 | 基本支出 | 90
（一）一般公共预算拨款收入 | 80 | 其中：人员支出 | 60
（二）政府性基金预算拨款收入 | 20 | 日常公用支出 | 20
二、上年结转 | 10 | 对个人和家庭的补助支出 | 10
一般公共预算结转 | 10 | 项目支出 | 20
收入总计 | 110 | 支出总计 | 110`),
      ),
    );
    const { revenue, expenditure } = tables.revenueExpenditureSummary ?? {};
    expect(names(revenue?.items)).toEqual([['一般公共预算拨款收入'], ['政府性基金预算拨款收入']]);
    expect(revenue?.carryOvers.map(({ name }) => name)).toEqual(['上年结转']);
    expect(names(expenditure?.items)).toEqual([
      ['基本支出', '人员支出', '日常公用支出', '对个人和家庭的补助支出'],
      ['项目支出'],
    ]);
  });

  it('is not taken for 财政拨款收支总表, whose title ends in the same words', () => {
    const other = `== 财政\n财政拨款收支总表\n单位：万元\n项目 | 预算数 | 项目 | 预算数\n一、本年收入 | 5 | 一、本年支出 | 5\n甲 | 1 | 乙 | 1\n丙 | 1 | 丁 | 1\n收入总计 | 5 | 支出总计 | 5`;
    const { found: map } = readTables(
      textWorkbook(
        `${summary('项目 | 预算数 | 项目 | 预算数\n一般公共预算收入 | 9 | 基本支出 | 9\n收入总计 | 9 | 支出总计 | 9')}\n${other}`,
      ),
    );
    expect(map.map(({ head }) => [head.key, head.range.sheet])).toEqual([
      ['revenueExpenditureSummary', '总表'],
      ['appropriationSummary', '财政'],
    ]);
  });

  it('reads years in headers, and labels beside their moved header', () => {
    const { tables } = readTables(
      textWorkbook(
        summary(
          ' | 项目 | 2023年预算数 | | 项目 | 2022年预算数 | 2023年预算数\n一般公共预算收入 | | 9 | 基本支出 | | 7 | 9\n收入总计 | | 9 | 支出总计 | | 7 | 9',
        ),
      ),
    );
    const { revenue, expenditure } = tables.revenueExpenditureSummary ?? {};
    const figures = [revenue?.total?.current, expenditure?.total?.current, expenditure?.total?.prior];
    expect(
      figures.map((field) => (field?.state === 'stated' ? field.value.value.toString() : field?.state)),
    ).toEqual(['9', '9', '7']);
    expect(expenditure?.items.map(({ name }) => name)).toEqual(['基本支出']);
  });

  it('reads both sides where they stand one below the other', () => {
    const { tables } = readTables(
      textWorkbook(summary('项目 | 预算数\n一般公共预算收入 | 9\n收入总计 | 9\n基本支出 | 9\n支出总计 | 9')),
    );
    expect(tables.revenueExpenditureSummary?.revenue.items).toHaveLength(1);
    expect(tables.revenueExpenditureSummary?.expenditure.items.map(({ name }) => name)).toEqual(['基本支出']);
  });
});
