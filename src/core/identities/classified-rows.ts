import type { ClassificationKind } from '../classification';
import {
  type AmountsByColumn,
  type ClassifiedTable,
  className,
  type ClassLine,
  isFilled,
  isGovernmentClass,
  TABLE_NAMES,
  type Tables,
} from '../tables';
import type { NamedAmount } from './comparison';

/** What the rules on classified tables say where there is nothing to add up. */
export const CLASSIFIED_REASONS = {
  noAmounts: '按科目编列的各表都没有填写金额',
} as const;

/** The tables with one row per functional or economic class. */
export const CLASSIFIED_KEYS = [
  'revenueTable',
  'expenditureTable',
  'generalPublicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'basicExpenditureByEconomicClass',
] as const;

type ClassifiedTables = Pick<Tables, (typeof CLASSIFIED_KEYS)[number]>;

/** One classified table with how to call it. */
export interface NamedTable {
  readonly key: (typeof CLASSIFIED_KEYS)[number];
  readonly name: string;
  readonly table: ClassifiedTable<AmountsByColumn>;
}

/** What the codes of a table classify; by economic class a code says whether it is the department's or the government's. */
export function kindOf({ key }: Pick<NamedTable, 'key'>, code = ''): ClassificationKind {
  if (key !== 'basicExpenditureByEconomicClass') return 'functional';
  return isGovernmentClass(code) ? 'government' : 'economic';
}

/** The classified tables of a workbook, in the order in which they are published. */
export function classifiedTables(tables: ClassifiedTables): NamedTable[] {
  return CLASSIFIED_KEYS.flatMap((key) => {
    const table = tables[key];
    return table === undefined
      ? []
      : [{ key, name: `《${TABLE_NAMES[key]}》`, table }, ...byGovernment(tables, key)];
  });
}

/** The second table by economic class, whose codes are the government's. */
function byGovernment(tables: Partial<ClassifiedTables>, key: NamedTable['key']): NamedTable[] {
  const table = tables.basicExpenditureByEconomicClass?.government;
  return key !== 'basicExpenditureByEconomicClass' || table === undefined
    ? []
    : [{ key, name: `《${TABLE_NAMES[key]}》（政府预算经济分类）`, table }];
}

/** True where a table states any amount at all; an empty one (空表) has nothing to add up. */
export function statesAmounts({ table }: NamedTable): boolean {
  return [
    ...[...table.units, ...table.lines].map(({ amounts }) => amounts),
    ...(table.totals === undefined ? [] : [table.totals]),
  ]
    .flatMap((amounts) => Object.values(amounts))
    .some(isFilled);
}

/** How messages call a class that a table prints in one row or in several: `《支出预算总表》“205 教育支出”`. */
export function classTitle(table: string, [first]: readonly ClassLine<AmountsByColumn>[]): string {
  return `${table}“${first === undefined ? '' : className(first)}”`;
}

/** True where a code begins with a shorter one. */
export function isUnder(code: string | undefined, upper: string | undefined): boolean {
  return code !== undefined && upper !== undefined && code.length > upper.length && code.startsWith(upper);
}

/** The lines that are under none of the others: what their sum leaves out is counted in them. */
export function uppermost(
  lines: readonly ClassLine<AmountsByColumn>[],
): readonly ClassLine<AmountsByColumn>[] {
  const codes = lines.flatMap(({ code }) => code?.value ?? []).sort();
  const upper = new Set<string>();
  let last: string | undefined;
  for (const code of codes) {
    if (isUnder(code, last)) continue;
    last = code;
    upper.add(code);
  }
  return lines.filter(({ code }) => code === undefined || upper.has(code.value));
}

/** The amounts of one column with the names of their rows. */
export function inColumn(lines: readonly ClassLine<AmountsByColumn>[], column: string): NamedAmount[] {
  return lines.map((line) => ({ field: line.amounts[column], name: className(line) }));
}
