import type { Located } from './reading/field';
import { DEFINITIONS, TABLE_KEYS, type Tables } from './tables';
import type { TableKey } from './table-key';

/** The cells in the rows of the tables that name a unit (department). */
export function unitCells(tables: Tables): readonly Located<string>[] {
  return TABLE_KEYS.flatMap((key) => cellsIn(key, tables));
}

function cellsIn<K extends TableKey>(
  key: K,
  tables: { readonly [P in K]: Tables[P] },
): readonly Located<string>[] {
  const table = tables[key];
  return table === undefined ? [] : (DEFINITIONS[key].unitCells?.(table) ?? []);
}
