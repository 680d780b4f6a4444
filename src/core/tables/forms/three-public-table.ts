import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import { BUDGET_LINE } from '../reading/line-shapes';
import { linesAcross } from '../reading/lines-across';
import { lineCells, moneyIn } from '../reading/money-table';
import { as, record } from '../reading/record-shape';
import { lineStatements, statedIn } from '../reading/statement';

/** 财政拨款“三公”经费表, with 机关运行经费 where the form prints it, outside the sum. */
export interface ThreePublicTable {
  readonly head: TableHead;
  readonly total: BudgetLine | undefined;
  readonly abroad: BudgetLine | undefined;
  readonly vehicles: BudgetLine | undefined;
  readonly vehicleRunning: BudgetLine | undefined;
  readonly vehiclePurchase: BudgetLine | undefined;
  readonly reception: BudgetLine | undefined;
  readonly agencyOperating: BudgetLine | undefined;
}

/** Reads the items down the rows, or side by side in the header over their amounts. */
function readThreePublicTable(block: TableBlock): ThreePublicTable {
  const lines = block.layout.orientation === 'across' ? linesAcross(block) : budgetLines(block);
  const find = (item: string): BudgetLine | undefined => lines.find((line) => line.item === item);
  return {
    head: block.head,
    total: find('total'),
    abroad: find('abroad'),
    vehicles: find('vehicles'),
    vehicleRunning: find('vehicleRunning'),
    vehiclePurchase: find('vehiclePurchase'),
    reception: find('reception'),
    agencyOperating: find('agencyOperating'),
  };
}

const ITEMS = ['total', 'abroad', 'vehicles', 'vehicleRunning', 'vehiclePurchase', 'reception'] as const;

/** The rows of the table in the order of the form. */
function linesOf(table: ThreePublicTable): readonly (BudgetLine | undefined)[] {
  return [...ITEMS.map((item) => table[item]), table.agencyOperating];
}

export const threePublicTable = defineTable({
  key: 'threePublicTable',
  name: '“三公”经费表',
  position: 110,
  structure: {
    kind: 'items',
    columns: {
      label: 'text',
      current: 'amount',
      prior: 'amount',
      change: 'amount',
      // Printed side by side in the header:
      heading: 'heading',
      total: 'amount',
      abroad: 'amount',
      vehicles: 'amount',
      vehiclePurchase: 'amount',
      vehicleRunning: 'amount',
      reception: 'amount',
      agencyOperating: 'amount',
    },
    items: [...ITEMS, 'agencyOperating', 'current', 'prior'],
    required: ['label', 'current'],
    evidence: ['abroad', 'vehicles', 'reception'],
    across: { required: ['total', 'abroad', 'reception'], evidence: ['total', 'abroad', 'reception'] },
    groups: {
      heading: ['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
      vehicles: ['vehiclePurchase', 'vehicleRunning'],
    },
  },
  read: readThreePublicTable,
  money: moneyIn((table: ThreePublicTable) => linesOf(table).flatMap(lineCells)),
  emptiness: {
    subject: '“三公”经费',
    words: /三公/,
    note: '本年度未安排“三公”经费',
    isDistinct: true,
    contents: (table: ThreePublicTable) => ({
      cells: linesOf(table).flatMap((line) => [line?.current, line?.prior]),
    }),
  },
  states: statedIn((table: ThreePublicTable, say) => {
    const { total, abroad, vehicles, vehicleRunning, reception, agencyOperating } = table;
    return [
      ...say('三公', '合计', total?.current),
      ...say('三公', '各项合计', abroad?.current, vehicles?.current, reception?.current),
      ...lineStatements(say, '三公 abroad', abroad),
      ...lineStatements(say, '三公 vehicleRunning', vehicleRunning),
      ...lineStatements(say, '三公 reception', reception),
      // 机关运行经费 is 日常公用经费 where every unit is an administrative one.
      ...lineStatements(say, 'dailyPublic', agencyOperating),
    ];
  }),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<ThreePublicTable>('ThreePublicTable', '“三公”经费各项', {
    total: as(BUDGET_LINE, '合计'),
    abroad: as(BUDGET_LINE, '因公出国（境）费'),
    vehicles: as(BUDGET_LINE, '公务用车购置及运行维护费'),
    vehicleRunning: as(BUDGET_LINE, '公务用车运行维护费'),
    vehiclePurchase: as(BUDGET_LINE, '公务用车购置费'),
    reception: as(BUDGET_LINE, '公务接待费'),
    agencyOperating: as(BUDGET_LINE, '机关运行经费，不计入合计'),
  }),
});
