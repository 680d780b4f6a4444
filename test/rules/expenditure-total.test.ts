import { expenditureTotal } from '../../src/core/rules/within-table/expenditure-total';
import { atRight, cellsOf, summary, summaryOfYears } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** The expenditure side, a row per line from row 4 on: `项目 | 预算数 | 上年预算数 | 较上年增减`. */
const grid = (rows: string, unit?: string): string => summaryOfYears(atRight(rows), unit);
const cells = cellsOf('总表');

/** 基本支出, 项目支出 and their total. */
const two = (basic: string, project: string, total: string, unit?: string): string =>
  grid(`基本支出 | ${basic}\n项目支出 | ${project}\n支出总计 | ${total}`, unit);

ruleTable(expenditureTotal, {
  passes: [
    {
      name: '公开实例（2023年）：“其中”各行不相加，两年都相符',
      given: grid(`基本支出 | 409.40 | 367.44 | 41.96
其中：人员经费 | 392.65 | 350.69 | 41.96
"      日常公用经费" | 16.75 | 16.75 | 0.00
项目支出 | 6783.00 | 7835.79 | -1052.79
其中：城乡医疗救助 | 730.00 | |
"      行政运行" | 8.00 | |
"      财政对职工基本医疗保险基金的补助" | 1000.00 | 1357.53 | -357.53
"      财政对城乡居民基本医疗保险基金的补助" | 5000.00 | |
"      居民医保代办员补助" | 10.00 | 6.00 | 4.00
"      医疗保障管理事务事业运行" | 35.00 | |
支出总计 | 7192.40 | 8203.23 | -1010.83`),
    },
    {
      name: '按功能分类列，多数类为空',
      given: grid(`一、一般公共服务支出 |
二、外交支出 |
三、社会保障和就业支出 | 41.20
四、卫生健康支出 | 7120.00
五、住房保障支出 | 31.20
支出总计 | 7192.40`),
    },
    {
      name: '类下面编号的款不相加',
      given: grid(`一、社会保障和就业支出 | 41.20
（一）行政事业单位养老支出 | 41.20
二、卫生健康支出 | 100.00
（一）医疗保障管理事务 | 60.00
（二）医疗救助 | 40.00
支出总计 | 141.20`),
    },
    {
      name: '结转下年加进总计',
      given: grid(
        '基本支出 | 40.00\n项目支出 | 50.00\n本年支出合计 | 90.00\n结转下年 | 10.00\n支出总计 | 100.00',
      ),
    },
    {
      name: '本年支出合计之后又按基本、项目分列，不重复相加',
      given: grid(`一、一般公共服务支出 | 60.00
二、社会保障和就业支出 | 40.00
本年支出合计 | 100.00
其中：基本支出 | 30.00
项目支出 | 70.00
结转下年 |
支出总计 | 100.00`),
    },
    {
      name: '上缴上级、经营、补助附属单位支出也是分项',
      given: grid(`基本支出 | 40.00
项目支出 | 50.00
其中：设备购置 | 20.00
上缴上级支出 | 1.00
事业单位经营支出 | 2.00
对附属单位补助支出 | 3.00
支出总计 | 96.00`),
    },
    {
      name: '“其中”之后没有标记的债务还本支出是分项',
      given: grid(
        '基本支出 | 40.00\n项目支出 | 50.00\n其中：设备购置 | 20.00\n债务还本支出 | 10.00\n支出总计 | 100.00',
      ),
    },
    {
      name: '全角空格的标签、千分位文本',
      given: grid('基本支出 | "1,409.40"\n项目支出 | 6000\n支出　总计 | "7,409.40"'),
    },
    { name: '单位是元', given: two('4094000', '67830000', '71924000', '单位：元') },
    { name: '只有基本支出', given: two('409.40', '', '409.40') },
    {
      name: '上年只有总计是公式算出的零',
      given: grid('基本支出 | 40.00 |\n项目支出 | 50.00 |\n支出总计 | 90.00 | 0.00'),
    },
  ],
  finds: [
    {
      name: '没有总计这一行',
      given: grid('基本支出 | 40.00\n项目支出 | 50.00'),
      expect: [{ messageId: 'noTotal', at: cells('C5'), severity: 'warning' }],
    },
    {
      name: '按支出用途再列一遍的，也等于总计',
      given: summary(
        '一般公共预算 | 90.00 | 教育支出 | 90.00 | 基本支出 | 40.00\n | | | | 项目支出 | 60.00\n收入总计 | 90.00 | 支出总计 | 90.00 | 支出总计 | 90.00',
        undefined,
        { header: '收入 | 预算数 | 功能分类 | 预算数 | 支出用途 | 预算数' },
      ),
      expect: [{ messageId: 'unequal', at: cells('F6', 'F4', 'F5'), difference: '-10.00万元' }],
    },
    {
      name: '改了项目支出，总计没有跟着改',
      given: two('409.40', '6783.00', '7200.40'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('D6', 'D4', 'D5'),
          severity: 'error',
          stated: '7200.40万元',
          expected: '7192.40万元',
          difference: '8.00万元',
          says: '支出总计填的是7200.40万元，基本支出、项目支出合计是7192.40万元，相差8.00万元',
        },
      ],
    },
    {
      name: '相邻两位写反',
      given: two('409.40', '6783.00', '7129.40'),
      expect: [{ messageId: 'unequal', at: cells('D6', 'D4', 'D5'), says: '相邻两位数字写反了' }],
    },
    {
      name: '小数点错了一位',
      given: two('409.40', '6783.00', '719.24'),
      expect: [{ messageId: 'unequal', at: cells('D6', 'D4', 'D5'), says: '小数点错了一位' }],
    },
    {
      name: '结转下年漏在总计之外',
      given: grid(
        '基本支出 | 40.00\n项目支出 | 50.00\n本年支出合计 | 90.00\n结转下年 | 10.00\n支出总计 | 90.00',
      ),
      expect: [{ messageId: 'unequal', at: cells('D8', 'D6', 'D7'), says: '漏加了“结转下年”（总表!D7）' }],
    },
    {
      name: '总计把“其中”也加了进去',
      given: grid(
        '基本支出 | 40.00\n其中：人员经费 | 31.00\n公用经费 | 9.00\n项目支出 | 50.00\n支出总计 | 130.00',
      ),
      expect: [
        { messageId: 'unequal', at: cells('D8', 'D4', 'D7'), expected: '90.00万元', difference: '40.00万元' },
      ],
    },
    {
      name: '上年一列对不上',
      given: grid('基本支出 | 409.40 | 367.44\n项目支出 | 6783.00 | 7835.79\n支出总计 | 7192.40 | 8203.32'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('E6', 'E4', 'E5'),
          stated: '8203.32万元',
          expected: '8203.23万元',
          says: '支出总计（上年）',
        },
      ],
    },
    {
      name: '三个类差0.015万元是尾差',
      given: grid('一般公共服务支出 | 10.00\n卫生健康支出 | 10.00\n住房保障支出 | 10.00\n支出总计 | 30.015'),
      expect: [
        {
          messageId: 'rounding',
          at: cells('D7', 'D4', 'D5', 'D6'),
          severity: 'hint',
          difference: '0.015万元',
        },
      ],
    },
    {
      name: '三个类差0.016万元是错误',
      given: grid('一般公共服务支出 | 10.00\n卫生健康支出 | 10.00\n住房保障支出 | 10.00\n支出总计 | 30.016'),
      expect: [{ messageId: 'unequal', at: cells('D7', 'D4', 'D5', 'D6'), difference: '0.016万元' }],
    },
    {
      name: '由元换算的公式带出更多小数位',
      given: grid('基本支出 | 40.004 [0.00]\n项目支出 | 50.004 [0.00]\n支出总计 | 90.008 [0.00]'),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: cells('D6', 'D4', 'D5'),
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '支出总计为空',
      given: two('40.00', '50.00', ''),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!D6', '总表!D4', '总表!D5'],
          says: '支出总计填的是空白，基本支出、项目支出合计是90.00万元，相差-90.00万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '项目支出是公式错误',
      given: two('40.00', '#REF!', '90.00'),
      reason: '“项目支出”（总表!D5）是公式错误#REF!',
    },
    { name: '总计写的是文字', given: two('40.00', '50.00', '见附表'), reason: '“见附表”，不是数字' },
    { name: '没有写金额单位', given: two('40.00', '50.00', '90.00', ''), reason: '没有写明金额单位' },
    {
      name: '上年有总计而分项全空',
      given: grid('基本支出 | 40.00 |\n项目支出 | 50.00 |\n支出总计 | 90.00 | 80.00'),
      reason: '“基本支出”（总表!E4）没有填写',
    },
    {
      name: '没有总计这一行，支出到小计为止',
      given: grid('基本支出 | 40.00\n项目支出 | 50.00\n本年支出合计 | 90.00'),
      reason: '没有“支出总计”这一行',
    },
    { name: '没有分项', given: grid('支出总计 | 90.00'), reason: '没有读到“支出总计”的分项' },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《收支预算总表》' },
  ],
});
