import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { findingsOf, findingsSheet } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { readXlsx } from '../../../src/hosts/xlsx';

function reviewOf(sample: string): ReturnType<typeof reviewWorkbook> {
  const reading = readXlsx(new Uint8Array(readFileSync(`samples/${sample}.xlsx`)));
  if (!reading.ok) throw new Error(reading.error.message);
  return reviewWorkbook(reading.workbook);
}

describe('the list of findings as a sheet', () => {
  const review = reviewOf('huailai-2023');
  const sheet = findingsSheet(review);

  it('has a title, a head and a row for each finding', () => {
    expect(sheet.rows[0]).toEqual([{ text: '怀来县医疗保障局2023年预算公开审核结果', style: 'title' }]);
    expect(sheet.rows[1]?.map(({ text }) => text)).toEqual([
      '级别',
      '规则',
      '单元格',
      '问题',
      '填写',
      '应为',
      '相差',
      '怎么改',
    ]);
    const open = sheet.rows.findIndex(([first]) => first?.text === '没有结论的规则');
    expect(sheet.rows.slice(2, open)).toHaveLength(findingsOf(review).length);
  });

  it('says of a finding what the pane says, linked to its cell', () => {
    const row = sheet.rows.find((cells) => cells[1]?.text === 'A13');
    expect(row?.map(({ text }) => text).slice(0, 7)).toEqual([
      '错误',
      'A13',
      '固定资产占用情况表!C4、C5、C7、C8、C9',
      expect.stringContaining('28.55万元'),
      '28.55万元',
      '13.15万元',
      '15.40万元',
    ]);
    expect(row?.[2]?.link).toEqual({ sheet: '固定资产占用情况表', row: 3, column: 2 });
  });

  it('lists the rules without a verdict with their reasons', () => {
    const rows = findingsSheet(reviewOf('huailai-2024')).rows.map((cells) => cells.map(({ text }) => text));
    const headingAt = (heading: string): number => rows.findIndex(([text]) => text === heading);
    const open = rows.slice(headingAt('没有结论的规则') + 1, headingAt('各工作表读到了什么'));
    expect(open.length).toBeGreaterThan(0);
    for (const [kind, code, , reason] of open) {
      expect(kind).toMatch(/^(未能核对|不适用)$/);
      expect(code).toMatch(/^[A-Z]\d\d$/);
      expect(reason).toMatch(/：.+/);
    }
  });

  it('says of every sheet what was read of it', () => {
    const review = reviewOf('huailai-2024');
    const rows = findingsSheet(review).rows.map((cells) => cells.map(({ text }) => text));
    const listed = rows.slice(rows.findIndex(([text]) => text === '各工作表读到了什么') + 1);
    expect(listed.map(([, , sheet]) => sheet)).toEqual(review.sheets.map(({ sheet }) => sheet));
    expect(listed.every(([, , , line]) => line !== undefined && line !== '')).toBe(true);
  });
});
