import { describe, expect, it } from '@jest/globals';
import { readWorkbook, reviewWorkbook } from '../../../src/core/run';
import { located } from '../../../src/core/tables';
import { addressText } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

const THREE_PUBLIC = `
== 三公
2030年一般公共预算“三公”经费支出表
某市示例局 | | | 单位：万元
项目 | 上年预算数 | 本年预算数
合计 | 5.00 | 4.00
因公出国（境）费 | | 
公务用车购置及运行维护费 | 3.00 | 2.00
公务接待费 | 2.00 | 2.00`;

const ofFunds = (rows: string): string => `
== 基金三公
2030年政府性基金预算“三公”经费支出表
某市示例局 | | | | 单位：万元
合计 | 因公出国（境）费 | 公务用车购置及运行费 | | 公务接待费
 | | 公务用车购置费 | 公务用车运行费
${rows}`;

const economic = (rows: string, title: string, sheet: string): string => `
== ${sheet}
2030年一般公共预算基本支出表${title}
某市示例局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
${rows}`;

const DEPARTMENT = `301 | 工资福利支出 | 8.00 | 8.00
30101 | 基本工资 | 8.00 | 8.00
302 | 商品和服务支出 | 2.00 | | 2.00
30201 | 办公费 | 2.00 | | 2.00
合计 | | 10.00 | 8.00 | 2.00`;
const GOVERNMENT = `501 | 机关工资福利支出 | 8.00 | 8.00
50101 | 工资奖金津补贴 | 8.00 | 8.00
502 | 机关商品和服务支出 | 2.00 | | 2.00
50201 | 办公经费 | 2.00 | | 2.00
合计 | | 10.00 | 8.00 | 2.00`;

const remarks = (text: string): string[] =>
  reviewWorkbook(textWorkbook(text)).remarks.map(({ id, at }) => `${id} ${addressText(at)}`);

const findings = (text: string): string[] =>
  reviewWorkbook(textWorkbook(text)).rules.flatMap(({ outcome }) =>
    outcome.kind === 'found'
      ? outcome.findings.map(({ code, at, message }) => `${code} ${at.map(addressText).join()} ${message}`)
      : [],
  );

describe('两张同一种的表', () => {
  it('政府性基金的“三公”空表不是另一份，也不提示', () => {
    const text =
      THREE_PUBLIC + ofFunds('\n空表说明：某市示例局2030年没有政府性基金预算安排的“三公”经费，本表为空表。');
    expect(remarks(text)).toEqual([]);
  });

  it('填了数的，说明没有核对，不叫人删除', () => {
    const text = THREE_PUBLIC + ofFunds('2.00 | | | 1.00 | 1.00');
    expect(remarks(text)).toEqual(['further-table 基金三公!A1']);
    const [remark] = reviewWorkbook(textWorkbook(text)).remarks;
    expect(remark?.message).toContain('没有核对');
    expect(remark?.advice).not.toContain('删除');
  });

  it('同一张表的两份仍说是两份', () => {
    const copy = THREE_PUBLIC.replace('== 三公', '== 三公 (2)').replace(
      '合计 | 5.00 | 4.00',
      '合计 | 5.00 | 4.50',
    );
    expect(remarks(THREE_PUBLIC + copy)).toEqual(['copies-differ 三公!C4']);
  });
});

