import { isAvailable } from './supported';

/** Events are hints that something changed; what changed is read afterwards. */
export interface ChangeHints {
  /** Cells of a sheet changed, by hand, by a co-author or by recalculation. */
  onSheet(worksheetId: string): void;
  /** A sheet was added, deleted or renamed. */
  onStructure(): void;
}

/** Registers the workbook's change events in the batch of `context`; the caller syncs. Echoes of what this add-in wrote itself are left out. */
export function registerChangeEvents(context: Excel.RequestContext, hints: ChangeHints): void {
  const { worksheets } = context.workbook;
  const structure = (): Promise<void> => {
    hints.onStructure();
    return Promise.resolve();
  };
  worksheets.onChanged.add((event) => {
    if (event.triggerSource !== 'ThisLocalAddin') hints.onSheet(event.worksheetId);
    return Promise.resolve();
  });
  worksheets.onCalculated.add((event) => {
    hints.onSheet(event.worksheetId);
    return Promise.resolve();
  });
  worksheets.onAdded.add(structure);
  worksheets.onDeleted.add(structure);
  nameChanges(worksheets)?.add(structure);
}

/** The event of renamed sheets, where there is one. Without it a new name is seen with the next change. */
function nameChanges(
  worksheets: Excel.WorksheetCollection,
): OfficeExtension.EventHandlers<Excel.WorksheetNameChangedEventArgs> | undefined {
  if (!isAvailable('1.17', worksheets, 'onNameChanged')) return undefined;
  try {
    return worksheets.onNameChanged;
  } catch {
    // Office.js 1.1.110 takes it for a member of Excel on the web alone, and refuses where it checks that.
    return undefined;
  }
}
