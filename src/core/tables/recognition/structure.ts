import type { TableLayout } from '../layout';
import type { TableKey } from '../table-key';

/**
 * How a published form is built, whatever words a region prints on it.
 * - `sides`: two lists side by side, each with its own label column.
 * - `items`: fixed items down the rows.
 * - `list`: one record a row.
 * - `classified`: one row per classification code, 类, 款 and 项 one below the other.
 * - `form`: labels and values in fixed relation, stacked (performance sheets).
 * - `text`: a heading with paragraphs below it.
 */
export interface Structure {
  readonly kind: 'sides' | 'items' | 'list' | 'classified' | 'form' | 'text';
  /** Column keys without which a header is not this table's. */
  readonly required: readonly string[];
  /** What proves the table where it has no title: item keys for `items`, keys of header words otherwise. */
  readonly evidence: readonly string[];
  /** The same where a layout prints the fixed items side by side in the header; absent where no form does. */
  readonly across?: { readonly required: readonly string[]; readonly evidence: readonly string[] };
  /** Key of a header word that may head a group of columns → keys of the words printed below it. */
  readonly groups?: Readonly<Record<string, readonly string[]>>;
  /** Keys of columns that hold words here and figures in another form. */
  readonly texts?: readonly string[];
  /** True where a workbook holds many of them (one per project). */
  readonly many?: boolean;
}

const text: Structure = { kind: 'text', required: [], evidence: [] };

const CODE_PARTS = ['classCode', 'groupCode', 'itemCode'];
const EXPENDITURE_KINDS = ['basic', 'personnel', 'dailyPublic', 'project'];
const BASIC_PARTS = ['personnel', 'dailyPublic'];

/** A table by functional or economic class; `amounts` are its money columns beside the total. */
function classified(amounts: readonly string[], evidence: readonly string[]): Structure {
  return {
    kind: 'classified',
    required: ['name', 'total'],
    evidence: ['heading', 'name', 'total', ...evidence],
    groups: {
      code: CODE_PARTS,
      name: ['code', ...CODE_PARTS, 'name'],
      heading: ['total', ...amounts],
      basic: BASIC_PARTS,
    },
  };
}

/** Keys of columns that may hold codes: digits that are no figures. */
export const CODE_COLUMNS: ReadonlySet<string> = new Set([
  'code',
  ...CODE_PARTS,
  'unitCode',
  'catalogueNumber',
  'functionalClass',
  'unit',
]);

/** Keys of columns that hold words or codes in every form; all others hold figures. */
const TEXT_COLUMNS: ReadonlySet<string> = new Set([
  ...CODE_COLUMNS,
  'label',
  'name',
  'unitName',
  'nature',
  'rank',
  'funding',
  'item',
  'measure',
  'level1',
  'level2',
  'level3',
]);

/** True for a column that holds words or codes, false for one of figures. */
export function isTextColumn(table: TableKey, column: string): boolean {
  return TEXT_COLUMNS.has(column) || STRUCTURES[table].texts?.includes(column) === true;
}

export const STRUCTURES: Readonly<Record<TableKey, Structure>> = {
  revenueExpenditureSummary: {
    kind: 'sides',
    required: ['label', 'current'],
    evidence: ['total'],
    groups: { current: EXPENDITURE_KINDS, basic: BASIC_PARTS },
  },
  revenueTable: classified(
    [
      'fiscalAppropriation',
      'specialAccount',
      'business',
      'operating',
      'superior',
      'affiliated',
      'other',
      'carryOver',
    ],
    ['fiscalAppropriation', 'business'],
  ),
  expenditureTable: classified(
    [...EXPENDITURE_KINDS, 'toSuperior', 'operating', 'toAffiliated'],
    ['project'],
  ),
  appropriationSummary: {
    kind: 'sides',
    required: ['label', 'current', 'generalPublicBudget'],
    evidence: ['total'],
    groups: { current: ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] },
  },
  generalPublicExpenditure: classified(EXPENDITURE_KINDS, ['project']),
  governmentFundExpenditure: classified(EXPENDITURE_KINDS, ['project']),
  stateCapitalExpenditure: classified(EXPENDITURE_KINDS, ['project']),
  basicExpenditureByEconomicClass: classified(BASIC_PARTS, BASIC_PARTS),
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
    across: { required: ['total', 'abroad', 'reception'], evidence: ['total', 'abroad', 'reception'] },
    groups: {
      heading: ['total', 'abroad', 'vehicles', 'vehiclePurchase', 'vehicleRunning', 'reception'],
      vehicles: ['vehiclePurchase', 'vehicleRunning'],
    },
  },
  organisationTable: { kind: 'list', required: ['unitName'], evidence: ['unitName', 'nature'] },
  performanceSheets: { kind: 'form', required: ['code', 'name'], evidence: ['code', 'level3'], many: true },
  procurementTable: {
    kind: 'list',
    required: ['item', 'total'],
    evidence: ['item', 'quantity', 'unitPrice', 'total'],
    texts: ['project'],
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
  organisationNotes: text,
  compilationNotes: text,
  projectNotes: { ...text, many: true },
};

/** Column keys without which a table is not found, by where its layout prints the fixed items. */
export function requiredColumns(key: TableKey, orientation: TableLayout['orientation']): readonly string[] {
  const { across, required } = STRUCTURES[key];
  return orientation === 'across' && across !== undefined ? across.required : required;
}

/** What a header of this layout needs, and what proves its table without a title; by where the layout prints the items. */
export function requirementsOf(
  layout: TableLayout,
): Pick<Structure, 'required' | 'evidence'> & { readonly inHeader: boolean } {
  const { kind, across, required, evidence } = STRUCTURES[layout.key];
  if (layout.orientation === 'across' && across !== undefined) return { ...across, inHeader: true };
  return { required, evidence, inHeader: kind === 'list' || kind === 'classified' };
}
