import * as z from 'zod/mini';
import type { layoutSchema } from '../layout';
import {
  BUILT_IN_LAYOUTS,
  compileLayouts,
  parseLayoutFile,
  problemLines,
  withCommonWords,
  type TableLayout,
} from '../layout';
import { tableBindingSchema, type TableBinding } from './table-binding';

/** What a bureau hands to its departments, and what a workbook keeps: words of its forms, and tables bound by hand. */
export interface BureauFile {
  readonly version: 1;
  readonly layouts: readonly z.output<typeof layoutSchema>[];
  readonly bindings: readonly TableBinding[];
}

const bureauFileSchema = z.strictObject({
  version: z.literal(1),
  /** Each is checked as a layout file of its own. */
  layouts: z._default(z.array(z.unknown()), []),
  bindings: z._default(z.array(tableBindingSchema), []),
});

/** Key under which a workbook keeps one. */
export const BUREAU_FILE_KEY = 'bindings';

export const EMPTY_BUREAU_FILE: BureauFile = { version: 1, layouts: [], bindings: [] };

export type BureauFileReading =
  | { readonly ok: true; readonly file: BureauFile }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Reads the text of a bureau file, or of a layout file alone, which counts as a bureau file without bindings. Never throws.
 * @returns the file, or what is wrong with it, one line each
 */
export function parseBureauFile(text: string): BureauFileReading {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { ok: false, problems: ['文件不是 JSON：请确认选对了文件，且没有多余或缺少的逗号、引号、括号'] };
  }
  if (isLayoutAlone(json)) {
    const reading = parseLayoutFile(json);
    return reading.ok ? { ok: true, file: { ...EMPTY_BUREAU_FILE, layouts: [reading.layout] } } : reading;
  }
  const result = bureauFileSchema.safeParse(json, { reportInput: true });
  if (!result.success) return { ok: false, problems: problemLines(result.error) };
  const readings = result.data.layouts.map(parseLayoutFile);
  const problems = readings.flatMap((reading, index) =>
    reading.ok ? [] : reading.problems.map((problem) => `layouts[${index}].${problem}`),
  );
  if (problems.length > 0) return { ok: false, problems };
  const layouts = readings.flatMap((reading) => (reading.ok ? [reading.layout] : []));
  return { ok: true, file: { version: 1, layouts, bindings: result.data.bindings } };
}

/** The layouts a file adds, before those that ship: where both read a title, the file's counts. */
export function layoutsWith({ layouts }: BureauFile): readonly TableLayout[] {
  return layouts.length === 0
    ? BUILT_IN_LAYOUTS
    : [...compileLayouts(layouts.map(withCommonWords)), ...BUILT_IN_LAYOUTS];
}

/** Both together: what `added` says of the same table on the same sheet, or under the name of the same layout, takes the place of what was there. */
export function mergedBureauFile(before: BureauFile, added: BureauFile): BureauFile {
  const layouts = before.layouts.filter(({ name }) => !added.layouts.some((other) => other.name === name));
  const bindings = before.bindings.filter(
    (binding) => !added.bindings.some((other) => isSame(binding, other)),
  );
  return { version: 1, layouts: [...added.layouts, ...layouts], bindings: [...added.bindings, ...bindings] };
}

/** With a binding in place of all others of its table. */
export function withBinding(file: BureauFile, binding: TableBinding): BureauFile {
  return { ...file, bindings: [...withoutBinding(file, binding.table).bindings, binding] };
}

/** Without the bindings of a table. */
export function withoutBinding(file: BureauFile, table: TableBinding['table']): BureauFile {
  return { ...file, bindings: file.bindings.filter((binding) => binding.table !== table) };
}

function isSame(a: TableBinding, b: TableBinding): boolean {
  return a.table === b.table && a.sheet === b.sheet;
}

function isLayoutAlone(json: unknown): boolean {
  return typeof json === 'object' && json !== null && 'tables' in json;
}
