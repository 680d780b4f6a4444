import { isZero, sumOf, type Amount } from '../../money';
import type { TableHead } from './block';
import type { BudgetLine } from './budget-lines';
import type { Field, Located } from './field';

/**
 * What one table says of a quantity that others may state too, such as the year's total or the budget of a project. Zero says
 * nothing of a unit and is left out.
 */
export interface Statement {
  /** Names the quantity; the same in every table. */
  readonly quantity: string;
  /** The row or column as this table prints it. */
  readonly name: string;
  readonly head: TableHead;
  /** The figure with its cell. */
  readonly amount: Located<Amount>;
  /** True for a sum made here of several cells; `amount` is then placed at the first of them. */
  readonly isSum: boolean;
}

/** Takes down what a table says; the sum of several fields where it prints no total or to hold against its total. */
export type Say = (
  quantity: string,
  name: string,
  ...fields: readonly (Field<Amount> | undefined)[]
) => Statement[];

/** What tells the projects of a workbook apart: the codes or the names of its project table; `undefined` where it has none. */
export type ProjectNaming = 'code' | 'name' | undefined;

/** Says what a table states of quantities that others may state too. */
export type StatementsOf<T> = (table: T, projects: ProjectNaming) => readonly Statement[];

/** Makes the statements of a kind of table of which a workbook has one. */
export function statedIn<T extends { readonly head: TableHead }>(
  read: (table: T, say: Say) => readonly Statement[],
): StatementsOf<T> {
  return (table) => read(table, sayFor(table.head));
}

/** Takes down statements of the table with this head. */
export function sayFor(head: TableHead): Say {
  return (quantity, name, ...fields) => {
    const stated = fields.flatMap((field) => (field?.state === 'stated' ? [field] : []));
    const [first] = stated;
    // A sum that lacks an addend because a cell cannot be read is no sum.
    if (first === undefined || fields.some((field) => field?.state === 'unreadable')) return [];
    const value =
      stated.length === 1
        ? first.value
        : sumOf(
            stated.map((each) => each.value),
            first.value.unit,
          );
    return isZero(value)
      ? []
      : [{ quantity, name, head, amount: { ...first, value }, isSum: stated.length > 1 }];
  };
}

/** This year's figure and last year's of a labelled row. */
export function lineStatements(say: Say, quantity: string, line: BudgetLine | undefined): Statement[] {
  if (line === undefined) return [];
  return [
    ...say(quantity, line.name, line.current),
    ...say(`上年 ${quantity}`, `${line.name}（上年）`, line.prior),
  ];
}

const PROJECT = '项目 ';

/** The budget of one project as a quantity. */
export function projectQuantity(key: string): string {
  return `${PROJECT}${key}`;
}

/** True for the budget of one project. */
export function isProject(quantity: string): boolean {
  return quantity.startsWith(PROJECT);
}
