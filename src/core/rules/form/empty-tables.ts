import type { Facts, TextCell } from '../../facts';
import { type Amount, isZero } from '../../money';
import {
  type AmountsByColumn,
  type ClassifiedTable,
  type Field,
  located,
  type Located,
  type TableHead,
  type Tables,
} from '../../tables';
import { labelKey, sameCell } from '../../workbook';

/**
 * What is said of an empty table: `注：本年度未安排政府采购支出预算，空表列示。`, `本部门无政府采购项目`. An instruction of the form
 * (`如无此项，请填0`) says nothing of this table, nor does a word or place name with 无 in it (准确无误, 无形资产, 无极县).
 */
const EMPTY_NOTE =
  /空表|为空|不涉及|未(?:安排|编制|发生|涉及|列)|(?<![如若有])(?:没有|无(?!误|关|论|需|须|形|线|偿|障|害|人机|锡|极|棣县|为[市县]))/;
/** What stands in the first row of a table without entries. */
const NIL = /^(?:无|[-—–―/]+)$/;

/** The tables that a department may have to publish empty. */
export const POSSIBLY_EMPTY_KEYS = [
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'procurementTable',
  'projectExpenditureTable',
  'threePublicTable',
  'fixedAssetsTable',
] as const;
export type PossiblyEmptyKey = (typeof POSSIBLY_EMPTY_KEYS)[number];

type Checked = Pick<Tables, PossiblyEmptyKey>;

export interface EmptyTable {
  readonly key: PossiblyEmptyKey;
  readonly head: TableHead;
}

/**
 * The tables that were found and state nothing, in the order of the keys. A stated zero is a statement, except in a list that has
 * no entries.
 */
export function emptyTables(tables: Checked): EmptyTable[] {
  const heads: Readonly<Record<PossiblyEmptyKey, TableHead | undefined>> = {
    governmentFundExpenditure: headOfEmptyClasses(tables.governmentFundExpenditure),
    stateCapitalExpenditure: headOfEmptyClasses(tables.stateCapitalExpenditure),
    procurementTable: headOfEmptyProcurement(tables),
    projectExpenditureTable: headOfEmptyProjects(tables),
    threePublicTable: headOfEmptyThreePublic(tables),
    fixedAssetsTable: headOfEmptyAssets(tables),
  };
  return POSSIBLY_EMPTY_KEYS.flatMap((key) => {
    const head = heads[key];
    return head === undefined ? [] : [{ key, head }];
  });
}

function headOfEmptyClasses<A extends AmountsByColumn>(
  table: ClassifiedTable<A> | undefined,
): TableHead | undefined {
  if (table === undefined) return undefined;
  const amounts = table.lines.flatMap((line) => Object.values(line.amounts));
  const totals = Object.values<Field<Amount> | undefined>(table.totals ?? {});
  return amounts.every(isBlank) && totals.every(isNothing) ? table.head : undefined;
}

function headOfEmptyProjects({ projectExpenditureTable }: Checked): TableHead | undefined {
  if (projectExpenditureTable === undefined) return undefined;
  const { head, projects, total } = projectExpenditureTable;
  const entries = projects.map(({ name, code, amount }) => ({ name: name ?? code, amount }));
  return !entries.some(isEntry) && isNothing(total) ? head : undefined;
}

function headOfEmptyThreePublic({ threePublicTable }: Checked): TableHead | undefined {
  if (threePublicTable === undefined) return undefined;
  const { head, agencyOperating, total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception } =
    threePublicTable;
  const lines = [total, abroad, vehicles, vehicleRunning, vehiclePurchase, reception, agencyOperating];
  const fields = lines.flatMap((line) => (line === undefined ? [] : [line.current, line.prior]));
  return fields.every(isBlank) ? head : undefined;
}

function headOfEmptyProcurement({ procurementTable }: Checked): TableHead | undefined {
  if (procurementTable === undefined) return undefined;
  const { head, purchases, totals } = procurementTable;
  const entries = purchases.map(({ item, project, total }) => ({ name: item ?? project, amount: total }));
  return !entries.some(isEntry) && isNothing(totals?.total) ? head : undefined;
}

function headOfEmptyAssets({ fixedAssetsTable }: Checked): TableHead | undefined {
  if (fixedAssetsTable === undefined) return undefined;
  const { head, total, items } = fixedAssetsTable;
  const lines = [...(total === undefined ? [] : [total]), ...items.flatMap((item) => [item, ...item.parts])];
  return lines.flatMap(({ quantity, value }) => [quantity, value]).every(isBlank) ? head : undefined;
}

/** False for a row that only fills the list: `无`, dashes, or the note itself in a cell of the table. */
function isEntry({
  name,
  amount,
}: {
  readonly name: Located<string> | undefined;
  readonly amount: Field<Amount> | undefined;
}): boolean {
  const text = labelKey(name?.value ?? '');
  return !((NIL.test(text) || EMPTY_NOTE.test(text)) && isNothing(amount));
}

/** Not stated, or stated as zero. A cell that cannot be read may state anything. */
function isNothing(field: Field<Amount> | undefined): boolean {
  const stated = located(field);
  return isBlank(field) || (stated !== undefined && isZero(stated.value));
}

function isBlank(field: Field<unknown> | undefined): boolean {
  return field === undefined || field.state === 'blank';
}

/** What an empty table says of its being empty: in its title, or in a note, which may stand under the table, above it or in it. */
export interface EmptinessTexts {
  readonly inTitle: boolean;
  readonly notes: readonly TextCell[];
}

/** Every text between a table's title and its last note that says it is empty. A bare 无 does not say what there is none of. */
export function emptinessTexts(
  { title, range: { sheet, top, bottom } }: TableHead,
  { textCells }: Pick<Facts, 'textCells'>,
): EmptinessTexts {
  const texts = textCells.filter(({ at, text }) => {
    const label = labelKey(text);
    const isInside = at.sheet === sheet && at.row >= top && at.row <= bottom;
    return isInside && EMPTY_NOTE.test(label) && !NIL.test(label);
  });
  const notes = texts.filter(({ at }) => title === undefined || !sameCell(at, title.at));
  return { inTitle: notes.length < texts.length, notes };
}
