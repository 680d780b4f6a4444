import { builtInFormat, GENERAL } from '../number-formats';
import { decodeEscapes } from '../xml-text';
import { digitWidth } from '../digit-width';
import type { Dialect } from './dialect';
import { DECLARATION } from './package-draft';
import { STYLES_ORDER } from './schema-order';
import { setAttribute } from './start-tag';
import { childOf, prefixOf, XmlDraft, type XmlNode } from './xml-draft';
import { escapeAttribute, escapeUnits } from './xml-escape';

/** The lists of the styles part to which something is appended here. */
type ListName = 'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs';

/** Formats whose built-in number means the same in every language. */
const SAFE_BUILT_INS = [0, 1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22].concat([
  37, 38, 39, 40, 45, 46, 47, 48, 49,
]);
const FIRST_CUSTOM_FORMAT = 164;

/** What each list must begin with, since cells without a style use it; for a styles part that lacks the list. */
const FIRST_ITEMS: Readonly<Record<ListName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="宋体"/><charset val="134"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
};

/** What Excel writes at the least; the one style in it is how cells look that have none. */
const BASIC_LISTS =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/>';

/** A cell style of our own, in the words of the schema; unprefixed. */
export interface CellStyle {
  /** Children of `font`; `undefined` for the standard font. */
  readonly font?: string | undefined;
  /** Children of `fill`; `undefined` for none. */
  readonly fill?: string | undefined;
  /** Children of `border`; `undefined` for none. */
  readonly border?: string | undefined;
  /** Attributes of `alignment`; `undefined` for none. */
  readonly alignment?: string | undefined;
  /** Number format code; left out for `General`. */
  readonly format?: string | undefined;
  /** Text that begins like a formula, kept text when it is edited. */
  readonly quotePrefix: boolean;
}

/**
 * The styles part, to which styles are appended: what is there keeps its content and its index. Nothing is appended twice, and
 * what the file already has is used again.
 */
export class StyleBook {
  private readonly draft: XmlDraft;
  private readonly lists = new Map<ListName, StyleList>();

  /**
   * @param text the styles part; `undefined` for a workbook without one
   * @throws Refusal `damaged`
   */
  constructor(text: string | undefined, dialect: Dialect) {
    const given = new XmlDraft(
      text ?? `${DECLARATION}<styleSheet xmlns="${dialect.main}"/>`,
      '样式部件（styles.xml）',
    );
    this.draft = given.root.children.length === 0 ? withBasicLists(given) : given;
  }

  /** The workbook's standard font, size in points. */
  get standardFont(): { readonly name: string; readonly size: number } {
    const font = childOf(this.draft.root, 'fonts')?.children[0];
    const name = font === undefined ? undefined : childOf(font, 'name')?.attributes.val;
    const size = Number(font === undefined ? NaN : childOf(font, 'sz')?.attributes.val);
    return { name: name ?? '宋体', size: Number.isFinite(size) ? size : 11 };
  }

  /** Width of a digit of the workbook's standard font, pixels. */
  get digitWidth(): number {
    const { name, size } = this.standardFont;
    return digitWidth(name, size);
  }

  /** The index of the style that is like another one but for its number format. */
  withFormat(style: number, format: string): number {
    const list = this.cellFormats();
    const source = list.items[style] ?? list.items[0] ?? '';
    const end = source.indexOf('>') + 1;
    const numbered = setAttribute(source.slice(0, end), 'numFmtId', String(this.formatId(format)));
    return list.add(setAttribute(numbered, 'applyNumberFormat', '1') + source.slice(end));
  }

  /** The index of a cell style of ours. */
  cellStyle({ font, fill, border, alignment, format, quotePrefix }: CellStyle): number {
    const indexOf = (list: ListName, tag: string, content: string | undefined): number =>
      content === undefined ? 0 : this.list(list).add(this.prefixed(`<${tag}>${content}</${tag}>`));
    const formatId = format === undefined ? 0 : this.formatId(format);
    const fontId = indexOf('fonts', 'font', font);
    const fillId = indexOf('fills', 'fill', fill);
    const borderId = indexOf('borders', 'border', border);
    const base = childOf(this.draft.root, 'cellStyleXfs') === undefined ? '' : ' xfId="0"';
    const applied = [
      [quotePrefix, 'quotePrefix'],
      [formatId > 0, 'applyNumberFormat'],
      [font !== undefined, 'applyFont'],
      [fill !== undefined, 'applyFill'],
      [border !== undefined, 'applyBorder'],
      [alignment !== undefined, 'applyAlignment'],
    ].map(([isApplied, name]) => (isApplied === true ? ` ${String(name)}="1"` : ''));
    const tag = `<xf numFmtId="${formatId}" fontId="${fontId}" fillId="${fillId}" borderId="${borderId}"${base}${applied.join('')}`;
    const xml = alignment === undefined ? `${tag}/>` : `${tag}><alignment ${alignment}/></xf>`;
    return this.cellFormats().add(this.prefixed(xml));
  }

  /** The index of a conditional format that does nothing but fill. @param color `RRGGBB` */
  fillFormat(color: string): number {
    return this.list('dxfs').add(this.fillXml(color));
  }

