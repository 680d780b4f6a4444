import type { SheetGrid } from '../../workbook';
import type { TableLayout } from '../layout/table-layout';
import { isTextColumn } from '../structure';
import { columnLabelledOver, isYearHeadRow } from './year-heads';

/** Header rows that were found, with the column each header word stands over. */
export interface HeaderMatch {
  /** First and last header row. */
  readonly top: number;
  readonly bottom: number;
  /** Column key → column of its header cell. */
  readonly columns: ReadonlyMap<string, number>;
  /** Keys of the words that only stand over others and have no column of their own. */
  readonly headings: ReadonlySet<string>;
}

/** Column span a header is looked for in, both ends included. */
export interface Span {
  readonly left: number;
  readonly right: number;
}

const YEAR_IN_HEADER = /^(20\d{2})年度?/;

/** What a header may say: no figure, date or sentence. */
const WORD = /^(?!无$|零$)[^\d。；]{2,20}$/;

/** No published form prints its header over more rows. */
const MAX_HEADER_ROWS = 4;

/** A header word without the bracketed remark that closes it: `价值（金额单位：万元）` → `价值`. */
export function headerWord(label: string): string {
  return label.replace(/\([^()]*\)$/, '');
}

/** The column keys a cell may head in this layout. */
export function columnKeysAt(
  grid: SheetGrid,
  layout: TableLayout,
  row: number,
  column: number,
): readonly string[] {
  return wordsAt(grid, row, column).flatMap((word) => layout.columnWords.get(word) ?? []);
}

/** The words a cell may be meant as in a header; none for a blank cell. */
function wordsAt(grid: SheetGrid, row: number, column: number): readonly string[] {
  const label = grid.label(row, column);
  if (label === '') return [];
  const word = label.endsWith(')') ? [headerWord(label)] : [];
  return [label, ...word, ...wordsWithoutYear(grid, row, label)];
}

/** Header word → the layouts that have it. */
export type HeaderVocabulary = ReadonlyMap<string, ReadonlySet<TableLayout>>;

const vocabularies = new WeakMap<readonly TableLayout[], HeaderVocabulary>();

/** The header words of all layouts, computed once for each list of layouts. */
export function headerVocabulary(layouts: readonly TableLayout[]): HeaderVocabulary {
  const known = vocabularies.get(layouts);
  if (known !== undefined) return known;
  const vocabulary = new Map<string, Set<TableLayout>>();
  for (const layout of layouts) {
    for (const word of layout.columnWords.keys())
      vocabulary.set(word, (vocabulary.get(word) ?? new Set<TableLayout>()).add(layout));
  }
  vocabularies.set(layouts, vocabulary);
  return vocabulary;
}

/** The layouts a row holds a header word of: no header of another layout can begin in it. Most rows hold none. */
export function layoutsHeadedIn(
  grid: SheetGrid,
  row: number,
  vocabulary: HeaderVocabulary,
): ReadonlySet<TableLayout> {
  const headed = new Set<TableLayout>();
  for (const column of grid.filledColumns(row)) {
    for (const word of wordsAt(grid, row, column))
      for (const layout of vocabulary.get(word) ?? []) headed.add(layout);
  }
  return headed;
}

/**
 * `2023年预算数` beside `2022年预算数` is 本年预算数: the latest year of a header row is this year, the one before last year. A single
 * year says nothing that the rest of the word does not.
 */
function wordsWithoutYear(grid: SheetGrid, row: number, label: string): string[] {
  const year = label.startsWith('20') ? YEAR_IN_HEADER.exec(label)?.[1] : undefined;
  if (year === undefined) return [];
  const years = grid
    .rowLabels(row)
    .flatMap((other) => YEAR_IN_HEADER.exec(other)?.[1] ?? [])
    .map(Number);
  const latest = Math.max(...years);
  const word = headerWord(label.replace(YEAR_IN_HEADER, ''));
  // Alone it stands in a head line, beside the department.
  if (word === '' && new Set(years).size < 2) return [];
  if (Number(year) === latest) return [`本年${word}`, word];
  return Number(year) === latest - 1 ? [`上年${word}`] : [];
}

