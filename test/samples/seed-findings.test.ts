import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../scripts/golden/goldens';
import { findingsOf } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { addressText } from '../../src/core/workbook';

/**
 * What was found by hand in the two published documents that the samples are made of, by the rule that finds it and a cell at which it
 * has to be found. The groups are those of the list of faults that a reader made of both documents (G23 text and G23P project sheets
 * of 2023, G24 the book of 2024, GX between the years).
 */
const FOUND = {
  'huailai-2023': `
G23P-02 P20 项目绩效目标表!E57
G23P-03 K04 项目绩效目标表!E57
G23P-05 P14 项目绩效目标表!B59
G23P-07 P16 项目绩效目标表!B129
G23P-10 P10 项目绩效目标表!F50
G23P-11 P10 项目绩效目标表!F11
G23P-12 P03 项目绩效目标表!F83
G23P-13 P04 项目绩效目标表!C47
G23P-14 P05 项目绩效目标表!F28
G23P-15 P07 项目绩效目标表!C104
G23P-16 P07 项目绩效目标表!C15
G23P-19 P11 项目绩效目标表!F14
G23P-22 P12 项目绩效目标表!B79
G23P-23 P12 项目绩效目标表!B8
G23P-26 P19 项目绩效目标表!F69
G23P-27 P13 项目绩效目标表!E144
G23P-28 P14 项目绩效目标表!D10
G23-27 W06 名词解释!A2
G23-28 D05 名词解释!A2
G23-31 W02 部门职责!A2
G23-32 W02 分项绩效目标!A2
G23-33 W09 分项绩效目标!A2`,
  'huailai-2024': `
G24-03 P17 绩效目标表1!C4
G24-04 P08 绩效目标表1!C15
G24-05 P06 绩效目标表1!C14
G24-08 P03 绩效目标表7!F12
G24-09 P04 绩效目标表2!C10
G24-10 P07 绩效目标表5!C14
G24-11 P07 绩效目标表9!C14
G24-15 P13 绩效目标表8!E3
G24-17 P13 绩效目标表3!E3
G24-18 P13 绩效目标表10!E3
G24-20 P19 绩效目标表5!F14
G24-24 P12 绩效目标表1!B8
G24-25 P16 绩效目标表7!B5
G24-27 K04 绩效目标表1!E3
G24-29 W09 分项绩效目标!A4
G24-30 Y08 总体绩效目标!A8
G24-32 P10 绩效目标表1!F11
G24-33 P11 绩效目标表2!F14
G24-34 P14 绩效目标表1!D10
G24-36 P14 绩效目标表2!G16
GX-03 Y08 项目支出表!C6
GX-14 K04 绩效目标表2!E3`,
} as const;

describe.each(['huailai-2023', 'huailai-2024'] as const)('%s', (name) => {
  const prior = { fileName: 'huailai-2023.xlsx', workbook: sampleWorkbook('huailai-2023') };
  const review = reviewWorkbook(sampleWorkbook(name), name === 'huailai-2024' ? { prior } : {});
  const said = findingsOf(review).flatMap(({ code, at }) => at.map((cell) => `${code} ${addressText(cell)}`));
  const expected = FOUND[name].trim().split('\n');

  it.each(expected)('%s', (line) => {
    expect(said).toContain(line.replace(/^\S+ /, ''));
  });

  it('nothing is said of what a reader checked and found consistent', () => {
    const codes = findingsOf(review).map(({ code }) => code);
    // Sums, plans, project codes and required indicators of both documents are right.
    for (const code of [
      'A01',
      'A02',
      'A03',
      'A07',
      'A08',
      'A10',
      'A16',
      'P09',
      'P15',
      'K01',
      'K02',
      'K08',
      'D06',
    ])
      expect(codes).not.toContain(code);
  });
});
