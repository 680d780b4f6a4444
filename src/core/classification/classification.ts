import { labelKey, numberingOf } from '../workbook';

/**
 * 支出功能分类 (what for), 支出经济分类 of departments (on what) and 政府预算支出经济分类: the same digits mean different things in the first
 * two, and the last is a list of its own.
 */
export type ClassificationKind = 'functional' | 'economic' | 'government';

/** A name that a code bore up to a year; since then it bears the one of the catalogue. */
export interface FormerName {
  readonly kind: ClassificationKind;
  readonly code: string;
  readonly name: string;
  /** The last year whose budgets were drawn up under it. */
  readonly until: number;
}

/** The names of classification codes. A code it does not hold may be right all the same: nothing is known of its name. */
export interface Classification {
  /**
   * The name of a whole code as the catalogue prints it, in a budget year the one of that year; `undefined` for a code it does not hold.
   */
  lookUp(kind: ClassificationKind, code: string, year?: number): string | undefined;
  /** The codes that bore a name until the year with them, and bear another one now. */
  formerlyNamed(kind: ClassificationKind, name: string): readonly FormerName[];
  /** The codes of that name, whatever the name is compared with is written like; 行政运行 has one in many 款. */
  codesNamed(kind: ClassificationKind, name: string): readonly string[];
  /** Every name a department's text may use, as the catalogue prints it, each once: those of the government's own classes are left out. */
  readonly names: readonly string[];
}

/** Code → name, for each kind. */
export type ClassNames = Readonly<Record<ClassificationKind, Readonly<Record<string, string>>>>;

/** A classification of the given names, and of those that were official before them. */
export function classificationOf(names: ClassNames, former: readonly FormerName[] = []): Classification {
  const byCode = {
    functional: new Map(Object.entries(names.functional)),
    economic: new Map(Object.entries(names.economic)),
    government: new Map(Object.entries(names.government)),
  };
  const byName = {
    functional: codesByName(byCode.functional),
    economic: codesByName(byCode.economic),
    government: codesByName(byCode.government),
  };
  return {
    lookUp: (kind, code, year) =>
      former.find(
        (each) => each.kind === kind && each.code === code && year !== undefined && year <= each.until,
      )?.name ?? byCode[kind].get(code),
    formerlyNamed: (kind, name) =>
      former.filter((each) => each.kind === kind && classNameKey(each.name) === classNameKey(name)),
    codesNamed: (kind, name) => byName[kind].get(classNameKey(name)) ?? [],
    names: [...new Set([...byCode.functional.values(), ...byCode.economic.values()])],
  };
}

function codesByName(names: ReadonlyMap<string, string>): ReadonlyMap<string, readonly string[]> {
  const codes = new Map<string, string[]>();
  for (const [code, name] of names) {
    const key = classNameKey(name);
    codes.set(key, [...(codes.get(key) ?? []), code]);
  }
  return codes;
}

/**
 * The comparable form of a class name: `政府办公厅(室)`, `一、教育支出`, `其中：普通教育`, `教育支出（类）` and a code printed in front
 * (`205 教育支出`) say the same name, and so do 费 and 费用 at its end; every other word counts. '' where no name is left.
 */
export function classNameKey(name: string): string {
  let key = labelKey(name).replace(/^[[(【〔]?\d{3,7}[\])】〕]?(?=\D)/, '');
  for (;;) {
    const shorter = key.replace(numberingOf(key), '').replace(/^其中:?/, '');
    if (shorter === key) break;
    key = shorter;
  }
  return key
    .replace(/\([类款项]\)$/, '')
    .replace(/[\p{P}\p{S}]/gu, '')
    .replace(/费用$/, '费');
}
