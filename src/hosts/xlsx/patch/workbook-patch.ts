import type { Highlight, OwnSheet } from '../../../core/host';
import type { CellValue } from '../../../core/workbook';
import type { GridArea, GridSheet } from '../../grid-sheet';
import type { XlsxErrorCode } from '../refusal';

/** A cell as it is to be. Style, and everything else the file says of the cell, stay. */
export interface CellEdit {
  /** 0-based. */
  readonly row: number;
  readonly column: number;
  /**
   * What the cell holds, `null` for a blank one. For a formula its result, `null` where it is not known: Excel then calculates when
   * it opens the file.
   */
  readonly value: CellValue;
  /** With or without its leading `=`; `null` or left out for a constant. */
  readonly formula?: string | null;
  /** Number format code; left out to keep the cell's own. */
  readonly format?: string;
}

/** Edited cells of one sheet. Where a cell is listed twice, the later one counts. */
export interface SheetEdits {
  /** Name of the sheet, as on its tab. */
  readonly sheet: string;
  readonly cells: readonly CellEdit[];
}

/** How a drawn sheet is printed. */
export interface DrawnPage {
  readonly orientation: 'Portrait' | 'Landscape';
  /** As Excel's add-ins name it: `A4`, `Letter` …; a name that is not known here leaves the choice to the printer. */
  readonly paperSize: string;
  /** True to shrink the sheet to the width of one page, however many pages long. */
  readonly fitToWidth: boolean;
  /** Points. */
  readonly margins: Readonly<Record<'left' | 'right' | 'top' | 'bottom' | 'header' | 'footer', number>>;
  /** Empty to print everything. */
  readonly printArea: readonly GridArea[];
  /** Rows repeated on top of each page, the first area alone; left out or empty for none. */
  readonly printTitleRows?: readonly GridArea[];
  /** True to print in the middle between the margins; sheets of ours always are. */
  readonly centerHorizontally?: boolean;
  /** Printed below each page, in the middle, in Excel's notation; empty for nothing. */
  readonly centerFooter?: string;
}

/** A sheet as it stands in a grid. Its comments are not written. */
export interface DrawnSheet {
  readonly sheet: GridSheet;
  /** Left out for Excel's own page set-up. */
  readonly page?: DrawnPage;
  readonly showGridlines: boolean;
  /** Rows that stay in sight; none where it is left out. */
  readonly frozenRows?: number;
  /** What the sheet's property `bda-own` says, such as `narrative:complete`; left out for a sheet of the user's. */
  readonly own?: string;
}

/** A document the product keeps in the workbook. */
export interface CustomXmlDocument {
  /** Namespace of its root element; the document of that namespace is replaced, else one is added. */
  readonly namespace: string;
  readonly xml: string;
}

/** What is to change in a file. Everything it does not name stays, byte for byte. */
export interface WorkbookPatch {
  readonly cells?: readonly SheetEdits[];
  /** Sheets to add at the end, in this order. */
  readonly sheets?: readonly OwnSheet[];
  /** Sheets to add after those, in this order, as a grid shows them. */
  readonly drawnSheets?: readonly DrawnSheet[];
  /** Marks to set in place of all earlier ones of ours; an empty list takes those away. */
  readonly marks?: readonly Highlight[];
  /** Takes our marks away without setting others; of no effect beside `marks`. */
  readonly removeMarks?: boolean;
  readonly customXml?: readonly CustomXmlDocument[];
}

/** Why a patch was not made; stable, for callers that branch on it. Beside the reader's own reasons: */
export type PatchErrorCode =
  | XlsxErrorCode
  /** A sheet that the patch names is not in the file. */
  | 'unknown-sheet'
  /** A cell to edit is on a protected sheet. */
  | 'protected-sheet'
  /** A sheet is to be added to a workbook whose structure is protected. */
  | 'protected-workbook'
  /** A cell to edit is part of an array formula or data table of several cells. */
  | 'array-formula'
  /** A cell to edit names a column of a table. */
  | 'table-header'
  | 'merged-cell'
  /** A value, formula or address that Excel does not take. */
  | 'not-storable'
  /** A document that is not well-formed, or whose root is not in its namespace. */
  | 'custom-xml'
  /** The file carries a digital signature, which any change breaks. */
  | 'signed';

/** What `patchXlsx` returns instead of throwing: one plain Chinese line that says why and what to do. */
export interface PatchError {
  readonly code: PatchErrorCode;
  readonly message: string;
}

export type PatchResult =
  | {
      readonly ok: true;
      /** The new file; the very bytes given where nothing had to change. */
      readonly bytes: Uint8Array;
      /** Names the added sheets were given: those of `sheets`, then those of `drawnSheets`. */
      readonly addedSheets: readonly string[];
      /** Protected sheets whose marks were neither set nor taken away. */
      readonly protectedSheets: readonly string[];
    }
  | { readonly ok: false; readonly error: PatchError };

/** Unwinds the patcher from wherever it stands; `patchXlsx` turns it into a `PatchError`. */
export class PatchRefusal extends Error {
  constructor(
    readonly code: PatchErrorCode,
    message: string,
  ) {
    // Sheet names may hold line breaks; a message is one line.
    super(message.replace(/\s+/g, ' '));
    this.name = 'PatchRefusal';
  }
}
