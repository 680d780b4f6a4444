import { appropriationAgreement } from '../../src/core/rules/across-tables/appropriation-agreement';
import {
  appropriationSummary,
  generalPublicTable,
  governmentFundTable,
  summary,
} from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const APPROPRIATION = `一、一般公共预算 | 90.00 | 一、教育支出 | 80.00 | 80.00 | |
二、政府性基金预算 | 9.00 | 二、住房保障支出 | 10.00 | 10.00 | |
三、国有资本经营预算 | | 三、其他支出 | 9.00 | | 9.00 |
收入总计 | 99.00 | 支出总计 | 99.00 | 90.00 | 9.00 |`;
const GENERAL = `205 | 教育支出 | 80.00 | 80.00 |
221 | 住房保障支出 | 10.00 | 10.00 |
合计 | | 90.00 | 90.00 |`;
const FUND = '229 | 其他支出 | 9.00 | | 9.00\n合计 | | 9.00 | | 9.00';
const SUMMARY = `一、财政拨款收入 | 99.00 | 一、教育支出 | 99.00
1. 一般公共预算 | 90.00
2. 政府性基金预算 | 9.00
收入总计 | 99.00 | 支出总计 | 99.00`;
const ONLY_GENERAL = `一、一般公共预算 | 90.00 | 一、教育支出 | 80.00 | 80.00 | |
二、政府性基金预算 | | 二、住房保障支出 | 10.00 | 10.00 | |
收入总计 | 90.00 | 支出总计 | 90.00 | 90.00 | |`;

/** 本年收入 90, with a carry-over of 6 that 教育 spends. */
const CARRIED = `一、本年收入 | 90.00 | 一、教育支出 | 86.00 | 86.00 | |
（一）一般公共预算拨款 | 90.00 | 二、住房保障支出 | 10.00 | 10.00 | |
二、上年结转 | 6.00
（一）一般公共预算拨款 | 6.00
收入总计 | 96.00 | 支出总计 | 96.00 | 96.00 | |`;

