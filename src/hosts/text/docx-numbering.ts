import type { OoxmlPackage } from '../xlsx';
import { readXml } from '../xlsx';

/** Which automatic number a paragraph has: a list and a depth in it. */
export interface NumberRef {
  readonly list: string;
  readonly level: number;
}

interface Level {
  readonly format: string;
  /** `%1、`, `（%2）`, `%1.%2` */
  readonly text: string;
  readonly start: number;
}

/** Gives paragraphs the automatic numbers that Word prints in front of them, in the order of the document. */
export class Numbering {
  private readonly counts = new Map<string, number[]>();

  private constructor(
    private readonly abstractOf: ReadonlyMap<string, string>,
    private readonly levels: ReadonlyMap<string, ReadonlyMap<number, Level>>,
  ) {}

  /** @param path of the numbering part, `undefined` where the document has none */
  static of(file: OoxmlPackage, path: string | undefined): Numbering {
    const abstractOf = new Map<string, string>();
    const levels = new Map<string, Map<number, Level>>();
    const bytes = path === undefined ? undefined : file.read(path);
    if (bytes !== undefined) readLevels(bytes, abstractOf, levels);
    return new Numbering(abstractOf, levels);
  }

  /** The number of the next paragraph of a list, '' for bullets and for lists that are not defined. */
  next({ list, level }: NumberRef): string {
    const abstract = this.abstractOf.get(list) ?? list;
    const defined = this.levels.get(abstract);
    const own = defined?.get(level);
    if (own === undefined) return '';
    const counts = this.counts.get(abstract) ?? [];
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    this.counts.set(abstract, counts);
    if (own.format === 'bullet' || own.format === 'none') return '';
    return own.text.replace(/%(\d)/g, (_, depth: string) => {
      const at = Number(depth) - 1;
      const other = defined?.get(at);
      return other === undefined ? '' : numeral(counts[at] ?? other.start, other.format);
    });
  }
}

function readLevels(
  bytes: Uint8Array,
  abstractOf: Map<string, string>,
  levels: Map<string, Map<number, Level>>,
): void {
  let abstract = '';
  let list = '';
  let depth = 0;
  let draft = { format: 'decimal', text: '', start: 1 };
  readXml(bytes, '文档的编号', {
    open(name, attributes) {
      const value = attributes['w:val'];
      if (name === 'abstractNum') abstract = attributes['w:abstractNumId'] ?? '';
      else if (name === 'num') list = attributes['w:numId'] ?? '';
      else if (name === 'abstractNumId' && value !== undefined) abstractOf.set(list, value);
      else if (name === 'lvl') {
        depth = Number(attributes['w:ilvl'] ?? 0);
        draft = { format: 'decimal', text: '', start: 1 };
      } else if (name === 'numFmt') draft = { ...draft, format: value ?? 'decimal' };
      else if (name === 'lvlText') draft = { ...draft, text: value ?? '' };
      else if (name === 'start') draft = { ...draft, start: Number(value ?? 1) };
    },
    close(name, parent) {
      if (name !== 'lvl' || parent !== 'abstractNum') return;
      const known = levels.get(abstract) ?? new Map<number, Level>();
      known.set(depth, draft);
      levels.set(abstract, known);
    },
  });
}

const CHINESE = '零一二三四五六七八九';

/** 1 to 99 in Chinese numerals, as lists count: 十, 十二, 二十. */
function chinese(number: number): string {
  if (number < 10 || number > 99)
    return Array.from(String(number), (digit) => CHINESE[Number(digit)] ?? digit).join('');
  const [tens, ones] = [Math.floor(number / 10), number % 10];
  return `${tens === 1 ? '' : (CHINESE[tens] ?? '')}十${ones === 0 ? '' : (CHINESE[ones] ?? '')}`;
}

function numeral(number: number, format: string): string {
  if (/chinese|ideograph|japanese|taiwanese/i.test(format)) return chinese(number);
  if (format === 'upperLetter') return String.fromCharCode(64 + number);
  if (format === 'lowerLetter') return String.fromCharCode(96 + number);
  if (format === 'decimalEnclosedCircle' && number <= 20) return String.fromCharCode(0x245f + number);
  return String(number);
}
