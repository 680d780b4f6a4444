import type { Amount } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { BUDGETS } from '../reading/budgets';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import type { Field } from '../reading/field';
import { LINE_FIELDS, sideShape, UNREAD_COLUMNS } from '../reading/line-shapes';
import { rowName } from '../reading/lines';
import { amountCell, lineCells, moneyIn, type MoneyCell } from '../reading/money-table';
import { amount, record } from '../reading/record-shape';
import { itemStatements, totalStatements } from '../reading/side-statements';
import { sideLines, sideOf, splitSides, type SummarySide } from '../reading/sides';
import { statedIn, type Say, type Statement } from '../reading/statement';

/** A functional class of the expenditure side: `current` is its total, beside it the three budgets that pay for it. */
export interface AppropriationLine extends BudgetLine {
  readonly generalPublicBudget: Field<Amount> | undefined;
  readonly governmentFundBudget: Field<Amount> | undefined;
  readonly stateCapitalBudget: Field<Amount> | undefined;
}

/** 财政拨款收支预算总表: revenue by budget at the left, expenditure by functional class and budget at the right. */
export interface AppropriationSummary {
  readonly head: TableHead;
  readonly revenue: SummarySide;
  readonly expenditure: SummarySide<AppropriationLine>;
  /** Header labels of money columns of the expenditure side that the layout does not know. */
  readonly unreadColumns: readonly string[];
}

/** Reads both sides. Where the form prints only one label column, both sides are empty: its rows cannot be told apart. */
function readAppropriationSummary(block: TableBlock): AppropriationSummary {
  const sides = splitSides(block);
  return {
    head: block.head,
    revenue: sideOf('revenue', sides === undefined ? [] : budgetLines(sides.left), sides?.left ?? block),
    expenditure: sideOf(
      'expenditure',
      sides === undefined ? [] : appropriationLines(sides.right),
      sides?.right ?? block,
    ),
    unreadColumns: sides?.right.unreadColumns() ?? [],
  };
}

function appropriationLines(block: TableBlock): AppropriationLine[] {
  return budgetLines(block).map((line) => ({
    ...line,
    generalPublicBudget: block.amount(line.row, 'generalPublicBudget', line.name),
    governmentFundBudget: block.amount(line.row, 'governmentFundBudget', line.name),
    stateCapitalBudget: block.amount(line.row, 'stateCapitalBudget', line.name),
  }));
}

const [GENERAL, FUND, CAPITAL] = BUDGETS;
const COLUMNS = BUDGETS.map(({ budget }) => budget);

function budgetCells(line: AppropriationLine): MoneyCell[] {
  return BUDGETS.map(({ budget, name }) => amountCell(line[budget], `“${rowName(line)}”的${name}`));
}

function statements({ revenue, expenditure }: AppropriationSummary, say: Say): Statement[] {
  const { total, items } = expenditure;
  return [
    ...totalStatements(say, 'fiscal', revenue),
    ...totalStatements(say, 'fiscal', expenditure),
    ...itemStatements(say, revenue),
    ...say('fiscal', '各预算合计', ...COLUMNS.map((budget) => total?.[budget])),
    ...BUDGETS.flatMap(({ budget, name }) =>
      say(budget, `${total?.name ?? '总计'}（${name}）`, total?.[budget]),
    ),
    ...items.flatMap((line) =>
      BUDGETS.flatMap(({ budget, name }) =>
        say(`${budget} 类 ${line.name}`, `${line.name}（${name}）`, line[budget]),
      ),
    ),
  ];
}

export const appropriationSummary = defineTable({
  key: 'appropriationSummary',
  name: '财政拨款收支预算总表',
  position: 40,
  structure: {
    kind: 'sides',
    columns: {
      label: 'text',
      current: 'amount',
      prior: 'amount',
      generalPublicBudget: 'amount',
      governmentFundBudget: 'amount',
      stateCapitalBudget: 'amount',
    },
    items: ['total', 'subtotal', 'carryOver', ...COLUMNS],
    required: ['label', 'current'],
    evidence: ['total'],
    groups: { current: COLUMNS },
    sums: [{ whole: 'total', parts: COLUMNS }],
  },
  read: readAppropriationSummary,
  money: moneyIn(({ revenue, expenditure }: AppropriationSummary) => [
    ...sideLines(revenue).flatMap(lineCells),
    ...sideLines(expenditure).flatMap((line) => [...lineCells(line), ...budgetCells(line)]),
  ]),
  emptiness: undefined,
  states: statedIn(statements),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<AppropriationSummary>('AppropriationSummary', '财政拨款收支', {
    revenue: sideShape<BudgetLine>('AppropriationRevenue', '收入，按三项预算', LINE_FIELDS),
    expenditure: sideShape<AppropriationLine>('AppropriationExpenditure', '支出，按功能分类和预算', {
      ...LINE_FIELDS,
      generalPublicBudget: amount(GENERAL.name),
      governmentFundBudget: amount(FUND.name),
      stateCapitalBudget: amount(CAPITAL.name),
    }),
    unreadColumns: UNREAD_COLUMNS,
  }),
});
