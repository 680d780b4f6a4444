import { describe, expect, it } from '@jest/globals';
import { compileLayouts, layoutSchema, located, readTables, type Field } from '../../../src/core/tables';
import type { Amount } from '../../../src/core/money';
import { addressText } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

/** `12.50元 表!E9`, `blank` or `unreadable`; `none` where the table has no such column. */
function shown(field: Field<Amount> | undefined): string {
  if (field === undefined) return 'none';
  const amount = located(field);
  return amount === undefined
    ? field.state
    : `${amount.value.value.toFixed(2)}${amount.value.unit} ${addressText(amount.at)}`;
}

const EXPENDITURE = `== 支出
2030年部门支出预算总表

编制部门： | 某市示例局 | | | | | 单位：元

项目 | | | | 支出预算
功能分类科目编码 | | | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
类 | 款 | 项
205 | | | 教育支出 | 30 | 10 | 20
205 | "02" | | 普通教育 | 30 | 10 | 20
205 | "02" | "05" | 高等教育 | 30 | 10 | 20
… | | | …
合计 | | | | 30 | 10 | 20
注：本表不含上年结转。`;

describe('tables by functional class', () => {
  it('take codes from three columns, amounts by column, the note and the department', () => {
    const table = readTables(textWorkbook(EXPENDITURE)).tables.expenditureTable;
    expect(table?.lines.map(({ code, level, name }) => [code?.value, level, name?.value])).toEqual([
      ['205', 1, '教育支出'],
      ['20502', 2, '普通教育'],
      ['2050205', 3, '高等教育'],
    ]);
    expect(table?.lines[2]?.code?.at).toEqual({ sheet: '支出', row: 9, column: 2 });
    expect(shown(table?.lines[1]?.amounts.basic)).toBe('10.00元 支出!F9');
    expect(shown(table?.lines[1]?.amounts.personnel)).toBe('none');
    expect(shown(table?.totals?.project)).toBe('20.00元 支出!G12');
    expect(table?.head).toMatchObject({
      year: 2030,
      unitName: { value: '某市示例局' },
      notes: [{ value: '注：本表不含上年结转。' }],
    });
  });

  it.each([
    ['parts stored as numbers', '205 | | | 甲 | 1\n205 | 2 | | 乙 | 1\n205 | 2 | 5 | 丙 | 1'],
    ['parts printed once, over merged cells', '205 | | | 甲 | 1\n | "02" | | 乙 | 1\n | | "05" | 丙 | 1'],
    ['full-width digits', '２０５ | | | 甲 | 1\n２０５ | ０２ | | 乙 | 1\n２０５ | ０２ | ０５ | 丙 | 1'],
    ['the whole code in its last column', '205 | | | 甲 | 1\n | 20502 | | 乙 | 1\n | | 2050205 | 丙 | 1'],
    ['the whole code in the first column', '205 | | | 甲 | 1\n20502 | | | 乙 | 1\n2050205 | | | 丙 | 1'],
  ])('read %s', (_, rows) => {
    const text = EXPENDITURE.replace(/205 \|[\s\S]*(?=\n…)/, rows);
    const codes = readTables(textWorkbook(text)).tables.expenditureTable?.lines.map(
      ({ code }) => code?.value,
    );
    expect(codes).toEqual(['205', '20502', '2050205']);
  });

  it('never make up the beginning of a code', () => {
    const text = EXPENDITURE.replace(/205 \|[\s\S]*(?=\n…)/, ' | "02" | "05" | 高等教育 | 1');
    const [line] = readTables(textWorkbook(text)).tables.expenditureTable?.lines ?? [];
    expect([line?.code, line?.level, line?.name?.value]).toEqual([undefined, undefined, '高等教育']);
  });

  it('take codes from one cell', () => {
    const table = readTables(
      textWorkbook(`== 收入
2030年部门收入总表
单位：万元
科目编码 | 科目名称 | 合计 | 财政拨款收入 | 事业收入
205 | 教育支出 | 3.00 | 1.00 | 2.00
205.02 | 普通教育 | 3.00 | 1.00 | 2.00
2050205 | 高等教育 | 3.00 | 1.00 | 2.00
 | 合计 | 3.00 | 1.00 | 2.00`),
    ).tables.revenueTable;
    expect(table?.lines.map(({ code }) => code?.value)).toEqual(['205', '20502', '2050205']);
    expect(shown(table?.lines[0]?.amounts.business)).toBe('2.00万元 收入!E4');
    expect(shown(table?.totals?.total)).toBe('3.00万元 收入!C7');
  });

  it('give 基本支出 no amount where only its parts have columns', () => {
    const parts = `== 甲
2030年部门一般公共预算支出功能分类预算表
单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
 | | | 人员经费 | 公用经费 |
205 | 教育支出 | 6 | 1 | 2 | 3`;
    const amounts = readTables(textWorkbook(parts)).tables.generalPublicExpenditure?.lines[0]?.amounts;
    expect(shown(amounts?.basic)).toBe('none');
    expect([shown(amounts?.personnel), shown(amounts?.dailyPublic), shown(amounts?.project)]).toEqual([
      '1.00元 甲!D5',
      '2.00元 甲!E5',
      '3.00元 甲!F5',
    ]);

    const withSubtotal = parts
      .replace('基本支出 | |', '基本支出 | | |')
      .replace(' | | | 人员', ' | | | 小计 | 人员')
      .replace('6 | 1 | 2 | 3', '6 | 3 | 1 | 2 | 3');
    const all = readTables(textWorkbook(withSubtotal)).tables.generalPublicExpenditure?.lines[0]?.amounts;
    expect([shown(all?.basic), shown(all?.personnel), shown(all?.dailyPublic)]).toEqual([
      '3.00元 甲!D5',
      '1.00元 甲!E5',
      '2.00元 甲!F5',
    ]);
  });

  it('are told apart without a title by what their amounts are headed', () => {
    const untitled = EXPENDITURE.replace('2030年部门支出预算总表', '');
    const keys = (heading: string): string[] =>
      readTables(textWorkbook(untitled.replace('支出预算', heading))).found.map(({ head }) => head.key);
    expect(keys('支出预算')).toEqual(['expenditureTable']);
    expect(keys('一般公共预算支出')).toEqual(['generalPublicExpenditure']);
    expect(keys('政府性基金预算支出')).toEqual(['governmentFundExpenditure']);
    expect(keys('国有资本经营预算支出')).toEqual(['stateCapitalExpenditure']);
    expect(keys('另一张表')).toEqual([]);
  });

  it('keep rows whose amounts cannot be read, and leave out remarks', () => {
    const text = EXPENDITURE.replace('教育支出 | 30 | 10', '教育支出 | #REF! | 约十').replace(
      '…',
      '补充资料',
    );
    const table = readTables(textWorkbook(text)).tables.expenditureTable;
    expect(table?.lines).toHaveLength(3);
    expect(shown(table?.lines[0]?.amounts.total)).toBe('unreadable');
    expect(shown(table?.lines[0]?.amounts.basic)).toBe('unreadable');
  });
});

