import type { CellAt, RangeAt, WorkbookSnapshot } from './workbook';

/**
 * The small ports a host implements: reading the workbook, going to a cell, marking, writing sheets of our own. Core and ui know
 * nothing else of where a workbook lives.
 */

/** How far a long operation has come, 0 … 1. */
export type Progress = (share: number) => void;

export interface ReadOptions {
  readonly onProgress?: Progress;
  /** Aborting leaves everything as it was. */
  readonly signal?: { readonly aborted: boolean };
}

/** The workbook as it is after a change, by hand or by recalculation. */
export type ChangeListener = (workbook: WorkbookSnapshot) => void;

/** What the user has selected: the first cell of the selection. */
export type SelectionListener = (at: CellAt) => void;

/** Why the host could not do what was asked, in words for the user: what happened and what to do. */
export class HostError extends Error {
  /**
   * @param code stable, for tests and for reporting
   * @param message what happened, in the user's language
   * @param next what the user can do about it
   */
  constructor(
    readonly code: string,
    message: string,
    readonly next: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'HostError';
  }
}

/** How a cell of a sheet of ours looks; the host knows fonts and sizes. */
export type OwnCellStyle = 'title' | 'heading' | 'body' | 'label' | 'value' | 'todo' | 'link';

export interface OwnCell {
  readonly text: string;
  readonly style: OwnCellStyle;
  /** The cell to jump to on a click. */
  readonly link?: CellAt;
}

/** A sheet the product makes. It is always a new one; nothing of the user's is ever replaced. */
export interface OwnSheet {
  /** The wanted name; a number is added where it is taken. */
  readonly name: string;
  readonly kind: 'narrative' | 'findings';
  /** Column widths in characters of the standard font. */
  readonly columnWidths: readonly number[];
  readonly rows: readonly (readonly OwnCell[])[];
  /** Number of columns that are printed, from the left; the others are for working on the screen. */
  readonly printedColumns: number;
}

/** Stands in every formula of a mark of ours, so that marks are found again on any machine. It is always true. */
export const HIGHLIGHT_MARKER = '"BDA"<>""';

/**
 * How a mark looks: the cell to correct strongly, by severity; the cells it is compared with pale; and a quiet look for a cell that
 * changed since it was marked and has to be checked again. Where several reach over a cell, the first of these shows.
 */
export const MARK_LOOKS = [
  'error',
  'warning',
  'hint',
  'error-beside',
  'warning-beside',
  'hint-beside',
  'changed',
] as const;

export type MarkLook = (typeof MARK_LOOKS)[number];

/** A group of cells to mark with one conditional format that goes out by itself. */
export interface Highlight {
  readonly sheet: string;
  readonly look: MarkLook;
  readonly cells: readonly CellAt[];
  /** True while the marked contradiction stands; refers to cells absolutely only. */
  readonly formula: string;
  /** The same as more formats with shorter formulas, for where Excel refuses this one; absent where there is no shorter way. */
  readonly instead?: readonly Highlight[];
}

/** A mark that no formula puts out: for what Excel will not take the formula of. */
export const PLAIN_MARK_FORMULA = `=AND(${HIGHLIGHT_MARKER})`;

/** What could not be done about marks; all of it was left as it was. */
export interface LeftAlone {
  /** Names of protected sheets. */
  readonly protectedSheets: readonly string[];
  /** Names of sheets whose conditional formats Excel does not list, so that ours could not be told from the user's. */
  readonly unreadSheets: readonly string[];
  /** Conditional formats, surely the user's, whose formula Excel does not tell. */
  readonly unreadFormats: number;
}

/** What became of marking. */
export interface MarkResult extends LeftAlone {
  /** Cells whose mark does not go out by itself, because Excel refused its formula. */
  readonly plain: readonly CellAt[];
  /** Cells that took no comment. */
  readonly withoutRemark: readonly CellAt[];
}

/** Nothing was in the way. */
export const NOTHING_LEFT: LeftAlone = { protectedSheets: [], unreadSheets: [], unreadFormats: 0 };

/** A sheet of ours that was written. It is whole, whatever its look. */
export interface WrittenSheet {
  /** The name it was given. */
  readonly name: string;
  /** What Excel did not take: frames, or how it is printed, which some refuse where there is no printer. */
  readonly unset: readonly ('frames' | 'page')[];
}

/** A remark at one cell, shown where the user asks for comments. */
export interface CellRemark {
  readonly at: CellAt;
  readonly text: string;
}

/** A workbook that is open in a host. Every method may throw `HostError`; the user's sheets are then as they were. */
export interface WorkbookHost {
  /** Reads the whole workbook. */
  read(options?: ReadOptions): Promise<WorkbookSnapshot>;
  /**
   * Reports changes until the returned function is called. Nothing is ever written.
   * @param onTrouble told when a change could not be read; the next change tries again
   */
  watch(onChange: ChangeListener, onTrouble: (error: HostError) => void): Promise<() => Promise<void>>;
  watchSelection(onSelect: SelectionListener): Promise<() => Promise<void>>;
  goTo(at: CellAt): Promise<void>;
  /** The cells the user has selected, the used part of the sheet or not; `undefined` where nothing can be selected. */
  selectedRange(): Promise<RangeAt | undefined>;
  /**
   * Marks cells; earlier marks of ours are taken away first.
   * @param highlights the one that is to show where several reach over a cell first
   */
  mark(highlights: readonly Highlight[], remarks: readonly CellRemark[]): Promise<MarkResult>;
  /** Takes the marks of ours away. @returns where they had to stay */
  clearMarks(): Promise<LeftAlone>;
  /** Writes a new sheet; where it cannot be written whole there is none, or one that says so. */
  writeSheet(sheet: OwnSheet, options?: ReadOptions): Promise<WrittenSheet>;
  /** Opens the sample workbook in a window of its own; absent where there is none to open. */
  readonly openSample?: () => Promise<void>;
  /** What the product keeps in the workbook under a key, as JSON text; `undefined` where there is nothing. */
  load(key: string): Promise<string | undefined>;
  /** Keeps JSON text in the workbook; a write, so only ever on a click. */
  save(key: string, json: string): Promise<void>;
}
