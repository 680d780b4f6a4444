import type { Coverage, TiedText, TieState } from './model';

const NUMBERS: ReadonlySet<string> = new Set(['amount', 'percent', 'points', 'count']);

/** How much of some texts could be held against the tables. */
export function coverageOf(texts: readonly TiedText[]): Coverage {
  const byState: Record<TieState, number> = {
    agrees: 0,
    rounding: 0,
    contradicts: 0,
    supported: 0,
    'not-placed': 0,
    'not-checkable': 0,
    'no-statement': 0,
  };
  let placed = 0;
  let checkable = 0;
  let amounts = 0;
  for (const { kind, state } of texts
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ mentions }) => mentions)) {
    if (NUMBERS.has(kind)) byState[state] += 1;
    if (kind !== 'amount' || state === 'no-statement') continue;
    amounts += 1;
    if (state !== 'not-checkable') checkable += 1;
    if (state !== 'not-checkable' && state !== 'not-placed') placed += 1;
  }
  return { placed, checkable, amounts, byState };
}
