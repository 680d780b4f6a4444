import type { PlainRecord } from './reading/record-shape';
import { DEFINITIONS, TABLE_KEYS, type Tables } from './tables';
import type { TableKey } from './table-key';

/**
 * The records of all tables that were found as plain data for people and programs: a located value becomes `{cell, value}`, a blank
 * one `{cell, value: null}`, an unreadable one `{cell, text, problem}`.
 */
export function tableRecords(tables: Tables): Readonly<Record<string, PlainRecord>> {
  return Object.fromEntries(TABLE_KEYS.flatMap((key) => entryOf(key, tables)));
}

function entryOf<K extends TableKey>(
  key: K,
  tables: { readonly [P in K]: Tables[P] },
): readonly (readonly [string, PlainRecord])[] {
  const table = tables[key];
  const plain = table === undefined ? undefined : DEFINITIONS[key].record.plain(table);
  return plain === undefined ? [] : [[key, plain]];
}
