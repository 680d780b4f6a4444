import { procurementTotal } from '../../src/core/rules/within-table/procurement-total';
import { cellsOf, procurementTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const cells = cellsOf('采购');

const buy = (item: string, total: string, ...sources: readonly string[]): string =>
  `运行经费 | 20.00 | ${item} | A05 | 张 | 1 | 0.50 | ${total} | ${sources.join(' | ')}`;
const sum = (total: string, ...sources: readonly string[]): string =>
  `合计 | | | | | | | ${total} | ${sources.join(' | ')}`;

ruleTable(procurementTotal, {
  passes: [
    {
      name: '各行、各列都相等，没有的来源留空',
      given: procurementTable(
        `${buy('办公桌', '0.50', '0.50')}\n${buy('电脑', '1.00', '0.60', '', '', '', '0.40')}\n${sum('1.50', '1.10', '', '', '', '0.40')}`,
      ),
    },
    {
      name: '合计在第一行，中间有小计',
      given: procurementTable(
        `${sum('1.50', '1.50')}\n${buy('办公桌', '0.50', '0.50')}\n${buy('电脑', '1.00', '1.00')}\n小计 | | | | | | | 1.50 | 1.50`,
      ),
    },
    {
      name: '文本数字',
      given: procurementTable(`${buy('办公桌', '"1,000.00"', '１０００')}\n${sum('1000', '1000')}`),
    },
  ],
  finds: [
    {
      name: '一行与来源不等',
      given: procurementTable(`${buy('办公桌', '0.50', '0.40')}\n${sum('0.50', '0.40')}`),
      expect: [
        {
          messageId: 'unequal',
          at: cells('H5', 'I5'),
          severity: 'error',
          stated: '0.50万元',
          expected: '0.40万元',
          difference: '0.10万元',
          says: '采购“办公桌”的合计',
        },
        { messageId: 'unequal', at: cells('H6', 'I6'), says: '合计行的合计' },
      ],
    },
    {
      name: '合计行漏加一行',
      given: procurementTable(
        `${buy('办公桌', '0.50', '0.50')}\n${buy('电脑', '1.00', '1.00')}\n${sum('1.00', '1.00')}`,
      ),
      expect: [
        { messageId: 'unequal', at: cells('H7', 'H5', 'H6'), stated: '1.00万元', expected: '1.50万元' },
        { messageId: 'unequal', at: cells('I7', 'I5', 'I6'), says: '合计行的一般公共预算拨款' },
      ],
    },
    {
      name: '尾差和隐藏的小数',
      given: procurementTable(
        `${buy('办公桌', '0.67', '0.33', '0.33')}\n${buy('电脑', '1.00', '1.004 [0.00]')}\n合计 | | | | | | | 1.67`,
      ),
      expect: [
        { messageId: 'rounding', at: cells('H5', 'I5', 'J5'), severity: 'hint' },
        { messageId: 'hiddenDecimals', at: cells('H6', 'I6'), severity: 'hint' },
      ],
      unchecked: [
        '“一般公共预算拨款”（采购!I7）没有填写',
        '“政府采购表合计行的一般公共预算拨款”（采购!I7）没有填写',
        '“政府采购表合计行的基金预算拨款”（采购!J7）没有填写',
      ],
    },
  ],
  cannotCheck: [
    { name: '没有表', given: '== 别的\n内容', reason: '没有找到《政府采购预算明细表》' },
    {
      name: '没有合计行',
      given: procurementTable(buy('办公桌', '0.50', '0.50')),
      reason: '政府采购表没有合计行',
    },
    {
      name: '不等，但有不认识的列',
      given: procurementTable(
        `${buy('办公桌', '0.50', '0.40', '', '', '', '0.10')}\n${sum('0.50', '0.40', '', '', '', '0.10')}`,
      ).replace('单位资金', '上级补助'),
      reason: '不认识的列“上级补助”',
    },
    {
      name: '公式错误',
      given: procurementTable(`${buy('办公桌', '#REF!', '0.50')}\n${sum('0.50', '0.50')}`),
      reason: '公式错误',
    },
    {
      name: '没有金额单位',
      given: procurementTable(`${buy('办公桌', '0.50', '0.50')}\n${sum('0.50', '0.50')}`, ''),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '空表',
      given: procurementTable('合计 |\n注：本年度未安排政府采购支出预算，空表列示。'),
      reason: '没有采购内容',
    },
  ],
});
