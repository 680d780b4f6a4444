import { RichText } from './rich-text';
import { readXml } from './xml';

/**
 * Reads the strings that cells share, in file order.
 * @throws Refusal `damaged`
 */
export function readSharedStrings(bytes: Uint8Array): string[] {
  const strings: string[] = [];
  const text = new RichText();
  readXml(bytes, '共享文字部件（sharedStrings.xml）', {
    open: (name, attributes) => {
      text.open(name, attributes);
    },
    text: (piece) => {
      text.add(piece);
    },
    close(name) {
      text.close(name);
      if (name === 'si') strings.push(text.take());
    },
  });
  return strings;
}
