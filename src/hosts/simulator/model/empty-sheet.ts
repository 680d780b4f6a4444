import type { GridSheet } from '../../grid-sheet';

/** A new sheet, before anything is written to it. */
export function emptySheet(id: string, name: string): GridSheet {
  return {
    id,
    name,
    visibility: 'visible',
    isProtected: false,
    cells: [],
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    marks: [],
    comments: [],
  };
}
