import type { Facts } from '../../facts';
import type { Problem, ProblemKind, SourceText, TieOut } from '../../tie-out';
import { addressText } from '../../workbook';
import type { Evidence, Report } from '../reporting';
import { causeSentence } from './problem-causes';

/** Why a rule on text has nothing to say. */
export const TEXT_REASONS = {
  noText: '工作簿中没有成段的文字，也没有另外给出正文',
  noNumber: '文字中没有可以核对的数字',
} as const;

export type TextFacts = Pick<Facts, 'tieOut'>;

/**
 * Says the problems of the given kinds, each with the words where it stands, or that there are none. Without text the rule does not
 * apply; text without numbers cannot be checked.
 * @param messages problem kind → message of the rule
 */
export function reportProblems<M extends string>(
  report: Report<M, keyof typeof TEXT_REASONS>,
  { tieOut }: TextFacts,
  messages: Readonly<Partial<Record<ProblemKind, M>>>,
): void {
  if (tieOut.texts.length === 0) report.notApplicable('noText');
  else if (statesNothing(tieOut)) report.notApplicable('noNumber');
  else report.holds();
  for (const problem of tieOut.problems) {
    const message = messages[problem.kind];
    if (message !== undefined) report.found(message, evidenceOf(problem, tieOut));
  }
}

function statesNothing({ texts }: TieOut): boolean {
  return texts.every(({ paragraphs }) =>
    paragraphs.every(({ mentions }) => mentions.every(({ state }) => state === 'no-statement')),
  );
}

/** A problem as a finding: the text's cell first, then the cells of the figure; or the place in a text from outside. */
function evidenceOf(problem: Problem, { texts }: TieOut): Evidence {
  const { place, cells, words, subject, stated, expected, difference, detail = '' } = problem;
  const { source, paragraphs } = texts[place.text] ?? { source: '', paragraphs: [] };
  const { cell, offset = 0 } = paragraphs[place.paragraph] ?? {};
  const table = cells.length === 0 ? '' : `（${cells.slice(0, LISTED).map(addressText).join('、')}）`;
  return {
    at: cell === undefined ? cells : [cell, ...cells],
    ...(cell === undefined
      ? { text: { source, paragraph: place.paragraph, start: place.start, end: place.end } }
      : { fragment: { cell, start: offset + place.start, end: offset + place.end } }),
    ...(stated === undefined ? {} : { stated }),
    ...(expected === undefined ? {} : { expected }),
    ...(difference === undefined ? {} : { difference }),
    data: {
      words,
      subject,
      detail,
      table,
      cause: causeSentence(problem),
      right: expected ?? '',
      gap: difference ?? '',
      rest: expected === undefined ? '' : `按总数推算应为${expected}。`,
    },
    key: problem.key,
  };
}

/** A sum over a hundred projects would hide the sentence. */
const LISTED = 4;

/** Where a stretch of a text stands, for rules that look for words themselves. */
export function wordsAt(
  { source, paragraphs }: SourceText,
  paragraph: number,
  start: number,
  end: number,
): Pick<Evidence, 'at' | 'fragment' | 'text'> {
  const { cell, offset = 0 } = paragraphs[paragraph] ?? {};
  if (cell === undefined) return { at: [], text: { source, paragraph, start, end } };
  return { at: cell, fragment: { cell, start: offset + start, end: offset + end } };
}
