import type { TableHead } from './reading/block';
import { isEmpty, type Emptiness } from './reading/emptiness';
import { FORMS } from './forms';
import { DEFINITIONS, TABLE_KEYS, type PossiblyEmptyKey, type Tables } from './tables';

/** The tables that a department may have to publish empty, in the order of publication. */
export const POSSIBLY_EMPTY_KEYS: readonly PossiblyEmptyKey[] = TABLE_KEYS.filter(
  (key): key is PossiblyEmptyKey => DEFINITIONS[key].emptiness !== undefined,
);

/** A table that was found and states nothing. */
export interface EmptyTable {
  readonly key: PossiblyEmptyKey;
  readonly head: TableHead;
}

/**
 * The tables that were found and state nothing, in the order of publication. A stated zero is a statement, except in a list that
 * has no entries.
 */
export function emptyTables(tables: Pick<Tables, PossiblyEmptyKey>): EmptyTable[] {
  return POSSIBLY_EMPTY_KEYS.flatMap((key) => emptyTable(key, tables));
}

function emptyTable<K extends PossiblyEmptyKey>(
  key: K,
  tables: { readonly [P in K]: Tables[P] },
): EmptyTable[] {
  const table = tables[key];
  const contents = table === undefined ? undefined : DEFINITIONS[key].emptiness?.contents(table);
  return table !== undefined && contents !== undefined && isEmpty(contents)
    ? [{ key, head: table.head }]
    : [];
}

/** What is asked of a kind of table where it is published empty. */
export type Asked = Pick<Emptiness<never>, 'subject' | 'words' | 'note' | 'isDistinct'>;

export function askedOf(key: PossiblyEmptyKey): Asked {
  const { subject, words, note, isDistinct } = FORMS[key].emptiness;
  return { subject, words, note, isDistinct };
}
