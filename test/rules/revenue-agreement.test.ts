import { revenueAgreement } from '../../src/core/rules/across-tables/revenue-agreement';
import { revenueTable, summary } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

interface Form {
  /** The revenue side from row 4 on, `label | amount` a line. */
  readonly summary: string;
  /** 收入预算总表 from row 4 on. */
  readonly table: string;
  readonly unit?: string;
  readonly tableUnit?: string;
  readonly columns?: string;
}

const workbook = ({
  summary: left,
  table,
  unit = '单位：元',
  tableUnit = unit,
  columns = '合计 | 财政拨款收入 | 事业收入 | 其他收入',
}: Form): string => summary(left, unit) + revenueTable(table, tableUnit, { columns });

const SUMMARY = `一、财政拨款收入 | 80.00 | 一、教育支出 | 100.00
1. 一般公共预算 | 70.00
2. 政府性基金预算 | 10.00
二、事业收入 | 15.00
三、其他收入 | 5.00
收入总计 | 100.00 | 支出总计 | 100.00`;
const TABLE = `205 | 教育支出 | 100.00 | 80.00 | 15.00 | 5.00
合计 | | 100.00 | 80.00 | 15.00 | 5.00`;
const total = (amounts: string): string =>
  `205 | 教育支出 | 100.00 | 80.00 | 15.00 | 5.00\n合计 | | ${amounts}`;

