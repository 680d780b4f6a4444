import { describe, expect, it } from '@jest/globals';
import { located, readTables, type PerformanceSheet } from '../../../src/core/tables';
import { addressText } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

const read = (text: string): readonly PerformanceSheet[] =>
  readTables(textWorkbook(text)).tables.performanceSheets ?? [];

/** What was read of a project, in words. */
const said = (sheet: PerformanceSheet): Record<string, unknown> => {
  const amount = (field: PerformanceSheet['budget']): string | undefined => {
    const found = located(field);
    return found && `${found.value.value.toString()}${found.value.unit} ${addressText(found.at)}`;
  };
  return {
    name: located(sheet.name)?.value,
    unit: sheet.head.unitName?.value,
    year: sheet.head.year ?? sheet.head.yearBelowTitle?.value,
    budget: amount(sheet.budget),
    fiscal: amount(sheet.fiscal),
    other: amount(sheet.other),
    goal: located(sheet.goal)?.value,
    indicators: sheet.indicators.map(
      ({ level1, level2, name, target }) =>
        `${level1?.value ?? ''}/${level2?.value ?? ''}/${located(name)?.value ?? ''} ${located(target)?.value.text ?? ''}`,
    ),
  };
};

const INDICATORS = `绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值
 | 产出指标 | 数量指标 | 维修学校数量 | ≥8所
 | | 质量指标 | 验收合格率 | ＝100%
 | | 成本指标 | 维修总成本 | ≤45万元`;
const READ = [
  '产出指标/数量指标/维修学校数量 ≥8所',
  '产出指标/质量指标/验收合格率 ＝100%',
  '产出指标/成本指标/维修总成本 ≤45万元',
];

describe('the common form of one project', () => {
  it('s11: total and sources below each other, the unit in their common label, the year below the title', () => {
    const sheets = read(`== 绩效
项目支出绩效目标表
（2030年度）
项目名称 | 校舍维修
主管部门及代码 | 205 某市示例局 | | 实施单位 | 某市示例局
项目资金（万元） | 年度资金总额： | | 40.00
 | 其中：财政拨款 | | 40.00
 | 其他资金 | | 0.00
总体目标 | 完成8所学校校舍维修。
${INDICATORS}`);
    expect(sheets.map(said)).toEqual([
      {
        name: '校舍维修',
        unit: '某市示例局',
        year: 2030,
        budget: '40万元 绩效!D5',
        fiscal: '40万元 绩效!D6',
        other: '0万元 绩效!D7',
        goal: '完成8所学校校舍维修。',
        indicators: READ,
      },
    ]);
    expect(sheets[0]?.plan).toBeUndefined();
    expect(sheets[0]?.code).toBeUndefined();
    expect(sheets[0]?.purpose).toBeUndefined();
  });

  it('the department above the name, the sources side by side over their amounts, a signature below', () => {
    const sheets = read(`== 绩效
2030年部门预算项目支出绩效目标（申报）表
 | | | | 单位：元
主管部门 | 某市示例局[205] | | 项目名称 | 校舍维修
项目资金 | 资金总额 | 财政拨款 | 其他资金
 | 400000 | 300000 | 100000
年度目标 | 完成8所学校校舍维修。
${INDICATORS}
填表人： | 张某 | | 联系电话 | 无`);
    expect(sheets.map(said)).toEqual([
      {
        name: '校舍维修',
        unit: '某市示例局',
        year: 2030,
        budget: '400000元 绩效!B5',
        fiscal: '300000元 绩效!C5',
        other: '100000元 绩效!D5',
        goal: '完成8所学校校舍维修。',
        indicators: READ,
      },
    ]);
  });

  it('amounts below labels of which some are unknown', () => {
    const [form] = read(`== 绩效
2030年度项目支出绩效目标申报表
填报单位：某县示例局 | | | | 单位：万元
项目名称 | 校舍维修 | | |
资金情况 | 预算总额 | 财政资金 | 事业收入 | 其他
 | 40 | 38 | 2 | 0
年度绩效目标 | 完成维修。
一级指标 | 二级指标 | 三级指标 | 指标值 | 备注
产出指标 | 数量指标 | 维修学校数量 | ≥8所 |`);
    expect([form?.budget, form?.fiscal].map((field) => located(field)?.value.value.toString())).toEqual([
      '40',
      '38',
    ]);
  });

  it('two forms below each other, operator and unit of the target in columns of their own', () => {
    const form = (name: string, value: string): string => `项目支出绩效目标申报表
（2030年度）
项目名称 | ${name}
项目资金（万元） | 年度资金总额 | 5.00
总体目标 | 按时完成。
一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位
产出指标 | 数量指标 | 次数 | ≥ | ${value} | 次
 | 时效指标 | 完成时间 | 定性 | 12月底前 |`;
    const sheets = read(`== 绩效\n${form('甲项目', '3')}\n\n${form('乙项目', '"≥4次"')}`);
    expect(sheets.map(said).map(({ name, budget, indicators }) => [name, budget, indicators])).toEqual([
      ['甲项目', '5万元 绩效!C4', ['产出指标/数量指标/次数 ≥3次', '产出指标/时效指标/完成时间 12月底前']],
      ['乙项目', '5万元 绩效!C13', ['产出指标/数量指标/次数 ≥4次', '产出指标/时效指标/完成时间 12月底前']],
    ]);
  });
});

