import { basicExpenditure, projects } from './budget';

/** 元 of one class by the columns of a table; a column that is not named stays blank. */
export type Amounts = Readonly<Record<string, number>>;

/** The amounts of the lowest classes of a table, by code. */
export type ClassAmounts = ReadonlyMap<string, Amounts>;

/** Who pays: the general public budget alone, or all sources. */
type Funding = 'fiscal' | 'all';

/** 基本支出 and 项目支出 of every 项. */
export function byFunctionalClass(funding: Funding): ClassAmounts {
  const entries = [
    ...basicExpenditure.map(({ functionalClass, yuan }) => ({
      code: functionalClass,
      column: 'basic',
      yuan,
    })),
    ...projects.map(({ functionalClass, fiscal, other = 0 }) => ({
      code: functionalClass,
      column: 'project',
      yuan: funding === 'all' ? fiscal + other : fiscal,
    })),
  ];
  return collect(entries);
}

/** 财政拨款收入 and 其他收入 of every 项: what it spends is what it gets. */
export function revenueByClass(): ClassAmounts {
  return collect([
    ...basicExpenditure.map(({ functionalClass, yuan }) => ({
      code: functionalClass,
      column: 'fiscal',
      yuan,
    })),
    ...projects.flatMap(({ functionalClass: code, fiscal, other }) => [
      { code, column: 'fiscal', yuan: fiscal },
      ...(other === undefined ? [] : [{ code, column: 'other', yuan: other }]),
    ]),
  ]);
}

/** 人员经费 and 公用经费 of every economic 款. */
export function byEconomicClass(): ClassAmounts {
  return collect(
    basicExpenditure.map(({ economicClass, kind, yuan }) => ({ code: economicClass, column: kind, yuan })),
  );
}

/** The sum of all amounts of the classes whose code begins with `code`; of all where it is empty. */
export function totalOf(classes: ClassAmounts, code = '', columns?: readonly string[]): number {
  let total = 0;
  for (const [own, amounts] of classes) {
    if (!own.startsWith(code)) continue;
    for (const [column, yuan] of Object.entries(amounts))
      if (columns === undefined || columns.includes(column)) total += yuan;
  }
  return total;
}

/** The 类 of a table, in code order. */
export function topClasses(classes: ClassAmounts): readonly string[] {
  return [...new Set([...classes.keys()].map((code) => code.slice(0, 3)))];
}

/** Adds up what falls to the same class and column; in code order. */
function collect(entries: readonly { code: string; column: string; yuan: number }[]): ClassAmounts {
  const classes = new Map<string, Record<string, number>>();
  for (const { code, column, yuan } of [...entries].sort((a, b) => (a.code < b.code ? -1 : 1))) {
    const amounts = classes.get(code) ?? {};
    amounts[column] = (amounts[column] ?? 0) + yuan;
    classes.set(code, amounts);
  }
  return classes;
}
