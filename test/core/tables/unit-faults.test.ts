import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import { placeName } from '../../../src/core/findings';
import { addressText } from '../../../src/core/workbook';
import { indicators, stackedSheets } from '../../support/performance-sheet-text';
import { projectTable } from '../../support/project-forms';
import { textWorkbook } from '../../support/text-workbook';

/** Everything a clerk sees of errors and warnings: code, first cell, message. */
function seen(given: string): string[] {
  return (
    findingsOf(reviewWorkbook(textWorkbook(given)))
      // The forms share their indicators, which P13 says.
      .filter(({ code, severity }) => severity !== 'hint' && code !== 'P13')
      .map((finding) => `${finding.code} ${placeName(finding)} ${finding.message}`)
  );
}

interface FormText {
  readonly code?: string;
  readonly name: string;
  readonly budget: string;
  /** The unit line. */
  readonly money?: string;
}

/** Rows of one form below the other on the sheet 绩效目标表: title in row 17n + 1, unit line (F) in the next, 预算数 in C4. */
const forms = (...texts: readonly FormText[]): string =>
  '\n' +
  stackedSheets(
    ...texts.map(({ code = '', name, budget, money = '单位：万元' }, index) => ({
      serial: `${index + 1}`,
      unit: '某市示例局',
      unitLine: money,
      code,
      name,
      budget,
      purpose: name,
      goal: name,
      indicators: indicators({ 成本指标: { target: `≤${budget}万元` } }),
    })),
  );

interface Lines {
  readonly summary?: string;
  readonly basic?: string;
  readonly projects?: string;
  /** Figures of the basic table. */
  readonly figures?: readonly [string, string, string];
}

const WAN = '单位：万元';

const hebei = ({
  summary = WAN,
  basic = WAN,
  projects = WAN,
  figures = ['409.40', '392.65', '16.75'],
}: Lines): string => `
== 收支预算总表
2023年收支预算总表
部门：某市示例局 | | | ${summary}
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 7192.40 | 一、基本支出 | 409.40
1、一般公共预算收入 | 7192.40 | 1、人员经费 | 392.65
 | | 2、日常公用经费 | 16.75
 | | 二、项目支出 | 6783.00
收入总计 | 7192.40 | 支出总计 | 7192.40
== 基本支出表
2023年基本支出表
部门：某市示例局 | ${basic}
项目 | 本年
合计 | ${figures[0]}
人员经费 | ${figures[1]}
日常公用经费 | ${figures[2]}
== 项目支出表
2023年项目支出表
部门：某市示例局 | | ${projects}
单位 | 项目名称 | 预算数
某市示例局 | 城乡医疗救助 | 450.00
某市示例局 | 城乡居民参保补助 | 6333.00
合计 | | 6783.00
${forms({ name: '城乡医疗救助', budget: '450.00' }, { name: '城乡居民参保补助', budget: '6333.00' })}`;

const SAME: readonly string[] = [WAN, WAN, WAN, WAN, WAN, WAN];

