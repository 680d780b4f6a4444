import type { WorkbookHost } from '../../core/host';
import { narrativeSheet } from '../../core/narrative';
import { findingsSheet, planHighlights, planRemarks } from '../../core/report';
import { BUREAU_FILE_KEY } from '../../core/tables';
import { sameCell, type CellAt, type RangeAt, type WorkbookSnapshot } from '../../core/workbook';
import { keepSettings, readSettings, type SettingsChange, type SettingsState } from './bureau-settings';
import { check } from './check';
import { failureOf, type Failure } from './failure';
import { markedCells } from './marked-cells';
import {
  keepRecord,
  NARRATIVE_KEY,
  newRecord,
  outdatedParagraphs,
  readRecord,
  type RecordState,
} from './narrative-record';
import {
  DECISIONS_KEY,
  decisionsOf,
  keepDecisions,
  readDecisions,
  withDecision,
  type DecisionsState,
} from './project-decisions';
import { Operations, PartFailed, type Operation } from './operations';
import { INITIAL_STATE, type Checked, type Command, type PriorFile, type SessionState } from './state';
import { Store } from './store';

/** A read during which the workbook changed is repeated this often; a user who types on is checked by the changes themselves. */
const READ_ATTEMPTS = 3;

/**
 * One open workbook in the pane: reads it, checks it, follows its changes and does what the user asks for. Knows no React; the pane
 * shows its state. Nothing is written but by `mark`, `clearMarks`, `writeNarrative`, `saveFindings`, `decideProject` and
 * `keepSettings`. No method rejects: what went wrong is in the state.
 */
export class WorkbookSession {
  private readonly store = new Store<SessionState>(INITIAL_STATE);
  private readonly operations = new Operations(this.store);
  private host: WorkbookHost | undefined;
  private stopWatching: (() => Promise<void>) | undefined;
  private stopSelection: (() => Promise<void>) | undefined;
  /** Changes reported so far. */
  private changes = 0;
  /** Calls of `goTo` so far, how many of them are under way, and where the last one goes. */
  private journeys = 0;
  private underway = 0;
  private destination: CellAt | undefined;

  /**
   * @param connect gives the workbook; may reject with `HostError`
   * @param now milliseconds since 1970
   */
  constructor(
    private readonly connect: () => Promise<WorkbookHost>,
    private readonly now: () => number = Date.now,
  ) {}

  readonly subscribe = this.store.subscribe;
  readonly getState = this.store.get;

  /** Connects, follows the workbook's changes and selection, checks it, and reads what it keeps of ours. */
  start(): Promise<void> {
    return this.operations.run({ kind: 'start' }, 'connecting', async (operation) => {
      const host = (this.host ??= await this.connect());
      operation.check();
      this.store.update({ hasSample: host.openSample !== undefined });
      // A workbook that cannot be followed is checked all the same, and said to be so at the end.
      const listening = await Promise.allSettled([this.listen(host, operation)]);
      operation.check();
      await this.readWithSettings(host, operation);
      for (const result of listening)
        if (result.status === 'rejected') throw new PartFailed({ kind: 'set-live', on: true }, result.reason);
      await this.askForKept(host);
      return undefined;
    });
  }

  /** Reads the whole workbook again. */
  recheck(): Promise<void> {
    return this.withHost({ kind: 'recheck' }, async (host, operation) => {
      await this.readWithSettings(host, operation);
      await this.askForKept(host);
      return undefined;
    });
  }

  /** Marks the cells of all findings, in place of earlier marks. @param remarks also writes a comment at each finding */
  mark(remarks: boolean): Promise<void> {
    return this.withHost({ kind: 'mark', remarks }, async (host, operation) => {
      const { findings, snapshot } = await this.readAndCheck(host, operation);
      this.operations.enter(operation, 'marking');
      const comments = remarks ? planRemarks(findings) : [];
      const protectedSheets = await host.mark(planHighlights(findings, snapshot), comments);
      const isOpen = ({ sheet }: CellAt): boolean => !protectedSheets.includes(sheet);
      return {
        kind: 'marked',
        cells: markedCells(findings).filter(isOpen).length,
        remarks: comments.filter(({ at }) => isOpen(at)).length,
        protectedSheets,
      };
    });
  }

