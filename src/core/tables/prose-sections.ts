import type { TextSection } from './reading/text-section';
import { DEFINITIONS, TABLE_KEYS, type Tables } from './tables';
import type { TableKey } from './table-key';

/** The text sections, in the order of the published document. */
export const PROSE_KEYS: readonly TableKey[] = TABLE_KEYS.filter(
  (key) => DEFINITIONS[key].prose !== undefined,
);

/** The sections of prose in the order of the published document. */
export function proseSections(tables: Tables): readonly TextSection[] {
  return TABLE_KEYS.flatMap((key) => sectionsIn(key, tables));
}

function sectionsIn<K extends TableKey>(
  key: K,
  tables: { readonly [P in K]: Tables[P] },
): readonly TextSection[] {
  const table = tables[key];
  return table === undefined ? [] : (DEFINITIONS[key].prose?.(table) ?? []);
}
