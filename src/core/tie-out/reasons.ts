import type { ParsedText } from '../prose';
import { isDirected } from './words';
import { problemOf, type Entry } from './entry';
import type { Problem } from './model';
import { isCounted } from './judge';
import { subjectOf } from './number-problems';
import { isUnfinished } from './placeholders';

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
    // How many more there are (净增15人) needs no reason; money does.
    if (isCounted(statement.unit)) return [];
    const key = `${paragraph}|${subject}`;
    if (explained.has(paragraph) || seen.has(key)) return [];
    seen.add(key);
    return [
      problemOf(entry, 'no-reason', subjectOf(entry), { stated: entry.of.raw, cells: entry.judgement.cells }),
    ];
  });
}

/**
 * The paragraphs of which some paragraph up to the next heading of their own level or a higher one gives a reason; the items below
 * a sentence give its reasons too.
 */
function explainedParagraphs({ paragraphs }: ParsedText): ReadonlySet<number> {
  // 收支变动的主要原因 explains both sides, wherever it stands.
  const both = paragraphs.some(
    ({ text, reasons }) => reasons.length > 0 && /收支(?:变动|增减|变化)/u.test(text),
  );
  if (both) return new Set(paragraphs.keys());
  const explained = new Set<number>();
  let heading = { at: 0, level: 0 };
  for (const [index, { role, level }] of paragraphs.entries()) {
    if (role === 'heading') heading = { at: index, level };
    let at = heading.at;
    for (; at < paragraphs.length; at += 1) {
      const next = paragraphs[at];
      if (next === undefined || (at > index && next.role === 'heading' && next.level <= heading.level)) break;
      if (next.reasons.length > 0 || isUnfinished(next.text)) {
        explained.add(index);
        break;
      }
    }
  }
  return explained;
}
