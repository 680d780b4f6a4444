import type { Passage } from '../../core/narrative';

/** The narrative as plain text: headings, paragraphs with the usual indent of two characters, a blank line between sections. */
export function narrativeText(passages: readonly Passage[]): string {
  const lines: string[] = [];
  let heading = '';
  for (const passage of passages) {
    if (passage.heading !== heading) lines.push('', passage.heading);
    heading = passage.heading;
    lines.push(`\u3000\u3000${passage.text}`);
  }
  return lines.slice(1).join('\n');
}
