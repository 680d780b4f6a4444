import { scanXml, type Gap, type XmlElement } from './scan-xml';
import { Splices } from './splices';
import { setAttribute } from './start-tag';

/** An element with what is in it. */
export interface XmlNode extends XmlElement {
  readonly children: readonly XmlNode[];
  /** Character data directly in the element. */
  readonly text: string;
}

interface Growing extends XmlElement {
  readonly children: Growing[];
  text: string;
}

/** A part as a tree that can be changed in places; what is not changed keeps every character. */
export class XmlDraft {
  readonly root: XmlNode;
  private readonly attributes = new Map<XmlNode, Map<string, string | undefined>>();
  private readonly appended = new Map<XmlNode, string[]>();
  private readonly emptied = new Set<XmlNode>();
  private readonly splices = new Splices();

  /**
   * @param subject what is being read, as the message names it
   * @param gap a stretch that is neither read nor changed
   * @throws Refusal `damaged`
   */
  constructor(
    readonly text: string,
    subject: string,
    gap?: Gap,
  ) {
    this.root = readTree(text, subject, gap);
  }

  /** The element as it stands in the text. */
  source(node: XmlNode): string {
    return this.text.slice(node.start, node.end);
  }

  /** Adds an element at the end of another one. */
  append(parent: XmlNode, xml: string): void {
    const list = this.appended.get(parent);
    if (list === undefined) this.appended.set(parent, [xml]);
    else list.push(xml);
  }

  /**
   * Adds a child of the root where the schema wants it: after the last child that comes before it or is of its kind.
   * @param order names of the root's children in the order of the schema
   */
  insertInOrder(order: readonly string[], name: string, xml: string): void {
    const rank = order.indexOf(name);
    const before = this.root.children.filter((child) => rankOf(child, order) <= rank).at(-1);
    if (before !== undefined) this.splices.insert(before.end, xml);
    else if (this.root.selfClosing) this.append(this.root, xml);
    else this.splices.insert(this.root.openEnd, xml);
  }

  insertBefore(node: XmlNode, xml: string): void {
    this.splices.insert(node.start, xml);
  }

  remove(node: XmlNode): void {
    this.splices.replace(node.start, node.end, '');
  }

  /** Takes everything out of an element, which is then written without an end tag. */
  empty(node: XmlNode): void {
    this.emptied.add(node);
  }

  /** @param value `undefined` takes the attribute away */
  setAttribute(node: XmlNode, name: string, value: string | undefined): void {
    const changes = this.attributes.get(node) ?? new Map<string, string | undefined>();
    this.attributes.set(node, changes.set(name, value));
  }

  /** The text with all changes made. */
  finish(): string {
    for (const node of new Set([...this.attributes.keys(), ...this.appended.keys(), ...this.emptied]))
      this.write(node);
    return this.splices.apply(this.text);
  }

  private write(node: XmlNode): void {
    const original = this.text.slice(node.start, node.openEnd);
    let tag = original;
    for (const [name, value] of this.attributes.get(node) ?? []) tag = setAttribute(tag, name, value);
    const content = (this.appended.get(node) ?? []).join('');
    if (this.emptied.has(node)) {
      if (!node.selfClosing) this.splices.replace(node.start, node.end, `${tag.slice(0, -1)}/>`);
    } else if (node.selfClosing && content !== '') {
      this.splices.replace(node.start, node.end, `${tag.slice(0, -2)}>${content}</${node.tag}>`);
    } else {
      if (tag !== original) this.splices.replace(node.start, node.openEnd, tag);
      if (content !== '') this.splices.insert(node.closeStart, content);
    }
  }
}

/** `x:` where the name has that prefix, else nothing: what names beside it are written with. */
export function prefixOf(node: XmlElement): string {
  return node.tag.slice(0, node.tag.length - node.name.length);
}

/** The first child of that name. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((child) => child.name === name);
}

/** All children of that name. */
export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? [];
}

/** Elements wrapped for newer programs (`mc:AlternateContent`) stand where what they hold would stand. */
function rankOf(node: XmlNode, order: readonly string[]): number {
  const rank = order.indexOf(node.name);
  if (rank >= 0) return rank;
  for (const child of node.children) {
    const inner = rankOf(child, order);
    if (inner >= 0) return inner;
  }
  // Unknown to the schema: nothing is put behind it.
  return Infinity;
}

function readTree(text: string, subject: string, gap: Gap | undefined): XmlNode {
  const path: Growing[] = [];
  let root: Growing | undefined;
  scanXml(
    text,
    subject,
    {
      open(element) {
        const node: Growing = Object.assign(element, { children: [], text: '' });
        root ??= node;
        path.at(-1)?.children.push(node);
        path.push(node);
      },
      close() {
        path.pop();
      },
      text(piece) {
        const node = path.at(-1);
        if (node !== undefined) node.text += piece;
      },
    },
    gap,
  );
  // A text without a root element is not well-formed, and was refused.
  if (root === undefined) throw new Error('no root element');
  return root;
}
