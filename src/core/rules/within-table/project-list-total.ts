import { projectRowTitle } from '../../facts';
import { isAmount } from '../../identities';
import { type Amount, isZero, judgeSum, sameAmount, sumOf } from '../../money';
import {
  isFilled,
  located,
  PROJECT_SOURCE_NAMES,
  PROJECT_SOURCES,
  type ProjectRow,
  TABLE_NAMES,
} from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import { NO_TOTAL_MESSAGE, SUM_MESSAGES } from '../messages';

/**
 * A18. Source: form 项目支出表, 合计 row: 6783.00 of the 2023 disclosure is the sum of its nine projects. Forms of other places print
 * kinds of projects (特定目标类) with their sum above them.
 */
export const projectListTotal = defineRule({
  id: 'project-list-total',
  code: 'A18',
  severity: 'error',
  title: '项目支出表的合计等于各项目之和，小计、其中和明细不重复相加',
  needs: ['projectExpenditureTable'],
  uses: ['revenueExpenditureSummary', 'expenditureTable'],
  messages: { ...SUM_MESSAGES, noTotal: NO_TOTAL_MESSAGE },
  reasons: {
    noTotal: '项目支出表没有填写合计行',
    mixedRows: '项目支出表有的行没有项目编码（如“{row}”），分不清是项目还是几个项目的合计，未能核对合计行',
  },
  nothing: { notApplicable: 'noTotal' },
  check({ projectExpenditureTable, revenueExpenditureSummary, expenditureTable }, report) {
    const { projects, total, totalSources } = projectExpenditureTable;
    const last = projects.at(-1);
    // A list by itself, in a book of performance targets, needs none.
    const isInSet = revenueExpenditureSummary !== undefined || expenditureTable !== undefined;
    if (total === undefined && isInSet && projects.length > 1 && isAmount(last?.amount))
      report.found('noTotal', {
        at: last?.code ?? last?.name ?? [],
        data: { table: `《${TABLE_NAMES.projectExpenditureTable}》`, total: '合计' },
        key: 'total',
      });
    if (!isFilled(total)) return;
    const stated = located(total)?.value;
    const [printed, ...others] = readingsOf(projects);
    const rows =
      [printed, ...others].find(
        (some) => stated !== undefined && judgeSum(stated, amountsOf(some)).kind !== 'unequal',
      ) ?? printed;
    const uncoded = projects.filter(({ code }) => code === undefined);
    const [row] = uncoded.length < projects.length ? uncoded : [];
    const doubt = row && { reason: 'mixedRows' as const, data: { row: projectRowTitle(row) } };
    const isBroken = projects.some(({ sources }) => Object.values(sources).some(isFilled));
    const compare = (what: string, sum: typeof total, amountIn: (row: ProjectRow) => typeof total): void => {
      const parts = rows.map((each) => ({ field: amountIn(each), name: projectRowTitle(each) }));
      report.compare({ what, stated: sum, parts, doubt, blankIsNought: isBroken });
    };
    compare('项目支出表的合计', total, ({ amount }) => amount);
    for (const source of PROJECT_SOURCES)
      if (isFilled(totalSources?.[source]))
        compare(
          `项目支出表合计行的${PROJECT_SOURCE_NAMES[source]}`,
          totalSources?.[source],
          ({ sources }) => sources[source],
        );
  },
});

type Rows = readonly ProjectRow[];

/**
 * The rows that may be meant as addends, the printed ones first: all but those of 其中; only those with a code, or without, where a
 * form prints kinds above their projects; the rows that others below them do not add up to.
 */
function readingsOf(projects: Rows): readonly [Rows, ...Rows[]] {
  const rows = projects.filter(({ name }) => !labelKey(name?.value ?? '').startsWith('其中'));
  const coded = rows.filter(({ code }) => code !== undefined);
  const uncoded = rows.filter(({ code }) => code === undefined);
  return [rows, ...[coded, uncoded].filter((some) => some.length > 0), uppermost(rows)];
}

/** A row that states the sum of two or more rows right below it stands for them. */
function uppermost(rows: Rows): Rows {
  const upper: ProjectRow[] = [];
  for (let next = 0; next < rows.length;) {
    const row = rows[next];
    if (row === undefined) break;
    upper.push(row);
    const below = rows.slice(next + 1);
    const own = located(row.amount);
    const count = below.findIndex(
      (_, last) => last > 0 && own !== undefined && isSumOf(own.value, below.slice(0, last + 1)),
    );
    next += count < 0 ? 1 : count + 2;
  }
  return upper;
}

function isSumOf(amount: Amount, rows: Rows): boolean {
  return !isZero(amount) && sameAmount(sumOf(amountsOf(rows), amount.unit), amount);
}

function amountsOf(rows: Rows): Amount[] {
  return rows.flatMap(({ amount }) => located(amount)?.value ?? []);
}
