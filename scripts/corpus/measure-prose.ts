import { byKind, measureCorpus, type KindResult } from '../../test/corpus/prose/measure';
import { readProseCorpus } from '../../test/corpus/prose/prose-corpus';

const PARTS = [
  ['open', 'open.json'],
  ['held', 'held.json'],
  ['held-2', 'held-2.json'],
  ['held-3', 'held-3.json'],
] as const;

/** Prints how well the reader of prose reads each part of the corpus, by kind of passage. */
for (const [half, title] of PARTS) {
  console.log(`\n${title}`);
  console.log(['kind', 'labelled', 'read', 'right', 'precision', 'recall', 'traps read'].join('\t'));
  for (const result of byKind(measureCorpus(readProseCorpus(half)))) console.log(lineOf(result));
}

function lineOf({ kind, labelled, read, right, trapped }: KindResult): string {
  return [kind, labelled, read, right, percent(right, read), percent(right, labelled), trapped].join('\t');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
