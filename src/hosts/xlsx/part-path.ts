/** `xl/workbook.xml` → `xl/_rels/workbook.xml.rels`; `''` (the package) → `_rels/.rels`. */
export function relationshipsPath(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/** A target as written in `source` (`worksheets/sheet1.xml`, `/xl/a.xml`, `../a.xml#x`) → path from the package root. */
export function resolveTarget(source: string, target: string): string {
  const path = target.replaceAll('\\', '/').replace(/#.*$/, '');
  const segments = path.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop();
    else if (segment !== '' && segment !== '.') segments.push(segment);
  }
  return segments.join('/');
}

/** What part names are compared by: they are equal whatever their case, and percent-encoded or not. */
export function partKey(path: string): string {
  return decodePercent(path.replace(/^\/+/, '')).toLowerCase();
}

function decodePercent(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    // A bare % in a file name, written by a producer that encodes nothing.
    return path;
  }
}

/** The target as written in `source` for a part: `worksheets/sheet1.xml`, `../customXml/item1.xml`. */
export function relativeTarget(source: string, path: string): string {
  const folder = source.split('/').slice(0, -1);
  const segments = path.split('/');
  let shared = 0;
  while (shared < folder.length && shared < segments.length - 1 && folder[shared] === segments[shared])
    shared += 1;
  return [...folder.slice(shared).map(() => '..'), ...segments.slice(shared)].join('/');
}
