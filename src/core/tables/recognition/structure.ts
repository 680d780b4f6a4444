import type { TableKey } from '../table-key';

/**
 * How a published form is built, whatever words a region prints on it.
 * - `sides`: two lists side by side, each with its own label column.
 * - `items`: fixed items down the rows.
 * - `list`: one record a row.
 * - `form`: labels and values in fixed relation, stacked (performance sheets).
 * - `text`: a heading with paragraphs below it.
 */
export interface Structure {
  readonly kind: 'sides' | 'items' | 'list' | 'form' | 'text';
  /** Column keys without which a header is not this table's. */
  readonly required: readonly string[];
  /** What proves the table where it has no title: item keys for `items`, column keys otherwise. */
  readonly evidence: readonly string[];
  /** True where a workbook holds many of them (one per project). */
  readonly many?: boolean;
}

const text: Structure = { kind: 'text', required: [], evidence: [] };

export const STRUCTURES: Readonly<Record<TableKey, Structure>> = {
  revenueExpenditureSummary: { kind: 'sides', required: ['label', 'current'], evidence: ['total'] },
  basicExpenditureTable: {
    kind: 'items',
    required: ['label', 'current'],
    evidence: ['personnel', 'dailyPublic', 'total'],
  },
  projectExpenditureTable: {
    kind: 'list',
    required: ['name', 'amount'],
    evidence: ['code', 'name', 'amount'],
  },
  threePublicTable: {
    kind: 'items',
    required: ['label', 'current'],
    evidence: ['abroad', 'vehicles', 'reception'],
  },
  organisationTable: { kind: 'list', required: ['unitName'], evidence: ['unitName', 'nature'] },
  performanceSheets: { kind: 'form', required: ['code', 'name'], evidence: ['code', 'level3'], many: true },
  procurementTable: {
    kind: 'list',
    required: ['item', 'total'],
    evidence: ['item', 'quantity', 'unitPrice', 'total'],
  },
  fixedAssetsTable: {
    kind: 'items',
    required: ['label', 'value'],
    evidence: ['total', 'buildings', 'other'],
  },
  duties: text,
  overallGoals: text,
  subGoals: text,
  safeguards: text,
  glossary: text,
  otherMatters: text,
};
