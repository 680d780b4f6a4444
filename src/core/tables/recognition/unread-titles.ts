import { isCellError, type CellAt, type SheetGrid } from '../../workbook';
import { FORMS } from '../forms';
import type { TableLayout } from '../layout/table-layout';
import type { TableHead } from '../reading/block';
import { rowsBetween } from '../reading/head';
import type { TableKey } from '../table-key';
import { BY_ECONOMIC_CLASS, isByEconomicClass } from './economic-rows';
import { isFinalAccounts } from './final-accounts';
import { knownTable } from './known-tables';
import { isContentsPage } from './locate';
import { findTitles, titleKey, titleMatches } from './titles';

/** A title of a published table under which none was recognised. */
export interface UnreadTitle {
  /** As printed, or the name of the sheet. */
  readonly title: string;
  /** Its cell, or the first cell of the sheet. */
  readonly at: CellAt;
  /** The kind whose words fit the title best; `undefined` for a table that is known and not checked. */
  readonly key: TableKey | undefined;
  /** What a table that is known and not checked is called. */
  readonly known: string | undefined;
  /** True where rows of a table stand below it; a title alone may be a heading, a cover or an empty page. */
  readonly holdsTable: boolean;
}

interface TitleAt {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** A title stands nearly alone in its row, and is short. */
const MAX_CELLS_IN_TITLE_ROW = 4;
const MAX_TITLE_LENGTH = 60;
/** A cell with a stop is a sentence that ends in the words of a title. */
const SENTENCE = /[。;；!！?？]|^(?:注|备注|说明)/;
const FIGURE = /^-?[\d,]+(?:\.\d+)?%?$/;
const UNIT_LINE = '单位:';

/**
 * Where tables stand that were not recognised: at their titles, or on a sheet of their name that holds no other table. A table
 * that was found and left unread for a reason has been told of already.
 * @param heads all that was found, used or not
 * @returns in workbook order
 */
export function unreadTitles(
  grids: readonly SheetGrid[],
  heads: readonly TableHead[],
  layouts: readonly TableLayout[],
): readonly UnreadTitle[] {
  return grids.flatMap((grid) => {
    if (isContentsPage(grid) || isFinalAccounts(grid)) return [];
    const own = heads.filter(({ range }) => range.sheet === grid.name);
    const titles = titlesOn(grid, layouts);
    const unread = titles.flatMap((title) => {
      const { row, column, text } = title;
      const kind = own.some((head) => covers(head, title)) ? undefined : kindOf(titleKey(text), layouts);
      if (kind === undefined) return [];
      const next = [...titles, ...own.map(({ range }) => ({ row: range.top }))].filter(
        (each) => each.row > row,
      );
      const bottom = Math.min(grid.bottom, ...next.map((each) => each.row - 1));
      const isOtherKind = isByEconomicClass(kind.key, grid, rowsBetween(row + 1, bottom));
      return [
        {
          title: text,
          at: grid.at(row, column),
          ...(isOtherKind ? { key: undefined, known: BY_ECONOMIC_CLASS } : kind),
          holdsTable: holdsTable(grid, row + 1, bottom),
        },
      ];
    });
    if (own.length > 0 || unread.length > 0) return unread;
    const kind = kindOf(titleKey(grid.name), layouts);
    if (kind === undefined) return [];
    const isTable = holdsTable(grid, grid.top, grid.bottom);
    return [{ title: grid.name, at: grid.at(grid.top, grid.left), ...kind, holdsTable: isTable }];
  });
}

/** All cells that read like the title of a table, read or known, top to bottom. */
function titlesOn(grid: SheetGrid, layouts: readonly TableLayout[]): TitleAt[] {
  const found: TitleAt[] = findTitles(grid, layouts);
  const titles = found.filter(({ text }) => text.length <= MAX_TITLE_LENGTH && !SENTENCE.test(text));
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const filled = grid.filledColumns(row);
    if (filled.length > MAX_CELLS_IN_TITLE_ROW) continue;
    for (const column of filled) {
      const label = grid.label(row, column);
      if (
        label.length > MAX_TITLE_LENGTH ||
        SENTENCE.test(label) ||
        knownTable(titleKey(label)) === undefined
      )
        continue;
      if (!titles.some((title) => title.row === row && title.column === column))
        titles.push({ row, column, text: grid.text(row, column).trim() });
    }
  }
  return titles.sort((a, b) => a.row - b.row || a.column - b.column);
}

function covers({ range }: TableHead, { row, column }: TitleAt): boolean {
  return row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;
}

/** What table a comparable title announces; `undefined` for one of text or of nothing that is published. */
function kindOf(
  title: string,
  layouts: readonly TableLayout[],
): Pick<UnreadTitle, 'key' | 'known'> | undefined {
  const known = knownTable(title);
  if (known !== undefined) return { key: undefined, known };
  const [key] = closestKinds(title, layouts);
  if (key === undefined) {
    const isOther = layouts.some(({ otherTitles }) => otherTitles?.test(title) === true);
    return isOther ? { key: undefined, known: title } : undefined;
  }
  return FORMS[key].structure.kind === 'text' ? undefined : { key, known: undefined };
}

/** The kinds of tables whose title words fit a comparable title best. */
export function closestKinds(title: string, layouts: readonly TableLayout[]): TableKey[] {
  const matches = titleMatches(title, layouts);
  const length = (layout: TableLayout): number => layout.titlePattern.exec(title)?.[0].length ?? 0;
  const longest = Math.max(0, ...matches.map(length));
  return [...new Set(matches.filter((layout) => length(layout) === longest).map(({ key }) => key))];
}

/** True where rows look like a table's: a label with a figure beside it, or a header of three cells that is no line of the head. */
export function holdsTable(grid: SheetGrid, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) {
    const filled = grid.filledColumns(row);
    if (filled.length >= 2 && filled.some((column) => isFigure(grid, row, column))) return true;
    if (filled.length >= 3 && !filled.some((column) => grid.label(row, column).includes(UNIT_LINE)))
      return true;
  }
  return false;
}

function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  const value = grid.value(row, column);
  return typeof value === 'number' || isCellError(value) || FIGURE.test(grid.label(row, column));
}