describe('a list of projects', () => {
  it('c19: one project with its unit code, the unit line above, operator, value and unit in columns', () => {
    const sheets = read(`== 绩效
部门预算项目绩效目标申报表（2030年度）
 | | | | | | | | | | | 金额单位：元
单位名称 | 项目名称 | 预算数 | 年度目标 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位 | 权重 | 指标方向性
820001-某镇人民政府 | 村干部报酬 | 3309840 | 按时发放 | 产出指标 | 成本指标 | 发放成本 | ≤ | 350 | 万元 | 10 | 反向指标
 | | | | 产出指标 | 时效指标 | 及时率 | ≥ | 130 | % | 20 | 正向指标
 | | | | 满意度指标 | 服务对象满意度指标 | 满意度 | ≥ | 95 | % | 10 | 正向指标`);
    expect(sheets.map(said)).toEqual([
      {
        name: '村干部报酬',
        unit: '820001-某镇人民政府',
        year: 2030,
        budget: '3309840元 绩效!C4',
        fiscal: undefined,
        other: undefined,
        goal: '按时发放',
        indicators: [
          '产出指标/成本指标/发放成本 ≤350万元',
          '产出指标/时效指标/及时率 ≥130%',
          '满意度指标/服务对象满意度指标/满意度 ≥95%',
        ],
      },
    ]);
    expect(sheets[0]?.unitCode?.value).toBe('820001');
  });

  it('indicators above the first project of a sheet that follows no list are said to be nobody’s', () => {
    const header =
      '单位名称 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位';
    const page = (name: string, rows: string): string =>
      `== ${name}\n项目支出绩效目标表\n金额单位：元\n${header}\n${rows}`;
    const first = page('一', '甲所 | 甲项目 | 100 | 产出指标 | 数量指标 | 次数 | ≥ | 4 | 次');
    const second = page(
      '二',
      ' | | | 产出指标 | 质量指标 | 合格率 | ＝ | 100 | %\n甲所 | 乙项目 | 200 | 产出指标 | 数量指标 | 人数 | ≥ | 9 | 人',
    );
    const { tables, remarks } = readTables(textWorkbook(`${first}\n== 说明\n另有说明。\n${second}`));
    expect(tables.performanceSheets?.map(({ name }) => located(name)?.value)).toEqual(['甲项目', '乙项目']);
    expect(tables.performanceSheets?.map(({ indicators }) => indicators.length)).toEqual([1, 1]);
    expect(remarks).toMatchObject([
      {
        id: 'unnamed-indicators',
        at: { sheet: '二', row: 3 },
        message: expect.stringContaining('有1行指标'),
      },
    ]);
    expect(readTables(textWorkbook(first)).remarks).toEqual([]);
  });

  const COLUMNS =
    '单位名称 | 项目名称 | 预算数 | 一级指标 | 二级指标 | 三级指标 | 指标性质 | 指标值 | 度量单位';
  const BEGUN = `== 一
项目支出绩效目标表（2030年度）
金额单位：万元
${COLUMNS}
甲所 | 甲项目 | 100 | 产出指标 | 数量指标 | 次数 | ≥ | 4 | 次`;
  const REST = ' | | | 产出指标 | 质量指标 | 合格率 | ＝ | 100 | %\n | | | | 时效指标 | 及时率 | ＝ | 98 | %';
  const NEXT = '甲所 | 乙项目 | 200 | 产出指标 | 数量指标 | 人数 | ≥ | 9 | 人';

  it.each([
    ['an untitled sheet', `== 二\n${COLUMNS}\n${REST}\n${NEXT}`],
    [
      'a sheet under the title again',
      `== 二\n项目支出绩效目标表\n${COLUMNS}\n1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9\n${REST}\n${NEXT}`,
    ],
    [
      'a sheet of its own and one more',
      `== 二\n项目支出绩效目标表（续）\n${COLUMNS}\n${REST}\n== 三\n${COLUMNS}\n${NEXT}`,
    ],
    ['the header printed again on the same sheet', `${COLUMNS}\n${REST}\n${NEXT}`],
    [
      'a sheet that repeats the project',
      `== 二\n项目支出绩效目标表\n单位：万元\n${COLUMNS}\n甲所 | 甲项目 | 100${REST.slice(5)}\n${NEXT}`,
    ],
  ])('a project cut by the end of a page goes on on %s', (_, rest) => {
    const { tables, remarks, sheets } = readTables(textWorkbook(`${BEGUN}\n${rest}`));
    expect((tables.performanceSheets ?? []).map(said)).toMatchObject([
      {
        name: '甲项目',
        indicators: [
          '产出指标/数量指标/次数 ≥4次',
          '产出指标/质量指标/合格率 ＝100%',
          '产出指标/时效指标/及时率 ＝98%',
        ],
      },
      { name: '乙项目', indicators: ['产出指标/数量指标/人数 ≥9人'] },
    ]);
    expect(tables.performanceSheets?.map(({ budget }) => located(budget)?.value.unit)).toEqual([
      '万元',
      '万元',
    ]);
    expect(remarks).toEqual([]);
    expect(sheets.map(({ read }) => read)).not.toContain('not-read');
  });

  const HEADER =
    '单位 | 项目编码 | 项目名称 | 金额（万元） | 一级指标 | 二级指标 | 三级指标 | 运算符号 | 目标值 | 单位';

  it('a total above, a unit over several projects, project cells repeated in every row, a note below', () => {
    const sheets = read(`== 绩效
2030年项目支出绩效目标表
单位名称 | 项目名称 | 年初预算数（万元） | 一级指标 | 二级指标 | 三级指标 | 关系符号 | 目标值 | 计量单位
合计 | | 7.00 | | | | | |
某镇人民政府 | 甲项目 | 3.00 | 产出指标 | 数量指标 | 次数 | ＝ | 3 | 次
某镇人民政府 | 甲项目 | 3.00 | 产出指标 | 质量指标 | 合格率 | ≥ | 95% | %
 | 乙项目 | 4.00 | 效益指标 | 社会效益指标 | 知晓度 | 定性 | 有所提高 |
某镇小学 | 乙项目 | 2.00 | 产出指标 | 数量指标 | 人数 | ≥ | 30 | 人
注：本表按项目填写。`);
    expect(
      sheets.map(said).map(({ name, unit, budget, indicators }) => [name, unit, budget, indicators]),
    ).toEqual([
      [
        '甲项目',
        '某镇人民政府',
        '3万元 绩效!C4',
        ['产出指标/数量指标/次数 ＝3次', '产出指标/质量指标/合格率 ≥95%'],
      ],
      ['乙项目', '某镇人民政府', '4万元 绩效!C6', ['效益指标/社会效益指标/知晓度 有所提高']],
      ['乙项目', '某镇小学', '2万元 绩效!C7', ['产出指标/数量指标/人数 ≥30人']],
    ]);
    expect(sheets.map(({ head }) => head.range.bottom - head.range.top)).toEqual([4, 0, 1]);
  });

  it('“单位” left of the projects is their unit and right of the targets that of the targets', () => {
    const sheets = read(`== 绩效
项目绩效目标批复表
${HEADER}
某局 | A1 | 甲项目 | 3.00 | 产出指标 | 数量指标 | 次数 | ≥ | 3 | 次
某局 | A2 | 乙项目 | 4.00 | 产出指标 | 数量指标 | 次数 | ≥ | 4 | 次`);
    expect(sheets.map(said).map(({ name, unit, budget }) => [name, unit, budget])).toEqual([
      ['甲项目', '某局', '3万元 绩效!D3'],
      ['乙项目', '某局', '4万元 绩效!D4'],
    ]);
    expect(sheets.map(({ code }) => located(code)?.value)).toEqual(['A1', 'A2']);
  });
});

