import { describe, expect, it } from '@jest/globals';
import { FigureIndex } from '../../../src/core/figures';
import { readerFor, tieOut, type Problem, type ProblemKind } from '../../../src/core/tie-out';
import { readProseCorpus, type LabelledPassage } from './prose-corpus';

/** The rule that speaks of each kind of problem. */
const RULES: Readonly<Record<ProblemKind, string>> = {
  amount: 'N01',
  'amount-copied': 'N01',
  rounding: 'N02',
  sum: 'N03',
  'part-without-amount': 'N03',
  change: 'N04',
  direction: 'N04',
  'zero-change': 'N04',
  name: 'N05',
  'other-item': 'N05',
  count: 'N06',
  unfounded: 'N07',
  'no-reason': 'N09',
  ratio: 'N10',
  'growth-from-zero': 'N10',
  'too-large-change': 'N10',
  repeated: 'N11',
  'no-unit': 'W10',
  'other-unit': 'W10',
};
const JUDGED = new Set(Object.values(RULES));

/** What the passage says that is wrong by itself: no workbook stands beside it. */
function problemsOf({ paragraphs, year }: LabelledPassage): readonly Problem[] {
  const figures = new FigureIndex([], new Set());
  const text = { source: '语料', own: false, paragraphs: paragraphs.map((each) => ({ text: each })) };
  return tieOut([text], { figures, year, parse: readerFor(figures) }).problems;
}

/** True for a problem of the right rule that touches one of the labelled statements. */
function isTheOne({ wrong, statements }: LabelledPassage, { kind, place }: Problem): boolean {
  if (wrong?.rule !== RULES[kind]) return false;
  if (wrong.at === undefined) return true;
  return wrong.at.some((index) => {
    const at = statements[index];
    return at?.paragraph === place.paragraph && place.start < at.end && at.start < place.end;
  });
}

describe.each(['open', 'held', 'held-2', 'held-3'] as const)('the %s part of the sentences', (half) => {
  const passages = readProseCorpus(half).map((passage) => ({ passage, problems: problemsOf(passage) }));

  it('is found wrong where it is wrong on purpose', () => {
    const wrong = passages.filter(({ passage }) => JUDGED.has(passage.wrong?.rule ?? ''));
    const found = wrong.filter(({ passage, problems }) => problems.some((each) => isTheOne(passage, each)));
    expect(wrong.length).toBeGreaterThan(25);
    expect(found.length / wrong.length).toBeGreaterThanOrEqual(0.9);
  });

  it('is not found wrong where it is right', () => {
    const right = passages.filter(({ passage }) => passage.wrong === undefined);
    const alarms = right.flatMap(({ passage, problems }) =>
      problems.map(({ kind, words }) => `${passage.id} ${RULES[kind]} ${words}`),
    );
    expect(right.length).toBeGreaterThan(50);
    expect(alarms).toEqual([]);
  });
});
