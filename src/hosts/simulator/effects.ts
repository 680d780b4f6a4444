/**
 * What an Excel member does to the workbook, wherever in a request it stands: a method may be a mere look, and an object path may
 * add a sheet.
 * - `none` reads
 * - `view` changes what the user looks at, nothing that is saved
 * - `register` asks for events, or stops them; empties the undo list in some versions (`HostOptions.registeringClearsUndo`)
 * - `write` changes the workbook; empties the user's undo list in Excel below ExcelApi 1.19
 * - `clearsUndo` empties the undo list in every Excel, whether it changes anything or not
 */
export type Effect = 'none' | 'view' | 'register' | 'write' | 'clearsUndo';

/** Version of ExcelApi that brought a member: `1.9`. */
export type ApiSet = `1.${number}`;

/** Which Excel is simulated: LTSC 2021, LTSC 2024, Microsoft 365. */
export type Level = '1.14' | '1.17' | '1.20';

/** From this version on, Excel keeps the undo list when an add-in writes. */
const UNDO_KEPT: ApiSet = '1.19';

/** True where an Excel of this level has the member. */
export function hasSet(level: Level, set: ApiSet): boolean {
  return Number(level.slice(2)) >= Number(set.slice(2));
}

/** True where an act with this effect empties the user's undo list in an Excel of this level. */
export function clearsUndo(level: Level, effect: Effect): boolean {
  return effect === 'clearsUndo' || (effect === 'write' && !hasSet(level, UNDO_KEPT));
}
