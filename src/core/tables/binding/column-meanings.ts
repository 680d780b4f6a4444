import { BUILT_IN_LAYOUTS } from '../layout';
import { isTextColumn, requirementsOf, type Orientation, type Structure } from '../structure';
import type { TableKey } from '../table-key';
import { structureOf, TABLE_KEYS } from '../tables';

export type { Orientation } from '../structure';

/** Which list of a two-sided table a column belongs to. */
export type Side = 'left' | 'right';

/** Something a column of a table can hold. */
export interface ColumnMeaning {
  /** Column key of the reader. */
  readonly as: string;
  /** Only for tables of two lists. */
  readonly side: Side | undefined;
  /** As the forms print it: `预算数`. */
  readonly name: string;
  readonly holds: 'text' | 'count' | 'amount';
  /** True where the table says nothing without it. */
  readonly required: boolean;
}

/** What the revenue side of a two-sided table has. */
const LEFT_COLUMNS = ['label', 'current', 'prior', 'change'];
const SIDE_REQUIRED = ['label', 'current'];

/** The tables a user can bind: those of rows and columns. Forms and texts are not. */
export const BINDABLE_TABLES: readonly TableKey[] = TABLE_KEYS.filter((key) =>
  ['sides', 'items', 'list', 'classified'].includes(structureOf(key).kind),
);

/** True for tables some region prints with their items side by side in the header. */
export function mayStandAcross(table: TableKey): boolean {
  return structureOf(table).across !== undefined;
}

/** True for tables of two lists side by side. */
export function isTwoSided(table: TableKey): boolean {
  return structureOf(table).kind === 'sides';
}

/** What the columns of a table can hold, in the words of the forms, required ones first; what columns can mean is fixed by its reader. */
export function columnMeanings(table: TableKey, orientation: Orientation): readonly ColumnMeaning[] {
  const structure = structureOf(table);
  const names = new Map<string, string>();
  for (const layout of BUILT_IN_LAYOUTS) {
    if (layout.key !== table || layout.orientation !== orientation) continue;
    for (const [word, keys] of layout.columnWords)
      for (const key of keys)
        if (!names.has(key) && structure.columns[key] !== 'heading') names.set(key, word);
  }
  const { required } = requirementsOf({ structure, orientation });
  const meaning = (as: string, side?: Side): ColumnMeaning => ({
    as,
    side,
    name: names.get(as) ?? as,
    holds: contentOf(structure, as),
    required: (side === undefined ? required : SIDE_REQUIRED).includes(as),
  });
  const keys = [...names.keys()];
  const meanings = isTwoSided(table)
    ? [...LEFT_COLUMNS.map((as) => meaning(as, 'left')), ...keys.map((as) => meaning(as, 'right'))]
    : keys.map((as) => meaning(as));
  return meanings;
}

function contentOf(structure: Structure, as: string): ColumnMeaning['holds'] {
  if (structure.columns[as] === 'count') return 'count';
  return isTextColumn(structure, as) ? 'text' : 'amount';
}
