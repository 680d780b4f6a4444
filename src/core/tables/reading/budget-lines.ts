import type { Amount } from '../../money';
import type { TableBlock } from './block';
import type { Field } from './field';
import { linesOf, type Line } from './lines';

/** This year's budget, last year's and the stated change; `undefined` where the table prints no such column. */
export interface YearAmounts {
  readonly current: Field<Amount> | undefined;
  readonly prior: Field<Amount> | undefined;
  readonly change: Field<Amount> | undefined;
}

export type BudgetLine = Line & YearAmounts;

/** The labelled rows with this year's, last year's and the change column. */
export function budgetLines(block: TableBlock): BudgetLine[] {
  return linesOf(block).map((line) => ({
    ...line,
    current: block.amount(line.row, 'current', line.name),
    prior: block.amount(line.row, 'prior', line.name),
    change: block.amount(line.row, 'change', line.name),
  }));
}
