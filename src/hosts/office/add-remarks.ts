import { HostError, type CellRemark } from '../../core/host';
import { sameCell, type CellAt } from '../../core/workbook';
import { REMARK_MARKER, type MarkedSheet } from './find-marks';
import { oneByOne } from './one-by-one';
import { isRefusal, unlessRefused } from './refusal';
import { requestBytes, syncInParts, type RequestPart } from './request-parts';
import { quotedAddress } from './sheet-address';

/**
 * Adds comments, except where the user has one: a cell has one at most. The marks are there by now and stay whatever happens. Where Excel
 * refuses one, because a note is in the way, each is tried by itself.
 * @param sheets those that may be written to; remarks on others are passed over
 * @returns the cells that took none
 * @throws HostError `remarks` where they could not be gone through
 */
export async function addRemarks(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  remarks: readonly CellRemark[],
): Promise<CellAt[]> {
  const wanted = remarks.filter(({ at }) => sheets.some(({ sheet }) => sheet.name === at.sheet));
  if (wanted.length === 0) return [];
  try {
    const taken = await commentedCells(context, sheets);
    const free = wanted.filter(({ at }) => !taken.some((cell) => sameCell(cell, at)));
    return await addFree(context, sheets, free);
  } catch (error) {
    throw new HostError('remarks', '单元格已标注，但批注没有加全。', '请重新点“标注”。', { cause: error });
  }
}

async function addFree(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
  remarks: readonly CellRemark[],
): Promise<CellAt[]> {
  const part = ({ at, text }: CellRemark): RequestPart => {
    const content = `${REMARK_MARKER}\n${text}`;
    return {
      bytes: requestBytes(1, content),
      queue() {
        context.workbook.comments.add(quotedAddress(at), content);
      },
    };
  };
  try {
    await syncInParts(context, remarks.map(part));
    return [];
  } catch (error) {
    if (!isRefusal(error)) throw error;
  }
  // What came before the refusal is there by now.
  const added = await commentedCells(context, sheets);
  const left = remarks.filter(({ at }) => !added.some((cell) => sameCell(cell, at)));
  const refused = await oneByOne(left, async (remark) => {
    const isAdded = await unlessRefused(syncInParts(context, [part(remark)]).then(() => true));
    return isAdded === true ? [] : [remark.at];
  });
  return refused.flat();
}

/** Every cell of the sheets that has a comment. */
async function commentedCells(
  context: Excel.RequestContext,
  sheets: readonly MarkedSheet[],
): Promise<CellAt[]> {
  const listed = sheets.map(({ sheet: { name, comments } }) => {
    comments.load('items/id');
    return { name, comments };
  });
  await context.sync();
  const places = listed.flatMap(({ name, comments }) =>
    comments.items.map((comment) => {
      const location = comment.getLocation();
      location.load('rowIndex,columnIndex');
      return { name, location };
    }),
  );
  if (places.length > 0) await context.sync();
  return places.map(({ name, location }) => ({
    sheet: name,
    row: location.rowIndex,
    column: location.columnIndex,
  }));
}
