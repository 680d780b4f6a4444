import { classNames } from '../../src/core/rules/form/class-names';
import { ruleTable } from '../support/rule-table';

/** A classified table on a sheet of its own; rows of `科目编码 | 科目名称 | 合计` from row 4 on. */
const table = (rows: string, title = '支出预算总表', sheet = '支出'): string => `
== ${sheet}
2030年部门${title}
某市示例局 | | 单位：元
科目编码 | 科目名称 | 合计
${rows}`;

const economic = (rows: string): string => table(rows, '一般公共预算基本支出部门预算经济分类预算表', '基本');

const projects = (functionalClass: string): string => `
== 项目
2030年项目支出表
某市示例局 | | | 单位：元
单位 | 项目名称 | 支出功能分类 | 预算数
某市示例局 | 示例项目 | ${functionalClass} | 20.00`;

const EDUCATION = '205 | 教育支出 | 30.00\n20502 | 普通教育 | 30.00\n2050205 | 高等教育 | 30.00';

ruleTable(classNames, {
  passes: [
    { name: '功能分类的类、款、项', given: table(EDUCATION) },
    { name: '经济分类', given: economic('301 | 工资福利支出 | 5.00\n30101 | 基本工资 | 5.00') },
    {
      name: '写法不同，名称相同',
      given: table(
        '205 | 一、教 育 支 出（类） | 3.00\n20502 | 其中：普通教育 | 3.00\n20103 | 政府办公厅(室)及相关机构事务 | 1',
      ),
    },
    { name: '全角的编码', given: table('２０５ | 教育支出 | 3.00') },
    {
      name: '编码分三列',
      given: `
== 支出
2030年部门支出预算总表
单位：元
功能分类科目编码 | | | 功能分类科目名称 | 合计
类 | 款 | 项
205 | | | 教育支出 | 3.00
205 | 2 | | 普通教育 | 3.00
205 | 2 | 5 | 高等教育 | 3.00`,
    },
    {
      name: '目录外的科目名称无从核对，目录内的符合',
      given: table(`${EDUCATION}\n2081199 | 随便什么 | 1.00`),
    },
    { name: '项目支出表的功能分类', given: projects('2101301 城乡医疗救助') },
    { name: '项目支出表的功能分类，编码在括号里', given: projects('[2101301]城乡医疗救助') },
    { name: '没有填写金额', given: table('205 | 教育支出 |') },
    { name: '没有金额单位', given: table(EDUCATION).replace('单位：元', '') },
    { name: '经济分类的费和费用', given: economic('30212 | 因公出国(境)费 | 1.00') },
  ],
  finds: [
    {
      name: '名称写成了另一个科目的',
      given: table(EDUCATION.replace('高等教育', '小学教育')),
      expect: [
        {
          messageId: 'otherName',
          at: ['支出!B6'],
          severity: 'error',
          stated: '小学教育',
          expected: '高等教育',
          says: '科目2050205的名称写的是“小学教育”，《政府收支分类科目》中是“高等教育”，共1处。“小学教育”的编码是2050202。',
        },
      ],
    },
    {
      name: '旧名称，抄进了两张表：报一次',
      given:
        table('207 | 文化体育与传媒支出 | 3.00') +
        table('207 | 文化体育与传媒支出 | 3.00', '一般公共预算支出功能分类预算表', '一般公共'),
      expect: [
        {
          messageId: 'otherName',
          at: ['支出!B4', '一般公共!B4'],
          expected: '文化旅游体育与传媒支出',
          says: '共2处。',
        },
      ],
    },
    {
      name: '同一编码两种错误的名称',
      given: table('205 | 教育 | 3.00') + table('205 | 教育经费 | 3.00', '收入预算总表', '收入'),
      expect: [
        { messageId: 'otherName', at: ['收入!B4'], stated: '教育经费' },
        { messageId: 'otherName', at: ['支出!B4'], stated: '教育' },
      ],
    },
    {
      name: '名称在别的款有很多编码时不猜',
      given: table('2050205 | 行政运行 | 3.00'),
      expect: [{ messageId: 'otherName', at: ['支出!B4'], says: '“高等教育”，共1处。' }],
    },
    {
      name: '功能分类的编码不按经济分类认',
      given: economic('30113 | 住房改革支出 | 3.00'),
      expect: [{ messageId: 'otherName', at: ['基本!B4'], expected: '住房公积金' }],
    },
    {
      name: '括号里的字不同',
      given: economic('310 | 资本性支出（基本建设） | 3.00'),
      expect: [
        {
          messageId: 'otherName',
          at: ['基本!B4'],
          expected: '资本性支出',
          says: '“资本性支出（基本建设）”的编码是309。',
        },
      ],
    },
    {
      name: '项目支出表的功能分类',
      given: projects('2101301 医疗救助'),
      expect: [{ messageId: 'otherName', at: ['项目!C4'], stated: '医疗救助', expected: '城乡医疗救助' }],
    },
  ],
  cannotCheck: [
    {
      name: '编码旁又是编码，像是表头错位',
      given: table('205 | 205 | 3.00'),
      reason: '《支出预算总表》没有读取',
    },
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》或《支出预算总表》' },
  ],
  notApplicable: [
    { name: '项目支出表只写了名称', given: projects('城乡医疗救助'), reason: '没有既写编码又写名称的科目' },
    { name: '编码旁没有名称', given: table('205 | | 3.00\n… | … |'), reason: '没有既写编码又写名称的科目' },
    { name: '编码是公式错误', given: table('#REF! | 教育支出 | 3.00'), reason: '没有既写编码又写名称的科目' },
    {
      name: '目录外的科目',
      given: table('2081199 | 其他残疾人事业支出 | 3.00'),
      reason: '科目编码都不在随附的科目目录内',
    },
  ],
});
