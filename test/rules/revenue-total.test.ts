import { revenueTotal } from '../../src/core/rules/within-table/revenue-total';
import { cellsOf, summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** With last year's column at the left: `项目 | 预算数 | 上年预算数`. */
const years = (rows: string): string =>
  summary(rows, undefined, { header: '项目 | 预算数 | 上年预算数 | 项目 | 预算数' });
const cells = cellsOf('总表');

/** Two sources and their total. */
const two = (first: string, second: string, total: string, unit?: string): string =>
  summary(`一般公共预算收入 | ${first}\n基金预算收入 | ${second}\n收入总计 | ${total}`, unit);

ruleTable(revenueTotal, {
  passes: [
    {
      name: '公开实例（2023年）：7192.40是四项收入之和',
      given: summary(`一般公共预算收入 | 7192.40
基金预算收入 | 0.00
财政专户核拨收入 | 0.00
其他来源收入 | 0.00
收入总计 | 7192.40`),
    },
    {
      name: '财政拨款收入下面不写“其中”的三本预算不重复相加',
      given: summary(`财政拨款收入 | 100.00
一般公共预算 | 90.00
政府性基金预算 | 10.00
国有资本经营预算 |
事业收入 | 15.00
收入总计 | 115.00`),
    },
    {
      name: '编号分两级，只加一级',
      given: summary(`一、财政拨款收入 | 100.00
1. 一般公共预算 | 90.00
2. 政府性基金预算 | 10.00
3. 国有资本经营预算 | 0.00
二、事业收入 | 15.00
三、事业单位经营收入 |
四、其他收入 |
收入总计 | 115.00`),
    },
    {
      name: '缩进的一级不相加',
      given: summary(`经费拨款 | 100.00
"    上级专项" | 60.00
"    本级安排" | 40.00
事业收入 | 15.00
收入总计 | 115.00`),
    },
    {
      name: '“其中”之后没有标记的下一项仍是分项',
      given: summary(`一般公共预算收入 | 100.00
其中：非税收入 | 10.00
基金预算收入 | 5.00
其他来源收入 | 15.00
收入总计 | 120.00`),
    },
    {
      name: '有本年收入合计和上年结转',
      given: summary(`一般公共预算拨款收入 | 100.00
事业收入 | 20.00
本年收入合计 | 120.00
上年结转 | 30.00
收入总计 | 150.00`),
    },
    {
      name: '没有本年收入合计，上年结转直接加进总计',
      given: summary('一般公共预算收入 | 100.00\n上年结转结余 | 30.00\n收入总计 | 130.00'),
    },
    {
      name: '本年收入合计之后的“用事业基金弥补收支差额”只加进总计',
      given: summary(`一、一般公共预算拨款收入 | 100.00
本年收入合计 | 100.00
用事业基金弥补收支差额 | 5.00
上年结转 | 10.00
收入总计 | 115.00`),
    },
    {
      name: '本年收入合计没有填，直接加各分项',
      given: summary('一般公共预算收入 | 100.00\n本年收入合计 | \n上年结转 | 0.00\n收入总计 | 100.00'),
    },
    {
      name: '上年结转列在收入合计之前，收入合计包含它',
      given: summary('一般公共预算收入 | 100.00\n上年结转 | 10.00\n收入合计 | 110.00\n收入总计 | 110.00'),
    },
    {
      name: '本年收入是标题行，印在分项之上',
      given: summary(
        '本年收入 | 100.00\n一般公共预算收入 | 80.00\n基金预算收入 | 20.00\n上年结转 | 10.00\n收入总计 | 110.00',
      ),
    },
    {
      name: '总计印在第一行',
      given: summary('收入总计 | 100.00\n一般公共预算收入 | 80.00\n基金预算收入 | 20.00'),
    },
    {
      name: '总计以下的补充行不是分项',
      given: summary(
        '一般公共预算收入 | 80.00\n基金预算收入 | 20.00\n收入总计 | 100.00\n提前下达资金 | 50.00',
      ),
    },
    {
      name: '表下有注，标签写作“合  计”',
      given: summary(
        '一般公共预算收入 | 80.00\n基金预算收入 | 20.00\n合  计 | 100.00\n注：本表含上级补助80.00万元。',
      ),
    },
    {
      name: '翻页后重印了表头',
      given: summary(
        '一般公共预算收入 | 80.00\n项目 | 预算数 | 项目 | 预算数\n基金预算收入 | 20.00\n收入总计 | 100.00',
      ),
    },
    { name: '空着的分项按没有处理', given: two('100.00', '', '100.00') },
    { name: '公式对空行算出零', given: two('', '', '0') },
    { name: '二进制小数不是差额', given: two('0.1', '0.2', '0.3') },
    { name: '文本数字、全角数字、千分位', given: two('"7,000.00 "', '１９２.４０', '7192.4') },
    { name: '横线表示没有', given: two('100.00', '—', '100.00') },
    { name: '冲减写成括号负数', given: two('100.00', '"(5.00)"', '95.00') },
    { name: '单位是元，两位小数相加正好', given: two('100.10', '200.22', '300.32', '单位：元') },
    { name: '单位是亿元', given: two('1.25', '0.75', '2.00', '单位：亿元') },
    { name: '个别单元格自己写了单位', given: two('"500,000.00元"', '50.00', '100.00') },
    {
      name: '单位写在列标题里',
      given: `
== 总表
部门收支总表
收入项目 | 预算数（元） | 支出项目 | 预算数（元）
一般公共预算收入 | 1000000 | 基本支出 | 1500000
基金预算收入 | 500000 |
收入总计 | 1500000 | 支出总计 | 1500000`,
    },
    {
      name: '表头两行，金额写在合并表头的另一列',
      given: `
== 总表
部门收支总表
单位：万元
收入 | | | 支出 | |
项目 | | 预算数 | 项目 | | 预算数
一般公共预算收入 | | 80.00 | 基本支出 | | 100.00
基金预算收入 | | 20.00 |
收入总计 | | 100.00 | 支出总计 | | 100.00`,
    },
    {
      name: '两年都填，都相符',
      given: years(
        '一般公共预算收入 | 100.00 | 90.00\n基金预算收入 | 0.00 | 5.00\n收入总计 | 100.00 | 95.00',
      ),
    },
    { name: '上年一列空着', given: years('一般公共预算收入 | 100.00 |\n收入总计 | 100.00 |') },
  ],
  finds: [
    {
      name: '没有总计这一行，本年合计下面还有上年结转',
      given: summary('一般公共预算收入 | 60.00\n本年收入合计 | 60.00\n上年结转 | 5.00'),
      expect: [{ messageId: 'noTotal', at: ['总表!A4'] }],
    },
    {
      name: '没有总计这一行',
      given: summary('一般公共预算收入 | 60.00\n基金预算收入 | 40.00'),
      expect: [
        {
          messageId: 'noTotal',
          at: ['总表!A5'],
          severity: 'warning',
          says: '《收支预算总表》没有“收入总计”这一行。',
        },
      ],
    },
    {
      name: '一边的小计空着，另一边填了',
      given: summary(
        '一般公共预算收入 | 60.00 | 教育支出 | 60.00\n小计 | | 小计 | 60.00\n总计 | 60.00 | 总计 | 60.00',
      ),
      expect: [{ messageId: 'unequal', at: ['总表!B5', '总表!B4'], stated: '空白', expected: '60.00万元' }],
    },
    {
      name: '差0.03万元，超过两项的四舍五入范围',
      given: two('60.00', '40.00', '100.03'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B6', 'B4', 'B5'),
          severity: 'error',
          stated: '100.03万元',
          expected: '100.00万元',
          difference: '0.03万元',
          says: '收入总计填的是100.03万元，一般公共预算收入、基金预算收入合计是100.00万元',
        },
      ],
    },
    {
      name: '漏加了一行',
      given: summary(
        '一般公共预算收入 | 7000.00\n基金预算收入 | 150.00\n其他来源收入 | 42.40\n收入总计 | 7150.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B7', 'B4', 'B5', 'B6'),
          difference: '-42.40万元',
          says: '可能的原因：漏加了“其他来源收入”（总表!B6）。',
        },
      ],
    },
    {
      name: '求和区域少了最后两行',
      given: summary(
        '一般公共预算收入 | 7000.00\n基金预算收入 | 150.00\n事业收入 | 31.00\n其他来源收入 | 42.40\n收入总计 | 7150.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B8', 'B4', 'B5', 'B6', 'B7'),
          says: '漏加了“事业收入”（总表!B6）、“其他来源收入”（总表!B7）',
        },
      ],
    },
    {
      name: '上年结转加了两次',
      given: summary('一般公共预算收入 | 100.00\n上年结转 | 30.00\n收入总计 | 160.00'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B6', 'B4', 'B5'),
          says: '“上年结转”（总表!B5）重复加了一次',
        },
      ],
    },
    {
      name: '财政拨款收入与它的三本预算重复相加',
      given: summary('财政拨款收入 | 100.00\n一般公共预算 | 100.00\n事业收入 | 15.00\n收入总计 | 215.00'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B7', 'B4', 'B6'),
          expected: '115.00万元',
          difference: '100.00万元',
        },
      ],
    },
    {
      name: '照抄了其中一项',
      given: summary(
        '一般公共预算收入 | 7000.00\n基金预算收入 | 150.00\n事业收入 | 31.00\n其他来源收入 | 42.40\n收入总计 | 7000.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B8', 'B4', 'B5', 'B6', 'B7'),
          says: '照抄了“一般公共预算收入”（总表!B4）的数',
        },
      ],
    },
    {
      name: '照抄了上年的总计',
      given: years('一般公共预算收入 | 7192.40 | 8203.23\n收入总计 | 8203.23 | 8203.23'),
      expect: [{ messageId: 'unequal', at: cells('B5', 'B4'), says: '照抄了“上年数”（总表!C5）的数' }],
    },
    {
      name: '总计按元填写',
      given: two('7000.00', '192.40', '71924000'),
      expect: [{ messageId: 'unequal', at: cells('B6', 'B4', 'B5'), says: '元与万元混用' }],
    },
    {
      name: '超过五项时不逐一列名',
      given: summary(
        '一般公共预算收入 | 1.00\n基金预算收入 | 1.00\n国有资本经营预算 | 1.00\n事业收入 | 1.00\n经营收入 | 1.00\n其他收入 | 1.00\n收入总计 | 9.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B10', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9'),
          says: '收入总计填的是9.00万元，各分项合计是6.00万元',
        },
      ],
    },
    {
      name: '本年收入合计和收入总计各错一处',
      given: summary(
        '一般公共预算收入 | 100.00\n事业收入 | 20.00\n本年收入合计 | 125.00\n上年结转 | 30.00\n收入总计 | 150.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('B6', 'B4', 'B5'),
          difference: '5.00万元',
          says: '本年收入合计填的是125.00万元',
        },
        {
          messageId: 'unequal',
          at: cells('B8', 'B6', 'B7'),
          difference: '-5.00万元',
          says: '收入总计填的是150.00万元',
        },
      ],
    },
    {
      name: '按表上印的名称说“收入合计”',
      given: summary('一般公共预算收入 | 100.00\n事业收入 | 20.00\n收入合计 | 130.00'),
      expect: [{ messageId: 'unequal', at: cells('B6', 'B4', 'B5'), says: '收入合计填的是130.00万元' }],
    },
    {
      name: '没填的分项不说成零',
      given: two('100.00', '', '110.00'),
      expect: [
        { messageId: 'unequal', at: cells('B6', 'B4'), expected: '100.00万元', difference: '10.00万元' },
      ],
    },
    {
      name: '两项相差正好0.01万元是尾差',
      given: two('60.00', '40.00', '100.01'),
      expect: [
        {
          messageId: 'rounding',
          at: cells('B6', 'B4', 'B5'),
          severity: 'hint',
          difference: '0.01万元',
          says: '尾差0.01万元',
        },
      ],
    },
    {
      name: '两项相差0.011万元就是错误',
      given: two('60.00', '40.00', '100.011'),
      expect: [
        { messageId: 'unequal', at: cells('B6', 'B4', 'B5'), stated: '100.011万元', difference: '0.011万元' },
      ],
    },
    {
      name: '四项可以差0.02万元',
      given: summary(
        '一般公共预算收入 | 25.00\n基金预算收入 | 25.00\n事业收入 | 25.00\n其他收入 | 25.00\n收入总计 | 99.98',
      ),
      expect: [{ messageId: 'rounding', at: cells('B8', 'B4', 'B5', 'B6', 'B7'), difference: '-0.02万元' }],
    },
    {
      name: '只有一项时没有尾差可言',
      given: two('100.00', '', '100.01'),
      expect: [{ messageId: 'unequal', at: cells('B6', 'B4'), severity: 'error', difference: '0.01万元' }],
    },
    {
      name: '按元取整，两项差1元是尾差',
      given: two('60', '40', '101', '单位：元'),
      expect: [{ messageId: 'rounding', at: cells('B6', 'B4', 'B5'), difference: '1元' }],
    },
    {
      name: '按元取整，两项差2元是错误',
      given: two('60', '40', '102', '单位：元'),
      expect: [{ messageId: 'unequal', at: cells('B6', 'B4', 'B5'), difference: '2元' }],
    },
    {
      name: '两位小数的元必须加得正好',
      given: two('60.00', '40.00', '100.01', '单位：元'),
      expect: [
        { messageId: 'unequal', at: cells('B6', 'B4', 'B5'), stated: '100.01元', difference: '0.01元' },
      ],
    },
    {
      name: '按实际数值相等，按显示的数字加不起来',
      given: summary(
        '一般公共预算收入 | 33.333 [0.00]\n基金预算收入 | 33.333 [0.00]\n其他来源收入 | 33.334 [0.00]\n收入总计 | 100.00',
      ),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: cells('B7', 'B4', 'B5', 'B6'),
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '只有一项，公式带出更多小数位，显示相同',
      given: two('7192.40004 [0.00]', '', '7192.40'),
      expect: [
        { messageId: 'hiddenDecimals', at: cells('B6', 'B4'), severity: 'hint', difference: '-0.00004万元' },
      ],
    },
    {
      name: '只有上年的总计不对',
      given: years(
        '一般公共预算收入 | 100.00 | 90.00\n基金预算收入 | 0.00 | 5.00\n收入总计 | 100.00 | 90.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C6', 'C4', 'C5'),
          difference: '-5.00万元',
          says: '收入总计（上年）填的是90.00万元',
        },
      ],
    },
    {
      name: '本年不对，上年的总计没有填',
      given: years('一般公共预算收入 | 100.00 | 90.00\n基金预算收入 | 4.00 | 5.00\n收入总计 | 100.00 |'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!B6', '总表!B4', '总表!B5'],
          says: '收入总计填的是100.00万元，一般公共预算收入、基金预算收入合计是104.00万元',
        },
        {
          messageId: 'unequal',
          at: ['总表!C6', '总表!C4', '总表!C5'],
          says: '收入总计（上年）填的是空白，一般公共预算收入、基金预算收入合计是95.00万元，相差-95.00万元。',
        },
      ],
    },
    {
      name: '总计为空',
      given: two('60.00', '40.00', ''),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!B6', '总表!B4', '总表!B5'],
          says: '收入总计填的是空白，一般公共预算收入、基金预算收入合计是100.00万元，相差-100.00万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '有总计，分项全空',
      given: two('', '', '100.00'),
      reason: '没有填写',
    },
    { name: '总计是公式错误', given: two('60.00', '40.00', '#REF!'), reason: '公式错误#REF!' },
    {
      name: '一个分项是公式错误',
      given: two('60.00', '#VALUE!', '100.00'),
      reason: '“基金预算收入”（总表!B5）是公式错误',
    },
    { name: '一个分项写的是文字', given: two('60.00', '待定', '100.00'), reason: '“待定”，不是数字' },
    { name: '金额格写了百分数', given: two('60.00', '40%', '100.00'), reason: '不是数字' },
    { name: '没有写金额单位', given: two('60.00', '40.00', '100.00', ''), reason: '没有写明金额单位' },
    {
      name: '没有总计这一行，收入到小计为止',
      given: summary('一般公共预算收入 | 60.00\n基金预算收入 | 40.00\n本年收入合计 | 100.00'),
      reason: '没有“收入总计”这一行',
    },
    { name: '没有分项', given: summary('收入总计 | 100.00'), reason: '没有读到“收入总计”的分项' },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《收支预算总表》' },
  ],
});
