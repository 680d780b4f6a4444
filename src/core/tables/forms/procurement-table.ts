import type { Amount, Decimal } from '../../money';
import type { TableBlock, TableHead } from '../reading/block';
import { isFilled, type Field, type Located } from '../reading/field';
import { isSubtotalRow, isTotalRow } from './project-expenditure-table';

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

export function readProcurementTable(block: TableBlock): ProcurementTable {
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