it('a table by economic class has 类 and 款', () => {
  const table = readTables(
    textWorkbook(`== 经济分类
2030年预算单位一般公共预算基本支出部门预算经济分类预算表
编制单位：某市示例中心 | | | | | 单位：元
项目 | | | 一般公共预算基本支出
经济分类科目编码 | | 部门经济分类科目名称 | 合计 | 人员经费 | 公用经费
类 | 款
301 | | 工资福利支出 | 5 | 5
301 | "01" | 基本工资 | 5 | 5
302 | | 商品和服务支出 | 2 | | 2
302 | 31 | 公务用车运行维护费 | 2 | | 2
合计 | | | 7 | 5 | 2`),
  ).tables.basicExpenditureByEconomicClass;
  expect(table?.lines.map(({ code }) => code?.value)).toEqual(['301', '30101', '302', '30231']);
  expect(shown(table?.lines[1]?.amounts.personnel)).toBe('5.00元 经济分类!E7');
  expect(shown(table?.lines[3]?.amounts.personnel)).toBe('blank');
  expect(shown(table?.totals?.dailyPublic)).toBe('2.00元 经济分类!F10');
  expect(table?.head.unitName?.value).toBe('某市示例中心');
});

it('收入预算总表 may have one row per unit, with unit codes that are no functional class', () => {
  const { tables, remarks } = readTables(
    textWorkbook(`== 收入
2030年部门收入总表
单位：万元
单位编码 | 单位名称 | 合计 | 财政拨款收入 | 事业收入
450001 | 示例局本级 | 3.00 | 1.00 | 2.00
450003 | 示例中心 | 4.00 | 4.00 |
合计 | | 7.00 | 5.00 | 2.00`),
  );
  expect(
    tables.revenueTable?.lines.map(({ code, name, amounts }) => [
      code,
      name?.value,
      shown(amounts.total),
      shown(amounts.business),
    ]),
  ).toEqual([
    [undefined, '示例局本级', '3.00万元 收入!C4', '2.00万元 收入!E4'],
    [undefined, '示例中心', '4.00万元 收入!C5', 'blank'],
  ]);
  expect(shown(tables.revenueTable?.totals?.total)).toBe('7.00万元 收入!C6');
  expect(remarks).toEqual([]);
});

