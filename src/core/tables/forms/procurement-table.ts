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
  'carryOver',
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
  /** What is bought, in the finest words of the row. */
  readonly item: Located<string> | undefined;
  readonly quantity: Field<Decimal> | undefined;
  readonly unitPrice: Field<Amount> | undefined;
  /** 面向中小企业预留资金, a part of the total. */
  readonly reserved: Field<Amount> | undefined;
}

/** A row that adds up the purchases below it: 一、货物 over its projects, a project over what it buys. */
export interface ProcurementLevel extends ProcurementAmounts {
  readonly row: number;
  readonly name: Located<string>;
  readonly purchases: readonly ProcurementRow[];
}

/** 政府采购预算明细表. Without purchases it is published empty, with a note that says so. */
export interface ProcurementTable {
  readonly head: TableHead;
  readonly purchases: readonly ProcurementRow[];
  /** Where the form prints levels above its purchases, those that state an amount. */
  readonly levels: readonly ProcurementLevel[];
  /** The 合计 row; its fields may be blank. */
  readonly totals: ProcurementAmounts | undefined;
  /** Header labels of money columns the layout does not know; a sum over sources may need them. */
  readonly unreadColumns: readonly string[];
}

/** Columns that name a purchase, or one of the levels it stands below. */
const NAMES = ['category', 'project', 'economicClass', 'item', 'goods'] as const;

function readProcurementTable(block: TableBlock): ProcurementTable {
  const purchases: ProcurementRow[] = [];
  let totals: ProcurementAmounts | undefined;
  const rows = block.rows.filter((row) => {
    if (isTotalRow(block, row)) totals ??= amountsOf(block, row, '合计');
    return !isTotalRow(block, row) && !isSubtotalRow(block, row);
  });
  const outline = outlineOf(block, rows);
  for (const row of rows.filter((each) => !outline.has(each))) {
    const key = nameIn(block, row)?.value ?? block.text(row, 'project', '')?.value ?? '';
    const amounts = amountsOf(block, row, key);
    if (!isFilled(amounts.total) && nameIn(block, row) === undefined) continue;
    purchases.push({
      row,
      project: block.text(row, 'project', key),
      item: nameIn(block, row, key),
      quantity: block.number(row, 'quantity', key),
      unitPrice: block.amount(row, 'unitPrice', key),
      reserved: block.amount(row, 'reserved', key),
      ...amounts,
    });
  }
  const levels = [...outline].flatMap(([row, { column, last }]): ProcurementLevel[] => {
    const name = block.text(row, column, '');
    const amounts = amountsOf(block, row, name?.value ?? '');
    const within = purchases.filter((purchase) => purchase.row > row && purchase.row <= last);
    return name === undefined || !isFilled(amounts.total)
      ? []
      : [{ row, name, purchases: within, ...amounts }];
  });
  return { head: block.head, purchases, levels, totals, unreadColumns: block.unreadColumns() };
}

function nameIn(block: TableBlock, row: number, key = ''): Located<string> | undefined {
  return block.text(row, 'goods', key) ?? block.text(row, 'item', key);
}

/**
 * The rows that stand above others: the next row leaves their names blank and has one further right. Each with the column that names it
 * and the last row below it.
 */
function outlineOf(
  block: TableBlock,
  rows: readonly number[],
): ReadonlyMap<number, { readonly column: string; readonly last: number }> {
  const columnOf = (name: string): number => block.header.columns.get(name) ?? 0;
  const names = NAMES.filter((name) => block.has(name)).sort((a, b) => columnOf(a) - columnOf(b));
  const namesOf = (row: number): number[] =>
    names.flatMap((name, index) => (block.rawText(row, name).trim() === '' ? [] : [index]));
  const outline = new Map<number, { column: string; last: number }>();
  rows.forEach((row, index) => {
    const [first] = namesOf(row);
    const own = namesOf(row).at(-1);
    const column = first === undefined ? undefined : names[first];
    const isBelow = (other: number): boolean => own !== undefined && (namesOf(other)[0] ?? -1) > own;
    const next = rows[index + 1];
    if (column === undefined || next === undefined || !isBelow(next)) return;
    const end = rows.findIndex((other, at) => at > index && !isBelow(other));
    outline.set(row, { column, last: rows[(end === -1 ? rows.length : end) - 1] ?? row });
  });
  return outline;
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
      carryOver: source('carryOver'),
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
  carryOver: '上年结转资金',
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
    carryOver: amount(PROCUREMENT_SOURCE_NAMES.carryOver),
  }),
};

const PURCHASE = record<ProcurementRow>('ProcurementRow', '一项采购', {
  project: text('项目名称'),
  item: text('采购物品名称'),
  quantity: number('数量'),
  unitPrice: amount('单价'),
  reserved: amount('面向中小企业预留资金'),
  ...AMOUNTS,
});

export const procurementTable = defineTable({
  key: 'procurementTable',
  name: '政府采购预算明细表',
  position: 140,
  structure: {
    kind: 'list',
    columns: {
      category: 'text',
      project: 'text',
      economicClass: 'code',
      funds: 'heading',
      item: 'text',
      goods: 'text',
      catalogueNumber: 'code',
      method: 'text',
      measure: 'text',
      quantity: 'count',
      unitPrice: 'amount',
      reserved: 'amount',
      total: 'amount',
      ...Object.fromEntries(PROCUREMENT_SOURCES.map((source) => [source, 'amount'] as const)),
    },
    items: ['total', 'subtotal'],
    required: ['item', 'total'],
    evidence: ['item', 'quantity', 'unitPrice', 'total'],
    groups: { total: ['total', ...PROCUREMENT_SOURCES] },
  },
  read: readProcurementTable,
  money: moneyIn(({ purchases, levels, totals }: ProcurementTable) => [
    ...levels.flatMap((level) => amountCells(`“${level.name.value}”`, level)),
    ...purchases.flatMap((row): MoneyCell[] => [
      { field: row.unitPrice, name: `“${purchaseName(row)}”的单价`, kind: 'unitPrice' },
      amountCell(row.reserved, `“${purchaseName(row)}”的面向中小企业预留资金`),
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
    purchases: list('各项采购', PURCHASE),
    levels: list(
      '采购之上分层的合计，如“货物”一行',
      record<ProcurementLevel>('ProcurementLevel', '一层的合计', {
        name: text('这一层的名称'),
        purchases: list('下面的各项采购', PURCHASE),
        ...AMOUNTS,
      }),
    ),
    totals: as(record<ProcurementAmounts>('ProcurementAmounts', '金额', AMOUNTS), '合计行'),
    unreadColumns: UNREAD_COLUMNS,
  }),
});
