import type { Assertion } from '../assertion';

/** What no add-in can do or see; docs/manual-check.md tells how. */
export const byHand: readonly Assertion[] = (
  [
    'hand-typing',
    'hand-undo-open',
    'hand-undo-written',
    'hand-redraw',
    'hand-chart-sheet',
    'hand-save',
    'hand-print',
  ] as const
).map((name) => ({ name, run: 'by-hand' }));
