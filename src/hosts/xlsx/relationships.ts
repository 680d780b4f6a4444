import { relationshipsPath, resolveTarget } from './part-path';
import { readXml } from './xml';

/** One link from a part to another part of the package. */
export interface Relationship {
  readonly id: string;
  /** The last segment of the type address (`worksheet`, `sharedStrings`), which Strict and other files share. */
  readonly kind: string;
  /** Path of the target part from the package root. */
  readonly target: string;
}

/**
 * Reads a relationships part. Links that leave the package (web pages, other workbooks) are left out.
 * @param bytes the part, `undefined` where there is none
 * @param source path of the part the links start from, `''` for the package
 * @throws Refusal `damaged`
 */
export function readRelationships(bytes: Uint8Array | undefined, source: string): Relationship[] {
  const relationships: Relationship[] = [];
  if (bytes === undefined) return relationships;
  readXml(bytes, `部件 ${relationshipsPath(source)} `, {
    open(name, { Id: id, Type: type, Target: target, TargetMode: mode }) {
      if (name !== 'Relationship' || mode === 'External') return;
      if (id === undefined || type === undefined || target === undefined) return;
      relationships.push({
        id,
        kind: type.slice(type.lastIndexOf('/') + 1),
        target: resolveTarget(source, target),
      });
    },
  });
  return relationships;
}
