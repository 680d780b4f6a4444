import type { WorkbookHost } from '../../core/host';
import type { CellAt, WorkbookSnapshot } from '../../core/workbook';
import type { Checking } from './checking';
import { failureOf } from './failure';
import type { Operation } from './operation';
import type { Store } from './store';
import type { WorkbookState } from './workbook-state';

/** Follows changes of the workbook, which are checked as they happen, and the selection. */
export class Following {
  /** Changes reported so far. */
  changes = 0;
  private stopWatching: (() => Promise<void>) | undefined;
  private stopSelection: (() => Promise<void>) | undefined;

  constructor(
    private readonly store: Store<WorkbookState>,
    private readonly checking: Checking,
    private readonly onSelect: (at: CellAt) => void,
  ) {}

  /** Follows both, unless they are followed already. @throws Cancelled, and what the host throws */
  async watch(host: WorkbookHost, operation: Operation): Promise<void> {
    if (this.stopWatching === undefined) {
      const onTrouble = (error: unknown): void => {
        this.store.update({ liveTrouble: failureOf(error) });
      };
      this.stopWatching = await unlessLate(operation, host.watch(this.onChange, onTrouble));
    }
    this.store.update({ live: true });
    this.stopSelection ??= await unlessLate(operation, host.watchSelection(this.onSelect));
  }

  /** Follows changes no more; the selection still is. */
  async unwatch(): Promise<void> {
    const stop = this.stopWatching;
    this.stopWatching = undefined;
    this.store.update({ live: false, liveTrouble: undefined });
    await stop?.();
  }

  /** Ends every registration. Never rejects. */
  async dispose(): Promise<void> {
    await Promise.allSettled([this.unwatch(), this.stopSelection?.()]);
  }

  private readonly onChange = (snapshot: WorkbookSnapshot): void => {
    this.changes += 1;
    if (!this.store.get().live) return;
    try {
      this.checking.publish(snapshot);
    } catch (error) {
      this.store.update({ liveTrouble: failureOf(error) });
    }
  };
}

/** What ends a registration; one that comes when nobody waits for it any more is ended at once. @throws Cancelled */
async function unlessLate(
  operation: Operation,
  registering: Promise<() => Promise<void>>,
): Promise<() => Promise<void>> {
  const stop = await registering;
  if (operation.aborted) await stop();
  operation.check();
  return stop;
}
