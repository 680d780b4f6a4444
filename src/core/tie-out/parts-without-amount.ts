import type { Figure, FigureIndex } from '../figures';
import { nameKey } from '../figures';
import { Decimal } from '../money';
import type { Mention, Span } from '../prose';
import { problemOf, stoodFor, type Entry } from './entry';
import { printIn } from './judge';
import type { Problem } from './model';
import { inUnitOf, subjectOf } from './number-problems';
import { USUAL_UNIT } from './printed-number';
import { changeWord, isDirected } from './words';

/**
 * A row of a table that a sentence says rose or fell without saying by how much, while it gives amounts for other rows of the same
 * list. What is left of the whole's change is named where the sentence states it.
 */
export function partsWithoutAmount(entries: readonly Entry[], index: FigureIndex): Problem[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { figure } = entry.judgement;
    const { sentence } = entry.statement;
    if (figure === undefined || !isRow(figure) || !isAmountOfChange(entry)) return [];
    const key = `${entry.paragraph}.${sentence}`;
    if (seen.has(key)) return [];
    seen.add(key);
    const inSentence = entries.filter(
      (other) =>
        other.paragraph === entry.paragraph &&
        other.statement.sentence === sentence &&
        isAmountOfChange(other),
    );
    const rows = index.listOf(figure);
    const isListed = ({ judgement }: Entry): boolean =>
      judgement.figure !== undefined && rows.includes(judgement.figure);
    const listed = inSentence.filter(isListed);
    const whole = inSentence.findLast(
      (other) => !isListed(other) && other.of.start < (listed[0]?.of.start ?? 0),
    );
    const stated = new Set(listed.map(({ judgement }) => judgement.figure?.label));
    return rows
      .filter(({ label }) => !stated.has(label))
      .flatMap((row) => {
        const span = bareChange(entry, row);
        if (span === undefined) return [];
        const place = { text: entry.text, paragraph: entry.paragraph, ...span };
        const rest = whole === undefined ? undefined : restOf(whole, listed);
        return [
          problemOf(entry, 'part-without-amount', row.label, {
            place,
            cells: row.cells,
            ...(rest === undefined ? {} : { expected: rest }),
            detail: listed.map((each) => subjectOf(each)).join('、'),
          }),
        ];
      });
  });
}

/** A named row of a list, no total. */
function isRow({ measure }: Figure): boolean {
  return measure === 'named' || measure === 'functionalClass' || measure === 'project';
}

function isAmountOfChange({ statement }: Entry): boolean {
  return isDirected(statement) && statement.relation !== 'ratio' && statement.value !== undefined;
}

const SEPARATOR = /[，,；;。、]/u;

/** Where the sentence says that a row rose or fell, and no number stands in the same part of it. */
function bareChange(entry: Entry, { label }: Figure): Span | undefined {
  const { text, mentions, sentences } = entry.in;
  const sentence = sentences[entry.statement.sentence] ?? { start: 0, end: text.length };
  const name = nameKey(label);
  if (name.length < SHORTEST) return undefined;
  for (const part of partsOf(text, sentence)) {
    const within = ({ start, end }: Mention): boolean => start >= part.start && end <= part.end;
    const own = mentions.filter(within);
    const trend = own.find(({ kind }) => kind === 'trend');
    const isNamed = nameKey(text.slice(part.start, part.end)).includes(name);
    if (trend === undefined || !isNamed || own.some(({ kind }) => NUMBERS.has(kind))) continue;
    return { start: trend.start, end: part.end };
  }
  return undefined;
}

const SHORTEST = 3;
const NUMBERS: ReadonlySet<string> = new Set(['amount', 'percent', 'points', 'count']);

function partsOf(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  for (let at = start; at <= end; at += 1) {
    if (at < end && !SEPARATOR.test(text.charAt(at))) continue;
    if (at > from) parts.push({ start: from, end: at });
    from = at + 1;
  }
  return parts;
}

/** What the listed rows leave of the whole's change. */
function restOf(whole: Entry, listed: readonly Entry[]): string {
  const rest = listed.reduce((left, each) => left.minus(signed(each)), signed(whole));
  return `${changeWord(rest.comparedTo(0))}${printIn(inUnitOf(rest.abs(), USUAL_UNIT), 2, USUAL_UNIT)}`;
}

function signed({ statement }: Entry): Decimal {
  const value = stoodFor(statement);
  const middle = value === undefined ? new Decimal(0) : value.low.plus(value.high).div(2);
  return statement.relation === 'decrease' ? middle.negated() : middle;
}
