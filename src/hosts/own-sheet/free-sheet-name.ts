/** Excel's limit, in UTF-16 units. */
const LONGEST_NAME = 31;

/**
 * The wanted name as Excel takes it, or the first free one of `名称 (2)`, `名称 (3)`, …; the name is cut where the number needs room.
 * @param taken names of all sheets, which Excel compares without regard to case
 */
export function freeSheetName(wanted: string, taken: readonly string[]): string {
  const base = permitted(wanted);
  const used = new Set(taken.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : ` (${number})`;
    const name = `${cut(base, LONGEST_NAME - suffix.length)}${suffix}`;
    if (!used.has(name.toLowerCase())) return name;
  }
}

/** Excel refuses some signs anywhere, an apostrophe at the ends, an empty name, and the one name it keeps for itself. */
function permitted(name: string): string {
  const cleaned = name.replace(/[\\/?*[\]:\p{Cc}]/gu, '_').replace(/^'+|'+$/g, '');
  if (cleaned === '') return '新工作表';
  return cleaned.toLowerCase() === 'history' ? `${cleaned}_` : cleaned;
}

function cut(name: string, length: number): string {
  const short = name.slice(0, length);
  // Half of a surrogate pair is no character.
  return /[\uD800-\uDBFF]$/.test(short) ? short.slice(0, -1) : short;
}