describe('部门和政府两套经济分类各一张表', () => {
  const both = economic(DEPARTMENT, '', '部门') + economic(GOVERNMENT, '', '政府');

  it.each([
    ['部门的在前', both],
    ['政府的在前', economic(GOVERNMENT, '', '政府') + economic(DEPARTMENT, '', '部门')],
    [
      '表名写明分类',
      economic(DEPARTMENT, '（部门预算经济分类）', '部门') +
        economic(GOVERNMENT, '（政府预算经济分类）', '政府'),
    ],
  ])('两张都读，都采用：%s', (_, text) => {
    const { reading } = readWorkbook(textWorkbook(text));
    const table = reading.tables.basicExpenditureByEconomicClass;
    expect(table?.lines.map(({ code }) => code?.value)).toEqual(['301', '30101', '302', '30201']);
    expect(table?.government?.lines.map(({ code }) => code?.value)).toEqual(['501', '50101', '502', '50201']);
    expect(reading.found.map(({ used }) => used)).toEqual([true, true]);
    expect(remarks(text)).toEqual([]);
    expect(findings(text)).toEqual([]);
  });

  it('政府的一张也核对合计、上下级和科目名称', () => {
    const wrong = both
      .replace('合计 | | 10.00 | 8.00 | 2.00\n\n== 政府', '合计 | | 10.00 | 8.00 | 2.00\n== 政府')
      .replace('50101 | 工资奖金津补贴 | 8.00 | 8.00', '50101 | 工资福利支出 | 7.00 | 7.00');
    const found = findings(wrong);
    expect(found.map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual([
      'A05 政府!C4,政府!C5',
      'A05 政府!D4,政府!D5',
      'K05 政府!B5',
    ]);
    expect(found[0]).toContain('《一般公共预算基本支出表》（政府预算经济分类）');
    expect(found[2]).toContain('“工资奖金津补贴”');
  });

  it('只有政府的一张时，就核对这一张', () => {
    const text = economic(GOVERNMENT.replace('办公经费', '办公费'), '', '政府');
    expect(findings(text).map((each) => each.split(' ').slice(0, 2).join(' '))).toEqual(['K05 政府!B7']);
  });
});

describe('两年的同一种表', () => {
  const table = (year: number, amount: number): string => `${year}年部门支出总表
某市示例局 | | | 单位：万元
科目编码 | 科目名称 | 合计 | 项目支出
205 | 教育支出 | ${amount} | ${amount}
合计 | | ${amount} | ${amount}`;
  const beside = (left: string, right: string): string => {
    const others = right.split('\n');
    return left
      .split('\n')
      .map((line, index) => `${line}${' | '.repeat(4 - line.split('|').length)} | | ${others[index] ?? ''}`)
      .join('\n');
  };

  it.each([
    ['左右并排', `== 支出\n${beside(table(2029, 90), table(2030, 100))}`],
    ['上下两张', `== 支出\n${table(2029, 90)}\n\n${table(2030, 100)}`],
    ['上年的在后一张工作表', `== 支出\n${table(2030, 100)}\n== 上年\n${table(2029, 90)}`],
  ])('%s：核对本年的，说明上年的没有核对', (_, text) => {
    const { facts, reading } = readWorkbook(textWorkbook(text));
    expect(located(reading.tables.expenditureTable?.totals?.total)?.value.value.toString()).toBe('100');
    expect(reading.remarks.map(({ id }) => id)).toEqual(['further-table']);
    expect(facts.year?.value).toBe(2030);
  });
});

describe('认得而不核对的表', () => {
  it.each(['2030年政府购买服务预算表', '2030年转移支付预算表', '2030年收入预算总表'])(
    '%s：表下的注不当文字核对',
    (title) => {
      const { rules } = reviewWorkbook(
        textWorkbook(`== 收支
2030年部门收支总表
某区水务局 | | | 单位：万元
收入 | | 支出 |
项目 | 预算数 | 项目 | 预算数
一般公共预算拨款收入 | 1119 | 城乡社区支出 | 1119
收入总计 | 1119 | 支出总计 | 1119
== 二
${title}
部门名称：某区水务局 | | | 单位：万元
购买单位 | 购买项目 | 服务领域 | 数目
合计
注：某区水务局2030年无此项预算，收入为0万元，本表为空表。`),
      );
      const ofText = rules.filter(({ code, outcome }) => /^[NW]/.test(code) && outcome.kind === 'found');
      expect(ofText).toEqual([]);
    },
  );
});

describe('目录', () => {
  it('不是文字：只列一条的序号不是漏写', () => {
    const text = `
== 目录
目录
1 | 一般公共预算“三公”经费支出表
2 | 1.示例项目绩效目标表${THREE_PUBLIC}`;
    expect(findings(text).filter((each) => each.startsWith('W'))).toEqual([]);
  });
});

describe('表头上方的年度', () => {
  it('部门旁边的年度不是某几栏的年度', () => {
    const text = `
== 三公
2030年财政拨款“三公”经费表
部门：某市示例局 | | | | | | 2030年度
单位名称 | 2029年预算数 | | | | | | 2030年预算数 | | | | |
 | 合计（万元） | 因公出国（境）费（万元） | 公务用车购置及运行维护费 | | | 公务接待费（万元） | 合计（万元） | 因公出国（境）费（万元） | 公务用车购置及运行维护费 | | | 公务接待费（万元）
 | | | 小计（万元） | 公务用车购置费（万元） | 公务用车运行维护费（万元） | | | | 小计（万元） | 公务用车购置费（万元） | 公务用车运行维护费（万元）
共计 | 12.53 | 0 | 11.84 | 0 | 11.84 | 0.69 | 12.40 | 0 | 11.72 | 0 | 11.72 | 0.68
某市示例局 | 12.53 | 0 | 11.84 | 0 | 11.84 | 0.69 | 12.40 | 0 | 11.72 | 0 | 11.72 | 0.68`;
    const { reading } = readWorkbook(textWorkbook(text));
    const reception = reading.tables.threePublicTable?.reception;
    expect([reception?.current, reception?.prior].map((field) => field && addressText(field.at))).toEqual([
      '三公!M6',
      '三公!G6',
    ]);
    expect(findings(text)).toEqual([]);
  });
});
