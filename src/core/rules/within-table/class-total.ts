import {
  addendsOf,
  addsUp,
  CLASSIFIED_KEYS,
  CLASSIFIED_REASONS,
  classifiedTables,
  inColumn,
  isAmount,
  itemLines,
  lacksTotal,
  type NamedAmount,
  namedRows,
  type NamedTable,
  statesAmounts,
  uppermost,
} from '../../identities';
import {
  BUDGETS,
  type AmountsByColumn,
  type AppropriationLine,
  type AppropriationSummary,
  type BudgetLine,
  className,
  type ClassLine,
  endsLikeUnit,
  moneyColumns,
  TABLE_NAMES,
} from '../../tables';
import { labelKey, numberingOf } from '../../workbook';
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
        const alike = lines.find((line) => isTotalUnnamed(line, lines));
        // One row is its own total, and a unit's row that of its classes.
        const needsTotal =
          lines.length > 1 &&
          units.length === 0 &&
          lines.every((line) => line.code !== undefined || line === alike);
        const place = alike?.name ?? last?.code;
        if (totals === undefined && needsTotal && place !== undefined)
          report.found('noTotal', {
            at: place,
            data: { table: named.name, total: '合计' },
            key: named.name,
          });
        else if (totals === undefined) report.cannotCheck('noTotal', { table: named.name });
        else if (Object.values(totals).some(isAmount)) report.cannotCheck('noRows', { table: named.name });
        continue;
      }
      const { rows, uncoded } = addends(named.table);
      const unitRows = addedUp(units, totals) ?? units;
      for (const { key, name } of moneyColumns(named.table)) {
        const total = { what: `${named.name}合计行的${name}`, stated: totals[key], mayBeEmpty: true };
        const parts = inColumn(rows, key);
        report.compare({
          ...total,
          parts,
          doubt: uncoded && { reason: 'noCode', data: { table: named.name, row: className(uncoded) } },
        });
        // A total that its classes contradict is said once.
        if (units.length > 0 && addsUp(totals[key], parts) !== false)
          report.compare({ ...total, parts: inColumn(unitRows, key) });
      }
    }
  },
});

/** True for a row under another name than 合计 that states what the classes add up to. */
function isTotalUnnamed(
  { code, amounts }: ClassLine<AmountsByColumn>,
  lines: readonly ClassLine<AmountsByColumn>[],
): boolean {
  const classes = uppermost(lines.filter((line) => line.code !== undefined));
  return (
    code === undefined && classes.length > 1 && addsUp(amounts.total, inColumn(classes, 'total')) === true
  );
}

const APPROPRIATION = `《${TABLE_NAMES.appropriationSummary}》`;

function checkSummary(summary: AppropriationSummary, report: Report<'noTotal'>): void {
  for (const [side, other, total] of [
    [summary.revenue, summary.expenditure, '收入总计'],
    [summary.expenditure, summary.revenue, '支出总计'],
  ] as const) {
    const last = itemLines<BudgetLine>(side).findLast(({ current }) => isAmount(current));
    if (lacksTotal(side, other) && last !== undefined)
      report.found('noTotal', { at: last.label, data: { table: APPROPRIATION, total }, key: total });
  }
  for (const sum of summarySums(summary)) report.compare({ ...sum, mayBeEmpty: true });
}

/**
 * The rows that 合计 adds up: the uppermost classes; in a table by units the units, those of a unit above them left out where only so
 * the total is right, and the department's row that says 合计 again. `uncoded` is a row of which nothing tells whether another one holds it.
 */
function addends({ lines, totals }: NamedTable['table']): {
  readonly rows: readonly ClassLine<AmountsByColumn>[];
  readonly uncoded: ClassLine<AmountsByColumn> | undefined;
} {
  const uncoded = lines.find(({ code }) => code === undefined);
  if (lines.some(({ code, name }) => code !== undefined || !endsLikeUnit(name?.value ?? ''))) {
    const numbered = numberedRows(lines);
    return numbered === undefined
      ? { rows: uppermost(lines), uncoded }
      : { rows: numbered, uncoded: undefined };
  }
  const rows = addedUp(lines, totals);
  if (rows !== undefined) return { rows, uncoded: undefined };
  const below = lines.filter(({ amounts }) => addsUp(amounts.total, [totalOf(totals)]) !== true);
  const isFlat = uppermostUnits(below).length === below.length;
  return { rows: below.length > 0 ? below : lines, uncoded: isFlat ? undefined : uncoded };
}

/** In a list of sources with numbers (一、二、…) those of the first kind, where all others are their parts: 其中, or numbered otherwise. */
function numberedRows(
  lines: readonly ClassLine<AmountsByColumn>[],
): readonly ClassLine<AmountsByColumn>[] | undefined {
  const isFirst = ({ name }: ClassLine<AmountsByColumn>): boolean =>
    /^[一二三四五六七八九十]+、/.test(labelKey(name?.value ?? ''));
  let among = false;
  for (const line of lines) {
    const label = labelKey(line.name?.value ?? '');
    among = !isFirst(line) && (among || label.startsWith('其中'));
    if (line.code !== undefined || !(isFirst(line) || among || numberingOf(label) !== '')) return undefined;
  }
  const rows = lines.filter(isFirst);
  return rows.length > 0 ? rows : undefined;
}

const totalOf = (totals: AmountsByColumn | undefined): NamedAmount => ({
  field: totals?.total,
  name: '合计',
});

/** The rows of units that 合计 adds up: all, or the uppermost where only so it is right; `undefined` where it is right with neither. */
function addedUp(
  units: readonly ClassLine<AmountsByColumn>[],
  totals: AmountsByColumn | undefined,
): readonly ClassLine<AmountsByColumn>[] | undefined {
  return [units, uppermostUnits(units)].find(
    (rows) => addsUp(totals?.total, inColumn(rows, 'total')) !== false,
  );
}

/** The units that are no part of one above them: a row and what adds up to it stand below each other. */
function uppermostUnits(lines: readonly ClassLine<AmountsByColumn>[]): readonly ClassLine<AmountsByColumn>[] {
  const upper: ClassLine<AmountsByColumn>[] = [];
  let rest = lines;
  for (let [line, ...below] = rest; line !== undefined; [line, ...below] = rest) {
    upper.push(line);
    const total = line.amounts.total;
    const last = below.findIndex(
      (_, index) => addsUp(total, inColumn(below.slice(0, index + 1), 'total')) === true,
    );
    rest = below.slice(last + 1);
  }
  return upper;
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
