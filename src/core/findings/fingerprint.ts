import type { Place } from '../tables';

/**
 * A short stable key for a finding: rule, message and the places of its first cell in words. No cell address and no figure goes
 * into it, so it survives inserted rows, moved sheets and a corrected number elsewhere.
 * @returns 13 characters, `A13-1a2b3c4d5`
 */
export function fingerprint(code: string, messageId: string, parts: readonly string[]): string {
  return `${code}-${hash([code, messageId, ...parts].join('\u0001'))}`;
}

export function placeText(place: Place): string {
  return [place.table, place.row, place.column].join('\u0001');
}

/** 53-bit string hash (cyrb53 construction) in base 36: enough to tell the findings of one workbook apart. */
function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
