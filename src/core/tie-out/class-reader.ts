import { BUILT_IN_CLASSIFICATION } from '../classification';
import type { FigureIndex } from '../figures';
import { proseReader, type ParseText } from '../prose';
import { labelKey } from '../workbook';

let kept: { readonly key: string; readonly parse: ParseText } | undefined;

/**
 * A reader of prose that knows the names of classes: those of the catalogue, and those that the workbook's tables print. While the
 * names stay the same it is the same reader, which re-reads only what an edit has changed.
 */
export function readerFor(figures: FigureIndex): ParseText {
  const printed = figures.figures
    .filter(({ measure }) => NAMED.has(measure))
    .map(({ label }) => labelKey(label));
  const names = [...new Set([...BUILT_IN_CLASSIFICATION.names, ...printed])].filter(isWord).sort();
  const key = names.join('\u0001');
  if (kept?.key !== key)
    kept = { key, parse: proseReader({ terms: [{ measure: 'named', named: true, words: names }] }) };
  return kept.parse;
}

const NAMED: ReadonlySet<string> = new Set(['functionalClass', 'economicClass', 'named']);

/** A name of two characters would be found inside other words. */
function isWord(name: string): boolean {
  return name.length > 2;
}
