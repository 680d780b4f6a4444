import { describe, expect, it } from '@jest/globals';
import { printAmount, type Amount } from '../../../src/core/money';
import { readTables, type Field, type Tables } from '../../../src/core/tables';
import { localAddress } from '../../../src/core/workbook';
import { forms } from '../../support/project-forms';
import { textWorkbook } from '../../support/text-workbook';

const read = (given: string): Tables => readTables(textWorkbook(given)).tables;

/** `12.00万元`; why there is none where there is none. */
function shown(field: Field<Amount> | undefined): string {
  if (field === undefined) return '没有这一栏';
  return field.state === 'stated' ? printAmount(field.value) : field.state === 'blank' ? '空白' : field.why;
}

const BASIC = '项目 | 本年 | 上年\n合计 | 12.00 | 11.00\n人员经费 | 10.00 | 9.00\n日常公用经费 | 2.00 | 2.00';
const EXPENDITURE =
  '项目 | | 支出预算\n功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出\n205 | 教育支出 | 12.00 | 10.00 | 2.00\n合计 | | 12.00 | 10.00 | 2.00';

/** The total of a table under a head, in the family that prints it. */
const FAMILIES: readonly (readonly [string, (head: string, title?: string) => string])[] = [
  [
    '河北',
    (head, title = '2023年基本支出表') =>
      shown(read(`== 表\n${title}\n${head}\n${BASIC}`).basicExpenditureTable?.total?.current),
  ],
  [
    '上海',
    (head, title = '2023年部门支出预算总表') =>
      shown(read(`== 表\n${title}\n${head}\n${EXPENDITURE}`).expenditureTable?.totals?.total),
  ],
];

describe.each(FAMILIES)('the unit line of a table (%s)', (_, total) => {
  it.each([
    ['在左边', '单位：万元'],
    ['在右边', '编制部门：某市示例局 | | | 单位：元', '12元'],
    ['前面有空列', ' | | 单位：亿元', '12.00亿元'],
    ['金额单位', '金额单位：人民币万元'],
    ['货币单位', '货币单位：万元'],
    ['字间有空格', '"单位:  万  元"'],
    ['全角空格和全角冒号', '"　　单　位　：　万　元　"'],
    ['半角括号', '(单位:万元)'],
    ['全角括号', '（金额单位：万元）'],
    ['没有冒号', '单位（万元）'],
    ['注明币种', '单位：万元（人民币）'],
    ['币种在后', '单位：万元 币种：人民币'],
    ['币种在前', '币种：人民币　单位：万元'],
    ['和部门同在一格', '编制部门：某市示例局　　　单位：万元'],
    ['和日期同在一格', '2023年1月1日 单位：万元'],
    ['分在两格', '部门：某市示例局 | 单位： | 万元'],
    ['分在两格，中间有空格子', '单位 | | 万元'],
    ['分在两格，带括号', '（单位： | 万元）'],
    ['标题下单独一个括号', '（万元）'],
    ['标题下单独一个括号，在右边', ' | | （万元）'],
    ['连着百分号', '单位：万元、%'],
  ])('%s', (_name, head, expected = '12.00万元') => {
    expect(total(head)).toBe(expected);
  });

  it.each([
    ['在标题里', '2023年部门支出预算总表（单位：万元）', '2023年基本支出表（单位：万元）'],
    ['在标题里，只有单位', '2023年部门支出预算总表（万元）', '2023年基本支出表（万元）'],
    ['和标题同在一格', '"2023年部门支出预算总表   单位：万元"', '"2023年基本支出表   单位：万元"'],
    ['在标题旁边', '2023年部门支出预算总表 | 单位：万元', '2023年基本支出表 | 单位：万元'],
  ])('%s', (_name, shanghai, hebei) => {
    expect(total('某市示例局', total === FAMILIES[0]?.[1] ? hebei : shanghai)).toBe('12.00万元');
  });

  it.each([
    ['没有单位行', '编制部门：某市示例局'],
    ['计量单位', '计量单位：万元'],
    ['两个单位，用斜杠', '单位：万元/元'],
    ['两个单位，用斜杠，小的在前', '单位：元/万元'],
    ['两个单位，用顿号', '单位：万元、元'],
    ['编制单位是地名', '编制单位：元氏县某局'],
    ['单位后面是人', '单位：人'],
    ['单位没有写', '单位：'],
    ['每人多少元', '单位：元/人'],
  ])('is none: %s', (_name, head) => {
    expect(total(head)).toBe('no-unit');
  });
});

