import { crc32 } from '../crc32';
import { Refusal } from '../refusal';
import type { OoxmlPackage } from '../open-package';
import { DECLARATION, type PackageDraft } from './package-draft';
import { decodePart } from './part-text';
import type { WorkbookDraft } from './workbook-draft';
import { PatchRefusal, type CustomXmlDocument } from './workbook-patch';
import { prefixOf, XmlDraft } from './xml-draft';
import { escapeAttribute } from './xml-escape';

const PROPERTIES_TYPE = 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml';

/**
 * Keeps documents in the workbook, one a namespace: in the place of the one that is there, else as a new part with its properties,
 * linked as Excel links its own.
 * @throws PatchRefusal `custom-xml` for a document that is not well-formed or not in its namespace
 */
export function keepDocuments(draft: WorkbookDraft, documents: readonly CustomXmlDocument[]): void {
  for (const { namespace, xml } of documents) {
    if (namespaceOf(xml) !== namespace)
      throw new PatchRefusal('custom-xml', '要存进工作簿的内容格式有误，没有保存。请重试；仍不行时请反馈。');
    const existing = listDocuments(draft.package, draft.file.path).find(
      (document) => document.namespace === namespace,
    );
    if (existing === undefined) add(draft, namespace, xml);
    else draft.package.replace(existing.path, xml);
  }
}

/** The documents the workbook part links to, each with its path; one that is not XML is left out. @throws Refusal `damaged` */
export function listDocuments(
  parts: Pick<PackageDraft | OoxmlPackage, 'relationships' | 'read'>,
  workbook: string,
): (CustomXmlDocument & { readonly path: string })[] {
  return parts
    .relationships(workbook)
    .filter(({ kind }) => kind === 'customXml')
    .flatMap(({ target: path }) => {
      const bytes = parts.read(path);
      const xml = bytes === undefined ? '' : textOf(bytes, path);
      const namespace = namespaceOf(xml);
      return namespace === undefined ? [] : [{ namespace, xml, path }];
    });
}

function add(draft: WorkbookDraft, namespace: string, xml: string): void {
  const item = draft.package.freePath('customXml/item', '.xml');
  const properties = draft.package.freePath('customXml/itemProps', '.xml');
  draft.addLinkedPart(item, xml, undefined, 'customXml');
  const schemas = `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  draft.package.add(
    properties,
    `${DECLARATION}<ds:datastoreItem ds:itemID="${itemId(namespace)}" xmlns:ds="${draft.dialect.customXml}">${schemas}</ds:datastoreItem>`,
    PROPERTIES_TYPE,
  );
  draft.link(item, properties, 'customXmlProps');
}

/** An id that is the same for a namespace wherever it is made, so that patching twice gives the same file. */
function itemId(namespace: string): string {
  const bytes = new TextEncoder();
  const hex = ['a', 'b', 'c', 'd']
    .map((salt) =>
      crc32(bytes.encode(salt + namespace))
        .toString(16)
        .padStart(8, '0'),
    )
    .join('')
    .toUpperCase();
  return `{${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}}`;
}

/** Namespace of the root element; `undefined` for what is not XML. */
function namespaceOf(xml: string): string | undefined {
  try {
    const { root } = new XmlDraft(xml, '自定义部件');
    const prefix = prefixOf(root);
    return root.attributes[prefix === '' ? 'xmlns' : `xmlns:${prefix.slice(0, -1)}`];
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return decodePart(bytes, `部件 ${path} `).text;
  } catch (error) {
    if (error instanceof Refusal) return '';
    throw error;
  }
}
