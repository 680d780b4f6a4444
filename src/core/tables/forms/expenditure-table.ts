import { defineTable } from '../define-table';
import { classifiedCells } from '../reading/classified-facts';
import {
  EXPENDITURE_STRUCTURE,
  expenditureShape,
  expenditureStatements,
  readExpenditureTable,
  type ExpenditureTable,
} from '../reading/expenditure-table';
import { moneyIn } from '../reading/money-table';
import { statedIn } from '../reading/statement';

export const expenditureTable = defineTable({
  key: 'expenditureTable',
  name: '支出预算总表',
  position: 30,
  structure: EXPENDITURE_STRUCTURE,
  read: readExpenditureTable,
  money: moneyIn((table: ExpenditureTable) => classifiedCells(table)),
  emptiness: undefined,
  states: statedIn((table: ExpenditureTable, say) => expenditureStatements(table, say, '')),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: expenditureShape('各科目的支出'),
});
