import type { XmlAttributes } from './xml';

/** `_x000D_` stands for the character U+000D, `_x005F_` for an underscore that would otherwise start such an escape. */
export function decodeEscapes(text: string): string {
  if (!text.includes('_x')) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Drops XML white space at the start: blanks, tabs, line ends; the wide blank U+3000 and the no-break space stay. */
export function trimStart(text: string): string {
  let start = 0;
  while (isSpace(text.charCodeAt(start))) start += 1;
  return start === 0 ? text : text.slice(start);
}

/** Drops XML white space at the end. */
export function trimEnd(text: string): string {
  let end = text.length;
  while (end > 0 && isSpace(text.charCodeAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9 || code === 10 || code === 13;
}

/** True where an element says `xml:space="preserve"`; without it Excel drops white space at both ends of a text. */
export function keepsSpace(attributes: XmlAttributes): boolean {
  return attributes['xml:space'] === 'preserve';
}
