import type { HostChange } from '../face';
import type { SimulatedSheet } from './simulated-sheet';

type View = Extract<HostChange, { readonly kind: 'activated' | 'selected' }>;

/** What the add-in has done in one request, gathered for whoever shows the workbook. */
export class HostBatch {
  private readonly touchedSheets = new Set<SimulatedSheet>();
  private readonly structure: (
    | { readonly kind: 'added'; readonly sheet: SimulatedSheet }
    | { readonly kind: 'removed'; readonly sheetId: string }
  )[] = [];
  private readonly views: View[] = [];

  /** Something on the sheet changed. */
  touched(sheet: SimulatedSheet): void {
    this.touchedSheets.add(sheet);
  }

  added(sheet: SimulatedSheet): void {
    this.structure.push({ kind: 'added', sheet });
  }

  removed(sheetId: string): void {
    this.structure.push({ kind: 'removed', sheetId });
  }

  /** A sheet was brought to the front, or cells were selected. */
  viewed(view: View): void {
    this.views.push(view);
  }

  /**
   * What came of it: sheets that came and went, then those that changed, then what is in front.
   * @param sheets all sheets as they are after the request
   */
  changes(sheets: readonly SimulatedSheet[]): HostChange[] {
    const { touchedSheets, structure, views } = this;
    const added = new Set(structure.flatMap((change) => (change.kind === 'added' ? [change.sheet] : [])));
    return [
      ...structure.flatMap((change): HostChange[] => {
        if (change.kind === 'removed') return [{ kind: 'sheet-removed', sheetId: change.sheetId }];
        const { sheet } = change;
        // A sheet that came and went within one request was never there for the user.
        const position = sheets.indexOf(sheet);
        return position < 0 ? [] : [{ kind: 'sheet-added', sheet: sheet.toGrid(), position }];
      }),
      ...[...touchedSheets]
        .filter((sheet) => !sheet.isDeleted && !added.has(sheet))
        .map((sheet): HostChange => ({ kind: 'sheet-changed', sheet: sheet.toGrid() })),
      ...views.filter(({ sheetId }) => sheets.some(({ id }) => id === sheetId)),
    ];
  }
}
