import { ownSheets } from './defined-names';
import { requireZip } from './file-kind';
import { ReadingBudget, type XlsxLimits } from './limits';
import { locateWorkbook } from './locate-workbook';
import { openPackage, type OoxmlPackage } from './open-package';
import { partKey } from './part-path';
import { damaged, Refusal, tooLarge } from './refusal';
import type { Relationship } from './relationships';
import { readSharedStrings } from './shared-strings';
import { readCellFormats } from './styles';
import { readWorkbookPart, type SheetEntry, type WorkbookPart } from './workbook-part';
import type { SheetContext } from './worksheet';

/** A .xlsx file opened as far as its list of sheets. */
export interface WorkbookFile {
  readonly pack: OoxmlPackage;
  /** Path of the workbook part. */
  readonly path: string;
  readonly part: WorkbookPart;
  /** Relationships of the workbook part. */
  readonly links: readonly Relationship[];
  /** In tab order. */
  readonly worksheets: readonly WorksheetEntry[];
}

/** A tab that is a worksheet. */
export interface WorksheetEntry {
  /** Place in the tab order, other kinds of sheets counted. */
  readonly position: number;
  readonly sheet: SheetEntry;
  /** Path of the part. */
  readonly target: string;
  /** True where the file's own marker says that the product made the sheet. */
  readonly own: boolean;
}

/**
 * Opens a file and lists its sheets.
 * @param progress kept at what is being read, for the message where something unforeseen fails
 * @throws Refusal
 */
export function openWorkbook(
  bytes: Uint8Array,
  limits: XlsxLimits,
  progress: { subject: string },
): WorkbookFile {
  if (bytes.length > limits.fileBytes)
    throw tooLarge(`文件超过 ${Math.floor(limits.fileBytes / 1024 / 1024)} MB`);
  requireZip(bytes);
  const pack = openPackage(bytes, limits);
  progress.subject = '工作簿部件';
  const path = locateWorkbook(pack);
  const part = readWorkbookPart(pack.read(path) ?? new Uint8Array());
  const links = pack.relationships(path);
  const worksheets = locateWorksheets(part, links);
  if (worksheets.length === 0) {
    throw new Refusal('no-worksheet', '文件里没有工作表，只有图表或宏。请选择含有预算表的 .xlsx 文件。');
  }
  return { pack, path, part, links, worksheets };
}

/** Path of the part the workbook links to by that kind, such as `styles`; `undefined` where it names none. */
export function linkedPart({ links }: WorkbookFile, kind: string): string | undefined {
  return links.find((link) => link.kind === kind)?.target;
}

/** What the cells of every sheet are read against. @throws Refusal */
export function sheetContext(file: WorkbookFile, limits: XlsxLimits): SheetContext {
  const readLinked = <T>(kind: string, read: (bytes: Uint8Array) => T[]): T[] => {
    const target = linkedPart(file, kind);
    const linked = target === undefined ? undefined : file.pack.read(target);
    return linked === undefined ? [] : read(linked);
  };
  return {
    sharedStrings: readLinked('sharedStrings', readSharedStrings),
    formats: readLinked('styles', readCellFormats),
    date1904: file.part.date1904,
    budget: new ReadingBudget(limits),
  };
}

/** The bytes of a worksheet part. @throws Refusal `damaged` */
export function readSheetPart({ pack }: WorkbookFile, { sheet, target }: WorksheetEntry): Uint8Array {
  const content = pack.read(target);
  if (content === undefined) throw damaged(`工作表“${sheet.name}”的部件不在文件里`);
  return content;
}

/** The tabs that are worksheets, each with its part; chart, dialog and macro sheets hold no cells of the user's. */
function locateWorksheets(part: WorkbookPart, links: readonly Relationship[]): readonly WorksheetEntry[] {
  const worksheets: WorksheetEntry[] = [];
  const names = new Set<string>();
  const targets = new Set<string>();
  const own = ownSheets(part.names);
  const linksById = new Map(links.map((link) => [link.id, link]));
  part.sheets.forEach((sheet, position) => {
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
    worksheets.push({ position, sheet, target: link.target, own: own.has(position) });
  });
  return worksheets;
}