describe('the name of the department beside the unit', () => {
  it.each([
    ['编制部门：某市示例局　　　单位：元', '某市示例局'],
    ['某市示例局  单位：元', '某市示例局'],
    ['部门： | 某市示例局   金额单位：元', '某市示例局'],
    ['部门：某市示例局 | 单位： | 万元', '某市示例局'],
    ['编制部门： | 单位： | 万元', undefined],
    ['预算单位：某市示例局 单位：元', '某市示例局'],
  ])('%s', (head, name) => {
    const { basicExpenditureTable } = read(`== 表\n2023年基本支出表\n${head}\n${BASIC}`);
    expect(basicExpenditureTable?.head.unitName?.value).toBe(name);
  });
});

describe('units of columns and cells', () => {
  const basic = (header: string, row: string, head = '单位：万元'): string => {
    const table = read(`== 表\n2023年基本支出表\n${head}\n${header}\n${row}`).basicExpenditureTable;
    return `${shown(table?.total?.current)} ${shown(table?.total?.prior)}`;
  };

  it.each([
    [
      '两栏都在表头写明',
      '项目 | 本年（元） | 上年（万元）',
      '合计 | 12.00 | 11.00',
      '某市示例局',
      '12元 11.00万元',
    ],
    [
      '只有一栏写明，另一栏看单位行',
      '项目 | 本年（元） | 上年',
      '合计 | 12.00 | 11.00',
      '单位：万元',
      '12元 11.00万元',
    ],
    [
      '只有一栏写明，没有单位行',
      '项目 | 本年（元） | 上年',
      '合计 | 12.00 | 11.00',
      '某市示例局',
      '12元 no-unit',
    ],
    ['写在单元格里', '项目 | 本年 | 上年', '合计 | 12.00万元 | 110000元', '某市示例局', '12.00万元 110000元'],
    [
      '单元格里的单位优先',
      '项目 | 本年（元） | 上年',
      '合计 | 12.00万元 | 11.00',
      '单位：亿元',
      '12.00万元 11.00亿元',
    ],
    [
      '全角',
      '项目 | 本年（ 万 元 ） | 上年(人民币元)',
      '合计 | １２．００ | 11.00',
      '某市示例局',
      '12.00万元 11元',
    ],
  ])('%s', (_, header, row, head, expected) => {
    expect(basic(header, row, head)).toBe(expected);
  });

  it('reads units that stand in a row of their own below the header', () => {
    expect(basic('项目 | 本年 | 上年', ' | （万元） | （元）\n合计 | 12.00 | 11.00', '某市示例局')).toBe(
      '12.00万元 11元',
    );
  });

  it('keeps unit price in 元 and totals in 万元 apart, under a heading with a unit', () => {
    const table = read(`== 采购
某市示例局政府采购预算明细表
采购物品名称 | 数量 | 单价（元） | 政府采购金额（万元） | |
 | | | 合计 | 一般公共预算拨款 | 单位资金
台式计算机 | 10 | 5000 | 5.00 | 5.00 |
合计 | | | 5.00 | 5.00 |`).procurementTable;
    const [purchase] = table?.purchases ?? [];
    expect([purchase?.unitPrice, purchase?.total, purchase?.sources.generalPublic].map(shown)).toEqual([
      '5000元',
      '5.00万元',
      '5.00万元',
    ]);
  });

  it('takes no unit from a header at the left that heads only its own column', () => {
    const table = read(`== 采购
某市示例局政府采购预算明细表
单位：万元
采购物品名称 | 数量 | 单价（元） | |
 | | | 合计 | 一般公共预算拨款
台式计算机 | 10 | 5000 | 5.00 | 5.00`).procurementTable;
    expect([table?.purchases[0]?.unitPrice, table?.purchases[0]?.total].map(shown)).toEqual([
      '5000元',
      '5.00万元',
    ]);
  });

  it('reads the value of assets in the unit of its header and their count in none', () => {
    const table = read(
      '== 资产\n某局固定资产占用情况表\n截止时间：2022年12月31日\n项目 | 数量 | 价值（万元）\n资产总额 | 51 | 13.15\n1、房屋 | 0 | 0\n4、其他固定资产 | 51 | 13.15',
    ).fixedAssetsTable;
    expect(shown(table?.total?.value)).toBe('13.15万元');
    expect(table?.total?.quantity).toMatchObject({ state: 'stated' });
  });

  it('gives no table unit where two header columns declare different ones', () => {
    const table = read(
      '== 表\n2023年基本支出表\n项目 | 本年（金额单位：元） | 上年（金额单位：万元） | 较上年增减\n合计 | 12.00 | 11.00 | 1.00',
    ).basicExpenditureTable;
    expect(table?.head.unit).toBeUndefined();
    expect([table?.total?.current, table?.total?.prior, table?.total?.change].map(shown)).toEqual([
      '12元',
      '11.00万元',
      'no-unit',
    ]);
  });

  it('reads a performance sheet whose labels carry the unit', () => {
    const [sheet] =
      read(
        forms({ code: '13073023P00005510001B', name: '城乡医疗救助', budget: '450.00', money: '' }).replace(
          '预算规模及资金用途 | 预算数 |',
          '预算规模及资金用途（元） | 预算数（万元） |',
        ),
      ).performanceSheets ?? [];
    expect([sheet?.budget, sheet?.fiscal].map(shown)).toEqual(['450.00万元', '450元']);
  });
});

