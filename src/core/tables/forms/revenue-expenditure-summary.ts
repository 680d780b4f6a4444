import type { Amount } from '../../money';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import type { Field } from '../reading/field';
import { sideOf, splitSides, type SummarySide } from '../reading/sides';

/** A row of the expenditure side; some regions print 基本支出 and 项目支出 of each class beside its total. */
export interface ExpenditureLine extends BudgetLine {
  readonly basic: Field<Amount> | undefined;
  readonly personnel: Field<Amount> | undefined;
  readonly dailyPublic: Field<Amount> | undefined;
  readonly project: Field<Amount> | undefined;
}

/** 收支预算总表: revenue at the left, expenditure at the right, by 基本/项目 or by functional class. */
export interface RevenueExpenditureSummary {
  readonly head: TableHead;
  readonly revenue: SummarySide;
  readonly expenditure: SummarySide<ExpenditureLine>;
  /** Header labels of money columns of the expenditure side that the layout does not know. */
  readonly unreadColumns: readonly string[];
}

/** Reads both sides; where the form stacks them, everything after the first total, 收入总计, is expenditure. */
export function readRevenueExpenditureSummary(block: TableBlock): RevenueExpenditureSummary {
  const sides = splitSides(block);
  if (sides === undefined) {
    const lines = expenditureLines(block);
    const split = lines.findIndex((line) => line.role === 'total') + 1;
    return {
      head: block.head,
      revenue: sideOf('revenue', lines.slice(0, split), block),
      expenditure: sideOf('expenditure', lines.slice(split), block),
      unreadColumns: block.unreadColumns(),
    };
  }
  const { left, right } = sides;
  return {
    head: block.head,
    revenue: sideOf('revenue', budgetLines(left), left),
    expenditure: sideOf('expenditure', expenditureLines(right), right),
    unreadColumns: right.unreadColumns(),
  };
}

function expenditureLines(block: TableBlock): ExpenditureLine[] {
  return budgetLines(block).map((line) => ({
    ...line,
    basic: block.amount(line.row, 'basic', line.name),
    personnel: block.amount(line.row, 'personnel', line.name),
    dailyPublic: block.amount(line.row, 'dailyPublic', line.name),
    project: block.amount(line.row, 'project', line.name),
  }));
}
