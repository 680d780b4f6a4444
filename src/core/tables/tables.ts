import type { Found, TableForm } from './define-table';
import { FORMS } from './forms';
import type { Structure } from './structure';
import { tableKeySchema, type TableKey } from './table-key';

type Forms = typeof FORMS;

/** The tables of one workbook by key; `undefined` where a table was not found. Of some kinds it holds many, one per project. */
export type Tables = { readonly [K in TableKey]: ReturnType<Forms[K]['take']> };

/** What a workbook holds of one kind of table. */
export type TableOf<K extends TableKey> = NonNullable<Tables[K]>;

/** The kinds of tables that state money, and those that a department may have to publish empty. */
export type MoneyKey = KeysAnswering<'money'>;
export type PossiblyEmptyKey = KeysAnswering<'emptiness'>;

/** The keys of the definitions that answer a question. */
type KeysAnswering<Q extends 'money' | 'emptiness'> = {
  [K in TableKey]: Forms[K][Q] extends undefined ? never : K;
}[TableKey];

/** The definitions by key. */
export const DEFINITIONS: { readonly [K in TableKey]: TableForm<TableOf<K>> } = FORMS;

/** All keys in the order of the published document. */
export const TABLE_KEYS: readonly TableKey[] = tableKeySchema.options;

/** True for a kind of table with the figures of the end of last year: its title and notes may name that year. */
export function isOfPriorYearEnd(key: TableKey): boolean {
  return FORMS[key].isOfPriorYearEnd;
}

export function structureOf(key: TableKey): Structure {
  return FORMS[key].structure;
}

/** Puts all tables of a workbook together from what was found of each. */
export function tablesFrom(foundOf: (key: TableKey) => Found): Tables {
  const tables: { -readonly [K in TableKey]?: Tables[K] } = {};
  for (const key of TABLE_KEYS) put(key, foundOf(key), tables);
  if (!isWhole(tables)) throw new Error('a kind of table was left out');
  return tables;
}

function put<K extends TableKey>(key: K, found: Found, tables: { [P in K]?: Tables[P] }): void {
  tables[key] = DEFINITIONS[key].take(found);
}

function isWhole(tables: Partial<Tables>): tables is Tables {
  return TABLE_KEYS.every((key) => key in tables);
}
