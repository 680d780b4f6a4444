import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { XLSX_LIMITS, type XlsxLimits } from './limits';
import { xlsxError, type XlsxError } from './refusal';
import { isOurs } from './own-sheet';
import { openWorkbook, readSheetPart, sheetContext } from './workbook-file';
import { readWorksheet } from './worksheet';

/** A snapshot of the whole workbook, or the reason why there is none. */
export type XlsxReading =
  | { readonly ok: true; readonly workbook: WorkbookSnapshot }
  | { readonly ok: false; readonly error: XlsxError };

/**
 * Reads a .xlsx or .xlsm file, in the browser as in Node. Worksheets come in tab order, hidden ones included; chart and
 * macro sheets are left out. Rows of the matrices may be shorter than others: a row ends at its last filled cell. Cells
 * with neither value nor formula have the format `General`. Never throws.
 * @param bytes the whole file; not changed, and not held on to
 * @param limits how much the file may ask of the machine
 */
export function readXlsx(bytes: Uint8Array, limits: XlsxLimits = XLSX_LIMITS): XlsxReading {
  const progress = { subject: '文件' };
  try {
    return { ok: true, workbook: readWorkbook(bytes, limits, progress) };
  } catch (error) {
    return { ok: false, error: xlsxError(error, progress.subject) };
  }
}

/** @param progress kept at what is being read, for the message where something unforeseen fails */
function readWorkbook(
  bytes: Uint8Array,
  limits: XlsxLimits,
  progress: { subject: string },
): WorkbookSnapshot {
  const file = openWorkbook(bytes, limits, progress);
  progress.subject = '共享文字和样式';
  const context = sheetContext(file, limits);
  const sheets = file.worksheets.map((entry): SheetSnapshot => {
    const { name, visibility } = entry.sheet;
    progress.subject = `工作表“${name}”`;
    const { property, ...cells } = readWorksheet(readSheetPart(file, entry), name, context);
    return { name, visibility, own: isOurs(file, entry, property), ...cells };
  });
  return { sheets, date1904: file.part.date1904 };
}