const shanghai = (
  [summary, revenue, expenditure, appropriation, general, economic] = SAME,
  { total = '30.10', personnel = '5.60', dailyPublic = '4.40', project = '20.10' } = {},
): string => `
== 收支
2030年部门财务收支预算总表
编制部门：某市示例局 | | | ${summary ?? ''}
本年收入 | | 本年支出 |
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 30.10 | 一、教育支出 | 30.10
1. 一般公共预算 | 30.10 | |
收入总计 | 30.10 | 支出总计 | 30.10
== 收入
2030年部门收入预算总表
编制部门：某市示例局 | | | ${revenue ?? ''}
项目 | | 收入预算
功能分类科目编码 | 功能分类科目名称 | 合计 | 财政拨款收入 | 事业收入
205 | 教育支出 | 30.10 | 30.10 |
20502 | 普通教育 | 30.10 | 30.10 |
2050205 | 高等教育 | 30.10 | 30.10 |
合计 | | 30.10 | 30.10 |
== 支出
2030年部门支出预算总表
编制部门：某市示例局 | | | ${expenditure ?? ''}
项目 | | 支出预算
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | | 项目支出
 | | | 人员经费 | 公用经费 |
205 | 教育支出 | ${total} | ${personnel} | ${dailyPublic} | ${project}
20502 | 普通教育 | ${total} | ${personnel} | ${dailyPublic} | ${project}
2050205 | 高等教育 | ${total} | ${personnel} | ${dailyPublic} | ${project}
合计 | | ${total} | ${personnel} | ${dailyPublic} | ${project}
== 财政拨款
2030年部门财政拨款收支预算总表
编制部门：某市示例局 | | | ${appropriation ?? ''}
财政拨款收入 | | 财政拨款支出
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
一、一般公共预算 | 30.10 | 一、教育支出 | 30.10 | 30.10 | |
收入总计 | 30.10 | 支出总计 | 30.10 | 30.10 | |
== 一般公共预算
2030年部门一般公共预算支出功能分类预算表
编制部门：某市示例局 | | | ${general ?? ''}
项目 | | 一般公共预算支出
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 30.10 | 10.00 | 20.10
20502 | 普通教育 | 30.10 | 10.00 | 20.10
2050205 | 高等教育 | 30.10 | 10.00 | 20.10
合计 | | 30.10 | 10.00 | 20.10
== 经济分类
2030年部门一般公共预算基本支出部门预算经济分类预算表
编制部门：某市示例局 | | | ${economic ?? ''}
项目 | | 一般公共预算基本支出
部门预算经济分类科目编码 | 经济分类科目名称 | 合计 | 人员经费 | 公用经费
301 | 工资福利支出 | 5.60 | 5.60 |
30101 | 基本工资 | 5.60 | 5.60 |
302 | 商品和服务支出 | 4.40 | | 4.40
30201 | 办公费 | 4.40 | | 4.40
合计 | | 10.00 | 5.60 | 4.40
== 基金
2030年部门政府性基金预算支出功能分类预算表
编制部门：某市示例局 | | | 单位：万元
项目 | | 政府性基金预算支出
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
合计 | | | |
注：2030年本部门未安排政府性基金预算支出，本表为空表。
== 国资
2030年部门国有资本经营预算支出功能分类预算表
编制部门：某市示例局 | | | 单位：万元
项目 | | 国有资本经营预算支出
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
合计 | | | |
注：2030年本部门未安排国有资本经营预算支出，本表为空表。
== 三公
2030年部门“三公”经费和机关运行经费预算表
编制部门：某市示例局 | | | | | | 单位：万元
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费 | 购置费 | 运行费 | 机关运行经费预算数
0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 | 4.40
`;

/** The six lines of the Shanghai workbook with one of them changed. */
const lines = (index: number, line: string): string[] =>
  SAME.map((each, other) => (other === index ? line : each));

describe('workbooks whose units agree', () => {
  it.each([
    ['河北', hebei({})],
    ['上海', shanghai()],
    ['河北，一张表换算成元', hebei({ basic: '单位：元', figures: ['4094000', '3926500', '167500'] })],
    ['河北，一张表换算成亿元', hebei({ basic: '单位：亿元', figures: ['0.04', '0.04', '0.00'] })],
  ])('%s: nothing is said', (_, given) => {
    expect(seen(given)).toEqual([]);
    expect(readTables(textWorkbook(given)).unitFaults).toEqual([]);
  });
});

