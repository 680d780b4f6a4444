import type { ParsedText } from '../prose';
import { isDirected } from './words';
import { problemOf, type Entry } from './entry';
import type { Problem } from './model';
import { subjectOf } from './number-problems';

/**
 * Changes other than zero without a reason: none in the paragraph of the change (its sentence, the rest of its item), nor in another
 * up to the next heading, where the wider measure's reason may stand.
 */
export function unexplainedChanges(parsed: ParsedText, entries: readonly Entry[]): Problem[] {
  const explained = explainedParagraphs(parsed);
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    const { statement, paragraph, subject } = entry;
    if (!isDirected(statement) || statement.value === undefined || statement.value.isZero()) return [];
    const key = `${paragraph}|${subject}`;
    if (explained.has(paragraph) || seen.has(key)) return [];
    seen.add(key);
    return [
      problemOf(entry, 'no-reason', subjectOf(entry), { stated: entry.of.raw, cells: entry.judgement.cells }),
    ];
  });
}

/** The paragraphs of sections in which some paragraph gives a reason. */
function explainedParagraphs({ paragraphs }: ParsedText): ReadonlySet<number> {
  const explained = new Set<number>();
  let section: number[] = [];
  let hasReason = false;
  const close = (): void => {
    if (hasReason) for (const index of section) explained.add(index);
    section = [];
    hasReason = false;
  };
  for (const [index, { role, reasons }] of paragraphs.entries()) {
    if (role === 'heading') close();
    section.push(index);
    hasReason ||= reasons.length > 0;
  }
  close();
  return explained;
}
