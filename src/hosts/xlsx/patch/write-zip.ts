import { deflateSync } from 'fflate';
import { crc32 } from '../crc32';
import type { ZipEntry, ZipLabel } from '../zip-archive';
import { DEFLATED, DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_HEADER, STORED } from '../zip-format';

const VERSION = 20;
/** A name in UTF-8. */
const UTF8_NAME = 0x800;
/** 1 January 1980, the first day a zip knows: a new part has no better one that would be the same in every run. */
const FIRST_DAY = 0x00210000;

/** A file with new content under the name and label of an old one. */
export function repack(entry: ZipEntry, content: Uint8Array): ZipEntry {
  return { ...pack(content), name: entry.name, label: entry.label };
}

/** A file that was not there before. @param name with forward slashes */
export function newEntry(name: string, content: Uint8Array): ZipEntry {
  const label: ZipLabel = {
    name: new TextEncoder().encode(name),
    flags: UTF8_NAME,
    madeBy: VERSION,
    modified: FIRST_DAY,
    internalAttributes: 0,
    externalAttributes: 0,
  };
  return { ...pack(content), name, label };
}

function pack(content: Uint8Array): Pick<ZipEntry, 'method' | 'crc' | 'size' | 'packed'> {
  const deflated = deflateSync(content);
  const isSmaller = deflated.length < content.length;
  return {
    method: isSmaller ? DEFLATED : STORED,
    crc: crc32(content),
    size: content.length,
    packed: isSmaller ? deflated : content,
  };
}

/**
 * Writes a zip: the packed bytes of every file as they are, in the order given. Sizes stand before the data, so descriptors behind
 * it and zip64 fields of the old archive are not needed again.
 */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const size = entries.reduce(
    (sum, { packed, label }) => sum + 76 + 2 * label.name.length + packed.length,
    22,
  );
  const bytes = new Uint8Array(size);
  const view = new DataView(bytes.buffer);
  let at = 0;
  const put16 = (value: number) => {
    view.setUint16(at, value, true);
    at += 2;
  };
  const put32 = (value: number) => {
    view.setUint32(at, value, true);
    at += 4;
  };
  const putBytes = (content: Uint8Array) => {
    bytes.set(content, at);
    at += content.length;
  };
  /** What stands alike before the data and in the directory. */
  const putCommon = ({ method, crc, size: unpacked, packed, label }: ZipEntry) => {
    put16(VERSION);
    put16(label.flags & UTF8_NAME);
    put16(method);
    put32(label.modified);
    put32(crc);
    put32(packed.length);
    put32(unpacked);
    put16(label.name.length);
    put16(0);
  };

  const offsets = entries.map((entry) => {
    const offset = at;
    put32(LOCAL_HEADER);
    putCommon(entry);
    putBytes(entry.label.name);
    putBytes(entry.packed);
    return offset;
  });
  const directory = at;
  entries.forEach((entry, index) => {
    put32(DIRECTORY_ENTRY);
    put16(entry.label.madeBy);
    putCommon(entry);
    put16(0);
    put16(0);
    put16(entry.label.internalAttributes);
    put32(entry.label.externalAttributes);
    put32(offsets[index] ?? 0);
    putBytes(entry.label.name);
  });
  const directorySize = at - directory;
  put32(DIRECTORY_END);
  put16(0);
  put16(0);
  put16(entries.length);
  put16(entries.length);
  put32(directorySize);
  put32(directory);
  put16(0);
  return bytes;
}
