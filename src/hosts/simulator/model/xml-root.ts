/** The root of an XML text. */
export interface XmlRoot {
  readonly namespace: string;
}

const NAME = String.raw`[\p{L}_][\p{L}\p{N}_.\-]*`;

/**
 * The root element of a custom XML part, or `undefined` where the text is no XML. Only the frame is looked at: one root, closed at
 * the very end, and no stray `&` or `<` is searched for within.
 */
export function xmlRoot(xml: string): XmlRoot | undefined {
  const body = xml
    .replace(/^\uFEFF?\s*<\?xml[^?]*\?>/, '')
    .replace(/<!--[\s\S]*?-->/g, '')
    .trim();
  const open = new RegExp(`^<(?:(${NAME}):)?(${NAME})((?:\\s[^<>]*?)?)(/?)>`, 'u').exec(body);
  if (open === null) return undefined;
  const [tag, prefix, local = '', attributes = '', slash] = open;
  const name = prefix === undefined ? local : `${prefix}:${local}`;
  const isClosed = slash === '/' ? tag === body : /<\/([^\s<>]+)\s*>$/.exec(body)?.[1] === name;
  if (!isClosed) return undefined;
  const declaration = prefix === undefined ? 'xmlns' : `xmlns:${prefix}`;
  const value = new RegExp(`\\s${declaration}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  return { namespace: value?.[1] ?? value?.[2] ?? '' };
}
