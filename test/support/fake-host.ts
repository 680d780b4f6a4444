import {
  NOTHING_LEFT,
  type CellRemark,
  type ChangeListener,
  type Highlight,
  type HostError,
  type LeftAlone,
  type MarkResult,
  type OwnSheet,
  type ReadOptions,
  type SelectionListener,
  type WorkbookHost,
  type WrittenSheet,
} from '../../src/core/host';
import { addressText, type CellAt, type RangeAt, type WorkbookSnapshot } from '../../src/core/workbook';

type Call = keyof WorkbookHost;

interface Watcher {
  readonly onChange: ChangeListener;
  readonly onTrouble: (error: HostError) => void;
}

/** Methods that change the workbook. */
const WRITES: readonly Call[] = ['mark', 'clearMarks', 'writeSheet', 'save'];

/**
 * A host over a workbook in memory that does what a test tells it to: hold a call back, let it fail, change, select. Every call is
 * in `log`, every one that writes in `writes` too.
 */
export class FakeHost implements WorkbookHost {
  readonly log: string[] = [];
  readonly writes: Call[] = [];
  readonly sheets: OwnSheet[] = [];
  readonly kept = new Map<string, string>();
  highlights: readonly Highlight[] = [];
  remarks: readonly CellRemark[] = [];
  protectedSheets: readonly string[] = [];
  /** What the user has selected, for those who ask. */
  selected: RangeAt | undefined;
  /** Options of the last read or sheet written, to report progress and to see that it was cancelled. */
  options: ReadOptions = {};

  private readonly watchers = new Set<Watcher>();
  private readonly selectionListeners = new Set<SelectionListener>();
  private readonly failures = new Map<string, Error>();
  private readonly gates = new Map<Call, Promise<void>>();

  constructor(public workbook: WorkbookSnapshot) {}

  /** The next call of a method, or of one key, rejects. */
  failNext(call: Call | `load ${string}`, error: Error): void {
    this.failures.set(call, error);
  }

  /** Holds every call of a method back until the returned function is called. */
  hold(call: Call): () => void {
    let open = (): void => undefined;
    this.gates.set(
      call,
      new Promise((resolve) => {
        open = () => {
          this.gates.delete(call);
          resolve();
        };
      }),
    );
    return () => {
      open();
    };
  }

  /** The user changes the workbook; watchers hear of it. */
  change(workbook: WorkbookSnapshot): void {
    this.workbook = workbook;
    for (const { onChange } of this.watchers) onChange(workbook);
  }

  /** A change could not be read. */
  trouble(error: HostError): void {
    for (const { onTrouble } of this.watchers) onTrouble(error);
  }

  /** The user selects a cell. */
  select(at: CellAt): void {
    for (const listener of this.selectionListeners) listener(at);
  }

  /** How many listeners, of changes and of the selection, are registered. */
  get listeners(): number {
    return this.watchers.size + this.selectionListeners.size;
  }

  async read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    this.options = options;
    // What a read gives is what was there when it began, however late it ends.
    const { workbook } = this;
    await this.called('read');
    return workbook;
  }

  async watch(onChange: ChangeListener, onTrouble: (error: HostError) => void): Promise<() => Promise<void>> {
    await this.called('watch');
    const watcher = { onChange, onTrouble };
    this.watchers.add(watcher);
    return () => {
      this.watchers.delete(watcher);
      return Promise.resolve();
    };
  }

  async watchSelection(onSelect: SelectionListener): Promise<() => Promise<void>> {
    await this.called('watchSelection');
    this.selectionListeners.add(onSelect);
    return () => {
      this.selectionListeners.delete(onSelect);
      return Promise.resolve();
    };
  }

  async goTo(at: CellAt): Promise<void> {
    await this.called('goTo', addressText(at));
    this.select(at);
  }

  async selectedRange(): Promise<RangeAt | undefined> {
    await this.called('selectedRange');
    return this.selected;
  }

  async mark(highlights: readonly Highlight[], remarks: readonly CellRemark[]): Promise<MarkResult> {
    await this.called('mark');
    this.highlights = highlights;
    this.remarks = remarks;
    return { ...NOTHING_LEFT, protectedSheets: this.protectedSheets, plain: [], withoutRemark: [] };
  }

  async clearMarks(): Promise<LeftAlone> {
    await this.called('clearMarks');
    this.highlights = [];
    this.remarks = [];
    return { ...NOTHING_LEFT, protectedSheets: this.protectedSheets };
  }

  async writeSheet(sheet: OwnSheet, options: ReadOptions = {}): Promise<WrittenSheet> {
    this.options = options;
    await this.called('writeSheet', sheet.name);
    this.sheets.push(sheet);
    const same = this.sheets.filter(({ name }) => name === sheet.name).length;
    return { name: same === 1 ? sheet.name : `${sheet.name} (${same})`, unset: [] };
  }

  async load(key: string): Promise<string | undefined> {
    await this.called('load', key);
    return this.kept.get(key);
  }

  async save(key: string, json: string): Promise<void> {
    await this.called('save', key);
    this.kept.set(key, json);
  }

  private async called(call: Call, detail?: string): Promise<void> {
    this.log.push(detail === undefined ? call : `${call} ${detail}`);
    if (WRITES.includes(call)) this.writes.push(call);
    await this.gates.get(call);
    const [failing] = [call, `${call} ${detail ?? ''}`].filter((each) => this.failures.has(each));
    if (failing === undefined) return;
    const failure = this.failures.get(failing);
    this.failures.delete(failing);
    if (failure !== undefined) throw failure;
  }
}
