import type { Funds, Nature } from './model';
import type { Token, WordToken } from './tokens';
import type { MeasureId } from './words/measures';
import type { Term } from './words/term';

/** A name in a comparable text. */
export interface NameAt {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly code?: string;
  readonly level?: 1 | 2 | 3;
}

/** What the words before a number say it is the number of; what they leave open comes from around them. */
export interface Subject {
  readonly measure: MeasureId | undefined;
  readonly also: MeasureId | undefined;
  readonly names: readonly NameAt[];
  readonly funds: Funds | undefined;
  readonly nature: Nature | undefined;
  readonly own: boolean;
  /** The words of the vocabulary that say what is measured. */
  readonly said: NameAt | undefined;
  /** `known`: words of the vocabulary; `marked`: a name in quotation marks, with 类, 款, 项 or a code; `bare`: other words. */
  readonly by: 'known' | 'marked' | 'bare';
}

/** What helps to tell words with several meanings apart. */
export interface SubjectHints {
  /** What the sentence is about so far. */
  readonly within: readonly MeasureId[];
  /** The words belong to a reason or a purpose, where not everything before a number is a name. */
  readonly explaining: boolean;
  /** The words stand directly before a number without a word of direction: 剪纸传习所12万元 is no body's. */
  readonly figure: boolean;
}

export function isPeriod(token: Token): boolean {
  return (
    token.kind === 'year' ||
    token.kind === 'date' ||
    (token.kind === 'word' && token.sense.period !== undefined)
  );
}

export function isTerm(token: Token | undefined): token is WordToken {
  return token?.kind === 'word' && token.sense.terms.length > 0;
}

export function isWord(token: Token | undefined, word: string): boolean {
  return token?.kind === 'word' && token.word === word;
}

/** What marks a name as one: quotation marks, 类, 款 or 项, a code. */
export function isMark(token: Token): boolean {
  return token.kind === 'level' || token.kind === 'code' || token.kind === 'quoted';
}

/** The sense of a term that fits what the sentence is about. */
export function termOf(token: WordToken, within: readonly MeasureId[]): Term | undefined {
  const terms = token.sense.terms;
  return (
    terms.find((term) => term.within?.some((measure) => within.includes(measure)) === true) ??
    terms.find((term) => term.within === undefined)
  );
}

/** The terms among words, in their fitting senses. */
export function termsAmong(words: readonly Token[], within: readonly MeasureId[]): Term[] {
  return words.flatMap((token) => (isTerm(token) ? (termOf(token, within) ?? []) : []));
}

export function nameAt(text: string, start: number, end: number): NameAt {
  return { text: text.slice(start, end), start, end };
}
