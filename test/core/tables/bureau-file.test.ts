import { describe, expect, it } from '@jest/globals';
import { mergedBureauFile, parseBureauFile, withBinding, withoutBinding } from '../../../src/core/tables';

const BINDING = {
  table: 'threePublicTable',
  sheet: '附件三',
  range: 'A3:C7',
  headerRows: [3, 3],
  columns: [
    { column: 'A', as: 'label', header: ['名目'] },
    { column: 'C', as: 'current', header: ['今年'] },
  ],
};
const LAYOUT = {
  version: 1,
  name: '某市',
  tables: {
    threePublicTable: { titles: ['出行一览'], columns: { label: ['名目'], current: ['今年'] } },
  },
};

function problems(json: unknown): readonly string[] {
  const reading = parseBureauFile(typeof json === 'string' ? json : JSON.stringify(json));
  return reading.ok ? [] : reading.problems;
}

function withBindingChanged(change: object): unknown {
  return { version: 1, bindings: [{ ...BINDING, ...change }] };
}

describe('a bureau file', () => {
  it('holds layouts and bindings; what is left out has its usual meaning', () => {
    const reading = parseBureauFile(JSON.stringify({ version: 1, layouts: [LAYOUT], bindings: [BINDING] }));
    expect(reading).toMatchObject({
      ok: true,
      file: { layouts: [{ name: '某市' }], bindings: [{ orientation: 'down', end: 'sheet' }] },
    });
  });

  it('may be a layout file alone, with or without a byte order mark', () => {
    expect(parseBureauFile(`\uFEFF${JSON.stringify(LAYOUT)}`)).toMatchObject({
      ok: true,
      file: { layouts: [{ name: '某市' }], bindings: [] },
    });
  });

  it.each([
    ['no JSON', '{', '文件不是 JSON'],
    ['another version', { version: 2 }, 'version：应为1'],
    [
      'a table that is none',
      withBindingChanged({ table: 'x' }),
      'bindings[0].table：应为revenueExpenditureSummary、',
    ],
    ['a form', withBindingChanged({ table: 'performanceSheets' }), 'bindings[0].table：这种表不能指定区域'],
    ['a range that is none', withBindingChanged({ range: 'A' }), 'bindings[0].range：区域应写成“A3:F20”'],
    [
      'header rows outside',
      withBindingChanged({ headerRows: [9, 9] }),
      'bindings[0].headerRows：表头行不在区域之内',
    ],
    [
      'a column outside',
      withBindingChanged({ range: 'A3:B7' }),
      'bindings[0].columns[1].column：这一列不在区域之内',
    ],
    [
      'a meaning the table does not have',
      withBindingChanged({ columns: [{ column: 'A', as: 'catalogue', header: ['名目'] }] }),
      'bindings[0].columns[0].as：这张表里没有“catalogue”这种列',
    ],
    [
      'a side left out',
      withBindingChanged({ table: 'revenueExpenditureSummary' }),
      'bindings[0].columns[0].as：左右并列的表，每一列都要写明side是left还是right',
    ],
    [
      'header words that are too many',
      withBindingChanged({ columns: [{ column: 'A', as: 'label', header: ['名目', ''] }] }),
      'bindings[0].columns[0].header：表头文字的个数应与表头行数相同',
    ],
    ['a misspelt member', withBindingChanged({ colums: [] }), 'bindings[0].colums：没有这一项，请核对拼写'],
    ['a missing member', withBindingChanged({ columns: undefined }), 'bindings[0].columns：缺少这一项'],
    [
      'a layout without titles',
      { ...LAYOUT, tables: { threePublicTable: { ...LAYOUT.tables.threePublicTable, titles: [] } } },
      'tables.threePublicTable',
    ],
    ['a layout of an unknown table', { ...LAYOUT, tables: { 三公: { titles: ['x'] } } }, 'tables'],
  ])('says what is wrong and where: %s', (_, json, problem) => {
    const found = problems(json);
    expect(found.some((line) => line.startsWith(problem))).toBe(true);
    for (const line of found) expect(line).toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('bureau files are put together', () => {
  const file = (...json: object[]): Parameters<typeof mergedBureauFile>[0] => {
    const reading = parseBureauFile(JSON.stringify({ version: 1, bindings: json }));
    if (!reading.ok) throw new Error(reading.problems.join());
    return reading.file;
  };

  it('what is added takes the place of the same table on the same sheet', () => {
    const other = { ...BINDING, sheet: '别的' };
    const merged = mergedBureauFile(file(BINDING, other), file({ ...BINDING, range: 'A3:D9' }));
    expect(merged.bindings.map(({ sheet, range }) => [sheet, range])).toEqual([
      ['附件三', 'A3:D9'],
      ['别的', 'A3:C7'],
    ]);
  });

  it('a table bound anew is bound once; unbound, not at all', () => {
    const before = file(BINDING, { ...BINDING, sheet: '别的' });
    const [binding] = before.bindings;
    if (binding === undefined) throw new Error('no binding');
    expect(withBinding(before, binding).bindings).toEqual([binding]);
    expect(withoutBinding(before, 'threePublicTable').bindings).toEqual([]);
    expect(withoutBinding(before, 'revenueTable').bindings).toHaveLength(2);
  });
});