describe("Shanghai's form", () => {
  it('kind and dates are left, the budget of the year and its sources read in 元', () => {
    const sheets = read(`== 绩效
财政项目支出绩效目标填报表
（2030年度）
填报单位： | 某区示例局 | | 单位：元
项目名称 | 社区服务 | 项目类别 | 经常性专项业务费
计划开始日期 | "2030-01-01" | 计划完成日期 | "2030-12-31"
项目总预算（元） | 900000 | 项目当年预算（元） | 300000
其中：财政资金（元） | 200000 | 其他资金（元） | 100000
项目概况 | 为老年人服务
项目总目标 | 服务老年人
一级指标 | 二级指标 | 三级指标 | 指标目标值
产出指标 | 数量指标 | 服务人次 | ≥300人次`);
    expect(sheets.map(said)).toEqual([
      {
        name: '社区服务',
        unit: '某区示例局',
        year: 2030,
        budget: '300000元 绩效!D6',
        fiscal: '200000元 绩效!B7',
        other: '100000元 绩效!D7',
        goal: '服务老年人',
        indicators: ['产出指标/数量指标/服务人次 ≥300人次'],
      },
    ]);
    expect(located(sheets[0]?.purpose)?.value).toBe('为老年人服务');
  });
});

it('the unit of amounts is that of all labels where only their column has one', () => {
  const [form] = read(`== 绩效
财政项目支出绩效目标申报表
申报单位名称：某市示例局 | | | |
项目名称 | 校舍维修 | 项目类别 | 一次性项目
项目总预算（元） | 800000 | 项目当年预算（元） | 400000
项目当年投入资金构成 | | 金额（元）
 | 其中：当年财政拨款 | 390000
 | 其他资金 | 10000
一级指标 | 二级指标 | 三级指标 | 年度指标值
产出指标 | 数量指标 | 维修学校数量 | =8所`);
  const amounts = [form?.budget, form?.fiscal, form?.other].map((field) => located(field)?.value);
  expect(amounts.map((amount) => `${String(amount?.value)}${String(amount?.unit)}`)).toEqual([
    '400000元',
    '390000元',
    '10000元',
  ]);
});

it('targets of a department as a whole are no project’s', () => {
  const sheets = read(`== 整体
部门整体支出绩效目标表
部门名称 | 某局
年度总体目标 | 完成任务
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 次数 | ≥3次`);
  expect(sheets).toEqual([]);
});
