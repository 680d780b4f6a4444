import type * as z from 'zod/mini';
import { FORMS } from '../forms';
import { requirementsOf } from '../structure';
import { tableKeySchema } from '../table-key';
import { pathText, problemLines } from './problem-lines';
import { layoutSchema } from './schema';

const PARTS = ['columns', 'items'] as const;

/** A layout file as it was read, or what is wrong with it, one line for each problem. */
export type ParsedLayoutFile =
  | { readonly ok: true; readonly layout: z.output<typeof layoutSchema> }
  | { readonly ok: false; readonly problems: readonly string[] };

/**
 * Checks the content of a layout file: its shape, that every table names the columns without which it cannot be found, and that it
 * names no column or item nobody reads.
 * @param json what `JSON.parse` gave
 */
export function parseLayoutFile(json: unknown): ParsedLayoutFile {
  const parsed = layoutSchema.safeParse(json, { reportInput: true });
  if (!parsed.success) return { ok: false, problems: problemLines(parsed.error) };
  const layout = parsed.data;
  const problems = tableKeySchema.options.flatMap((key) => {
    const table = layout.tables[key];
    if (table === undefined) return [];
    const { structure } = FORMS[key];
    const known = { columns: Object.keys(structure.columns), items: structure.items };
    const missing = requirementsOf({ structure, orientation: table.orientation })
      .required.filter((column) => table.columns[column] === undefined)
      .map((column) => `${pathText(['tables', key, 'columns', column])}：缺少这一列的表头用词`);
    const unknown = PARTS.flatMap((part) => {
      const names = known[part];
      return Object.keys(table[part])
        .filter((name) => !names.includes(name))
        .map(
          (name) =>
            `${pathText(['tables', key, part, name])}：这张表没有这个名称，可用的有${names.join('、')}`,
        );
    });
    return [...missing, ...unknown];
  });
  return problems.length === 0 ? { ok: true, layout } : { ok: false, problems };
}
