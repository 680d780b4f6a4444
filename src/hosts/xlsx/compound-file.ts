const MAGIC = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ENTRY_SIZE = 128;

/** True for the container of .xls, .doc, .et and password-protected .xlsx files. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/**
 * True where the container has a stream of this name, in whatever folder and case. Looks at every place a directory entry
 * can stand rather than following the sector chain: enough to tell what a file is, and it works on cut-off files too.
 */
export function hasStream(bytes: Uint8Array, name: string): boolean {
  const wanted = name.toUpperCase();
  const decoder = new TextDecoder('utf-16le');
  for (let at = 512; at + ENTRY_SIZE <= bytes.length; at += ENTRY_SIZE) {
    // The length counts a closing zero of two bytes; type 2 is a stream.
    if (bytes[at + 64] !== 2 * wanted.length + 2 || bytes[at + 66] !== 2) continue;
    if (decoder.decode(bytes.subarray(at, at + 2 * wanted.length)).toUpperCase() === wanted) return true;
  }
  return false;
}

/** True where WPS wrote the file: it leaves its build number among the document properties. */
export function isWrittenByWps(bytes: Uint8Array): boolean {
  const name = 'KSOProductBuildVer';
  // Property names are in the system's code page or in UTF-16.
  return includesBytes(bytes, [...new TextEncoder().encode(name)]) || includesBytes(bytes, utf16(name));
}

/** ASCII text as UTF-16, low byte first. */
function utf16(text: string): number[] {
  return [...new TextEncoder().encode(text)].flatMap((byte) => [byte, 0]);
}

function includesBytes(bytes: Uint8Array, wanted: readonly number[]): boolean {
  const first = wanted[0] ?? 0;
  for (let at = bytes.indexOf(first); at !== -1; at = bytes.indexOf(first, at + 1)) {
    if (wanted.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
