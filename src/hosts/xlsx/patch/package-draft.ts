import type { OoxmlPackage } from '../open-package';
import { partKey, relationshipsPath } from '../part-path';
import { damaged } from '../refusal';
import { readRelationships, type Relationship } from '../relationships';
import { decodePart } from './part-text';
import { newEntry, repack, writeZip } from './write-zip';
import { childrenOf, prefixOf, XmlDraft } from './xml-draft';
import { escapeAttribute } from './xml-escape';

const CONTENT_TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** A package with changes that are not written yet. Parts nobody changes are never unpacked, and keep their packed bytes. */
export class PackageDraft {
  /** Content of changed and new parts by key; `undefined` for one taken away. */
  private readonly changes = new Map<
    string,
    { readonly path: string; readonly content: Uint8Array | undefined }
  >();
  /** Parts as they were, once they have been asked for. */
  private readonly originals = new Map<string, Uint8Array | undefined>();

  constructor(private readonly pack: OoxmlPackage) {}

  /** True once a part differs from what it was, is new or is gone. */
  get isChanged(): boolean {
    return this.changes.size > 0;
  }

  /** Paths of all parts as they will be, old ones first, in archive order. */
  get paths(): readonly string[] {
    const old = this.pack.entries.map(({ name }) => name).filter((name) => this.has(name));
    return [...old, ...this.newParts().map(({ path }) => path)];
  }

  has(path: string): boolean {
    const change = this.changes.get(partKey(path));
    return change === undefined ? this.pack.has(path) : change.content !== undefined;
  }

  /** The bytes of a part as they will be; `undefined` where there is none. @throws Refusal `damaged` */
  read(path: string): Uint8Array | undefined {
    const change = this.changes.get(partKey(path));
    return change === undefined ? this.original(path) : change.content;
  }

  /** The text of an XML part as it will be. @throws Refusal `damaged` where it is missing or no text */
  text(path: string): string {
    return decodePart(this.existing(path), `部件 ${path} `).text;
  }

  /** Changes an existing XML part; a text that is what it first was leaves it untouched. @throws Refusal `damaged` */
  setText(path: string, text: string): void {
    const part = decodePart(this.existing(path), `部件 ${path} `);
    if (part.text === text) return;
    const content = part.encode(text);
    const key = partKey(path);
    if (sameBytes(content, this.original(path))) this.changes.delete(key);
    else this.changes.set(key, { path, content });
  }

  /** Adds a part. @param type its content type; left out for one that has it by its extension, `.xml` or `.rels` */
  add(path: string, content: string | Uint8Array, type?: string): void {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    this.changes.set(partKey(path), { path, content: bytes });
    this.editTypes((types) => {
      if (type === undefined) addDefault(types, path.slice(path.lastIndexOf('.') + 1));
      else addOverride(types, path, type);
    });
  }

  /** Puts other content into an existing part. */
  replace(path: string, content: string): void {
    const bytes = new TextEncoder().encode(content);
    if (sameBytes(bytes, this.original(path))) this.changes.delete(partKey(path));
    else this.changes.set(partKey(path), { path, content: bytes });
  }

  /** Takes a part away, with its content type. Links to it are the caller's. */
  remove(path: string): void {
    const key = partKey(path);
    this.changes.set(key, { path, content: undefined });
    this.editTypes((types) => {
      for (const entry of childrenOf(types.root, 'Override')) {
        if (partKey(entry.attributes.PartName ?? '') === key) types.remove(entry);
      }
    });
  }

  /** The first free path of `before1after`, `before2after`, … */
  freePath(before: string, after: string): string {
    let number = 1;
    while (this.has(`${before}${number}${after}`)) number += 1;
    return `${before}${number}${after}`;
  }

  /** The internal relationships of a part as they will be. @throws Refusal `damaged` */
  relationships(path: string): readonly Relationship[] {
    return readRelationships(this.read(relationshipsPath(path)), path);
  }

  /**
   * Links a part to another one.
   * @param source path of the part the link starts from
   * @param type the full address of the relationship type
   * @param target as it is to be written in the source
   * @returns the id of the new relationship
   */
  addRelationship(source: string, type: string, target: string): string {
    const path = relationshipsPath(source);
    if (!this.has(path)) {
      this.add(path, `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}"/>`);
    }
    const draft = new XmlDraft(this.text(path), `部件 ${path} `);
    const used = new Set(draft.root.children.map(({ attributes }) => attributes.Id));
    let number = draft.root.children.length + 1;
    while (used.has(`rId${number}`)) number += 1;
    const attributes = `Id="rId${number}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(target)}"`;
    draft.append(draft.root, `<${prefixOf(draft.root)}Relationship ${attributes}/>`);
    this.setText(path, draft.finish());
    return `rId${number}`;
  }

  /** Takes a link away. */
  removeRelationship(source: string, id: string): void {
    const path = relationshipsPath(source);
    const draft = new XmlDraft(this.text(path), `部件 ${path} `);
    for (const link of draft.root.children) if (link.attributes.Id === id) draft.remove(link);
    this.setText(path, draft.finish());
  }

  /** The archive: old parts in their order, then new ones. Bytes of parts that were not changed are copied as they are packed. */
  finish(): Uint8Array {
    const old = this.pack.entries.flatMap((entry) => {
      const change = this.changes.get(partKey(entry.name));
      if (change === undefined) return [entry];
      return change.content === undefined ? [] : [repack(entry, change.content)];
    });
    return writeZip([...old, ...this.newParts().map(({ path, content }) => newEntry(path, content))]);
  }

  private original(path: string): Uint8Array | undefined {
    const key = partKey(path);
    if (!this.originals.has(key)) this.originals.set(key, this.pack.read(path));
    return this.originals.get(key);
  }

  private newParts(): { path: string; content: Uint8Array }[] {
    return [...this.changes.values()].flatMap(({ path, content }) =>
      content === undefined || this.pack.has(path) ? [] : [{ path, content }],
    );
  }

  private existing(path: string): Uint8Array {
    const bytes = this.read(path);
    if (bytes === undefined) throw damaged(`部件 ${path} 不在文件里`);
    return bytes;
  }

  private editTypes(edit: (types: XmlDraft) => void): void {
    const types = new XmlDraft(this.text(CONTENT_TYPES), `部件 ${CONTENT_TYPES} `);
    edit(types);
    this.setText(CONTENT_TYPES, types.finish());
  }
}

/** Begins every part of ours, as Excel begins its own. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

function sameBytes(a: Uint8Array, b: Uint8Array | undefined): boolean {
  return b?.length === a.length && a.every((byte, at) => byte === b[at]);
}

function addOverride(types: XmlDraft, path: string, type: string): void {
  types.append(
    types.root,
    `<${prefixOf(types.root)}Override PartName="/${escapeAttribute(path)}" ContentType="${type}"/>`,
  );
}

/** Types of parts by extension, for those that have one this way. */
const DEFAULT_TYPES: Readonly<Record<string, string>> = {
  rels: 'application/vnd.openxmlformats-package.relationships+xml',
  xml: 'application/xml',
};

function addDefault(types: XmlDraft, extension: string): void {
  const known = childrenOf(types.root, 'Default').some(
    ({ attributes }) => attributes.Extension?.toLowerCase() === extension,
  );
  const type = DEFAULT_TYPES[extension];
  if (known || type === undefined) return;
  types.append(
    types.root,
    `<${prefixOf(types.root)}Default Extension="${extension}" ContentType="${type}"/>`,
  );
}
