import type { SourceText } from '../../tie-out';
import { addressText } from '../../workbook';
import type { Evidence } from '../reporting';
import { wordsAt } from './tie-out-report';

/** A stretch of a paragraph that a pattern has matched. */
export interface TextMatch {
  readonly text: SourceText;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly words: string;
  readonly groups: readonly string[];
}

/** Where a pattern with the flag g matches in some texts, in order. Our own narratives are left out: their words are ours. */
export function matchesIn(texts: readonly SourceText[], pattern: RegExp): TextMatch[] {
  return texts
    .filter(({ own }) => !own)
    .flatMap((text) =>
      text.paragraphs.flatMap((paragraph, index) =>
        [...paragraph.text.matchAll(pattern)].map((match) => {
          const [words, ...groups] = match;
          const start = match.index;
          return { text, paragraph: index, start, end: start + words.length, words, groups };
        }),
      ),
    );
}

/** The place of a match. */
export function placeOf({
  text,
  paragraph,
  start,
  end,
}: TextMatch): Pick<Evidence, 'at' | 'fragment' | 'text'> {
  return wordsAt(text, paragraph, start, end);
}

/** The place of the first of several matches of one slip, with the cells of all. */
export function placesOf(matches: readonly TextMatch[]): Pick<Evidence, 'at' | 'fragment' | 'text'> {
  const [first] = matches;
  if (first === undefined) return { at: [] };
  const cells = matches.flatMap(({ text, paragraph }) => text.paragraphs[paragraph]?.cell ?? []);
  const distinct = new Map(cells.map((cell) => [addressText(cell), cell]));
  return { ...placeOf(first), at: [...distinct.values()] };
}

/** The paragraph a match stands in. */
export function paragraphOf({ text, paragraph }: TextMatch): string {
  return text.paragraphs[paragraph]?.text ?? '';
}

/** A paragraph of a text from outside the workbook. */
export interface OutsideLine {
  readonly text: SourceText;
  readonly index: number;
  readonly line: string;
}

/** The paragraphs that stand in no cell: those of documents given beside the workbook. */
export function externalTexts(texts: readonly SourceText[]): OutsideLine[] {
  return texts
    .filter(({ own }) => !own)
    .flatMap((text) =>
      text.paragraphs.flatMap(({ text: line, cell }, index) =>
        cell === undefined ? [{ text, index, line }] : [],
      ),
    );
}