  /**
   * Takes our conditional formats at the end of the list away again.
   * @param colors of the formats that are ours, `RRGGBB`
   * @param highestUsed gives the highest index in use; it and those before it stay. Asked only where the list ends in ours
   */
  dropFillFormats(colors: readonly string[], highestUsed: () => number): void {
    const list = this.list('dxfs');
    const ours = new Set(colors.map((color) => this.fillXml(color)));
    if (!ours.has(list.items.at(-1) ?? '')) return;
    const used = highestUsed();
    while (list.items.length - 1 > used && ours.has(list.items.at(-1) ?? '')) list.dropLast();
  }

  /** The part's text with everything appended, or `undefined` where nothing was. */
  finish(): string | undefined {
    const written = [...this.lists.values()].map((list) => list.write());
    return written.includes(true) ? this.draft.finish() : undefined;
  }

  /** The list of cell formats, with the lists that its items point at: an index into nothing is what Excel repairs. */
  private cellFormats(): StyleList {
    for (const name of ['fonts', 'fills', 'borders'] as const) this.list(name);
    return this.list('cellXfs');
  }

  private list(name: ListName): StyleList {
    const known = this.lists.get(name);
    if (known !== undefined) return known;
    const list = new StyleList(
      this.draft,
      name,
      FIRST_ITEMS[name].map((item) => this.prefixed(item)),
    );
    this.lists.set(name, list);
    return list;
  }

  private formatId(format: string): number {
    const custom = childOf(this.draft.root, 'numFmts')?.children ?? [];
    const defined = new Map(
      custom.map(({ attributes }) => [
        Number(attributes.numFmtId),
        decodeEscapes(attributes.formatCode ?? ''),
      ]),
    );
    for (const item of this.list('numFmts').added) {
      const added = /numFmtId="(\d+)"/.exec(item)?.[1];
      if (added !== undefined && item === this.formatXml(Number(added), format)) return Number(added);
    }
    for (const [id, code] of defined) if (code === format) return id;
    const builtIn = SAFE_BUILT_INS.find((id) => builtInFormat(id) === format && !defined.has(id));
    if (builtIn !== undefined) return builtIn;
    if (format === GENERAL) return 0;
    const used = [...defined.keys()].filter(Number.isInteger);
    const id = Math.max(FIRST_CUSTOM_FORMAT - 1, ...used) + 1 + this.list('numFmts').added.length;
    this.list('numFmts').add(this.formatXml(id, format));
    return id;
  }

  private formatXml(id: number, format: string): string {
    return this.prefixed(`<numFmt numFmtId="${id}" formatCode="${escapeAttribute(escapeUnits(format))}"/>`);
  }

  private fillXml(color: string): string {
    return this.prefixed(`<dxf><fill><patternFill><bgColor rgb="FF${color}"/></patternFill></fill></dxf>`);
  }

  private prefixed(xml: string): string {
    return inPrefixOf(this.draft.root, xml);
  }
}

/** A part without any list, with those that Excel writes at the least: formats alone are what Excel repairs. */
function withBasicLists(empty: XmlDraft): XmlDraft {
  empty.append(empty.root, inPrefixOf(empty.root, BASIC_LISTS));
  return new XmlDraft(empty.finish(), '样式部件（styles.xml）');
}

/** Elements of ours in the prefix of the part. */
function inPrefixOf(root: XmlNode, xml: string): string {
  const prefix = prefixOf(root);
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=[a-z])/gi, `<$1${prefix}`);
}

/** One list of the styles part: what is in it, and what is appended or dropped at its end. */
class StyleList {
  readonly items: string[];
  readonly added: string[] = [];
  private readonly node: XmlNode | undefined;
  private readonly original: number;

  constructor(
    private readonly draft: XmlDraft,
    private readonly name: ListName,
    first: readonly string[],
  ) {
    this.node = childOf(draft.root, name);
    this.items = (this.node?.children ?? []).map((item) => draft.source(item));
    this.original = this.items.length;
    if (this.original === 0) for (const item of first) this.append(item);
  }

  /** The index of an item, which is appended where the list does not have it. */
  add(xml: string): number {
    const known = this.items.indexOf(xml);
    return known === -1 ? this.append(xml) : known;
  }

  dropLast(): void {
    this.items.pop();
    this.added.pop();
  }

  /** @returns whether the list differs from what it was */
  write(): boolean {
    const dropped = this.original - (this.items.length - this.added.length);
    if (dropped === 0 && this.added.length === 0) return false;
    const { node, draft } = this;
    if (node === undefined) {
      // Written without a count, which tells it from a list that the file had: emptied, it is taken away as a whole.
      const tag = `${prefixOf(draft.root)}${this.name}`;
      draft.insertInOrder(STYLES_ORDER, this.name, `<${tag}>${this.added.join('')}</${tag}>`);
      return true;
    }
    const declared = Number(node.attributes.count ?? NaN);
    if (this.items.length === 0 && node.attributes.count === undefined) {
      draft.remove(node);
      return true;
    }
    if (Number.isInteger(declared))
      draft.setAttribute(node, 'count', String(declared + this.added.length - dropped));
    if (this.items.length === 0) draft.empty(node);
    else for (const item of node.children.slice(this.original - dropped)) draft.remove(item);
    if (this.added.length > 0) draft.append(node, this.added.join(''));
    return true;
  }

  private append(xml: string): number {
    this.added.push(xml);
    return this.items.push(xml) - 1;
  }
}
