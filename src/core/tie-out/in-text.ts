import { nameKey } from '../figures';
import { Decimal } from '../money';
import type { Statement } from '../prose';
import { subjectKey } from './dimensions';
import { endOf } from './judge';
import { isDecided, momentOf, stoodFor, takesPart, type Entry } from './entry';
import type { Interval } from './printed-number';

/** What the text alone says of a change or a percentage. */
export interface TextVerdict {
  readonly kind: 'agrees' | 'change' | 'ratio' | 'growth-from-zero' | 'too-large-change';
  /** What its figures give, in 元 or per cent; absent where they only rule it out. */
  readonly expected?: Interval;
  /** The statements it was computed from. */
  readonly from: readonly Entry[];
}

/** The statements of one text, by subject and moment, for looking up what stands nearest. */
export class StatedFigures {
  private readonly bySubject = new Map<string, Entry[]>();

  constructor(
    entries: readonly Entry[],
    private readonly year: number | undefined,
  ) {
    for (const entry of entries) {
      const { relation, value } = entry.statement;
      if (relation !== 'none' && value === undefined) continue;
      const known = this.bySubject.get(entry.subject);
      if (known === undefined) this.bySubject.set(entry.subject, [entry]);
      else known.push(entry);
    }
  }

  /** The figure of a moment that is stated nearest to an entry: in its paragraph, before it rather than after it. */
  nearest(to: Entry, moment: string, subject = to.subject): Entry | undefined {
    const candidates = (this.bySubject.get(subject) ?? []).filter(
      (entry) =>
        isFigure(entry.statement) && entry.moment === moment && entry.block === to.block && takesPart(entry),
    );
    return candidates.findLast((entry) => isBefore(entry, to)) ?? candidates[0];
  }

  /** The change of the same subject that is stated in the same paragraph. */
  change(of: Entry): Entry | undefined {
    return (this.bySubject.get(of.subject) ?? []).find(
      (entry) =>
        entry !== of &&
        isChange(entry.statement) &&
        entry.block === of.block &&
        baselineOf(entry, this.year) === baselineOf(of, this.year) &&
        takesPart(entry),
    );
  }
}

function isBefore(a: Entry, b: Entry): boolean {
  return a.paragraph < b.paragraph || (a.paragraph === b.paragraph && a.of.start < b.of.start);
}

function isFigure({ relation }: Statement): boolean {
  return relation === 'is' || relation === 'none' || relation === 'count';
}

function isChange({ relation }: Statement): boolean {
  return relation === 'increase' || relation === 'decrease' || relation === 'unchanged';
}

export function baselineOf({ statement }: Entry, year: number | undefined): string {
  const baseline = statement.baseline ?? { period: { kind: 'prior' as const }, basis: 'budget' as const };
  return momentOf(statement, baseline, year);
}

/** Judges changes and ratios by the figures the text itself states beside them; nothing where it states none. */
export function judgeInText(
  entry: Entry,
  stated: StatedFigures,
  year: number | undefined,
): TextVerdict | undefined {
  const { statement } = entry;
  if (!takesPart(entry)) return undefined;
  const budgeted = momentOf(statement, endOf(statement), year);
  const now = stated.nearest(entry, budgeted) ?? stated.nearest(entry, entry.moment);
  const before = stated.nearest(entry, baselineOf(entry, year));
  if (isChange(statement)) {
    if (isDecided(entry)) return undefined;
    return changeInText(statement, now, before);
  }
  if (statement.relation === 'share') return shareInText(entry, stated, year);
  if (statement.relation !== 'ratio') return undefined;
  return ratioInText(entry, now, before, stated.change(entry));
}

function changeInText(statement: Statement, now?: Entry, before?: Entry): TextVerdict | undefined {
  const change = stoodFor(statement);
  const to = now === undefined ? undefined : stoodFor(now.statement);
  const from = before === undefined ? undefined : stoodFor(before.statement);
  const sign = statement.relation === 'decrease' ? -1 : 1;
  if (now !== undefined && before !== undefined && to !== undefined && from !== undefined) {
    const difference = { low: to.low.minus(from.high), high: to.high.minus(from.low) };
    if (change === undefined) {
      const fits = sign > 0 ? difference.high.gt(0) : difference.low.lt(0);
      return { kind: fits ? 'agrees' : 'change', expected: difference, from: [before, now] };
    }
    const claimed = signed(change, sign);
    const kind = overlap(claimed, difference) ? 'agrees' : 'change';
    return { kind, expected: difference, from: [before, now] };
  }
  if (change === undefined) return undefined;
  const [whole, limit] = statement.relation === 'increase' ? [now, to] : [before, from];
  if (whole === undefined || limit === undefined || change.low.lte(limit.high)) return undefined;
  return { kind: 'too-large-change', from: [whole] };
}

