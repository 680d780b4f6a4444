import type { Field } from './field';

type Unreadable = Extract<Field<unknown>, { readonly state: 'unreadable' }>;

/** What a table says in money. */
export interface MoneyCells {
  /** True where at least one amount was read with its unit. */
  readonly hasRead: boolean;
  /**
   * The figures that are no amounts because nothing declares their unit, in reading order, each cell once. A dash states nothing that
   * could be misunderstood and is none.
   */
  readonly withoutUnit: readonly Unreadable[];
}

/** Looks for money in a table, or part of one, as its reader returned it. */
export function moneyCells(table: unknown): MoneyCells {
  const withoutUnit = new Map<string, Unreadable>();
  let hasRead = false;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isStatedAmount(value)) hasRead = true;
    else if (isUnreadable(value)) {
      const { sheet, row, column } = value.at;
      if (value.why === 'no-unit' && /\d/.test(value.text.normalize('NFKC')))
        withoutUnit.set(`${sheet}\u0001${row}\u0001${column}`, value);
    } else if (Array.isArray(value) || !('at' in value)) Object.values(value).forEach(visit);
  };
  visit(table);
  return { hasRead, withoutUnit: [...withoutUnit.values()] };
}

function isUnreadable(value: object): value is Unreadable {
  return 'state' in value && value.state === 'unreadable';
}

/** True for a field that states an amount: no other value has a unit and a figure. */
function isStatedAmount(value: object): boolean {
  if (!('state' in value) || value.state !== 'stated' || !('value' in value)) return false;
  const amount = value.value;
  return typeof amount === 'object' && amount !== null && 'unit' in amount && 'value' in amount;
}
