import { isFilled, PROCUREMENT_SOURCES, type ProcurementAmounts } from '../../tables';
import { defineRule, type NamedAmount } from '../define-rule';
import { SUM_MESSAGES } from '../sums';
import { checkStatedSum } from './classified-rows';
import { PROCUREMENT_SOURCE_NAMES, purchaseName } from './procurement-names';

/** A12. Source: form 政府采购预算明细表: 政府采购金额, 合计 and the five sources; the 合计 row. */
export const procurementTotal = defineRule({
  id: 'procurement-total',
  code: 'A12',
  severity: 'error',
  title: '政府采购金额合计等于各资金来源之和，合计行等于各行之和',
  needs: ['procurementTable'],
  messages: SUM_MESSAGES,
  reasons: {
    noPurchases: '政府采购表没有采购内容',
    noTotal: '政府采购表没有合计行',
    unreadColumn: '政府采购表有不认识的列“{column}”，合计可能包括它，未能核对{what}',
  },
  check({ procurementTable: { purchases, totals, unreadColumns } }, report) {
    const checkRow = (what: string, amounts: ProcurementAmounts): void => {
      const parts = sourcesOf(amounts);
      if (parts.length === 0) return;
      checkStatedSum(report, what, amounts.total, parts, () => {
        const [column] = unreadColumns;
        if (column === undefined) return false;
        report.cannotCheck('unreadColumn', { column, what });
        return true;
      });
    };
    const entries = purchases.filter((row) => [row.total, ...Object.values(row.sources)].some(isFilled));
    if (entries.length === 0) {
      report.notApplicable('noPurchases');
      return;
    }
    for (const row of entries) checkRow(`采购“${purchaseName(row)}”的合计`, row);
    if (totals === undefined) {
      report.cannotCheck('noTotal');
      return;
    }
    checkRow('政府采购表合计行的合计', totals);
    const checkColumn = (what: string, amountIn: (row: ProcurementAmounts) => NamedAmount['field']): void => {
      const parts = entries.map((row) => ({ field: amountIn(row), name: purchaseName(row) }));
      checkStatedSum(report, what, amountIn(totals), parts, () => false);
    };
    checkColumn('政府采购表合计行的合计', ({ total }) => total);
    for (const source of PROCUREMENT_SOURCES)
      checkColumn(`政府采购表合计行的${PROCUREMENT_SOURCE_NAMES[source]}`, ({ sources }) => sources[source]);
  },
});

/** The sources the form prints, filled or not. */
function sourcesOf({ sources }: ProcurementAmounts): NamedAmount[] {
  return PROCUREMENT_SOURCES.map((source) => ({
    field: sources[source],
    name: PROCUREMENT_SOURCE_NAMES[source],
  })).filter(({ field }) => field !== undefined);
}
