import { sameAmount, sumOf, type Amount } from '../../money';

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

/**
 * The comparisons that say something of their own. A wrong figure that was carried on into its totals contradicts the other table
 * in each of them by the same amount; it is said once, where it stands.
 * @param gapOf stated − expected where the two contradict each other, else `undefined`
 */
export function ownComparisons<C>(row: ComparedRow<C>, gapOf: (comparison: C) => Amount | undefined): C[] {
  const own = COLUMNS.flatMap((column) => {
    const cell = row.cells[column];
    if (cell === undefined) return [];
    const gap = gapOf(cell);
    const follows =
      gap !== undefined &&
      (addUpTo(gap, partGaps(row, column, gapOf)) ||
        addUpTo(
          gap,
          row.below.flatMap((each) => gapsIn(each, column, gapOf)),
        ));
    return follows ? [] : [cell];
  });
  return [...own, ...row.below.flatMap((each) => ownComparisons(each, gapOf))];
}

function gapsIn<C>(
  row: ComparedRow<C>,
  column: ComparedColumn,
  gapOf: (comparison: C) => Amount | undefined,
): Amount[] {
  const cell = row.cells[column];
  if (cell === undefined) return partGaps(row, column, gapOf);
  const gap = gapOf(cell);
  return gap === undefined ? [] : [gap];
}

function partGaps<C>(
  row: ComparedRow<C>,
  column: ComparedColumn,
  gapOf: (comparison: C) => Amount | undefined,
): Amount[] {
  return PARTS_OF[column].flatMap((part) => gapsIn(row, part, gapOf));
}

function addUpTo(gap: Amount, gaps: readonly Amount[]): boolean {
  return gaps.length > 0 && sameAmount(sumOf(gaps, gap.unit), gap);
}
