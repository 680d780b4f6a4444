import { SaxesParser } from 'saxes';
import { damaged } from './refusal';
import { XmlNamespaces } from './xml-namespaces';

/** Attributes by their name as written, prefix included. */
export type XmlAttributes = Readonly<Record<string, string | undefined>>;

/** What a part's reader hears. Element names come without their namespace prefix: `x:row` and `row` are the same. */
export interface XmlHandlers {
  /** True where elements of other vocabularies than the root's are passed over with all they hold. */
  readonly ownVocabulary?: boolean;
  /** @param parent name of the enclosing element, '' for the root */
  open(name: string, attributes: XmlAttributes, parent: string): void;
  close?(name: string, parent: string): void;
  /** Character data and CDATA; one text may arrive in several pieces. */
  text?(text: string): void;
}

const SLICE = 1 << 16;
/** Parts nest about ten deep; a file that nests without end would fill the memory. */
const DEEPEST = 256;
/** Later additions to the format stand in here and reuse the names of old elements: `x15:workbookPr` has no date system. */
const EXTENSIONS = 'extLst';

/**
 * Reads one XML part from start to end. Elements are told by their local names, which are unambiguous within a vocabulary, and Strict
 * files differ from others by nothing but their namespaces. Extension lists are passed over.
 * @param subject what is being read, as the message names it: `工作表“收支总表”`
 * @throws Refusal `damaged` where the part is not well-formed, carries a DOCTYPE or is in no known encoding
 */
export function readXml(bytes: Uint8Array, subject: string, handlers: XmlHandlers): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: string[] = [];
  const namespaces = new XmlNamespaces();
  /** Depth of what is being passed over; 0 outside of any. */
  let extension = 0;
  const text = (piece: string) => {
    if (extension === 0) handlers.text?.(piece);
  };
  parser.on('opentag', (tag) => {
    const name = localName(tag.name);
    if (extension === 0) {
      const isForeign =
        handlers.ownVocabulary === true && namespaces.open(tag.name, tag.attributes, path.length + 1);
      if (name === EXTENSIONS || isForeign) extension = path.length + 1;
      else handlers.open(name, tag.attributes, path.at(-1) ?? '');
    }
    if (path.push(name) > DEEPEST) throw damaged(`${subject}的 XML 嵌套过深`);
  });
  parser.on('closetag', () => {
    if (extension === 0 || path.length === extension) namespaces.close(path.length);
    const name = path.pop() ?? '';
    if (extension === 0) handlers.close?.(name, path.at(-1) ?? '');
    else if (path.length < extension) extension = 0;
  });
  parser.on('text', text);
  parser.on('cdata', text);
  // No part of a workbook has a DOCTYPE; one could only serve to declare entities.
  parser.on('doctype', () => {
    throw damaged(`${subject}含有 DOCTYPE 声明，不是正常的工作簿内容`);
  });
  parser.on('error', () => {
    throw damaged(`${subject}的第 ${parser.line} 行不是有效的 XML`);
  });

  const decode = decoderFor(bytes, subject);
  for (let start = 0; start < bytes.length; start += SLICE)
    parser.write(decode(bytes.subarray(start, start + SLICE)));
  parser.write(decode());
  parser.close();
}

/** The value of an attribute in any namespace: `r:id`, `rel:id`; not the plain `id`. */
export function prefixedAttribute(attributes: XmlAttributes, name: string): string | undefined {
  const key = Object.keys(attributes).find((candidate) => candidate.endsWith(`:${name}`));
  return key === undefined ? undefined : attributes[key];
}

/** Reads `1`/`true` as true; anything else, absence included, as false. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}

/** `x:row` → `row` */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon === -1 ? name : name.slice(colon + 1);
}

/** Decodes slice after slice, a last call without one; a byte order mark is dropped. */
function decoderFor(bytes: Uint8Array, subject: string): (slice?: Uint8Array) => string {
  const encoding = encodingOf(bytes);
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    return (slice) => {
      try {
        // Chromium up to 87 takes no `undefined` in front of options.
        return decoder.decode(slice ?? new Uint8Array(0), { stream: slice !== undefined });
      } catch {
        throw damaged(`${subject}含有不是 ${encoding} 编码的文字`);
      }
    };
  } catch {
    throw damaged(`${subject}声明了无法识别的字符编码 ${encoding}`);
  }
}

/** The encoding a part is in: by its first bytes, else as its declaration says, else UTF-8. It may be one nobody knows. */
export function encodingOf(bytes: Uint8Array): string {
  return byteOrder(bytes) ?? declaredEncoding(bytes);
}

/** UTF-16 by its byte order mark or by the zero byte beside the first `<`. */
function byteOrder(bytes: Uint8Array): string | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

function declaredEncoding(bytes: Uint8Array): string {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared =
    /^[^<]{0,3}<\?xml[^>]*\bencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/.exec(head)?.[1] ?? 'utf-8';
  // The bytes are no UTF-16, whatever a producer wrote above them.
  return /^utf-16/i.test(declared) ? 'utf-8' : declared;
}