describe('the two-sided summaries', () => {
  it('read 基本 and 项目 of each class beside the total, as the unit variant prints them', () => {
    const summary = readTables(
      textWorkbook(`== 总表
2030年预算单位财务收支预算总表
编制单位： | | | | | | 单位：元
本年收入 | | 本年支出
项目 | 预算数 | 项目 | 预算数
 | | | 合计 | 基本支出 | | 项目支出
 | | | | 人员经费 | 公用经费
一、财政拨款收入 | 90 | 一、教育支出 | 100 | 50 | 20 | 30
1、一般公共预算 | 90 | 二、卫生健康支出 | | 10
二、事业收入 | 20
收入总计 | 110 | 支出总计 | 110 | 60 | 20 | 30`),
    ).tables.revenueExpenditureSummary;
    expect(summary?.revenue.items.map(({ name, parts }) => [name, parts.map((part) => part.name)])).toEqual([
      ['财政拨款收入', ['一般公共预算']],
      ['事业收入', []],
    ]);
    const [education, health] = summary?.expenditure.items ?? [];
    expect([shown(education?.current), shown(education?.basic), shown(education?.personnel)]).toEqual([
      '100.00元 总表!D7',
      'none',
      '50.00元 总表!E7',
    ]);
    expect([shown(education?.dailyPublic), shown(education?.project)]).toEqual([
      '20.00元 总表!F7',
      '30.00元 总表!G7',
    ]);
    // A blank total stays blank; the amount beside it is not taken for it.
    expect([shown(health?.current), shown(health?.personnel)]).toEqual(['blank', '10.00元 总表!E8']);
    expect(shown(summary?.expenditure.total?.current)).toBe('110.00元 总表!D10');
    expect(summary?.head.unitName).toBeUndefined();
  });

  it('read 财政拨款 by class and budget', () => {
    const { tables, found } = readTables(
      textWorkbook(`== 拨款
2030年部门财政拨款收支预算总表
单位：万元
财政拨款收入 | | 财政拨款支出
项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
一、一般公共预算 | 8.00 | 一、教育支出 | 9.00 | 8.00 | 1.00
二、政府性基金预算 | 1.00
收入总计 | 9.00 | 支出总计 | 9.00 | 8.00 | 1.00`),
    );
    expect(found.map(({ head }) => head.key)).toEqual(['appropriationSummary']);
    const { revenue, expenditure } = tables.appropriationSummary ?? {};
    expect(revenue?.items.map(({ item, current }) => [item, shown(current)])).toEqual([
      ['generalPublicBudget', '8.00万元 拨款!B5'],
      ['governmentFundBudget', '1.00万元 拨款!B6'],
    ]);
    const [education] = expenditure?.items ?? [];
    expect([shown(education?.current), shown(education?.governmentFundBudget)]).toEqual([
      '9.00万元 拨款!D5',
      '1.00万元 拨款!F5',
    ]);
    expect(shown(expenditure?.total?.stateCapitalBudget)).toBe('blank');
  });
});