/**
 * Reads a header that begins in `row`: the following rows belong to it while they add columns. A word counts once, for the
 * first cell it stands in. Below a word that heads a group (基本支出) the words of its parts (人员经费) take its column, and
 * the group then has none. `undefined` where one of the `required` keys is not there.
 */
export function matchHeader(
  grid: SheetGrid,
  layout: TableLayout,
  row: number,
  required: readonly string[],
  span: Span = grid,
): HeaderMatch | undefined {
  const { groups, closed } = layout.structure;
  const unknown = namesTwoLists(grid, layout, row, span) ? [] : (layout.structure.besides ?? []);
  const columns = new Map<string, number>();
  const headings = new Set<string>();
  /** Column → key of the lowest header word in it. */
  const above = new Map<number, string>();
  /** Column → row of that word. */
  const rows = new Map<number, number>();
  /** The header words that were placed, top to bottom. */
  const placed: { readonly row: number; readonly column: number; readonly key: string }[] = [];
  /** A word below which others stand has no column of its own. */
  const standOver = (word: string, column: number): void => {
    if (columns.get(word) !== column) return;
    columns.delete(word);
    headings.add(word);
  };
  /** The closed group a cell stands under without being below its own word: last year's figures beside this year's. */
  const groupOver = (current: number, column: number): string | undefined => {
    for (let at = current - 1; at >= row; at -= 1) {
      const label = columnLabelledOver(grid, { top: row, left: span.left }, at, column);
      const key = placed.findLast((word) => word.column === label && word.row <= at)?.key;
      if (label !== undefined) return key !== undefined && closed?.includes(key) === true ? key : undefined;
    }
    return undefined;
  };
  /**
   * A heading moved within its merged area (项目 over 科目编码 and 科目名称): this row has its word again, and beside it a part of it, with
   * no other word over the two. Its column is then one of those below.
   */
  const releaseMovedHeadings = (current: number): void => {
    for (const [key, at] of [...columns]) {
      const parts = groups?.[key];
      if (parts?.includes(key) !== true || above.get(at) !== key) continue;
      if (columnKeysAt(grid, layout, current, at).includes(key)) continue;
      const isBelow = (column: number): boolean => {
        const over = columnLabelledOver(grid, { top: row, left: span.left }, rows.get(at) ?? row, column);
        return over === undefined || over === at;
      };
      const keysBelow = grid
        .filledColumns(current)
        .filter((column) => column >= span.left && column <= span.right && isBelow(column))
        .map((column) => columnKeysAt(grid, layout, current, column));
      const isPart = (one: string): boolean => one !== key && parts.includes(one);
      if (!keysBelow.some((keys) => keys.includes(key)) || !keysBelow.some((keys) => keys.some(isPart)))
        continue;
      standOver(key, at);
      above.delete(at);
    }
  };
  let bottom = row - 1;
  let printedRows = 0;
  for (let current = row; printedRows < MAX_HEADER_ROWS && current <= grid.bottom; current += 1) {
    // A blank row pushed into a header does not end it.
    if (grid.filledColumns(current).length === 0) continue;
    if (current > row && holdsAmount(grid, current, span)) break;
    printedRows += 1;
    releaseMovedHeadings(current);
    let added = false;
    for (let column = span.left; column <= span.right; column += 1) {
      const over = above.get(column);
      if (over !== undefined && groups === undefined) continue;
      const keys = columnKeysAt(grid, layout, current, column).filter((key) => !unknown.includes(key));
      // A word that heads its own kind (功能分类科目 over 科目编码 and 科目名称, 预算数 over 合计) stands again below itself.
      const isFree = (key: string): boolean =>
        over === key && columns.get(key) === column
          ? groups?.[key]?.includes(key) === true
          : !columns.has(key) && (!headings.has(key) || groups?.[key]?.includes(key) === true);
      const group = over ?? groupOver(current, column);
      const key = keys.find(
        (candidate) =>
          isFree(candidate) && (group === undefined || groups?.[group]?.includes(candidate) === true),
      );
      if (key === undefined) {
        // The second list of a two-sided form repeats the words of the first; nothing below them begins a column of its own.
        const repeated = keys[0];
        if (groups !== undefined && over === undefined && repeated !== undefined) above.set(column, repeated);
        // Blocks of years repeat the words of a group below its heading.
        const isBelow = repeated !== undefined && repeated !== over;
        if (over !== undefined && isBelow && groups?.[over]?.includes(repeated) === true)
          standOver(over, column);
        continue;
      }
      if (over !== undefined) standOver(over, column);
      columns.set(key, column);
      above.set(column, key);
      rows.set(column, current);
      placed.push({ row: current, column, key });
      added = true;
    }
    if (!added && !isWordRow(grid, layout, current, { columns, span })) break;
    bottom = current;
  }
  while (isYearHeadRow(grid, bottom + 1) || repeatsSides(grid, layout, bottom + 1, span)) bottom += 1;
  if (bottom < row || required.some((key) => !columns.has(key))) return undefined;
  return { top: row, bottom, columns, headings };
}

