import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from '../../../src/hosts/xlsx/crc32';

/** One file of an archive written byte by byte, for the shapes and lies that no library writes. */
export interface RawEntry {
  readonly name: string;
  readonly content: string | Uint8Array;
  /** 0 stored (the default), 8 deflated; any other number is written with stored bytes. */
  readonly method?: number;
  /** Checksum and sizes after the data instead of before it. */
  readonly descriptor?: boolean;
  /** Sizes and offset in a zip64 field. */
  readonly zip64?: boolean;
  readonly flags?: number;
  /** What the directory claims instead of the truth. */
  readonly claimedSize?: number;
  readonly claimedCrc?: number;
  /** The name in front of the data, where it is not that of the directory. */
  readonly localName?: string;
}

/** @param zip64 ends the archive with a zip64 directory end as well */
export function rawZip(entries: readonly RawEntry[], { zip64 = false, comment = '' } = {}): Uint8Array {
  const out: number[][] = [];
  let offset = 0;
  const push = (bytes: number[]) => {
    out.push(bytes);
    offset += bytes.length;
  };
  const directory: number[] = [];
  for (const entry of entries) {
    const content = typeof entry.content === 'string' ? strToU8(entry.content) : entry.content;
    const name = [...strToU8(entry.name)];
    const localName = [...strToU8(entry.localName ?? entry.name)];
    const method = entry.method ?? 0;
    const packed = method === 8 ? deflateSync(content) : content;
    const flags = 0x800 | (entry.flags ?? 0) | (entry.descriptor === true ? 8 : 0);
    const crc = entry.claimedCrc ?? crc32(content);
    const size = entry.claimedSize ?? content.length;
    const figures = [...u32(crc), ...u32(packed.length), ...u32(size)];
    const start = offset;
    push([
      ...[...u32(0x04034b50), ...u16(45), ...u16(flags), ...u16(method), ...u32(0)],
      ...(entry.descriptor === true ? [...u32(0), ...u32(0), ...u32(0)] : figures),
      ...[...u16(localName.length), ...u16(0), ...localName],
    ]);
    push([...packed]);
    if (entry.descriptor === true) push([...u32(0x08074b50), ...figures]);

    const moved = entry.zip64 === true;
    const extra = moved ? [...u16(1), ...u16(24), ...u64(size), ...u64(packed.length), ...u64(start)] : [];
    directory.push(
      ...[...u32(0x02014b50), ...u16(45), ...u16(45), ...u16(flags), ...u16(method), ...u32(0), ...u32(crc)],
      ...[...u32(moved ? 0xffffffff : packed.length), ...u32(moved ? 0xffffffff : size)],
      ...[...u16(name.length), ...u16(extra.length), ...u16(0), ...u16(0), ...u16(0), ...u32(0)],
      ...[...u32(moved ? 0xffffffff : start), ...name, ...extra],
    );
  }
  const directoryAt = offset;
  push(directory);
  if (zip64) {
    const end = offset;
    const count = u64(entries.length);
    push([...u32(0x06064b50), ...u64(44), ...u16(45), ...u16(45), ...u32(0), ...u32(0), ...count, ...count]);
    push([...u64(directory.length), ...u64(directoryAt)]);
    push([...u32(0x07064b50), ...u32(0), ...u64(end), ...u32(1)]);
  }
  const count = u16(zip64 ? 0xffff : entries.length);
  push([...u32(0x06054b50), ...u16(0), ...u16(0), ...count, ...count]);
  push([...u32(zip64 ? 0xffffffff : directory.length), ...u32(zip64 ? 0xffffffff : directoryAt)]);
  const commentBytes = [...strToU8(comment)];
  push([...u16(commentBytes.length), ...commentBytes]);
  return Uint8Array.from(out.flat());
}

function u16(value: number): number[] {
  return [value & 255, (value >>> 8) & 255];
}

function u32(value: number): number[] {
  return [...u16(value & 0xffff), ...u16(value >>> 16)];
}

function u64(value: number): number[] {
  return [...u32(value % 0x100000000), ...u32(Math.floor(value / 0x100000000))];
}
