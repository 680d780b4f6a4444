import { isFilled, purchaseName } from '../../tables';
import { defineRule } from '../define-rule';
import { PRODUCT_MESSAGES } from '../messages';

/** A11. Source: form 政府采购预算明细表: 数量, 单价 and 政府采购金额 of one purchase stand in one row. */
export const procurementAmount = defineRule({
  id: 'procurement-amount',
  code: 'A11',
  severity: 'error',
  title: '政府采购金额等于数量乘单价',
  needs: ['procurementTable'],
  messages: PRODUCT_MESSAGES,
  reasons: { noPrices: '政府采购表没有同时填写数量和单价的采购' },
  nothing: { notApplicable: 'noPrices' },
  check({ procurementTable: { purchases } }, report) {
    // What is bought for a lump sum, such as a service, has no quantity or no price.
    for (const row of purchases.filter(
      ({ quantity, unitPrice }) => isFilled(quantity) && isFilled(unitPrice),
    ))
      report.compare({
        what: `采购“${purchaseName(row)}”的金额`,
        stated: row.total,
        quantity: row.quantity,
        price: row.unitPrice,
      });
  },
});
