import { inUnit, plus, type Amount } from '../money';
import type { Field, TableKey } from '../tables';
import { moneyValue, type Figure, type FigurePeriod, type FigureValue } from './figure';
import { nameKey } from './name-key';

/** What a figure is, without its value: the rest stands for the whole department, all its money, of the budget. */
export interface Draft extends Pick<Figure, 'measure' | 'table' | 'label'> {
  /** Further names that lead to it, as printed; its label is one. */
  readonly names?: readonly string[];
  readonly within?: readonly string[];
  readonly code?: string | undefined;
  readonly period?: FigurePeriod;
  readonly basis?: Figure['basis'];
  readonly funds?: Figure['funds'];
  readonly nature?: Figure['nature'];
  readonly scope?: string | undefined;
}

type Source = Pick<Figure, 'value' | 'origin' | 'cells'>;

/** A figure of a draft; names are brought into their comparable form, each once. */
export function figureOf(draft: Draft, { value, origin, cells }: Source): Figure {
  const { measure, table, label, names = [], within = [], code, nature, scope } = draft;
  return {
    measure,
    table,
    label,
    names: [...new Set([label, ...names].map(nameKey))].filter((name) => name !== ''),
    within,
    code,
    period: draft.period ?? 'current',
    basis: draft.basis ?? 'budget',
    funds: draft.funds ?? 'all',
    nature,
    scope,
    value,
    origin,
    cells,
    priorCells: [],
  };
}

/** The figure of a money cell; none where the table has no such cell. */
export function cellFigure(draft: Draft, field: Field<Amount> | undefined): Figure[] {
  if (field === undefined) return [];
  return [figureOf(draft, { value: moneyValue(field), origin: 'cell', cells: [field.at] })];
}

interface YearFields {
  readonly current: Field<Amount> | undefined;
  readonly prior: Field<Amount> | undefined;
  readonly change: Field<Amount> | undefined;
}

/** A line's figures of both years and of the change it states. */
export function yearFigures(draft: Draft, { current, prior, change }: YearFields): Figure[] {
  const stated = change?.state === 'stated' ? cellFigure(draft, change) : [];
  return [
    ...cellFigure(draft, current),
    ...cellFigure({ ...draft, period: 'prior' }, prior),
    ...stated.map((figure) => ({ ...figure, origin: 'change' as const })),
  ];
}

/**
 * Several rows added up: blank cells are left out, an unreadable one makes the sum unreadable.
 * @returns none where there is nothing to add
 */
export function sumFigure(draft: Draft, fields: readonly (Field<Amount> | undefined)[]): Figure[] {
  const present = fields.filter((field) => field !== undefined);
  if (present.length === 0) return [];
  const stated = present.filter((field) => field.state === 'stated');
  const unreadable = present.some((field) => field.state === 'unreadable');
  const [first, ...rest] = stated.map((field) => field.value);
  const value: FigureValue = unreadable
    ? { kind: 'unreadable' }
    : first === undefined
      ? { kind: 'blank' }
      : { kind: 'money', amount: rest.reduce(plus, inUnit(first, first.unit)) };
  const cells = (stated.length === 0 ? present : stated).map(({ at }) => at);
  return [figureOf(draft, { value, origin: present.length === 1 ? 'cell' : 'rows', cells })];
}

/** Values of a record under the same key, in the order of first appearance. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}

/** Which table a draft is of, where several tables of one shape are read alike. */
export type TableDraft = { readonly table: TableKey } & Partial<Pick<Draft, 'funds' | 'nature'>>;