describe('several tables on one sheet', () => {
  const basic = (line: string): string => `2023年基本支出表\n某市示例局 | ${line}\n${BASIC}`;
  const funds = (line: string): string =>
    `2023年财政拨款“三公”经费表\n某市示例局 | ${line}\n项目 | 本年\n合计 | 3.00\n1、因公出国（境）费 | 0.00\n2、公务用车购置及运维费 | 2.00\n3、公务接待费 | 1.00`;
  const summary = (line: string): string =>
    `2023年收支预算总表\n某市示例局 | ${line}\n项目 | 预算数 | 项目 | 预算数\n一、财政拨款收入 | 9.00 | 一、基本支出 | 9.00\n收入总计 | 9.00 | 支出总计 | 9.00`;
  const units = (...tables: readonly string[]): string[] => {
    const { basicExpenditureTable, threePublicTable, revenueExpenditureSummary } = read(
      `== 表\n${tables.join('\n\n')}`,
    );
    const { revenue } = revenueExpenditureSummary ?? {};
    return [
      revenue?.total?.current,
      basicExpenditureTable?.total?.current,
      threePublicTable?.total?.current,
    ].map(shown);
  };

  it('each has its own line', () => {
    expect(units(summary('单位：亿元'), basic('单位：元'), funds('单位：万元'))).toEqual([
      '9.00亿元',
      '12元',
      '3.00万元',
    ]);
  });

  it('one line above all of them serves all', () => {
    expect(units('某市示例局2023年部门预算表 | 单位：万元', summary(''), basic(''), funds(''))).toEqual([
      '9.00万元',
      '12.00万元',
      '3.00万元',
    ]);
  });

  it('a table with its own line between two without is no authority for the lower one', () => {
    expect(units('单位：万元', summary(''), basic('单位：元'), funds(''))).toEqual([
      '9.00万元',
      '12元',
      'no-unit',
    ]);
  });

  it('a line of the same unit between them does no harm', () => {
    expect(units('单位：万元', summary(''), basic('单位：万元'), funds(''))).toEqual([
      '9.00万元',
      '12.00万元',
      '3.00万元',
    ]);
  });

  it('the unit in the header of a table above serves that column alone', () => {
    const assets =
      '固定资产占用情况表\n项目 | 数量 | 价值（金额单位：万元）\n资产总额 | 51 | 13.15\n1、房屋 | 0 | 0\n4、其他固定资产 | 51 | 13.15';
    expect(units(assets, funds(''))[2]).toBe('no-unit');
  });

  it('a line below belongs to the table below', () => {
    expect(units(basic(''), funds('单位：万元'))).toEqual(['没有这一栏', 'no-unit', '3.00万元']);
  });

  it('says which cell declares the unit: that of the word where the line is split', () => {
    const { basicExpenditureTable } = read(`== 表\n2023年基本支出表\n部门：某局 | 单位： | 万元\n${BASIC}`);
    const { unit } = basicExpenditureTable?.head ?? {};
    expect(unit === undefined ? undefined : localAddress(unit.at)).toBe('C2');
  });
});
