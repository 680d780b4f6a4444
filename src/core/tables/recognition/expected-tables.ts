import type { TableHead } from '../reading/block';
import type { TableLayout } from '../layout/table-layout';
import { titleKey } from './titles';
import { tableKeySchema, type TableKey } from '../table-key';

/**
 * The kinds of tables that belong to a workbook: those that are there, and all that are printed by the layout which explains most of
 * its tables, kind and title; by each of them where several explain as many. A workbook that mixes the titles of several regions is
 * measured by what its tables are, not by all that each of the regions prints; a kind counts once, however many pages, copies or sheets
 * of it there are. Every kind where nothing was found at all, for then
 * nothing is known of the workbook.
 * @returns in the order of the published document
 */
export function expectedTables(
  heads: readonly TableHead[],
  layouts: readonly TableLayout[],
): readonly TableKey[] {
  const groups = groupByLayout(heads, layouts);
  const most = Math.max(0, ...groups.map(({ kinds }) => kinds.size));
  if (most === 0) return tableKeySchema.options;
  const followed = new Set(groups.flatMap(({ layout, kinds }) => (kinds.size === most ? layout : [])));
  const keys = new Set([
    ...heads.map(({ key }) => key),
    ...layouts.flatMap(({ layout, key }) => (followed.has(layout) ? key : [])),
  ]);
  return tableKeySchema.options.filter((key) => keys.has(key));
}

interface Explained {
  readonly layout: string;
  readonly kinds: ReadonlySet<TableKey>;
}

/** For each layout the kinds of the tables whose kind and title it prints. */
function groupByLayout(heads: readonly TableHead[], layouts: readonly TableLayout[]): Explained[] {
  return [...new Set(layouts.map(({ layout }) => layout))].map((layout) => {
    const tables = layouts.filter((each) => each.layout === layout);
    const explained = heads.filter((head) => tables.some((table) => prints(table, head)));
    return { layout, kinds: new Set(explained.map(({ key }) => key)) };
  });
}

function prints(table: TableLayout, head: TableHead): boolean {
  if (table.key !== head.key) return false;
  return (
    table.layout === head.layout ||
    (head.title !== undefined && table.titlePattern.test(titleKey(head.title.value)))
  );
}
