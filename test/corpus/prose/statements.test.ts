import { describe, expect, it } from '@jest/globals';
import { byKind, measureCorpus } from './measure';
import { readProseCorpus } from './prose-corpus';

/** What the issue asks of the last run: `npm run measure:prose` prints the same figures by kind. */
const PRECISION = 0.995;
const RECALL = 0.98;

describe.each(['open', 'held'] as const)('the %s half of the corpus', (half) => {
  const results = measureCorpus(readProseCorpus(half));
  const kinds = byKind(results);

  it.each(kinds.map((result) => [result.kind, result] as const))(
    'has its statements read: %s',
    (_, { labelled, read, right, trapped }) => {
      expect(right / read).toBeGreaterThanOrEqual(PRECISION);
      // One statement of a kind may be missed where it has fewer than fifty.
      expect(right).toBeGreaterThanOrEqual(Math.min(labelled - 1, Math.ceil(labelled * RECALL)));
      expect(trapped).toBe(0);
    },
  );

  it('has nearly all statements read', () => {
    const all = kinds.at(-1);
    expect(all?.kind).toBe('合计');
    expect((all?.right ?? 0) / (all?.labelled ?? 1)).toBeGreaterThanOrEqual(RECALL);
  });
});

describe.each(['held-2', 'held-3'] as const)('the blind corpus %s', (part) => {
  it('has nearly all of its statements read, and nothing else', () => {
    const all = byKind(measureCorpus(readProseCorpus(part))).at(-1);
    expect(all?.kind).toBe('合计');
    expect((all?.right ?? 0) / (all?.read ?? 1)).toBeGreaterThanOrEqual(0.99);
    expect((all?.right ?? 0) / (all?.labelled ?? 1)).toBeGreaterThanOrEqual(RECALL);
    expect(all?.trapped).toBe(0);
  });
});
