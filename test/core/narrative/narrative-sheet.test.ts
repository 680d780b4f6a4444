import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/findings';
import type { OwnCell } from '../../../src/core/host';
import { narrativeSheet, type Passage } from '../../../src/core/narrative';
import type { CellAt } from '../../../src/core/workbook';

const TOTAL = { sheet: '收支预算总表', row: 14, column: 1 };
const OTHER = { sheet: '“三公”经费表', row: 3, column: 2 };

function passage(text: string, cells: readonly CellAt[] = [], missing: string[] = []): Passage {
  const spans = cells.map((cell) => ({
    start: 0,
    end: 4,
    raw: '72.40',
    unit: '万元' as const,
    cells: [cell],
  }));
  return { section: '二.1', heading: '1、收入说明', text, spans, missing };
}

function finding(code: string, severity: Finding['severity'], at: readonly CellAt[]): Finding {
  return {
    code,
    rule: code,
    messageId: 'm',
    severity,
    at,
    eachCell: false,
    message: '',
    advice: '',
    fingerprint: code,
  };
}

/** What stands beside a paragraph. */
function beside(written: Passage, findings: readonly Finding[] = []): readonly OwnCell[] {
  const { rows } = narrativeSheet([written], '怀来县医疗保障局', 2023, findings);
  return rows.find((row) => row[0]?.style === 'body')?.slice(1) ?? [];
}

describe('the narrative as a sheet', () => {
  it('prints the paragraphs alone, each heading once', () => {
    const sheet = narrativeSheet([passage('一'), passage('二')], '怀来县医疗保障局', 2023, []);
    expect(sheet.name).toBe('预算公开情况说明');
    expect(sheet.printedColumns).toBe(1);
    expect(sheet.rows[0]).toEqual([{ text: '怀来县医疗保障局', style: 'title' }]);
    expect(sheet.rows.filter(([cell]) => cell?.text === '1、收入说明')).toHaveLength(1);
  });

  it('has all sources of a paragraph in one cell, each once', () => {
    const [, sources, ...more] = beside(passage('7.20万元', [TOTAL, OTHER, TOTAL]));
    expect(sources).toEqual({
      text: '7.20 ← 收支预算总表!B15；7.20 ← “三公”经费表!C4',
      style: 'link',
      link: TOTAL,
    });
    expect(more).toEqual([]);
  });
});

describe('the state beside a paragraph', () => {
  it('speaks of the tables only where no source has an open finding', () => {
    const elsewhere = finding('X08', 'warning', [{ ...OTHER, row: 9 }]);
    expect(beside(passage('7.20万元', [TOTAL]), [elsewhere])[0]).toEqual({
      text: '生成时：数字来自表格',
      style: 'label',
    });
  });

  it('counts what is open at the sources, wherever in the finding they stand', () => {
    const findings = [
      finding('A13', 'error', [{ ...TOTAL, row: 1 }, TOTAL]),
      finding('X08', 'warning', [OTHER]),
      finding('A13', 'error', [OTHER]),
    ];
    expect(beside(passage('7.20万元', [TOTAL, OTHER]), findings)[0]).toEqual({
      text: '生成时：来源有2个错误、1个警告（A13、X08）',
      style: 'todo',
    });
  });

  it('says what is left to fill in, and nothing of numbers where there are none', () => {
    expect(beside(passage('没有数字的一段。', [], ['“三公”经费表']))).toEqual([
      { text: '待填写1处', style: 'todo' },
    ]);
    expect(beside(passage('7.20万元', [TOTAL], ['原因', '项目']))[0]).toEqual({
      text: '生成时：数字来自表格\n待填写2处',
      style: 'todo',
    });
    expect(beside(passage('没有数字的一段。'))).toEqual([]);
  });
});
