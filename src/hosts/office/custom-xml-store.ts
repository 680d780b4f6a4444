import { documentOf, jsonOf, namespaceOf } from '../kept-json';

/**
 * What is kept under a key, as the JSON text that was saved; `undefined` where nothing is. A part that is not as we write it gives
 * its whole XML: the caller's schema will refuse it and say so.
 */
export async function loadPart(context: Excel.RequestContext, key: string): Promise<string | undefined> {
  const part = await partOf(context, key);
  if (part === undefined) return undefined;
  const xml = await resultOf(context, part.getXml());
  return jsonOf(xml) ?? xml;
}

/** Keeps JSON text under a key. A part there that is not as we write it is kept aside under another namespace, not lost. */
export async function savePart(context: Excel.RequestContext, key: string, json: string): Promise<void> {
  const part = await partOf(context, key);
  const { customXmlParts } = context.workbook;
  if (part === undefined) {
    customXmlParts.add(documentOf(namespaceOf(key), json));
  } else {
    const xml = await resultOf(context, part.getXml());
    if (jsonOf(xml) === undefined) customXmlParts.add(documentOf(`${namespaceOf(key)}:kept-aside`, xml));
    part.setXml(documentOf(namespaceOf(key), json));
  }
  await context.sync();
}

async function resultOf<T>(
  context: Excel.RequestContext,
  result: OfficeExtension.ClientResult<T>,
): Promise<T> {
  await context.sync();
  return result.value;
}

/** The part of a key; the last one where two people working at once have made one each. */
async function partOf(context: Excel.RequestContext, key: string): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(namespaceOf(key));
  parts.load('items/id');
  await context.sync();
  return parts.items.at(-1);
}
