import { type NamedAmount, namedRows } from '../../identities';
import { type BudgetLine, isFilled, rowName } from '../../tables';
import type { Report, SumComparison } from '../reporting';

/** The year columns in which a total can be added up. */
const YEAR_COLUMNS = [
  { column: 'current', suffix: '', other: { column: 'prior', name: '上年数' } },
  { column: 'prior', suffix: '（上年）', other: { column: 'current', name: '本年数' } },
] as const;

export type YearColumn = (typeof YEAR_COLUMNS)[number]['column'];

/**
 * That a total is the sum of its parts in this year's column and, where anything stands in it, in last year's.
 * @param partsIn the addends in a column, or `undefined` where there is nothing to add up in it
 */
export function yearSums(
  what: string,
  total: BudgetLine | undefined,
  partsIn: (column: YearColumn) => readonly NamedAmount[] | undefined,
): SumComparison<never, never>[] {
  return YEAR_COLUMNS.flatMap(({ column, suffix, other }) => {
    const parts = partsIn(column);
    if (parts === undefined) return [];
    return {
      what: `${what}${suffix}`,
      stated: total?.[column],
      parts,
      neighbours: [{ field: total?.[other.column], name: other.name }],
      mayBeEmpty: column === 'prior',
      printsAll: total?.[column] !== undefined,
    };
  });
}

/** The amounts of one column with the labels of their rows. */
export function named(lines: readonly BudgetLine[], column: YearColumn): NamedAmount[] {
  return namedRows(lines, (line) => line[column]);
}

/** The amount of a fixed row; `name` is how to call a row the form does not print. */
export function namedRow(line: BudgetLine | undefined, column: YearColumn, name: string): NamedAmount {
  return { field: line?.[column], name: line === undefined ? name : rowName(line) };
}

/** True where a line is printed and its column filled. */
export function isFilledIn(line: BudgetLine | undefined, column: YearColumn): boolean {
  return isFilled(line?.[column]);
}

/** Reports a table of fixed items whose total row is gone. @param parts rows with an amount show that there is something to add up */
export function reportNoTotal(
  report: Report<'noTotal'>,
  table: string,
  parts: readonly (BudgetLine | undefined)[],
): void {
  const last = parts.findLast((line) => isFilledIn(line, 'current'));
  if (last !== undefined)
    report.found('noTotal', { at: last.label, data: { table, total: '合计' }, key: table });
}
