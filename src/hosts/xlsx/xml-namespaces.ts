type Attributes = Readonly<Record<string, string | undefined>>;

/** What is wrapped for newer programs stands where it would stand by itself. */
const MARKUP_COMPATIBILITY = 'http://schemas.openxmlformats.org/markup-compatibility/2006';

/** Tells the elements of a part's own vocabulary, that of its root, from those of others. Fed with every element in turn. */
export class XmlNamespaces {
  private root: string | undefined;
  private hasRoot = false;
  private readonly scopes: { readonly depth: number; readonly names: ReadonlyMap<string, string> }[] = [];

  /** @returns true for an element of another vocabulary */
  open(tag: string, attributes: Attributes, depth: number): boolean {
    this.declare(attributes, depth);
    const colon = tag.indexOf(':');
    const namespace = this.scopes.at(-1)?.names.get(colon === -1 ? '' : tag.slice(0, colon));
    if (!this.hasRoot) {
      this.hasRoot = true;
      this.root = namespace;
    }
    return namespace !== this.root && namespace !== MARKUP_COMPATIBILITY;
  }

  close(depth: number): void {
    if (this.scopes.at(-1)?.depth === depth) this.scopes.pop();
  }

  private declare(attributes: Attributes, depth: number): void {
    let names: Map<string, string> | undefined;
    for (const key in attributes) {
      if (!key.startsWith('xmlns')) continue;
      const prefix = key === 'xmlns' ? '' : key.startsWith('xmlns:') ? key.slice(6) : undefined;
      const namespace = attributes[key];
      if (prefix === undefined || namespace === undefined) continue;
      names ??= new Map(this.scopes.at(-1)?.names);
      names.set(prefix, namespace);
    }
    if (names !== undefined) this.scopes.push({ depth, names });
  }
}
