import type { HiddenLines, SheetGrid } from '../workbook';

/** A sheet of which not all is shown. */
export interface HiddenPart {
  readonly sheet: string;
  readonly isSheetHidden: boolean;
  /** Its hidden rows and columns; `undefined` where the host does not know them. */
  readonly lines: HiddenLines | undefined;
}

/** The sheets that are hidden, have hidden rows or columns, or may have some. */
export function hiddenParts(grids: readonly SheetGrid[]): HiddenPart[] {
  return grids.flatMap(({ name, sheet: { visibility, hidden } }) => {
    const isSheetHidden = visibility !== 'visible';
    const isShown = hidden !== undefined && hidden.rows.length + hidden.columns.length === 0;
    return isShown && !isSheetHidden ? [] : [{ sheet: name, isSheetHidden, lines: hidden }];
  });
}
