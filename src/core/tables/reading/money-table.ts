import type { Amount } from '../../money';
import { TABLE_NAMES } from '../table-key';
import type { TableHead } from './block';
import type { BudgetLine } from './budget-lines';
import type { Field } from './field';
import { rowName } from './lines';

type Unreadable = Extract<Field<unknown>, { readonly state: 'unreadable' }>;

/** A cell of a money column, filled or not, with how messages call it. */
export interface MoneyCell {
  readonly field: Field<Amount> | undefined;
  readonly name: string;
  /** An amount, its change against last year, or the price of one piece. */
  readonly kind: 'amount' | 'change' | 'unitPrice';
}

/** The money cells of one table, or of the performance sheet of one project. */
export interface MoneyTable {
  readonly head: TableHead;
  readonly name: string;
  /** Tells it from the others, whatever stands in its cells. */
  readonly key: string;
  /** In reading order. */
  readonly cells: readonly MoneyCell[];
}

/** Makes the money reader of a kind of table of which a workbook has one. */
export function moneyIn<T extends { readonly head: TableHead }>(
  cellsOf: (table: T) => readonly MoneyCell[],
): (table: T) => readonly MoneyTable[] {
  return (table) => [
    {
      head: table.head,
      name: `《${TABLE_NAMES[table.head.key]}》`,
      key: table.head.key,
      cells: cellsOf(table),
    },
  ];
}

export function amountCell(field: Field<Amount> | undefined, name: string): MoneyCell {
  return { field, name, kind: 'amount' };
}

/** This year's figure of a labelled row, last year's and the change; none where the form lacks the row. */
export function lineCells(line: BudgetLine | undefined): MoneyCell[] {
  if (line === undefined) return [];
  const name = `“${rowName(line)}”`;
  return [
    amountCell(line.current, name),
    amountCell(line.prior, `${name}的上年数`),
    { field: line.change, name: `${name}的增减数`, kind: 'change' },
  ];
}

/** True where at least one amount was read with its unit. */
export function hasReadAmount({ cells }: MoneyTable): boolean {
  return cells.some(({ field }) => field?.state === 'stated');
}

/**
 * The figures that are no amounts because nothing declares their unit, in reading order, each cell once. A dash states nothing that
 * could be misunderstood and is none.
 */
export function figuresWithoutUnit({ cells }: MoneyTable): readonly Unreadable[] {
  const found = new Map<string, Unreadable>();
  for (const { field } of cells) {
    if (field?.state !== 'unreadable' || field.why !== 'no-unit') continue;
    const { sheet, row, column } = field.at;
    if (/\d/.test(field.text.normalize('NFKC'))) found.set(`${sheet}\u0001${row}\u0001${column}`, field);
  }
  return [...found.values()];
}
