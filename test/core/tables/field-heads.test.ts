import { describe, expect, it } from '@jest/globals';
import { readWorkbook, reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import { shownAmount, shownFindings } from '../../support/shown-amount';
import { textWorkbook } from '../../support/text-workbook';

const SUMMARY = `部门收支总表
部门：某市示例局 | | | 单位：万元
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 100 | 教育支出 | 100
收入总计 | 100 | 支出总计 | 100`;

describe('s03: the year, where no title names it', () => {
  const book = (text: string): string => `== 说明\n部门预算情况说明\n${text}\n== 收支\n${SUMMARY}`;

  it.each([
    ['比', '一般公共预算支出100.00万元，比2029年预算增加5.00万元。\n2030年收支总预算100.00万元。'],
    ['较', '支出较2029年增加5.00万元。2030年安排支出预算100.00万元。'],
    ['上年', '上年（2029年）安排95.00万元。\n2030年安排预算100.00万元。'],
    ['执行', '2029年当年预算执行数为95.00万元，2030年预算安排100.00万元。'],
  ])('is none that stands behind %s', (_, text) => {
    expect(readWorkbook(textWorkbook(book(text))).facts.year?.value).toBe(2030);
  });

  it('is not guessed where text compares only', () => {
    expect(readWorkbook(textWorkbook(book('支出比2029年预算增加5.00万元。'))).facts.year).toBeUndefined();
  });
});

describe('c05: words for nil', () => {
  it.each(['—', '-', '无', '/', '——', '－'])('%s states nothing and stops no sum', (nil) => {
    const workbook = textWorkbook(`== 收支
2030年收支预算总表
单位：万元
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 100 | 一般公共服务支出 | 100
政府性基金预算拨款收入 | ${nil} | 社会保障和就业支出 | ${nil}
收入总计 | 100 | 支出总计 | 100`);
    const { items } = readTables(workbook).tables.revenueExpenditureSummary?.revenue ?? {};
    expect(shownAmount(items?.[1]?.current)).not.toContain('unreadable');
    const { rules } = reviewWorkbook(workbook);
    expect(
      rules.filter(({ code }) => ['A01', 'A02', 'A03'].includes(code)).map((rule) => rule.outcome.kind),
    ).toEqual(['passed', 'passed', 'passed']);
  });
});

describe('g03: text beside tables', () => {
  it.each(['2030年部门预算编制说明', '预算编制说明', '一、编制说明'])(
    '%s is text, paragraph by paragraph',
    (title) => {
      const { tables, sheets } = readTables(
        textWorkbook(`== 说明
${title}
"    2030年，某市示例局收入预算100.00万元。"
"    支出预算100.00万元。"
== 收支
${SUMMARY}`),
      );
      expect(sheets[0]).toMatchObject({ read: 'text', tables: ['compilationNotes'] });
      expect(tables.compilationNotes?.paragraphs).toHaveLength(2);
    },
  );
});

describe('g04: a title above a form nobody knows', () => {
  it.each([
    ['收入预算总表', 'revenueTable', '项目名称 | | 金额\n收入总计 | | 100\n一般公共预算资金 | 小计 | 100'],
    ['2030年一般公共预算支出表', 'generalPublicExpenditure', '用途 | 钱数\n甲 | 60\n乙 | 40'],
    ['政府采购预算表', 'procurementTable', '买什么 | 几个 | 多少钱\n桌子 | 2 | 1'],
  ])('%s: named at its cell, and said to be bound', (title, key, body) => {
    const workbook = textWorkbook(`== 收支\n2030年${SUMMARY}\n== 附表\n${title}\n单位：万元\n${body}`);
    const review = reviewWorkbook(workbook);
    expect(readTables(workbook).unreadTitles).toMatchObject([{ key, title, at: { sheet: '附表', row: 0 } }]);
    expect(review.sheets[1]).toMatchObject({ read: 'not-read', notRead: 'unread-title' });
    expect(review.sheets[1]?.reason).toContain('可以在“表格”里指定');
    expect(shownFindings(review)).toContain('D11 附表!A1');
    expect(review.remarks).toEqual([]);
  });
});

describe('hb-full: a whole set with a serial column', () => {
  const head = (title: string): string =>
    `部门预算${title}\n920示例县某某镇财政所 | | 预算年度：2030 | | 单位：万元`;
  const rows = (numbers: boolean, count: number, body: readonly string[]): string => {
    const order = Array.from({ length: count }, (_, index) => index + 1).join(' | ');
    return [
      ...(numbers ? [`栏次 | ${order}`] : []),
      ...body.map((row, index) => `${index + 1} | ${row}`),
    ].join('\n');
  };
  const CLASSES = ['201 | 一般公共服务支出', '20106 | 财政事务', '2010601 | 行政运行'];
  const classed = (numbers: boolean, total: string, figures: string): string =>
    rows(
      numbers,
      5,
      [total, ...CLASSES].map((row) => `${row} | ${figures}`),
    );
  const byClass = (
    title: string,
    columns: string,
    figures: string,
    numbers: boolean,
    total: string,
  ): string =>
    `${head(title)}\n序号 | 功能分类科目 | | ${columns}\n | 科目编码 | 科目名称 | | |\n${classed(numbers, total, figures)}`;

  it.each([
    ['with column numbers', true, ' | 合计'],
    ['without them', false, ' | 合计'],
    ['the total in the code column', true, '合计 |'],
    ['the total in words of its own', false, ' | 共  计'],
  ])('%s', (_, numbers, total) => {
    const text = `== 表一
${head('收支总表')}
序号 | 收入 | | 支出 |
 | 项 目 | 预算数 | 项 目 | 预算数
${rows(numbers, 4, [
  '一、一般公共预算拨款收入 | 100 | 一、一般公共服务支出 | 100',
  '本年收入合计 | 100 | 本年支出合计 | 100',
  '上年结转结余 | | 年终结转结余 |',
  '收入总计 | 100 | 支出总计 | 100',
])}
== 表二
${byClass('收入总表', '合计 | 财政拨款收入 | 其他收入', '100 | 100 |', numbers, total)}
== 表三
${byClass('支出总表', '合计 | 基本支出 | 项目支出', '100 | 60 | 40', numbers, total)}
== 表四
${head('财政拨款收支总表')}
序号 | 收入 | | 支出 | | | |
 | 项目 | 金额 | 项目 | 合计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款 | 国有资本经营预算财政拨款
${rows(numbers, 7, [
  '一、一般公共预算拨款 | 100 | 一、一般公共服务支出 | 100 | 100 | |',
  '本年收入合计 | 100 | 本年支出合计 | 100 | 100 | |',
  '收入总计 | 100 | 支出总计 | 100 | 100 | |',
])}
== 表五
${byClass('一般公共预算财政拨款支出表', '合计 | 基本支出 | 项目支出', '100 | 60 | 40', numbers, total)}`;
    const workbook = textWorkbook(text);
    const { reading, facts } = readWorkbook(workbook);
    expect(reading.found.map(({ head: { key }, used }) => [key, used])).toEqual([
      ['revenueExpenditureSummary', true],
      ['revenueTable', true],
      ['expenditureTable', true],
      ['appropriationSummary', true],
      ['generalPublicExpenditure', true],
    ]);
    expect([facts.year?.value, facts.department]).toEqual([2030, '示例县某某镇财政所']);
    const review = reviewWorkbook(workbook);
    expect(shownFindings(review).filter((finding) => !finding.startsWith('D01'))).toEqual([]);
    // No clerk reads another province's name.
    expect(JSON.stringify(review.rules)).not.toMatch(/上海|江苏|云南/);
    const unsure = review.rules.filter(
      ({ code, outcome }) => /^[AX]/.test(code) && outcome.kind === 'cannot-check',
    );
    expect(JSON.stringify(unsure)).not.toContain('没有合计行');
  });
});
