import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables, type TableKey } from '../../../src/core/tables';
import { readFigures } from '../../support/read-figures';
import { shownFindings } from '../../support/shown-amount';
import { textWorkbook } from '../../support/text-workbook';

/** Whole tables as places print them: headers of three and four rows, words nobody knows in them, units below 合计, signatures. */
interface FormInUse {
  readonly name: string;
  readonly key: TableKey;
  readonly given: string;
  /** What some of its cells are. */
  readonly reads: Readonly<Record<string, string>>;
}

const FORMS: readonly FormInUse[] = [
  {
    name: 'revenue by unit, 单位资金 with 小计 and its sources in a third header row',
    key: 'revenueTable',
    given: `== 01-2
预算01-2表
部门收入预算表
单位名称：某县示例局 | | | | | | | | | | | | | | 单位：元
部门（单位）代码 | 部门（单位）名称 | 合计 | 本年收入 | | | | | | | | | 上年结转结余 | |
 | | | 小计 | 一般公共预算 | 政府性基金预算 | 财政专户管理资金 | 单位资金 | | | | | 小计 | 一般公共预算 | 单位资金
 | | | | | | | 小计 | 事业收入 | 事业单位经营收入 | 上级补助收入 | 其他收入
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13 | 14 | 15
201 | 某县示例局 | 1000 | 1000 | 800 | | | 200 | 150 | | | 50
201001 | 某县示例局本级 | 900 | 900 | 700 | | | 200 | 150 | | | 50
201002 | 某县示例中心 | 100 | 100 | 100
合计 | | 1000 | 1000 | 800 | | | 200 | 150 | | | 50`,
    reads: {
      D11: 'ofYear 1000元',
      E11: 'generalPublicBudget 800元',
      H11: 'unitFunds 200元',
      I11: 'business 150元',
      L11: 'other 50元',
    },
  },
  {
    name: '单位资金 without a column of its own, the unit in the heads',
    key: 'revenueTable',
    given: `== 表2
部门收入总体情况表
部门：某县示例局
部门（单位）代码 | 部门（单位）名称 | 合计（万元） | 本年收入（万元） | | | | 上年结转结余（万元） | |
 | | | 小计 | 一般公共预算 | 单位资金 | | 小计 | 一般公共预算 | 单位资金
 | | | | | 事业收入 | 其他收入
** | ** | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
 | 合计 | 126 | 120 | 110 | 8 | 2 | 6 | 6
201001 | 某县示例局本级 | 126 | 120 | 110 | 8 | 2 | 6 | 6`,
    reads: { F8: 'business 8.00万元', G8: 'other 2.00万元', H8: 'carryOver 6.00万元' },
  },
  {
    name: 'expenditure by what pays, 基本支出 and 项目支出 below one budget only',
    key: 'expenditureTable',
    given: `== 01-3
部门支出预算表
单位名称：某县示例局 | | | | | | | | | 单位：元
科目编码 | 科目名称 | 合计 | 财政拨款 | | | | 财政专户管理资金 | 单位资金 | |
 | | | 一般公共预算 | | | 政府性基金预算 | | 小计 | 事业收入 | 其他收入
 | | | 小计 | 基本支出 | 项目支出
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
201 | 一般公共服务支出 | 1000 | 800 | 500 | 300 | | | 200 | 150 | 50
20101 | 人大事务 | 1000 | 800 | 500 | 300 | | | 200 | 150 | 50
2010101 | 行政运行 | 1000 | 800 | 500 | 300 | | | 200 | 150 | 50
合计 | | 1000 | 800 | 500 | 300 | | | 200 | 150 | 50`,
    reads: {
      C10: 'total 1000元',
      D10: 'generalPublicBudget 800元',
      I10: 'unitFunds 200元',
      K10: 'other 50元',
    },
  },
  {
    name: 'projects by economic class below a row for each project, codes of another making',
    key: 'projectExpenditureTable',
    given: `== 05-1
部门项目支出预算表
单位名称：某县示例局 | | | | | | | | | | | | 单位：元
项目分类 | 项目代码 | 项目名称 | 项目单位 | 功能科目编码 | 功能科目名称 | 经济科目编码 | 经济科目名称 | 合计 | 本年拨款 | | 单位资金 |
 | | | | | | | | | 小计 | 一般公共预算 | 小计 | 事业收入
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12 | 13
 | | 道路养护 | | | | | | 50000 | 40000 | 40000 | 10000 | 10000
专项业务类 | 530000210000000012345 | 道路养护 | 某县示例局 | 2010102 | 一般行政管理事务 | 30201 | 办公费 | 20000 | 20000 | 20000
专项业务类 | 530000210000000012345 | 道路养护 | 某县示例局 | 2010102 | 一般行政管理事务 | 30213 | 维修（护）费 | 30000 | 20000 | 20000 | 10000 | 10000
 | | 桥梁检测 | | | | | | 8000 | 8000 | 8000
专项业务类 | 530000210000000012399 | 桥梁检测 | 某县示例局 | 2010102 | 一般行政管理事务 | 30227 | 委托业务费 | 8000 | 8000 | 8000
合计 | | | | | | | | 58000 | 48000 | 48000 | 10000 | 10000`,
    reads: {
      I11: 'total 58000元',
      J11: 'fiscalAppropriation 48000元',
      K11: 'generalPublicBudget 48000元',
      L11: 'unitFunds 10000元',
      E7: 'functionalClass 2010102',
    },
  },
  {
    name: 'words nobody knows in the last header row',
    key: 'projectExpenditureTable',
    given: `== 05
部门项目支出预算表（其他运转类、特定目标类项目）
单位名称：某县示例局 | | | | 单位：元
项目名称 | 项目单位 | 合计 | 本年拨款 |
 | | | 小计 | 其中：本次下达
1 | 2 | 3 | 4 | 5
道路养护 | 某县示例局 | 50000 | 50000 | 10000
合计 | | 50000 | 50000 | 10000`,
    reads: { C7: 'total 50000元', D7: 'fiscalAppropriation 50000元' },
  },
  {
    name: 'basic expenditure as a list, a header of three rows with words nobody knows',
    key: 'basicExpenditureTable',
    given: `== 04
部门基本支出预算表
单位名称：某县示例局 | | | | | | | | | | 单位：元
单位名称 | 项目代码 | 项目名称 | 功能科目编码 | 功能科目名称 | 经济科目编码 | 经济科目名称 | 资金来源 | | |
 | | | | | | | 总计 | 财政拨款 | |
 | | | | | | | | 合计 | 全年数 | 已预拨
1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11
某县示例局 | 530000210000000011111 | 行政人员支出工资 | 2010101 | 行政运行 | 30101 | 基本工资 | 400 | 400 | 400 | 100
某县示例局 | 530000210000000011112 | 一般公用经费 | 2010101 | 行政运行 | 30201 | 办公费 | 100 | 100 | 100 |
合计 | | | | | | | 500 | 500 | 500 | 100`,
    reads: { H9: 'current 500元', H7: 'total 400元' },
  },
  {
    name: '“三公” with a row for each unit below 合计',
    key: 'threePublicTable',
    given: `== 3-3
表3-3
一般公共预算“三公”经费支出预算表
部门：某县示例局 | | | | | | | 金额单位：万元
单位编码 | 单位名称（科目） | 当年财政拨款预算安排
 | | 合计 | 因公出国（境）费用 | 公务用车购置及运行费 | | | 公务接待费
 | | | | 小计 | 公务用车购置费 | 公务用车运行费
 | 合    计 | 26 | 8 | 14 | 4 | 10 | 4
203 | 某县示例局 | 26 | 8 | 14 | 4 | 10 | 4
203001 | 某县示例局本级 | 20 | 8 | 8 | | 8 | 4
203002 | 某县示例中心 | 6 | | 6 | 4 | 2 |`,
    reads: { C7: 'current 26.00万元', G7: 'current 10.00万元' },
  },
  {
    name: 'signatures below the table',
    key: 'expenditureTable',
    given: `== 支出
2030年部门支出总表
部门名称：某县示例局 | | | | 单位：元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
205 | 教育支出 | 100 | 50 | 50
20502 | 普通教育 | 100 | 50 | 50
2050202 | 小学教育 | 100 | 50 | 50
合计 | | 100 | 50 | 50
单位负责人（签章）：李某 | | 审核人：王某 | | 2030年2月1日
制表人：张某 | | 联系电话：123`,
    reads: { C7: 'total 100元' },
  },
  {
    name: 'the row of the only unit in place of 合计',
    key: 'generalPublicExpenditure',
    given: `== 5
一般公共预算支出情况表（2030年当年拨款）
部门：203某县示例局 | | | | | | 单位:万元
科目编码 | | | 科目名称（单位） | 合计 | 基本支出 | 项目支出
类 | 款 | 项
 | | | 某县示例局 | 100 | 70 | 30
201 | | | 一般公共服务支出 | 100 | 70 | 30
201 | 01 | | 人大事务 | 100 | 70 | 30
201 | 01 | 01 | 行政运行 | 100 | 70 | 30`,
    reads: { E5: 'total 100.00万元', E8: 'total 100.00万元' },
  },
  {
    name: "a department's row over that of its unit, only 项 printed",
    key: 'expenditureTable',
    given: `== 1-2
表1-2
部门支出总表
部门：某县示例局 | | | | | | | | 金额单位：万元
项    目 | | | | | 合计 | 基本支出 | 项目支出 | 上缴上级支出
科目编码 | | | 单位代码 | 单位名称（科目）
类 | 款 | 项
 | | | | 合    计 | 100 | 70 | 30
 | | | | 某县示例局部门 | 100 | 70 | 30
 | | | 203001 | 某县示例局 | 100 | 70 | 30
201 | 01 | 01 | 203001 | 行政运行 | 90 | 70 | 20
205 | 02 | 02 | 203001 | 小学教育 | 10 | | 10`,
    reads: { F7: 'total 100.00万元', F10: 'total 90.00万元' },
  },
  {
    name: 'projects by class below the row of their unit, name of unit or project in one column',
    key: 'projectExpenditureTable',
    given: `== 项目
预算03表
2030年项目支出预算表
单位名称：某县示例局 | | | | | | | | 单位：万元
科目编码 | | | 单位代码 | 单位（项目名称） | 合计 | 本年一般公共预算 | 政府性基金 | 上年结转结余
类 | 款 | 项
 | | | | 合计 | 30 | 30
 | | | 203001 | 某县示例局 | 30 | 30
201 | 01 | 02 | 203001 | 人大会议经费 | 10 | 10
201 | 01 | 02 | 203001 | 代表活动经费 | 20 | 20`,
    reads: {
      E8: 'name 人大会议经费',
      C8: 'functionalClass 2010102',
      F9: 'amount 20.00万元',
      F6: 'total 30.00万元',
    },
  },
  {
    name: '基本支出 broken down by words nobody knows',
    key: 'expenditureTable',
    given: `== 支出
2030年部门支出总体情况表
单位名称：某县示例局 | | | | | | | | | | 单位：万元
科目编码 | | | 单位代码 | 单位（科目名称） | 合计 | 基本支出 | | | | 项目支出
类 | 款 | 项 | | | | 小计 | 工资福利支出 | 对个人和家庭的补助 | 商品和服务支出 |
** | ** | ** | ** | ** | 1 | 2 | 3 | 4 | 5 | 6
 | | | | 合计 | 100 | 70 | 50 | 5 | 15 | 30
201 | 01 | 01 | 203001 | 行政运行 | 70 | 70 | 50 | 5 | 15 |
201 | 01 | 02 | 203001 | 一般行政管理事务 | 30 | | | | | 30`,
    reads: { F6: 'total 100.00万元', G6: 'basic 70.00万元', K6: 'project 30.00万元' },
  },
  {
    name: '“三公” by items that end in 支出, 行政经费 above them',
    key: 'threePublicTable',
    given: `== 9
财政拨款安排的行政经费及“三公”经费预算表
单位名称：某县示例局 | | 单位：万元
项 目 | 上年预算 | 本年预算
行政经费 | 50 | 48
“三公”经费 | 30 | 26
其中：（一）因公出国（境）支出 | 10 | 8
（二）公务用车购置及运行维护支出 | 15 | 14
1.公务用车购置 | 5 | 4
2.公务用车运行维护费 | 10 | 10
（三）公务接待费支出 | 5 | 4
注：行政经费包括基本支出。`,
    reads: {
      C5: 'current 26.00万元',
      B6: 'prior 10.00万元',
      C7: 'current 14.00万元',
      C10: 'current 4.00万元',
    },
  },
  {
    name: 'the government’s classes in front of the department’s',
    key: 'basicExpenditureByEconomicClass',
    given: `== 6
2030年一般公共预算基本支出表
部门：203_某县示例局 | | | | | | | | 单位：万元
政府预算经济分类 | | | 部门预算经济分类 | | | 合计 | 人员经费 | 公用经费
类 | 款 | 科目名称 | 类 | 款 | 科目名称 | | |
合计 | | | | | | 85 | 70 | 15
501 | 01 | 工资奖金津补贴 | 301 | 01 | 基本工资 | 70 | 70 |
502 | 01 | 办公经费 | 302 | 01 | 办公费 | 15 | | 15`,
    reads: { E6: 'code 30101', F6: 'name 基本工资', G5: 'total 85.00万元' },
  },
  {
    name: 'a plain list of sources with their shares, the parts of one below 其中',
    key: 'revenueTable',
    given: `== 2
2030年部门收入预算总表
单位名称:某市示例局 | | | 单位:元
项目 | 预算数 | 占比 | 备注
一、财政拨款 | 1000000 | 90.91% |
  其中：一般公共预算拨款 | 900000 | 81.82% |
        政府性基金预算拨款 | 100000 | 9.09% |
二、事业收入 | 100000 | 9.09% |
三、其他收入 | 0 | 0.00% |
收入合计 | 1100000 | 100.00% |`,
    reads: { B9: 'total 1100000元', B4: 'total 1000000元' },
  },
  {
    name: 'what was carried over numbered like the revenue of the year',
    key: 'appropriationSummary',
    given: `== 4
财政拨款收支总表
部门：某市示例局 | | | | | 单位：万元
收 入 | | 支 出
项 目 | 金额 | 项目（按功能分类） | 小计 | 一般公共预算财政拨款 | 政府性基金预算财政拨款
一、一般公共预算财政拨款 | 100 | 一、教育支出 | 100 | 100 |
二、政府性基金预算财政拨款 | 10 | 二、城乡社区支出 | 10 | | 10
本年收入合计 | 110 | 本年支出合计 | 110 | 100 | 10
年初财政拨款结转和结余 | 5 | 年末财政拨款结转和结余 | 5 | 5 |
  一、一般公共预算财政拨款 | 5 | | | |
  二、政府性基金预算财政拨款 | | | | |
总计 | 115 | 总计 | 115 | 105 | 10`,
    reads: { B8: 'current 5.00万元', B9: 'current 5.00万元', D11: 'current 115.00万元' },
  },
  {
    name: '其中 in the heads, 类款项 in front of the column numbers',
    key: 'expenditureTable',
    given: `== 支出
部门支出总表
（2030年度）
编制单位：某市示例局（公章） | | | | 金额单位：万元
功能分类科目 | | 预算数
编码 | 名称 | 合计 | 其中：基本支出 | 项目支出
类款项 | 栏次 | 1 | 2 | 3
 | 合计 | 100 | 70 | 30
205 | 教育支出 | 100 | 70 | 30
20502 | 普通教育 | 100 | 70 | 30
2050202 | 小学教育 | 100 | 70 | 30`,
    reads: { C7: 'total 100.00万元', D7: 'basic 70.00万元', E7: 'project 30.00万元' },
  },
  {
    name: 'classes with numbers and without codes',
    key: 'expenditureTable',
    given: `== 支出
2030年部门支出总表
编制部门：某市示例局 | | | 金额单位：万元
项目 | 合计 | 基本支出 | 项目支出
一、教育支出 | 100 | 70 | 30
（一）普通教育 | 100 | 70 | 30
1.小学教育 | 60 | 40 | 20
2.初中教育 | 40 | 30 | 10
合计 | 100 | 70 | 30`,
    reads: { B8: 'total 100.00万元' },
  },
  {
    name: 'classes by unit, the unit in a column of its own',
    key: 'expenditureTable',
    given: `== 支出
2030年部门支出总表
编制部门：某市示例局 | | | | | | 单位：万元
单位代码 | 单位名称 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
 | 合计 | | | 150 | 100 | 50
203001 | 某市示例局 | | | 100 | 70 | 30
203001 | 某市示例局 | 205 | 教育支出 | 100 | 70 | 30
203001 | 某市示例局 | 20502 | 普通教育 | 100 | 70 | 30
203001 | 某市示例局 | 2050202 | 小学教育 | 100 | 70 | 30
203002 | 某市示例小学 | | | 50 | 30 | 20
203002 | 某市示例小学 | 205 | 教育支出 | 50 | 30 | 20
203002 | 某市示例小学 | 20502 | 普通教育 | 50 | 30 | 20
203002 | 某市示例小学 | 2050202 | 小学教育 | 50 | 30 | 20`,
    reads: { E4: 'total 150.00万元', E5: 'total 100.00万元' },
  },
];

