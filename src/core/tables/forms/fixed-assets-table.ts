import type { Amount, Decimal } from '../../money';
import { labelRemark } from '../../workbook';
import { defineTable } from '../define-table';
import type { TableBlock, TableHead } from '../reading/block';
import type { Field, Located } from '../reading/field';
import { LINE_FIELDS } from '../reading/line-shapes';
import { linesOf, nest, rowName, type Line, type Nested } from '../reading/lines';
import { amountCell, moneyIn } from '../reading/money-table';
import { amount, as, list, located, made, number, record, withParts } from '../reading/record-shape';
import { readDay, type Day } from '../reading/day';

export interface AssetLine extends Line {
  /** Unit of the quantity as the label prints it: `平方米`, `台、辆`, or '' where it prints none. */
  readonly measure: string;
  readonly quantity: Field<Decimal> | undefined;
  readonly value: Field<Amount> | undefined;
}

/** 固定资产占用情况表 as of a day. */
export interface FixedAssetsTable {
  readonly head: TableHead;
  readonly asOf: Located<Day> | undefined;
  readonly total: AssetLine | undefined;
  /** The rows that add up to the total, with the `其中` rows as their parts. */
  readonly items: readonly Nested<AssetLine>[];
  /** 本年度拟购置固定资产总额, printed below the table in some counties. */
  readonly plannedPurchase: Field<Amount> | undefined;
}

function readFixedAssetsTable(block: TableBlock): FixedAssetsTable {
  const lines = linesOf(block).map((line) => ({
    ...line,
    measure: labelRemark(line.label.value),
    quantity: quantityOf(block, line),
    value: block.amount(line.row, 'value', line.name),
  }));
  const inTable = lines.filter((line) => line.item !== 'plannedPurchase');
  const nested = nest(inTable, (line) => block.rawText(line.row, 'label'));
  return {
    head: block.head,
    asOf: readAsOf(block),
    total: nested.find((line) => line.role === 'total'),
    items: nested.filter((line) => line.role === 'item'),
    plannedPurchase: plannedPurchase(block, lines),
  };
}

/** A dash in the total says that its counts are not added up. */
function quantityOf(block: TableBlock, { role, row, name }: Line): AssetLine['quantity'] {
  const field = block.number(row, 'quantity', name);
  const isDash = role === 'total' && field?.state === 'stated' && !/\d/.test(block.rawText(row, 'quantity'));
  return isDash ? { state: 'blank', at: field.at, place: field.place } : field;
}

/** The planned purchase stands in the value column, or in the quantity column where the row has only one figure. */
function plannedPurchase(block: TableBlock, lines: readonly AssetLine[]): Field<Amount> | undefined {
  const line = lines.find(({ item }) => item === 'plannedPurchase');
  if (line === undefined) return undefined;
  return line.value?.state === 'blank' ? block.amount(line.row, 'quantity', line.name) : line.value;
}

/** `截止时间：2022年12月31日`, in one cell or with the date in the cell beside it. */
function readAsOf(block: TableBlock): Located<Day> | undefined {
  const { grid, head, header } = block;
  for (let row = head.range.top; row < header.top; row += 1) {
    const columns = grid.filledColumns(row);
    const label = columns.find((column) => /^(?:截止|截至)(?:时间|日期)?/.test(grid.label(row, column)));
    if (label === undefined) continue;
    for (const column of columns.filter((candidate) => candidate >= label)) {
      const day = readDay(grid.value(row, column), grid.format(row, column), grid.date1904);
      const place = { table: head.key, row: '截止时间', column: '' };
      if (day !== undefined) return { value: day, at: grid.at(row, column), place };
    }
  }
  return undefined;
}

const { label, name, item } = LINE_FIELDS;
const ASSET_LINE = record<AssetLine>('AssetLine', '一类资产', {
  label,
  name,
  item,
  measure: made<string>('行名里印的计量单位，如“平方米”'),
  quantity: number('数量'),
  value: amount('价值'),
});

/** The rows of the table, the total last. */
function assetLines({ items, total }: FixedAssetsTable): AssetLine[] {
  return [...items.flatMap((each) => [each, ...each.parts]), ...(total === undefined ? [] : [total])];
}

export const fixedAssetsTable = defineTable({
  key: 'fixedAssetsTable',
  name: '固定资产占用情况表',
  position: 150,
  structure: {
    kind: 'items',
    columns: { label: 'text', quantity: 'count', value: 'amount' },
    items: ['total', 'buildings', 'offices', 'vehicles', 'equipment', 'other', 'plannedPurchase'],
    required: ['label', 'value'],
    evidence: ['total', 'buildings', 'other'],
  },
  read: readFixedAssetsTable,
  money: moneyIn((table: FixedAssetsTable) => [
    ...assetLines(table).map((line) => amountCell(line.value, `“${rowName(line)}”`)),
    amountCell(table.plannedPurchase, '“拟购置固定资产总额”'),
  ]),
  emptiness: {
    subject: '固定资产',
    words: /资产/,
    note: '本部门没有固定资产',
    isDistinct: true,
    contents: (table: FixedAssetsTable) => ({
      cells: assetLines(table).flatMap(({ quantity, value }) => [quantity, value]),
    }),
  },
  states: undefined,
  unitCells: undefined,
  isOfPriorYearEnd: true,
  record: record<FixedAssetsTable>('FixedAssetsTable', '某一天的固定资产', {
    asOf: located('day', '截止时间', ({ year, month, day }: Day) => ({ year, month, day })),
    total: as(ASSET_LINE, '资产总额'),
    items: list(
      '各类资产',
      withParts('AssetItem', '一类资产和它下面的“其中”各行', ASSET_LINE, list('“其中”各行', ASSET_LINE)),
    ),
    plannedPurchase: amount('本年度拟购置固定资产总额'),
  }),
});
