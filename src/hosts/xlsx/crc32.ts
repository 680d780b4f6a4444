/** Four tables, so that four bytes are taken at a time; signed, because V8 keeps such numbers unboxed. */
const TABLES = buildTables();

/** The checksum a zip keeps for each part, as an unsigned 32-bit number. */
export function crc32(bytes: Uint8Array): number {
  const [first, second, third, fourth] = TABLES;
  const { length } = bytes;
  const blocks = length - (length % 4);
  let crc = -1;
  let at = 0;
  for (; at < blocks; at += 4) {
    crc ^=
      byteAt(bytes, at) |
      (byteAt(bytes, at + 1) << 8) |
      (byteAt(bytes, at + 2) << 16) |
      (byteAt(bytes, at + 3) << 24);
    crc =
      entry(fourth, crc & 255) ^
      entry(third, (crc >>> 8) & 255) ^
      entry(second, (crc >>> 16) & 255) ^
      entry(first, crc >>> 24);
  }
  for (; at < length; at += 1) crc = (crc >>> 8) ^ entry(first, (crc ^ byteAt(bytes, at)) & 255);
  return ~crc >>> 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function entry(table: Int32Array, index: number): number {
  return table[index] ?? 0;
}

function buildTables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const first = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const next = (table: Int32Array) => table.map((value) => (value >>> 8) ^ entry(first, value & 255));
  const second = next(first);
  const third = next(second);
  return [first, second, third, next(third)];
}
