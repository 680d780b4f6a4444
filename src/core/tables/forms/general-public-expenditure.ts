import { defineTable } from '../define-table';
import { classifiedCells } from '../reading/classified-facts';
import {
  BUDGET_EXPENDITURE_STRUCTURE,
  expenditureShape,
  expenditureStatements,
  readExpenditureTable,
  type ExpenditureTable,
} from '../reading/expenditure-table';
import { moneyIn } from '../reading/money-table';
import { statedIn } from '../reading/statement';

export const generalPublicExpenditure = defineTable({
  key: 'generalPublicExpenditure',
  name: '一般公共预算支出表',
  position: 50,
  structure: BUDGET_EXPENDITURE_STRUCTURE,
  read: readExpenditureTable,
  money: moneyIn((table: ExpenditureTable) => classifiedCells(table)),
  emptiness: undefined,
  states: statedIn((table: ExpenditureTable, say) =>
    expenditureStatements(table, say, 'generalPublicBudget'),
  ),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: expenditureShape('一般公共预算各科目的支出'),
});
