import type { TableHead } from '../reading/block';
import type { TableLayout } from '../layout/table-layout';
import { titleKey } from './titles';
import { tableKeySchema, type TableKey } from '../table-key';

/**
 * The kinds of tables that belong to a workbook: all that are printed by the layouts it follows. A title many regions share
 * (名词解释) follows whichever layout explains more of the other tables. Every kind where nothing was found at all, for then
 * nothing is known of the workbook.
 * @returns in the order of the published document
 */
export function expectedTables(
  heads: readonly TableHead[],
  layouts: readonly TableLayout[],
): readonly TableKey[] {
  let unexplained = heads;
  const followed = new Set<string>();
  while (unexplained.length > 0) {
    const best = largest(groupByLayout(unexplained, layouts));
    if (best === undefined) break;
    followed.add(best.layout);
    unexplained = unexplained.filter((head) => !best.heads.includes(head));
  }
  if (followed.size === 0) return tableKeySchema.options;
  const keys = new Set(layouts.filter(({ layout }) => followed.has(layout)).map(({ key }) => key));
  return tableKeySchema.options.filter((key) => keys.has(key));
}

interface Explained {
  readonly layout: string;
  readonly heads: readonly TableHead[];
}

/** For each layout the tables whose kind and title it prints. */
function groupByLayout(heads: readonly TableHead[], layouts: readonly TableLayout[]): Explained[] {
  return [...new Set(layouts.map(({ layout }) => layout))].map((layout) => {
    const tables = layouts.filter((each) => each.layout === layout);
    return { layout, heads: heads.filter((head) => tables.some((table) => prints(table, head))) };
  });
}

function prints(table: TableLayout, head: TableHead): boolean {
  if (table.key !== head.key) return false;
  return (
    table.layout === head.layout ||
    (head.title !== undefined && table.titlePattern.test(titleKey(head.title.value)))
  );
}

/** Of those that explain most the one by whose words most were found; `undefined` where none explains anything. */
function largest(groups: readonly Explained[]): Explained | undefined {
  const found = ({ layout, heads }: Explained): number =>
    heads.filter((head) => head.layout === layout).length;
  return groups.reduce<Explained | undefined>((best, group) => {
    const more = group.heads.length - (best?.heads.length ?? 0);
    return more > 0 || (best !== undefined && more === 0 && found(group) > found(best)) ? group : best;
  }, undefined);
}
