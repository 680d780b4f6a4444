import type { XmlNode } from './xml-draft';

/** The addresses that differ between Transitional and Strict Open XML; new parts are written in the workbook's own dialect. */
export interface Dialect {
  /** Namespace of spreadsheet elements. */
  readonly main: string;
  /** Namespace of `r:id`, and with a slash and a kind the type of a relationship. */
  readonly relationships: string;
  readonly customXml: string;
}

const TRANSITIONAL: Dialect = {
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  customXml: 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
};

const STRICT: Dialect = {
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  customXml: 'http://purl.oclc.org/ooxml/officeDocument/customXml',
};

/** The dialect a workbook part is written in. @param root its root element */
export function dialectOf(root: XmlNode): Dialect {
  return Object.values(root.attributes).includes(STRICT.main) ? STRICT : TRANSITIONAL;
}