describe('“三公” on one row', () => {
  const ACROSS = `== 三公
2030年部门“三公”经费和机关运行经费预算表
编制部门： | | | | | | 单位:万元
“三公”经费预算数 | | | | | | 机关运行经费预算数
合计 | 因公出国(境)费 | 公务接待费 | 公务用车购置及运行费
 | | | 小计 | 购置费 | 运行费`;

  it('is read by its header', () => {
    const table = readTables(textWorkbook(`${ACROSS}\n9.00 | 1.00 | 2.00 | 6.00 | 4.00 | 2.00 | 30.00`))
      .tables.threePublicTable;
    expect([table?.total, table?.abroad, table?.reception].map((line) => shown(line?.current))).toEqual([
      '9.00万元 三公!A6',
      '1.00万元 三公!B6',
      '2.00万元 三公!C6',
    ]);
    expect(
      [table?.vehicles, table?.vehiclePurchase, table?.vehicleRunning, table?.agencyOperating].map((line) => [
        line?.name,
        shown(line?.current),
      ]),
    ).toEqual([
      ['公务用车购置及运行费', '6.00万元 三公!D6'],
      ['购置费', '4.00万元 三公!E6'],
      ['运行费', '2.00万元 三公!F6'],
      ['机关运行经费预算数', '30.00万元 三公!G6'],
    ]);
  });

  it('is read where the word of a group stands alone above the row of all other words', () => {
    const { threePublicTable: table } = readTables(
      textWorkbook(`== 三公
2030年部门“三公”经费和机关运行经费预算表
编制部门： | | | | | | 单位:万元
 | | | 公务用车购置及运行费
合计 | 因公出国(境)费 | 公务接待费 | 小计 | 购置费 | 运行费 | 机关运行经费预算数
9.00 | 1.00 | 2.00 | 6.00 | 4.00 | 2.00 | 30.00`),
    ).tables;
    expect(
      [table?.total, table?.vehicles, table?.vehiclePurchase, table?.agencyOperating].map((line) =>
        shown(line?.current),
      ),
    ).toEqual(['9.00万元 三公!A5', '6.00万元 三公!D5', '4.00万元 三公!E5', '30.00万元 三公!G5']);
  });

  const several = (rows: string): string =>
    `${ACROSS.replace('“三公”经费预算数 |', '预算年度 | “三公”经费预算数 |')
      .replace('合计 | 因公', ' | 合计 | 因公')
      .replace(' | | | 小计', ' | | | | 小计')}\n${rows}`;

  it('takes this year and last year from rows that say so', () => {
    const table = readTables(
      textWorkbook(
        several(
          '上年预算数 | 8.00 | 1.00 | 1.00 | 6.00 | 4.00 | 2.00 | 29.00\n本年预算数 | 9.00 | 1.00 | 2.00 | 6.00 | 4.00 | 2.00 | 30.00',
        ),
      ),
    ).tables.threePublicTable;
    expect([shown(table?.total?.current), shown(table?.total?.prior)]).toEqual([
      '9.00万元 三公!B7',
      '8.00万元 三公!B6',
    ]);
    expect(shown(table?.reception?.prior)).toBe('1.00万元 三公!D6');
  });

  it('takes the row of the total where units have rows of their own', () => {
    const table = readTables(
      textWorkbook(
        several(
          '甲 | 4.00 | 4.00 | | | | | 5.00\n乙 | 5.00 | | 5.00 | | | | 6.00\n合计 | 9.00 | 4.00 | 5.00 | | | | 11.00',
        ),
      ),
    ).tables.threePublicTable;
    expect([shown(table?.total?.current), shown(table?.agencyOperating?.current)]).toEqual([
      '9.00万元 三公!B8',
      '11.00万元 三公!H8',
    ]);
  });

  it('is not read where several rows have amounts and none says that it is the total', () => {
    const { tables, unread, remarks } = readTables(
      textWorkbook(several('甲 | 4.00 | 4.00 | | | | | 5.00\n乙 | 5.00 | | 5.00 | | | | 6.00')),
    );
    expect([tables.threePublicTable, unread]).toEqual([undefined, ['threePublicTable']]);
    expect(remarks.map(({ message }) => message)).toEqual([
      '《“三公”经费表》（三公!A1:H7）有好几行金额，看不出哪一行是合计。这张表没有读取。',
    ]);
  });

  it('is blank, not zero, where nothing is filled in', () => {
    const table = readTables(textWorkbook(ACROSS)).tables.threePublicTable;
    expect(shown(table?.total?.current)).toBe('blank');
    expect(table?.head.unit?.value).toBe('万元');
  });
});

