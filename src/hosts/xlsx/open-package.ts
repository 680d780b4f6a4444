import { readContentTypes } from './content-types';
import type { XlsxLimits } from './limits';
import { partKey, relationshipsPath } from './part-path';
import { damaged } from './refusal';
import { readRelationships, type Relationship } from './relationships';
import { listZip, unpack, type ZipEntry } from './zip-archive';

/** An Office Open XML package: its parts, their content types and how they point at one another. Parts unpack on demand. */
export interface OoxmlPackage {
  /** The parts in archive order, with their packed bytes. */
  readonly entries: readonly ZipEntry[];
  /** @param path from the package root, in any case, with or without a leading slash */
  has(path: string): boolean;
  /**
   * The unpacked bytes of a part; `undefined` where there is none.
   * @throws Refusal `damaged` where it does not unpack to what the archive promises
   */
  read(path: string): Uint8Array | undefined;
  /** `undefined` where the package declares none. */
  contentType(path: string): string | undefined;
  /** The internal relationships of a part in file order, `''` for those of the package; empty where it has none. */
  relationships(path: string): readonly Relationship[];
}

/**
 * Opens the package of a .xlsx file.
 * @throws Refusal `damaged`, `encrypted` or `too-large`
 */
export function openPackage(bytes: Uint8Array, limits: XlsxLimits): OoxmlPackage {
  const entries = listZip(bytes, limits);
  const byKey = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = partKey(entry.name);
    // Which of two is meant differs from program to program, so neither may be believed.
    if (byKey.has(key)) throw damaged(`压缩包里有两个同名部件 ${entry.name}`);
    byKey.set(key, entry);
  }
  const read = (path: string): Uint8Array | undefined => {
    const entry = byKey.get(partKey(path));
    return entry === undefined ? undefined : unpack(entry);
  };
  let contentType: ReturnType<typeof readContentTypes> | undefined;
  return {
    entries,
    has: (path) => byKey.has(partKey(path)),
    read,
    contentType: (path) => {
      contentType ??= readContentTypes(read('[Content_Types].xml'));
      return contentType(path);
    },
    relationships: (path) => readRelationships(read(relationshipsPath(path)), path),
  };
}
