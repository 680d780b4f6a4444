import { classTitle, type Comparison, contradiction, missingRow, statement } from '../../identities';
import { type Amount, sameAmount, sumOf } from '../../money';
import type { AmountsByColumn, ClassLine } from '../../tables';

/** What the rules that compare tables say where there is nothing to compare. */
export const AGREEMENT_REASONS = {
  noAmounts: '要核对的各表都没有填写金额',
} as const;

export type ComparedColumn = 'total' | 'basic' | 'personnel' | 'dailyPublic' | 'project';

/** What a column adds up. */
const PARTS_OF: Readonly<Record<ComparedColumn, readonly ComparedColumn[]>> = {
  total: ['basic', 'project'],
  basic: ['personnel', 'dailyPublic'],
  personnel: [],
  dailyPublic: [],
  project: [],
};

const COLUMNS: readonly ComparedColumn[] = ['total', 'basic', 'personnel', 'dailyPublic', 'project'];

/** One row that two tables both print, compared column by column, with the rows it adds up. */
export interface ComparedRow<C> {
  readonly cells: Readonly<Partial<Record<ComparedColumn, C>>>;
  readonly below: readonly ComparedRow<C>[];
}

/** Rows of which only the total is compared, and that add up nothing. */
export function totalRows<C>(totals: readonly C[]): ComparedRow<C>[] {
  return totals.map((total) => ({ cells: { total }, below: [] }));
}

/** The classes of a table for which a summary has no row. @param summary as messages call it */
export function lackingRows(
  table: string,
  unlisted: readonly ClassLine<AmountsByColumn>[],
  summary: string,
): ComparedRow<Comparison>[] {
  return totalRows(
    unlisted.flatMap(
      (row) => missingRow(statement(`${classTitle(table, [row])}的合计`, row.amounts.total), summary) ?? [],
    ),
  );
}

/**
 * The comparisons that say something of their own. A wrong figure that was carried on into its totals contradicts the other table
 * in each of them by the same amount; it is said once, where it stands.
 * @param gapOf stated − expected where the two contradict each other, else `undefined`
 */
export function ownComparisons<C extends Comparison>(
  row: ComparedRow<C>,
  gapOf: (comparison: C) => Amount | undefined = contradiction,
): C[] {
  const gaps = new Map<C, Amount | undefined>();
  const judge = (rows: readonly ComparedRow<C>[]): void => {
    for (const { cells, below } of rows) {
      for (const cell of Object.values(cells)) gaps.set(cell, gapOf(cell));
      judge(below);
    }
  };
  judge([row]);
  return listOwn(row, gaps);
}

type Gaps<C> = ReadonlyMap<C, Amount | undefined>;

function listOwn<C>(row: ComparedRow<C>, gaps: Gaps<C>): C[] {
  const own = COLUMNS.flatMap((column) => {
    const cell = row.cells[column];
    if (cell === undefined) return [];
    const gap = gaps.get(cell);
    return gap !== undefined && follows(gap, row, column, gaps) ? [] : [cell];
  });
  return [...own, ...row.below.flatMap((each) => listOwn(each, gaps))];
}

/** True where the gap is that of the parts in the row, or that of the rows below. */
function follows<C>(gap: Amount, row: ComparedRow<C>, column: ComparedColumn, gaps: Gaps<C>): boolean {
  const below = row.below.flatMap((each) => gapsIn(each, column, gaps));
  return addUpTo(gap, partGaps(row, column, gaps)) || addUpTo(gap, below);
}

function gapsIn<C>(row: ComparedRow<C>, column: ComparedColumn, gaps: Gaps<C>): Amount[] {
  const cell = row.cells[column];
  if (cell === undefined) return partGaps(row, column, gaps);
  const gap = gaps.get(cell);
  return gap === undefined ? [] : [gap];
}

function partGaps<C>(row: ComparedRow<C>, column: ComparedColumn, gaps: Gaps<C>): Amount[] {
  return PARTS_OF[column].flatMap((part) => gapsIn(row, part, gaps));
}

function addUpTo(gap: Amount, gaps: readonly Amount[]): boolean {
  return gaps.length > 0 && sameAmount(sumOf(gaps, gap.unit), gap);
}
