import type { WordSense } from './lexicon';
import type { Period, Quantity } from './model';

/** A piece of a comparable text; offsets are those of the comparable text. */
export type Token = Readonly<{ start: number; end: number }> &
  (
    | Readonly<{
        kind: 'quantity';
        of: 'amount' | 'percent' | 'points' | 'count' | 'bare' | 'time';
        quantity: Quantity;
        /** Set where the number is a bound (以上, 不低于) and states nothing. */
        bound: boolean;
      }>
    | Readonly<{ kind: 'legal' }>
    | Readonly<{ kind: 'year'; year: number; ofRange: boolean }>
    | Readonly<{ kind: 'date'; period: Extract<Period, { kind: 'date' }> | undefined }>
    | Readonly<{ kind: 'word'; word: string; sense: WordSense }>
    /** “…” with what stands between. */
    | Readonly<{ kind: 'quoted'; content: string; senses: WordSense | undefined }>
    /** 《…》, and bracketed remarks that state nothing. */
    | Readonly<{ kind: 'aside'; content: string }>
    | Readonly<{ kind: 'level'; level: 1 | 2 | 3; code: string | undefined }>
    | Readonly<{ kind: 'code'; code: string }>
    | Readonly<{ kind: 'numbering'; depth: number }>
    | Readonly<{ kind: 'mark'; mark: string }>
    | Readonly<{ kind: 'open' }>
    | Readonly<{ kind: 'close' }>
    | Readonly<{ kind: 'text' }>
  );

export type QuantityToken = Extract<Token, { kind: 'quantity' }>;
export type WordToken = Extract<Token, { kind: 'word' }>;

/** True for a word token with that role. */
export function hasRole(token: Token | undefined, role: WordSense['role']): boolean {
  return token?.kind === 'word' && token.sense.role === role;
}
