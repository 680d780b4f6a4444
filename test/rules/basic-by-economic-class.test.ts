import { basicByEconomicClass } from '../../src/core/rules/across-tables/basic-by-economic-class';
import { economicTable, generalPublicTable, WITH_PARTS } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** The totals rows of both tables: `合计 | 基本支出 | 项目支出`, and `合计 | 人员经费 | 公用经费`. */
const workbook = (
  functional: string,
  economic: string,
  {
    columns,
    unit,
    economicUnit = unit,
  }: { readonly columns?: string; readonly unit?: string; readonly economicUnit?: string } = {},
): string =>
  generalPublicTable(
    `205 | 教育支出 | ${functional}\n合计 | | ${functional}`,
    unit,
    columns === undefined ? {} : { columns },
  ) + economicTable(`301 | 工资福利支出 | ${economic}\n合计 | | ${economic}`, economicUnit);

ruleTable(basicByEconomicClass, {
  passes: [
    {
      name: '基本支出等于经济分类表的合计',
      given: workbook('80.00 | 50.00 | 30.00', '50.00 | 45.00 | 5.00'),
    },
    {
      name: '人员、公用也一致',
      given: workbook('80.00 | 50.00 | 45.00 | 5.00 | 30.00', '50.00 | 45.00 | 5.00', {
        columns: WITH_PARTS,
      }),
    },
    {
      name: '只列人员、公用两列',
      given: workbook('80.00 | 45.00 | 5.00 | 30.00', '50.00 | 45.00 | 5.00', {
        columns: '合计 | 人员经费 | 公用经费 | 项目支出',
      }),
    },
    {
      name: '没有公用经费，一处填零，一处留空',
      given: workbook('80.00 | 45.00 | 45.00 | | 35.00', '45.00 | 45.00 | 0', { columns: WITH_PARTS }),
    },
    {
      name: '一处万元，一处元，四舍五入后相等',
      given: workbook('1.23 | 1.23 |', '12345.67 | 12345.67 |', {
        unit: '单位：万元',
        economicUnit: '单位：元',
      }),
    },
    {
      name: '以文本存放的数字',
      given: workbook('80.00 | "1,050.00" | 30.00', '１０５０．００ | 1045.00 | 5.00'),
    },
  ],
  finds: [
    {
      name: '合计不等',
      given: workbook('80.00 | 50.00 | 30.00', '48.00 | 43.00 | 5.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['经济!C5', '一般!D5'],
          severity: 'error',
          stated: '48元',
          expected: '50元',
          difference: '-2元',
          says: '《一般公共预算基本支出表》合计行的合计填的是48元，《一般公共预算支出表》合计行的基本支出是50元',
        },
      ],
    },
    {
      name: '人员经费不等，合计跟着不等：只报人员经费',
      given: workbook('80.00 | 50.00 | 45.00 | 5.00 | 30.00', '48.00 | 43.00 | 5.00', {
        columns: WITH_PARTS,
      }),
      expect: [{ messageId: 'unequal', at: ['经济!D5', '一般!E5'], says: '合计行的人员经费' }],
    },
    {
      name: '人员与公用填反了',
      given: workbook('80.00 | 50.00 | 45.00 | 5.00 | 30.00', '50.00 | 5.00 | 45.00', {
        columns: WITH_PARTS,
      }),
      expect: [
        { messageId: 'unequal', at: ['经济!D5', '一般!E5'] },
        { messageId: 'unequal', at: ['经济!E5', '一般!F5'] },
      ],
    },
    {
      name: '与人员、公用之和不等',
      given: workbook('80.00 | 50.00 | 30.00', ' | 45.00 | 6.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['经济!D5', '经济!E5', '一般!D5'],
          stated: '51元',
          says: '人员经费与公用经费之和填的是51元',
        },
      ],
    },
    {
      name: '换算单位差一分，是尾差',
      given: workbook('1.24 | 1.24 |', '12345.67 | 12345.67 |', {
        unit: '单位：万元',
        economicUnit: '单位：元',
      }),
      expect: [{ messageId: 'rounding', at: ['经济!C5', '一般!D5'], severity: 'hint' }],
    },
    {
      name: '单元格隐藏了小数',
      given: workbook('80.00 | 50.004 [0.00] | 30.00', '50.00 | 45.00 | 5.00'),
      expect: [{ messageId: 'hiddenDecimals', at: ['经济!C5', '一般!D5'], severity: 'hint' }],
    },
    {
      name: '基本支出没有填写',
      given: workbook('80.00 | | 30.00', '50.00 | 45.00 | 5.00'),
      expect: [
        {
          messageId: 'unequal',
          at: ['一般!D5', '经济!C5'],
          says: '《一般公共预算基本支出表》合计行的合计填的是50元，《一般公共预算支出表》合计行的基本支出是空白，相差50元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '没有经济分类表',
      given: workbook('80.00 | 50.00 | 30.00', '50.00 | 45.00 | 5.00').split('== 经济')[0] ?? '',
      reason: '没有找到《一般公共预算基本支出表》',
    },
    {
      name: '没有合计行',
      given: workbook('80.00 | 50.00 | 30.00', '50.00 | 45.00 | 5.00').replace(/\n合计 \| \| 50[^\n]*$/, ''),
      reason: '《一般公共预算基本支出表》没有合计行',
    },
    {
      name: '没有基本支出这一列',
      given: workbook('80.00', '50.00 | 45.00 | 5.00', { columns: '合计' }),
      reason: '《一般公共预算支出表》没有“基本支出”这一列',
    },
    {
      name: '公式错误',
      given: workbook('80.00 | #REF! | 30.00', '50.00 | 45.00 | 5.00'),
      reason: '是公式错误#REF!',
    },
    {
      name: '没有金额单位',
      given: workbook('80.00 | 50.00 | 30.00', '50.00 | 45.00 | 5.00', {
        economicUnit: '编制部门：某市示例局',
      }),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    { name: '两张都是空表', given: workbook(' | | ', ' | | '), reason: '要核对的各表都没有填写金额' },
  ],
});
