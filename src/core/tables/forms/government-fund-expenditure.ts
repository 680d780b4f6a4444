import { defineTable } from '../define-table';
import { classifiedCells, classifiedContents } from '../reading/classified-facts';
import {
  BUDGET_EXPENDITURE_STRUCTURE,
  expenditureShape,
  expenditureStatements,
  readExpenditureTable,
  type ExpenditureTable,
} from '../reading/expenditure-table';
import { moneyIn } from '../reading/money-table';
import { statedIn } from '../reading/statement';

export const governmentFundExpenditure = defineTable({
  key: 'governmentFundExpenditure',
  name: '政府性基金预算支出表',
  position: 60,
  structure: BUDGET_EXPENDITURE_STRUCTURE,
  read: readExpenditureTable,
  money: moneyIn((table: ExpenditureTable) => classifiedCells(table)),
  emptiness: {
    subject: '政府性基金预算',
    words: /基金/,
    note: '本年度未安排政府性基金预算支出',
    isDistinct: true,
    contents: (table: ExpenditureTable) => classifiedContents(table),
  },
  states: statedIn((table: ExpenditureTable, say) =>
    expenditureStatements(table, say, 'governmentFundBudget'),
  ),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: expenditureShape('政府性基金预算各科目的支出'),
});
