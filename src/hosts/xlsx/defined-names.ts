import type { DefinedName } from './workbook-part';

/** A defined name on a sheet that says the product made the sheet itself; what it refers to does not matter. */
export const OWN_SHEET_NAME = '_BDA_OWN';

/** Positions in the tab order of the sheets that carry the marker. */
export function ownSheets(names: readonly DefinedName[]): ReadonlySet<number> {
  const own = new Set<number>();
  for (const { name, sheet } of names) {
    if (sheet !== undefined && name.toUpperCase() === OWN_SHEET_NAME) own.add(sheet);
  }
  return own;
}
