export { XLSX_LIMITS, type XlsxLimits } from './limits';
export { readXlsx, type XlsxReading } from './read-xlsx';
export type { XlsxError, XlsxErrorCode } from './refusal';
