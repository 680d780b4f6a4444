import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import { BUDGET_LINE } from '../reading/line-shapes';
import { lineCells, moneyIn } from '../reading/money-table';
import { as, record } from '../reading/record-shape';
import { lineStatements, statedIn } from '../reading/statement';

/** 基本支出表: 人员经费, 日常公用经费 and their total, this year and last. */
export interface BasicExpenditureTable {
  readonly head: TableHead;
  readonly personnel: BudgetLine | undefined;
  readonly dailyPublic: BudgetLine | undefined;
  readonly total: BudgetLine | undefined;
}

function readBasicExpenditureTable(block: TableBlock): BasicExpenditureTable {
  const lines = budgetLines(block);
  const find = (item: string): BudgetLine | undefined => lines.find((line) => line.item === item);
  return {
    head: block.head,
    personnel: find('personnel'),
    dailyPublic: find('dailyPublic'),
    total: find('total'),
  };
}

export const basicExpenditureTable = defineTable({
  key: 'basicExpenditureTable',
  name: '基本支出表',
  position: 90,
  structure: {
    kind: 'items',
    columns: { label: 'text', current: 'amount', prior: 'amount', change: 'amount' },
    items: ['total', 'personnel', 'dailyPublic'],
    required: ['label', 'current'],
    evidence: ['personnel', 'dailyPublic', 'total'],
  },
  read: readBasicExpenditureTable,
  money: moneyIn(({ personnel, dailyPublic, total }: BasicExpenditureTable) =>
    [personnel, dailyPublic, total].flatMap(lineCells),
  ),
  emptiness: undefined,
  states: statedIn(({ total, personnel, dailyPublic }: BasicExpenditureTable, say) => [
    ...lineStatements(say, 'basic', total),
    ...say('basic', '人员经费与公用经费合计', personnel?.current, dailyPublic?.current),
    ...lineStatements(say, 'personnel', personnel),
    ...lineStatements(say, 'dailyPublic', dailyPublic),
  ]),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<BasicExpenditureTable>('BasicExpenditureTable', '人员经费、日常公用经费和合计', {
    personnel: as(BUDGET_LINE, '人员经费'),
    dailyPublic: as(BUDGET_LINE, '日常公用经费'),
    total: as(BUDGET_LINE, '合计'),
  }),
});
