import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import { shownAmount, shownFindings } from '../../support/shown-amount';
import { textWorkbook } from '../../support/text-workbook';

describe('“三公” by items', () => {
  const HEAD = '== 三公\n一般公共预算“三公”经费支出表\n单位：某市示例局 | | 单位：万元';

  it.each([
    [
      's02: last year first',
      `项目 | 2029年预算数 | 2030年预算数
合计 | 30.5 | 26
1.因公出国（境）费用 | 10 | 9
2.公务接待费 | 2 | 1.6
3.公务用车购置及运行费 | 18.5 | 15.4
（1）公务用车运行维护费 | 10.5 | 10.4
（2）公务用车购置费 | 8 | 5`,
      ['26.00 三公!C4', '30.50 三公!B4'],
    ],
    [
      'this year first, in words, the total last, with a serial number',
      `序号 | 项目 | 本年预算数 | 上年预算数
1 | 因公出国（境）费 | 9 | 10
2 | 公务用车购置及运行维护费 | 15.4 | 18.5
3 | 其中：公务用车购置 | 5 | 8
4 | 公务用车运行维护 | 10.4 | 10.5
5 | 公务接待费 | 1.6 | 2
 | 共计 | 26 | 30.5`,
      ['26.00 三公!C9', '30.50 三公!D9'],
    ],
    [
      'what was spent beside both budgets',
      `项目 | 2029年预算数 | 2029年执行数 | 2030年预算数
“三公”经费合计 | 30.5 | 20 | 26
因公出国（境）费 | 10 | 0 | 9
公务用车购置及运维费 | 18.5 | 18.5 | 15.4
公务用车购置费 | 8 | 8 | 5
公务用车运行维护费 | 10.5 | 10.5 | 10.4
公务接待费 | 2 | 1.5 | 1.6`,
      ['26.00 三公!D4', '30.50 三公!B4'],
    ],
  ])('%s', (_, body, years) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const { total, vehiclePurchase } = readTables(workbook).tables.threePublicTable ?? {};
    expect([shownAmount(total?.current), shownAmount(total?.prior)]).toEqual(years);
    expect(shownAmount(vehiclePurchase?.current)).toMatch(/^5\.00/);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });
});

