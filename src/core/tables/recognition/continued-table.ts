import { rowLabel } from '../../workbook';
import { TableBlock, type TableHead } from '../reading/block';
import { headerColumns, sameHeader } from './header-columns';
import { columnMapping, JoinedGrid } from './joined-grid';
import { isTotalRow } from '../reading/total-rows';
import { isContinued } from './titles';
import { unfittingPage, type UnreadTable } from './unread-table';

/** What one sheet holds of tables: see `LocatedSheet`. */
interface TablesOfSheet {
  readonly blocks: readonly TableBlock[];
  readonly continuations: readonly TableBlock[];
  readonly unread: readonly UnreadTable[];
}

/** The tables of a workbook, those printed over several sheets joined into one. */
export interface JoinedTables {
  readonly blocks: readonly TableBlock[];
  /** The pages that were put below others. */
  readonly pages: readonly TableHead[];
  /** Tables whose next page does not fit below the one before. */
  readonly unread: readonly UnreadTable[];
}

/**
 * Joins a table with the pages that go on with it: a table of its kind under a title with `（续）`, or an untitled header at the top
 * of the next sheet that prints the same words, where the table before has not been closed by its total.
 */
export function joinContinued(sheets: readonly TablesOfSheet[]): JoinedTables {
  const joined: TableBlock[] = [];
  const unread: UnreadTable[] = [];
  const pages: TableHead[] = [];
  const replace = (open: TableBlock, whole: TableBlock, page: TableBlock): void => {
    joined[joined.indexOf(open)] = whole;
    pages.push(page.head);
  };
  /** The table in which the sheet before ends. */
  let open: TableBlock | undefined;
  for (const { blocks, continuations } of sheets) {
    let last: TableBlock | undefined;
    for (const [index, page] of [...blocks, ...continuations].entries()) {
      const isPage = page.head.title !== undefined && isContinued(page.head.title.value);
      if (isPage) {
        const first = joined.findLast(({ head }) => head.key === page.head.key);
        const whole = first === undefined ? undefined : join(first, page);
        if (first === undefined || whole === undefined)
          unread.push(unfittingPage(page.head, '却没有找到表头和金额单位与它一致的前一页'));
        else replace(first, whole, page);
        last = whole;
        continue;
      }
      const whole = index === 0 || blocks.length === 0 ? untitledPage(open, page) : undefined;
      if (open !== undefined && whole !== undefined) {
        replace(open, whole, page);
        last = whole;
        break;
      }
      if (!blocks.includes(page)) continue;
      joined.push(page);
      last = page;
    }
    open = last;
  }
  // The pages before alone would pass for the whole table.
  const lost = new Set(
    [...sheets.flatMap((sheet) => sheet.unread), ...unread].flatMap(({ head: { key, title } }) =>
      title !== undefined && isContinued(title.value) ? key : [],
    ),
  );
  return { blocks: joined.filter(({ head }) => !lost.has(head.key)), pages, unread };
}

/** The two as one, where an untitled page goes on with an open table; a second copy begins with the same rows again. */
function untitledPage(open: TableBlock | undefined, page: TableBlock): TableBlock | undefined {
  if (open === undefined || page.head.title !== undefined || open.head.key !== page.head.key)
    return undefined;
  const lastRow = open.rows.at(-1);
  // A total printed first closes nothing.
  if (lastRow === undefined || (open.rows.length > 1 && isTotalRow(open, lastRow))) return undefined;
  const firstRow = page.rows[0];
  if (firstRow === undefined) return undefined;
  const printed = (block: TableBlock, row: number): string =>
    block.grid
      .filledColumns(row)
      .map((column) => rowLabel(block.grid.text(row, column)))
      .join('|');
  const again = printed(page, firstRow);
  return open.rows.some((row) => printed(open, row) === again) ? undefined : join(open, page);
}

/** The first page with the rows of the next one; `undefined` where the columns or the units of the two differ. */
function join(first: TableBlock, page: TableBlock): TableBlock | undefined {
  const [own, other] = [headerColumns(first), headerColumns(page)];
  if (first.layout !== page.layout || !sameHeader(own, other)) return undefined;
  const [unit, pageUnit] = [first.head.unit?.value, page.head.unit?.value];
  if (unit !== undefined && pageUnit !== undefined && unit !== pageUnit) return undefined;
  const columnOnPage = columnMapping(own, other);
  const taken = new Set<number>();
  for (let column = first.grid.left; column <= first.grid.right; column += 1) taken.add(columnOnPage(column));
  if (page.rows.some((row) => page.grid.filledColumns(row).some((column) => !taken.has(column))))
    return undefined;
  const grid = new JoinedGrid(first, page, columnOnPage);
  const head = { ...first.head, notes: [...first.head.notes, ...page.head.notes] };
  return new TableBlock(grid, first.layout, first.header, [...first.rows, ...grid.rowsBelow()], head);
}