  clearMarks(): Promise<void> {
    return this.withHost({ kind: 'clear-marks' }, async (host, operation) => {
      this.operations.enter(operation, 'clearing');
      return { kind: 'marks-cleared', protectedSheets: await host.clearMarks() };
    });
  }

  /** Writes the narrative into a new sheet and keeps in the workbook what was printed. */
  writeNarrative(): Promise<void> {
    return this.withHost({ kind: 'write-narrative' }, async (host, operation) => {
      const { review, passages } = await this.readAndCheck(host, operation);
      const before = await this.loadRecord(host);
      operation.check();
      this.operations.enter(operation, 'writing-narrative');
      const printed = passages();
      const sheet = await host.writeSheet(
        narrativeSheet(printed, review.department, review.year),
        this.operations.optionsFor(operation),
      );
      const record = newRecord(sheet, printed, this.now());
      const unrecorded = await keepRecord(host, record, before);
      this.setRecord({ kind: 'kept', record });
      const placeholders = printed.reduce((sum, { missing }) => sum + missing.length, 0);
      return { kind: 'narrative-written', sheet, placeholders, unrecorded };
    });
  }

  /** Writes the list of findings into a new sheet. */
  saveFindings(): Promise<void> {
    return this.withHost({ kind: 'save-findings' }, async (host, operation) => {
      const { review } = await this.readAndCheck(host, operation);
      this.operations.enter(operation, 'writing-findings');
      const sheet = await host.writeSheet(findingsSheet(review), this.operations.optionsFor(operation));
      return { kind: 'findings-saved', sheet };
    });
  }

  /** Binds tables, or takes that back, or takes over a bureau's file; keeps it in the workbook and checks again. */
  keepSettings(change: SettingsChange): Promise<void> {
    return this.withHost({ kind: 'keep-settings', change }, async (host, operation) => {
      const before = await this.loadSettings(host);
      operation.check();
      this.operations.enter(operation, 'keeping-settings');
      this.setSettings(await keepSettings(host, change, before, this.now()));
      await this.readAndCheck(host, operation);
      return { kind: 'settings-kept', change };
    });
  }

  /** The cells the user has selected in the workbook, or why they could not be read; nothing where nothing can be selected. */
  async selectedRange(): Promise<RangeAt | Failure | undefined> {
    try {
      return await this.host?.selectedRange();
    } catch (error) {
      return failureOf(error);
    }
  }

  /** Opens the sample workbook beside the user's, which stays as it is; nothing where the host has none. */
  openSample(): Promise<void> {
    return this.withHost({ kind: 'open-sample' }, async (host, operation) => {
      if (host.openSample === undefined) return undefined;
      this.operations.enter(operation, 'opening-sample');
      await host.openSample();
      return { kind: 'sample-opened' };
    });
  }

