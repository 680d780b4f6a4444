import { parseLocalAddress } from '../../../core/workbook';
import type { GridComment } from '../../grid-sheet';
import { RichText } from '../rich-text';
import { readXml } from '../xml';

/**
 * Reads a comments part, the place where every program keeps the text of comments, in reading order of the part.
 * @param sheetId begins the ids of the comments
 * @throws Refusal `damaged`
 */
export function readComments(bytes: Uint8Array, sheetId: string): GridComment[] {
  const comments: GridComment[] = [];
  const text = new RichText();
  let at: { row: number; column: number } | undefined;
  readXml(bytes, '批注部件（comments）', {
    open(name, attributes) {
      if (name === 'comment') at = parseLocalAddress(attributes.ref ?? '');
      text.open(name, attributes);
    },
    text(piece) {
      text.add(piece);
    },
    close(name) {
      text.close(name);
      if (name !== 'comment') return;
      const words = text.take().replace(/\r\n?/g, '\n');
      if (at !== undefined)
        comments.push({ id: `${sheetId}-comment-${comments.length + 1}`, ...at, text: words });
    },
  });
  return comments;
}
