import { isTooLarge, matricesOf } from './read-areas';
import type { HiddenLines } from '../../core/workbook';
import { isMixed } from './hidden-lines';
import { readSheets, sheetSnapshot, visibilityOf, type HostSheet } from './read-workbook';

/** Beyond this many cells changed sheets are re-read in chunks instead of in one go. */
const MAX_CELLS_AT_ONCE = 40_000;

/**
 * Brings known sheets up to date after a change: the list of sheets and the cells of those in `dirty`, in one sync. Sheets that are
 * new, or too large for one response, take two more. Sheets of our own are never read.
 * @returns all sheets in workbook order; snapshots of sheets that did not change stay the same objects
 */
export async function rereadSheets(
  context: Excel.RequestContext,
  known: readonly HostSheet[],
  dirty: ReadonlySet<string>,
): Promise<HostSheet[]> {
  const changed = known.filter(({ id, snapshot }) => dirty.has(id) && !snapshot.own);
  let room = MAX_CELLS_AT_ONCE;
  const small = changed.filter(({ snapshot }) => {
    room -= snapshot.values.reduce((sum, row) => sum + row.length, 0);
    return room >= 0;
  });
  try {
    return await reread(context, known, changed, small);
  } catch (error) {
    // A sheet has grown far beyond what was known of it.
    if (small.length === 0 || !isTooLarge(error)) throw error;
    return reread(context, known, changed, []);
  }
}

/** @param small those of `changed` that are read together with the list of sheets */
async function reread(
  context: Excel.RequestContext,
  known: readonly HostSheet[],
  changed: readonly HostSheet[],
  small: readonly HostSheet[],
): Promise<HostSheet[]> {
  const byId = new Map(known.map((sheet) => [sheet.id, sheet]));
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  const ranges = new Map(
    small.map(({ id }) => {
      const used = worksheets.getItemOrNullObject(id).getUsedRangeOrNullObject(true);
      used.load('rowIndex,columnIndex,values,formulas,numberFormat,rowHidden,columnHidden');
      return [id, used];
    }),
  );
  await context.sync();
  const inChunks = new Set(changed.map(({ id }) => id).filter((id) => !ranges.has(id)));
  const later = worksheets.items.filter(({ id }) => !byId.has(id) || inChunks.has(id));
  const read = later.length === 0 ? [] : await readSheets(context, later);
  return worksheets.items.map((sheet) => {
    const used = ranges.get(sheet.id);
    if (used !== undefined) {
      const cells = used.isNullObject ? undefined : matricesOf(used, sheet.name);
      const hidden = knownHidden(used, byId.get(sheet.id));
      return { id: sheet.id, snapshot: sheetSnapshot(sheet, false, used, cells, hidden) };
    }
    const fresh = read.find(({ id }) => id === sheet.id);
    return fresh ?? { id: sheet.id, snapshot: renamed(byId.get(sheet.id), sheet) };
  });
}

/** Where some rows or columns are hidden: those that were when the sheet was read. */
function knownHidden(used: Excel.Range, known: HostSheet | undefined): HiddenLines | undefined {
  if (used.isNullObject) return undefined;
  const isShown = [used.rowHidden, used.columnHidden].every((hidden) => !hidden && !isMixed(hidden));
  return isShown ? { rows: [], columns: [] } : known?.snapshot.hidden;
}

/** The old snapshot, or a copy with the sheet's present name and visibility where those have changed. */
function renamed(known: HostSheet | undefined, sheet: Excel.Worksheet): HostSheet['snapshot'] {
  if (known === undefined) throw new Error('a sheet that was not read before must be read');
  const { snapshot } = known;
  const visibility = visibilityOf(sheet.visibility);
  return snapshot.name === sheet.name && snapshot.visibility === visibility
    ? snapshot
    : { ...snapshot, name: sheet.name, visibility };
}
