import type { Amount, Decimal } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import { isFilled, type Field, type Located } from '../reading/field';
import { UNREAD_COLUMNS } from '../reading/line-shapes';
import { amountCell, moneyIn, type MoneyCell } from '../reading/money-table';
import { amount, as, list, number, record, text } from '../reading/record-shape';
import { isSubtotalRow, isTotalRow } from '../reading/total-rows';

/** The funding sources a procurement row may be split over. */
export const PROCUREMENT_SOURCES = [
  'generalPublic',
  'governmentFund',
  'stateCapital',
  'specialAccount',
  'unitFunds',
] as const;
export type ProcurementSource = (typeof PROCUREMENT_SOURCES)[number];

export interface ProcurementAmounts {
  readonly total: Field<Amount> | undefined;
  readonly sources: Readonly<Record<ProcurementSource, Field<Amount> | undefined>>;
}

/** One purchase. */
export interface ProcurementRow extends ProcurementAmounts {
  readonly row: number;
  readonly project: Located<string> | undefined;
  readonly item: Located<string> | undefined;
  readonly quantity: Field<Decimal> | undefined;
  readonly unitPrice: Field<Amount> | undefined;
}

/** 政府采购预算明细表. Without purchases it is published empty, with a note that says so. */
export interface ProcurementTable {
  readonly head: TableHead;
  readonly purchases: readonly ProcurementRow[];
  /** The 合计 row; its fields may be blank. */
  readonly totals: ProcurementAmounts | undefined;
  /** Header labels of money columns the layout does not know; a sum over sources may need them. */
  readonly unreadColumns: readonly string[];
}

function readProcurementTable(block: TableBlock): ProcurementTable {
  const purchases: ProcurementRow[] = [];
  let totals: ProcurementAmounts | undefined;
  for (const row of block.rows) {
    if (isTotalRow(block, row)) {
      totals ??= amountsOf(block, row, '合计');
      continue;
    }
    if (isSubtotalRow(block, row)) continue;
    const key = block.text(row, 'item', '')?.value ?? block.text(row, 'project', '')?.value ?? '';
    const amounts = amountsOf(block, row, key);
    if (!isFilled(amounts.total) && block.text(row, 'item', key) === undefined) continue;
    purchases.push({
      row,
      project: block.text(row, 'project', key),
      item: block.text(row, 'item', key),
      quantity: block.number(row, 'quantity', key),
      unitPrice: block.amount(row, 'unitPrice', key),
      ...amounts,
    });
  }
  return { head: block.head, purchases, totals, unreadColumns: block.unreadColumns() };
}

function amountsOf(block: TableBlock, row: number, key: string): ProcurementAmounts {
  const source = (name: ProcurementSource): Field<Amount> | undefined => block.amount(row, name, key);
  return {
    total: block.amount(row, 'total', key),
    sources: {
      generalPublic: source('generalPublic'),
      governmentFund: source('governmentFund'),
      stateCapital: source('stateCapital'),
      specialAccount: source('specialAccount'),
      unitFunds: source('unitFunds'),
    },
  };
}

/** How messages call the funding sources. */
export const PROCUREMENT_SOURCE_NAMES: Readonly<Record<ProcurementSource, string>> = {
  generalPublic: '一般公共预算拨款',
  governmentFund: '基金预算拨款',
  stateCapital: '国有资本经营预算拨款',
  specialAccount: '财政专户核拨',
  unitFunds: '单位资金',
};

/** How messages call a purchase: by what is bought, else by its project or its row. */
export function purchaseName({ item, project, row }: ProcurementRow): string {
  return item?.value ?? project?.value ?? `第${row + 1}行`;
}

function amountCells(row: string, { total, sources }: ProcurementAmounts): MoneyCell[] {
  return [
    amountCell(total, `${row}的合计`),
    ...PROCUREMENT_SOURCES.map((source) =>
      amountCell(sources[source], `${row}的${PROCUREMENT_SOURCE_NAMES[source]}`),
    ),
  ];
}

const AMOUNTS = {
  total: amount('合计'),
  sources: record<ProcurementAmounts['sources']>('ProcurementSources', '按资金来源', {
    generalPublic: amount(PROCUREMENT_SOURCE_NAMES.generalPublic),
    governmentFund: amount(PROCUREMENT_SOURCE_NAMES.governmentFund),
    stateCapital: amount(PROCUREMENT_SOURCE_NAMES.stateCapital),
    specialAccount: amount(PROCUREMENT_SOURCE_NAMES.specialAccount),
    unitFunds: amount(PROCUREMENT_SOURCE_NAMES.unitFunds),
  }),
};

export const procurementTable = defineTable({
  key: 'procurementTable',
  name: '政府采购预算明细表',
  position: 140,
  structure: {
    kind: 'list',
    columns: {
      project: 'text',
      funds: 'heading',
      item: 'text',
      catalogueNumber: 'code',
      measure: 'text',
      quantity: 'count',
      unitPrice: 'amount',
      total: 'amount',
      generalPublic: 'amount',
      governmentFund: 'amount',
      stateCapital: 'amount',
      specialAccount: 'amount',
      unitFunds: 'amount',
    },
    items: ['total', 'subtotal'],
    required: ['item', 'total'],
    evidence: ['item', 'quantity', 'unitPrice', 'total'],
  },
  read: readProcurementTable,
  money: moneyIn(({ purchases, totals }: ProcurementTable) => [
    ...purchases.flatMap((row): MoneyCell[] => [
      { field: row.unitPrice, name: `“${purchaseName(row)}”的单价`, kind: 'unitPrice' },
      ...amountCells(`“${purchaseName(row)}”`, row),
    ]),
    ...(totals === undefined ? [] : amountCells('合计行', totals)),
  ]),
  emptiness: {
    subject: '政府采购预算',
    words: /采购/,
    note: '本年度未安排政府采购支出预算',
    isDistinct: true,
    contents: ({ purchases, totals }: ProcurementTable) => ({
      entries: purchases.map(({ item, project, total }) => ({ name: item ?? project, amount: total })),
      sums: [totals?.total],
    }),
  },
  states: undefined,
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: record<ProcurementTable>('ProcurementTable', '各项采购', {
    purchases: list(
      '各项采购',
      record<ProcurementRow>('ProcurementRow', '一项采购', {
        project: text('项目名称'),
        item: text('采购物品名称'),
        quantity: number('数量'),
        unitPrice: amount('单价'),
        ...AMOUNTS,
      }),
    ),
    totals: as(record<ProcurementAmounts>('ProcurementAmounts', '金额', AMOUNTS), '合计行'),
    unreadColumns: UNREAD_COLUMNS,
  }),
});
