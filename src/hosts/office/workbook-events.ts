import type { ExcelQueue } from './excel-queue';
import { registerChangeEvents, type ChangeHints } from './watch-workbook';

/** A selection as Excel reports it. */
type SelectionHint = (event: Excel.WorksheetSelectionChangedEventArgs) => void;

/**
 * The events of the workbook, registered once, in one request, for as long as the page is open. Registering empties the undo list in
 * some versions (office-js issue 2543, a comment of April 2024), so that it is done neither before someone listens nor a second time:
 * who stops to listen and begins again costs the user nothing. Excel itself ends the registrations with the page.
 */
export class WorkbookEvents {
  private readonly changeListeners = new Set<ChangeHints>();
  private readonly selectionListeners = new Set<SelectionHint>();
  private registered: Promise<void> | undefined;

  constructor(private readonly queue: ExcelQueue) {}

  /** @returns what ends the listening */
  async onChange(listener: ChangeHints): Promise<() => void> {
    await this.register();
    this.changeListeners.add(listener);
    return () => void this.changeListeners.delete(listener);
  }

  /** @returns what ends the listening */
  async onSelection(listener: SelectionHint): Promise<() => void> {
    await this.register();
    this.selectionListeners.add(listener);
    return () => void this.selectionListeners.delete(listener);
  }

  /** A registration that failed is tried again by who listens next. */
  private register(): Promise<void> {
    this.registered ??= this.registerNow().catch((error: unknown) => {
      this.registered = undefined;
      throw error;
    });
    return this.registered;
  }

  private registerNow(): Promise<void> {
    return this.queue.read(async (context) => {
      registerChangeEvents(context, {
        onSheet: (id) => {
          for (const listener of this.changeListeners) listener.onSheet(id);
        },
        onStructure: () => {
          for (const listener of this.changeListeners) listener.onStructure();
        },
      });
      context.workbook.worksheets.onSelectionChanged.add((event) => {
        for (const listener of this.selectionListeners) listener(event);
        return Promise.resolve();
      });
      await context.sync();
    });
  }
}
