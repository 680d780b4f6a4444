import { revenueExpenditureBalance } from '../../src/core/rules/within-table/revenue-expenditure-balance';
import { summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** The small form with both totals. */
const grid = (revenue: string, expenditure: string, unit?: string): string =>
  summary(
    `一般公共预算收入 | 100.00 | 基本支出 | 100.00\n收入总计 | ${revenue} | 支出总计 | ${expenditure}`,
    unit,
  );

ruleTable(revenueExpenditureBalance, {
  passes: [
    { name: '两侧相等', given: grid('100.00', '100.00') },
    { name: '两侧都是零', given: grid('0', '0') },
    { name: '一侧是文本数字，带千分位', given: grid('7192.40', '"7,192.40"') },
    { name: '单位写在别的行、全角', given: grid('5', '５', '金额单位：元') },
  ],
  finds: [
    {
      name: '差0.01万元',
      given: grid('100.00', '99.99'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!B5', '总表!D5'],
          severity: 'error',
          stated: '100.00万元',
          expected: '99.99万元',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '差一万倍：说出元与万元混用',
      given: grid('7192.40', '71924000'),
      expect: [{ messageId: 'unequal', at: ['总表!B5', '总表!D5'], says: '元与万元混用' }],
    },
    {
      name: '两位数字写反',
      given: grid('7192.40', '7129.40'),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!B5', '总表!D5'],
          difference: '63.00万元',
          says: '相邻两位数字写反',
        },
      ],
    },
    {
      name: '两种单位写在单元格里，换算时的尾差是提示',
      given: grid('100.01万元', '"1,000,000.00元"'),
      expect: [
        {
          messageId: 'rounding',
          at: ['总表!B5', '总表!D5'],
          severity: 'hint',
          difference: '0.01万元',
        },
      ],
    },
    {
      name: '公式算出更多小数位，显示相同',
      given: grid('100.004 [0.00]', '100.00'),
      expect: [
        {
          messageId: 'hiddenDecimals',
          at: ['总表!B5', '总表!D5'],
          severity: 'hint',
          difference: '0.004万元',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '支出总计为空，不得当作零',
      given: grid('100.00', ''),
      reason: '“支出总计”（总表!D5）没有填写',
    },
    { name: '收入总计是公式错误', given: grid('#REF!', '100.00'), reason: '公式错误#REF!' },
    { name: '写的不是数字', given: grid('待定', '100.00'), reason: '“待定”，不是数字' },
    { name: '没有写金额单位', given: grid('100.00', '100.00', ''), reason: '没有写明金额单位' },
    { name: '没有这张表', given: '== 封面\n怀来县某局', reason: '没有找到《收支预算总表》' },
  ],
});
