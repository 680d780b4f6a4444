import { isOwnSheet } from '../own-sheet';
import type { WorkbookFile, WorksheetEntry } from './workbook-file';

/**
 * True for a sheet the product made, and for none that was copied from it.
 * @param property the link to the property that says so, as `readWorksheet` found it
 */
export function isOurs(file: WorkbookFile, entry: WorksheetEntry, property: string | undefined): boolean {
  const names = file.worksheets.map(({ sheet }) => sheet.name);
  const marker = property === undefined ? undefined : propertyText(file, entry, property);
  return marker === undefined
    ? entry.own || property !== undefined
    : isOwnSheet(entry.sheet.name, marker, names);
}

/** The value of a property, which is kept in a part of its own; `undefined` where that is missing. */
function propertyText({ pack }: WorkbookFile, { target }: WorksheetEntry, id: string): string | undefined {
  const part = pack.relationships(target).find((link) => link.id === id)?.target;
  const bytes = part === undefined ? undefined : pack.read(part);
  return bytes === undefined ? undefined : new TextDecoder('utf-16le').decode(bytes);
}
