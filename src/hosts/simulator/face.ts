import type { GridArea, GridCell, GridSheet } from '../grid-sheet';

/** What passes between the simulated workbook and whatever shows it: the workbench's spreadsheet grid, or nothing in Node. */

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
