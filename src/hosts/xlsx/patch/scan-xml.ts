import { SaxesParser } from 'saxes';
import { damaged } from '../refusal';
import { localName, type XmlAttributes } from '../xml';

/** An element with its place in the text of its part; positions are 0-based characters, ends are exclusive. */
export interface XmlElement {
  /** Name without its prefix. */
  readonly name: string;
  /** Name as written. */
  readonly tag: string;
  readonly attributes: XmlAttributes;
  readonly parent: XmlElement | undefined;
  readonly start: number;
  /** Where the start tag ends. */
  readonly openEnd: number;
  readonly selfClosing: boolean;
  /** Where the end tag starts; `openEnd` for an element without one. Known once the element is closed. */
  closeStart: number;
  /** Known once the element is closed. */
  end: number;
}

/** What a scan reports; every element, in document order. */
export interface ScanHandlers {
  open(element: XmlElement): void;
  close?(element: XmlElement): void;
  /** Character data and CDATA, decoded. */
  text?(text: string, parent: XmlElement): void;
}

/** A stretch of text that is passed over. It must hold whole elements and nothing else. */
export interface Gap {
  readonly start: number;
  readonly end: number;
}

const DEEPEST = 256;

/**
 * Reads a part whose text is to be changed in places: the same parser as for reading, with the position of every element.
 * @param subject what is being read, as the message names it
 * @throws Refusal `damaged` where the text is not well-formed or carries a DOCTYPE
 */
export function scanXml(text: string, subject: string, handlers: ScanHandlers, gap?: Gap): void {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const path: XmlElement[] = [];
  // Inside a tag no `<` may stand, so the last one before the end of a tag is where it starts.
  const place = (position: number): number =>
    gap === undefined || position <= gap.start ? position : position + gap.end - gap.start;
  parser.on('opentag', (tag) => {
    const openEnd = place(parser.position);
    const element: XmlElement = {
      name: localName(tag.name),
      tag: tag.name,
      attributes: tag.attributes,
      parent: path.at(-1),
      start: text.lastIndexOf('<', openEnd - 1),
      openEnd,
      selfClosing: tag.isSelfClosing,
      closeStart: openEnd,
      end: openEnd,
    };
    if (path.push(element) > DEEPEST) throw damaged(`${subject}的 XML 嵌套过深`);
    handlers.open(element);
  });
  parser.on('closetag', () => {
    const element = path.pop();
    if (element === undefined) return;
    if (!element.selfClosing) {
      element.end = place(parser.position);
      element.closeStart = text.lastIndexOf('<', element.end - 1);
    }
    handlers.close?.(element);
  });
  const onText = (piece: string) => {
    const parent = path.at(-1);
    if (parent !== undefined) handlers.text?.(piece, parent);
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('doctype', () => {
    throw damaged(`${subject}含有 DOCTYPE 声明，不是正常的工作簿内容`);
  });
  parser.on('error', () => {
    throw damaged(`${subject}不是有效的 XML`);
  });
  if (gap === undefined) parser.write(text);
  else parser.write(text.slice(0, gap.start)).write(text.slice(gap.end));
  parser.close();
}
