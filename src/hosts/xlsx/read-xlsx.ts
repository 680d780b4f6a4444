import type { SheetSnapshot, WorkbookSnapshot } from '../../core/workbook';
import { ownSheets } from './defined-names';
import { requireZip } from './file-kind';
import { ReadingBudget, XLSX_LIMITS, type XlsxLimits } from './limits';
import { locateWorkbook } from './locate-workbook';
import { openPackage } from './open-package';
import { partKey } from './part-path';
import { damaged, Refusal, tooLarge, type XlsxError } from './refusal';
import type { Relationship } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readCellFormats } from './styles';
import { readWorkbookPart, type SheetEntry } from './workbook-part';
import { readWorksheet, type SheetContext } from './worksheet';

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
    const refusal = error instanceof Refusal ? error : damaged(`读取${progress.subject}时出错`);
    return { ok: false, error: { code: refusal.code, message: refusal.message } };
  }
}

/** @param progress kept at what is being read, for the message where something unforeseen fails */
function readWorkbook(
  bytes: Uint8Array,
  limits: XlsxLimits,
  progress: { subject: string },
): WorkbookSnapshot {
  if (bytes.length > limits.fileBytes)
    throw tooLarge(`文件超过 ${Math.floor(limits.fileBytes / 1024 / 1024)} MB`);
  requireZip(bytes);
  const pack = openPackage(bytes, limits);
  progress.subject = '工作簿部件';
  const path = locateWorkbook(pack);
  const part = readWorkbookPart(pack.read(path) ?? new Uint8Array());
  const links = pack.relationships(path);
  const own = ownSheets(part.names);
  const worksheets = locateWorksheets(part.sheets, links);
  if (worksheets.length === 0) {
    throw new Refusal('no-worksheet', '文件里没有工作表，只有图表或宏。请选择含有预算表的 .xlsx 文件。');
  }

  progress.subject = '共享文字和样式';
  const readLinked = <T>(kind: string, read: (bytes: Uint8Array) => T[]): T[] => {
    const target = links.find((link) => link.kind === kind)?.target;
    const linked = target === undefined ? undefined : pack.read(target);
    return linked === undefined ? [] : read(linked);
  };
  const context: SheetContext = {
    sharedStrings: readLinked('sharedStrings', readSharedStrings),
    formats: readLinked('styles', readCellFormats),
    date1904: part.date1904,
    budget: new ReadingBudget(limits),
  };

  const sheets = worksheets.map(({ position, sheet: { name, visibility }, target }): SheetSnapshot => {
    progress.subject = `工作表“${name}”`;
    const content = pack.read(target);
    if (content === undefined) throw damaged(`工作表“${name}”的部件不在文件里`);
    return { name, visibility, own: own.has(position), ...readWorksheet(content, name, context) };
  });
  return { sheets, date1904: part.date1904 };
}

interface Worksheet {
  /** Place in the tab order, other kinds of sheets counted. */
  readonly position: number;
  readonly sheet: SheetEntry;
  /** Path of the part. */
  readonly target: string;
}

/** The tabs that are worksheets, each with its part; chart, dialog and macro sheets hold no cells of the user's. */
function locateWorksheets(
  sheets: readonly SheetEntry[],
  links: readonly Relationship[],
): readonly Worksheet[] {
  const worksheets: Worksheet[] = [];
  const names = new Set<string>();
  const targets = new Set<string>();
  const linksById = new Map(links.map((link) => [link.id, link]));
  sheets.forEach((sheet, position) => {
    // A module of an old macro, listed as a tab without a part.
    if (sheet.relationship === undefined || sheet.relationship === '') return;
    const link = linksById.get(sheet.relationship);
    if (link === undefined) throw damaged(`工作表“${sheet.name}”没有对应的部件`);
    if (link.kind !== 'worksheet') return;
    // Cells are named by their sheet, so two sheets of one name could not be told apart.
    if (names.has(sheet.name.toLowerCase())) throw damaged(`有两张工作表都叫“${sheet.name}”`);
    // One part listed many times would make a small file unfold without limit.
    if (targets.has(partKey(link.target))) throw damaged(`工作表“${sheet.name}”与另一张工作表共用一个部件`);
    names.add(sheet.name.toLowerCase());
    targets.add(partKey(link.target));
    worksheets.push({ position, sheet, target: link.target });
  });
  return worksheets;
}
