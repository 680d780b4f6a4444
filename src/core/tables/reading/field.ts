import type { CellAt } from '../../workbook';
import type { TableKey } from '../table-key';

/**
 * Where a value stands in words: table, row (label or project code) and column. It survives inserted rows and columns, so
 * fingerprints are built from it and never from cell addresses.
 */
export interface Place {
  readonly table: TableKey;
  readonly row: string;
  readonly column: string;
}

/** A value with its cell. */
export interface Located<T> {
  readonly value: T;
  readonly at: CellAt;
  readonly place: Place;
}

/** Why a cell that holds something gives no value; `no-result` is a formula whose result the file does not hold. */
export type UnreadableReason = 'error' | 'not-a-number' | 'no-unit' | 'no-result';

/**
 * A cell of a table that was found. A blank cell is "not stated", never zero; `undefined` instead of a field means that the
 * table has no such row or column.
 */
export type Field<T> =
  | ({ readonly state: 'stated' } & Located<T>)
  | { readonly state: 'blank'; readonly at: CellAt; readonly place: Place }
  | {
      readonly state: 'unreadable';
      readonly at: CellAt;
      readonly place: Place;
      readonly text: string;
      readonly why: UnreadableReason;
    };

export function stated<T>(located: Located<T>): Field<T> {
  return { state: 'stated', ...located };
}

/** True where a cell holds anything, readable or not. */
export function isFilled(field: Field<unknown> | undefined): boolean {
  return field !== undefined && field.state !== 'blank';
}

/** The located value of a field, or `undefined` where it is absent, blank or unreadable. */
export function located<T>(field: Field<T> | undefined): Located<T> | undefined {
  return field?.state === 'stated' ? field : undefined;
}
