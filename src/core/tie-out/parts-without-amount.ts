import type { Figure } from '../figures';
import { Decimal } from '../money';
import { problemOf, stoodFor, type Entry } from './entry';
import type { Problem } from './model';
import { inUnitOf, subjectOf, withTrendWord } from './number-problems';
import { printIn } from './judge';
import { USUAL_UNIT } from './printed-number';
import { changeWord, isDirected } from './words';

/**
 * An item of a table that a sentence says rose or fell without saying by how much, while it gives amounts for others of the same
 * list. What is left of the whole's change is named where it is stated.
 */
export function partsWithoutAmount(entries: readonly Entry[]): Problem[] {
  return entries.flatMap((entry) => {
    const { statement, judgement, paragraph } = entry;
    const { figure } = judgement;
    if (!isBareChange(entry) || figure === undefined) return [];
    const inSentence = entries.filter(
      (other) =>
        other.paragraph === paragraph &&
        other.statement.sentence === statement.sentence &&
        isAmountOfChange(other),
    );
    if (inSentence.some(({ subject }) => subject === entry.subject)) return [];
    const siblings = inSentence.filter(({ judgement }) => areSiblings(judgement.figure, figure));
    if (siblings.length === 0) return [];
    const rest = restOf(entry, inSentence, siblings);
    return [
      problemOf(entry, 'part-without-amount', subjectOf(entry), {
        place: withTrendWord(entry),
        cells: figure.cells,
        ...(rest === undefined ? {} : { expected: rest }),
        detail: siblings.map((sibling) => subjectOf(sibling)).join('、'),
      }),
    ];
  });
}

/** Rows of one table below the same name: classes and groups of projects; a total is no sibling of its parts. */
function areSiblings(a: Figure | undefined, b: Figure): boolean {
  if (a?.table !== b.table || a.nature !== b.nature || a.names[0] === b.names[0]) return false;
  return (
    a.within.join() === b.within.join() && (a.measure === 'expenditure') === (b.measure === 'expenditure')
  );
}

function isBareChange({ statement, of }: Entry): boolean {
  return isDirected(statement) && statement.value === undefined && of.kind === 'trend';
}

function isAmountOfChange({ statement }: Entry): boolean {
  return isDirected(statement) && statement.relation !== 'ratio' && statement.value !== undefined;
}

/** What the siblings leave of the nearest whole's change. */
function restOf(entry: Entry, inSentence: readonly Entry[], siblings: readonly Entry[]): string | undefined {
  const whole = inSentence.findLast((other) => !siblings.includes(other) && other.of.start < entry.of.start);
  if (whole === undefined) return undefined;
  const rest = siblings.reduce((left, sibling) => left.minus(signed(sibling)), signed(whole));
  return `${changeWord(rest.comparedTo(0))}${printIn(inUnitOf(rest.abs(), USUAL_UNIT), 2, USUAL_UNIT)}`;
}

function signed({ statement }: Entry): Decimal {
  const value = stoodFor(statement);
  const middle = value === undefined ? new Decimal(0) : value.low.plus(value.high).div(2);
  return statement.relation === 'decrease' ? middle.negated() : middle;
}
