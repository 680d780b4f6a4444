import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import type { CatalogueFiles } from './problems';

const ROOT = join(__dirname, '..', '..');
const FOLDERS = ['src/core/rules', 'test/rules', 'docs/rules'] as const;

/** Reads the files of the catalogue from the project. */
export function catalogueFiles(): CatalogueFiles {
  return new Map(
    FOLDERS.flatMap((folder) => filesUnder(folder)).map((path) => [
      path,
      readFileSync(join(ROOT, path), 'utf8'),
    ]),
  );
}

function filesUnder(folder: string): string[] {
  return readdirSync(join(ROOT, folder)).flatMap((name) => {
    const path = posix.join(folder, name);
    return statSync(join(ROOT, path)).isDirectory() ? filesUnder(path) : [path];
  });
}

/** The file of a path from the project's root. */
export function projectPath(path: string): string {
  return join(ROOT, path);
}