describe('“三公” beside other expenses and by fund', () => {
  const HEAD = '== 三公\n2030年一般公共预算“三公”经费、会议费、培训费支出表\n单位：万元';
  const ITEMS = '因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | 会议费 | 培训费\n';

  it.each([
    [
      'a total of all in front of “三公”经费 and its 小计',
      `合计 | “三公”经费 | | | | | | 会议费 | 培训费
 | 小计 | 因公出国（境）费 | 公务用车购置及运行维护费 | | | 公务接待费 | |
 | | | 小计 | 公务用车购置费 | 公务用车运行维护费 | | |
33 | 26 | 9 | 15.4 | 5 | 10.4 | 1.6 | 3 | 4`,
    ],
    [
      'without a total of all, over the row of a unit',
      `单位名称 | “三公”经费 | | | | | | 会议费 | 培训费
 | 合计 | ${ITEMS} | | | 小计 | 公务用车购置费 | 公务用车运行费 | | |
合计 | 26 | 9 | 15.4 | 5 | 10.4 | 1.6 | 3 | 4
某市示例局 | 26 | 9 | 15.4 | 5 | 10.4 | 1.6 | 3 | 4`,
    ],
    [
      'down the rows',
      `项目 | 预算数
合计 | 33
一、“三公”经费小计 | 26
1.因公出国（境）费 | 9
2.公务用车购置及运行维护费 | 15.4
其中：公务用车购置费 | 5
公务用车运行维护费 | 10.4
3.公务接待费 | 1.6
二、会议费 | 3
三、培训费 | 4`,
    ],
  ])('%s', (_, body) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const { total, vehicles, meeting, training } = readTables(workbook).tables.threePublicTable ?? {};
    const told = [total, vehicles, meeting, training].map((line) => shownAmount(line?.current).split(' ')[0]);
    expect(told).toEqual(['26.00', '15.40', '3.00', '4.00']);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });

  it('of each year, where both are printed', () => {
    const block = '合计 | “三公”经费 | | | 会议费';
    const items = ' | 小计 | 因公出国（境）费 | 公务接待费 |';
    const { total, meeting } =
      readTables(
        textWorkbook(
          `${HEAD}\n2029年预算数 | | | | | 2030年预算数\n${block} | ${block}\n${items} | ${items}\n9 | 6 | 4 | 2 | 3 | 7 | 5 | 4 | 1 | 2`,
        ),
      ).tables.threePublicTable ?? {};
    expect([total?.current, total?.prior, meeting?.current].map(shownAmount)).toEqual([
      '5.00 三公!G6',
      '6.00 三公!B6',
      '2.00 三公!J6',
    ]);
  });

  it('by fund', () => {
    const { total, reception } =
      readTables(
        textWorkbook(`== 三公
2030年财政拨款“三公”经费表
单位：万元
项目 | 2030年预算数合计 | 一般公共预算 | 政府性基金预算
合计 | 26 | 24 | 2
因公出国（境）费 | 9 | 9 |
公务用车购置及运行维护费 | 15.4 | 15.4 |
公务接待费 | 1.6 | | 1.6`),
      ).tables.threePublicTable ?? {};
    expect(
      [total?.current, total?.generalPublicBudget, reception?.governmentFundBudget].map(shownAmount),
    ).toEqual(['26.00 三公!B4', '24.00 三公!C4', '1.60 三公!D7']);
  });

  it('the row the others add up to is the total where none says so', () => {
    const { total } =
      readTables(
        textWorkbook(`${HEAD}
单位编码 | 单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费
450 | 某市示例局 | 26 | 9 | 17
450001 | 某市示例局本级 | 20 | 9 | 11
450002 | 某市示例局下属所 | 6 | | 6`),
      ).tables.threePublicTable ?? {};
    expect(shownAmount(total?.current)).toBe('26.00 三公!C4');
  });

  it('the year beside the department heads no column', () => {
    const block = '合计 | 因公出国（境）费 | 公务接待费';
    const { reception } =
      readTables(
        textWorkbook(
          `== 三公\n一般公共预算“三公”经费支出表\n部门：某市示例局 | | 2030年度 | 单位：万元\n2029年预算数 | | | 2030年预算数\n${block} | ${block}\n12 | 10 | 2 | 10.6 | 9 | 1.6`,
        ),
      ).tables.threePublicTable ?? {};
    expect([reception?.current, reception?.prior].map(shownAmount)).toEqual(['1.60 三公!F5', '2.00 三公!C5']);
  });
});

