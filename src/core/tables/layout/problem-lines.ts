import type * as z from 'zod/mini';
import { TABLE_NAMES, tableKeySchema } from '../table-key';

/**
 * What zod found wrong with a file a user gave, one line each: where, and what, in the user's language.
 * @param error of a parse with `reportInput`, which tells what is missing from what is of the wrong kind
 */
export function problemLines(error: z.core.$ZodError): string[] {
  return error.issues.flatMap((issue) => linesOf(issue, []));
}

function linesOf(issue: z.core.$ZodIssue, above: readonly PropertyKey[]): string[] {
  const path = [...above, ...issue.path];
  const at = pathText(path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => `${pathText([...path, key])}：没有这一项，请核对拼写`);
    case 'invalid_key':
      return [`${at}：名称不对，请核对拼写`];
    case 'invalid_type':
      return [`${at}：${issue.input === undefined ? '缺少这一项' : `应为${typeName(issue.expected)}`}`];
    case 'invalid_value':
      return [`${at}：应为${issue.values.map(String).join('、')}${issue.values.length > 1 ? '之一' : ''}`];
    case 'too_small':
      return [`${at}：${issue.origin === 'number' || issue.origin === 'int' ? '数字太小' : '不能是空的'}`];
    case 'invalid_union':
      return [`${at}：写法不对`];
    case 'custom':
      return [`${at}：${issue.message}`];
    case 'invalid_format':
    case 'too_big':
    case 'not_multiple_of':
    case 'invalid_element':
      return [`${at}：${/[\u4e00-\u9fff]/.test(issue.message) ? issue.message : '写法不对'}`];
  }
}

/** `layouts[0].tables.revenueTable（收入预算总表）.titles`; 文件 for the whole. */
export function pathText(path: readonly PropertyKey[]): string {
  if (path.length === 0) return '文件';
  return path
    .map((part, index) => {
      if (typeof part === 'number') return `[${part}]`;
      const table = path[index - 1] === 'tables' ? tableKeySchema.safeParse(part) : undefined;
      const name = table?.success === true ? `（${TABLE_NAMES[table.data]}）` : '';
      return `${index === 0 ? '' : '.'}${String(part)}${name}`;
    })
    .join('');
}

function typeName(expected: string): string {
  const names: Readonly<Record<string, string>> = {
    string: '文字',
    number: '数字',
    int: '整数',
    array: '列表[…]',
    tuple: '列表[…]',
    object: '对象{…}',
    record: '对象{…}',
    boolean: 'true或false',
  };
  return names[expected] ?? expected;
}