describe('one wrong unit line, 河北', () => {
  it.each([
    [
      '收支预算总表',
      hebei({ summary: '单位：元' }),
      'D08 收支预算总表!D2 《收支预算总表》的单位行写的是“单位：元”，按这个单位，“项目支出”（收支预算总表!D7）是6783元；而《项目支出表》的“合计”（项目支出表!C6）是6783.00万元，差一万倍。与《基本支出表》、《项目支出表》可以对照的4个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ],
    [
      '基本支出表',
      hebei({ basic: '单位：元' }),
      'D08 基本支出表!B2 《基本支出表》的单位行写的是“单位：元”，按这个单位，“合计”（基本支出表!B4）是409.40元；而《收支预算总表》的“基本支出”（收支预算总表!D4）是409.40万元，差一万倍。与《收支预算总表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ],
    [
      '基本支出表，写成亿元',
      hebei({ basic: '单位：亿元' }),
      'D08 基本支出表!B2 《基本支出表》的单位行写的是“单位：亿元”，按这个单位，“合计”（基本支出表!B4）是409.40亿元；而《收支预算总表》的“基本支出”（收支预算总表!D4）是409.40万元，差一万倍。与《收支预算总表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ],
    [
      '基本支出表，金额按元填而单位行是万元',
      hebei({ figures: ['4094012.34', '3926512.34', '167500.00'] }),
      'D08 基本支出表!B2 《基本支出表》的单位行写的是“单位：万元”，按这个单位，“合计”（基本支出表!B4）是4094012.34万元；而《收支预算总表》的“基本支出”（收支预算总表!D4）是409.40万元，差一万倍。与《收支预算总表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：元”。其他核对已把这张表按元读。',
    ],
    [
      '基本支出表，金额按元填而单位行是亿元',
      hebei({ basic: '单位：亿元', figures: ['4094000.00', '3926500.00', '167500.00'] }),
      'D08 基本支出表!B2 《基本支出表》的单位行写的是“单位：亿元”，按这个单位，“合计”（基本支出表!B4）是4094000.00亿元；而《收支预算总表》的“基本支出”（收支预算总表!D4）是409.40万元，差一亿倍。与《收支预算总表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：元”。其他核对已把这张表按元读。',
    ],
    [
      '项目支出表',
      hebei({ projects: '单位：元' }),
      'D08 项目支出表!C2 《项目支出表》的单位行写的是“单位：元”，按这个单位，“合计”（项目支出表!C6）是6783元；而《收支预算总表》的“项目支出”（收支预算总表!D7）是6783.00万元，差一万倍。与《收支预算总表》、《项目绩效目标表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ],
    [
      '单位行在标题里',
      hebei({ basic: '' }).replace('2023年基本支出表', '2023年基本支出表（单位：元）'),
      'D08 基本支出表!A1 《基本支出表》的单位行写的是“单位：元”，按这个单位，“合计”（基本支出表!B4）是409.40元；而《收支预算总表》的“基本支出”（收支预算总表!D4）是409.40万元，差一万倍。与《收支预算总表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ],
    [
      '单位行分在两格：指出写着单位的那一格',
      hebei({ basic: '单位： | 元' }),
      'D08 基本支出表!C2 《基本支出表》的单位行写的是“单位：元”，按这个单位，“合计”（基本支出表!B4）是409.40元；而《收支预算总表》的“基本支出”（收支预算总表!D4）是409.40万元，差一万倍。与《收支预算总表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ],
  ])('%s: one error, at the line', (_, given, expected) => {
    expect(seen(given)).toEqual([expected]);
  });

  it('does not hide what else is wrong in the table', () => {
    const found = seen(hebei({ basic: '单位：元', figures: ['409.40', '393.65', '16.75'] }));
    expect(found).toHaveLength(3);
    expect(found.join('\n')).toContain('A07 基本支出表!B4');
    expect(found.join('\n')).toContain('X14 基本支出表!B5');
    expect(found.join('\n')).toContain('相差-1.00万元');
    expect(found.join('\n')).toContain('D08 基本支出表!B2');
  });

  it('reports two tables with different faults each by itself', () => {
    const found = seen(hebei({ basic: '单位：亿元', projects: '单位：元' }));
    expect(found.map((each) => each.slice(0, 14))).toEqual(['D08 基本支出表!B2 《', 'D08 项目支出表!C2 《']);
  });

  it('says what to do', () => {
    const found = findingsOf(reviewWorkbook(textWorkbook(hebei({ basic: '单位：元' }))));
    const finding = found.find(({ code }) => code === 'D08');
    expect(finding).toMatchObject({
      messageId: 'wrongUnit',
      severity: 'error',
      stated: '单位：元',
      expected: '单位：万元',
      advice: '请把单位行改为“单位：万元”；如果单位行没有写错，请把表中的金额改按元填写。',
    });
    expect(finding?.at.map(addressText)).toEqual(['基本支出表!B2', '基本支出表!B4', '收支预算总表!D4']);
  });
});

describe('one wrong unit line, 上海', () => {
  it.each([
    [
      0,
      '收支!D2',
      '《收支预算总表》',
      '“收入总计”（收支!B7）是30.10元；而《收入预算总表》的“合计”（收入!C8）是30.10万元',
    ],
    [
      1,
      '收入!D2',
      '《收入预算总表》',
      '“合计”（收入!C8）是30.10元；而《收支预算总表》的“收入总计”（收支!B7）是30.10万元',
    ],
    [
      2,
      '支出!D2',
      '《支出预算总表》',
      '“合计”（支出!C9）是30.10元；而《收支预算总表》的“支出总计”（收支!D7）是30.10万元',
    ],
    [
      3,
      '财政拨款!D2',
      '《财政拨款收支预算总表》',
      '“收入总计”（财政拨款!B6）是30.10元；而《收支预算总表》的“财政拨款收入”（收支!B5）是30.10万元',
    ],
    [4, '一般公共预算!D2', '《一般公共预算支出表》', '“合计”（一般公共预算!C8）是30.10元'],
    [
      5,
      '经济分类!D2',
      '《一般公共预算基本支出表》',
      '“合计（人员经费）”（经济分类!D9）是5.60元；而《支出预算总表》的“合计（人员经费）”（支出!D9）是5.60万元',
    ],
  ])('table %s: one error, at the line', (index, cell, table, proof) => {
    const found = seen(shanghai(lines(index, '单位：元')));
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`D08 ${cell} ${table}的单位行写的是“单位：元”，按这个单位，${proof}`);
    expect(found[0]).toContain('应为“单位：万元”');
  });
});

const RELIEF = { code: '13073023P00005510001B', name: '城乡医疗救助', budget: '450.25' };
const GRANTS = {
  code: '13073023P00005510002Y',
  name: '困难群众参保资助',
  unit: '某市示例局',
  budget: '280.00',
};
const INSURED = {
  code: '13073023P00005510003J',
  name: '城乡居民参保补助',
  unit: '某市示例局',
  budget: '6333.00',
};
const row = ({ code, name, budget }: typeof RELIEF): string => `某市示例局 | ${code} | ${name} | | ${budget}`;
const PROJECTS = projectTable(row(RELIEF), row(GRANTS), row(INSURED), '合计 | | | | 7063.25');
const wrongUnits = (given: string): string[] =>
  seen(given).filter((each) => each.startsWith('D08') && each.includes('单位行写的是'));
const others = (given: string): string[] => seen(given).filter((each) => /^(?:X|A|P01|P02)/.test(each));

describe('performance sheets', () => {
  it('one of several has the wrong unit', () => {
    const given = PROJECTS + forms({ ...RELIEF, money: '单位：元' }, GRANTS, INSURED);
    expect(wrongUnits(given)).toEqual([
      'D08 绩效目标表!F2 《项目绩效目标表》的单位行写的是“单位：元”，按这个单位，“预算数”（绩效目标表!C4）是450.25元；而《项目支出表》的“城乡医疗救助”（项目支出表!E4）是450.25万元，差一万倍。应是单位行写错了，应为“单位：万元”。其他核对已把这张表按万元读。',
    ]);
    expect(others(given)).toEqual([]);
  });

  it('all have the wrong unit: one finding that lists the lines', () => {
    const wrong = [RELIEF, GRANTS, INSURED].map((each) => ({ ...each, money: '单位：元' }));
    const given = PROJECTS + forms(...wrong);
    expect(wrongUnits(given)).toEqual([
      'D08 绩效目标表!F2 3张《项目绩效目标表》的单位行写的是“单位：元”，按这个单位，“预算数”（绩效目标表!C38）是6333元；而《项目支出表》的“城乡居民参保补助”（项目支出表!E6）是6333.00万元，差一万倍。与《项目支出表》可以对照的3个数都是这样差，应是单位行写错了，应为“单位：万元”。其他核对已把这些表按万元读。',
    ]);
    const [finding] = findingsOf(reviewWorkbook(textWorkbook(given))).filter(({ code }) => code === 'D08');
    expect(finding?.at.map(addressText)).toEqual([
      '绩效目标表!F2',
      '绩效目标表!F19',
      '绩效目标表!F36',
      '绩效目标表!C38',
      '项目支出表!E6',
    ]);
    expect(others(given)).toEqual([]);
  });

  it('round budgets prove it together, a single one may be a slip of its own', () => {
    const money = '单位：元';
    const round = { ...RELIEF, budget: '450.00' };
    const table = projectTable(row(round), row(GRANTS), row(INSURED), '合计 | | | | 7063.00');
    expect(wrongUnits(table + forms({ ...round, money }, GRANTS, INSURED))).toEqual([]);
    expect(others(table + forms({ ...round, money }, GRANTS, INSURED)).join()).toContain(
      '元与万元混用了（差一万倍）',
    );
    const both = table + forms({ ...round, money }, { ...GRANTS, money }, INSURED);
    expect(wrongUnits(both)).toHaveLength(1);
    expect(wrongUnits(both)[0]).toContain('2张《项目绩效目标表》');
    expect(others(both)).toEqual([]);
  });

  it('the project table is wrong where all sheets and the total say so', () => {
    const given = PROJECTS.replace(WAN, '单位：元') + forms(RELIEF, GRANTS, INSURED);
    expect(wrongUnits(given)).toHaveLength(1);
    expect(wrongUnits(given)[0]).toContain('D08 项目支出表!E2 《项目支出表》的单位行写的是“单位：元”');
  });

  it('all are wrong, with no project table to name them: held against the total together', () => {
    const wrong = [RELIEF, GRANTS].map((each) => ({ ...each, money: '单位：元' }));
    const summary = hebei({})
      .replace(/== 项目支出表[^]*/, '')
      .replace(/6783\.00/g, '730.25');
    const totals = summary.replace(/7192\.40/g, '1139.65');
    // A sheet without a code is one of them all the same.
    const nameless = wrong.map((each, index) => (index === 0 ? { ...each, code: '' } : each));
    const found = findingsOf(reviewWorkbook(textWorkbook(totals + forms(...nameless).trimStart())));
    expect(
      found
        .find(({ code }) => code === 'D08')
        ?.at.map(addressText)
        .slice(0, 2),
    ).toEqual(['绩效目标表!F2', '绩效目标表!F19']);
    expect(seen(totals + forms(RELIEF, GRANTS).trimStart())).toEqual([]);
    expect(seen(totals + forms(...wrong).trimStart())).toEqual([
      'D08 绩效目标表!F2 2张《项目绩效目标表》的单位行写的是“单位：元”，按这个单位，“各项目预算数合计”（绩效目标表!C4等）是730.25元；而《收支预算总表》的“项目支出”（收支预算总表!D7）是730.25万元，差一万倍。应是单位行写错了，应为“单位：万元”。其他核对已把这些表按万元读。',
    ]);
  });

  it('a sheet whose funds are in different units is the rules’ business', () => {
    const given =
      PROJECTS +
      forms({ ...RELIEF, budget: '4502500' }, GRANTS, INSURED).replace('4502500 | 其他', '450.25 | 其他');
    expect(wrongUnits(given)).toEqual([]);
    expect(others(given).join()).toContain('元与万元混用了（差一万倍）');
  });
});

describe('which of two tables is wrong', () => {
  const pair = (
    total: string,
    budgets: readonly [string, string],
    summary: string,
    projects: string,
  ): string => `
== 基本
2023年基本支出表
某市示例局 | ${summary}
项目 | 本年
合计 | ${total}
人员经费 | ${budgets[0]}
日常公用经费 | ${budgets[1]}
== 总表
2023年收支预算总表
某市示例局 | | | ${projects}
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | ${total} | 一、基本支出 | ${total}
 | | 1、人员经费 | ${budgets[0]}
 | | 2、日常公用经费 | ${budgets[1]}
收入总计 | ${total} | 支出总计 | ${total}`;

  it('is told where only one unit leaves a total a department can have', () => {
    expect(
      seen(pair('409.40', ['392.65', '16.75'], '单位：元', WAN)).map((each) => each.slice(0, 10)),
    ).toEqual(['D08 基本!B2 ']);
    expect(
      seen(pair('409.40', ['392.65', '16.75'], WAN, '单位：元')).map((each) => each.slice(0, 10)),
    ).toEqual(['D08 总表!D2 ']);
  });

  it('is left open where both could be: one finding at both lines', () => {
    const given = pair('409400', ['392650', '16750'], '单位：元', WAN);
    expect(seen(given)).toEqual([
      'D08 基本!B2 《基本支出表》的单位行写的是“单位：元”，按这个单位，“合计”（基本!B4）是409400元；而《收支预算总表》的“基本支出”（总表!D4）是409400.00万元，差一万倍：总有一处的单位写错了，凭表中的数看不出是哪一处。如果是前者写错了，实际是409400.00万元；如果是后者写错了，实际是409400元。其他核对暂把《基本支出表》按万元读。',
    ]);
    const [finding] = findingsOf(reviewWorkbook(textWorkbook(given)));
    expect(finding).toMatchObject({ messageId: 'undecidedUnit', stated: '单位：元', expected: '单位：万元' });
    expect(finding?.at.map(addressText)).toEqual(['基本!B2', '总表!D2', '基本!B4', '总表!D4']);
  });

  it('is left open where most tables leave a total no department has', () => {
    const given = hebei({ summary: '单位：元', basic: '单位：元' }).replace(/== 绩效目标表[^]*/, '');
    expect(seen(given)).toEqual([
      'D08 收支预算总表!D2 《收支预算总表》、《基本支出表》的单位行写的是“单位：元”，按这个单位，“项目支出”（收支预算总表!D7）是6783元；而《项目支出表》的“合计”（项目支出表!C6）是6783.00万元，差一万倍：总有一处的单位写错了，凭表中的数看不出是哪一处。如果是前者写错了，实际是6783.00万元；如果是后者写错了，实际是6783元。其他核对暂把《收支预算总表》、《基本支出表》按万元读。',
    ]);
  });
});

describe('what is no wrong unit line', () => {
  it('one column in another unit: the rules tell the mix-up', () => {
    const given = shanghai(undefined, { total: '301000.00' });
    expect(wrongUnits(given)).toEqual([]);
    expect(seen(given).every((each) => each.includes('元与万元混用了（差一万倍）'))).toBe(true);
    expect(seen(given).length).toBeGreaterThan(0);
  });

  it('one figure that is off by 10 000 among others that agree', () => {
    const given = hebei({ figures: ['4094000', '392.65', '16.75'] });
    expect(wrongUnits(given)).toEqual([]);
    expect(seen(given).join()).toContain('元与万元混用了（差一万倍）');
  });

  it('one row in another unit, the only one that can be compared', () => {
    const given = hebei({})
      .replace(/== 基本支出表[^]*?== 项目/, '== 项目')
      .replace('二、项目支出 | 6783.00', '二、项目支出 | 67830000.00');
    expect(wrongUnits(given)).toEqual([]);
    expect(seen(given).join()).toContain(
      'X06 收支预算总表!D7 《收支预算总表》的项目支出填的是67830000.00万元',
    );
  });

  it('figures that simply differ', () => {
    expect(wrongUnits(hebei({ figures: ['4094.00', '3926.50', '167.50'] }))).toEqual([]);
  });

  it('a missing line: nothing is guessed, its amounts stay unread', () => {
    const given = hebei({ basic: '' });
    expect(wrongUnits(given)).toEqual([]);
    const { basicExpenditureTable } = readTables(textWorkbook(given)).tables;
    expect(basicExpenditureTable?.total?.current).toMatchObject({ state: 'unreadable', why: 'no-unit' });
  });

  it('a wrong unit in a column header, which has no line to correct', () => {
    const given = hebei({ basic: '' }).replace('项目 | 本年', '项目 | 本年（元）');
    expect(wrongUnits(given)).toEqual([]);
  });

  it('a copy of a table that is not used', () => {
    const copy = hebei({ basic: '单位：元' }).replace(/== (?!基本支出表)[^]*?(?=== |$)/g, '');
    const given = `${hebei({})}\n${copy.replace('== 基本支出表', '== 基本支出表 (2)')}`;
    expect(wrongUnits(given)).toEqual([]);
  });

  it('a table that states only zeros', () => {
    expect(wrongUnits(hebei({ basic: '单位：元', figures: ['0', '0', '0'] }))).toEqual([]);
  });
});

describe('several tables under one unit line', () => {
  const onOneSheet = (line: string): string =>
    hebei({ summary: '', basic: '' })
      .replace('== 收支预算总表', `== 收支预算总表\n某市示例局部门预算表 | | | ${line}\n`)
      .replace('== 基本支出表\n', '\n');

  it('are all read with the line', () => {
    expect(seen(onOneSheet(WAN))).toEqual([]);
  });

  it('give one finding at the line where it is wrong', () => {
    const found = seen(onOneSheet('单位：元'));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^D08 收支预算总表!D1 《收支预算总表》、《基本支出表》的单位行写的是“单位：元”/);
  });
});

describe('reading a workbook again', () => {
  it('forgets a fault when the line has been corrected, and finds it when it is back', () => {
    const wrong = textWorkbook(hebei({ basic: '单位：元' }));
    const right = textWorkbook(hebei({}));
    // As from a host: only the sheet that changed is a new object.
    const mended = {
      ...wrong,
      sheets: wrong.sheets.map((sheet, index) =>
        sheet.name === '基本支出表' ? (right.sheets[index] ?? sheet) : sheet,
      ),
    };
    const faults = [wrong, mended, wrong, mended].map((workbook) => readTables(workbook).unitFaults.length);
    expect(faults).toEqual([1, 0, 1, 0]);
  });

  it('gives the tables in the unit that fits, with the cells as they are', () => {
    const { tables, found } = readTables(textWorkbook(hebei({ basic: '单位：元' })));
    expect(tables.basicExpenditureTable?.total?.current).toMatchObject({
      state: 'stated',
      at: { sheet: '基本支出表', row: 3, column: 1 },
      value: { unit: '万元' },
    });
    const map = found.find(({ head }) => head.key === 'basicExpenditureTable');
    expect(map).toMatchObject({ used: true, head: { unit: { value: '万元', at: { row: 1, column: 1 } } } });
  });
});
