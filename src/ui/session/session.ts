import type { WorkbookHost } from '../../core/host';
import type { CellAt, RangeAt } from '../../core/workbook';
import { SETTINGS } from './bureau-settings';
import { Checking } from './checking';
import { hasSample, runOf, type Command } from './commands';
import { failureOf, type Failure } from './failure';
import { Following } from './following';
import { KeptDocument } from './kept-document';
import { RECORD } from './narrative-record';
import { Navigation } from './navigation';
import { Operations } from './operations';
import { DECISIONS } from './project-decisions';
import { INITIAL_STATE, type SessionState } from './session-state';
import { Store } from './store';
import { Work, type Parts } from './work';

/**
 * One open workbook in the pane: does what the user asks for, one command at a time (`commands`), and holds what is known of the
 * workbook. Knows no React; the pane shows its state. Nothing is written but by commands. No method rejects: what went wrong is in the
 * state.
 */
export class WorkbookSession {
  private readonly store = new Store<SessionState>(INITIAL_STATE);
  private readonly operations = new Operations(this.store);
  private readonly navigation = new Navigation(this.store);
  private readonly parts: Parts;
  private host: WorkbookHost | undefined;

  readonly subscribe = this.store.subscribe;
  readonly getState = this.store.get;

  /**
   * @param connect gives the workbook; may reject with `HostError`
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly connect: () => Promise<WorkbookHost>,
    now: () => number = Date.now,
  ) {
    const { store } = this;
    const checking = new Checking(store, now);
    this.parts = {
      store,
      checking,
      following: new Following(store, checking, this.navigation.onSelect),
      settings: new KeptDocument(
        SETTINGS,
        {
          get: () => store.get().settings,
          set: (settings) => {
            store.update({ settings });
          },
        },
        now,
      ),
      record: new KeptDocument(
        RECORD,
        {
          get: () => store.get().record,
          set: (record) => {
            checking.showRecord(record);
          },
        },
        now,
      ),
      decisions: new KeptDocument(
        DECISIONS,
        {
          get: () => store.get().decisions,
          set: (decisions) => {
            store.update({ decisions });
          },
        },
        now,
      ),
      now,
    };
  }

  /** Does what a command says; before the workbook is connected, that comes first and is all. */
  perform(asked: Command): Promise<void> {
    if (asked.kind === 'go-to') return this.goTo(asked.at);
    const command = this.host === undefined ? { kind: 'start' as const } : asked;
    const { activity, perform } = runOf(command);
    return this.operations.run(command, activity, async (running) => {
      if (this.host === undefined) {
        this.host = await this.connect();
        running.operation.check();
        this.store.update({ hasSample: hasSample(this.host) });
      }
      return perform(new Work(this.host, this.parts, running), command);
    });
  }

  /** Does again what failed. */
  retry(): Promise<void> {
    const command = this.store.get().trouble?.command;
    return command === undefined ? Promise.resolve() : this.perform(command);
  }

  /** Selects a cell, whatever else runs; nothing before the workbook is connected. */
  goTo(at: CellAt): Promise<void> {
    return this.host === undefined ? Promise.resolve() : this.navigation.goTo(this.host, at);
  }

  /** The cells the user has selected in the workbook, or why they could not be read; nothing where nothing can be selected. */
  async selectedRange(): Promise<RangeAt | Failure | undefined> {
    try {
      return await this.host?.selectedRange();
    } catch (error) {
      return failureOf(error);
    }
  }

  /** States the budget year, or takes that back, and checks again what was read last. */
  setYear(year: number | undefined): void {
    this.store.update({ year });
    this.checkAgain();
  }

  /** Compares with last year no more. */
  removePrior(): void {
    this.store.update({ prior: undefined });
    this.checkAgain();
  }

  cancel(): void {
    this.operations.cancel();
  }

  /** Takes a message off the pane. */
  dismiss(what: 'trouble' | 'notice'): void {
    this.store.update(what === 'trouble' ? { trouble: undefined } : { notice: undefined });
  }

  /** Stops following the workbook; the session is not used afterwards. */
  async dispose(): Promise<void> {
    this.operations.stop();
    await this.parts.following.dispose();
  }

  private checkAgain(): void {
    try {
      this.parts.checking.republish();
    } catch (error) {
      this.store.update({ trouble: { command: { kind: 'recheck' }, ...failureOf(error) } });
    }
  }
}
