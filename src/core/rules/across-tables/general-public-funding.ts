import { hasCarryOver, isAmount, isUnder, itemLines, lastCodes, lineOf } from '../../identities';
import { type Amount, amountOf, judgeSame } from '../../money';
import {
  BUDGETS,
  type AmountsByColumn,
  type AppropriationSummary,
  type BudgetLine,
  type ClassifiedTable,
  type ExpenditureTable,
  type Field,
  located,
  type RevenueExpenditureSummary,
  type RevenueTable,
  type Tables,
} from '../../tables';

/** What 财政拨款 is beside 一般公共预算. */
const [, ...OTHER_BUDGETS] = BUDGETS;

/** The tables that say where the money comes from. */
export const FUNDING_KEYS = [
  'revenueExpenditureSummary',
  'revenueTable',
  'appropriationSummary',
  ...OTHER_BUDGETS.map(({ table }) => table),
] as const;

type FundingTables = Pick<Tables, (typeof FUNDING_KEYS)[number]>;

/**
 * Tells for which functional codes the workbook shows that nothing but 一般公共预算 of the year pays: the whole department, or a code
 * whose revenue is 财政拨款 alone and that neither of the two other budgets spends on. Without a summary nothing is known of 上年结转,
 * and the answer is always false; a false answer means "not known", never "other funds pay".
 * @returns takes a code, or `undefined` for the whole
 */
export function generalPublicOnly(tables: FundingTables): (code: string | undefined) => boolean {
  const { revenueExpenditureSummary: summary, appropriationSummary, revenueTable } = tables;
  if (summary === undefined || hasCarryOver(summary.revenue)) return () => false;
  if (appropriationSummary !== undefined && hasCarryOver(appropriationSummary.revenue)) return () => false;
  const general = [summary, appropriationSummary]
    .map((table) => (table === undefined ? undefined : lineOf(table.revenue, 'generalPublicBudget')))
    .find((line) => located(line?.current) !== undefined);
  if (general === undefined) return () => false;
  const spentOn = OTHER_BUDGETS.filter(({ budget, table }) =>
    hasBudget(budget, tables[table], summary, appropriationSummary),
  );
  const whole = spentOn.length === 0 && !hasOtherRevenue(summary, revenueTable);
  // 财政拨款 beyond 一般公共预算 is a budget the form gives no row.
  if (spentOn.length === 0 && !isAllOf(general, lineOf(summary.revenue, 'fiscalAppropriation')))
    return () => false;
  if (whole) return () => true;
  const others = spentOn.map(({ table: key }) => {
    const table = tables[key];
    return table === undefined ? undefined : fundedCodes(table);
  });
  if (revenueTable === undefined || others.includes(undefined)) return () => false;
  const revenue = appropriatedCodes(revenueTable);
  return (code = '') =>
    revenue.has(code) &&
    !others.flat().some((other) => other === code || isUnder(other, code) || isUnder(code, other));
}

/**
 * The largest amount of other funds that tables in 万元 or 亿元 round away to nothing, so that they show none; `undefined` where all
 * are in 元.
 */
export function unseenFunds(tables: FundingTables): Amount | undefined {
  const units = FUNDING_KEYS.map((key) => tables[key]?.head.unit?.value);
  const coarsest = (['亿元', '万元'] as const).find((unit) => units.includes(unit));
  return coarsest === undefined ? undefined : amountOf('0.01', coarsest);
}

/** True where any table gives a budget an amount. */
function hasBudget(
  budget: (typeof OTHER_BUDGETS)[number]['budget'],
  table: ExpenditureTable | undefined,
  summary: RevenueExpenditureSummary,
  appropriation: AppropriationSummary | undefined,
): boolean {
  const lines = [
    ...itemLines(summary.revenue),
    ...(appropriation === undefined ? [] : itemLines(appropriation.revenue)),
  ];
  return (
    lines.some(({ item, current }) => item === budget && isAmount(current)) ||
    isAmount(appropriation?.expenditure.total?.[budget]) ||
    [...(table?.lines ?? []).map(({ amounts }) => amounts), table?.totals].some((row) => isAmount(row?.total))
  );
}

/** False where the whole is stated and is another amount. */
function isAllOf(part: BudgetLine, whole: BudgetLine | undefined): boolean {
  return isWhole(part.current, whole?.current);
}

function isWhole(part: Field<Amount> | undefined, whole: Field<Amount> | undefined): boolean {
  const [own, all] = [located(part), located(whole)];
  return own === undefined || all === undefined || judgeSame(own.value, all.value).kind !== 'unequal';
}

const APPROPRIATED: readonly string[] = ['fiscalAppropriation', ...BUDGETS.map(({ budget }) => budget)];

function hasOtherRevenue({ revenue }: RevenueExpenditureSummary, table: RevenueTable | undefined): boolean {
  return (
    itemLines(revenue).some(({ item = '', current }) => !APPROPRIATED.includes(item) && isAmount(current)) ||
    (table?.totals !== undefined && hasOtherSource(table.totals)) ||
    (table?.unreadColumns.length ?? 0) > 0
  );
}

/** The columns that are no source beside 一般公共预算 and 财政拨款: totals and other years. */
const NO_OTHER_SOURCES = [
  'total',
  'ofYear',
  'fiscalAppropriation',
  'generalPublicBudget',
  'prior',
  'priorExecuted',
  'change',
];

function hasOtherSource(amounts: AmountsByColumn): boolean {
  return Object.entries(amounts).some(
    ([column, field]) => !NO_OTHER_SOURCES.includes(column) && isAmount(field),
  );
}

/** The codes whose revenue is 财政拨款 and nothing else. */
function appropriatedCodes({ lines, unreadColumns }: RevenueTable): ReadonlySet<string> {
  if (unreadColumns.length > 0) return new Set();
  const [only, others] = [new Set<string>(), new Set<string>()];
  for (const { code, amounts } of lines) {
    const appropriated = amounts.fiscalAppropriation ?? amounts.generalPublicBudget;
    const isOnly = isAmount(appropriated) && isWhole(appropriated, amounts.total) && !hasOtherSource(amounts);
    // A row without a code may be any code's.
    if (code === undefined) return new Set();
    (isOnly ? only : others).add(code.value);
  }
  return new Set([...only].filter((code) => !others.has(code)));
}

/**
 * The codes a table gives an amount, without those that others break down.
 * @returns `undefined` where it spends on a code that could not be read
 */
function fundedCodes({ lines }: ClassifiedTable<AmountsByColumn>): string[] | undefined {
  const funded = lines.filter(({ amounts }) => isAmount(amounts.total));
  const codes = funded.flatMap(({ code }) => code?.value ?? []);
  return codes.length < Math.max(funded.length, 1) ? undefined : lastCodes(codes);
}
