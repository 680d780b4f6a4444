import {
  connectFace,
  createSimulatedHost,
  SimulatedWorkbook,
  type HostOptions,
  type SimulatedHost,
  type WorkbookFace,
} from '../hosts/simulator';
import { isOurs } from '../hosts/kept-json';
import { OWN_PROPERTY } from '../hosts/own-sheet';
import { readCustomXml, readGridSheets } from '../hosts/xlsx';
import { savedFile, type OpenedFile, type SavedFile } from './saved-file';

/** Which Excel is simulated. */
export type ExcelSettings = Required<Pick<HostOptions, 'level' | 'locale' | 'latency'>>;

/** One workbook at a time: the file it came from, the simulated Excel it is open in, and the grid that shows it. */
export class Workbench {
  host: SimulatedHost | undefined;
  private file: OpenedFile | undefined;
  private readonly reshaped = new Set<string>();
  /** Fingerprint of the workbook as it was opened or last saved. */
  private savedHash = '';

  /**
   * @param loadPane loads the pane's page anew; called once the Excel it is to find is there
   * @param onOpenFile told of a workbook the add-in opens in a window of its own, a whole .xlsx file
   */
  constructor(
    private readonly grid: WorkbookFace,
    private settings: ExcelSettings,
    private readonly loadPane: (host: SimulatedHost) => void,
    private readonly onOpenFile: (bytes: Uint8Array) => void,
  ) {}

  get fileName(): string | undefined {
    return this.file?.name;
  }

  /** True where something was done that is not in any file. */
  get isChanged(): boolean {
    return this.host !== undefined && this.host.workbook.contentHash() !== this.savedHash;
  }

  /** Opens a file in place of the one that is open. @returns why it cannot be opened; the open one then stays */
  open(name: string, bytes: Uint8Array): string | undefined {
    const reading = readGridSheets(bytes);
    if (!reading.ok) return `没有打开“${name}”：${reading.error.message}`;
    const { sheets, activeSheetId, ownSheetIds } = reading;
    this.file = { name, bytes, sheets };
    this.reshaped.clear();
    const workbook = new SimulatedWorkbook(sheets, activeSheetId);
    for (const sheet of workbook.sheets) {
      if (ownSheetIds.has(sheet.id))
        sheet.properties.set(OWN_PROPERTY, { key: OWN_PROPERTY, value: 'complete' });
    }
    for (const { namespace, xml } of readCustomXml(bytes)) {
      if (isOurs(namespace)) workbook.xmlParts.push({ id: workbook.newId(), xml });
    }
    workbook.openFile = (base64) => {
      this.onOpenFile(Uint8Array.from(atob(base64), (character) => character.charCodeAt(0)));
    };
    connectFace(workbook, this.face());
    this.savedHash = workbook.contentHash();
    this.startExcel(workbook);
    return undefined;
  }

  /** Puts another Excel over the same workbook; the pane starts anew. */
  change(settings: Partial<ExcelSettings>): void {
    this.settings = { ...this.settings, ...settings };
    if (this.host !== undefined) this.startExcel(this.host.workbook);
  }

  /** Changes how long each round trip takes, while everything goes on. */
  setLatency(latency: number): void {
    this.settings = { ...this.settings, latency };
    if (this.host !== undefined) this.host.latency = latency;
  }

  /** The open file with everything that was done; `undefined` where none is open. */
  save(): SavedFile | undefined {
    if (this.file === undefined || this.host === undefined) return undefined;
    const { workbook } = this.host;
    const saved = savedFile(this.file, workbook, this.reshaped);
    if (saved.ok) this.savedHash = workbook.contentHash();
    return saved;
  }

  private startExcel(workbook: SimulatedWorkbook): void {
    this.host = createSimulatedHost(workbook, this.settings);
    this.loadPane(this.host);
  }

  /** The grid, with an ear for what cannot be written into the file later. */
  private face(): WorkbookFace {
    const { grid } = this;
    return {
      ...grid,
      onUserChange: (listener) => {
        grid.onUserChange((change) => {
          if (change.kind === 'reshaped') this.reshaped.add(change.sheet.id);
          listener(change);
        });
      },
    };
  }
}
