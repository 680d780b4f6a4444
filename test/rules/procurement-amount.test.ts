import { procurementAmount } from '../../src/core/rules/within-table/procurement-amount';
import { cellsOf, procurementTable } from '../support/published-forms';
import { ruleTable } from '../support/rule-table';

const cells = cellsOf('采购');

const buy = (item: string, quantity: string, price: string, total: string): string =>
  `运行经费 | 20.00 | ${item} | A05 | 张 | ${quantity} | ${price} | ${total} | ${total} | | | |`;

ruleTable(procurementAmount, {
  passes: [
    { name: '数量乘单价等于金额', given: procurementTable(buy('办公桌', '10', '0.05', '0.50')) },
    { name: '都是零', given: procurementTable(buy('办公桌', '0', '0.05', '0')) },
    {
      name: '数量有小数，结果按金额的位数四舍五入',
      given: procurementTable(buy('复印纸', '1.5', '0.333', '0.50')),
    },
    {
      name: '元为单位，文本数字',
      given: procurementTable(buy('办公桌', '"１０"', '"500.00"', '"5,000.00"'), '单位：元'),
    },
    {
      name: '没有数量或单价的服务不核对，其他各行照常核对',
      given: procurementTable(`${buy('物业服务', '', '', '20.00')}\n${buy('办公桌', '2', '0.05', '0.10')}`),
    },
  ],
  finds: [
    {
      name: '金额抄错了',
      given: procurementTable(buy('办公桌', '10', '0.05', '0.60')),
      expect: [
        {
          messageId: 'unequal',
          at: cells('H5', 'F5', 'G5'),
          severity: 'error',
          stated: '0.60万元',
          expected: '0.50万元',
          difference: '0.10万元',
          says: '采购“办公桌”的金额',
        },
      ],
    },
    {
      name: '单价按元填在万元的表里，说出可能的原因',
      given: procurementTable(buy('办公桌', '10', '2000', '2.00')),
      expect: [{ messageId: 'unequal', at: cells('H5', 'F5', 'G5'), says: '元与万元混用' }],
    },
    {
      name: '单价是金额除以数量四舍五入来的，只是尾差',
      given: procurementTable(buy('座椅', '3', '33.33', '100.00'), '单位：元'),
      expect: [
        {
          messageId: 'rounding',
          at: cells('H5', 'F5', 'G5'),
          severity: 'hint',
          stated: '100元',
          expected: '99.99元',
          difference: '0.01元',
        },
      ],
    },
    {
      name: '整元的单价差一元不是尾差；另一行没有填金额，写明没有核对',
      given: procurementTable(
        `${buy('座椅', '3', '33', '100')}\n${buy('办公桌', '2', '500', '')}`,
        '单位：元',
      ),
      expect: [{ messageId: 'unequal', at: cells('H5', 'F5', 'G5'), difference: '1元' }],
      unchecked: ['采购“办公桌”的金额（采购!H6）没有填写'],
    },
  ],
  cannotCheck: [
    {
      name: '金额是公式错误',
      given: procurementTable(buy('办公桌', '10', '0.05', '#REF!')),
      reason: '公式错误',
    },
    {
      name: '没有写明单位',
      given: procurementTable(buy('办公桌', '10', '0.05', '0.50'), ''),
      reason: '没有写明金额单位',
    },
    { name: '没有采购表', given: '== 表\n随便写的', reason: '没有找到《政府采购预算明细表》' },
  ],
  notApplicable: [
    {
      name: '都是服务',
      given: procurementTable(buy('物业服务', '', '', '20.00')),
      reason: '没有同时填写数量和单价',
    },
    {
      name: '空表',
      given: procurementTable('合计 | | | | | | | | | | | |'),
      reason: '没有同时填写数量和单价',
    },
  ],
});
