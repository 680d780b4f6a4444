import { procurementTotal } from '../../src/core/rules/within-table/procurement-total';
import { ruleTable } from '../support/rule-table';

/** 政府采购预算明细表; rows from row 5 on: 项目 预算资金 物品 目录 单位 数量 单价 合计(H) 一般(I) 基金(J) 国资(K) 专户(L) 单位资金(M). */
const grid = (rows: string, unit = '单位：万元', last = '单位资金'): string => `
== 采购
2023年部门政府采购预算明细表
怀来县某局 | | | | | | | | | | | ${unit} |
政府采购项目来源 | | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 政府采购金额 | | | | |
项目名称 | 预算资金 | | | | | | 合计 | 一般公共预算拨款 | 基金预算拨款 | 国有资本经营预算拨款 | 财政专户核拨 | ${last}
${rows}`;

const buy = (item: string, total: string, ...sources: readonly string[]): string =>
  `运行经费 | 20.00 | ${item} | A05 | 张 | 1 | 0.50 | ${total} | ${sources.join(' | ')}`;
const sum = (total: string, ...sources: readonly string[]): string =>
  `合计 | | | | | | | ${total} | ${sources.join(' | ')}`;

const cells = (...columns: readonly string[]): string[] => columns.map((cell) => `采购!${cell}`);

ruleTable(procurementTotal, {
  passes: [
    {
      name: '各行、各列都相等，没有的来源留空',
      given: grid(
        `${buy('办公桌', '0.50', '0.50')}\n${buy('电脑', '1.00', '0.60', '', '', '', '0.40')}\n${sum('1.50', '1.10', '', '', '', '0.40')}`,
      ),
    },
    {
      name: '合计在第一行，中间有小计',
      given: grid(
        `${sum('1.50', '1.50')}\n${buy('办公桌', '0.50', '0.50')}\n${buy('电脑', '1.00', '1.00')}\n小计 | | | | | | | 1.50 | 1.50`,
      ),
    },
    { name: '文本数字', given: grid(`${buy('办公桌', '"1,000.00"', '１０００')}\n${sum('1000', '1000')}`) },
  ],
  finds: [
    {
      name: '一行与来源不等',
      given: grid(`${buy('办公桌', '0.50', '0.40')}\n${sum('0.50', '0.40')}`),
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
      given: grid(`${buy('办公桌', '0.50', '0.50')}\n${buy('电脑', '1.00', '1.00')}\n${sum('1.00', '1.00')}`),
      expect: [
        { messageId: 'unequal', at: cells('H7', 'H5', 'H6'), stated: '1.00万元', expected: '1.50万元' },
        { messageId: 'unequal', at: cells('I7', 'I5', 'I6'), says: '合计行的一般公共预算拨款' },
      ],
    },
    {
      name: '尾差和隐藏的小数',
      given: grid(
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
    { name: '没有合计行', given: grid(buy('办公桌', '0.50', '0.50')), reason: '政府采购表没有合计行' },
    {
      name: '不等，但有不认识的列',
      given: grid(
        `${buy('办公桌', '0.50', '0.40', '', '', '', '0.10')}\n${sum('0.50', '0.40', '', '', '', '0.10')}`,
        undefined,
        '上级补助',
      ),
      reason: '不认识的列“上级补助”',
    },
    {
      name: '公式错误',
      given: grid(`${buy('办公桌', '#REF!', '0.50')}\n${sum('0.50', '0.50')}`),
      reason: '公式错误',
    },
    {
      name: '没有金额单位',
      given: grid(`${buy('办公桌', '0.50', '0.50')}\n${sum('0.50', '0.50')}`, ''),
      reason: '没有写明金额单位',
    },
  ],
  notApplicable: [
    {
      name: '空表',
      given: grid('合计 |\n注：本年度未安排政府采购支出预算，空表列示。'),
      reason: '没有采购内容',
    },
  ],
});
