import type { CellValue, SheetVisibility } from '../../core/workbook';

/**
 * What passes between the simulated workbook and whatever shows it (the workbench's spreadsheet grid, or nothing in Node).
 * Rows and columns are 0-based; sheets are known by id, as in Excel.
 */

export interface CellLook {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly fontName?: string;
  /** Points. */
  readonly fontSize?: number;
  /** `#RRGGBB` */
  readonly fontColor?: string;
  readonly fillColor?: string;
  readonly horizontal?: 'left' | 'center' | 'right';
  readonly vertical?: 'top' | 'middle' | 'bottom';
  readonly wrap?: boolean;
  /** Sides that have a border line. */
  readonly borders?: readonly ('top' | 'right' | 'bottom' | 'left')[];
}

export interface GridLink {
  /** Sheet name and address within the workbook: `'收支预算总表'!B15`. */
  readonly reference: string;
  readonly tip?: string;
}

export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellValue;
  /** With its leading `=`; `null` for a constant. */
  readonly formula: string | null;
  /** Number format code. */
  readonly format: string;
  readonly look?: CellLook;
  readonly link?: GridLink;
}

export interface GridArea {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** A self-clearing mark: a custom conditional format over several areas. */
export interface GridMark {
  readonly id: string;
  readonly areas: readonly GridArea[];
  readonly formula: string;
  readonly fillColor: string;
}

export interface GridComment {
  readonly id: string;
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface GridSheet {
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Cells that hold or look like something; all others are blank and plain. */
  readonly cells: readonly GridCell[];
  readonly merges: readonly GridArea[];
  /** Column → width in pixels, where it is not the default. */
  readonly columnWidths: ReadonlyMap<number, number>;
  /** Row → height in pixels, where it is not the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  readonly marks: readonly GridMark[];
  readonly comments: readonly GridComment[];
}

/** What the add-in did to the workbook, for the grid to show. */
export type HostChange =
  | { readonly kind: 'sheet-added'; readonly sheet: GridSheet; readonly position: number }
  | { readonly kind: 'sheet-removed'; readonly sheetId: string }
  | { readonly kind: 'sheet-changed'; readonly sheet: GridSheet }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: GridArea };

/** What the user did in the grid. */
export type UserChange =
  /** Typed, pasted, filled, cleared, undone: the cells as they are now. */
  | { readonly kind: 'edited'; readonly sheetId: string; readonly cells: readonly GridCell[] }
  /** Results of formulas that recalculated. */
  | { readonly kind: 'calculated'; readonly sheetId: string; readonly cells: readonly GridCell[] }
  /** Rows or columns inserted, deleted or moved: the whole sheet as it is now. */
  | { readonly kind: 'reshaped'; readonly sheet: GridSheet }
  | { readonly kind: 'sheet-added'; readonly sheet: GridSheet; readonly position: number }
  | { readonly kind: 'sheet-removed'; readonly sheetId: string }
  | { readonly kind: 'sheet-renamed'; readonly sheetId: string; readonly name: string }
  | { readonly kind: 'activated'; readonly sheetId: string }
  | { readonly kind: 'selected'; readonly sheetId: string; readonly area: GridArea };

/** Shows a simulated workbook and reports what the user does in it. */
export interface WorkbookFace {
  /** Replaces everything shown. */
  open(sheets: readonly GridSheet[], activeSheetId: string): void;
  /** Shows what the add-in did. Nothing of it is reported back as the user's doing. */
  apply(change: HostChange): void;
  /** Empties the user's undo list, as a write by an add-in does in Excel before API set 1.19. */
  clearUndo(): void;
  onUserChange(listener: (change: UserChange) => void): void;
}
