import type { TableReading, Tables } from '../tables';
import type { CellAt, SheetGrid } from '../workbook';

/** The budget year with the cell that says it; without a cell where the user gave it. */
export interface BudgetYear {
  readonly value: number;
  readonly at: CellAt | undefined;
}

/**
 * The budget year: the one most table titles name, else most heads below the titles, else the cover, else the first `20xx年` of 总体绩效目标.
 * @returns `undefined` where none of them says one; then it has to be asked for.
 */
export function findBudgetYear(reading: TableReading): BudgetYear | undefined {
  const heads = reading.found.flatMap(({ head, used }) => (used ? [head] : []));
  const inTitles = heads.flatMap(({ year, title }) =>
    year === undefined ? [] : [{ value: year, at: title?.at }],
  );
  const belowTitles = heads.flatMap(({ yearBelowTitle }) => yearBelowTitle ?? []);
  return (
    mostNamed(inTitles) ?? mostNamed(belowTitles) ?? fromCover(reading) ?? fromOverallGoals(reading.tables)
  );
}

/** The year that is named most often, the later one of two. */
function mostNamed(named: readonly BudgetYear[]): BudgetYear | undefined {
  const votes = new Map<number, { count: number; at: CellAt | undefined }>();
  for (const { value, at } of named) {
    const vote = votes.get(value) ?? { count: 0, at };
    votes.set(value, { ...vote, count: vote.count + 1 });
  }
  const [winner] = [...votes].sort((a, b) => b[1].count - a[1].count || b[0] - a[0]);
  return winner === undefined ? undefined : { value: winner[0], at: winner[1].at };
}

/** A cover is a sheet without tables that names the document: `2024年部门预算…`, `2024年…绩效目标…`. */
function fromCover(reading: TableReading): BudgetYear | undefined {
  for (const grid of sheetsWithoutTables(reading)) {
    for (let row = grid.top; row <= grid.bottom; row += 1) {
      for (const column of grid.filledColumns(row)) {
        const year = /(20\d{2})年(?:度|区级|县级|市级)*(?:部门|单位)?(?:预算|绩效)/.exec(
          grid.label(row, column),
        )?.[1];
        if (year !== undefined) return { value: Number(year), at: grid.at(row, column) };
      }
    }
  }
  return undefined;
}

function fromOverallGoals(tables: Tables): BudgetYear | undefined {
  for (const { value, at } of tables.overallGoals?.paragraphs ?? []) {
    const year = /(20\d{2})年/.exec(value)?.[1];
    if (year !== undefined) return { value: Number(year), at };
  }
  return undefined;
}

/** The user's sheets on which nothing was recognised: cover, contents, free notes. */
export function sheetsWithoutTables(reading: TableReading): SheetGrid[] {
  const withTables = new Set(reading.found.map(({ head }) => head.range.sheet));
  return reading.grids.filter((grid) => !withTables.has(grid.name));
}
