import { escapeAttribute } from './xml-escape';

/** Attributes are read in turn, so that a name within another one's value is not taken for one. */
const ATTRIBUTE = /(\s+)([^\s=/>]+)(\s*=\s*)("[^"]*"|'[^']*')/y;

/**
 * Changes one attribute of a start tag, or adds or takes it away; the rest stays as written.
 * @param tag the whole tag: `<row r="1">`, `<c/>`
 * @param value `undefined` takes it away
 */
export function setAttribute(tag: string, name: string, value: string | undefined): string {
  const nameEnd = /^<[^\s/>]+/.exec(tag)?.[0].length ?? 0;
  const written = value === undefined ? '' : escapeAttribute(value);
  ATTRIBUTE.lastIndex = nameEnd;
  let end = nameEnd;
  for (let match = ATTRIBUTE.exec(tag); match !== null; match = ATTRIBUTE.exec(tag)) {
    const [whole, space = '', key = '', equals = ''] = match;
    const start = match.index;
    end = start + whole.length;
    if (key !== name) continue;
    const replaced = value === undefined ? '' : `${space}${key}${equals}"${written}"`;
    return tag.slice(0, start) + replaced + tag.slice(end);
  }
  return value === undefined ? tag : `${tag.slice(0, end)} ${name}="${written}"${tag.slice(end)}`;
}
