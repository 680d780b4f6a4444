import type { SheetSnapshot } from '../../../core/workbook';
import { parseBox, type Box } from '../box';
import { XLSX_LIMITS, type XlsxLimits } from '../limits';
import { damaged, Refusal } from '../refusal';
import { openWorkbook, sheetContext, type WorkbookFile, type WorksheetEntry } from '../workbook-file';
import { readWorksheet, type SheetContext } from '../worksheet';
import { addDrawnSheet, addOwnSheet } from './add-sheet';
import { editCells } from './cell-edits';
import { keepDocuments } from './custom-xml';
import { setMarks } from './marks';
import { WorkbookDraft } from './workbook-draft';
import { PatchRefusal, type PatchResult, type SheetEdits, type WorkbookPatch } from './workbook-patch';
import { XmlDraft } from './xml-draft';

/**
 * Writes changes into an existing .xlsx or .xlsm file: edited cells, new sheets of ours, marks, documents kept in the workbook.
 * Parts that do not change keep their packed bytes, and of a part that changes every character but the changed ones stays. Never
 * throws; where one change cannot be made, none is.
 * @param bytes the whole file; not changed, and not held on to
 * @param limits how much the file may ask of the machine
 */
export function patchXlsx(
  bytes: Uint8Array,
  patch: WorkbookPatch,
  limits: XlsxLimits = XLSX_LIMITS,
): PatchResult {
  const progress = { subject: '文件' };
  try {
    const file = openWorkbook(bytes, limits, progress);
    const draft = new WorkbookDraft(file);
    progress.subject = '单元格';
    editSheets(draft, patch.cells ?? [], limits);
    progress.subject = '新工作表';
    const addedSheets = addSheets(draft, patch);
    progress.subject = '标记';
    const protectedSheets =
      patch.marks !== undefined || patch.removeMarks === true ? setMarks(draft, patch.marks ?? []) : [];
    progress.subject = '存入的内容';
    keepDocuments(draft, patch.customXml ?? []);
    draft.finish();
    if (!draft.package.isChanged) return { ok: true, bytes, addedSheets, protectedSheets };
    requireUnsigned(file);
    return { ok: true, bytes: draft.package.finish(), addedSheets, protectedSheets };
  } catch (error) {
    const refusal =
      error instanceof PatchRefusal || error instanceof Refusal
        ? error
        : damaged(`写入${progress.subject}时出错`);
    return { ok: false, error: { code: refusal.code, message: refusal.message } };
  }
}

function editSheets(draft: WorkbookDraft, edits: readonly SheetEdits[], limits: XlsxLimits): void {
  const { file } = draft;
  if (edits.length === 0) return;
  const context = sheetContext(file, limits);
  let formulasChanged = false;
  let needsCalculation = false;
  for (const { sheet: name, cells } of edits) {
    const entry = file.worksheets.find(({ sheet }) => sheet.name === name);
    if (entry === undefined)
      throw new PatchRefusal(
        'unknown-sheet',
        `文件里没有工作表“${name}”，对它的修改没有保存。请重新打开文件后再试。`,
      );
    const edited = editCells(draft.package.text(entry.target), snapshotOf(draft, entry, context), cells, {
      styles: draft.styles,
      formats: context.formats,
      tableHeads: tableHeads(file, entry),
    });
    draft.package.setText(entry.target, edited.text);
    formulasChanged ||= edited.formulasChanged;
    needsCalculation ||= edited.needsCalculation;
  }
  if (formulasChanged) draft.dropCalculationChain();
  if (needsCalculation) draft.recalculate();
}

/** The sheet as it stands in the draft: a patch may list one twice. */
function snapshotOf(
  draft: WorkbookDraft,
  { sheet, target }: WorksheetEntry,
  context: SheetContext,
): SheetSnapshot {
  const bytes = draft.package.read(target);
  if (bytes === undefined) throw damaged(`工作表“${sheet.name}”的部件不在文件里`);
  const cells = readWorksheet(bytes, sheet.name, context);
  return { name: sheet.name, visibility: sheet.visibility, own: cells.property !== undefined, ...cells };
}

/** The header rows of a sheet's tables: their cells are the names of the tables' columns, written a second time. */
function tableHeads({ pack }: WorkbookFile, { target }: WorksheetEntry): Box[] {
  return pack
    .relationships(target)
    .filter(({ kind }) => kind === 'table')
    .flatMap(({ target: path }) => {
      const bytes = pack.read(path);
      if (bytes === undefined) return [];
      const { attributes } = new XmlDraft(new TextDecoder().decode(bytes), `部件 ${path} `).root;
      const box = parseBox(attributes.ref);
      const rows = Number(attributes.headerRowCount ?? 1);
      return box === undefined || rows === 0 ? [] : [{ ...box, bottom: box.top + rows - 1 }];
    });
}

function addSheets(draft: WorkbookDraft, { sheets = [], drawnSheets = [] }: WorkbookPatch): string[] {
  const taken = draft.file.part.sheets.map(({ name }) => name);
  for (const sheet of sheets) taken.push(addOwnSheet(draft, sheet, taken));
  for (const sheet of drawnSheets) taken.push(addDrawnSheet(draft, sheet, taken));
  return taken.slice(draft.file.part.sheets.length);
}

/** @throws PatchRefusal where a digital signature vouches for the file as it is */
function requireUnsigned({ pack }: WorkbookFile): void {
  if (!pack.entries.some(({ name }) => /(^|\/)_xmlsignatures\//i.test(name))) return;
  throw new PatchRefusal(
    'signed',
    '文件带有数字签名，任何修改都会使签名失效，没有保存。请在 Excel 中另存一份不带签名的副本后再试。',
  );
}
