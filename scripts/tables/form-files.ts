import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TableForm } from '../../src/core/tables/define-table';

/** The folder with one file per published form. */
export const FORMS_FOLDER = join(__dirname, '..', '..', 'src/core/tables/forms');

/** The folder with one layout file per region. */
export const REGIONS_FOLDER = join(FORMS_FOLDER, '..', 'layout', 'regions');

/** The names of the modules of a folder, its index aside. */
export function modulesIn(folder: string): string[] {
  return readdirSync(folder)
    .map((name) => name.replace(/\.ts$/, ''))
    .filter((name) => name !== 'index');
}

/** A definition with its file's name, without extension; the name is the key in kebab-case. */
export interface FormFile {
  readonly file: string;
  readonly form: Pick<TableForm<never>, 'key' | 'name' | 'position'>;
}

/**
 * The definitions of all published forms in the order of the published document. They are taken from their files and not from the
 * index, which is written from them.
 * @throws where a file defines no table of its name, or two have the same place
 */
export async function formFiles(): Promise<readonly FormFile[]> {
  const names = modulesIn(FORMS_FOLDER);
  const files = await Promise.all(
    names.map(async (file) => {
      const module: unknown = await import(join(FORMS_FOLDER, file));
      const form = formIn(module, keyOf(file));
      if (form === undefined) throw new Error(`forms/${file}.ts defines no table “${keyOf(file)}”`);
      return { file, form };
    }),
  );
  files.sort((a, b) => a.form.position - b.form.position);
  const [twin] = files.filter(({ form }, index) => files[index - 1]?.form.position === form.position);
  if (twin !== undefined) throw new Error(`forms/${twin.file}.ts: another table has its position`);
  return files;
}

/** `meeting-table` → `meetingTable`. */
function keyOf(file: string): string {
  return file.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
}

function formIn(module: unknown, key: string): FormFile['form'] | undefined {
  if (typeof module !== 'object' || module === null) return undefined;
  const form: unknown = new Map<string, unknown>(Object.entries(module)).get(key);
  return isForm(form) && form.key === key ? form : undefined;
}

function isForm(value: unknown): value is FormFile['form'] {
  return (
    typeof value === 'object' &&
    value !== null &&
    'key' in value &&
    'name' in value &&
    typeof value.name === 'string' &&
    'position' in value &&
    typeof value.position === 'number'
  );
}
