import type { Basis } from './model';
import { BUDGET_TERMS } from './words/budget-terms';
import {
  BASES,
  COMPARISONS,
  DENIALS,
  FILLERS,
  LIST_CUES,
  NO_DENIALS,
  NO_TRENDS,
  PERIODS,
  PURPOSES,
  REASONS,
  ROLE_WORDS,
  TRENDS,
} from './words/grammar-words';
import { OTHER_TERMS } from './words/other-terms';
import type { Term } from './words/term';

export type TrendDirection = 'up' | 'down' | 'same';
export type RelativePeriod = 'current' | 'prior' | 'priorYearEnd';

/** What one word can be; a word may be several (项目支出 is a kind of expenditure, and money of performance goals below them). */
export interface WordSense {
  readonly terms: readonly Term[];
  readonly trend?: TrendDirection;
  readonly period?: RelativePeriod;
  readonly basis?: Basis;
  readonly cue?: 'closed' | 'open';
  readonly role?:
    | 'comparison'
    | 'reason'
    | 'purpose'
    | 'denial'
    | 'share'
    | 'rate'
    | 'toward'
    | 'sameAs'
    | 'definition'
    | 'referring'
    | 'shares'
    | 'standard'
    | 'filler'
    | 'plain';
}

/** Finds the longest known word at a place of a comparable text. */
export interface Lexicon {
  wordAt(text: string, offset: number): { readonly word: string; readonly sense: WordSense } | undefined;
  /** What exactly these words mean. */
  senseOf(word: string): WordSense | undefined;
}

const FUNDS_WORDS: ReadonlySet<string> = new Set(
  BUDGET_TERMS.filter(({ measure }) => measure === undefined).flatMap((term) => term.words),
);

/** 国有资本经营预算支出 is a class, too; in a sentence it is what its words say. */
function isComposedOfFunds(word: string): boolean {
  return FUNDS_WORDS.has(word.replace(/(?:收入|支出)$/, ''));
}

/**
 * Prepares the words for reading. `extraTerms` are those of layout files and catalogues: names of classes, of a region's items.
 * Compile once per set of words; reading does not change it.
 */
export function compileLexicon(extraTerms: readonly Term[] = []): Lexicon {
  const senses = new Map<string, WordSense>();
  const add = (list: readonly string[], sense: Partial<WordSense>): void => {
    for (const word of list) {
      const known = senses.get(word) ?? { terms: [] };
      senses.set(word, { ...known, ...sense, terms: [...known.terms, ...(sense.terms ?? [])] });
    }
  };
  add(FILLERS, { role: 'filler' });
  for (const period of ['current', 'prior', 'priorYearEnd'] as const) add(PERIODS[period], { period });
  for (const basis of ['budget', 'adjusted', 'expected', 'execution', 'final'] as const)
    add(BASES[basis], { basis });
  add(REASONS, { role: 'reason' });
  add(PURPOSES, { role: 'purpose' });
  add(DENIALS, { role: 'denial' });
  add(COMPARISONS, { role: 'comparison' });
  for (const role of [
    'share',
    'shares',
    'rate',
    'toward',
    'sameAs',
    'definition',
    'referring',
    'standard',
  ] as const)
    add(ROLE_WORDS[role], { role });
  add([...NO_TRENDS, ...NO_DENIALS], { role: 'plain' });
  for (const trend of ['up', 'down', 'same'] as const) add(TRENDS[trend], { trend });
  for (const cue of ['closed', 'open'] as const) add(LIST_CUES[cue], { cue });
  const own = [...BUDGET_TERMS, ...OTHER_TERMS];
  for (const term of own) add(term.words, { terms: [term] });
  for (const term of extraTerms) {
    add(
      term.words.filter((word) => !isComposedOfFunds(word)),
      { terms: [term] },
    );
  }

  const lengths = wordLengths(senses.keys());
  return {
    wordAt(text, offset) {
      for (const length of lengths.get(text.charAt(offset)) ?? []) {
        const word = text.slice(offset, offset + length);
        const sense = word.length === length ? senses.get(word) : undefined;
        if (sense !== undefined) return { word, sense };
      }
      return undefined;
    },
    senseOf: (word) => senses.get(word),
  };
}

/** The lengths of the words that begin with a character, the longest first. */
function wordLengths(words: Iterable<string>): ReadonlyMap<string, readonly number[]> {
  const lengths = new Map<string, Set<number>>();
  for (const word of words) {
    const first = word.charAt(0);
    const known = lengths.get(first) ?? new Set<number>();
    lengths.set(first, known.add(word.length));
  }
  return new Map([...lengths].map(([first, known]) => [first, [...known].sort((a, b) => b - a)]));
}
