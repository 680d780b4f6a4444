import type { Amount, Decimal } from '../../money';
import { labelRemark } from '../../workbook';
import type { TableBlock, TableHead } from '../reading/block';
import type { Field, Located } from '../reading/field';
import { linesOf, nest, type Line, type Nested } from '../reading/lines';
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

export function readFixedAssetsTable(block: TableBlock): FixedAssetsTable {
  const lines = linesOf(block).map((line) => ({
    ...line,
    measure: labelRemark(line.label.value),
    quantity: block.number(line.row, 'quantity', line.name),
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
