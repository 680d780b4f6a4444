import { requiredTables } from '../../src/core/rules/form/required-tables';
import { ruleTable } from '../support/rule-table';

/** The smallest that passes for each of the nine tables, in the order of publication. */
const TABLES: Readonly<Record<string, string>> = {
  财务收支预算总表: '项目 | 预算数 | 项目 | 预算数\n收入总计 | 1 | 支出总计 | 1',
  收入预算总表: '科目编码 | 科目名称 | 合计 | 财政拨款收入\n205 | 教育支出 | 1 | 1',
  支出预算总表: '科目编码 | 科目名称 | 合计 | 项目支出\n205 | 教育支出 | 1 | 1',
  财政拨款收支预算总表: '项目 | 预算数 | 项目 | 合计 | 一般公共预算\n收入总计 | 1 | 支出总计 | 1 | 1',
  一般公共预算支出功能分类预算表: '科目编码 | 科目名称 | 合计 | 项目支出\n205 | 教育支出 | 1 | 1',
  政府性基金预算支出功能分类预算表: '科目编码 | 科目名称 | 合计 | 项目支出\n229 | 其他支出 | 1 | 1',
  国有资本经营预算支出功能分类预算表:
    '科目编码 | 科目名称 | 合计 | 项目支出\n223 | 国有资本经营预算支出 | 1 | 1',
  一般公共预算基本支出部门预算经济分类预算表: '科目编码 | 科目名称 | 合计\n301 | 工资福利支出 | 1',
  '“三公”经费和机关运行经费预算表': '合计 | 因公出国（境）费 | 公务接待费\n1 | 1 | 0',
};
const NINE = Object.keys(TABLES);

const sheet = (title: string): string => `
== ${title.slice(0, 20)}
2030年部门${title}
某市示例局 | | | 单位：元
${TABLES[title] ?? ''}`;

const workbook = (titles: readonly string[]): string => titles.map(sheet).join('');
const without = (...missing: readonly string[]): string[] => NINE.filter((title) => !missing.includes(title));

const contents = (titles: readonly string[]): string => `
== 目录
目  录

一、名词解释 ……………1
二、部门预算表 ……………2
${titles.map((title, index) => `${index + 1}．2030年部门${title}  ………………………${index + 3}`).join('\n')}`;

const FUND = '政府性基金预算支出功能分类预算表';
const CAPITAL = '国有资本经营预算支出功能分类预算表';
const LEADING = '财务收支预算总表!A1';

/** The county's eight tables; each has a sheet of its own. */
const COUNTY = `
== 收支
2030年收支预算总表
某县示例局 | | | 单位：万元
项目 | 预算数 | 项目 | 预算数
收入总计 | 1 | 支出总计 | 1
== 基本
2030年基本支出表
项目 | 本年
合计 | 1
== 项目
2030年项目支出表
项目编码 | 项目名称 | 预算数
== 三公
2030年“三公”经费表
项目 | 本年
合计 | 1
== 机构
机构设置表
单位名称 | 单位性质
某县示例局 | 行政`;
const PROCUREMENT = '== 采购\n政府采购预算明细表\n采购物品名称 | 数量 | 单价 | 合计';
const ASSETS = '== 资产\n固定资产占用情况表\n项目 | 数量 | 价值\n资产总额 | 1 | 1';
const FORM = `== 绩效
项目编码 | 1 | 项目名称 | 甲
一级指标 | 二级指标 | 三级指标 | 指标值
产出指标 | 数量指标 | 人次 | 1`;

