import { nameKey } from '../figures';
import { isDecided, keyOf, problemOf, stoodFor, takesPart, type Entry } from './entry';
import { overlap } from './in-text';
import type { Problem } from './model';
import { subjectOf } from './number-problems';

/**
 * One figure stated twice in a text, differently, where no cell decides. The whole path of names counts, so that classes of one
 * name below different ones are not held against each other.
 */
export function repeatedProblems(entries: readonly Entry[]): Problem[] {
  const first = new Map<string, Entry>();
  return entries.flatMap((entry) => {
    const { statement } = entry;
    const value = stoodFor(statement);
    if (value === undefined || isDecided(entry) || !takesPart(entry) || !isComparable(entry)) return [];
    const path = statement.subject.map(({ text }) => nameKey(text)).join('>');
    const key = `${path}|${keyOf(entry)}`;
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, entry);
      return [];
    }
    const earlier = stoodFor(before.statement);
    // Within one sentence the second is a part or a total whose own name grammar has lost.
    const isOneSentence =
      before.paragraph === entry.paragraph &&
      before.statement.sentence === statement.sentence &&
      !(
        entry.in.text.slice(before.of.end, entry.of.start).includes('；') &&
        wordsBefore(before) === wordsBefore(entry)
      );
    if (earlier === undefined || isOneSentence || overlap(earlier, value)) return [];
    return [
      problemOf(entry, 'repeated', subjectOf(entry), {
        stated: entry.of.raw,
        expected: before.of.raw,
        detail: before.in.text.slice(before.of.start, before.of.end),
        cells: [],
      }),
    ];
  });
}

/** The words right before a number; two parts of a sentence that begin alike speak of the same. */
function wordsBefore({ in: { text }, of: { start } }: Entry): string {
  return text.slice(Math.max(0, start - ALIKE), start);
}

const ALIKE = 6;

/** Figures and counts; what has no measure of its own is compared only where a name says what it is. */
function isComparable({ statement }: Entry): boolean {
  const { relation, measure, subject } = statement;
  if (relation !== 'is' && relation !== 'count') return false;
  return measure !== 'named' || subject.length > 0;
}
