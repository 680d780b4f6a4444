import { XLSX_LIMITS, type XlsxLimits } from './limits';
import { locateWorkbook } from './locate-workbook';
import { openPackage } from './open-package';
import { listDocuments } from './patch/custom-xml';
import type { CustomXmlDocument } from './patch/workbook-patch';
import { Refusal } from './refusal';

/**
 * The XML documents that are kept in a workbook file beside its sheets, ours and others'.
 * @param bytes the whole file
 * @returns none where the file cannot be read
 */
export function readCustomXml(bytes: Uint8Array, limits: XlsxLimits = XLSX_LIMITS): CustomXmlDocument[] {
  try {
    const pack = openPackage(bytes, limits);
    return listDocuments(pack, locateWorkbook(pack)).map(({ namespace, xml }) => ({ namespace, xml }));
  } catch (error) {
    if (error instanceof Refusal) return [];
    throw error;
  }
}
