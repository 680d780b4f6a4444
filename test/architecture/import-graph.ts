import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, sep } from 'node:path';
import ts from 'typescript';

/** File of src, as `core/tables/index.ts` → the files it imports, type imports included. */
export type ImportGraph = ReadonlyMap<string, readonly string[]>;

/** Reads the imports of all files below a folder. */
export function importGraph(folder: string): ImportGraph {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => name.split(sep).join('/'));
  const all = new Set(files);
  return new Map(
    files.map((name) => {
      const { importedFiles } = ts.preProcessFile(readFileSync(join(folder, name), 'utf8'), true, true);
      const imports = importedFiles.flatMap(({ fileName }) => {
        if (!fileName.startsWith('.')) return [];
        const path = join(dirname(name), fileName).split(sep).join('/');
        const file = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => all.has(each));
        // Data and style sheets are no modules of ours; everything else has to be there.
        if (file === undefined && !existsSync(join(folder, path))) throw new Error(`${name}: ${fileName}`);
        return file ?? [];
      });
      return [name, imports];
    }),
  );
}

/** Groups of files that import each other in a circle (strongly connected components, Tarjan 1972), each sorted by name. */
export function circlesOf(graph: ImportGraph): string[][] {
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const low = (file: string): number => lowest.get(file) ?? Infinity;
  const visit = (file: string): void => {
    const number = order.size;
    order.set(file, number);
    lowest.set(file, number);
    stack.push(file);
    for (const other of graph.get(file) ?? []) {
      if (!order.has(other)) {
        visit(other);
        lowest.set(file, Math.min(low(file), low(other)));
      } else if (stack.includes(other)) lowest.set(file, Math.min(low(file), order.get(other) ?? Infinity));
    }
    if (low(file) !== number) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1 || graph.get(file)?.includes(file) === true) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}
