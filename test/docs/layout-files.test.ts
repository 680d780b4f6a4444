import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import {
  BUILT_IN_LAYOUTS,
  parseBureauFile,
  readTables,
  TABLE_NAMES,
  tableKeySchema,
  layoutsWith,
  type BureauFile,
  type TableKey,
  type TableReading,
} from '../../src/core/tables';
import { textWorkbook } from '../support/text-workbook';

const PAGE = readFileSync(join(__dirname, '../../docs/layout-files.md'), 'utf8');

/** The fenced blocks of the page that begin with a word. */
function blocks(word: string): string[] {
  return [...PAGE.matchAll(new RegExp(`^\`\`\`${word}\\n([^]*?)^\`\`\`$`, 'gm'))].map(
    ([, text = '']) => text,
  );
}

function bureauFile(text: string | undefined): BureauFile {
  const reading = parseBureauFile(text ?? '');
  if (!reading.ok) throw new Error(reading.problems.join('\n'));
  return reading.file;
}

function read(workbook: string | undefined, file: BureauFile): TableReading {
  return readTables(textWorkbook(workbook ?? ''), layoutsWith(file), file.bindings);
}

/** What was found: table, place, unit. */
function found({ found: tables }: TableReading): string[] {
  return tables.map(
    ({ head }) =>
      `${head.key} ${head.range.sheet} ${head.unit?.value ?? '-'}${head.bound === true ? ' bound' : ''}`,
  );
}

describe('the page on layout files', () => {
  const [english, odd] = blocks('workbook');

  it('shows a layout file by which its tables are read, columns in any order', () => {
    const file = bureauFile(blocks('json layout')[0]);
    expect(found(read(english, bureauFile('{"version":1}')))).toEqual([]);
    const reading = read(english, file);
    expect(found(reading)).toEqual(['threePublicTable Sheet1 万元', 'projectExpenditureTable Sheet2 元']);
    const { threePublicTable, projectExpenditureTable } = reading.tables;
    expect(threePublicTable?.reception?.current).toMatchObject({ state: 'stated', at: { column: 1 } });
    expect(threePublicTable?.vehicles?.prior).toMatchObject({ state: 'stated', at: { column: 0 } });
    expect(projectExpenditureTable?.projects.map(({ name }) => name?.value)).toEqual(['甲项目', '乙项目']);
    expect(projectExpenditureTable?.total).toMatchObject({ state: 'stated', at: { row: 5 } });
  });

  it('shows a file of bindings by which its table is read', () => {
    const file = bureauFile(blocks('json bureau')[0]);
    expect(found(read(odd, bureauFile('{"version":1}')))).toEqual([]);
    const reading = read(odd, file);
    expect(reading.remarks).toEqual([]);
    expect(found(reading)).toEqual(['threePublicTable 附件三 万元 bound']);
    expect(reading.tables.threePublicTable?.head.range.bottom).toBe(6);
  });

  it.each(tableKeySchema.options)('lists %s with its columns and rows', (key) => {
    const line = PAGE.split('\n').find((each) => each.startsWith(`| \`${key}\``));
    const cells = (line ?? '').split('|').map((cell) => cell.trim());
    expect(cells.slice(2, 5)).toEqual([TABLE_NAMES[key], words(key, 'columnWords'), words(key, 'itemWords')]);
  });
});

/** `label` 项目、`current` 预算数: every key with the first word that ships. */
function words(key: TableKey, kind: 'columnWords' | 'itemWords'): string {
  const names = new Map<string, string>();
  for (const layout of BUILT_IN_LAYOUTS) {
    if (layout.key !== key) continue;
    for (const [word, keys] of layout[kind])
      for (const each of typeof keys === 'string' ? [keys] : keys)
        if (!names.has(each)) names.set(each, word);
  }
  return [...names].map(([each, word]) => `\`${each}\` ${word}`).join('、');
}
