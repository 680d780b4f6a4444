import type { OwnSheet } from '../../core/host';

/** Custom property of worksheets the product made; its value is an `ownMarker`. */
export const OWN_PROPERTY = 'bda-own';

export type OwnState = 'complete' | 'incomplete';

/** What the property says: what the sheet is, whether it is complete, and the name it was given, which no copy of it has. */
export function ownMarker(kind: OwnSheet['kind'], state: OwnState, name: string): string {
  return `${kind}:${state}:${name}`;
}

/**
 * True for a sheet of ours, renamed or not. A copy carries the property as well; it is the user's as long as the sheet it was made of
 * is there.
 * @param marker the value of the property, `undefined` where the sheet has none
 * @param names of all sheets of the workbook
 */
export function isOwnSheet(name: string, marker: string | undefined, names: readonly string[]): boolean {
  if (marker === undefined) return false;
  // Those of the first versions carry no name.
  const given = marker.split(':').slice(2).join(':');
  return given === '' || given === name || !names.includes(given);
}
