import { Refusal } from './refusal';
import { readXml } from './xml';

/** The text of an XML document's root element, without that of elements in it; `undefined` where it is no XML. */
export function rootText(xml: string): string | undefined {
  let text = '';
  let depth = 0;
  try {
    readXml(new TextEncoder().encode(xml), '工作簿里保存的内容', {
      open: () => {
        depth += 1;
      },
      close: () => {
        depth -= 1;
      },
      text: (piece) => {
        if (depth === 1) text += piece;
      },
    });
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
  return text;
}
