import { vehicleCostParts } from '../../src/core/rules/within-table/vehicle-cost-parts';
import { threePublicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** This year's three rows. */
const year = (whole: string, running: string, purchase: string, unit?: string): string =>
  threePublicTable(
    `公务用车购置及运维费 | | ${whole}
其中：公务用车运行维护费 | | ${running}
"      公务用车购置费" | | ${purchase}
公务接待费 | | 1.90
合计 | | 20.00`,
    unit,
  );

ruleTable(vehicleCostParts, {
  passes: [
    {
      name: '公开实例（2023年）：两年都是零',
      given: threePublicTable(`合计 | 1.90 | 1.90
公务用车购置及运维费 | 0.00 | 0.00
其中：运行维护费 | 0.00 | 0.00
"      购置费" | 0.00 | 0.00
公务接待费 | 1.90 | 1.90`),
    },
    { name: '只有运行维护费，购置费留空', given: year('5.00', '5.00', '') },
    { name: '小计是零，两项留空', given: year('0', '', '') },
    { name: '小计画横线，两项留空', given: year('—', '', '') },
    { name: '运行和购置都有', given: year('23.00', '5.00', '18.00') },
    {
      name: '购置费在前，带编号，别的叫法',
      given: threePublicTable(
        '二、公务用车购置及运行费 | 5 | 23\n1．公务用车购置费 | 0 | 18\n2．公务用车运行费 | 5 | 5\n三、公务接待费 | 1 | 1',
      ),
    },
    {
      name: '只列运行维护费一行，正好相等',
      given: threePublicTable('公务用车购置及运维费 | | 5.00\n公务用车运行维护费 | | 5.00\n公务接待费 | | 1'),
    },
    { name: '单位是元，文本数字', given: year('"230,000.00"', '50000.00', '180000.00', '单位：元') },
  ],
  finds: [
    {
      name: '表上没有购置费这一行：合计说明它不是零',
      given: threePublicTable(
        '公务用车购置及运维费 | | 23.00\n公务用车运行维护费 | | 5.00\n公务接待费 | | 1.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: ['三公!C4', '三公!C5'],
          says: '相差18.00万元。表中没有“公务用车购置费”这一行。',
        },
      ],
    },
    {
      name: '小计少了购置费',
      given: year('5.00', '5.00', '18.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['三公!C4', '三公!C6', '三公!C5'],
          severity: 'error',
          stated: '5.00万元',
          expected: '23.00万元',
          difference: '-18.00万元',
          says: '漏加了“公务用车购置费”（三公!C6）',
        },
      ],
    },
    {
      name: '相邻两位写反',
      given: year('32.00', '5.00', '18.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['三公!C4', '三公!C6', '三公!C5'],
          says: '公务用车购置及运维费填的是32.00万元，公务用车购置费、公务用车运行维护费合计是23.00万元，相差9.00万元。可能的原因：相邻两位数字写反了。',
        },
      ],
    },
    {
      name: '购置费没填，小计多出一笔',
      given: year('23.00', '5.00', ''),
      expect: [
        { messageId: 'unequal', at: ['三公!C4', '三公!C5'], expected: '5.00万元', difference: '18.00万元' },
      ],
    },
    {
      name: '上年不对，本年没有填全',
      given: threePublicTable(
        '公务用车购置及运维费 | 6.00 |\n运行维护费 | 5.00 | 5.00\n购置费 | 0.00 | 0.00\n公务接待费 | 1.00 | 1.00',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: ['三公!C4', '三公!C6', '三公!C5'],
          says: '公务用车购置及运维费填的是空白，购置费、运行维护费合计是5.00万元，相差-5.00万元。',
        },
        {
          messageId: 'unequal',
          at: ['三公!B4', '三公!B6', '三公!B5'],
          says: '公务用车购置及运维费（上年）填的是6.00万元，购置费、运行维护费合计是5.00万元，相差1.00万元。',
        },
      ],
    },
    {
      name: '差0.01万元是尾差',
      given: year('23.01', '5.00', '18.00'),
      expect: [
        {
          messageId: 'rounding',
          at: ['三公!C4', '三公!C6', '三公!C5'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '元、两位小数，差0.01元也是错误',
      given: year('230000.01', '50000.00', '180000.00', '单位：元'),
      expect: [{ messageId: 'unequal', at: ['三公!C4', '三公!C6', '三公!C5'], difference: '0.01元' }],
    },
    {
      name: '只有一项有数，显示相同、实际多出小数',
      given: year('5.00', '5.0008 [0.00]', ''),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: ['三公!C4', '三公!C5'],
          severity: 'hint',
          difference: '-0.0008万元',
        },
      ],
    },
    {
      name: '小计没有填',
      given: year('', '5.00', '18.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['三公!C4', '三公!C6', '三公!C5'],
          says: '公务用车购置及运维费填的是空白，公务用车购置费、公务用车运行维护费合计是23.00万元，相差-23.00万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '小计有数，两项全空',
      given: year('5.00', '', ''),
      reason: '没有填写',
    },
    { name: '购置费写的是文字', given: year('5.00', '5.00', '待定'), reason: '“待定”，不是数字' },
    { name: '运行维护费是公式错误', given: year('5.00', '#N/A', '0'), reason: '公式错误#N/A' },
    {
      name: '没有分购置和运行',
      given: threePublicTable('合计 | | 6.90\n公务用车购置及运维费 | | 5.00\n公务接待费 | | 1.90'),
      reason: '没有把公务用车费用分成购置和运行维护',
    },
    {
      name: '没有小计这一行',
      given: threePublicTable(
        '合计 | | 6.90\n公务用车购置费 | | 0.00\n公务用车运行维护费 | | 5.00\n公务接待费 | | 1.90',
      ),
      reason: '表中没有“公务用车购置及运维费”这一项',
    },
    { name: '没有写金额单位', given: year('5.00', '5.00', '', ''), reason: '没有写明金额单位' },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《“三公”经费表》' },
  ],
});
