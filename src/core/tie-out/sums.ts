import type { FigureIndex } from '../figures';
import { Decimal } from '../money';
import type { Funds, Implied, MeasureId, MentionRef, Nature, ParsedText, Statement } from '../prose';
import { isDecided, stoodFor, takesPart, type Entry } from './entry';
import type { Interval } from './printed-number';

/** What grammar implies, judged: parts against their whole, a count against its list. */
export interface ImpliedVerdict {
  readonly implied: Implied;
  readonly verdict: 'agrees' | 'contradicts' | 'not-checkable';
  readonly whole?: Entry;
  readonly parts: readonly Entry[];
  /** What the parts add up to, in 元, or how many they are. */
  readonly sum?: Interval;
}

/** Judges everything a text implies. */
export function judgeImplied(
  parsed: ParsedText,
  entries: readonly Entry[],
  index: FigureIndex,
): ImpliedVerdict[] {
  const byPlace = new Map(
    entries.map((entry) => [placeKey(entry.paragraph, entry.mention, entry.index), entry]),
  );
  const entryAt = ({ paragraph, mention, statement = 0 }: MentionRef): Entry | undefined =>
    byPlace.get(placeKey(paragraph, mention, statement));
  return parsed.implied.map((implied) => {
    const whole = entryAt(implied.whole);
    const parts = implied.parts.flatMap((ref) => entryAt(ref) ?? []);
    return implied.kind === 'sum'
      ? judgeSumOf(implied, whole, parts, { index, entries })
      : judgeCountOf(implied, whole);
  });
}

function placeKey(paragraph: number, mention: number, statement: number): string {
  return `${paragraph}.${mention}.${statement}`;
}

function judgeSumOf(
  implied: Implied,
  whole: Entry | undefined,
  parts: readonly Entry[],
  { index, entries }: { readonly index: FigureIndex; readonly entries: readonly Entry[] },
): ImpliedVerdict {
  const open: ImpliedVerdict = {
    implied,
    verdict: 'not-checkable',
    parts,
    ...(whole === undefined ? {} : { whole }),
  };
  if (whole === undefined || parts.length < 2 || parts.length < implied.parts.length) return open;
  if (!parts.every((part) => couldBePart(part.statement, whole.statement))) return open;
  const all = [whole, ...parts];
  if (!all.every(takesPart) || all.some(isInexact)) return open;
  const total = signedValue(whole.statement);
  const addends = parts.map(({ statement }) => signedValue(statement));
  if (total === undefined || addends.includes(undefined)) return open;
  const sum = addends.reduce<Interval>(
    (before, next) => ({
      low: before.low.plus(next?.low ?? 0),
      high: before.high.plus(next?.high ?? 0),
    }),
    { low: new Decimal(0), high: new Decimal(0) },
  );
  const found = { implied, whole, parts, sum };
  if (sum.low.lte(total.high) && total.low.lte(sum.high)) return { ...found, verdict: 'agrees' };
  // Changes of parts may outweigh each other in both directions: they are judged only where they are all of them.
  const isAbove = isAmount(whole.statement) && sum.low.gt(total.high);
  const isAll = implied.added === true || isComplete(whole.statement, parts, index);
  if (!isAbove && (implied.open || !isAll)) return open;
  // Another reading of the list gives the whole: then the list, not the number, is in doubt.
  if (followingAddUp(whole, total, entries)) return open;
  // Where every number has its cell, the tables are at odds with themselves, and their own rules say so.
  return all.every(isDecided) ? { ...found, verdict: 'not-checkable' } : { ...found, verdict: 'contradicts' };
}

function judgeCountOf(implied: Implied, whole: Entry | undefined): ImpliedVerdict {
  const value = whole?.statement.value;
  const found = { implied, parts: [], ...(whole === undefined ? {} : { whole }) };
  if (
    value === undefined ||
    whole === undefined ||
    !takesPart(whole) ||
    whole.statement.approximate !== undefined
  )
    return { ...found, verdict: 'not-checkable' };
  const count = new Decimal(implied.parts.length);
  if (value.eq(count)) return { ...found, verdict: 'agrees' };
  if (implied.open && value.gt(count)) return { ...found, verdict: 'not-checkable' };
  return { ...found, verdict: 'contradicts', sum: { low: count, high: count } };
}

/** Money with its sign: a decrease counts against an increase. */
function signedValue(statement: Statement): Interval | undefined {
  if (statement.relation === 'unchanged') return { low: new Decimal(0), high: new Decimal(0) };
  const value = stoodFor(statement);
  if (value === undefined || statement.relation !== 'decrease') return value;
  return { low: value.high.negated(), high: value.low.negated() };
}

function isAmount({ relation }: Statement): boolean {
  return relation === 'is' || relation === 'none' || relation === 'count';
}

/** The parts that a measure has, each set complete in itself. Source: the forms of design document `domain.md`. */
const PARTS: Readonly<Partial<Record<MeasureId, readonly MeasureId[]>>> = {
  threePublic: ['abroad', 'publicVehicles', 'reception'],
  publicVehicles: ['vehiclePurchase', 'vehicleRunning'],
  procurement: ['procurementGoods', 'procurementWorks', 'procurementServices'],
};
const NATURES: Readonly<Record<'whole' | 'basic', readonly Nature[]>> = {
  whole: ['basic', 'project'],
  basic: ['personnel', 'dailyPublic'],
};

