import { byKind, measureCorpus, type KindResult } from '../../test/corpus/prose/measure';
import { readProseCorpus } from '../../test/corpus/prose/prose-corpus';

/** Prints how well the reader of prose reads the two halves of the corpus, by kind of passage. */
for (const half of ['open', 'held'] as const) {
  console.log(`\n${half}.json`);
  console.log(['kind', 'labelled', 'read', 'right', 'precision', 'recall', 'traps read'].join('\t'));
  for (const result of byKind(measureCorpus(readProseCorpus(half)))) console.log(lineOf(result));
}

function lineOf({ kind, labelled, read, right, trapped }: KindResult): string {
  return [kind, labelled, read, right, percent(right, read), percent(right, labelled), trapped].join('\t');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