/** True where two names of classes stand side by side in the first rows of a header. */
function namesTwoLists(grid: SheetGrid, layout: TableLayout, top: number, { left, right }: Span): boolean {
  if ((layout.structure.besides ?? []).length === 0) return false;
  for (let row = top; row < top + MAX_HEADER_ROWS; row += 1) {
    const names = grid
      .filledColumns(row)
      .filter((column) => column >= left && column <= right)
      .map((column) => columnKeysAt(grid, layout, row, column))
      .filter((keys) => keys.includes('name') || keys.includes('governmentName'));
    if (names.length > 1) return true;
  }
  return false;
}

/**
 * True for a row below a header that holds words and no label of a row: what columns are called where the form does not know the word
 * (其中：本次下达 below 本年拨款).
 */
function isWordRow(
  grid: SheetGrid,
  { structure, orientation }: TableLayout,
  row: number,
  { columns, span: { left, right } }: { readonly columns: ReadonlyMap<string, number>; readonly span: Span },
): boolean {
  const { kind } = structure;
  if (kind !== 'list' && kind !== 'classified' && orientation !== 'across') return false;
  const labels = [...columns].flatMap(([key, column]) => (isTextColumn(structure, key) ? [column] : []));
  const firstLabel = Math.min(...labels);
  const filled = grid.filledColumns(row).filter((column) => column >= left && column <= right);
  return (
    labels.length > 0 &&
    filled.length > 0 &&
    filled.every(
      (column) => column > firstLabel && !labels.includes(column) && WORD.test(grid.label(row, column)),
    )
  );
}

/** True for a row of a two-sided header that only says again what stands over it: 功能科目名称 and 金额 below 功能分类. */
function repeatsSides(grid: SheetGrid, layout: TableLayout, row: number, { left, right }: Span): boolean {
  if (layout.structure.kind !== 'sides') return false;
  const filled = grid.filledColumns(row).filter((column) => column >= left && column <= right);
  const keys = filled.map((column) => columnKeysAt(grid, layout, row, column));
  return (
    keys.length > 1 && keys.every((each) => each.length > 0) && keys.some((each) => each.includes('label'))
  );
}

/** True for a row with a number that is no year: it holds data, whatever its words. */
function holdsAmount(grid: SheetGrid, row: number, { left, right }: Span): boolean {
  return grid.filledColumns(row).some((column) => {
    const value = grid.value(row, column);
    return column >= left && column <= right && typeof value === 'number' && !isYear(value);
  });
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 2000 && value < 2100;
}

/** True where a form is printed from right to left: its amounts stand left of what they belong to. */
export function isReversed(layout: TableLayout, { columns }: Pick<HeaderMatch, 'columns'>): boolean {
  const at = (isText: boolean): number[] =>
    [...columns].flatMap(([key, column]) => (isTextColumn(layout.structure, key) === isText ? [column] : []));
  const figures = at(false);
  return figures.length > 0 && Math.min(...figures) < Math.min(...at(true));
}

/** The first header at or below `from`, up to `to`. */
export function findHeader(
  grid: SheetGrid,
  layout: TableLayout,
  required: readonly string[],
  from: number,
  to: number,
  span: Span = grid,
): HeaderMatch | undefined {
  for (let row = from; row <= Math.min(to, grid.bottom); row += 1) {
    const match = matchHeader(grid, layout, row, required, span);
    if (match !== undefined) return match;
  }
  return undefined;
}
