import {
  addendsOf,
  addsUp,
  CLASSIFIED_KEYS,
  CLASSIFIED_REASONS,
  classifiedTables,
  inColumn,
  isAmount,
  itemLines,
  namedRows,
  statesAmounts,
  uppermost,
} from '../../identities';
import {
  BUDGETS,
  type AppropriationLine,
  type AppropriationSummary,
  type BudgetLine,
  className,
  moneyColumns,
  TABLE_NAMES,
} from '../../tables';
import { defineRule } from '../define-rule';
import { NO_TOTAL_MESSAGE, SUM_MESSAGES } from '../messages';
import type { Report, SumComparison } from '../reporting';

/** A06. Source: forms 收入预算总表 … 基本支出经济分类表, 合计 row; 财政拨款收支预算总表, 收入总计 and 支出总计. */
export const classTotal = defineRule({
  id: 'class-total',
  code: 'A06',
  severity: 'error',
  title: '按科目编列的表，合计行等于各类级科目之和',
  needsOneOf: [...CLASSIFIED_KEYS, 'appropriationSummary'],
  messages: { ...SUM_MESSAGES, noTotal: NO_TOTAL_MESSAGE },
  reasons: {
    ...CLASSIFIED_REASONS,
    noTotal: '{table}没有合计行',
    noRows: '{table}没有读到任何科目',
    noCode: '{table}“{row}”没有读到科目编码，未能核对合计行',
  },
  nothing: { notApplicable: 'noAmounts' },
  check({ appropriationSummary, ...tables }, report) {
    if (appropriationSummary !== undefined) checkSummary(appropriationSummary, report);
    for (const named of classifiedTables(tables).filter(statesAmounts)) {
      const { lines, units, totals } = named.table;
      if (totals === undefined || lines.length === 0) {
        const last = lines.at(-1);
        // One row is its own total, and a unit's row that of its classes.
        const needsTotal =
          lines.length > 1 && units.length === 0 && lines.every(({ code }) => code !== undefined);
        if (totals === undefined && needsTotal && last?.code !== undefined)
          report.found('noTotal', {
            at: last.code,
            data: { table: named.name, total: '合计' },
            key: named.name,
          });
        else if (totals === undefined) report.cannotCheck('noTotal', { table: named.name });
        else if (Object.values(totals).some(isAmount)) report.cannotCheck('noRows', { table: named.name });
        continue;
      }
      const uncoded = lines.find(({ code }) => code === undefined);
      for (const { key, name } of moneyColumns(named.table)) {
        const total = { what: `${named.name}合计行的${name}`, stated: totals[key], mayBeEmpty: true };
        const parts = inColumn(uppermost(lines), key);
        report.compare({
          ...total,
          parts,
          doubt: uncoded && { reason: 'noCode', data: { table: named.name, row: className(uncoded) } },
        });
        // A total that its classes contradict is said once.
        if (units.length > 0 && addsUp(totals[key], parts) !== false)
          report.compare({ ...total, parts: inColumn(units, key) });
      }
    }
  },
});

const APPROPRIATION = `《${TABLE_NAMES.appropriationSummary}》`;

function checkSummary(summary: AppropriationSummary, report: Report<'noTotal'>): void {
  for (const [side, total] of [
    [summary.revenue, '收入总计'],
    [summary.expenditure, '支出总计'],
  ] as const) {
    const last = itemLines<BudgetLine>(side).findLast(({ current }) => isAmount(current));
    if (side.total === undefined && side.subtotal === undefined && last !== undefined)
      report.found('noTotal', { at: last.label, data: { table: APPROPRIATION, total }, key: total });
  }
  for (const sum of summarySums(summary)) report.compare({ ...sum, mayBeEmpty: true });
}

/** None for a side without its total: that is said once. */
function summarySums({ revenue, expenditure }: AppropriationSummary): SumComparison<never, never>[] {
  const { own, joining } = addendsOf(revenue);
  const { total } = expenditure;
  const lines = [...expenditure.items, ...expenditure.carryOvers];
  const inTotal = {
    what: `${APPROPRIATION}支出总计`,
    stated: total?.current,
    parts: namedRows(lines, ({ current }) => current),
  };
  const byBudget = BUDGETS.map(({ budget, name }) => ({
    what: `${APPROPRIATION}支出总计（${name}）`,
    stated: total?.[budget],
    parts: namedRows(lines, (line: AppropriationLine) => line[budget]),
  }));
  return [
    ...(revenue.total === undefined
      ? []
      : [
          {
            what: `${APPROPRIATION}收入总计`,
            stated: revenue.total.current,
            parts: namedRows([...own, ...joining], ({ current }) => current),
          },
        ]),
    ...(total === undefined ? [] : [inTotal, ...byBudget]),
  ];
}
