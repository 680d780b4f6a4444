import type { ReadOptions } from '../../core/host';
import type { SheetSnapshot, SheetVisibility } from '../../core/workbook';
import type { HiddenLines } from '../../core/workbook';
import { snapshotMatrices, type CellMatrices } from './cell-matrix';
import { OWN_PROPERTY } from '../own-sheet';
import { hiddenLines } from './hidden-lines';
import { readAreas } from './read-areas';

/** A worksheet as the host keeps it: Excel's id beside the snapshot, for a name can change and an id cannot. */
export interface HostSheet {
  readonly id: string;
  readonly snapshot: SheetSnapshot;
}

/**
 * Reads the whole workbook in three syncs, however many sheets it has: the list, the used ranges, the cells; one more sync where rows
 * or columns are hidden, and for every further 2 MB. Sheets of our own are listed without their cells.
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  options: ReadOptions = {},
): Promise<HostSheet[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility');
  await context.sync();
  options.onProgress?.(0.1);
  return readSheets(context, worksheets.items, options);
}

/** Reads the cells of listed sheets in two syncs, plus one for every further 2 MB. */
export async function readSheets(
  context: Excel.RequestContext,
  worksheets: readonly Excel.Worksheet[],
  options: ReadOptions = {},
): Promise<HostSheet[]> {
  const listed = worksheets.map((sheet) => {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount,rowHidden,columnHidden');
    // Not `getItemOrNullObject`: Office.js has that travel as a write, as it does other reads that empty the undo list.
    const { customProperties } = sheet;
    customProperties.load('items/key');
    return { sheet, used, customProperties };
  });
  await context.sync();
  options.onProgress?.(0.2);
  const sheets = listed.map(({ sheet, used, customProperties }) => ({
    sheet,
    used,
    own: customProperties.items.some(({ key }) => key === OWN_PROPERTY),
  }));
  const areas = sheets.flatMap(({ sheet, used, own }) =>
    used.isNullObject || own
      ? []
      : [
          {
            sheet,
            top: used.rowIndex,
            left: used.columnIndex,
            rows: used.rowCount,
            columns: used.columnCount,
          },
        ],
  );
  const filled = sheets.filter(({ used, own }) => !used.isNullObject && !own);
  const hidden = await hiddenLines(context, new Map(filled.map(({ sheet, used }) => [sheet.id, used])));
  const cells = await readAreas(context, areas, {
    ...options,
    onProgress: (share) => options.onProgress?.(0.2 + 0.8 * share),
  });
  return sheets.map(({ sheet, used, own }) => ({
    id: sheet.id,
    snapshot: sheetSnapshot(sheet, own, used, cells.get(sheet.id), hidden.get(sheet.id)),
  }));
}

/** The snapshot of one sheet from what was loaded of it. */
export function sheetSnapshot(
  sheet: Excel.Worksheet,
  own: boolean,
  used: Excel.Range,
  cells: CellMatrices | undefined,
  hidden: HiddenLines | undefined,
): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: visibilityOf(sheet.visibility),
    own,
    hidden,
    top: cells === undefined ? 0 : used.rowIndex,
    left: cells === undefined ? 0 : used.columnIndex,
    ...snapshotMatrices(cells ?? { values: [], formulas: [], formats: [] }),
  };
}

/** Excel answers `Visible`, `Hidden` or `VeryHidden`. */
export function visibilityOf(visibility: string): SheetVisibility {
  if (visibility === 'Visible') return 'visible';
  return visibility === 'Hidden' ? 'hidden' : 'veryHidden';
}
