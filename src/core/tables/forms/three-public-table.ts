import type { Amount } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import { BUDGETS } from '../reading/budgets';
import type { Field } from '../reading/field';
import { LINE_FIELDS } from '../reading/line-shapes';
import { rowName } from '../reading/lines';
import { linesAcross } from '../reading/lines-across';
import { amountCell, lineCells, moneyIn, type MoneyCell } from '../reading/money-table';
import { amount, as, record } from '../reading/record-shape';
import { lineStatements, statedIn } from '../reading/statement';

/** A row of the table with the budgets that pay for it, where the form prints those beside its total. */
export type ThreePublicLine = BudgetLine &
  Readonly<Record<(typeof BUDGETS)[number]['budget'], Field<Amount> | undefined>>;

/** 财政拨款“三公”经费表, with 会议费, 培训费 and 机关运行经费 where the form prints them, outside the sum. */
export interface ThreePublicTable {
  readonly head: TableHead;
  readonly total: ThreePublicLine | undefined;
  readonly abroad: ThreePublicLine | undefined;
  readonly vehicles: ThreePublicLine | undefined;
  readonly vehicleRunning: ThreePublicLine | undefined;
  readonly vehiclePurchase: ThreePublicLine | undefined;
  readonly reception: ThreePublicLine | undefined;
  readonly meeting: ThreePublicLine | undefined;
  readonly training: ThreePublicLine | undefined;
  readonly agencyOperating: ThreePublicLine | undefined;
}

/** Reads the items down the rows, or side by side in the header over their amounts. */
function readThreePublicTable(block: TableBlock): ThreePublicTable {
  const isAcross = block.layout.orientation === 'across';
  const lines = (isAcross ? linesAcross(block) : budgetLines(block)).map((line): ThreePublicLine => {
    const paid = (budget: string): Field<Amount> | undefined =>
      isAcross ? undefined : block.amount(line.row, budget, line.name);
    return {
      ...line,
      generalPublicBudget: paid('generalPublicBudget'),
      governmentFundBudget: paid('governmentFundBudget'),
      stateCapitalBudget: paid('stateCapitalBudget'),
    };
  });
  const find = (item: string): ThreePublicLine | undefined => lines.find((line) => line.item === item);
  return {
    head: block.head,
    // With 会议费 beside it the first total may be that of all.
    total: lines.find(({ item, name }) => item === 'total' && name.includes('三公')) ?? find('total'),
    abroad: find('abroad'),
    vehicles: find('vehicles'),
    vehicleRunning: find('vehicleRunning'),
    vehiclePurchase: find('vehiclePurchase'),
    reception: find('reception'),
    meeting: find('meeting'),
    training: find('training'),
    agencyOperating: find('agencyOperating'),
  };
}

const ITEMS = ['total', 'abroad', 'vehicles', 'vehicleRunning', 'vehiclePurchase', 'reception'] as const;
const OTHERS = ['meeting', 'training', 'agencyOperating'] as const;
const BUDGET_KEYS = BUDGETS.map(({ budget }) => budget);

/** The rows of the table in the order of the form. */
function linesOf(table: ThreePublicTable): readonly (ThreePublicLine | undefined)[] {
  return [...ITEMS, ...OTHERS].map((item) => table[item]);
}

function cellsOf(line: ThreePublicLine | undefined): MoneyCell[] {
  if (line === undefined) return [];
  return [
    ...lineCells(line),
    ...BUDGETS.map(({ budget, name }) => amountCell(line[budget], `“${rowName(line)}”的${name}`)),
  ];
}

const [GENERAL, FUND, CAPITAL] = BUDGETS;
const LINE = record<ThreePublicLine>('ThreePublicLine', '一行：行名、本年数、上年数、增减、按预算', {
  ...LINE_FIELDS,
  generalPublicBudget: amount(GENERAL.name),
  governmentFundBudget: amount(FUND.name),
  stateCapitalBudget: amount(CAPITAL.name),
});

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
      // Printed side by side in the header, a row for each unit:
      unitCode: 'code',
      unit: 'text',
      heading: 'heading',
      total: 'amount',
      abroad: 'amount',
      vehicles: 'amount',
      vehiclePurchase: 'amount',
      vehicleRunning: 'amount',
      reception: 'amount',
      meeting: 'amount',
      training: 'amount',
      agencyOperating: 'amount',
      ...Object.fromEntries(BUDGET_KEYS.map((budget) => [budget, 'amount'] as const)),
    },
    items: [...ITEMS, ...OTHERS, 'current', 'prior'],
    required: ['label', 'current'],
    evidence: ['abroad', 'vehicles', 'reception'],
    across: { required: ['total', 'abroad', 'reception'], evidence: ['total', 'abroad', 'reception'] },
    groups: {
      heading: ['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
      vehicles: ['vehiclePurchase', 'vehicleRunning'],
    },
  },
  read: readThreePublicTable,
  money: moneyIn((table: ThreePublicTable) => linesOf(table).flatMap(cellsOf)),
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
    total: as(LINE, '合计'),
    abroad: as(LINE, '因公出国（境）费'),
    vehicles: as(LINE, '公务用车购置及运行维护费'),
    vehicleRunning: as(LINE, '公务用车运行维护费'),
    vehiclePurchase: as(LINE, '公务用车购置费'),
    reception: as(LINE, '公务接待费'),
    meeting: as(LINE, '会议费，不计入合计'),
    training: as(LINE, '培训费，不计入合计'),
    agencyOperating: as(LINE, '机关运行经费，不计入合计'),
  }),
});
