import type { ReadOptions, WorkbookHost } from '../../core/host';
import type { ProjectDecision } from '../../core/run';
import type { WorkbookSnapshot } from '../../core/workbook';
import { READING } from './activity';
import type { BureauSettings, SettingsState } from './bureau-settings';
import type { Checking } from './checking';
import type { Following } from './following';
import type { KeptDocument } from './kept-document';
import type { NarrativeRecord } from './narrative-record';
import { PartFailed, type Operation, type Running } from './operation';
import type { Store } from './store';
import type { FullyChecked, WorkbookState } from './workbook-state';

/** A read during which the workbook changed is repeated this often; a user who types on is checked by the changes themselves. */
const READ_ATTEMPTS = 3;

/** What a session has for its commands. */
export interface Parts {
  readonly store: Store<WorkbookState>;
  readonly checking: Checking;
  readonly following: Following;
  readonly settings: KeptDocument<BureauSettings>;
  readonly record: KeptDocument<NarrativeRecord>;
  readonly decisions: KeptDocument<readonly ProjectDecision[]>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** One run of a command over the workbook. */
export class Work {
  readonly operation: Operation;

  constructor(
    readonly host: WorkbookHost,
    readonly parts: Parts,
    private readonly running: Running,
  ) {
    this.operation = running.operation;
  }

  /** Options for a host call that reports its progress and can be cancelled. */
  get options(): ReadOptions {
    return this.running.options();
  }

  /** Is shown as reading from now on. */
  reading(): void {
    this.running.enter(READING);
  }

  /** Is shown as what the command does from now on. @throws Cancelled, so that nothing is done for a user who has cancelled */
  begin(): void {
    this.operation.check();
    this.running.enter(this.running.activity);
  }

  /** Reads the workbook afresh, and shows what the rules say of it that are there by then. */
  async readAndCheck(): Promise<void> {
    this.parts.checking.publish(await this.read());
  }

  /**
   * Reads the workbook afresh and checks it with every rule. What is written comes from such a reading even while changes are followed:
   * the click that asks for it may be what ended an edit, whose change has not been reported yet.
   */
  async readAndCheckFully(): Promise<FullyChecked> {
    const { checking } = this.parts;
    await checking.loadRules();
    return checking.publishFully(await this.read());
  }

  private async read(attempt = 1): Promise<WorkbookSnapshot> {
    const { following } = this.parts;
    this.reading();
    const before = following.changes;
    const snapshot = await this.host.read(this.options);
    this.operation.check();
    // What changed while it was read may be in this snapshot or not: only a read without changes is newer than all of them.
    if (following.changes !== before && attempt < READ_ATTEMPTS) return this.read(attempt + 1);
    return snapshot;
  }

  /**
   * Reads and checks with the tables the user has bound, so that nothing is shown that they would change. Where those cannot be read
   * the workbook is checked without them, and `askForKept` says so.
   */
  async readWithSettings(): Promise<void> {
    if (this.parts.store.get().settings.kind === 'unknown') {
      this.reading();
      await Promise.allSettled([this.loadSettings()]);
      this.operation.check();
    }
    await this.readAndCheck();
  }

  /** The workbook is checked by then: only what was bound by hand and what was printed earlier is not known. @throws PartFailed */
  async askForKept(): Promise<void> {
    try {
      await this.loadSettings();
    } catch (error) {
      throw new PartFailed({ kind: 'load-settings' }, error);
    }
    try {
      await this.parts.record.load(this.host);
    } catch (error) {
      throw new PartFailed({ kind: 'load-record' }, error);
    }
  }

  /** The settings in the workbook. What was checked without them is checked again. */
  async loadSettings(): Promise<SettingsState> {
    const { store, settings, checking } = this.parts;
    if (store.get().settings.kind !== 'unknown') return store.get().settings;
    const loaded = await settings.load(this.host);
    const { checked } = store.get();
    if (loaded.kind === 'kept' && checked !== undefined) checking.publish(checked.snapshot, checked.at);
    return loaded;
  }
}
