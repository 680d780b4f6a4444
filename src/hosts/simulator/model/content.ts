import type { SimulatedSheet } from './simulated-sheet';

/** Everything of a sheet that a user can see or save, as plain data in a fixed order. */
export function sheetContent(sheet: SimulatedSheet): unknown {
  const { id, name, visibility, isProtected, cells, merges, columnWidths, rowHeights, comments } =
    sheet.toGrid();
  return {
    id,
    name,
    visibility,
    isProtected,
    cells,
    merges,
    columnWidths: [...columnWidths],
    rowHeights: [...rowHeights],
    comments,
    formats: [...sheet.formats].sort((a, b) => a.priority - b.priority),
    properties: [...sheet.properties.values()],
    borderColors: [...sheet.borderColors].sort(([a], [b]) => (a < b ? -1 : 1)),
    page: sheet.page,
    showGridlines: sheet.showGridlines,
    frozenRows: sheet.frozenRows,
  };
}

// Taken out once: looking up a global for each character is slow in a sandbox such as Jest's.
const { imul } = Math;

/** A short, stable fingerprint of a text; not for secrets. */
export function hashText(text: string): string {
  let low = 0xdeadbeef;
  let high = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    low = imul(low ^ code, 2654435761);
    high = imul(high ^ code, 1597334677);
  }
  low = imul(low ^ (low >>> 16), 2246822507) ^ imul(high ^ (high >>> 13), 3266489909);
  high = imul(high ^ (high >>> 16), 2246822507) ^ imul(low ^ (low >>> 13), 3266489909);
  return [high, low].map((part) => (part >>> 0).toString(16).padStart(8, '0')).join('');
}
