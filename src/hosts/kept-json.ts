/** Namespace of the documents the product keeps in a workbook; the key follows after a colon. */
const NAMESPACE = 'urn:budget-disclosure-assistant';

/** The namespace of what is kept under a key. */
export function namespaceOf(key: string): string {
  return `${NAMESPACE}:${key}`;
}

/** True for the namespace of a document of ours, whatever its key. */
export function isOurs(namespace: string): boolean {
  return namespace.startsWith(`${NAMESPACE}:`);
}

/** The XML document that keeps a text. */
export function documentOf(namespace: string, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return `<bda xmlns="${namespace}">${escaped}</bda>`;
}

/** The text of a document of ours that is valid JSON, else `undefined`. */
export function jsonOf(xml: string): string | undefined {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'bda') return undefined;
  const text = root.textContent;
  try {
    JSON.parse(text);
    return text;
  } catch {
    return undefined;
  }
}
