import { describe, expect, it } from '@jest/globals';
import { narrativeSheet, type Passage } from '../../../src/core/narrative';

const at = { sheet: '收支预算总表', row: 14, column: 1 };

function passage(text: string, missing: string[] = []): Passage {
  const start = text.indexOf('7192.40');
  const spans =
    start < 0 ? [] : [{ start, end: start + 7, raw: '7192.4', unit: '万元' as const, cells: [at] }];
  return { section: '二.1', heading: '1、收入说明', text, spans, missing };
}

describe('the narrative as a sheet', () => {
  const sheet = narrativeSheet(
    [passage('2023年预算收入7192.40万元，另有7192.40万元。'), passage('没有数字的一段。', ['“三公”经费表'])],
    '怀来县医疗保障局',
    2023,
  );
  const texts = sheet.rows.map((cells) => cells.map(({ text }) => text));

  it('prints the paragraphs alone', () => {
    expect(sheet.name).toBe('预算公开情况说明');
    expect(sheet.printedColumns).toBe(1);
    expect(texts[0]).toEqual(['怀来县医疗保障局']);
    expect(texts.filter(([text]) => text === '1、收入说明')).toHaveLength(1);
  });

  it('has the sources of a paragraph beside it, linked', () => {
    const row = sheet.rows.find((cells) => cells[0]?.text.includes('7192.40'));
    expect(row?.filter(({ link }) => link !== undefined)).toEqual([
      { text: '7192.40 ← 收支预算总表!B15', style: 'link', link: at },
    ]);
  });

  it('says what is missing', () => {
    const row = sheet.rows.find((cells) => cells[0]?.text.includes('没有数字'));
    expect(row?.[1]).toEqual({ text: '待填写1处', style: 'todo' });
  });
});
