import {
  NOTHING_LEFT,
  type CellRemark,
  type Highlight,
  type LeftAlone,
  type MarkResult,
  type OwnSheet,
  type ReadOptions,
  type WorkbookHost,
  type WrittenSheet,
} from '../../core/host';
import type { CellAt, RangeAt, WorkbookSnapshot } from '../../core/workbook';
import { documentOf, jsonOf, namespaceOf } from '../kept-json';
import { patchXlsx, readCustomXml, readXlsx, type WorkbookPatch } from '../xlsx';
import { fileError } from './file-error';
import { sheetViews, type SheetView } from './sheet-view';

/** What happens outside the file when the pane asks for something. */
export interface FileHostEvents {
  /** The copy with everything done so far; the file that was chosen is never touched. */
  readonly onCopy: (bytes: Uint8Array) => void;
  /** The user wants to see a cell. */
  readonly onGoTo: (at: CellAt) => void;
}

/** A file as a workbook, or one plain line that says why it is none and what to do. */
export type FileOpening =
  { readonly ok: true; readonly host: FileHost } | { readonly ok: false; readonly message: string };

/**
 * A workbook file without Excel: what the pane does is done to a copy in memory, which is handed out after each step. Nobody edits
 * the file meanwhile, so there is nothing to follow.
 */
export class FileHost implements WorkbookHost {
  private views: readonly SheetView[] | undefined;
  /** What `bytes` hold; read again after a change. */
  private snapshot: WorkbookSnapshot | undefined;
  private readonly date1904: boolean;

  private constructor(
    private bytes: Uint8Array,
    workbook: WorkbookSnapshot,
    private readonly events: FileHostEvents,
  ) {
    this.snapshot = workbook;
    this.date1904 = workbook.date1904;
  }

  /**
   * Opens the content of a file. Never throws.
   * @param bytes the whole file, .xlsx or .xlsm; not changed
   */
  static open(bytes: Uint8Array, events: FileHostEvents): FileOpening {
    const reading = readXlsx(bytes);
    return reading.ok
      ? { ok: true, host: new FileHost(bytes, reading.workbook, events) }
      : { ok: false, message: reading.error.message };
  }

  read(_options?: ReadOptions): Promise<WorkbookSnapshot> {
    if (this.snapshot === undefined) {
      const reading = readXlsx(this.bytes);
      if (!reading.ok) return Promise.reject(fileError(reading.error));
      this.snapshot = reading.workbook;
    }
    return Promise.resolve(this.snapshot);
  }

  /** A sheet as it looks, `undefined` where there is none of that name. */
  view(sheet: string): SheetView | undefined {
    this.views ??= sheetViews(this.bytes, this.date1904);
    return this.views.find(({ name }) => name === sheet);
  }

  watch(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  watchSelection(): Promise<() => Promise<void>> {
    return Promise.resolve(() => Promise.resolve());
  }

  goTo(at: CellAt): Promise<void> {
    this.events.onGoTo(at);
    return Promise.resolve();
  }

  /** Nothing can be selected in a file. */
  selectedRange(): Promise<RangeAt | undefined> {
    return Promise.resolve(undefined);
  }

  /** Comments are not written into files; the pane does not offer them there. */
  async mark(highlights: readonly Highlight[], _remarks: readonly CellRemark[]): Promise<MarkResult> {
    const { protectedSheets } = await this.patch({ marks: highlights });
    return { ...NOTHING_LEFT, protectedSheets, plain: [], withoutRemark: [] };
  }

  async clearMarks(): Promise<LeftAlone> {
    const { protectedSheets } = await this.patch({ removeMarks: true });
    return { ...NOTHING_LEFT, protectedSheets };
  }

  async writeSheet(sheet: OwnSheet): Promise<WrittenSheet> {
    const { addedSheets } = await this.patch({ sheets: [sheet] });
    return { name: addedSheets[0] ?? sheet.name, unset: [] };
  }

  load(key: string): Promise<string | undefined> {
    const namespace = namespaceOf(key);
    const xml = readCustomXml(this.bytes).find((document) => document.namespace === namespace)?.xml;
    return Promise.resolve(xml === undefined ? undefined : (jsonOf(xml) ?? xml));
  }

  async save(key: string, json: string): Promise<void> {
    const namespace = namespaceOf(key);
    await this.patch({ customXml: [{ namespace, xml: documentOf(namespace, json) }] });
  }

  private patch(
    patch: WorkbookPatch,
  ): Promise<{ addedSheets: readonly string[]; protectedSheets: readonly string[] }> {
    const result = patchXlsx(this.bytes, patch);
    if (!result.ok) return Promise.reject(fileError(result.error));
    if (result.bytes !== this.bytes) {
      this.bytes = result.bytes;
      this.snapshot = undefined;
      this.views = undefined;
      this.events.onCopy(result.bytes);
    }
    return Promise.resolve(result);
  }
}
