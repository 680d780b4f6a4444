import { readXml, type OoxmlPackage } from '../xlsx';
import { Numbering, type NumberRef } from './docx-numbering';

/** Elements whose content a reader of the document does not see: what was deleted or moved away, and the older twin of a drawing. */
const UNSEEN = new Set(['del', 'moveFrom', 'Fallback', 'instrText', 'delText']);
const BREAKS: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n', noBreakHyphen: '-' };

interface Draft {
  text: string;
  number: NumberRef | undefined;
  style: string | undefined;
}

/**
 * The paragraphs of a Word document as they are read: body, footnotes and endnotes, what is inserted but not yet accepted among
 * them, automatic numbers in front. A number split over runs is one. Paragraphs in tables are left out: they are cells, not sentences.
 * @throws Refusal `damaged` where a part is not well-formed
 */
export function docxParagraphs(file: OoxmlPackage, main: string): string[] {
  const related = (kind: string): string | undefined =>
    file.relationships(main).find((link) => link.kind === kind)?.target;
  const numbering = Numbering.of(file, related('numbering'));
  const styles = styleNumbers(file, related('styles'));
  const parts = [main, related('footnotes'), related('endnotes')];
  return parts.flatMap((path) => {
    const bytes = path === undefined ? undefined : file.read(path);
    return bytes === undefined ? [] : paragraphsOf(bytes, numbering, styles);
  });
}

function paragraphsOf(
  bytes: Uint8Array,
  numbering: Numbering,
  styles: ReadonlyMap<string, NumberRef>,
): string[] {
  const paragraphs: string[] = [];
  const open: Draft[] = [];
  let unseen = 0;
  let table = 0;
  let isText = false;
  readXml(bytes, '文档', {
    open(name, attributes, parent) {
      const draft = open.at(-1);
      const value = attributes['w:val'];
      if (UNSEEN.has(name)) unseen += 1;
      else if (name === 'tbl') table += 1;
      else if (name === 'p') open.push({ text: '', number: undefined, style: undefined });
      else if (draft === undefined) return;
      else if (name === 'pStyle') draft.style = value;
      else if (name === 'numId') draft.number = { list: value ?? '', level: draft.number?.level ?? 0 };
      else if (name === 'ilvl') draft.number = { list: draft.number?.list ?? '', level: Number(value ?? 0) };
      else if (name === 't' && unseen === 0) isText = true;
      else if (unseen === 0 && parent === 'r') draft.text += BREAKS[name] ?? '';
    },
    close(name) {
      if (UNSEEN.has(name)) unseen -= 1;
      else if (name === 'tbl') table -= 1;
      else if (name === 't') isText = false;
      if (name !== 'p') return;
      const draft = open.pop();
      if (draft === undefined || table > 0) return;
      const styled = draft.style === undefined ? undefined : styles.get(draft.style);
      const number = numberOf(draft, styled);
      const printed = number === undefined || draft.text.trim() === '' ? '' : numbering.next(number);
      const text = `${printed}${draft.text}`;
      paragraphs.push(...text.split('\n').filter((line) => line.trim() !== ''));
    },
    text(piece) {
      const draft = open.at(-1);
      if (isText && draft !== undefined) draft.text += piece;
    },
  });
  return paragraphs;
}

/** A paragraph's own number, else its style's; the list `0` takes a style's number away. */
function numberOf({ number }: Draft, styled: NumberRef | undefined): NumberRef | undefined {
  if (number === undefined) return styled;
  if (number.list === '0') return undefined;
  return number.list === '' && styled !== undefined ? { ...styled, level: number.level } : number;
}

/** The numbers that styles give their paragraphs. */
function styleNumbers(file: OoxmlPackage, path: string | undefined): ReadonlyMap<string, NumberRef> {
  const numbers = new Map<string, NumberRef>();
  const bytes = path === undefined ? undefined : file.read(path);
  if (bytes === undefined) return numbers;
  let style = '';
  readXml(bytes, '文档的样式', {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'style') style = attributes['w:styleId'] ?? '';
      else if (name === 'numId' && value !== undefined)
        numbers.set(style, { list: value, level: numbers.get(style)?.level ?? 0 });
      else if (name === 'ilvl')
        numbers.set(style, { list: numbers.get(style)?.list ?? '', level: Number(value ?? 0) });
    },
  });
  return numbers;
}
