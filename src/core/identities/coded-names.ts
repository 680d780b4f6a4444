import { type ClassificationKind, classNameKey } from '../classification';
import { type BudgetLine, type Located, sideLines, type Tables } from '../tables';
import { labelKey } from '../workbook';
import { CLASSIFIED_KEYS, classifiedTables, kindOf } from './classified-rows';
import { groupBy } from './group-by';

/** The tables in which a classification code may stand beside its name. */
export const CODED_KEYS = [...CLASSIFIED_KEYS, 'projectExpenditureTable'] as const;

/** A classification code with the name printed beside it. */
export interface CodedName {
  readonly kind: ClassificationKind;
  readonly code: string;
  /** The cell that holds the name; its value is the name as printed, without the code. */
  readonly name: Located<string>;
  /** The name in comparable form; never empty. */
  readonly key: string;
}

/** `2101301 城乡医疗救助`, `[2101301]城乡医疗救助` in one cell, in comparable form. */
const CODE_AND_NAME = /^[[(【〔]?(\d{3}|\d{5}|\d{7})[\])】〕]?[-_—:]*(\D+)$/;

/** Every code of the workbook that has a name beside it, in the order in which the tables are published. */
export function codedNames(tables: Pick<Tables, (typeof CODED_KEYS)[number]>): CodedName[] {
  const lines = classifiedTables(tables).flatMap(({ key, table }) =>
    table.lines.flatMap(({ code, name }) =>
      code === undefined || name === undefined
        ? []
        : codedName(kindOf({ key }, code.value), code.value, name),
    ),
  );
  const projects = (tables.projectExpenditureTable?.projects ?? []).flatMap(({ functionalClass }) => {
    const [, code, name] = CODE_AND_NAME.exec(labelKey(functionalClass?.value ?? '')) ?? [];
    return functionalClass === undefined || code === undefined || name === undefined
      ? []
      : codedName('functional', code, { ...functionalClass, value: name });
  });
  const besides = (tables.basicExpenditureByEconomicClass?.besides ?? []).flatMap(({ code, name }) =>
    codedName('government', code.value, name),
  );
  return [...lines, ...besides, ...projects];
}

/** The names of functional classes that stand without a code: rows of the summaries, classes of projects. */
export function namesAlone({
  revenueExpenditureSummary: summary,
  appropriationSummary: appropriation,
  projectExpenditureTable: listed,
}: Pick<
  Tables,
  'revenueExpenditureSummary' | 'appropriationSummary' | 'projectExpenditureTable'
>): readonly Located<string>[] {
  const sides = [summary?.expenditure, appropriation?.expenditure];
  return [
    ...sides.flatMap((side) =>
      side === undefined ? [] : sideLines<BudgetLine>(side).map(({ label }) => label),
    ),
    ...(listed?.projects ?? []).flatMap(({ functionalClass }) =>
      functionalClass === undefined || /\d/.test(functionalClass.value) ? [] : functionalClass,
    ),
  ];
}

/** None where dots or the code once more stand in the place of a name. */
function codedName(kind: ClassificationKind, code: string, name: Located<string>): CodedName[] {
  const key = classNameKey(name.value);
  return /^\d*$/.test(key) ? [] : [{ kind, code, name, key }];
}

/** The coded names in groups, in the order of their first members. */
export function groupNames(
  names: readonly CodedName[],
  keyOf: (name: CodedName) => string,
): readonly (readonly [CodedName, ...CodedName[]])[] {
  return [...groupBy(names, (name) => `${name.kind}\u0001${keyOf(name)}`).values()];
}
