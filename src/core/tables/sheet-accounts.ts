import type { SheetGrid, SheetSnapshot, SheetVisibility } from '../workbook';
import { FORMS } from './forms';
import type { TableHead } from './reading/block';
import { isFinalAccounts } from './recognition/final-accounts';
import { isContentsPage } from './recognition/locate';
import type { UnreadTable } from './recognition/unread-table';
import { holdsTable, type UnreadTitle } from './recognition/unread-titles';
import type { TableKey } from './table-key';

/** What of a sheet was read: tables, text that is checked as text, a sheet this product made, nothing on it, or nothing of it. */
export type SheetRead = 'table' | 'text' | 'own' | 'empty' | 'not-read';

/** Why something on a sheet was not read. */
export type NotReadWhy = 'final-accounts' | 'known' | 'unread-title' | 'remarked' | 'unrecognised';

/** What became of one sheet. Hidden sheets are read like the others. */
export interface SheetAccount {
  readonly sheet: string;
  readonly visibility: SheetVisibility;
  readonly read: SheetRead;
  /** The kinds of tables and text sections read on it, each once, from top to bottom. */
  readonly tables: readonly TableKey[];
  /** The title of what on it was not read, where it has one. */
  readonly title: string | undefined;
  /** What on it was not read: the first of several. */
  readonly notRead: NotReadWhy | undefined;
  /** The same in words for the clerk. */
  readonly reason: string | undefined;
}

interface Found {
  readonly heads: readonly TableHead[];
  /** Tables that were found and left unread. */
  readonly unread: readonly UnreadTable[];
  readonly titles: readonly UnreadTitle[];
  /** The user's own sheets by name. */
  readonly grids: ReadonlyMap<string, SheetGrid>;
}

/** Says of every sheet what was read of it, in workbook order. */
export function sheetAccounts(sheets: readonly SheetSnapshot[], found: Found): SheetAccount[] {
  return sheets.map((sheet) => accountOf(sheet, found));
}

function accountOf(sheet: SheetSnapshot, { heads, unread, titles, grids }: Found): SheetAccount {
  const { name, visibility } = sheet;
  const grid = grids.get(name);
  const said = { sheet: name, visibility, title: undefined, notRead: undefined, reason: undefined };
  if (sheet.own || grid === undefined) return { ...said, read: 'own', tables: [] };
  const left = unread.filter(({ head }) => head.range.sheet === name);
  const own = heads
    .filter((head) => head.range.sheet === name && !left.some((table) => table.head === head))
    .sort((a, b) => a.range.top - b.range.top);
  const tables = [...new Set(own.map(({ key }) => key))];
  const hasTable = tables.some((key) => FORMS[key].structure.kind !== 'text');
  const rest = notReadOf(
    grid,
    tables,
    left,
    titles.filter(({ at }) => at.sheet === name),
  );
  if (hasTable) return { ...said, read: 'table', tables, ...rest };
  if (rest !== undefined) return { ...said, read: 'not-read', tables, ...rest };
  const isEmpty = filledRows(grid) === 0;
  return { ...said, read: isEmpty ? 'empty' : 'text', tables };
}

/** What on a sheet was not read, with its title and the reason; `undefined` where all was. */
function notReadOf(
  grid: SheetGrid,
  tables: readonly TableKey[],
  [left]: readonly UnreadTable[],
  titles: readonly UnreadTitle[],
): Pick<SheetAccount, 'title' | 'notRead' | 'reason'> | undefined {
  if (isFinalAccounts(grid))
    return {
      title: firstText(grid),
      notRead: 'final-accounts',
      reason: '这是决算表，不是预算表，没有按预算核对',
    };
  if (left !== undefined)
    return {
      title: left.head.title?.value,
      notRead: 'remarked',
      reason: '认出了这张表，但没有读取，原因见“读表时要留意”',
    };
  const here = titles.filter((title) => title.holdsTable);
  const [title] = [...here.filter(({ key }) => key !== undefined), ...here];
  if (title?.known !== undefined)
    return {
      title: title.title,
      notRead: 'known',
      reason: `认得这张表（${title.known}），目前没有核对它的规则`,
    };
  if (title !== undefined)
    return {
      title: title.title,
      notRead: 'unread-title',
      reason: '有这个表名，但没有认出它的表头，可以在“表格”里指定区域',
    };
  if (tables.length > 0 || isContentsPage(grid) || !holdsTable(grid, grid.top, grid.bottom)) return undefined;
  return {
    title: firstText(grid),
    notRead: 'unrecognised',
    reason: '没有认出这是哪张表，如果是应公开的表，可以在“表格”里指定区域',
  };
}

function filledRows(grid: SheetGrid): number {
  let count = 0;
  for (let row = grid.top; row <= grid.bottom; row += 1) if (grid.filledColumns(row).length > 0) count += 1;
  return count;
}

/** The first filled cell of a sheet, where a title would stand. */
function firstText(grid: SheetGrid): string | undefined {
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    const [column] = grid.filledColumns(row);
    if (column !== undefined) return grid.text(row, column).trim();
  }
  return undefined;
}
