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

/** 收支预算总表 with one class of expenditure by its name. */
const summary = (name: string): string => `
== 收支
部门收支总表
某市示例局 | | | 单位：万元
项目 | 预算数 | 项目 | 预算数
一、财政拨款收入 | 10 | 一、${name} | 10
收入总计 | 10 | 支出总计 | 10`;

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
    {
      name: '2019年的账套用当年的名称（20805到2019年为止是行政事业单位离退休）',
      given: table('208 | 社会保障和就业支出 | 1\n20805 | 行政事业单位离退休 | 1').replace(
        '2030年',
        '2019年',
      ),
    },
    {
      name: '2017年：210和20805都是当年的名称',
      given: table('210 | 医疗卫生与计划生育支出 | 1\n20805 | 行政事业单位离退休 | 1').replace(
        '2030年',
        '2017年',
      ),
    },
    {
      name: '2018年的215，写在收支总表上只有名称',
      given: summary('资源勘探信息等支出') + table('205 | 教育支出 | 1').replace('2030年', '2018年'),
      year: 2018,
    },
    {
      name: '302是2018年起的封闭目录，2017年不查',
      given: economic('302 | 商品和服务支出 | 1\n30219 | 其他 | 1').replace('2030年', '2017年'),
    },
    {
      name: '301、303的其他款级，310的拆迁补偿',
      given: economic('30305 | 生活补助 | 1\n310 | 资本性支出 | 1\n31012 | 拆迁补偿 | 1'),
    },
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
      name: '302以下没有的款级（30219）',
      given: economic('302 | 商品和服务支出 | 3.00\n30219 | 平台维护费 | 3.00'),
      expect: [
        {
          messageId: 'noSuchCode',
          at: ['基本!B5'],
          severity: 'error',
          says: '科目30219“平台维护费”不在《政府收支分类科目》中：302 商品和服务支出以下没有这个编码',
        },
      ],
    },
    {
      name: '303以下没有的款级，名称是301的',
      given: economic('303 | 对个人和家庭的补助 | 3.00\n30313 | 住房公积金 | 3.00'),
      expect: [{ messageId: 'noSuchCode', at: ['基本!B5'], says: '“住房公积金”的编码是30113。' }],
    },
    {
      name: '310以下没有的款级，没有写年度',
      given: economic('310 | 资本性支出 | 3.00\n31004 | 自造的科目 | 3.00').replace('2030年', ''),
      expect: [{ messageId: 'noSuchCode', at: ['基本!B5'] }],
    },
    {
      name: '2019年还没有的名称',
      given: table('20805 | 行政事业单位养老支出 | 3.00').replace('2030年', '2019年'),
      expect: [{ messageId: 'otherName', at: ['支出!B4'], expected: '行政事业单位离退休' }],
    },
    {
      name: '用了2019年以前的名称',
      given: table('20805 | 行政事业单位离退休 | 3.00'),
      expect: [{ messageId: 'otherName', at: ['支出!B4'], says: '是2019年及以前的名称。' }],
    },
    {
      name: '收支总表只写名称，是2018年以前的',
      given: summary('医疗卫生与计划生育支出'),
      expect: [
        {
          messageId: 'formerName',
          at: ['收支!C4'],
          says: '“医疗卫生与计划生育支出”是2018年及以前的科目名称，现在是“卫生健康支出”，共1处。',
        },
      ],
    },
    {
      name: '项目支出表的功能分类只写名称，是以前的',
      given: projects('行政事业单位离退休'),
      expect: [{ messageId: 'formerName', at: ['项目!C4'], expected: '行政事业单位养老支出' }],
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
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《收入预算总表》' },
    {
      name: '2017年的名称与目录不同，目录不管那一年',
      given: table('21305 | 扶贫 | 3.00').replace('2030年', '2017年'),
      reason: '随附的科目目录是2020年以来的，2017年的科目21305“扶贫”未能核对',
    },
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