describe('forms in use', () => {
  it.each(FORMS.map((form) => [form.name, form] as const))('%s', (_, { key, given, reads }) => {
    const workbook = textWorkbook(given);
    expect(readFigures(readTables(workbook).tables, key)).toMatchObject(reads);
    const review = reviewWorkbook(workbook);
    expect(shownFindings(review)).toEqual([]);
    expect(review.remarks).toEqual([]);
    const uncheckable = review.rules.filter(
      ({ code, outcome }) =>
        ['A04', 'A05', 'A06'].includes(code) &&
        outcome.kind === 'cannot-check' &&
        outcome.reasons.some((reason) => !reason.startsWith('没有找到')),
    );
    expect(uncheckable).toEqual([]);
  });

  it('a unit whose amount is wrong is found in a table by units', () => {
    const given =
      FORMS[0]?.given.replace('某县示例中心 | 100 | 100 | 100', '某县示例中心 | 90 | 90 | 90') ?? '';
    const found = shownFindings(reviewWorkbook(textWorkbook(given)));
    expect(found).toEqual(['A06 01-2!C11', 'A06 01-2!D11', 'A06 01-2!E11']);
  });
});

describe('tables of a part of the expenditure and by other classes', () => {
  it.each([
    ['财政拨款支出预算表（政府经济分类科目）', '501 | 机关工资福利支出', '502 | 机关商品和服务支出'],
    ['部门支出预算表（按部门经济分类）', '301 | 工资福利支出', '302 | 商品和服务支出'],
    ['一般公共预算支出表（经济分类）', '301 | 工资福利支出', '303 | 对个人和家庭的补助'],
  ])('%s is known and not checked', (title, first, second) => {
    const { sheets, rules } = reviewWorkbook(
      textWorkbook(`== 表
${title}
部门：某县示例局 | | | | 单位：万元
科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
合计 | | 100 | 70 | 30
${first} | 60 | 40 | 20
${second} | 40 | 30 | 10`),
    );
    expect(sheets.map(({ read, notRead }) => [read, notRead])).toEqual([['not-read', 'known']]);
    expect(shownFindings({ rules })).toEqual([]);
  });
});

describe('economic classes of departments and of government side by side', () => {
  const table = (heads: string, names: string): string => `== 6
2030年一般公共预算基本支出表
单位：某县示例局 | | | | | | 单位：万元
${heads}
合计 | | | | 85 | 70 | 15
30101 | 基本工资 | 50101 | ${names} | 70 | 70 |
30201 | 办公费 | 50201 | 办公经费 | 15 | | 15`;

  it.each([
    [
      'below their heads',
      '部门预算经济分类 | | 政府预算经济分类 | | 合计 | 人员经费 | 公用经费\n科目编码 | 科目名称 | 科目编码 | 科目名称',
      '6!D6',
    ],
    [
      'in one row',
      '部门经济科目编码 | 部门经济科目名称 | 政府经济科目编码 | 政府经济科目名称 | 合计 | 人员经费 | 公用经费',
      '6!D5',
    ],
  ])('names of both are checked, %s', (_, heads, cell) => {
    const found = (names: string): string[] =>
      shownFindings(reviewWorkbook(textWorkbook(table(heads, names))));
    expect(found('工资奖金津补贴')).toEqual([]);
    expect(found('工资奖金津贴')).toEqual([`K05 ${cell}`]);
  });
});
