import type { Amount } from '../../money';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import type { Field } from '../reading/field';
import { sideOf, splitSides, type SummarySide } from '../reading/sides';

/** A functional class of the expenditure side: `current` is its total, beside it the three budgets that pay for it. */
export interface AppropriationLine extends BudgetLine {
  readonly generalPublicBudget: Field<Amount> | undefined;
  readonly governmentFundBudget: Field<Amount> | undefined;
  readonly stateCapitalBudget: Field<Amount> | undefined;
}

/** 财政拨款收支预算总表: revenue by budget at the left, expenditure by functional class and budget at the right. */
export interface AppropriationSummary {
  readonly head: TableHead;
  readonly revenue: SummarySide;
  readonly expenditure: SummarySide<AppropriationLine>;
  /** Header labels of money columns of the expenditure side that the layout does not know. */
  readonly unreadColumns: readonly string[];
}

/** Reads both sides. Where the form prints only one label column, both sides are empty: its rows cannot be told apart. */
export function readAppropriationSummary(block: TableBlock): AppropriationSummary {
  const sides = splitSides(block);
  return {
    head: block.head,
    revenue: sideOf('revenue', sides === undefined ? [] : budgetLines(sides.left), sides?.left ?? block),
    expenditure: sideOf(
      'expenditure',
      sides === undefined ? [] : appropriationLines(sides.right),
      sides?.right ?? block,
    ),
    unreadColumns: sides?.right.unreadColumns() ?? [],
  };
}

function appropriationLines(block: TableBlock): AppropriationLine[] {
  return budgetLines(block).map((line) => ({
    ...line,
    generalPublicBudget: block.amount(line.row, 'generalPublicBudget', line.name),
    governmentFundBudget: block.amount(line.row, 'governmentFundBudget', line.name),
    stateCapitalBudget: block.amount(line.row, 'stateCapitalBudget', line.name),
  }));
}
