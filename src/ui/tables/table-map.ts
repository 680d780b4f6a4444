import type { Review, ReviewedTable } from '../../core/report';
import { TABLE_NAMES, tableKeySchema, type TableKey } from '../../core/tables';
import { parseLocalAddress, type CellAt, type WorkbookSnapshot } from '../../core/workbook';

/** One kind of table with everything that was found of it; nothing where it is missing. */
export interface TableMapEntry {
  readonly key: TableKey;
  readonly name: string;
  readonly found: readonly ReviewedTable[];
}

/**
 * Every kind of table that was found, that belongs to the workbook or that the user has bound, in the order of the published
 * document.
 */
export function tableMap(
  { tables, expected }: Pick<Review, 'tables' | 'expected'>,
  bound: readonly TableKey[] = [],
): TableMapEntry[] {
  const isShown = (key: TableKey): boolean =>
    expected.includes(key) || bound.includes(key) || tables.some((table) => table.key === key);
  return tableKeySchema.options.filter(isShown).map((key) => ({
    key,
    name: TABLE_NAMES[key],
    found: tables.filter((table) => table.key === key),
  }));
}

/** The first cell of a table. */
export function firstCell({ sheet, range }: ReviewedTable): CellAt {
  const at = parseLocalAddress(range.split(':')[0] ?? '') ?? { row: 0, column: 0 };
  return { sheet, ...at };
}

/** The user's sheets that are hidden. */
export function hiddenSheets({ sheets }: WorkbookSnapshot): string[] {
  return sheets.filter(({ visibility, own }) => visibility !== 'visible' && !own).map(({ name }) => name);
}
