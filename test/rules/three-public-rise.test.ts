import { threePublicRise } from '../../src/core/rules/across-years/three-public-rise';
import { cellsOf, threePublicRows, threePublicTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

/** Each item as `上年 | 本年`. */
const items = (total: string, abroad: string, vehicles: string, reception: string, unit?: string): string =>
  threePublicTable(threePublicRows(total, abroad, vehicles, reception), unit);
const cells = cellsOf('三公');

ruleTable(threePublicRise, {
  passes: [
    {
      name: '公开实例（2023年）：两年都是1.90',
      given: items('1.90 | 1.90', '0 | 0', '0 | 0', '1.90 | 1.90'),
    },
    { name: '各项减少，元为单位', given: items('900 | 800', '0 | 0', '500 | 400', '400 | 400', '单位：元') },
    { name: '两年都没有的项目留空', given: items('1.90 | 1.90', ' | ', ' | 0', '1.90 | 1.90') },
    {
      name: '机关运行经费增加不算',
      given: threePublicTable('合计 | 1.90 | 1.90\n公务接待费 | 1.90 | 1.90\n\n机关运行经费 | 10 | 20'),
    },
  ],
  finds: [
    {
      name: '合计和接待费都增加，是同一个原因，只报一次',
      given: items('1.90 | 2.40', '0 | 0', '0 | 0', '"1.90" | 2.40'),
      expect: [
        {
          messageId: 'rose',
          at: cells('C4', 'B4', 'C7'),
          severity: 'warning',
          stated: '2.40万元',
          expected: '1.90万元',
          difference: '0.50万元',
          says: '公务接待费增加0.50万元',
        },
      ],
    },
    {
      name: '合计不变，一项增加一项减少',
      given: items('6 | 6', '0 | 0', '4 | 3', '2 | 3'),
      expect: [{ messageId: 'rose', at: cells('C7', 'B7'), difference: '1.00万元', says: '公务接待费' }],
    },
    {
      name: '公务用车的购置和运行与小计一起报',
      given: threePublicTable(`合计 | 9 | 9
公务用车购置及运维费 | 5 | 6
其中：公务用车运行维护费 | 5 | 6
公务用车购置费 | 0 | 0
公务接待费 | 4 | 3`),
      expect: [{ messageId: 'rose', at: cells('C5', 'B5', 'C6'), says: '公务用车运行维护费增加1.00万元' }],
    },
    {
      name: '一项的上年数没有填，其他照常核对',
      given: items('1.90 | 2.00', '0 | 0', ' | 1.00', '1.90 | 1.00'),
      expect: [{ messageId: 'rose', at: cells('C4', 'B4') }],
      unchecked: ['“三公”经费的“公务用车购置及运维费”没有读到上年数，未能与本年数比较'],
    },
  ],
  notApplicable: [
    {
      name: '表上没有上年一列',
      given: '== 三公\n2030年“三公”经费表\n单位：万元\n项目 | 预算数\n合计 | 2.00\n公务接待费 | 2.00',
      reason: '不列上年数',
    },
  ],
  cannotCheck: [
    { name: '没有填上年数', given: items(' | 1.90', ' | 0', ' | 0', ' | 1.90'), reason: '没有填写上年数' },
    {
      name: '本年数是公式错误',
      given: items('1.90 | #REF!', '0 | 0', '0 | 0', '1.90 | 1.90'),
      reason: '没有读到本年数',
    },
    { name: '没有写明单位', given: items('1 | 1', '0 | 0', '0 | 0', '1 | 1', ''), reason: '没有填写上年数' },
    { name: '没有“三公”经费表', given: '== 表\n随便写的', reason: '没有找到《“三公”经费表》' },
  ],
});
