import type { WorkbookSnapshot } from '../../core/workbook';
import type { checkFully } from './all-rules';
import { check } from './check';
import { failureOf } from './failure';
import { loadPart } from './load-part';
import { outdatedParagraphs, type RecordState } from './narrative-record';
import { decisionsOf } from './project-decisions';
import type { Store } from './store';
import { isFullyChecked, type Checked, type FullyChecked, type WorkbookState } from './workbook-state';

/**
 * Checks snapshots with what the user has said, and shows what comes of it. The rules that are loaded with the pane run at once; the
 * others are a script of their own, which is asked for when the first findings are shown.
 */
export class Checking {
  private fully: typeof checkFully | undefined;
  private loading: Promise<void> | undefined;

  /** @param now milliseconds since 1970 */
  constructor(
    private readonly store: Store<WorkbookState>,
    private readonly now: () => number,
  ) {}

  /** @param at when the snapshot was read */
  publish(snapshot: WorkbookSnapshot, at = this.now()): Checked {
    const { year, prior, decisions, record, settings } = this.store.get();
    const given = {
      ...(year === undefined ? {} : { year }),
      ...(prior === undefined ? {} : { prior, projectDecisions: decisionsOf(decisions) }),
    };
    const checked = check(snapshot, { given, settings, at, fully: this.fully });
    this.store.update({ checked, liveTrouble: undefined, outdated: outdatedIn(record, checked) });
    if (this.fully === undefined) void this.addRules();
    return checked;
  }

  /** The same with every rule. @throws Error where `loadRules` was not waited for */
  publishFully(snapshot: WorkbookSnapshot): FullyChecked {
    const checked = this.publish(snapshot);
    if (!isFullyChecked(checked)) throw new Error('the rules are not loaded');
    return checked;
  }

  /** Loads the rules that are not there yet, and checks again with them what was read last. @throws HostError where they cannot be loaded */
  async loadRules(): Promise<void> {
    if (this.fully !== undefined) return;
    this.loading ??= this.load();
    try {
      await this.loading;
    } finally {
      this.loading = undefined;
    }
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

  /** Never rejects: what went wrong is in the state, and the next check tries again. */
  private async addRules(): Promise<void> {
    try {
      await this.loadRules();
    } catch (error) {
      this.store.update({ rulesTrouble: failureOf(error) });
    }
  }

  private async load(): Promise<void> {
    const { checkFully } = await loadPart(() => import(/* webpackChunkName: "all-rules" */ './all-rules'));
    this.fully = checkFully;
    this.store.update({ rulesTrouble: undefined });
    this.republish();
  }
}

/** Nothing is outdated where nothing was printed, or where the sheet has since been deleted or renamed. */
function outdatedIn(record: RecordState, checked: Checked | undefined): WorkbookState['outdated'] {
  if (record.kind !== 'kept' || checked?.passages === undefined) return [];
  const { sheet, writtenAt } = record.value;
  const isThere = checked.snapshot.sheets.some(({ name }) => name === sheet);
  const isNewer = Date.parse(writtenAt) >= checked.at;
  return isThere || isNewer ? outdatedParagraphs(record.value, checked.passages()) : [];
}
