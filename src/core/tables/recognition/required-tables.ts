import type { SheetGrid } from '../../workbook';
import type { TableHead } from '../reading/block';
import type { Located } from '../reading/field';
import { FORMS } from '../forms';
import type { TableLayout } from '../layout/table-layout';
import { isContentsPage } from './locate';
import { titleKey } from './titles';
import { closestKinds, type UnreadTitle } from './unread-titles';
import { tableKeySchema, type TableKey } from '../table-key';

/** A table that has to be in the workbook. */
export interface RequiredTable {
  readonly key: TableKey;
  readonly isFound: boolean;
  /** Name of the layout that requires it; `undefined` where only the workbook's own table of contents lists it. */
  readonly layout: string | undefined;
  /** The entry of the table of contents that lists it. */
  readonly listed: Located<string> | undefined;
  /** A title of this table, or the first cell of a sheet of its name, under which no table was recognised; looked for where it was not found. */
  readonly unread: UnreadTitle | undefined;
}

/** An entry that says the table is published in another file. */
const ELSEWHERE = /另附|另册|另行|另见|附件/;

/** The table every published set begins with. */
const LEADING_TABLE: TableKey = 'revenueExpenditureSummary';
/** Where more than this share of a set is there, it is one that lacks its leading table. */
const MOST = 0.75;
/** Of a layout that requires no more tables than this, most of them show nothing. */
const FEW = 4;

/**
 * The tables that have to be in the workbook: those its table of contents lists, and, where it is evidently a whole set, those its
 * layout requires. It is one where the leading table and more than half of the required ones are there, or most of them without it; of
 * several layouts the one of which most is there counts.
 * @param titles the titles under which no table was recognised
 * @param saidElsewhere kinds whose figures another table of the workbook prints: no layout requires them of it
 * @returns in the order of the published document; none where the workbook is no whole set and lists no tables
 */
export function requiredTables(
  heads: readonly TableHead[],
  grids: readonly SheetGrid[],
  layouts: readonly TableLayout[],
  titles: readonly UnreadTitle[],
  saidElsewhere: readonly TableKey[] = [],
): readonly RequiredTable[] {
  const found = new Set(heads.map(({ key }) => key));
  const set = wholeSet(new Set([...found, ...saidElsewhere]), layouts);
  const contents = grids.filter(isContentsPage);
  const listed = new Map(contents.flatMap((grid) => entriesOf(grid, layouts, found)));
  const required = (key: TableKey): boolean =>
    set?.keys.has(key) === true && (found.has(key) || !saidElsewhere.includes(key));
  const keys = tableKeySchema.options.filter((key) => required(key) || listed.has(key));
  return keys.map((key) => ({
    key,
    isFound: found.has(key),
    layout: required(key) ? set?.layout : undefined,
    listed: listed.get(key),
    unread: found.has(key) ? undefined : titles.find((title) => title.key === key),
  }));
}

interface WholeSet {
  readonly layout: string;
  readonly keys: ReadonlySet<TableKey>;
}

/** The layout of which the largest share of the required tables is there; `undefined` where the workbook is no whole set of any. */
function wholeSet(found: ReadonlySet<TableKey>, layouts: readonly TableLayout[]): WholeSet | undefined {
  let best: (WholeSet & { readonly share: number }) | undefined;
  for (const layout of new Set(layouts.map((each) => each.layout))) {
    const required = layouts.filter((each) => each.layout === layout && each.required).map(({ key }) => key);
    const share = required.filter((key) => found.has(key)).length / required.length;
    if (share > (best?.share ?? 0.5)) best = { layout, keys: new Set(required), share };
  }
  return found.has(LEADING_TABLE) || isMost(best) ? best : undefined;
}

function isMost(set: (WholeSet & { readonly share: number }) | undefined): boolean {
  return set !== undefined && set.share > MOST && set.keys.size > FEW;
}

/**
 * The tables a contents page lists. A title that fits more than one kind stands for the one that was found; where none was, a title
 * that may be a text section's lists no table.
 */
function entriesOf(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  found: ReadonlySet<TableKey>,
): (readonly [TableKey, Located<string>])[] {
  const entries: (readonly [TableKey, Located<string>])[] = [];
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    for (const column of grid.filledColumns(row)) {
      const label = grid.label(row, column);
      if (ELSEWHERE.test(label)) continue;
      const title = titleKey(label.replace(/[.·…]{2,}.*$/, '').replace(/\d+$/, ''));
      const keys = closestKinds(title, layouts);
      const key = keys.find((each) => found.has(each)) ?? keys[0];
      if (key === undefined || keys.some((each) => FORMS[each].structure.kind === 'text')) continue;
      const place = { table: key, row: '目录', column: '' };
      entries.push([key, { value: printedEntry(grid, row, column), at: grid.at(row, column), place }]);
    }
  }
  return entries;
}

/** The entry without its dots and page number. */
function printedEntry(grid: SheetGrid, row: number, column: number): string {
  return grid
    .text(row, column)
    .replace(/[.·…]{2,}.*$/su, '')
    .trim();
}
