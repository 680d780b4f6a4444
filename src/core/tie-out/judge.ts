import type { Figure } from '../figures';
import { Decimal } from '../money';
import type { Statement } from '../prose';
import type { CellAt } from '../workbook';
import type { Binder, Binding, Moment, WrongName } from './bind';
import type { TableKey } from '../tables';
import type { Verdict, WhyNot } from './model';
import {
  amountIn,
  isMoneyUnit,
  judgePrinted,
  roundedTo,
  USUAL_UNIT,
  type Agreement,
  type PrintedNumber,
} from './printed-number';

/** What the tables say of one statement. Decimals are in the unit of the statement, money in `unit`. */
export interface Judgement {
  readonly verdict: Verdict;
  readonly cells: readonly CellAt[];
  readonly figure?: Figure;
  /** The figure of the other year, for changes and ratios. */
  readonly other?: Figure;
  /** The exact value the text should print, before rounding; signed for changes. */
  readonly exact?: Decimal;
  readonly unit?: string;
  readonly why?: WhyNot;
  readonly tables?: readonly TableKey[];
  /** The table is there, read, and holds no such figure. */
  readonly missing?: true;
  /** The words say 增加 and the figures fall, or the reverse. */
  readonly wrongDirection?: true;
  /** A percentage of growth from nothing. */
  readonly fromZero?: true;
  readonly wrongNames: readonly WrongName[];
}

const NO_NAMES: readonly WrongName[] = [];

/** A statement's number; a stated nothing (无, 未安排) is zero. */
export function printedOf({
  value,
  places = 0,
  approximate,
  relation,
}: Statement): PrintedNumber | undefined {
  if (value === undefined) return relation === 'none' ? { value: new Decimal(0), places: 0 } : undefined;
  return { value, places, ...(approximate === undefined ? {} : { approximate }) };
}

/** The unit a statement's figure is compared in; without one it is the usual one. */
export function unitOf({ unit, relation }: Pick<Statement, 'unit' | 'relation'>): string {
  return isMoneyUnit(unit) || relation === 'count' || isCounted(unit) ? (unit ?? USUAL_UNIT) : USUAL_UNIT;
}

/** A measure word: what is stated is counted, no money. */
export function isCounted(unit: string | undefined): boolean {
  return unit !== undefined && unit !== '%' && !isMoneyUnit(unit);
}

/** A figure as a plain number: money in `unit`; a blank cell stands for nothing where nothing is claimed of it. */
export function figureNumber({ value }: Figure, unit: string): Decimal | undefined {
  if (value.kind === 'money') return amountIn(value.amount, isMoneyUnit(unit) ? unit : USUAL_UNIT);
  return value.kind === 'count' ? value.count : undefined;
}

/** Judges what a figure is, or how many there are. */
export function judgeFigure(statement: Statement, binder: Binder): Judgement {
  const binding = binder.bind(statement);
  const printed = printedOf(statement);
  if (printed === undefined) return open(binding);
  const unit = unitOf(statement);
  const compare = (figure: Figure): Agreement | undefined => {
    const exact = figureNumber(figure, unit);
    if (exact !== undefined) {
      const agreement = judgePrinted(printed, exact);
      // What is counted is not rounded.
      return agreement === 'rounding' && statement.relation === 'count' ? 'contradicts' : agreement;
    }
    return figure.value.kind === 'blank' && printed.value.isZero() ? 'agrees' : undefined;
  };
  if (binding.kind !== 'bound') {
    const alone = supporting(binding, compare);
    if (alone === undefined) return open(binding);
    return { verdict: 'supported', cells: alone.cells, figure: alone, wrongNames: NO_NAMES };
  }
  const { figures, alternates, wrongNames } = binding;
  const [home] = figures;
  const agreeing = [...figures, ...alternates].find((figure) => compare(figure) === 'agrees');
  if (agreeing !== undefined)
    return { verdict: 'agrees', cells: cellsOf(agreeing, figures), figure: agreeing, wrongNames };
  const verdict = compare(home);
  if (verdict === undefined)
    return home.value.kind === 'blank'
      ? { verdict: 'not-placed', cells: home.cells, figure: home, missing: true, wrongNames }
      : { verdict: 'not-checkable', why: 'unreadable', cells: home.cells, figure: home, wrongNames };
  const exact = figureNumber(home, unit);
  return {
    verdict,
    cells: cellsOf(home, figures),
    figure: home,
    unit,
    wrongNames,
    ...(exact === undefined ? {} : { exact }),
  };
}

/** The one among several figures, or of those an unknown name may mean, that has the printed value. */
function supporting(
  binding: Binding,
  compare: (figure: Figure) => Agreement | undefined,
): Figure | undefined {
  if (binding.kind !== 'ambiguous') return undefined;
  const agreeing = binding.figures.filter(
    (figure) => figure.value.kind !== 'blank' && compare(figure) === 'agrees',
  );
  return agreeing.length === 1 ? agreeing[0] : undefined;
}

