import { BUILT_IN_CLASSIFICATION, type ClassificationKind } from '../classification';
import type { Amount } from '../money';
import type { Funds, Nature } from '../prose';
import type {
  ClassifiedTable,
  ClassLine,
  EconomicClassTable,
  ExpenditureTable,
  Field,
  RevenueTable,
  TableKey,
} from '../tables';
import { groupedBy, sumFigure, type Draft } from './draft';
import type { Figure } from './figure';
import { nameKey } from './name-key';

/** What a money column of a classified table adds to the draft of its row; several keys where columns are added up. */
interface Column {
  readonly keys: readonly string[];
  readonly label: string;
  readonly draft: Partial<Draft>;
}

type Amounts = Readonly<Record<string, Field<Amount> | undefined>>;
type Table = ClassifiedTable<Amounts>;

const column = (key: string, label: string, draft: Column['draft'] = {}): Column => ({
  keys: [key],
  label,
  draft,
});
const ofNature = (nature: Nature, label: string): Column => column(nature, label, { nature });
const source = (funds: Funds, label: string): Column => column(funds, label, { funds });

const EXPENDITURE_COLUMNS: readonly Column[] = [
  column('total', '支出合计'),
  ofNature('personnel', '人员经费'),
  ofNature('dailyPublic', '公用经费'),
  ofNature('project', '项目支出'),
  column('toSuperior', '上缴上级支出', { measure: 'toSuperior' }),
  column('operating', '事业单位经营支出', { measure: 'operatingExpenditure' }),
  column('toAffiliated', '对附属单位补助支出', { measure: 'toAffiliated' }),
];

const REVENUE_COLUMNS: readonly Column[] = [
  column('total', '收入合计'),
  source('fiscalAppropriation', '财政拨款收入'),
  source('specialAccount', '财政专户管理资金收入'),
  source('unitFunds', '单位资金'),
  source('business', '事业收入'),
  source('operating', '事业单位经营收入'),
  source('superior', '上级补助收入'),
  source('affiliated', '附属单位上缴收入'),
  source('other', '其他收入'),
  column('carryOver', '上年结转', { measure: 'carryOver' }),
];

/** 支出预算总表 and the expenditure tables of the three budgets; `basic` is added up where the table prints only its two parts. */
export function expenditureFigures(table: ExpenditureTable, key: TableKey, funds: Funds): Figure[] {
  const base = { table: key, funds };
  const basicKeys = table.columnNames.has('basic') ? ['basic'] : ['personnel', 'dailyPublic'];
  const basic: Column = { keys: basicKeys, label: '基本支出', draft: { nature: 'basic' } };
  const columns = [...EXPENDITURE_COLUMNS, basic];
  return [
    ...classFigures(table, columns, 'functional', { ...base, measure: 'functionalClass' }),
    ...totalFigures(table, columns, { ...base, measure: 'expenditure' }),
  ];
}

/** 收入预算总表 by functional class or by unit. */
export function revenueFigures(table: RevenueTable): Figure[] {
  const base = { table: 'revenueTable', measure: 'revenue' } as const;
  return [
    ...classFigures(table, REVENUE_COLUMNS, 'functional', base),
    ...totalFigures(table, REVENUE_COLUMNS, base),
  ];
}

/** 一般公共预算基本支出表 by economic class; its totals are those of 基本支出 paid by that budget. */
export function economicFigures(table: EconomicClassTable): Figure[] {
  const base = { table: 'basicExpenditureByEconomicClass', funds: 'generalPublicBudget' } as const;
  const columns: readonly Column[] = [
    column('total', '基本支出', { nature: 'basic' }),
    ofNature('personnel', '人员经费'),
    ofNature('dailyPublic', '公用经费'),
  ];
  return [
    ...classFigures(table, columns, 'economic', { ...base, measure: 'economicClass' }),
    ...totalFigures(table, columns, { ...base, measure: 'expenditure' }),
  ];
}

/** A class of a table by unit stands in several rows; one that is not printed is what the rows below it add up to. */
function classFigures(
  { lines }: Table,
  columns: readonly Column[],
  kind: ClassificationKind,
  base: Omit<Draft, 'label'>,
): Figure[] {
  const byCode = groupedBy(
    lines.filter(({ code }) => code !== undefined),
    ({ code }) => code?.value ?? '',
  );
  const catalogued = (code: string): string | undefined => BUILT_IN_CLASSIFICATION.lookUp(kind, code);
  const nameOf = (code: string): string | undefined => byCode.get(code)?.[0]?.name?.value ?? catalogued(code);
  const figures = (code: string, rows: readonly ClassLine<Amounts>[]): Figure[] => {
    const within = uppersOf(code)
      .flatMap((upper) => nameOf(upper) ?? [])
      .map(nameKey);
    const names = [catalogued(code) ?? ''];
    const draft = { ...base, label: nameOf(code) ?? code, names, within, code };
    return columnFigures(columns, draft, rows);
  };
  const missing = missingUppers([...byCode.keys()]).filter((upper) => nameOf(upper) !== undefined);
  return [
    ...[...byCode].flatMap(([code, rows]) => figures(code, rows)),
    ...missing.flatMap((upper) => figures(upper, nearestBelow(byCode, upper))),
    ...lines.flatMap((line) =>
      line.code !== undefined || line.name === undefined
        ? []
        : columnFigures(columns, { ...base, measure: 'named', label: line.name.value }, [line]),
    ),
  ];
}

function columnFigures(
  columns: readonly Column[],
  draft: Draft,
  rows: readonly ClassLine<Amounts>[],
): Figure[] {
  return columns.flatMap(({ keys, draft: own }) =>
    sumFigure(
      { ...draft, ...own },
      rows.flatMap(({ amounts }) => keys.map((key) => amounts[key])),
    ),
  );
}

/** The codes of the classes above one: 205 and 20502 of 2050202. */
function uppersOf(code: string): string[] {
  return [3, 5].filter((length) => length < code.length).map((length) => code.slice(0, length));
}

function missingUppers(codes: readonly string[]): string[] {
  const printed = new Set(codes);
  return [...new Set(codes.flatMap(uppersOf))].filter((upper) => !printed.has(upper));
}

/** The rows below a class that have no other printed class between it and them. */
function nearestBelow(
  byCode: ReadonlyMap<string, ClassLine<Amounts>[]>,
  upper: string,
): ClassLine<Amounts>[] {
  return [...byCode].flatMap(([code, rows]) => {
    if (!code.startsWith(upper)) return [];
    const between = uppersOf(code).some((other) => other.length > upper.length && byCode.has(other));
    return between ? [] : rows;
  });
}

/** The 合计 row, or what the uppermost rows add up to where none is printed. */
function totalFigures(
  { totals, lines }: Table,
  columns: readonly Column[],
  base: Omit<Draft, 'label'>,
): Figure[] {
  const codes = new Set(lines.flatMap(({ code }) => code?.value ?? []));
  const rows =
    totals === undefined
      ? lines.filter(({ code }) => !uppersOf(code?.value ?? '').some((upper) => codes.has(upper)))
      : [{ amounts: totals }];
  return columns.flatMap(({ keys, label, draft }) =>
    sumFigure(
      { ...base, label, ...draft },
      rows.flatMap(({ amounts }) => keys.map((key) => amounts[key])),
    ),
  );
}