/** About so much, or money without a unit: no sum is claimed of it. */
function isInexact({ statement, of }: Entry): boolean {
  const { approximate, value } = statement;
  return (
    approximate !== undefined ||
    (of.kind === 'amount' && of.quantity?.unit === undefined && value?.isZero() === false)
  );
}

/** True where the numbers right behind the whole, as many of them as you like, add up to it. */
function followingAddUp(whole: Entry, total: Interval, entries: readonly Entry[]): boolean {
  const behind = entries.filter(
    ({ paragraph, of, statement }) =>
      paragraph === whole.paragraph &&
      of.start > whole.of.start &&
      statement.sentence === whole.statement.sentence &&
      statement.relation === whole.statement.relation,
  );
  let sum: Interval = { low: new Decimal(0), high: new Decimal(0) };
  for (const [index, { statement }] of behind.entries()) {
    const value = signedValue(statement);
    if (value === undefined) return false;
    sum = { low: sum.low.plus(value.low), high: sum.high.plus(value.high) };
    if (index > 0 && sum.low.lte(total.high) && total.low.lte(sum.high)) return true;
  }
  return false;
}

/** 项目支出 is no part of 基本支出, whatever stands between them. */
function couldBePart(part: Statement, whole: Statement): boolean {
  if (part.measure !== 'expenditure' || whole.measure !== 'expenditure' || whole.nature === undefined)
    return true;
  if (part.nature === whole.nature) return part.subject.length > whole.subject.length;
  return (
    whole.nature === 'basic' && NATURES.basic.includes(part.nature ?? 'basic') && part.nature !== undefined
  );
}

/** True where the parts are all the parts that the whole has. */
function isComplete(whole: Statement, parts: readonly Entry[], index: FigureIndex): boolean {
  const measures = new Set(parts.map(({ statement }) => statement.measure));
  const own = PARTS[whole.measure];
  if (own !== undefined) return own.every((part) => measures.has(part));
  const natures = new Set(parts.map(({ statement }) => statement.nature));
  if (whole.measure === 'expenditure' && whole.nature !== 'project') {
    const wanted = NATURES[whole.nature === 'basic' ? 'basic' : 'whole'];
    if (wanted.every((nature) => natures.has(nature)))
      return whole.nature === 'basic' || !hasOtherExpenditure(parts, index);
  }
  if (whole.measure === 'revenue') return allSources(parts, index);
  return allClasses(whole, parts, index);
}

const OTHER_KINDS: readonly MeasureId[] = [
  'toSuperior',
  'operatingExpenditure',
  'toAffiliated',
  'carriedForward',
];

/** Kinds of expenditure beside 基本支出 and 项目支出 that hold money and that the text does not name. */
function hasOtherExpenditure(parts: readonly Entry[], index: FigureIndex): boolean {
  const named = new Set(parts.map(({ statement }) => statement.measure));
  return OTHER_KINDS.some((kind) => !named.has(kind) && index.ofMeasure(kind).some(holdsMoney));
}

function holdsMoney({
  value,
  period,
}: {
  readonly value: { readonly kind: string };
  readonly period: string;
}): boolean {
  return period === 'current' && value.kind === 'money';
}

/** True where every source of revenue that the tables give money is among the parts. */
function allSources(parts: readonly Entry[], index: FigureIndex): boolean {
  const sources = index
    .ofMeasure('revenue')
    .filter(({ funds, code, period, value }) => {
      const isZero = value.kind === 'blank' || (value.kind === 'money' && value.amount.value.isZero());
      return funds !== 'all' && code === undefined && period === 'current' && !isZero;
    })
    .map(({ funds }) => funds);
  // Without a table that lists them, 其他收入 closes a list of sources.
  if (sources.length === 0) return parts.some(({ statement }) => statement.funds === 'other');
  const named = new Set<Funds>(parts.map(({ statement }) => statement.funds));
  const carriesOver = index.ofMeasure('carryOver').some(holdsMoney);
  const namesCarryOver = parts.some(({ statement }) => statement.measure === 'carryOver');
  return (
    sources.every((funds) => named.has(funds) || isPartOfNamed(funds, named)) &&
    (!carriesOver || namesCarryOver)
  );
}

const BUDGETS: readonly Funds[] = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'];

/** 财政拨款 and the three budgets it consists of are named one instead of the other. */
function isPartOfNamed(funds: Funds, named: ReadonlySet<Funds>): boolean {
  if (BUDGETS.includes(funds)) return named.has('fiscalAppropriation');
  return funds === 'fiscalAppropriation' && BUDGETS.some((budget) => named.has(budget));
}

/** True where the parts are all the uppermost classes of the table that decides them. */
function allClasses(whole: Statement, parts: readonly Entry[], index: FigureIndex): boolean {
  if (whole.measure !== 'expenditure') return false;
  const figures = parts.flatMap(({ judgement: { figure } }) => figure ?? []);
  const [first] = figures;
  if (first === undefined || figures.length < parts.length) return false;
  const isOfTable = figures.every(
    ({ table, measure }) => table === first.table && measure === 'functionalClass',
  );
  if (!isOfTable) return false;
  const uppermost = index.figures.filter(
    ({ table, measure, within, period, nature, funds, value }) =>
      table === first.table &&
      measure === 'functionalClass' &&
      within.length === 0 &&
      period === first.period &&
      nature === first.nature &&
      funds === first.funds &&
      value.kind === 'money' &&
      !value.amount.value.isZero(),
  );
  const named = new Set(figures.map(({ code, label }) => code ?? label));
  return uppermost.length > 0 && uppermost.every(({ code, label }) => named.has(code ?? label));
}
