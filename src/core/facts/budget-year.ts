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

/** A cover names the document in a short cell. */
const LONGEST_COVER_LINE = 40;

/**
 * The year sheets without tables name: the cover (`2024年部门预算…`, `2024年…绩效目标…`), else the text, where all its sentences on this
 * budget name the same one.
 */
function fromCover(reading: TableReading): BudgetYear | undefined {
  const named = sheetsWithoutTables(reading).flatMap(yearsOnSheet);
  const onCover = named.find(({ isLine }) => isLine);
  if (onCover !== undefined) return onCover;
  const [first, ...others] = named;
  return others.every(({ value }) => value === first?.value) ? first : undefined;
}

interface NamedYear extends BudgetYear {
  readonly isLine: boolean;
}

function yearsOnSheet(grid: SheetGrid): NamedYear[] {
  const years: NamedYear[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const column of grid.filledColumns(row)) {
      const label = grid.label(row, column);
      for (const value of budgetYearsIn(label))
        years.push({ value, at: grid.at(row, column), isLine: label.length <= LONGEST_COVER_LINE });
    }
  }
  return years;
}

/** What stands before a year that is compared with. */
const COMPARED = /(?:[比较与和同]|上年|去年|相比)$/;
/** What a year of the budget is followed by; what was spent in it is another's. */
const BUDGETED = /^(?!.{0,12}(?:执行|决算|完成))(?:度|区级|县级|市级)*[^,。;、]{0,10}?(?:预算|绩效)/;

/** The years a text calls the year of its budget; one behind 比, 较, 上年 or before 执行 is none. */
function budgetYearsIn(text: string): number[] {
  return [...text.matchAll(/20\d{2}(?=年)/g)].flatMap(({ 0: year, index }) => {
    const before = text.slice(Math.max(0, index - 3), index);
    const after = text.slice(index + year.length + 1);
    return !COMPARED.test(before) && BUDGETED.test(after) ? [Number(year)] : [];
  });
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
