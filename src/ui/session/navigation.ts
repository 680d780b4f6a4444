import type { WorkbookHost } from '../../core/host';
import { sameCell, type CellAt } from '../../core/workbook';
import { failureOf } from './failure';
import type { SessionState } from './session-state';
import type { Store } from './store';

/** Goes to cells, and tells what that selects from what the user does. */
export class Navigation {
  /** Journeys so far, how many of them are under way, and where the last one goes. */
  private journeys = 0;
  private underway = 0;
  private destination: CellAt | undefined;

  constructor(private readonly store: Store<SessionState>) {}

  /** Selects a cell, whatever else runs. Only the last of several calls in a row may complain. Never rejects. */
  async goTo(host: WorkbookHost, at: CellAt): Promise<void> {
    const journey = (this.journeys += 1);
    this.destination = at;
    this.underway += 1;
    try {
      await host.goTo(at);
      if (journey === this.journeys && this.store.get().trouble?.command.kind === 'go-to')
        this.store.update({ trouble: undefined });
    } catch (error) {
      if (journey !== this.journeys) return;
      this.destination = undefined;
      this.store.update({ trouble: { command: { kind: 'go-to', at }, ...failureOf(error) } });
    } finally {
      this.underway -= 1;
    }
  }

  /** What our own journey selects, on its way or late, must not turn the list round under the user's pointer. */
  readonly onSelect = (selection: CellAt): void => {
    const { destination } = this;
    const isEcho = destination !== undefined && sameCell(destination, selection);
    if (this.underway > 0 && !isEcho) return;
    this.destination = undefined;
    if (!isEcho) this.store.update({ selection });
  };
}
