import { basicExpenditureParts } from '../../src/core/rules/within-table/basic-expenditure-parts';
import { atRight, basicTable, summaryOfYears } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** 收支预算总表 with 基本支出 in row 4 and its parts below, given as rows of `项目 | 预算数 | 上年预算数`. */
const ofExpenditure = (rows: string, unit?: string): string =>
  summaryOfYears(`${atRight(rows)}\n收入总计 | 7192.40 | 支出总计 | 7192.40`, unit);

const split = (basic: string, personnel: string, dailyPublic: string, unit?: string): string =>
  ofExpenditure(
    `基本支出 | ${basic}\n其中：人员经费 | ${personnel}\n日常公用经费 | ${dailyPublic}\n项目支出 | 6783.00`,
    unit,
  );

ruleTable(basicExpenditureParts, {
  passes: [
    {
      name: '公开实例（2023年）：392.65＋16.75＝409.40，两表两年都相符',
      given: `${ofExpenditure(`基本支出 | 409.40 | 367.44
其中：人员经费 | 392.65 | 350.69
"      日常公用经费" | 16.75 | 16.75
项目支出 | 6783.00 | 7835.79`)}
${basicTable('人员经费 | 392.65 | 350.69\n日常公用经费 | 16.75 | 16.75\n合计 | 409.40 | 367.44')}`,
    },
    { name: '没有公用经费，留空', given: split('392.65', '392.65', '') },
    { name: '全是零', given: split('0', '0', '0') },
    {
      name: '合计印在分项之前',
      given: basicTable('基本支出 | 409.40 |\n1、人员经费 | 392.65 |\n2、日常公用经费 | 16.75 |'),
    },
    {
      name: '别的叫法：人员支出、公用支出，“合  计”',
      given: basicTable('人员支出 | 392.65 | 350.69\n公用支出 | 16.75 | 16.75\n合  计 | 409.40 | 367.44'),
    },
    {
      name: '总表只列出人员经费一项，但正好相等',
      given: ofExpenditure('基本支出 | 392.65\n其中：人员经费 | 392.65\n项目支出 | 10.00'),
    },
    {
      name: '总表没有分列时看基本支出表',
      given: `${ofExpenditure('基本支出 | 409.40\n项目支出 | 6783.00')}
${basicTable('人员经费 | 392.65 | 350.69\n日常公用经费 | 16.75 | 16.75\n合计 | 409.40 | 367.44')}`,
    },
    {
      name: '人员经费、公用经费用编号列在基本支出下面',
      given: ofExpenditure(
        '一、基本支出 | 409.40\n（一）人员经费 | 392.65\n（二）公用经费 | 16.75\n二、项目支出 | 6783.00',
      ),
    },
    {
      name: '两张表的单位不同',
      given: `${split('409.40', '392.65', '16.75')}
${basicTable('人员经费 | 3926500 |\n日常公用经费 | 167500 |\n合计 | 4094000 |', '单位：元')}`,
    },
    { name: '数字存成文本，全角', given: split('"409.40 "', '３９２.６５', '16.75') },
  ],
  finds: [
    {
      name: '基本支出表没有合计这一行',
      given: basicTable('人员经费 | 392.65 | 350.69\n日常公用经费 | 16.75 | 16.75'),
      expect: [{ messageId: 'noTotal', at: ['基本!A5'], says: '《基本支出表》没有“合计”这一行。' }],
    },
    {
      name: '按单位列的基本支出表，一行的合计不等',
      given: `
== 基本
2030年基本支出表
某市示例局 | | | 单位：万元
单位名称 | 合计 | 人员经费 | 公用经费
示例局本级 | 30.00 | 20.00 | 10.00
示例中心 | 25.00 | 15.00 | 5.00
合计 | 50.00 | 35.00 | 15.00`,
      expect: [
        {
          messageId: 'unequal',
          at: ['基本!B5', '基本!C5', '基本!D5'],
          says: '《基本支出表》“示例中心”的合计填的是25.00万元，人员经费、公用经费合计是20.00万元',
        },
      ],
    },
    {
      name: '基本支出表没有公用经费这一行：合计说明它不是零',
      given: basicTable('人员经费 | 392.65 | 350.69\n合计 | 409.40 | 367.44'),
      expect: [
        {
          messageId: 'unequal',
          at: ['基本!B5', '基本!B4'],
          says: '相差16.75万元。表中没有“日常公用经费”这一行。',
        },
        { messageId: 'unequal', at: ['基本!C5', '基本!C4'] },
      ],
    },
    {
      name: '总表：人员经费改过，基本支出没有改',
      given: split('409.40', '400.65', '16.75'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D4', '总表!D5', '总表!D6'],
          severity: 'error',
          stated: '409.40万元',
          expected: '417.40万元',
          difference: '-8.00万元',
          says: '基本支出填的是409.40万元，人员经费、日常公用经费合计是417.40万元',
        },
      ],
    },
    {
      name: '基本支出只抄了人员经费',
      given: split('392.65', '392.65', '16.75'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D4', '总表!D5', '总表!D6'],
          says: '漏加了“日常公用经费”（总表!D6）',
        },
      ],
    },
    {
      name: '没填公用经费，又与人员经费不等',
      given: split('409.40', '392.65', ''),
      expect: [
        { messageId: 'unequal', at: ['总表!D4', '总表!D5'], expected: '392.65万元', difference: '16.75万元' },
      ],
    },
    {
      name: '基本支出表：上年合计不对',
      given: basicTable('人员经费 | 392.65 | 350.69\n日常公用经费 | 16.75 | 16.75\n合计 | 409.40 | 376.44'),
      expect: [
        {
          messageId: 'unequal',
          at: ['基本!C6', '基本!C4', '基本!C5'],
          difference: '9.00万元',
          says: '基本支出表的合计（上年）填的是376.44万元',
        },
      ],
    },
    {
      name: '两张表都不对',
      given: `${split('409.40', '392.65', '17.75')}
${basicTable('人员经费 | 392.65 | \n日常公用经费 | 17.75 | \n合计 | 409.40 | ')}`,
      expect: [
        { messageId: 'unequal', at: ['总表!D4', '总表!D5', '总表!D6'], difference: '-1.00万元' },
        { messageId: 'unequal', at: ['基本!B6', '基本!B4', '基本!B5'], difference: '-1.00万元' },
      ],
    },
    {
      name: '差0.01万元是尾差',
      given: split('409.41', '392.65', '16.75'),
      expect: [
        {
          messageId: 'rounding',
          at: ['总表!D4', '总表!D5', '总表!D6'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '差0.02万元是错误',
      given: split('409.42', '392.65', '16.75'),
      expect: [{ messageId: 'unequal', at: ['总表!D4', '总表!D5', '总表!D6'], difference: '0.02万元' }],
    },
    {
      name: '隐藏的小数位',
      given: split('409.408 [0.00]', '392.654 [0.00]', '16.754 [0.00]'),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: ['总表!D4', '总表!D5', '总表!D6'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '一张表不对，另一张读不出：都要说',
      given: `${split('409.40', '392.65', '17.75')}
${basicTable('人员经费 | 392.65 | \n日常公用经费 | #REF! | \n合计 | 409.40 | ')}`,
      expect: [{ messageId: 'unequal', at: ['总表!D4', '总表!D5', '总表!D6'] }],
      unchecked: ['“日常公用经费”（基本!B5）是公式错误#REF!，请先改正公式'],
    },
    {
      name: '基本支出没有填',
      given: split('', '392.65', '16.75'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D4', '总表!D5', '总表!D6'],
          says: '基本支出填的是空白，人员经费、日常公用经费合计是409.40万元，相差-409.40万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '两个分项都没有填',
      given: split('409.40', '', ''),
      reason: '没有填写',
    },
    {
      name: '公用经费写的是文字',
      given: split('409.40', '392.65', '详见明细'),
      reason: '“详见明细”，不是数字',
    },
    { name: '没有写金额单位', given: split('409.40', '392.65', '16.75', ''), reason: '没有写明金额单位' },
    {
      name: '两张表都没有',
      given: '== 封面\n怀来县某局',
      reason: '没有找到《收支预算总表》或《基本支出表》',
    },
  ],
  notApplicable: [
    {
      name: '总表按功能分类列支出',
      given: ofExpenditure('一、社会保障和就业支出 | 41.20\n二、卫生健康支出 | 7151.20'),
      reason: '没有把基本支出分成人员经费和日常公用经费',
    },
    {
      name: '基本支出按经济分类列',
      given: basicTable(
        '工资福利支出 | 380.00 |\n商品和服务支出 | 16.75 |\n对个人和家庭的补助 | 12.65 |\n合计 | 409.40 |',
      ),
      reason: '没有把基本支出分成人员经费和日常公用经费',
    },
  ],
});
