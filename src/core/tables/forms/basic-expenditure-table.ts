import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';

/** 基本支出表: 人员经费, 日常公用经费 and their total, this year and last. */
export interface BasicExpenditureTable {
  readonly head: TableHead;
  readonly personnel: BudgetLine | undefined;
  readonly dailyPublic: BudgetLine | undefined;
  readonly total: BudgetLine | undefined;
}

export function readBasicExpenditureTable(block: TableBlock): BasicExpenditureTable {
  const lines = budgetLines(block);
  const find = (item: string): BudgetLine | undefined => lines.find((line) => line.item === item);
  return {
    head: block.head,
    personnel: find('personnel'),
    dailyPublic: find('dailyPublic'),
    total: find('total'),
  };
}
