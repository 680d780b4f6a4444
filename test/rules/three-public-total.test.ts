import { threePublicTotal } from '../../src/core/rules/within-table/three-public-total';
import { cellsOf, threePublicRows, threePublicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** This year's figures in the usual order. */
const year = (total: string, abroad: string, vehicles: string, reception: string, unit?: string): string =>
  threePublicTable(threePublicRows(` | ${total}`, ` | ${abroad}`, ` | ${vehicles}`, ` | ${reception}`), unit);
const cells = cellsOf('三公');

ruleTable(threePublicTotal, {
  passes: [
    {
      name: '公开实例（2023年）：1.90＝0＋0＋1.90，机关运行经费在合计之外',
      given: threePublicTable(`合计 | 1.90 | 1.90
因公出国（境）费 | 0.00 | 0.00
公务用车购置及运维费 | 0.00 | 0.00
其中：公务用车运行维护费 | 0.00 | 0.00
"      公务用车购置费" | 0.00 | 0.00
公务接待费 | 1.90 | 1.90

机关运行经费 | | 31.75`),
    },
    { name: '没有的项目留空', given: year('1.90', '', '', '1.90') },
    { name: '没有的项目画横线', given: year('1.90', '—', '-', '1.90') },
    { name: '全是零', given: year('0', '0', '0', '0') },
    {
      name: '表上只有购置、运行两行，没有公务用车的小计',
      given: threePublicTable(
        '合计 | | 8.90\n因公出国（境）费 | | 0.00\n公务用车购置费 | | 5.00\n公务用车运行费 | | 2.00\n公务接待费 | | 1.90',
      ),
    },
    {
      name: '公务用车的小计没有填，按购置、运行相加',
      given: threePublicTable(`合计 | | 6.90
因公出国（境）费 | |
公务用车购置及运维费 | |
其中：公务用车运行维护费 | | 5.00
公务用车购置费 | |
公务接待费 | | 1.90`),
    },
    {
      name: '编号、合计在最后、别的叫法',
      given: threePublicTable(
        `一、因公出国（境）费用 | 3 | 3
二、公务接待费 | 1.9 | 1.5
三、公务用车购置及运行费 | 5 | 5
其中：（1）公务用车购置费 | 0 | 0
（2）公务用车运行费 | 5 | 5
合  计 | 9.9 | 9.5`,
        '金额单位：万元',
        { header: '经费项目 | 上年预算数 | 本年预算数' },
      ),
    },
    { name: '单位是元', given: year('19000.00', '0.00', '0.00', '19000.00', '单位：元') },
    { name: '文本数字带空格', given: year('"1.90 "', '0', '0', '"１.９０"') },
    { name: '注写在表下', given: `${year('1.90', '0', '0', '1.90')}\n注：“三公”经费比上年减少0万元。` },
  ],
  finds: [
    {
      name: '没有合计这一行',
      given: threePublicTable(
        '因公出国（境）费 | | 0.00\n公务用车购置及运维费 | | 5.00\n公务接待费 | | 1.90',
      ),
      expect: [{ messageId: 'noTotal', at: cells('A6'), severity: 'warning' }],
      unchecked: ['表中没有“三公”经费合计这一项'],
    },
    {
      name: '表上没有公务接待费这一行：合计说明它不是零',
      given: threePublicTable('合计 | | 6.90\n因公出国（境）费 | | 0.00\n公务用车购置及运维费 | | 5.00'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'C5', 'C6'),
          says: '相差1.90万元。表中没有“公务接待费”这一行。',
        },
      ],
    },
    {
      name: '合计多出0.50万元',
      given: year('2.40', '0.00', '0.00', '1.90'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'C5', 'C6', 'C7'),
          severity: 'error',
          stated: '2.40万元',
          expected: '1.90万元',
          difference: '0.50万元',
          says: '“三公”经费合计填的是2.40万元，因公出国（境）费、公务用车购置及运维费、公务接待费合计是1.90万元',
        },
      ],
    },
    {
      name: '公务用车漏在合计之外',
      given: year('4.90', '3.00', '5.00', '1.90'),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'C5', 'C6', 'C7'),
          says: '漏加了“公务用车购置及运维费”（三公!C6）',
        },
      ],
    },
    {
      name: '合计把购置、运行又加了一遍',
      given: threePublicTable(`合计 | | 11.90
因公出国（境）费 | | 0.00
公务用车购置及运维费 | | 5.00
其中：公务用车运行维护费 | | 5.00
公务用车购置费 | | 0.00
公务接待费 | | 1.90`),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'C5', 'C6', 'C9'),
          expected: '6.90万元',
          difference: '5.00万元',
        },
      ],
    },
    {
      name: '合计把机关运行经费也加了进去',
      given: threePublicTable(`因公出国（境）费 | | 0.00
公务用车购置及运维费 | | 0.00
公务接待费 | | 1.90
机关运行经费 | | 31.75
合计 | | 33.65`),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C8', 'C4', 'C5', 'C6'),
          expected: '1.90万元',
          difference: '31.75万元',
        },
      ],
    },
    {
      name: '两年都不对',
      given: threePublicTable(
        '合计 | 2.00 | 3.00\n因公出国（境）费 | 0.00 | 0.00\n公务用车购置及运维费 | 0.00 | 0.00\n公务接待费 | 1.90 | 1.90',
      ),
      expect: [
        { messageId: 'unequal', at: cells('C4', 'C5', 'C6', 'C7'), difference: '1.10万元' },
        {
          messageId: 'unequal',
          at: cells('B4', 'B5', 'B6', 'B7'),
          difference: '0.10万元',
          says: '“三公”经费合计（上年）填的是2.00万元',
        },
      ],
    },
    {
      name: '本年合计没有改，还是上年的数',
      given: threePublicTable(
        '合计 | 6.90 | 6.90\n因公出国（境）费 | 0.00 | 0.00\n公务用车购置及运维费 | 5.00 | 4.20\n公务接待费 | 1.90 | 1.55',
      ),
      expect: [
        {
          messageId: 'unequal',
          at: cells('C4', 'C5', 'C6', 'C7'),
          says: '照抄了“上年数”（三公!B4）的数',
        },
      ],
    },
    {
      name: '一位小数的表，三项差0.01万元是尾差',
      given: year('9.91', '3', '5', '1.9'),
      expect: [
        {
          messageId: 'rounding',
          at: cells('C4', 'C5', 'C6', 'C7'),
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '三项差0.02万元是错误',
      given: year('9.92', '3', '5', '1.9'),
      expect: [{ messageId: 'unequal', at: cells('C4', 'C5', 'C6', 'C7'), difference: '0.02万元' }],
    },
    {
      name: '隐藏的小数位',
      given: year('9.912 [0.00]', '3.004 [0.00]', '5.004 [0.00]', '1.904 [0.00]'),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: cells('C4', 'C5', 'C6', 'C7'),
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '合计为空',
      given: year('', '0', '0', '1.90'),
      expect: [
        {
          messageId: 'unequal',
          at: ['三公!C4', '三公!C5', '三公!C6', '三公!C7'],
          says: '“三公”经费合计填的是空白，因公出国（境）费、公务用车购置及运维费、公务接待费合计是1.90万元，相差-1.90万元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '各项全空',
      given: year('1.90', '', '', ''),
      reason: '没有填写',
    },
    { name: '接待费写的是文字', given: year('1.90', '0', '0', '压减'), reason: '“压减”，不是数字' },
    {
      name: '公务用车是公式错误',
      given: year('1.90', '0', '#REF!', '1.90'),
      reason: '“公务用车购置及运维费”（三公!C6）是公式错误',
    },
    {
      name: '上年只有合计有数',
      given: threePublicTable(
        '合计 | 2.00 | 1.90\n因公出国（境）费 | | 0\n公务用车购置及运维费 | | 0\n公务接待费 | | 1.90',
      ),
      reason: '“因公出国（境）费”（三公!B5）没有填写',
    },
    { name: '没有写金额单位', given: year('1.90', '0', '0', '1.90', ''), reason: '没有写明金额单位' },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《“三公”经费表》' },
  ],
});
