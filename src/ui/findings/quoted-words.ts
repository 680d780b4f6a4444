import type { CellFragment } from '../../core/findings';
import type { WorkbookSnapshot } from '../../core/workbook';

/** The words a finding is about, in the sentence they stand in. */
export interface QuotedWords {
  readonly before: string;
  readonly words: string;
  readonly after: string;
}

/** Of a long sentence this much is quoted on either side of the words. */
const MOST_BESIDE = 60;
const ENDS = '。；！？\n';

/** @returns `undefined` where the cell holds no text that long: the workbook is another one by now */
export function quotedWords(
  { cell, start, end }: CellFragment,
  { sheets }: WorkbookSnapshot,
): QuotedWords | undefined {
  const sheet = sheets.find(({ name }) => name === cell.sheet);
  const value = sheet?.values[cell.row - sheet.top]?.[cell.column - sheet.left];
  if (typeof value !== 'string' || value.length < end) return undefined;
  const sentence = sentenceAround(value, start, end);
  const from = Math.max(sentence.from, start - MOST_BESIDE);
  const to = Math.min(sentence.to, end + MOST_BESIDE);
  return {
    before: `${from > sentence.from ? '…' : ''}${value.slice(from, start).trimStart()}`,
    words: value.slice(start, end),
    after: `${value.slice(end, to).trimEnd()}${to < sentence.to ? '…' : ''}`,
  };
}

/** Where the sentence begins and ends, its last sign included. */
function sentenceAround(text: string, start: number, end: number): { from: number; to: number } {
  let from = start;
  while (from > 0 && !ENDS.includes(text.charAt(from - 1))) from -= 1;
  let to = end;
  while (to < text.length && !ENDS.includes(text.charAt(to))) to += 1;
  return { from, to: Math.min(text.length, to + 1) };
}
