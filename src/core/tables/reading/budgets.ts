/**
 * The three budgets of 财政拨款: their column in 财政拨款收支预算总表, which is their row of revenue as well, the table of their
 * expenditure and their name.
 */
export const BUDGETS = [
  { budget: 'generalPublicBudget', table: 'generalPublicExpenditure', name: '一般公共预算' },
  { budget: 'governmentFundBudget', table: 'governmentFundExpenditure', name: '政府性基金预算' },
  { budget: 'stateCapitalBudget', table: 'stateCapitalExpenditure', name: '国有资本经营预算' },
] as const;

export type Budget = (typeof BUDGETS)[number];