ruleTable(revenueAgreement, {
  passes: [
    { name: '合计和各项来源都一致', given: workbook({ summary: SUMMARY, table: TABLE }) },
    {
      name: '没有的来源一处填零，一处留空',
      given: workbook({
        summary: SUMMARY.replace('15.00', '0').replace('| 5.00', '| 20.00'),
        table: total('100.00 | 80.00 | | 20.00'),
      }),
    },
    {
      name: '没有财政拨款这一行，三本预算相加',
      given: workbook({
        summary: `一、一般公共预算 | 70.00 | 一、教育支出 | 80.00
二、政府性基金预算 | 10.00
收入总计 | 80.00 | 支出总计 | 80.00`,
        table: total('80.00 | 80.00 | | '),
      }),
    },
    {
      name: '收入总表不列上年结转，合计是本年收入',
      given: workbook({
        summary: SUMMARY.replace('收入总计 | 100.00', '上年结转 | 7.00\n收入总计 | 107.00'),
        table: TABLE,
      }),
    },
    {
      name: '收入总表列有上年结转',
      given: workbook({
        summary: SUMMARY.replace('收入总计 | 100.00', '上年结转 | 7.00\n收入总计 | 107.00'),
        table: total('107.00 | 80.00 | 15.00 | 5.00 | 7.00'),
        columns: '合计 | 财政拨款收入 | 事业收入 | 其他收入 | 上年结转',
      }),
    },
    {
      name: '事业收入另列其中数，可能不是同一口径',
      given: workbook({
        summary: SUMMARY.replace(
          '二、事业收入 | 15.00',
          '二、事业收入 | 15.00\n其中：财政专户管理资金 | 9.00',
        ),
        table: total('100.00 | 80.00 | 6.00 | 5.00'),
      }),
    },
    {
      name: '总表不单列上级补助收入，算在其他收入里',
      given: workbook({
        summary: SUMMARY,
        table: total('100.00 | 80.00 | 15.00 | 3.00 | 2.00'),
        columns: '合计 | 财政拨款收入 | 事业收入 | 其他收入 | 上级补助收入',
      }),
    },
    {
      name: '总表单列债务收入，收入总表算在其他收入里',
      given: workbook({
        summary: SUMMARY.replace('三、其他收入 | 5.00', '三、其他收入 | 3.00\n四、债务收入 | 2.00'),
        table: TABLE,
      }),
    },
    {
      name: '一处万元，一处元，四舍五入后相等',
      given: workbook({
        summary: '一、财政拨款收入 | 1.23 | 一、教育支出 | 1.23\n收入总计 | 1.23 | 支出总计 | 1.23',
        table: '205 | 教育支出 | 12345.67 | 12345.67\n合计 | | 12345.67 | 12345.67',
        unit: '单位：万元',
        tableUnit: '单位：元',
      }),
    },
    {
      name: '以文本存放的数字',
      given: workbook({
        summary:
          '一、财政拨款收入 | "1,000.00" | 一、教育支出 | 1000.00\n收入总计 | １０００．００ | 支出总计 | 1000.00',
        table: total('1000.00元 | "1000" | | '),
      }),
    },
  ],
  finds: [
    {
      name: '总计不等',
      given: workbook({ summary: SUMMARY, table: total('101.00 | 80.00 | 15.00 | 5.00') }),
      expect: [
        {
          messageId: 'unequal',
          at: ['收入!C5', '总表!B9'],
          severity: 'error',
          stated: '101元',
          expected: '100元',
          difference: '1元',
          says: '《收入预算总表》合计行的合计填的是101元，《收支预算总表》收入总计是100元',
        },
      ],
    },
    {
      name: '一项来源错了，合计跟着错：只报这一项',
      given: workbook({ summary: SUMMARY, table: total('103.00 | 80.00 | 18.00 | 5.00') }),
      expect: [
        {
          messageId: 'unequal',
          at: ['收入!E5', '总表!B7'],
          says: '合计行的事业收入填的是18元，《收支预算总表》收入的事业收入是15元',
        },
      ],
    },
    {
      name: '财政拨款与事业收入填错了列',
      given: workbook({ summary: SUMMARY, table: total('100.00 | 75.00 | 20.00 | 5.00') }),
      expect: [
        { messageId: 'unequal', at: ['收入!D5', '总表!B4'], difference: '-5元' },
        { messageId: 'unequal', at: ['收入!E5', '总表!B7'], difference: '5元' },
      ],
    },
    {
      name: '相邻两位写反',
      given: workbook({ summary: SUMMARY, table: total('100.00 | 80.00 | 51.00 | 5.00') }),
      expect: [{ messageId: 'unequal', at: ['收入!E5', '总表!B7'], says: '相邻两位数字写反了' }],
    },
    {
      name: '换算单位差一分，是尾差',
      given: workbook({
        summary: '一、财政拨款收入 | 1.24 | 一、教育支出 | 1.23\n收入总计 | 1.23 | 支出总计 | 1.23',
        table: '205 | 教育支出 | 12345.67 | 12345.67\n合计 | | 12345.67 | 12345.67',
        unit: '单位：万元',
        tableUnit: '单位：元',
      }),
      expect: [{ messageId: 'rounding', at: ['收入!D5', '总表!B4'], severity: 'hint' }],
    },
    {
      name: '单元格隐藏了小数',
      given: workbook({ summary: SUMMARY, table: total('100.004 [0.00] | 80.00 | 15.00 | 5.00') }),
      expect: [{ messageId: 'hiddenDecimals', at: ['收入!C5', '总表!B9'], severity: 'hint' }],
    },
    {
      name: '一项有误，另一项是公式错误',
      given: workbook({ summary: SUMMARY, table: total('100.00 | 80.00 | 16.00 | #REF!') }),
      expect: [{ messageId: 'unequal', at: ['收入!E5', '总表!B7'] }],
      unchecked: ['“《收入预算总表》合计行的其他收入”（收入!F5）是公式错误#REF!，请先改正公式'],
    },
    {
      name: '收入总计没有填写',
      given: workbook({ summary: SUMMARY.replace('收入总计 | 100.00', '收入总计 |'), table: TABLE }),
      expect: [
        {
          messageId: 'unequal',
          at: ['总表!B9', '收入!C5'],
          says: '《收入预算总表》合计行的合计填的是100元，《收支预算总表》收入总计是空白，相差100元。',
        },
      ],
    },
  ],
  cannotCheck: [
    {
      name: '没有收支总表',
      given: `== 收入\n2030年部门收入预算总表\n单位：元\n科目编码 | 科目名称 | 合计 | 财政拨款收入\n${TABLE}`,
      reason: '没有找到《收支预算总表》',
    },
    {
      name: '没有合计行',
      given: workbook({ summary: SUMMARY, table: '205 | 教育支出 | 100.00 | 80.00 | 15.00 | 5.00' }),
      reason: '没有“《收入预算总表》合计行的合计”这一项',
    },
    {
      name: '没有金额单位',
      given: workbook({ summary: SUMMARY, table: TABLE, tableUnit: '编制部门：某市示例局' }),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '两张都是空表',
      given: workbook({
        summary: '一、财政拨款收入\n收入总计 | | 支出总计',
        table: '205 | 教育支出\n合计 |',
      }),
      reason: '要核对的各表都没有填写金额',
    },
  ],
});