describe('基本支出表 as rows', () => {
  const HEAD = '== 基本\n2030年部门基本支出预算表\n部门：某市示例局 | | | 单位：元';

  it.each([
    [
      'by unit',
      `单位名称 | 合计 | 人员经费 | 日常公用经费
合计 | 60 | 50 | 10
某市示例局本级 | 40 | 35 | 5
某市示例局下属所 | 20 | 15 | 5`,
      ['60.00 基本!B4', '50.00 基本!C4', '10.00 基本!D4'],
      ['40.00 基本!B5', '20.00 基本!B6'],
    ],
    [
      'by unit below 基本支出, with codes and column numbers, the total last',
      `序号 | 单位代码 | 单位名称 | 基本支出 | |
 | | | 小计 | 人员经费 | 公用经费
栏次 | | | 1=2+3 | 2 | 3
1 | 450001 | 某市示例局本级 | 60 | 50 | 10
 | | 总计 | 60 | 50 | 10`,
      ['60.00 基本!D7', '50.00 基本!E7', '10.00 基本!F7'],
      ['60.00 基本!D6'],
    ],
    [
      'as a list of 人员类 and 运转类 items',
      `单位名称 | 项目名称 | 功能科目编码 | 功能科目名称 | 部门经济科目编码 | 部门经济科目名称 | 金额合计
某市示例局 | 行政人员工资支出 | 2010601 | 行政运行 | 30101 | 基本工资 | 50
某市示例局 | 一般公用经费 | 2010601 | 行政运行 | 30201 | 办公费 | 10
合  计 | | | | | | 60`,
      ['60.00 基本!G6', 'none', 'none'],
      ['50.00 基本!G4', '10.00 基本!G5'],
    ],
  ])('%s', (_, body, totals, rows) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const table = readTables(workbook).tables.basicExpenditureTable;
    const { total, personnel, dailyPublic } = table ?? {};
    expect([total, personnel, dailyPublic].map((line) => shownAmount(line?.current))).toEqual(totals);
    expect(table?.rows.map((row) => shownAmount(row.total))).toEqual(rows);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });

  it('says something without a row of totals', () => {
    const rows = '单位名称 | 合计 | 人员经费 | 日常公用经费\n甲所 | 40 | 35 | 5\n乙所 | 20 | 15 | 5';
    const { tables, remarks } = readTables(textWorkbook(`${HEAD}\n${rows}`));
    expect(tables.basicExpenditureTable?.rows).toHaveLength(2);
    expect(remarks).toEqual([]);
  });
});

describe('purchases', () => {
  const HEAD = '== 采购\n2030年政府采购预算表\n部门：某市示例局 | | | | | 单位：万元';

  it.each([
    [
      'c08: on levels, the total first',
      `采购品目大类 | 专项名称 | 经济科目 | 采购物品名称 | 采购组织形式 | 总计
合计 | | | | | 30
一、货物A | | | | | 10
 | 办公设备购置费 | 办公设备购置 | | | 10
 | | | 台式计算机 | 分散自行组织 | 6
 | | | 打印设备 | 分散自行组织 | 4
三、服务C | | | | | 20
 | 会议费 | 会议费 | 会议服务 | 集中采购 | 20`,
      '30.00 采购!F4',
      ['台式计算机 6.00 采购!F7', '打印设备 4.00 采购!F8', '会议服务 20.00 采购!F10'],
      ['一、货物A', '办公设备购置费', '三、服务C'],
    ],
    [
      'on levels with sources, the total last',
      `预算项目 | 采购项目 | 采购品目 | 计量单位 | 数量 | 面向中小企业预留资金 | 政府采购预算 | |
 | | | | | | 合计 | 一般公共预算 | 单位资金
一般公用经费 | | | | | | 6 | 6 |
 | 办公耗材 | 复印纸 | 箱 | 30 | 6 | 6 | 6 |
信息化项目 | | | | | | 24 | 20 | 4
 | 运维服务 | 软件运维 | 项 | 1 | | 24 | 20 | 4
合  计 | | | | | 6 | 30 | 26 | 4`,
      '30.00 采购!G9',
      ['复印纸 6.00 采购!G6', '软件运维 24.00 采购!G8'],
      ['一般公用经费', '信息化项目'],
    ],
    [
      'a row each, by 采购目录',
      `序号 | 采购目录 | 采购方式 | 采购预算金额
1 | 货物类 | 集中采购 | 6
2 | 服务类 | 公开招标 | 24
合计 | | | 30`,
      '30.00 采购!D6',
      ['货物类 6.00 采购!D4', '服务类 24.00 采购!D5'],
      [],
    ],
  ])('%s', (_, body, total, purchases, levels) => {
    const workbook = textWorkbook(`${HEAD}\n${body}`);
    const table = readTables(workbook).tables.procurementTable;
    expect(shownAmount(table?.totals?.total)).toBe(total);
    expect(table?.purchases.map((row) => `${row.item?.value ?? ''} ${shownAmount(row.total)}`)).toEqual(
      purchases,
    );
    expect(table?.levels.map(({ name }) => name.value)).toEqual(levels);
    expect(shownFindings(reviewWorkbook(workbook))).toEqual([]);
  });
});