ruleTable(requiredTables, {
  passes: [
    {
      name: '基本支出预算表按经济分类逐项列出，不另要一张按经济分类的表',
      given: `${workbook(without('一般公共预算基本支出部门预算经济分类预算表'))}
== 基本支出
2030年部门基本支出预算表
某市示例局 | | | | | 单位：元
单位名称 | 项目名称 | 功能科目编码 | 功能科目名称 | 部门经济科目编码 | 部门经济科目名称 | 金额合计
某市示例局 | 人员支出 | 2010601 | 行政运行 | 30101 | 基本工资 | 1
合计 | | | | | | 1`,
    },
    { name: '九张表齐全', given: workbook(NINE) },
    { name: '九张表齐全，有目录', given: contents(NINE) + workbook(NINE) },
    { name: '目录没有列全，表齐全', given: contents(NINE.slice(0, 3)) + workbook(NINE) },
    { name: '县里的八张表齐全', given: [COUNTY, PROCUREMENT, ASSETS, FORM].join('\n') },
    {
      name: '目录说明另附的表',
      given: `${contents(NINE.slice(1, 2))}\n3．2030年部门支出预算总表（另附）……5${workbook(NINE.slice(1, 2))}`,
    },
    { name: '不是整套，目录列的都有', given: contents(NINE.slice(1, 3)) + workbook(NINE.slice(1, 3)) },
    {
      name: '县里的表和全国通用的表都有：按较齐全的表式',
      given: workbook(NINE) + COUNTY.replace(/\n== 收支[\s\S]*?(?=\n== 基本)/, ''),
    },
  ],
  finds: [
    {
      name: '只缺收支总表',
      given: workbook(NINE.slice(1)),
      expect: [{ messageId: 'notThere', at: ['收入预算总表!A1'], says: '没有找到《收支预算总表》。' }],
    },
    {
      name: '缺政府性基金表',
      given: workbook(without(FUND)),
      expect: [
        {
          messageId: 'notThere',
          at: [LEADING],
          severity: 'error',
          says: '没有找到《政府性基金预算支出表》。整套部门预算公开表中应有这张表。',
        },
      ],
    },
    {
      name: '缺两张，各报一条',
      given: workbook(without(FUND, CAPITAL)),
      expect: [
        { messageId: 'notThere', at: [LEADING], says: '《政府性基金预算支出表》' },
        { messageId: 'notThere', at: [LEADING], says: '《国有资本经营预算支出表》' },
      ],
    },
    {
      name: '目录列了，表不在：指向目录',
      given: contents(NINE) + workbook(without(FUND)),
      expect: [
        {
          messageId: 'listed',
          at: ['目录!A10'],
          severity: 'error',
          says: '目录列有“6．2030年部门政府性基金预算支出功能分类预算表”，工作簿中没有找到《政府性基金预算支出表》。',
        },
      ],
    },
    {
      name: '只有几张表，目录列的一张不在',
      given: contents(NINE.slice(1, 4)) + workbook(NINE.slice(1, 3)),
      expect: [{ messageId: 'listed', at: ['目录!A7'], says: '《财政拨款收支预算总表》' }],
    },
    {
      name: '县里的表缺政府采购表',
      given: [COUNTY, ASSETS, FORM].join('\n'),
      expect: [
        {
          messageId: 'notThere',
          at: ['收支!A1'],
          says: '《政府采购预算明细表》。整套部门预算公开表中应有这张表',
        },
      ],
    },
    {
      name: '缺一张，另一张的表头没有认出',
      given: workbook(without(FUND, CAPITAL)) + sheet(CAPITAL).replace('科目名称 | 合计', '名称 | 数额'),
      expect: [{ messageId: 'notThere', at: [LEADING], says: '《政府性基金预算支出表》' }],
      unchecked: [
        '“2030年部门国有资本经营预算支出功能分类预算表”（国有资本经营预算支出功能分类预算表!A1）处没有认出《国有资本经营预算支出表》，不能断定缺这张表，请检查它的表头',
      ],
    },
  ],
  cannotCheck: [
    {
      name: '表的标题在，表头没有认出',
      given: workbook(without(FUND)) + sheet(FUND).replace('科目名称 | 合计', '名称 | 数额'),
      reason: '处没有认出《政府性基金预算支出表》，不能断定缺这张表',
    },
    {
      name: '有这个名称的工作表，里面没有表',
      given: `${workbook(without(FUND))}\n== 政府性基金支出表\n（另附）`,
      reason: '“政府性基金支出表”（政府性基金支出表!A1）处没有认出《政府性基金预算支出表》',
    },
  ],
  notApplicable: [
    { name: '没有收支总表，其余也不全', given: workbook(NINE.slice(1, 7)), reason: '不是整套预算公开表' },
    { name: '有收支总表，其余不到一半', given: workbook(NINE.slice(0, 4)), reason: '不是整套预算公开表' },
    {
      name: '目录只列了文字部分',
      given: '== 目录\n目录\n一、部门主要职能……1\n二、部门机构设置……2\n三、名词解释……3',
      reason: '也没有列出各表的目录',
    },
    { name: '没有表', given: '== 封面\n某市示例局', reason: '不是整套预算公开表' },
  ],
});
