import { isOneSlip } from '../identities';
import { isZero, sameAmount, sumOf, type Amount } from '../money';
import {
  located,
  sameUnit,
  shortProjectName,
  type PerformanceSheet,
  type ProjectRow,
  type Tables,
} from '../tables';
import { labelKey } from '../workbook';

/** The tables that state projects. */
export const PROJECT_KEYS = ['projectExpenditureTable', 'performanceSheets'] as const;

/**
 * A project as the two places state it that must agree: its rows in 项目支出表 and its performance sheet. At least one of `row`
 * and `sheet` is there. Every row and every sheet of a workbook belongs to exactly one project.
 */
export interface Project {
  readonly row: ProjectRow | undefined;
  /** Where the table splits the project, say over functional classes, the rows after the first; their amounts add up. */
  readonly furtherRows: readonly ProjectRow[];
  /** Rows that print the same project once more, word for word; their amounts do not count. */
  readonly repeatedRows: readonly ProjectRow[];
  readonly sheet: PerformanceSheet | undefined;
  /** Further sheets that carry the same project code. */
  readonly extraSheets: readonly PerformanceSheet[];
}

/** A project code as compared: without blanks, capital letters; '' for words or dashes in its place. */
export function codeKey(code: string): string {
  const key = labelKey(code).toUpperCase();
  return /\d/.test(key) ? key : '';
}

/** A project name as compared: which brackets enclose a document number or a year makes no difference. */
export function projectNameKey(name: string): string {
  return labelKey(name)
    .replace(/[[【〔〖]/g, '(')
    .replace(/[\]】〕〗]/g, ')');
}

/** What pairing looks at, the same for rows and sheets. */
interface Entry<T> {
  readonly item: T;
  readonly code: string;
  readonly name: string;
  readonly shortName: string;
  readonly unit: string | undefined;
  readonly amount: Amount | undefined;
}

/**
 * Pairs project rows with performance sheets. The closest pairs are taken first: code and name, then what else agrees, so that
 * a mistyped code or name does not take another project's sheet. What remains is a further row or sheet of a project that has
 * one already, or stands alone.
 */
export function pairProjects({
  projectExpenditureTable,
  performanceSheets,
}: Pick<Tables, 'projectExpenditureTable' | 'performanceSheets'>): Project[] {
  const rows = (projectExpenditureTable?.projects ?? []).map((row) =>
    entryOf(row, row.code?.value, row.name?.value, row.unit?.value, located(row.amount)?.value),
  );
  const sheets = (performanceSheets ?? []).map((sheet) =>
    entryOf(
      sheet,
      located(sheet.code)?.value,
      located(sheet.name)?.value,
      sheet.head.unitName?.value,
      located(sheet.budget)?.value,
    ),
  );
  const sheetOf = closestPairs(rows, sheets);

  const firsts = rows.filter((row) => sheetOf.has(row));
  const further = new Map<Entry<ProjectRow>, Entry<ProjectRow>[]>();
  for (const row of rows.filter((each) => !sheetOf.has(each))) {
    const first = firsts.find((each) => isSameProject(each, row));
    if (first === undefined) firsts.push(row);
    else further.set(first, [...(further.get(first) ?? []), row]);
  }

  const paired = new Set(sheetOf.values());
  const extra = new Map<Entry<ProjectRow>, PerformanceSheet[]>();
  const alone: PerformanceSheet[] = [];
  for (const sheet of sheets.filter((each) => !paired.has(each))) {
    const first = firsts.find(
      (row) => sheet.code !== '' && [row.code, sheetOf.get(row)?.code].includes(sheet.code),
    );
    if (first === undefined) alone.push(sheet.item);
    else extra.set(first, [...(extra.get(first) ?? []), sheet.item]);
  }

  const inTableOrder = rows.filter((row) => firsts.includes(row));
  return [
    ...inTableOrder.map((row) => ({
      row: row.item,
      ...splitRows(row, further.get(row) ?? [], sheetOf.get(row)?.amount),
      sheet: sheetOf.get(row)?.item,
      extraSheets: extra.get(row) ?? [],
    })),
    ...alone.map((sheet) => ({ row: undefined, furtherRows: [], repeatedRows: [], sheet, extraSheets: [] })),
  ];
}

