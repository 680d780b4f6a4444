import type { WorkbookSnapshot } from '../../core/workbook';
import { check } from './check';
import { outdatedParagraphs, type RecordState } from './narrative-record';
import { decisionsOf } from './project-decisions';
import type { Store } from './store';
import type { Checked, WorkbookState } from './workbook-state';

/** Checks snapshots with what the user has said, and shows what comes of it. */
export class Checking {
  /** @param now milliseconds since 1970 */
  constructor(
    private readonly store: Store<WorkbookState>,
    private readonly now: () => number,
  ) {}

  /** @param at when the snapshot was read */
  publish(snapshot: WorkbookSnapshot, at = this.now()): Checked {
    const { year, prior, decisions, record, settings } = this.store.get();
    const options = {
      ...(year === undefined ? {} : { year }),
      ...(prior === undefined ? {} : { prior, projectDecisions: decisionsOf(decisions) }),
    };
    const checked = check(snapshot, options, settings, at);
    this.store.update({ checked, liveTrouble: undefined, outdated: outdatedIn(record, checked) });
    return checked;
  }

  /** Checks what was read last with what the user has said since. It is no newer for that: what could not be read still is not. */
  republish(): void {
    const { checked, liveTrouble } = this.store.get();
    if (checked === undefined) return;
    this.publish(checked.snapshot, checked.at);
    this.store.update({ liveTrouble });
  }

  /** Compares with what was printed. */
  showRecord(record: RecordState): void {
    this.store.update({ record, outdated: outdatedIn(record, this.store.get().checked) });
  }
}

/** Nothing is outdated where nothing was printed, or where the sheet has since been deleted or renamed. */
function outdatedIn(record: RecordState, checked: Checked | undefined): WorkbookState['outdated'] {
  if (record.kind !== 'kept' || checked === undefined) return [];
  const { sheet, writtenAt } = record.value;
  const isThere = checked.snapshot.sheets.some(({ name }) => name === sheet);
  const isNewer = Date.parse(writtenAt) >= checked.at;
  return isThere || isNewer ? outdatedParagraphs(record.value, checked.passages()) : [];
}
