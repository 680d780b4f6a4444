import { projectRowTitle } from '../../facts';
import { type NamedAmount, statedCells } from '../../identities';
import { type Amount, isZero, judgeSum, sameAmount, sumOf } from '../../money';
import { isFilled, located, type ProjectRow } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';

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
  messages: SUM_MESSAGES,
  reasons: {
    noTotal: '项目支出表没有填写合计行',
    mixedRows: '项目支出表有的行没有项目编码（如“{row}”），分不清是项目还是几个项目的合计，未能核对合计行',
  },
  nothing: { notApplicable: 'noTotal' },
  check({ projectExpenditureTable: { projects, total } }, report) {
    if (!isFilled(total)) return;
    const stated = located(total)?.value;
    const [printed, ...others] = readingsOf(projects);
    const parts = [printed, ...others].find(
      (rows) => stated !== undefined && judgeSum(stated, amountsOf(rows)).kind !== 'unequal',
    );
    const uncoded = projects.filter(({ code }) => code === undefined);
    const [row] = uncoded.length < projects.length ? uncoded : [];
    report.compare({
      what: '项目支出表的合计',
      stated: total,
      parts: parts ?? printed,
      doubt: row && { reason: 'mixedRows', data: { row: projectRowTitle(row) } },
    });
  },
});

/**
 * The rows that may be meant as addends, the printed ones first: all but those of 其中; only those with a code, or without, where a
 * form prints kinds above their projects; the rows that others below them do not add up to.
 */
function readingsOf(
  projects: readonly ProjectRow[],
): readonly [readonly NamedAmount[], ...(readonly NamedAmount[])[]] {
  const rows = projects.filter(({ name }) => !labelKey(name?.value ?? '').startsWith('其中'));
  const named = (some: readonly ProjectRow[]): readonly NamedAmount[] =>
    some.map((row) => ({ field: row.amount, name: projectRowTitle(row) }));
  const coded = rows.filter(({ code }) => code !== undefined);
  const uncoded = rows.filter(({ code }) => code === undefined);
  return [
    named(rows),
    ...[coded, uncoded].filter((some) => some.length > 0).map(named),
    uppermost(named(rows)),
  ];
}

/** A row that states the sum of two or more rows right below it stands for them. */
function uppermost(rows: readonly NamedAmount[]): readonly NamedAmount[] {
  const upper: NamedAmount[] = [];
  for (let next = 0; next < rows.length;) {
    const row = rows[next];
    if (row === undefined) break;
    upper.push(row);
    const below = rows.slice(next + 1);
    const own = located(row.field);
    const count = below.findIndex(
      (_, last) => last > 0 && own !== undefined && isSumOf(own.value, below.slice(0, last + 1)),
    );
    next += count < 0 ? 1 : count + 2;
  }
  return upper;
}

function isSumOf(amount: Amount, rows: readonly NamedAmount[]): boolean {
  return !isZero(amount) && sameAmount(sumOf(amountsOf(rows), amount.unit), amount);
}

function amountsOf(rows: readonly NamedAmount[]): Amount[] {
  return statedCells({ parts: rows }).map(({ value }) => value);
}
