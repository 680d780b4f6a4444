import { posix } from 'node:path';

/** The files a file imports from or exports on from, those of types included; packages aside. */
export function importsOf(path: string, files: ReadonlyMap<string, string>): string[] {
  const text = files.get(path) ?? '';
  const specifiers = [...text.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'(\.[^']*)'/g)].map(
    ([, from = '']) => from,
  );
  return specifiers.flatMap((specifier) => {
    const base = posix.join(posix.dirname(path), specifier);
    const found = [base, `${base}.ts`, `${base}.tsx`, `${base}/index.ts`, `${base}/index.tsx`];
    return found.find((candidate) => files.has(candidate)) ?? [];
  });
}

/** Groups of files each of which imports, over others of the group, itself (strongly connected components). */
export function circlesIn(files: ReadonlyMap<string, string>): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (path: string): number => {
    const own = order.size;
    order.set(path, own);
    stack.push(path);
    let low = own;
    for (const target of importsOf(path, files)) {
      if (!order.has(target)) low = Math.min(low, visit(target));
      else if (stack.includes(target)) low = Math.min(low, order.get(target) ?? low);
    }
    lowest.set(path, low);
    if (low === own) {
      const group = stack.splice(stack.indexOf(path));
      if (group.length > 1) circles.push(group.sort());
    }
    return low;
  };
  for (const path of files.keys()) if (!order.has(path)) visit(path);
  return circles;
}
