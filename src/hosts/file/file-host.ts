import {
  HostError,
  type CellRemark,
  type Highlight,
  type OwnSheet,
  type ReadOptions,
  type WorkbookHost,
} from '../../core/host';
import type { CellAt, WorkbookSnapshot } from '../../core/workbook';
import { documentOf, jsonOf, namespaceOf } from '../kept-json';
import { patchXlsx, readCustomXml, readXlsx, type WorkbookPatch } from '../xlsx';

/** What happens outside the file when the pane asks for something. */
export interface FileHostEvents {
  /** The copy with everything done so far; the file that was chosen is never touched. */
  readonly onCopy: (bytes: Uint8Array) => void;
  /** The user wants to see a cell. */
  readonly onGoTo: (at: CellAt) => void;
}

/**
 * A workbook file without Excel: what the pane does is done to a copy in memory, which is handed out after each step. Nobody edits
 * the file meanwhile, so there is nothing to follow.
 */
export class FileHost implements WorkbookHost {
  /** @param bytes the whole file, .xlsx or .xlsm */
  constructor(
    private bytes: Uint8Array,
    private readonly events: FileHostEvents,
  ) {}

  read(_options?: ReadOptions): Promise<WorkbookSnapshot> {
    const reading = readXlsx(this.bytes);
    return reading.ok ? Promise.resolve(reading.workbook) : Promise.reject(hostError(reading.error));
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

  /** Comments are not written into files; the pane does not offer them there. */
  mark(highlights: readonly Highlight[], _remarks: readonly CellRemark[]): Promise<readonly string[]> {
    return this.patch({ marks: highlights }).then(({ protectedSheets }) => protectedSheets);
  }

  clearMarks(): Promise<readonly string[]> {
    return this.patch({ removeMarks: true }).then(({ protectedSheets }) => protectedSheets);
  }

  async writeSheet(sheet: OwnSheet): Promise<string> {
    const { addedSheets } = await this.patch({ sheets: [sheet] });
    return addedSheets[0] ?? sheet.name;
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
    if (!result.ok) return Promise.reject(hostError(result.error));
    if (result.bytes !== this.bytes) this.events.onCopy(result.bytes);
    this.bytes = result.bytes;
    return Promise.resolve(result);
  }
}

/** The messages of files end with what to do. */
function hostError({ code, message }: { readonly code: string; readonly message: string }): HostError {
  const end = message.indexOf('。');
  return end < 0
    ? new HostError(code, message, '请换一个文件后再试。')
    : new HostError(code, message.slice(0, end + 1), message.slice(end + 1));
}
