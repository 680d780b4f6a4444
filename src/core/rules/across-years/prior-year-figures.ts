import type { PriorYear } from '../../facts';
import { isAmount, statement } from '../../identities';
import { type BudgetLine, located, rowName, TABLE_NAMES, type TableKey, type Tables } from '../../tables';
import { defineRule } from '../define-rule';
import { SAME_MESSAGES } from '../messages';
import type { Report } from '../reporting';
import { PRIOR_REASONS, priorCell, usedPrior } from './prior-workbook';

const TABLES = [
  'revenueExpenditureSummary',
  'appropriationSummary',
  'basicExpenditureTable',
  'threePublicTable',
] as const satisfies readonly TableKey[];

type TablesWithYears = Pick<Tables, (typeof TABLES)[number]>;

/** Y07. Source: 2023 disclosure, 二.3 and 四: last year's figures are those of the budget published a year before. */
export const priorYearFigures = defineRule({
  id: 'prior-year-figures',
  code: 'Y07',
  severity: 'error',
  title: '上年数等于上年工作簿的本年数',
  uses: TABLES,
  facts: ['prior'],
  messages: {
    ...SAME_MESSAGES,
    unequal: {
      text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}。{cause}',
      advice:
        '上年数应照抄上年公开的预算数：请改正；上年预算调整过、按调整后的数填写的，请在公开说明中写明口径。',
    },
  },
  reasons: {
    ...PRIOR_REASONS,
    noColumn: '没有找到填有上年数的表',
    noCounterpart: '上年工作簿里没有能与上年数对照的行',
    blank: '{reference}没有填写，{what}未核对',
    unreadable: '{reference}读不出金额，{what}未核对',
  },
  check(tables, report, facts) {
    const prior = usedPrior(facts, report);
    if (prior === undefined) return;
    const ours = linesOf(tables);
    const theirs = linesOf(prior.tables);
    const counterparts = [pairsBy(ours, theirs, ({ key }) => key), pairsBy(ours, theirs, ({ item }) => item)];
    let filled = 0;
    let compared = 0;
    for (const listed of ours) {
      const { line } = listed;
      if (line.prior === undefined || line.prior.state === 'blank') continue;
      filled += 1;
      const other = counterparts.map((pairs) => pairs.get(listed)).find((found) => found !== undefined);
      if (other?.line.current === undefined) continue;
      compared += 1;
      const what = `《${TABLE_NAMES[listed.table]}》“${rowName(line)}”的上年数`;
      if (report.need(line.prior, what) !== undefined)
        compare(what, line.prior, other.line.current, prior, report);
    }
    if (filled === 0) report.cannotCheck('noColumn');
    else if (compared === 0) report.cannotCheck('noCounterpart');
  },
});

interface ListedLine {
  readonly table: TableKey;
  readonly line: BudgetLine;
  /** Table, side, whole and name; a total is told by being one. */
  readonly key: string;
  /** Table, side and item; '' for a free row. */
  readonly item: string;
}

/** Every line that may state two years, with what finds it in another year's workbook. */
function linesOf(tables: TablesWithYears): ListedLine[] {
  const listed = (table: TableKey, list: string, line: BudgetLine | undefined, whole = ''): ListedLine[] =>
    line === undefined
      ? []
      : [
          {
            table,
            line,
            key: [table, list, whole, list.endsWith('total') ? '' : line.name].join('\u0001'),
            item: line.item === undefined ? '' : [table, list, line.item].join('\u0001'),
          },
        ];
  const ofSides = (['revenueExpenditureSummary', 'appropriationSummary'] as const).flatMap((table) => {
    const summary = tables[table];
    const sides = summary === undefined ? [] : [summary.revenue, summary.expenditure];
    return sides.flatMap(({ side, items, subtotal, carryOvers, total }) => [
      ...items.flatMap((line) => [
        ...listed(table, side, line),
        ...line.parts.flatMap((part) => listed(table, side, part, line.name)),
      ]),
      ...carryOvers.flatMap((line) => listed(table, side, line)),
      ...listed(table, `${side} subtotal`, subtotal),
      ...listed(table, `${side} total`, total),
    ]);
  });
  const { basicExpenditureTable: basic, threePublicTable: funds } = tables;
  return [
    ...ofSides,
    ...[basic?.personnel, basic?.dailyPublic, basic?.total].flatMap((line) =>
      listed('basicExpenditureTable', '', line),
    ),
    ...[
      funds?.total,
      funds?.abroad,
      funds?.vehicles,
      funds?.vehicleRunning,
      funds?.vehiclePurchase,
      funds?.reception,
      funds?.agencyOperating,
    ].flatMap((line) => listed('threePublicTable', '', line)),
  ];
}

/** For each of our lines the one of theirs with the same word, where no other line of either year has it. */
function pairsBy(
  ours: readonly ListedLine[],
  theirs: readonly ListedLine[],
  wordOf: (line: ListedLine) => string,
): ReadonlyMap<ListedLine, ListedLine> {
  const single = (lines: readonly ListedLine[]): Map<string, ListedLine | undefined> => {
    const known = new Map<string, ListedLine | undefined>();
    for (const line of lines) known.set(wordOf(line), known.has(wordOf(line)) ? undefined : line);
    return known;
  };
  const others = single(theirs);
  return new Map(
    [...single(ours)].flatMap(([word, line]) => {
      const other = word === '' ? undefined : others.get(word);
      return line === undefined || other === undefined ? [] : [[line, other] as const];
    }),
  );
}

function compare(
  what: string,
  stated: BudgetLine['prior'],
  field: NonNullable<BudgetLine['current']>,
  prior: PriorYear,
  report: Report,
): void {
  const reference = priorCell(prior, field.at);
  const other = located(field);
  // Nothing last year is what a blank would say as well.
  if (field.state === 'blank' && !isAmount(stated)) report.holds();
  else if (other === undefined) report.cannotCheck(field.state, { what, reference });
  else
    report.compare({
      stated: statement(what, stated),
      reference: statement(reference, field),
      evidence: stated === undefined ? {} : { at: stated },
    });
}