function ratioInText(entry: Entry, now?: Entry, before?: Entry, change?: Entry): TextVerdict | undefined {
  const { statement } = entry;
  const printed = stoodFor(statement);
  if (printed === undefined) return undefined;
  const to = now === undefined ? undefined : stoodFor(now.statement);
  const from = before === undefined ? undefined : stoodFor(before.statement);
  const by = change === undefined ? undefined : changeInterval(change.statement);
  const sources = [before, now, change].filter((source) => source !== undefined);
  const start = from ?? (to !== undefined && by !== undefined ? minus(to, by) : undefined);
  if (start?.low.isZero() === true && start.high.isZero() && statement.direction !== undefined)
    return { kind: 'growth-from-zero', from: sources };
  const end = to ?? (from !== undefined && by !== undefined ? plus(from, by) : undefined);
  if (start === undefined || end === undefined || start.low.lte(0) || isDecidedRight(entry)) return undefined;
  const offset = statement.direction === undefined ? 0 : 100;
  const claimed = signed(printed, statement.direction === 'down' ? -1 : 1);
  const growth = growthOf(start, end, offset);
  // The change the text states may be wrong itself, which is said of the change; the percentage may still follow from it.
  const isAtOdds = from !== undefined && by !== undefined && !overlap(by, minus(end, from));
  const stated = isAtOdds ? growthOf(from, plus(from, by), offset) : growth;
  const agrees = [growth, stated].some((each) => overlap(claimed, each));
  return { kind: agrees ? 'agrees' : 'ratio', expected: growth, from: sources };
}

/** In per cent, less 100 for growth. */
function growthOf(start: Interval, end: Interval, offset: number): Interval {
  return {
    low: end.low.div(start.high).times(100).minus(offset),
    high: end.high.div(start.low).times(100).minus(offset),
  };
}

/** A share of a whole that the same paragraph states, where no cells decide it. */
function shareInText(entry: Entry, stated: StatedFigures, year: number | undefined): TextVerdict | undefined {
  const { whole } = entry.statement;
  if (whole === undefined || isDecided(entry)) return undefined;
  const part = stated.nearest(entry, entry.moment);
  const total = stated.nearest(entry, momentOf(whole, whole, year), subjectKey(whole, nameKey));
  const printed = stoodFor(entry.statement);
  const numerator = part === undefined ? undefined : stoodFor(part.statement);
  const denominator = total === undefined ? undefined : stoodFor(total.statement);
  if (part === undefined || total === undefined || printed === undefined) return undefined;
  if (numerator === undefined || denominator === undefined || denominator.low.lte(0)) return undefined;
  const share = {
    low: numerator.low.div(denominator.high).times(100),
    high: numerator.high.div(denominator.low).times(100),
  };
  return { kind: overlap(printed, share) ? 'agrees' : 'ratio', expected: share, from: [part, total] };
}

function isDecidedRight(entry: Entry): boolean {
  return isDecided(entry) && takesPart(entry);
}

function changeInterval(statement: Statement): Interval | undefined {
  if (statement.relation === 'unchanged') return { low: new Decimal(0), high: new Decimal(0) };
  const change = stoodFor(statement);
  return change === undefined ? undefined : signed(change, statement.relation === 'decrease' ? -1 : 1);
}

function signed({ low, high }: Interval, sign: 1 | -1): Interval {
  return sign > 0 ? { low, high } : { low: high.negated(), high: low.negated() };
}

function minus(a: Interval, b: Interval): Interval {
  return { low: a.low.minus(b.high), high: a.high.minus(b.low) };
}

function plus(a: Interval, b: Interval): Interval {
  return { low: a.low.plus(b.low), high: a.high.plus(b.high) };
}

export function overlap(a: Interval, b: Interval): boolean {
  return a.low.lte(b.high) && b.low.lte(a.high);
}
