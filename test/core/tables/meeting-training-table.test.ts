import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables, tableRecords } from '../../../src/core/tables';
import { textWorkbook } from '../../support/text-workbook';

const HEAD = '== 公开09表\n2030年度会议费、培训费支出预算表\n单位：万元\n合计 | 会议费 | 培训费\n';

/** The record of the table as programs get it. */
function recordOf(given: string): unknown {
  return tableRecords(readTables(textWorkbook(given)).tables).meetingTrainingTable;
}

/** How a rule ended, and what it said. */
function outcomeOf(code: string, given: string): unknown {
  const result = reviewWorkbook(textWorkbook(given)).rules.find((rule) => rule.code === code);
  return result?.outcome.kind === 'found'
    ? result.outcome.findings.map(({ message }) => message)
    : result?.outcome.kind;
}

describe('会议费、培训费表', () => {
  it('is read with its amounts and their cells', () => {
    expect(recordOf(`${HEAD}5.00 | 2.00 | 3.00`)).toMatchObject({
      total: { current: { cell: 'A4', value: '5.00万元' } },
      meeting: { current: { cell: 'B4', value: '2.00万元' } },
      training: { current: { cell: 'C4', value: '3.00万元' } },
    });
  });

  it('is found by its header alone', () => {
    expect(recordOf('== 表\n单位：元\n合计 | 会议费 | 培训费\n5 | 2 | 3')).toMatchObject({
      training: { current: { cell: 'C3', value: '3元' } },
    });
  });

  it('tells blank from zero', () => {
    expect(recordOf(`${HEAD}5.00 | 5.00 | `)).toMatchObject({
      training: { current: { cell: 'C4', value: null } },
    });
  });

  it('leaves a table of 三公经费 with 会议费 and 培训费 to that kind', () => {
    const given =
      '== 表\n2030年度“三公”经费、会议费、培训费支出预算表\n单位：万元\n合计 | 因公出国（境）费 | 公务用车购置及运行费 | 公务接待费 | 会议费 | 培训费\n3.00 | 1.00 | 1.00 | 1.00 | 2.00 | 3.00';
    const { tables } = readTables(textWorkbook(given));
    expect(tables.threePublicTable?.total?.current).toMatchObject({ state: 'stated' });
    expect(tables.meetingTrainingTable).toBeUndefined();
  });

  it('is checked with all others: unit line, sign, note of an empty table', () => {
    expect(outcomeOf('D08', '== 表\n会议费、培训费支出预算表\n合计 | 会议费 | 培训费\n5 | 2 | 3')).toEqual([
      expect.stringContaining('《会议费、培训费表》没有写明金额单位'),
    ]);
    expect(outcomeOf('A15', `${HEAD}5.00 | 8.00 | -3.00`)).toEqual([
      expect.stringContaining('《会议费、培训费表》有1个负数'),
    ]);
    expect(outcomeOf('D02', `${HEAD} | | `)).toEqual([expect.stringContaining('《会议费、培训费表》是空表')]);
  });
});
