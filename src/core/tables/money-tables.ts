import type { MoneyTable } from './reading/money-table';
import { DEFINITIONS, TABLE_KEYS, type MoneyKey, type Tables } from './tables';

/** The tables that state money, in the order of publication. */
export const MONEY_KEYS: readonly MoneyKey[] = TABLE_KEYS.filter(
  (key): key is MoneyKey => DEFINITIONS[key].money !== undefined,
);

/** Those of which a workbook has one. */
export const MONEY_TABLES: readonly MoneyKey[] = MONEY_KEYS.filter((key) => !DEFINITIONS[key].isMany);

/** The money cells of every table that was found; one entry for each project where the kind is 绩效目标表. */
export function moneyTables(tables: Pick<Tables, MoneyKey>): MoneyTable[] {
  return MONEY_KEYS.flatMap((key) => moneyTablesOf(key, tables));
}

/** The money cells of one kind of table. */
export function moneyTablesOf<K extends MoneyKey>(
  key: K,
  tables: { readonly [P in K]: Tables[P] },
): readonly MoneyTable[] {
  const table = tables[key];
  return table === undefined ? [] : (DEFINITIONS[key].money?.(table) ?? []);
}
