import { describe, expect, it } from '@jest/globals';
import { gridSheet } from '../simulator/grid-sheets';
import { hostErrorOf, openInExcel } from './office-bench';

const SHEETS = [gridSheet('表一', [['一']]), gridSheet("二'表 (2)", [['二']])];

describe('the selected range', () => {
  it.each([
    ["{二'表 (2)}", { top: 2, left: 0, bottom: 6, right: 2 }, "二'表 (2)"],
    ['{表一}', { top: 4, left: 2, bottom: 4, right: 2 }, '表一'],
    ['{表一}', { top: 0, left: 1, bottom: 1_048_575, right: 3 }, '表一'],
  ])('on %s is %j', async (sheetId, area, sheet) => {
    const { office, workbook, host, undoCleared } = openInExcel(SHEETS);
    await office.read();
    workbook.applyUserChange({ kind: 'selected', sheetId, area });
    const hash = workbook.contentHash();
    expect(await office.selectedRange()).toEqual({ sheet, ...area });
    expect(host.log.writes).toEqual([]);
    expect(host.log.unknownMembers).toEqual([]);
    expect(workbook.contentHash()).toBe(hash);
    expect(undoCleared()).toBe(0);
  });

  it('of several areas is refused, in words', async () => {
    const { office, host } = openInExcel(SHEETS);
    host.faults.failSync(1, 'InvalidSelection');
    const error = await hostErrorOf(office.selectedRange());
    expect(error).toMatchObject({ code: 'InvalidSelection', message: '没有读到选中的区域。' });
    expect(error.next).toContain('连成一片');
  });
});
