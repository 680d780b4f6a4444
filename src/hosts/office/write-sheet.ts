import { HostError, type OwnSheet, type ReadOptions, type WrittenSheet } from '../../core/host';
import { codeOf } from './host-errors';
import { freeSheetName, OWN_PROPERTY, ownMarker } from '../own-sheet';
import { askSheets } from './ask-sheets';
import { asText, frameParts, headRows, ownSheetParts, pageParts } from './own-sheet-parts';
import { unlessRefused } from './refusal';
import { syncInParts } from './request-parts';

/** Begins what the first cell says until everything else is there. */
const UNFINISHED_MARK = '生成未完成';
const UNFINISHED = `${UNFINISHED_MARK}：请回到“预算公开助手”重新生成，本工作表会被替换。`;

/**
 * Writes a sheet of ours as a new one. Until it is complete its first cell says so; a sheet of the same kind that an earlier attempt
 * left incomplete is replaced, nothing else ever is. Cancelled, it takes the new sheet away again. Frames and page set-up come last, for
 * some Excels refuse them: the sheet is whole without.
 * @param maxRequestBytes about the bytes a request may have, where it is to be less than usual
 * @returns the name the sheet was given, and what Excel refused
 */
export async function writeOwnSheet(
  context: Excel.RequestContext,
  own: OwnSheet,
  { onProgress, signal }: ReadOptions = {},
  maxRequestBytes?: number,
): Promise<WrittenSheet> {
  const { sheet, name } = await beginSheet(context, own);
  const goOn = (share: number): void => {
    if (signal?.aborted === true) throw cancelled();
    onProgress?.(0.2 + 0.7 * share);
  };
  try {
    await syncInParts(context, ownSheetParts(sheet, own, UNFINISHED), maxRequestBytes, goOn);
    goOn(1);
  } catch (error) {
    if (error instanceof HostError && error.code === 'cancelled') {
      sheet.delete();
      await context.sync();
    }
    throw error;
  }
  // The first cell goes first: a sheet that does not say it is incomplete is complete, whatever becomes of the rest.
  sheet.getRange('A1').values = [[asText(own.rows[0]?.[0]?.text ?? '')]];
  sheet.customProperties.add(OWN_PROPERTY, ownMarker(own.kind, 'complete', name));
  await context.sync();
  onProgress?.(0.95);
  const isFramed = await isTaken(syncInParts(context, frameParts(sheet, own), maxRequestBytes));
  const isSetUp = await isTaken(syncInParts(context, pageParts(sheet, own)));
  await show(context, sheet, own);
  onProgress?.(1);
  return { name, unset: [...(isFramed ? [] : ['frames' as const]), ...(isSetUp ? [] : ['page' as const])] };
}

/** False where Excel refuses it. */
async function isTaken(asking: Promise<void>): Promise<boolean> {
  return (await unlessRefused(asking.then(() => true))) === true;
}

function cancelled(): HostError {
  return new HostError('cancelled', '已取消生成，工作簿没有改变。', '需要时请重新点“生成说明”。');
}

/** Adds the sheet, marked as ours and as incomplete, in place of an incomplete one of the same kind. */
async function beginSheet(
  context: Excel.RequestContext,
  own: OwnSheet,
): Promise<{ sheet: Excel.Worksheet; name: string }> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const names = worksheets.items.map(({ name }) => name);
  const listed = await askSheets(context, worksheets.items, (sheet) => {
    const { customProperties } = sheet;
    customProperties.load('items/key,items/value');
    const first = sheet.getRange('A1');
    first.load('values');
    return { sheet, customProperties, first };
  });
  const unfinished = listed.filter(
    ({ sheet, customProperties, first }) =>
      isUnfinished(first.values) &&
      customProperties.items.some(
        ({ key, value }) => key === OWN_PROPERTY && value === ownMarker(own.kind, 'incomplete', sheet.name),
      ),
  );
  for (const { sheet } of unfinished) sheet.delete();
  const taken = names.filter((name) => !unfinished.some(({ sheet }) => sheet.name === name));
  const name = freeSheetName(own.name, taken);
  const sheet = worksheets.add(name);
  markUnfinished(sheet, own, name);
  try {
    await context.sync();
  } catch (error) {
    if (codeOf(error) !== 'timeout') await claim(context, own, name).catch(() => undefined);
    throw error;
  }
  return { sheet, name };
}

function markUnfinished(sheet: Excel.Worksheet, own: OwnSheet, name: string): void {
  sheet.getRange('A1').values = [[UNFINISHED]];
  sheet.customProperties.add(OWN_PROPERTY, ownMarker(own.kind, 'incomplete', name));
}

/**
 * After the connection was lost while the sheet was being added: where it is there and says nothing yet, it is made to say that it
 * is incomplete, so that nobody takes it for anything else and the next attempt replaces it.
 */
async function claim(context: Excel.RequestContext, own: OwnSheet, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  const used = sheet.getUsedRangeOrNullObject();
  used.load('values');
  await context.sync();
  if (sheet.isNullObject || !(used.isNullObject || isUnfinished(used.values))) return;
  markUnfinished(sheet, own, name);
  await context.sync();
}

function isUnfinished(values: readonly (readonly unknown[])[]): boolean {
  const first = values[0]?.[0];
  return typeof first === 'string' && first.startsWith(UNFINISHED_MARK);
}

/** Goes to the sheet. It is complete by now: where Excel cannot show it, because another workbook is in front, nothing is lost. */
async function show(context: Excel.RequestContext, sheet: Excel.Worksheet, own: OwnSheet): Promise<void> {
  sheet.activate();
  const head = headRows(own);
  if (head > 0) sheet.freezePanes.freezeRows(head);
  await context.sync().catch(() => undefined);
}