  /** Selects a cell. Only the last of several calls in a row may complain. */
  async goTo(at: CellAt): Promise<void> {
    const { host } = this;
    if (host === undefined) return;
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

  /** Live checking on or off; switching it on checks at once, because something may have changed meanwhile. */
  setLive(on: boolean): Promise<void> {
    return this.withHost({ kind: 'set-live', on }, async (host, operation) => {
      if (on) {
        await this.listen(host, operation);
        await this.readAndCheck(host, operation);
      } else await this.unwatch();
      return undefined;
    });
  }

  /** States the budget year, or takes that back, and checks again what was read last. */
  setYear(year: number | undefined): void {
    this.store.update({ year });
    this.checkAgain();
  }

  /** Reads last year's workbook and compares with it from then on. It is not kept in the workbook. */
  openPrior(file: PriorFile): Promise<void> {
    return this.withHost({ kind: 'open-prior', file }, async (host, operation) => {
      this.operations.enter(operation, 'reading-prior');
      const workbook = await file.read();
      await this.loadDecisions(host);
      operation.check();
      this.store.update({ prior: { fileName: file.name, workbook } });
      this.republish();
      return undefined;
    });
  }

  /** Compares with last year no more. */
  removePrior(): void {
    this.store.update({ prior: undefined });
    this.checkAgain();
  }

  /**
   * Says which of last year's projects a project is, and keeps it in the workbook.
   * @param prior its key, `null` for none of them; left out to take back what was said
   */
  decideProject(current: string, prior?: string | null): Promise<void> {
    const command = { kind: 'decide-project', current, ...(prior === undefined ? {} : { prior }) } as const;
    return this.withHost(command, async (host, operation) => {
      this.operations.enter(operation, 'saving-decision');
      const before = await this.loadDecisions(host);
      const decisions = withDecision(decisionsOf(before), current, prior);
      await keepDecisions(host, decisions, before, this.now());
      this.store.update({ decisions: { kind: 'kept', decisions } });
      this.republish();
      return undefined;
    });
  }

  /** Checks what was read last with what the user has said since. */
  private checkAgain(): void {
    try {
      this.republish();
    } catch (error) {
      this.store.update({ trouble: { command: { kind: 'recheck' }, ...failureOf(error) } });
    }
  }

  private republish(): void {
    const { checked, liveTrouble } = this.store.get();
    if (checked === undefined) return;
    this.publish(checked.snapshot, checked.at);
    this.store.update({ liveTrouble });
  }

  cancel(): void {
    this.operations.cancel();
  }

  /** Takes a message off the pane. */
  dismiss(what: 'trouble' | 'notice'): void {
    this.store.update(what === 'trouble' ? { trouble: undefined } : { notice: undefined });
  }

  /** Does again what failed. */
  retry(): Promise<void> {
    const command = this.store.get().trouble?.command;
    return command === undefined ? Promise.resolve() : this.perform(command);
  }

  /** Does what a command says. */
  perform(command: Command): Promise<void> {
    switch (command.kind) {
      case 'start':
        return this.start();
      case 'recheck':
        return this.recheck();
      case 'mark':
        return this.mark(command.remarks);
      case 'clear-marks':
        return this.clearMarks();
      case 'write-narrative':
        return this.writeNarrative();
      case 'save-findings':
        return this.saveFindings();
      case 'open-sample':
        return this.openSample();
      case 'go-to':
        return this.goTo(command.at);
      case 'set-live':
        return this.setLive(command.on);
      case 'open-prior':
        return this.openPrior(command.file);
      case 'decide-project':
        return this.decideProject(command.current, command.prior);
      case 'keep-settings':
        return this.keepSettings(command.change);
      case 'load-record':
      case 'load-settings':
        return this.withHost(command, async (host) => {
          await this.askForKept(host);
          return undefined;
        });
    }
  }

  /** Stops following the workbook; the session is not used afterwards. */
  async dispose(): Promise<void> {
    this.operations.stop();
    await Promise.allSettled([this.unwatch(), this.stopSelection?.()]);
  }

  private withHost(
    command: Command,
    work: (host: WorkbookHost, operation: Operation) => ReturnType<Parameters<Operations['run']>[2]>,
  ): Promise<void> {
    const { host } = this;
    if (host === undefined) return this.start();
    return this.operations.run(command, 'reading', (operation) => work(host, operation));
  }

  /** Follows changes and selection. */
  private async listen(host: WorkbookHost, operation: Operation): Promise<void> {
    if (this.stopWatching === undefined) {
      const onTrouble = (error: unknown): void => {
        this.store.update({ liveTrouble: failureOf(error) });
      };
      this.stopWatching = await this.unlessLate(operation, host.watch(this.onChange, onTrouble));
    }
    this.store.update({ live: true });
    this.stopSelection ??= await this.unlessLate(operation, host.watchSelection(this.onSelect));
  }

  /** What ends a registration; one that comes when nobody waits for it any more is ended at once. @throws Cancelled */
  private async unlessLate(
    operation: Operation,
    registering: Promise<() => Promise<void>>,
  ): Promise<() => Promise<void>> {
    const stop = await registering;
    if (operation.aborted) await stop();
    operation.check();
    return stop;
  }

  private async unwatch(): Promise<void> {
    const stop = this.stopWatching;
    this.stopWatching = undefined;
    this.store.update({ live: false, liveTrouble: undefined });
    await stop?.();
  }

  private readonly onChange = (snapshot: WorkbookSnapshot): void => {
    this.changes += 1;
    if (!this.store.get().live) return;
    try {
      this.publish(snapshot);
    } catch (error) {
      this.store.update({ liveTrouble: failureOf(error) });
    }
  };

  private readonly onSelect = (selection: CellAt): void => {
    const { destination } = this;
    const isEcho = destination !== undefined && sameCell(destination, selection);
    // What our own `goTo` selects, on its way or late, must not turn the list round under the user's pointer.
    if (this.underway > 0 && !isEcho) return;
    this.destination = undefined;
    if (!isEcho) this.store.update({ selection });
  };

  /**
   * Reads the workbook afresh. What is written comes from such a reading even while changes are followed: the click that asks for it
   * may be what ended an edit, whose change has not been reported yet.
   */
  private async readAndCheck(host: WorkbookHost, operation: Operation, attempt = 1): Promise<Checked> {
    this.operations.enter(operation, 'reading');
    const before = this.changes;
    const snapshot = await host.read(this.operations.optionsFor(operation));
    operation.check();
    // What changed while it was read may be in this snapshot or not: only a read without changes is newer than all of them.
    if (this.changes !== before && attempt < READ_ATTEMPTS)
      return this.readAndCheck(host, operation, attempt + 1);
    return this.publish(snapshot);
  }

  /** @param at when the snapshot was read */
  private publish(snapshot: WorkbookSnapshot, at = this.now()): Checked {
    const { year, prior, decisions, record, settings } = this.store.get();
    const options = {
      ...(year === undefined ? {} : { year }),
      ...(prior === undefined ? {} : { prior, projectDecisions: decisionsOf(decisions) }),
    };
    const checked = check(snapshot, options, settings, at);
    this.store.update({ checked, liveTrouble: undefined, outdated: outdatedIn(record, checked) });
    return checked;
  }

  /**
   * Reads and checks with the tables the user has bound, so that nothing is shown that they would change. Where those cannot be read
   * the workbook is checked without them, and `askForKept` says so.
   */
  private async readWithSettings(host: WorkbookHost, operation: Operation): Promise<void> {
    if (this.store.get().settings.kind === 'unknown') {
      this.operations.enter(operation, 'reading');
      await Promise.allSettled([this.loadSettings(host)]);
      operation.check();
    }
    await this.readAndCheck(host, operation);
  }

  /** The workbook is checked by then: only what was bound by hand and what was printed earlier is not known. */
  private async askForKept(host: WorkbookHost): Promise<void> {
    try {
      await this.loadSettings(host);
    } catch (error) {
      throw new PartFailed({ kind: 'load-settings' }, error);
    }
    try {
      await this.loadRecord(host);
    } catch (error) {
      throw new PartFailed({ kind: 'load-record' }, error);
    }
  }

  private async loadSettings(host: WorkbookHost): Promise<SettingsState> {
    const { settings } = this.store.get();
    if (settings.kind !== 'unknown') return settings;
    const loaded = this.setSettings(readSettings(await host.load(BUREAU_FILE_KEY)));
    const { checked } = this.store.get();
    if (loaded.kind === 'kept' && checked !== undefined) this.publish(checked.snapshot, checked.at);
    return loaded;
  }

  private setSettings(settings: SettingsState): SettingsState {
    this.store.update({ settings });
    return settings;
  }

  private async loadRecord(host: WorkbookHost): Promise<RecordState> {
    const { record } = this.store.get();
    if (record.kind !== 'unknown') return record;
    return this.setRecord(readRecord(await host.load(NARRATIVE_KEY)));
  }

  private async loadDecisions(host: WorkbookHost): Promise<DecisionsState> {
    const { decisions: known } = this.store.get();
    if (known.kind !== 'unknown') return known;
    const decisions = readDecisions(await host.load(DECISIONS_KEY));
    this.store.update({ decisions });
    return decisions;
  }

  private setRecord(record: RecordState): RecordState {
    const { checked } = this.store.get();
    this.store.update({ record, outdated: outdatedIn(record, checked) });
    return record;
  }
}

/** Nothing is outdated where nothing was printed, or where the sheet has since been deleted or renamed. */
function outdatedIn(record: RecordState, checked: Checked | undefined): SessionState['outdated'] {
  if (record.kind !== 'kept' || checked === undefined) return [];
  const isThere = checked.snapshot.sheets.some(({ name }) => name === record.record.sheet);
  const isNewer = Date.parse(record.record.writtenAt) >= checked.at;
  return isThere || isNewer ? outdatedParagraphs(record.record, checked.passages()) : [];
}
