import { partKey } from './part-path';
import { readXml } from './xml';

/**
 * Reads the content types a package declares, by part and by file extension.
 * @param bytes the part `[Content_Types].xml`, `undefined` where the package has none
 * @returns a look-up by part path; `undefined` for a part without a type
 * @throws Refusal `damaged`
 */
export function readContentTypes(bytes: Uint8Array | undefined): (path: string) => string | undefined {
  const byExtension = new Map<string, string>();
  const byPart = new Map<string, string>();
  if (bytes !== undefined) {
    readXml(bytes, '部件 [Content_Types].xml ', {
      open(name, { ContentType: type, Extension: extension, PartName: part }) {
        if (type === undefined) return;
        if (name === 'Default' && extension !== undefined) byExtension.set(extension.toLowerCase(), type);
        if (name === 'Override' && part !== undefined) byPart.set(partKey(part), type);
      },
    });
  }
  return (path) => {
    const key = partKey(path);
    return byPart.get(key) ?? byExtension.get(key.slice(key.lastIndexOf('.') + 1));
  };
}