function entryOf<T>(
  item: T,
  code: string | undefined,
  name = '',
  unit: string | undefined,
  amount: Amount | undefined,
): Entry<T> {
  const shortName = projectNameKey(shortProjectName(name));
  return { item, code: codeKey(code ?? ''), name: projectNameKey(name), shortName, unit, amount };
}

function closestPairs(
  rows: readonly Entry<ProjectRow>[],
  sheets: readonly Entry<PerformanceSheet>[],
): Map<Entry<ProjectRow>, Entry<PerformanceSheet>> {
  const candidates = rows.flatMap((row) =>
    sheets.flatMap((sheet) => {
      const closeness = closenessOf(row, sheet);
      return closeness === 0 ? [] : [{ row, sheet, closeness }];
    }),
  );
  candidates.sort((a, b) => b.closeness - a.closeness);
  const pairs = new Map<Entry<ProjectRow>, Entry<PerformanceSheet>>();
  const taken = new Set<Entry<PerformanceSheet>>();
  for (const { row, sheet } of candidates) {
    if (pairs.has(row) || taken.has(sheet)) continue;
    pairs.set(row, sheet);
    taken.add(sheet);
  }
  return pairs;
}

/** 0 where the two are not the same project, else more for everything that agrees. */
function closenessOf(row: Entry<ProjectRow>, sheet: Entry<PerformanceSheet>): number {
  const sameCode = row.code !== '' && row.code === sheet.code;
  const sameName = row.name !== '' && row.name === sheet.name;
  const sameShortName = row.shortName !== '' && row.shortName === sheet.shortName;
  const amountsAgree =
    row.amount !== undefined && sheet.amount !== undefined && sameAmount(row.amount, sheet.amount);
  // A slip in the name makes no other project, where the same amount tells that it is one.
  const nearName = amountsAgree && row.shortName.length > 3 && isOneSlip(row.shortName, sheet.shortName);
  if (!sameCode && !sameShortName && !nearName) return 0;
  const knowUnits = row.unit !== undefined && sheet.unit !== undefined;
  const unitsAgree = knowUnits && sameUnit(row.unit, sheet.unit);
  // Every unit has its 运行经费: with two different codes, the same name is the same project only within one unit.
  const differentCodes = !sameCode && row.code !== '' && sheet.code !== '';
  if (differentCodes && (!sameName || (knowUnits && !unitsAgree))) return 0;
  if (!sameCode && !sameShortName && knowUnits && !unitsAgree) return 0;
  const name = sameName ? 3 : sameShortName ? 2 : 0;
  return (sameCode ? 4 : 0) + name + (amountsAgree ? 2 : 0) + (unitsAgree ? 1 : 0);
}

/** True for two rows of one project: code and name agree, or name and unit where the table prints no codes. */
function isSameProject(a: Entry<ProjectRow>, b: Entry<ProjectRow>): boolean {
  if (a.code !== b.code || a.name !== b.name || a.code + a.name === '') return false;
  return a.code !== '' || a.unit === undefined || b.unit === undefined || sameUnit(a.unit, b.unit);
}

/** Rows that add up to the sheet's budget are parts; otherwise a row like an earlier one is that row printed again. */
function splitRows(
  first: Entry<ProjectRow>,
  others: readonly Entry<ProjectRow>[],
  budget: Amount | undefined,
): Pick<Project, 'furtherRows' | 'repeatedRows'> {
  const amounts = [first, ...others].flatMap(({ amount }) => amount ?? []);
  if (budget !== undefined && !isZero(budget) && sameAmount(sumOf(amounts, budget.unit), budget)) {
    return { furtherRows: others.map(({ item }) => item), repeatedRows: [] };
  }
  const furtherRows: Entry<ProjectRow>[] = [];
  const repeatedRows: ProjectRow[] = [];
  for (const row of others) {
    if ([first, ...furtherRows].some((earlier) => isAlike(earlier, row))) repeatedRows.push(row.item);
    else furtherRows.push(row);
  }
  return { furtherRows: furtherRows.map(({ item }) => item), repeatedRows };
}

function isAlike(a: Entry<ProjectRow>, b: Entry<ProjectRow>): boolean {
  const functionalClass = ({ item }: Entry<ProjectRow>): string =>
    labelKey(item.functionalClass?.value ?? '');
  if (functionalClass(a) !== functionalClass(b)) return false;
  return a.amount === undefined || b.amount === undefined
    ? a.amount === b.amount
    : sameAmount(a.amount, b.amount);
}
