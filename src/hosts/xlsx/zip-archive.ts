import { Inflate } from 'fflate';
import { crc32 } from './crc32';
import type { XlsxLimits } from './limits';
import { damaged, Refusal, tooLarge } from './refusal';
import { DEFLATED, DIRECTORY_END, DIRECTORY_ENTRY, LOCAL_HEADER, STORED } from './zip-format';

/** One file of the archive as its directory lists it; nothing is unpacked yet. */
export interface ZipEntry {
  /** The name with forward slashes and no leading one. */
  readonly name: string;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  readonly crc: number;
  /** Unpacked size, bytes. */
  readonly size: number;
  /** The packed bytes, a view on the file: what a writer copies for a part it leaves alone. */
  readonly packed: Uint8Array;
  readonly label: ZipLabel;
}

/** What the directory says of a file beside its content; a writer copies it for a file that was there before. */
export interface ZipLabel {
  /** The name as written, byte for byte. */
  readonly name: Uint8Array;
  /** The general purpose flags; of interest is 0x800, a name in UTF-8. */
  readonly flags: number;
  /** System and version that made the file. */
  readonly madeBy: number;
  /** Time (low half) and date (high half) of the last change, as MS-DOS counts them. */
  readonly modified: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
}

const ZIP64_END = 0x06064b50;
const ZIP64_LOCATOR = 0x07064b50;
const DIRECTORY_END_SIZE = 22;
const LONGEST_COMMENT = 0xffff;
/** No deflate stream grows beyond this factor, so a larger claim is a lie; checked before memory is set aside. */
const DEFLATE_CEILING = 1100;
const PACKED_SLICE = 1 << 16;

/**
 * Lists the files of a zip from its directory at the end. Only the inflating is left to fflate: its own `unzipSync`
 * checks no checksum, trusts the sizes a file claims, and hides the packed bytes that a lossless writer needs.
 * @throws Refusal `damaged` or `too-large`
 */
export function listZip(bytes: Uint8Array, limits: XlsxLimits): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  if (directory.count > limits.parts)
    throw tooLarge(`文件里有 ${directory.count} 个部件，超过 ${limits.parts} 个`);
  const entries: ZipEntry[] = [];
  let unpacked = 0;
  let at = directory.offset;
  for (let index = 0; index < directory.count; index += 1) {
    const { entry, next } = readEntry(bytes, view, at);
    at = next;
    unpacked += entry.size;
    if (unpacked > limits.unpackedBytes) {
      throw tooLarge(`解压后超过 ${Math.floor(limits.unpackedBytes / 1024 / 1024)} MB`);
    }
    if (entry.size > limits.ratioFreeBytes && entry.size > entry.packed.length * limits.ratio) {
      throw tooLarge(`部件 ${entry.name} 解压后是压缩前的 ${limits.ratio} 倍以上`);
    }
    if (!entry.name.endsWith('/')) entries.push(entry);
  }
  return entries;
}

/**
 * Unpacks one file and checks it against its checksum: a flipped bit in a budget figure must not pass as a figure.
 * @throws Refusal `damaged`, `encrypted`
 */
export function unpack(entry: ZipEntry): Uint8Array {
  const bytes = entry.method === STORED ? entry.packed : inflate(entry);
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc)
    throw damaged(`部件 ${entry.name} 的内容不完整或被改动`);
  return bytes;
}

function inflate(entry: ZipEntry): Uint8Array {
  const { packed, size, name } = entry;
  const broken = () => damaged(`部件 ${name} 无法解压`);
  if (size > packed.length * DEFLATE_CEILING) throw broken();
  const unpacked = new Uint8Array(size);
  let filled = 0;
  const stream = new Inflate((chunk) => {
    if (filled + chunk.length > size) throw broken();
    unpacked.set(chunk, filled);
    filled += chunk.length;
  });
  try {
    // Slice by slice, so that a part that unpacks to more than it claims is dropped within one slice.
    for (let start = 0; start < packed.length; start += PACKED_SLICE) {
      stream.push(packed.subarray(start, start + PACKED_SLICE), start + PACKED_SLICE >= packed.length);
    }
  } catch {
    throw broken();
  }
  return unpacked.subarray(0, filled);
}

