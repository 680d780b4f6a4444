const EXTENSION = /\.(xlsx|xlsm)$/i;
/** Invisible characters, among them those that turn the direction of what follows: a name could pass for another. */
const INVISIBLE = /[\p{Cc}\p{Cf}\u2028\u2029]/gu;
const LONGEST = 120;

/** A file's name as it may be shown: nothing invisible, not endless. */
export function shownName(name: string): string {
  const visible = name.replace(INVISIBLE, '');
  return visible.length <= LONGEST ? visible : `${visible.slice(0, LONGEST - 20)}…${visible.slice(-19)}`;
}

/** `预算.xlsx` → `预算` and `.xlsx`. A copy keeps the kind of file it is; whatever is named otherwise is a .xlsx. */
export function splitName(name: string): { readonly stem: string; readonly extension: string } {
  const visible = name.replace(INVISIBLE, '').replace(/[\\/:*?"<>|]/g, '_');
  const extension = EXTENSION.exec(visible)?.[0].toLowerCase() ?? '.xlsx';
  return { stem: visible.replace(EXTENSION, '').slice(0, LONGEST), extension };
}