/** Cells of the figure; where several cells state it alike, of all of them. */
function cellsOf(chosen: Figure, figures: readonly Figure[]): readonly CellAt[] {
  return figures.includes(chosen) ? figures.flatMap(({ cells }) => cells) : chosen.cells;
}

/** What is to be said where no figure decides. */
export function open(binding: Binding): Judgement {
  switch (binding.kind) {
    case 'uncheckable':
      return {
        verdict: 'not-checkable',
        cells: [],
        why: binding.why,
        tables: binding.tables,
        wrongNames: NO_NAMES,
      };
    case 'missing':
      return {
        verdict: 'not-placed',
        cells: [],
        missing: true,
        tables: binding.tables,
        wrongNames: NO_NAMES,
      };
    case 'bound':
      return {
        verdict: 'agrees',
        cells: binding.figures[0].cells,
        figure: binding.figures[0],
        wrongNames: binding.wrongNames,
      };
    case 'ambiguous':
    case 'unplaced':
      return { verdict: 'not-placed', cells: [], wrongNames: NO_NAMES };
  }
}

/**
 * The figure a change leads to: a change carries the basis of what it is compared with, and leads to the budget; a quotient (完成年初预算
 * 的96.5%) is that of its own figure.
 */
export function endOf({ relation, direction, period, basis }: Statement): Moment {
  const isQuotient = relation === 'ratio' && direction === undefined;
  return { period, basis: isQuotient ? basis : 'budget' };
}

/** The figures of both years that a change is between. */
export interface Pair {
  readonly current: Figure;
  readonly prior: Figure;
}

/** The figures of both years that a change is between, or why there are none. */
export function pairOf(statement: Statement, binder: Binder): Pair | Judgement {
  const current = binder.bind(statement, endOf(statement));
  if (current.kind !== 'bound') return open(current);
  const baseline = statement.baseline ?? { period: { kind: 'prior' }, basis: 'budget' };
  const prior = binder.bind(statement, baseline);
  if (prior.kind !== 'bound') return { ...open(prior), wrongNames: current.wrongNames };
  const same = prior.figures.find(({ table }) => table === current.figures[0].table) ?? prior.figures[0];
  return { current: current.figures[0], prior: same };
}

/** Judges by how much a figure rose or fell. */
export function judgeChange(statement: Statement, binder: Binder): Judgement {
  const pair = pairOf(statement, binder);
  if ('verdict' in pair) return pair;
  const unit = unitOf(statement);
  const now = figureNumber(pair.current, unit);
  const before = figureNumber(pair.prior, unit);
  const cells = [...pair.current.cells, ...pair.prior.cells];
  const found = { cells, figure: pair.current, other: pair.prior, unit, wrongNames: NO_NAMES };
  if (now === undefined || before === undefined)
    return { ...found, verdict: 'not-checkable', why: 'prior-year', tables: [pair.current.table] };
  const exact = now.minus(before);
  return { ...found, exact, ...judgeDifference(statement, now, before) };
}

/** Judges a change between two exact numbers; the text may subtract the numbers as it prints them. */
export function judgeDifference(
  statement: Statement,
  now: Decimal,
  before: Decimal,
): Pick<Judgement, 'verdict' | 'wrongDirection'> {
  const places = statement.places ?? 2;
  const asPrinted = roundedTo(now, places).minus(roundedTo(before, places));
  const exact = now.minus(before);
  const sign = statement.relation === 'increase' ? 1 : -1;
  const printed = printedOf(statement);
  if (statement.relation === 'unchanged' || printed === undefined) {
    const expected = statement.relation === 'unchanged' ? asPrinted.isZero() : asPrinted.times(sign).gte(0);
    const isRight = statement.relation !== 'unchanged' && asPrinted.isZero() ? false : expected;
    if (isRight || isNearlyUnchanged(statement, now, before)) return { verdict: 'agrees' };
    return { verdict: 'contradicts', wrongDirection: true };
  }
  const candidates = [exact, asPrinted].map((difference) => difference.times(sign));
  const verdicts = candidates.map((difference) => judgePrinted(printed, difference));
  if (verdicts.includes('agrees')) return { verdict: 'agrees' };
  if (verdicts.includes('rounding')) return { verdict: 'rounding' };
  const reversed = candidates.some((difference) => judgePrinted(printed, difference.negated()) === 'agrees');
  return { verdict: 'contradicts', ...(reversed ? { wrongDirection: true as const } : {}) };
}

/** 基本持平: within five per cent. */
function isNearlyUnchanged({ approximate }: Statement, now: Decimal, before: Decimal): boolean {
  return approximate !== undefined && now.minus(before).abs().lte(before.abs().times('0.05'));
}

/** The value of an amount in the words of the text: as many places, the same unit. */
export function printIn(value: Decimal, places: number, unit: string): string {
  return `${roundedTo(value, places).toFixed(places)}${unit}`;
}
