export { readGridSheets, type GridReading } from './appearance/read-grid-sheets';
export { readCustomXml } from './custom-xml-documents';
export { MARK_FILLS } from '../own-sheet';
export { patchXlsx } from './patch/patch-xlsx';
export type {
  CellEdit,
  CustomXmlDocument,
  DrawnPage,
  DrawnSheet,
  PatchError,
  PatchErrorCode,
  PatchResult,
  SheetEdits,
  WorkbookPatch,
} from './patch/workbook-patch';
export { XLSX_LIMITS, type XlsxLimits } from './limits';
export { rootText } from './root-text';
export { readXlsx, type XlsxReading } from './read-xlsx';
export type { XlsxError, XlsxErrorCode } from './refusal';
export { isCompoundFile } from './compound-file';
export { openPackage, type OoxmlPackage } from './open-package';
export { xlsxError } from './refusal';
export { readXml } from './xml';
