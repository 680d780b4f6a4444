import type { FormFile } from './form-files';

const WRITTEN = '// Written by `npm run docs` from the definitions in forms/: edit those, not this file.';
const LISTED = '// Written by `npm run docs` from the files of this folder: edit those, not this file.';

/** src/core/tables/table-key.ts: the keys and names of all tables. It imports nothing of them, so that everything may import it. */
export function tableKeyFile(files: readonly FormFile[]): string {
  return [
    WRITTEN,
    "import * as z from 'zod/mini';",
    '',
    '/** The published tables and text sections a workbook may hold, in the order of the published document. */',
    'export const tableKeySchema = z.enum([',
    ...files.map(({ form }) => `  '${form.key}',`),
    ']);',
    '',
    'export type TableKey = z.infer<typeof tableKeySchema>;',
    '',
    '/** How the tables are called in messages. */',
    'export const TABLE_NAMES: Readonly<Record<TableKey, string>> = {',
    ...files.map(({ form }) => `  ${form.key}: '${form.name}',`),
    '};',
    '',
  ].join('\n');
}

/** src/core/tables/forms/index.ts: the definitions by key. */
export function formIndexFile(files: readonly FormFile[]): string {
  const byName = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return [
    WRITTEN,
    ...byName.map(({ file, form }) => `import { ${form.key} } from './${file}';`),
    '',
    '/** Every published form the product reads, in the order of the published document. */',
    'export const FORMS = {',
    ...files.map(({ form }) => `  ${form.key},`),
    '};',
    '',
  ].join('\n');
}

/** src/core/tables/layout/regions/index.ts: the layouts by the names of their files; where two read a label differently, the first counts. */
export function regionIndexFile(names: readonly string[]): string {
  const sorted = [...names].sort();
  return [
    LISTED,
    ...sorted.map((name) => `import { ${name} } from './${name}';`),
    "import type { LayoutFile } from '../schema';",
    '',
    '/** The words of every region the product knows. */',
    `export const REGIONS: readonly LayoutFile[] = [${sorted.join(', ')}];`,
    '',
  ].join('\n');
}