describe('text sheets', () => {
  const sections = (text: string): string[] => {
    const { tables } = readTables(textWorkbook(text));
    const { duties, organisationNotes, compilationNotes, otherMatters, projectNotes = [] } = tables;
    return [duties, organisationNotes, compilationNotes, otherMatters, ...projectNotes].flatMap((section) =>
      section === undefined
        ? []
        : `${section.head.key}：${section.paragraphs.map(({ value }) => value).join('/')}`,
    );
  };

  it('are read as paragraphs, one cell each or one cell for all', () => {
    expect(
      sections(`== 职能
示例局（部门）主要职能

"　　一是研究。\\n\\n　　二是执行。\\n"
== 说明
2030年部门预算编制说明

第一段。
"第二段。\\n第三段。"`),
    ).toEqual(['duties：一是研究。/二是执行。', 'compilationNotes：第一段。/第二段。/第三段。']);
  });

  it('may be there once for each project', () => {
    expect(
      sections('== 甲\n甲项目经费情况说明\n\n一、项目概述\n== 乙\n乙项目经费情况说明\n\n一、立项依据'),
    ).toEqual(['projectNotes：一、项目概述', 'projectNotes：一、立项依据']);
  });

  it('机构设置 is a table where one follows, else text', () => {
    expect(sections('== 机构\n示例局（部门）机构设置\n\n示例局设3个处室。\n其他相关情况说明')).toEqual([
      'organisationNotes：示例局设3个处室。/其他相关情况说明',
    ]);
    const table = '== 机构\n部门机构设置情况\n单位名称 | 单位性质\n示例局 | 行政';
    expect(sections(table)).toEqual([]);
    expect(readTables(textWorkbook(table)).tables.organisationTable?.units).toHaveLength(1);
  });
});

describe('a layout file', () => {
  it('reads a region nobody has seen, columns reversed and in English', () => {
    const file: unknown = JSON.parse(`{
      "version": 1,
      "name": "Elsewhere",
      "tables": {
        "expenditureTable": {
          "titles": ["Schedule of outlays"],
          "columns": { "total": ["All"], "project": ["Projects"], "basic": ["Basic"], "name": ["Function"], "code": ["No."] },
          "items": { "total": ["Sum"] }
        },
        "threePublicTable": {
          "titles": ["Three funds"],
          "orientation": "across",
          "columns": { "total": ["All"], "abroad": ["Abroad"], "reception": ["Guests"] }
        }
      }
    }`);
    const layouts = compileLayouts([layoutSchema.parse(file)]);
    const { tables } = readTables(
      textWorkbook(`== Sheet9
Schedule of outlays
单位：万元
All | Projects | Basic | Function | No.
3.00 | 1.00 | 2.00 | Education | 205
Sum | | | |

Three funds
Guests | Abroad | All
1.00 | 2.00 | 3.00`),
      layouts,
    );
    const [line] = tables.expenditureTable?.lines ?? [];
    expect([line?.code?.value, shown(line?.amounts.basic), shown(line?.amounts.total)]).toEqual([
      '205',
      '2.00万元 Sheet9!C4',
      '3.00万元 Sheet9!A4',
    ]);
    expect(shown(tables.threePublicTable?.abroad?.current)).toBe('2.00万元 Sheet9!B9');
  });

  it('is refused where a title could be anything', () => {
    const titled = (title: string): unknown => ({
      version: 1,
      name: '甲',
      tables: { duties: { titles: [title] } },
    });
    expect(layoutSchema.safeParse(titled('职能*')).success).toBe(false);
    expect(layoutSchema.safeParse(titled('部门*职能')).success).toBe(true);
  });
});