interface Directory {
  readonly offset: number;
  readonly count: number;
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - DIRECTORY_END_SIZE;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) !== DIRECTORY_END) continue;
    const directory = zip64Directory(view, at) ?? {
      offset: view.getUint32(at + 16, true),
      count: view.getUint16(at + 10, true),
    };
    if (directory.count === 0) return directory;
    // The same four bytes may stand in a comment or in packed data; the real end points at a directory.
    if (signatureAt(view, directory.offset) === DIRECTORY_ENTRY) return directory;
  }
  throw damaged('压缩包的目录缺失，文件可能没有下载或复制完整');
}

/** The directory of a zip64 archive, whose plain end record says "see there"; `undefined` for an ordinary one. */
function zip64Directory(view: DataView, end: number): Directory | undefined {
  const locator = end - 20;
  if (locator < 0 || view.getUint32(locator, true) !== ZIP64_LOCATOR) return undefined;
  const at = readUint64(view, locator + 8);
  if (signatureAt(view, at) !== ZIP64_END || at + 56 > view.byteLength) return undefined;
  return { offset: readUint64(view, at + 48), count: readUint64(view, at + 32) };
}

function readEntry(bytes: Uint8Array, view: DataView, at: number): { entry: ZipEntry; next: number } {
  const broken = () => damaged('压缩包的目录不完整，文件可能没有下载或复制完整');
  if (at + 46 > bytes.length || signatureAt(view, at) !== DIRECTORY_ENTRY) throw broken();
  const nameLength = view.getUint16(at + 28, true);
  const extraLength = view.getUint16(at + 30, true);
  const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
  if (next > bytes.length) throw broken();
  const name = nameIn(bytes, at + 46, nameLength);

  let size = view.getUint32(at + 24, true);
  let packedSize = view.getUint32(at + 20, true);
  let offset = view.getUint32(at + 42, true);
  // Zip64 moves each figure that does not fit into an extra field, in this order, and only those.
  let field = zip64Field(view, at + 46 + nameLength, extraLength);
  const moved = (figure: number): number => {
    if (figure !== 0xffffffff || field === undefined) return figure;
    if (field.end - field.start < 8) throw broken();
    const value = readUint64(view, field.start);
    field = { start: field.start + 8, end: field.end };
    return value;
  };
  size = moved(size);
  packedSize = moved(packedSize);
  offset = moved(offset);

  if ((view.getUint16(at + 8, true) & 1) !== 0) {
    throw new Refusal(
      'encrypted',
      '文件是加密的压缩包，无法读取。请用密码解开，在 Excel 或 WPS 中打开后另存为 .xlsx。',
    );
  }
  const method = view.getUint16(at + 10, true);
  if (method !== STORED && method !== DEFLATED)
    throw damaged(`部件 ${name} 的压缩方式（${method}）不是 .xlsx 所用的`);
  if (offset + 30 > bytes.length || signatureAt(view, offset) !== LOCAL_HEADER) throw broken();
  // Sizes come from the directory: with a data descriptor the local header holds zeros.
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > bytes.length) throw broken();
  // Other programs may go by the name in front of the part: which of two parts it is must not depend on who reads.
  const localName = nameIn(bytes, offset + 30, view.getUint16(offset + 26, true));
  if (localName !== name) throw damaged(`部件 ${name} 在压缩包里另有一个名字 ${localName}`);
  const packed = bytes.subarray(start, start + packedSize);
  const label: ZipLabel = {
    name: bytes.subarray(at + 46, at + 46 + nameLength),
    flags: view.getUint16(at + 8, true),
    madeBy: view.getUint16(at + 4, true),
    modified: view.getUint32(at + 12, true),
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
  };
  return { entry: { name, method, crc: view.getUint32(at + 16, true), size, packed, label }, next };
}

/** A part's name without leading slashes; some producers write it with backslashes. */
function nameIn(bytes: Uint8Array, start: number, length: number): string {
  return new TextDecoder()
    .decode(bytes.subarray(start, start + length))
    .replaceAll('\\', '/')
    .replace(/^\/+/, '');
}

/** The zip64 block among the extra fields of a directory entry. */
function zip64Field(
  view: DataView,
  from: number,
  length: number,
): { start: number; end: number } | undefined {
  const stop = from + length;
  for (let at = from; at + 4 <= stop; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1)
      return { start: at + 4, end: Math.min(stop, at + 4 + view.getUint16(at + 2, true)) };
  }
  return undefined;
}

function signatureAt(view: DataView, at: number): number | undefined {
  return at >= 0 && at + 4 <= view.byteLength ? view.getUint32(at, true) : undefined;
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x100000000;
}
