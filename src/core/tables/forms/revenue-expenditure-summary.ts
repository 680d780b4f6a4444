import type { Amount } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import type { Field } from '../reading/field';
import { LINE_FIELDS, sideShape, UNREAD_COLUMNS } from '../reading/line-shapes';
import { rowName } from '../reading/lines';
import { amountCell, lineCells, moneyIn, type MoneyCell } from '../reading/money-table';
import { amount, as, list, record } from '../reading/record-shape';
import { itemStatements, totalStatements } from '../reading/side-statements';
import { sideLines, sideOf, splitSides, type SummarySide } from '../reading/sides';
import { lineStatements, statedIn, type Say, type Statement } from '../reading/statement';

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
  /** The expenditure again in further lists, where the form prints it by class and beside that by what it is for (支出用途). */
  readonly furtherExpenditure: readonly SummarySide<ExpenditureLine>[];
  /** Header labels of money columns of the expenditure side that the layout does not know. */
  readonly unreadColumns: readonly string[];
}

/** Reads both sides; where the form stacks them, everything after the first total, 收入总计, is expenditure. */
function readRevenueExpenditureSummary(block: TableBlock): RevenueExpenditureSummary {
  const sides = splitSides(block);
  if (sides === undefined) {
    const lines = expenditureLines(block);
    const split = lines.findIndex((line) => line.role === 'total') + 1;
    return {
      head: block.head,
      revenue: sideOf('revenue', lines.slice(0, split), block),
      expenditure: sideOf('expenditure', lines.slice(split), block),
      furtherExpenditure: [],
      unreadColumns: block.unreadColumns(),
    };
  }
  const { left, right, further = [] } = sides;
  const expenditure = expenditureLines(right).map((line) => closedIn(further, line));
  return {
    head: block.head,
    revenue: sideOf('revenue', budgetLines(left), left),
    expenditure: sideOf('expenditure', expenditure, right),
    furtherExpenditure: further.map((list) => {
      const shared = expenditure.filter(({ row, role }) => isClosing(role) && isBlankIn(list, row));
      const lines = [...expenditureLines(list), ...shared].sort((a, b) => a.row - b.row);
      return sideOf('expenditure', lines, list);
    }),
    unreadColumns: right.unreadColumns(),
  };
}

/** Several lists may close in one row: its word stands in the first of them, its amount in the last. */
function closedIn(further: readonly TableBlock[], line: ExpenditureLine): ExpenditureLine {
  if (!isClosing(line.role) || line.current?.state !== 'blank') return line;
  const [amount] = further.flatMap((list) => {
    const field = isBlankIn(list, line.row) ? list.amount(line.row, 'current', line.name) : undefined;
    return field === undefined || field.state === 'blank' ? [] : [field];
  });
  return amount === undefined ? line : { ...line, current: amount };
}

function isClosing(role: BudgetLine['role']): boolean {
  return role === 'total' || role === 'subtotal';
}

function isBlankIn(list: TableBlock, row: number): boolean {
  return list.rawText(row, 'label').trim() === '';
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

const BASIC_PARTS = ['personnel', 'dailyPublic'] as const;
const KINDS = ['basic', ...BASIC_PARTS, 'project'] as const;
const KIND_NAMES = {
  basic: '基本支出',
  personnel: '人员经费',
  dailyPublic: '公用经费',
  project: '项目支出',
} as const;

function kindCells(line: ExpenditureLine): MoneyCell[] {
  return KINDS.map((kind) => amountCell(line[kind], `“${rowName(line)}”的${KIND_NAMES[kind]}`));
}

const BALANCE = '收支';

function statements(
  { revenue, expenditure, furtherExpenditure }: RevenueExpenditureSummary,
  say: Say,
): Statement[] {
  const { total, items } = expenditure;
  return [
    ...totalStatements(say, 'revenue', revenue),
    ...totalStatements(say, 'expenditure', expenditure),
    // Both sides are the same amount: where they are not in the same unit, no unit line is to blame.
    ...say(BALANCE, '收入总计', revenue.total?.current),
    ...say(BALANCE, '支出总计', total?.current),
    ...itemStatements(say, revenue),
    ...itemStatements(say, expenditure),
    ...furtherExpenditure.flatMap((list) => [
      ...totalStatements(say, 'expenditure', list),
      ...itemStatements(say, list),
    ]),
    ...KINDS.flatMap((kind) => say(kind, `${total?.name ?? '总计'}（${KIND_NAMES[kind]}）`, total?.[kind])),
    ...items
      .filter(({ item }) => item === undefined)
      .flatMap((line) => [
        ...lineStatements(say, `类 ${line.name}`, line),
        ...KINDS.flatMap((kind) =>
          say(`类 ${line.name} ${kind}`, `${line.name}（${KIND_NAMES[kind]}）`, line[kind]),
        ),
      ]),
  ];
}

const EXPENDITURE = sideShape<ExpenditureLine>('Expenditure', '一列支出', {
  ...LINE_FIELDS,
  basic: amount(KIND_NAMES.basic),
  personnel: amount(KIND_NAMES.personnel),
  dailyPublic: amount(KIND_NAMES.dailyPublic),
  project: amount(KIND_NAMES.project),
});

export const revenueExpenditureSummary = defineTable({
  key: 'revenueExpenditureSummary',
  name: '收支预算总表',
  position: 10,
  structure: {
    kind: 'sides',
    columns: {
      label: 'text',
      current: 'amount',
      prior: 'amount',
      change: 'amount',
      basic: 'amount',
      personnel: 'amount',
      dailyPublic: 'amount',
      project: 'amount',
    },
    items: [
      'total',
      'subtotal',
      'carryOver',
      'fiscalAppropriation',
      'generalPublicBudget',
      'governmentFundBudget',
      'stateCapitalBudget',
      'basic',
      'personnel',
      'dailyPublic',
      'basicPart',
      'project',
      'otherExpenditure',
    ],
    required: ['label', 'current'],
    evidence: ['total'],
    groups: { current: KINDS, basic: BASIC_PARTS },
    sums: [
      { whole: 'total', parts: ['basic', 'project'] },
      { whole: 'basic', parts: BASIC_PARTS, needsAll: true },
    ],
  },
  read: readRevenueExpenditureSummary,
  money: moneyIn(({ revenue, expenditure, furtherExpenditure }: RevenueExpenditureSummary) => [
    ...sideLines(revenue).flatMap(lineCells),
    ...[expenditure, ...furtherExpenditure]
      .flatMap(sideLines)
      .flatMap((line) => [...lineCells(line), ...kindCells(line)]),
  ]),
  emptiness: undefined,
  states: statedIn(statements),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<RevenueExpenditureSummary>('RevenueExpenditureSummary', '收入和支出', {
    revenue: sideShape<BudgetLine>('Revenue', '收入', LINE_FIELDS),
    expenditure: as(EXPENDITURE, '支出，按基本、项目或按功能分类'),
    furtherExpenditure: list('支出再按用途等列一遍的，一列一个', EXPENDITURE),
    unreadColumns: UNREAD_COLUMNS,
  }),
});
