import type {
  CellRemark,
  ChangeListener,
  Highlight,
  MarkResult,
  HostError,
  OwnSheet,
  ReadOptions,
  SelectionListener,
  WorkbookHost,
} from '../../core/host';
import { parseLocalAddress, type CellAt, type RangeAt, type WorkbookSnapshot } from '../../core/workbook';
import { loadPart, savePart } from './custom-xml-store';
import { ExcelQueue, type QueueOptions } from './excel-queue';
import { clearMarks, markCells } from './highlights';
import { hostError, toHostError } from './host-errors';
import { goToCell } from './navigate';
import { openInNewWindow } from './open-workbook';
import { readSelectedRange } from './selected-range';
import { readWorkbook, type HostSheet } from './read-workbook';
import { rereadSheets } from './reread-sheets';
import { WorkbookEvents } from './workbook-events';
import { writeOwnSheet } from './write-sheet';

/** Quiet time after the last hint before the changed sheets are read. */
const SETTLE = 250;
/** Where changes do not cease, they are read after this many times the quiet time all the same. */
const LONGEST_SETTLE = 8;

export interface OfficeHostOptions extends QueueOptions {
  /** Milliseconds of quiet after a change before it is read. */
  readonly settle?: number;
  /** About the bytes one request of a long write may have. */
  readonly maxRequestBytes?: number;
  /** Reads the sample workbook, a whole .xlsx file; may reject with `HostError`. Without it none is offered. */
  readonly sample?: () => Promise<Uint8Array>;
}

/**
 * The workbook that is open in Excel, through Office.js. Reading and watching never write; everything that writes happens in a call
 * the user's click has caused.
 */
export class OfficeHost implements WorkbookHost {
  readonly openSample?: () => Promise<void>;
  private readonly queue: ExcelQueue;
  private readonly events: WorkbookEvents;
  private readonly settle: number;
  private readonly maxRequestBytes: number | undefined;
  private sheets: readonly HostSheet[] = [];

  constructor(options: OfficeHostOptions = {}) {
    this.queue = new ExcelQueue(options);
    this.events = new WorkbookEvents(this.queue);
    this.settle = options.settle ?? SETTLE;
    this.maxRequestBytes = options.maxRequestBytes;
    const { sample } = options;
    if (sample !== undefined) this.openSample = async () => openInNewWindow(await sample());
  }

  read(options: ReadOptions = {}): Promise<WorkbookSnapshot> {
    return this.queue.read(async (context) => {
      this.sheets = await readWorkbook(context, options);
      return this.snapshot();
    });
  }

  async watch(onChange: ChangeListener, onTrouble: (error: HostError) => void): Promise<() => Promise<void>> {
    const dirty = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    /** When a read can be put off no longer; `undefined` while nothing has happened. */
    let latest: number | undefined;
    /** Counts what happened; the result of a read that more has happened during is not passed on. */
    let epoch = 0;
    /** One result in a row is held back at most: where changes do not cease, something has to be shown. */
    let heldBack = false;
    let stopped = false;

    const reread = async (): Promise<void> => {
      latest = undefined;
      let ids = new Set<string>();
      let at = epoch;
      try {
        await this.queue.read(
          async (context) => {
            // Only now: the batch may have waited for others, and more may have happened meanwhile.
            ids = new Set([...ids, ...dirty]);
            dirty.clear();
            at = epoch;
            const sheets = await rereadSheets(context, this.sheets, ids);
            if (!stopped) this.sheets = sheets;
          },
          () => {
            if (!stopped) onTrouble(hostError('InvalidOperationInCellEditMode'));
          },
        );
        heldBack = at !== epoch && !heldBack;
        if (!stopped && !heldBack) onChange(this.snapshot());
      } catch (error) {
        for (const id of ids) dirty.add(id);
        if (!stopped) onTrouble(toHostError(error));
      }
    };
    const hint = (id?: string): void => {
      if (stopped) return;
      if (id !== undefined) dirty.add(id);
      epoch += 1;
      latest ??= Date.now() + this.settle * LONGEST_SETTLE;
      clearTimeout(timer);
      timer = setTimeout(() => void reread(), Math.max(0, Math.min(this.settle, latest - Date.now())));
    };

    const stopListening = await this.events.onChange({ onSheet: hint, onStructure: hint });
    return () => {
      stopped = true;
      clearTimeout(timer);
      stopListening();
      return Promise.resolve();
    };
  }

  async watchSelection(onSelect: SelectionListener): Promise<() => Promise<void>> {
    const stopListening = await this.events.onSelection(({ worksheetId, address }) => {
      const sheet = this.sheets.find(({ id }) => id === worksheetId)?.snapshot.name;
      const cell = parseLocalAddress(/^[^:,]+/.exec(address)?.[0] ?? '');
      if (sheet !== undefined && cell !== undefined) onSelect({ sheet, ...cell });
    });
    return () => {
      stopListening();
      return Promise.resolve();
    };
  }

  goTo(at: CellAt): Promise<void> {
    const id = this.sheets.find(({ snapshot }) => snapshot.name === at.sheet)?.id ?? at.sheet;
    return this.queue.read((context) => goToCell(context, id, at));
  }

  selectedRange(): Promise<RangeAt> {
    return this.queue.read(readSelectedRange);
  }

  mark(highlights: readonly Highlight[], remarks: readonly CellRemark[]): Promise<MarkResult> {
    return this.queue.write((context) => markCells(context, highlights, remarks));
  }

  clearMarks(): Promise<readonly string[]> {
    return this.queue.write((context) => clearMarks(context));
  }

  writeSheet(sheet: OwnSheet, options: ReadOptions = {}): Promise<string> {
    return this.queue.write((context) => writeOwnSheet(context, sheet, options, this.maxRequestBytes));
  }

  load(key: string): Promise<string | undefined> {
    return this.queue.read((context) => loadPart(context, key));
  }

  save(key: string, json: string): Promise<void> {
    return this.queue.write((context) => savePart(context, key, json));
  }

  private snapshot(): WorkbookSnapshot {
    return { date1904: false, sheets: this.sheets.map(({ snapshot }) => snapshot) };
  }
}
