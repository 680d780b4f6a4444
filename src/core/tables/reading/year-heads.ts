import { labelKey, type SheetGrid } from '../../workbook';

/** What a head says of the year of the columns below it. */
export interface YearHead {
  /** The year it names; `undefined` for `本年` and `上年`. */
  readonly year: number | undefined;
  /** For a head without a year, which of the two it means. */
  readonly relative: 'current' | 'prior' | undefined;
  /** True for figures of what was spent (`执行数`, `决算数`): they are no budget. */
  readonly executed: boolean;
}

/** Which year's budget a column holds. */
export type Period = 'current' | 'prior';

const EXECUTED = /执行|决算|完成/;
/** The year, and what it is the year of; titles (…表) are no heads. */
const YEAR_HEAD = /^(?:(20\d{2})年?度?|(本年|当年|今年|上年|去年)度?)(?!.*表$)(.{0,30})$/;
/** Words with which a year heads figures; a year alone does too. */
const FIGURES = /^$|[数额]$|预算$|安排$|计划$|经费$|支出$/;

/** Reads `2030年预算数`, `上年执行数`, `本年`; `undefined` for any other label. Titles (…表) are none. */
export function readYearHead(text: string): YearHead | undefined {
  const label = labelKey(text).replace(/(?:\([^()]*\))+$/, '');
  const match = YEAR_HEAD.exec(label);
  if (match === null || !FIGURES.test(match[3] ?? '')) return undefined;
  const year = match[1] === undefined ? undefined : Number(match[1]);
  const isPrior = match[2]?.startsWith('上') === true || match[2]?.startsWith('去') === true;
  return {
    year,
    relative: match[2] === undefined ? undefined : isPrior ? 'prior' : 'current',
    executed: EXECUTED.test(match[3] ?? ''),
  };
}

/** True for a row that holds year heads and nothing else. */
export function isYearHeadRow(grid: SheetGrid, row: number): boolean {
  const filled = grid.filledColumns(row);
  return filled.length > 0 && filled.every((column) => readYearHead(grid.text(row, column)) !== undefined);
}

/** Rows of a sheet that may hold year heads, and the columns below them. */
export interface HeadArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The columns of a header with the lowest year head over each, also where years are printed in rows of their own above it (over
 * blocks of columns that repeat the same items).
 */
export function yearHeadsOfColumns(grid: SheetGrid, area: HeadArea): ReadonlyMap<number, YearHead> {
  let { top } = area;
  const isHead =
    (row: number) =>
    (column: number): boolean =>
      readYearHead(grid.text(row, column)) !== undefined;
  // One year alone stands beside the department and heads no columns.
  while (top > grid.top && grid.filledColumns(top - 1).filter(isHead(top - 1)).length > 1) top -= 1;
  const heads = new Map<number, YearHead>();
  for (let column = area.left; column <= area.right; column += 1) {
    for (let row = area.bottom; row >= top && !heads.has(column); row -= 1) {
      const over = columnLabelledOver(grid, { top, left: area.left }, row, column);
      const head = over === undefined ? undefined : readYearHead(grid.text(row, over));
      if (head !== undefined) heads.set(column, head);
    }
  }
  return heads;
}

/**
 * Which of two years each head means, never by position: the latest budget year is this year's, unless `budgetYear` is among them.
 * @param heads what stands over a column or in front of a row → its year head
 * @returns `undefined` where the heads do not tell two years apart; one that is missing in the map is of neither year
 */
export function periodsOf(
  heads: ReadonlyMap<number, YearHead>,
  budgetYear: number | undefined,
): ReadonlyMap<number, Period> | undefined {
  const all = [...heads];
  if (new Set(all.map(([, { year, relative }]) => year ?? relative)).size < 2) return undefined;
  const years = all.flatMap(([, { year, executed }]) => (executed ? [] : (year ?? [])));
  const current = budgetYear !== undefined && years.includes(budgetYear) ? budgetYear : Math.max(...years);
  return new Map(
    all.flatMap(([at, { year, relative, executed }]): [number, Period][] => {
      if (executed) return [];
      if (relative !== undefined) return [[at, relative]];
      if (year === current) return [[at, 'current']];
      return year === current - 1 ? [[at, 'prior']] : [];
    }),
  );
}

/**
 * The column whose label covers a cell of a header: its own, or the nearest one at its left in the same row. A column with a label
 * further up begins a group of its own, which no label left of it covers.
 */
export function columnLabelledOver(
  grid: SheetGrid,
  { top, left }: Pick<HeadArea, 'top' | 'left'>,
  row: number,
  column: number,
): number | undefined {
  for (let at = column; at >= left; at -= 1) {
    if (!grid.isBlank(row, at)) return at;
    for (let above = top; above < row; above += 1) if (!grid.isBlank(above, at)) return undefined;
  }
  return undefined;
}
