import type { Amount } from '../../money';
import { labelKey } from '../../workbook';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { budgetLines, type BudgetLine } from '../reading/budget-lines';
import { isFilled, type Field, type Located } from '../reading/field';
import { BUDGET_LINE } from '../reading/line-shapes';
import { amountRowsAcross, linesAcross } from '../reading/lines-across';
import { amountCell, lineCells, moneyIn, type MoneyCell } from '../reading/money-table';
import { amount, as, list, record, text } from '../reading/record-shape';
import { lineStatements, statedIn } from '../reading/statement';
import { isSubtotalRow } from '../reading/total-rows';

const AMOUNTS = ['total', 'personnel', 'dailyPublic'] as const;
const AMOUNT_NAMES = { total: '合计', personnel: '人员经费', dailyPublic: '日常公用经费' } as const;
/** What a row may be named by: what it is for, else whose it is. */
const NAMES = ['item', 'economicName', 'unit'] as const;

/** The basic expenditure of one unit, or one item of a list with the classes it belongs to. */
export interface BasicExpenditureRow {
  readonly row: number;
  /** What names the row in places. */
  readonly key: string;
  readonly unit: Located<string> | undefined;
  readonly item: Located<string> | undefined;
  readonly functionalClass: Located<string> | undefined;
  readonly economicClass: Located<string> | undefined;
  readonly total: Field<Amount> | undefined;
  readonly personnel: Field<Amount> | undefined;
  readonly dailyPublic: Field<Amount> | undefined;
}

/** 基本支出表: 人员经费, 日常公用经费 and their total, this year and last. */
export interface BasicExpenditureTable {
  readonly head: TableHead;
  readonly personnel: BudgetLine | undefined;
  readonly dailyPublic: BudgetLine | undefined;
  readonly total: BudgetLine | undefined;
  /** Where the form prints them, its units or items, the row of the total left out. */
  readonly rows: readonly BasicExpenditureRow[];
}

/** Reads the two kinds of money down the rows, or side by side in the header over the rows of units or items. */
function readBasicExpenditureTable(block: TableBlock): BasicExpenditureTable {
  const isAcross = block.layout.orientation === 'across';
  const lines = isAcross ? linesAcross(block) : budgetLines(block);
  const find = (item: string): BudgetLine | undefined => lines.find((line) => line.item === item);
  return {
    head: block.head,
    personnel: find('personnel'),
    dailyPublic: find('dailyPublic'),
    total: find('total'),
    rows: isAcross ? rowsOf(block) : [],
  };
}

function rowsOf(block: TableBlock): BasicExpenditureRow[] {
  const { current, prior } = amountRowsAcross(block) ?? {};
  return block.rows.flatMap((row): BasicExpenditureRow[] => {
    if (row === current || row === prior || isSubtotalRow(block, row)) return [];
    const key = labelKey(NAMES.map((name) => block.rawText(row, name)).find((name) => name !== '') ?? '');
    const words = (column: string): Located<string> | undefined => block.text(row, column, key);
    const money = (column: (typeof AMOUNTS)[number]): Field<Amount> | undefined =>
      block.amount(row, column, key);
    if (!AMOUNTS.some((column) => isFilled(money(column)))) return [];
    return [
      {
        row,
        key,
        unit: words('unit'),
        item: words('item'),
        functionalClass: words('functionalClass'),
        economicClass: words('economicClass'),
        total: money('total'),
        personnel: money('personnel'),
        dailyPublic: money('dailyPublic'),
      },
    ];
  });
}

function rowCells(row: BasicExpenditureRow): MoneyCell[] {
  return AMOUNTS.map((column) => amountCell(row[column], `“${row.key}”的${AMOUNT_NAMES[column]}`));
}

export const basicExpenditureTable = defineTable({
  key: 'basicExpenditureTable',
  name: '基本支出表',
  position: 90,
  structure: {
    kind: 'items',
    columns: {
      label: 'text',
      current: 'amount',
      prior: 'amount',
      change: 'amount',
      // Printed over the rows of units or items:
      heading: 'heading',
      unitCode: 'code',
      unit: 'text',
      itemCode: 'code',
      item: 'text',
      functionalClass: 'code',
      functionalName: 'text',
      economicClass: 'code',
      economicName: 'text',
      total: 'amount',
      personnel: 'amount',
      dailyPublic: 'amount',
    },
    items: [...AMOUNTS, 'current', 'prior'],
    required: ['label', 'current'],
    evidence: ['personnel', 'dailyPublic', 'total'],
    // Without a title such a header is that of many tables: no form prints units, classes and both kinds of money together.
    across: {
      required: ['total'],
      evidence: ['unit', 'economicClass', 'personnel', 'dailyPublic'],
      manyRows: true,
    },
    groups: { heading: AMOUNTS, total: ['heading', ...AMOUNTS] },
  },
  read: readBasicExpenditureTable,
  money: moneyIn(({ personnel, dailyPublic, total, rows }: BasicExpenditureTable) => [
    ...[personnel, dailyPublic, total].flatMap(lineCells),
    ...rows.flatMap(rowCells),
  ]),
  emptiness: undefined,
  states: statedIn(({ total, personnel, dailyPublic, rows }: BasicExpenditureTable, say) => [
    ...lineStatements(say, 'basic', total),
    ...say('basic', '人员经费与公用经费合计', personnel?.current, dailyPublic?.current),
    ...(total === undefined ? [] : say('basic', '各行合计', ...rows.map((row) => row.total))),
    ...lineStatements(say, 'personnel', personnel),
    ...lineStatements(say, 'dailyPublic', dailyPublic),
  ]),
  unitCells: ({ rows }: BasicExpenditureTable) => rows.flatMap(({ unit }) => unit ?? []),
  isOfPriorYearEnd: false,
  record: record<BasicExpenditureTable>('BasicExpenditureTable', '人员经费、日常公用经费和合计', {
    personnel: as(BUDGET_LINE, '人员经费'),
    dailyPublic: as(BUDGET_LINE, '日常公用经费'),
    total: as(BUDGET_LINE, '合计'),
    rows: list(
      '各单位或各项目；一行一个的表才有',
      record<BasicExpenditureRow>('BasicExpenditureRow', '一个单位或一个项目', {
        unit: text('单位'),
        item: text('项目名称'),
        functionalClass: text('功能科目编码'),
        economicClass: text('部门经济科目编码'),
        total: amount(AMOUNT_NAMES.total),
        personnel: amount(AMOUNT_NAMES.personnel),
        dailyPublic: amount(AMOUNT_NAMES.dailyPublic),
      }),
    ),
  }),
});
