import type { z } from 'zod';
import { requiredColumns } from '../recognition/structure';
import { TABLE_NAMES, tableKeySchema, type TableKey } from '../table-key';
import { hebei } from './hebei';
import { layoutSchema } from './schema';
import { shanghai } from './shanghai';

const PARTS = ['columns', 'items'] as const;

/** A layout file as it was read, or what is wrong with it, one line for each problem. */
export type ParsedLayoutFile =
  | { readonly ok: true; readonly layout: z.output<typeof layoutSchema> }
  | { readonly ok: false; readonly problems: readonly string[] };

/** The names a column or an item of each table may have: those the layouts that ship use. */
function knownNames(key: TableKey, part: 'columns' | 'items'): ReadonlySet<string> {
  return new Set([hebei, shanghai].flatMap(({ tables }) => Object.keys(tables[key]?.[part] ?? {})));
}

/**
 * Checks the content of a layout file: its shape, that every table names the columns without which it cannot be found, and that it
 * names no column or item nobody reads.
 * @param json what `JSON.parse` gave
 */
export function parseLayoutFile(json: unknown): ParsedLayoutFile {
  const parsed = layoutSchema.safeParse(json, { error: chineseMessage });
  if (!parsed.success) {
    const problems = parsed.error.issues.map(({ path, message }) => `${placeInFile(path)}：${message}`);
    return { ok: false, problems: [...new Set(problems)] };
  }
  const layout = parsed.data;
  const problems = tableKeySchema.options.flatMap((key) => {
    const table = layout.tables[key];
    if (table === undefined) return [];
    const missing = requiredColumns(key, table.orientation)
      .filter((column) => table.columns[column] === undefined)
      .map((column) => `${placeInFile(['tables', key, 'columns', column])}：缺少这一列的表头用词`);
    const unknown = PARTS.flatMap((part) => {
      const known = knownNames(key, part);
      return Object.keys(table[part])
        .filter((name) => !known.has(name))
        .map(
          (name) =>
            `${placeInFile(['tables', key, part, name])}：这张表没有这个名称，可用的有${[...known].join('、')}`,
        );
    });
    return [...missing, ...unknown];
  });
  return problems.length === 0 ? { ok: true, layout } : { ok: false, problems };
}

/** `tables.revenueTable（收入预算总表）.columns.name`; the file itself is `整个文件`. */
function placeInFile(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '整个文件';
  return path
    .map((part, index) => {
      const table = path[index - 1] === 'tables' ? tableKeySchema.safeParse(part) : undefined;
      if (table?.success === true) return `${table.data}（${TABLE_NAMES[table.data]}）`;
      return typeof part === 'number' ? `第${part + 1}个` : String(part);
    })
    .join('.');
}

function chineseMessage(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? '没有写' : `应是${TYPES[issue.expected] ?? issue.expected}`;
    case 'unrecognized_keys':
      return `有不认识的名称“${issue.keys.join('”“')}”`;
    case 'invalid_key':
      return '有不认识的表名';
    case 'invalid_value':
      return `只能是${issue.values.map(String).join('或')}`;
    case 'too_small':
      return '不能为空';
    default:
      return undefined;
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: '文字',
  number: '数字',
  array: '列表（方括号）',
  object: '一组名称和内容（花括号）',
  record: '一组名称和内容（花括号）',
};
