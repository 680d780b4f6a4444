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

export const stateCapitalExpenditure = defineTable({
  key: 'stateCapitalExpenditure',
  name: '国有资本经营预算支出表',
  position: 70,
  structure: BUDGET_EXPENDITURE_STRUCTURE,
  read: readExpenditureTable,
  money: moneyIn((table: ExpenditureTable) => classifiedCells(table)),
  emptiness: {
    subject: '国有资本经营预算',
    words: /国有资本|国资/,
    note: '本年度未安排国有资本经营预算支出',
    isDistinct: true,
    contents: (table: ExpenditureTable) => classifiedContents(table),
  },
  states: statedIn((table: ExpenditureTable, say) => expenditureStatements(table, say, 'stateCapitalBudget')),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: expenditureShape('国有资本经营预算各科目的支出'),
});