ruleTable(appropriationAgreement, {
  passes: [
    {
      name: '支出表不含上年结转，总表含：相差的正是结转',
      given: appropriationSummary(CARRIED) + generalPublicTable(GENERAL),
    },
    {
      name: '结转没有分预算写',
      given:
        appropriationSummary(CARRIED.replace('（一）一般公共预算拨款 | 6.00\n', '')) +
        generalPublicTable(GENERAL),
    },
    {
      name: '结转用在两类上',
      given:
        appropriationSummary(
          CARRIED.replace('86.00 | 86.00', '82.00 | 82.00').replace('10.00 | 10.00', '14.00 | 14.00'),
        ) + generalPublicTable(GENERAL),
    },
    {
      name: '结转用在支出表没有的一类上',
      given:
        appropriationSummary(
          CARRIED.replace('86.00 | 86.00', '80.00 | 80.00').replace(
            '二、上年结转 | 6.00',
            '二、上年结转 | 6.00 | 三、其他支出 | 6.00 | 6.00',
          ),
        ) + generalPublicTable(GENERAL),
    },
    {
      name: '收支相等，与各表一致',
      given:
        appropriationSummary(APPROPRIATION) +
        generalPublicTable(GENERAL) +
        governmentFundTable(FUND) +
        summary(SUMMARY, '单位：元'),
    },
    {
      name: '只有一般公共预算，没有另两本预算的表',
      given: appropriationSummary(ONLY_GENERAL) + generalPublicTable(GENERAL),
    },
    {
      name: '政府性基金预算表是空表，总表也没有',
      given:
        appropriationSummary(ONLY_GENERAL) +
        generalPublicTable(GENERAL) +
        governmentFundTable('合计 |\n注：本部门2030年没有政府性基金预算，本表为空表。'),
    },
    {
      name: '有上年结转和结转下年',
      given:
        appropriationSummary(`一、一般公共预算 | 90.00 | 一、教育支出 | 80.00 | 80.00 | |
 | | 二、住房保障支出 | 10.00 | 10.00 | |
上年结转 | 6.00 | 结转下年 | 6.00 | 6.00 | |
收入总计 | 96.00 | 支出总计 | 96.00 | 96.00 | |`) + generalPublicTable(GENERAL),
    },
    {
      name: '一处万元，一处元，四舍五入后相等',
      given:
        appropriationSummary(
          `一、一般公共预算 | 1.23 | 一、教育支出 | 1.23 | 1.23 | |
收入总计 | 1.23 | 支出总计 | 1.23 | 1.23 | |`,
          '单位：万元',
        ) + generalPublicTable('205 | 教育支出 | 12345.67 | 12345.67 |\n合计 | | 12345.67 | 12345.67 |'),
    },
  ],
  finds: [
    {
      name: '相差的不是结转：说明不是',
      given:
        appropriationSummary(CARRIED) +
        generalPublicTable(
          GENERAL.replace('教育支出 | 80.00', '教育支出 | 79.00').replace('合计 | | 90.00', '合计 | | 89.00'),
        ),
      expect: [
        {
          messageId: 'unequal',
          at: ['一般!C4', '拨款!E4'],
          difference: '-7元',
          says: '差额也不是上年结转的6元',
        },
      ],
    },
    {
      name: '一类少的是结转，另一类写错：只报写错的',
      given:
        appropriationSummary(CARRIED) +
        generalPublicTable(
          GENERAL.replace('住房保障支出 | 10.00', '住房保障支出 | 11.00').replace(
            '合计 | | 90.00',
            '合计 | | 91.00',
          ),
        ),
      expect: [{ messageId: 'unequal', at: ['一般!C5', '拨款!E5'], difference: '1元' }],
    },
    {
      name: '收入总计不等于支出总计',
      given:
        appropriationSummary(APPROPRIATION.replace('收入总计 | 99.00', '收入总计 | 98.00')) +
        generalPublicTable(GENERAL) +
        governmentFundTable(FUND),
      expect: [
        {
          messageId: 'unequal',
          at: ['拨款!D7', '拨款!B7'],
          severity: 'error',
          stated: '99元',
          expected: '98元',
          difference: '1元',
          says: '《财政拨款收支预算总表》支出总计填的是99元，《财政拨款收支预算总表》收入总计是98元',
        },
      ],
    },
    {
      name: '一本预算的收支不等，总计跟着不等：只报这一本',
      given:
        appropriationSummary(
          APPROPRIATION.replace('预算 | 9.00', '预算 | 8.00').replace('收入总计 | 99.00', '收入总计 | 98.00'),
        ) +
        generalPublicTable(GENERAL) +
        governmentFundTable(FUND),
      expect: [
        { messageId: 'unequal', at: ['拨款!F7', '拨款!B5'], says: '支出总计的政府性基金预算填的是9元' },
      ],
    },
    {
      name: '一般公共预算支出表的合计不等',
      given:
        appropriationSummary(APPROPRIATION) +
        generalPublicTable(GENERAL.replace('合计 | | 90.00', '合计 | | 92.00')) +
        governmentFundTable(FUND),
      expect: [
        {
          messageId: 'unequal',
          at: ['一般!C6', '拨款!E7'],
          says: '《一般公共预算支出表》合计行的合计填的是92元，《财政拨款收支预算总表》一般公共预算支出总计是90元',
        },
      ],
    },
    {
      name: '一类不等，合计跟着不等：只报这一类',
      given:
        appropriationSummary(APPROPRIATION) +
        generalPublicTable(
          GENERAL.replace('教育支出 | 80.00', '教育支出 | 82.00').replace('合计 | | 90.00', '合计 | | 92.00'),
        ) +
        governmentFundTable(FUND),
      expect: [
        {
          messageId: 'unequal',
          at: ['一般!C4', '拨款!E4'],
          says: '《一般公共预算支出表》“205 教育支出”的合计填的是82元，《财政拨款收支预算总表》支出“教育支出”的一般公共预算是80元',
        },
      ],
    },
    {
      name: '基金预算的科目写错了',
      given:
        appropriationSummary(APPROPRIATION) +
        generalPublicTable(GENERAL) +
        governmentFundTable(FUND.replace('229 | 其他支出', '212 | 城乡社区支出')),
      expect: [
        {
          messageId: 'missing',
          at: ['基金!C4'],
          stated: '9元',
          says: '《政府性基金预算支出表》“212 城乡社区支出”的合计填的是9元，《财政拨款收支预算总表》支出没有这个科目',
        },
      ],
    },
    {
      name: '总表有基金预算，基金预算表是空表',
      given:
        appropriationSummary(APPROPRIATION) + generalPublicTable(GENERAL) + governmentFundTable('合计 |'),
      expect: [
        {
          messageId: 'emptyTable',
          at: ['拨款!F7'],
          stated: '9元',
          says: '但《政府性基金预算支出表》没有填写任何金额',
        },
      ],
    },
    {
      name: '与收支总表的一般公共预算不等',
      given:
        appropriationSummary(APPROPRIATION) +
        generalPublicTable(GENERAL) +
        governmentFundTable(FUND) +
        summary(SUMMARY.replace('一般公共预算 | 90.00', '一般公共预算 | 91.00'), '单位：元'),
      expect: [{ messageId: 'unequal', at: ['拨款!B4', '总表!B5'], expected: '91元' }],
    },
    {
      name: '与收支总表的财政拨款收入不等',
      given:
        appropriationSummary(APPROPRIATION) +
        generalPublicTable(GENERAL) +
        governmentFundTable(FUND) +
        summary(SUMMARY.replace('财政拨款收入 | 99.00', '财政拨款收入 | 91.00'), '单位：元'),
      expect: [{ messageId: 'unequal', at: ['总表!B4', '拨款!B7'], stated: '91元', expected: '99元' }],
    },
    {
      name: '换算单位差一分，是尾差；单元格隐藏了小数',
      given:
        appropriationSummary(
          `一、一般公共预算 | 1.24 | 一、教育支出 | 1.24 | 1.24 | |
收入总计 | 1.24 | 支出总计 | 1.244 [0.00] | 1.24 | |`,
          '单位：万元',
        ) + generalPublicTable('205 | 教育支出 | 12345.67 | 12345.67 |\n合计 | | 12345.67 | 12345.67 |'),
      expect: [
        { messageId: 'hiddenDecimals', at: ['拨款!D5', '拨款!B5'], severity: 'hint' },
        { messageId: 'rounding', at: ['一般!C5', '拨款!E5'], severity: 'hint' },
        { messageId: 'rounding', at: ['一般!C4', '拨款!E4'] },
      ],
    },
    {
      name: '支出总计没有填写',
      given:
        appropriationSummary(ONLY_GENERAL.replace('支出总计 | 90.00 | 90.00', '支出总计 | |')) +
        generalPublicTable(GENERAL),
      expect: [
        {
          messageId: 'unequal',
          at: ['拨款!D6', '拨款!B6'],
          says: '《财政拨款收支预算总表》支出总计填的是空白，《财政拨款收支预算总表》收入总计是90元，相差-90元。',
        },
        {
          messageId: 'unequal',
          at: ['拨款!E6', '拨款!B4'],
          says: '《财政拨款收支预算总表》支出总计的一般公共预算填的是空白，《财政拨款收支预算总表》收入的一般公共预算是90元，相差-90元。',
        },
        {
          messageId: 'unequal',
          at: ['拨款!E6', '一般!C6'],
          says: '《一般公共预算支出表》合计行的合计填的是90元，《财政拨款收支预算总表》一般公共预算支出总计是空白，相差90元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '没有财政拨款总表',
      given: generalPublicTable(GENERAL),
      reason: '没有找到《财政拨款收支预算总表》',
    },
    {
      name: '总表有基金预算，没有基金预算表',
      given: appropriationSummary(APPROPRIATION) + generalPublicTable(GENERAL),
      reason: '没有找到《政府性基金预算支出表》，未能核对《财政拨款收支预算总表》支出总计的政府性基金预算',
    },
    {
      name: '公式错误',
      given:
        appropriationSummary(ONLY_GENERAL) +
        generalPublicTable(GENERAL.replace('合计 | | 90.00', '合计 | | #REF!')),
      reason: '是公式错误#REF!',
    },
    {
      name: '一般公共预算支出表没有金额单位',
      given: appropriationSummary(ONLY_GENERAL) + generalPublicTable(GENERAL, '编制部门：某市示例局'),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '空表',
      given: appropriationSummary('一、一般公共预算 | | 一、教育支出\n收入总计 | | 支出总计'),
      reason: '要核对的各表都没有填写金额',
    },
  ],
});
