import type { NamedAmount } from '../../identities';
import {
  isFilled,
  PROCUREMENT_SOURCE_NAMES,
  PROCUREMENT_SOURCES,
  type ProcurementAmounts,
  purchaseName,
} from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';
import type { SumComparison } from '../reporting';

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
  check({ procurementTable: { purchases, levels, totals, unreadColumns } }, report) {
    const entries = purchases.filter((row) => [row.total, ...Object.values(row.sources)].some(isFilled));
    if (entries.length === 0) {
      report.notApplicable('noPurchases');
      return;
    }
    const ofRow = (
      what: string,
      { total, sources }: ProcurementAmounts,
    ): SumComparison<never, 'unreadColumn'>[] => {
      const [column] = unreadColumns;
      const parts = PROCUREMENT_SOURCES.map((source) => ({
        field: sources[source],
        name: PROCUREMENT_SOURCE_NAMES[source],
      })).filter(({ field }) => field !== undefined);
      const doubt =
        column === undefined ? undefined : { reason: 'unreadColumn' as const, data: { column, what } };
      return parts.length === 0
        ? []
        : [{ what, stated: total, parts, doubt, blankIsUnknown: what === TOTAL }];
    };
    const inColumn = (
      what: string,
      amountIn: (row: ProcurementAmounts) => NamedAmount['field'],
    ): SumComparison<never, never> => ({
      what,
      stated: totals && amountIn(totals),
      // The 合计 row of some places is not split by source.
      blankIsUnknown: what !== TOTAL && !Object.values(totals?.sources ?? {}).some(isFilled),
      parts: entries.map((row) => ({ field: amountIn(row), name: purchaseName(row) })),
    });
    const sums = [
      ...entries.flatMap((row) => ofRow(`采购“${purchaseName(row)}”的合计`, row)),
      ...levels.map((level) => ({
        what: `采购“${level.name.value}”的合计`,
        stated: level.total,
        parts: level.purchases.map((row) => ({ field: row.total, name: purchaseName(row) })),
      })),
    ];
    const totalSums =
      totals === undefined
        ? []
        : [
            ...ofRow(TOTAL, totals),
            inColumn(TOTAL, ({ total }) => total),
            ...PROCUREMENT_SOURCES.map((source) =>
              inColumn(
                `政府采购表合计行的${PROCUREMENT_SOURCE_NAMES[source]}`,
                ({ sources }) => sources[source],
              ),
            ),
          ];
    for (const sum of [...sums, ...totalSums]) report.compare({ ...sum, mayBeEmpty: true });
    if (totals === undefined) report.cannotCheck('noTotal');
  },
});

const TOTAL = '政府采购表合计行的合计';
