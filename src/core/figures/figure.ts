import type { Amount, Decimal } from '../money';
import type { Basis, Funds, MeasureId, Nature } from '../prose';
import type { Field, TableKey } from '../tables';
import type { CellAt } from '../workbook';

/** What a figure's cells say. `blank` is "not stated"; `unreadable` is there and cannot be compared. */
export type FigureValue =
  | { readonly kind: 'money'; readonly amount: Amount }
  | { readonly kind: 'count'; readonly count: Decimal }
  | { readonly kind: 'blank' }
  | { readonly kind: 'unreadable' };

/** Which year's figure it is, seen from the budget year. */
export type FigurePeriod = 'current' | 'prior';

/**
 * - `cell`: a cell states it; `note`: the note of an empty table does;
 * - `rows`: rows of one class, project or unit added up; `change`: this year's less last year's; `share`: a part of its whole.
 */
export type FigureOrigin = 'cell' | 'note' | 'rows' | 'change' | 'share';

/**
 * One thing the tables say, with all that tells it from others. `core/figures` derives them once from the tables; text is bound to
 * them by names and dimensions (design document `prose.md`, part 2).
 */
export interface Figure {
  readonly measure: MeasureId;
  /** As the table prints it, for messages. */
  readonly label: string;
  /** The names that lead to it, in the form of `nameKey`; what the table prints stands first. Empty where only its measure names it. */
  readonly names: readonly string[];
  /** The names above it from the widest down, in the form of `nameKey`: 教育支出, 普通教育 above 小学教育. */
  readonly within: readonly string[];
  /** Classification or project code. */
  readonly code: string | undefined;
  readonly period: FigurePeriod;
  readonly basis: Basis;
  readonly funds: Funds;
  readonly nature: Nature | undefined;
  /** A unit of the department, in the form of `nameKey`; `undefined` for the whole department. */
  readonly scope: string | undefined;
  readonly value: FigureValue;
  readonly origin: FigureOrigin;
  /** The cells of this year's workbook it stands in or follows from. */
  readonly cells: readonly CellAt[];
  /** The cells of last year's workbook, where it comes from there. */
  readonly priorCells: readonly CellAt[];
  readonly table: TableKey;
}

/** The value of a money cell. */
export function moneyValue(field: Field<Amount>): FigureValue {
  if (field.state === 'stated') return { kind: 'money', amount: field.value };
  return { kind: field.state };
}

/** The value of a cell that counts. */
export function countValue(field: Field<Decimal>): FigureValue {
  if (field.state === 'stated') return { kind: 'count', count: field.value };
  return { kind: field.state };
}
