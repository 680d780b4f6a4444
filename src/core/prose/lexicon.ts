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
  readonly role?: 'comparison' | 'reason' | 'purpose' | 'denial' | 'share' | 'filler' | 'plain';
}

/** Finds the longest known word at a place of a comparable text. */
export interface Lexicon {
  wordAt(text: string, offset: number): { readonly word: string; readonly sense: WordSense } | undefined;
  /** What exactly these words mean. */
  senseOf(word: string): WordSense | undefined;
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
  add(['占', '占比', '占比为', '占到'], { role: 'share' });
  add([...NO_TRENDS, ...NO_DENIALS], { role: 'plain' });
  for (const trend of ['up', 'down', 'same'] as const) add(TRENDS[trend], { trend });
  for (const cue of ['closed', 'open'] as const) add(LIST_CUES[cue], { cue });
  for (const term of [...BUDGET_TERMS, ...OTHER_TERMS, ...extraTerms]) add(term.words, { terms: [term] });

  const byFirst = new Map<string, string[]>();
  for (const word of senses.keys()) {
    const first = word.charAt(0);
    byFirst.set(first, [...(byFirst.get(first) ?? []), word]);
  }
  for (const list of byFirst.values()) list.sort((a, b) => b.length - a.length);
  return {
    wordAt(text, offset) {
      const word = byFirst.get(text.charAt(offset))?.find((candidate) => text.startsWith(candidate, offset));
      const sense = word === undefined ? undefined : senses.get(word);
      return word === undefined || sense === undefined ? undefined : { word, sense };
    },
    senseOf: (word) => senses.get(word),
  };
}
