import type { CellRemark, Highlight, LeftAlone, MarkResult } from '../../core/host';
import { addMarks } from './add-marks';
import { addRemarks } from './add-remarks';
import { findMarks, type FoundMarks, type MarkedSheet } from './find-marks';
import { requestBytes, syncInParts, type RequestPart } from './request-parts';

/**
 * Marks cells with conditional formats of ours, in place of earlier ones. The user's own formats, fills, fonts and comments are left
 * alone, and so is every protected sheet, and every sheet whose formats Excel does not list. What is on sheets that are gone meanwhile
 * is passed over.
 * @throws HostError `remarks` where the marks are there and the comments could not be gone through
 */
export async function markCells(
  context: Excel.RequestContext,
  highlights: readonly Highlight[],
  remarks: readonly CellRemark[],
): Promise<MarkResult> {
  const found = await findMarks(context);
  const { open } = found;
  const plain = await addMarks(context, highlights, {
    sheets: new Map(open.map(({ sheet }) => [sheet.name, sheet])),
    removal: removalOf(open),
    removeNew: () => removeNewFormats(context, open),
  });
  // Where nothing was to be marked, earlier marks still have to go.
  await context.sync();
  const withoutRemark = await addRemarks(context, open, remarks);
  const wanted = new Set([...highlights.map(({ sheet }) => sheet), ...remarks.map(({ at }) => at.sheet)]);
  return { ...leftAlone(found, (name) => wanted.has(name)), plain, withoutRemark };
}

/** Takes away all marks and comments of ours. @returns where some had to stay */
export async function clearMarks(context: Excel.RequestContext): Promise<LeftAlone> {
  const found = await findMarks(context);
  await syncInParts(context, removalOf(found.open));
  const marked = found.locked.filter(({ formats, comments }) => formats.length + comments.length > 0);
  const names = new Set(marked.map(({ sheet }) => sheet.name));
  return leftAlone(found, (name) => names.has(name) || found.unreadSheets.includes(name));
}

function leftAlone(
  { locked, unreadSheets, unreadFormats }: FoundMarks,
  isConcerned: (sheet: string) => boolean,
): LeftAlone {
  return {
    protectedSheets: locked.map(({ sheet }) => sheet.name).filter(isConcerned),
    unreadSheets: unreadSheets.filter(isConcerned),
    unreadFormats,
  };
}

/** Takes away every format that was not there when the sheets were looked at. */
async function removeNewFormats(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<void> {
  const listed = sheets.map(({ sheet, otherFormats }) => {
    const formats = sheet.getRange().conditionalFormats;
    formats.load('items/id');
    return { formats, known: new Set(otherFormats.map(({ id }) => id)) };
  });
  await context.sync();
  const added = listed.flatMap(({ formats, known }) => formats.items.filter(({ id }) => !known.has(id)));
  await syncInParts(
    context,
    added.map((format) => ({
      bytes: requestBytes(1),
      queue() {
        format.delete();
      },
    })),
  );
}

function removalOf(sheets: readonly MarkedSheet[]): RequestPart[] {
  const ours = sheets.flatMap(({ formats, comments }) => [...formats, ...comments]);
  return ours.map((mark) => ({
    bytes: requestBytes(1),
    queue() {
      mark.delete();
    },
  }));
}
