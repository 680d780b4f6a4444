import type { Passage } from '../../core/narrative';
import type { CellAt } from '../../core/workbook';

/** A stretch of a paragraph: plain words, or a figure with the cells it comes from; either may lie in a placeholder. */
export interface ParagraphPiece {
  readonly text: string;
  /** Empty for plain words. */
  readonly cells: readonly CellAt[];
  readonly isPlaceholder: boolean;
}

const PLACEHOLDER = /〔待填写：[^〕]*〕/g;

/** Cuts a paragraph at its figures and placeholders; joined, the pieces are the paragraph. */
export function paragraphPieces({ text, spans }: Pick<Passage, 'text' | 'spans'>): ParagraphPiece[] {
  const placeholders = [...text.matchAll(PLACEHOLDER)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const cuts = [0, text.length, ...[...spans, ...placeholders].flatMap(({ start, end }) => [start, end])];
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  return sorted.slice(1).map((end, index) => {
    const start = sorted[index] ?? 0;
    return {
      text: text.slice(start, end),
      cells: spans.find((span) => span.start <= start && end <= span.end)?.cells ?? [],
      isPlaceholder: placeholders.some((place) => place.start <= start && end <= place.end),
    };
  });
}
