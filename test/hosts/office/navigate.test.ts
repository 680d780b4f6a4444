import { describe, expect, it } from '@jest/globals';
import type { CellAt } from '../../../src/core/workbook';
import type { UserChange } from '../../../src/hosts/simulator';
import { gridSheet } from '../simulator/grid-sheets';
import { hostErrorOf, openInExcel, until } from './office-bench';

const SHEETS = [
  gridSheet('表一', [['一']]),
  gridSheet("二'表", [['二']]),
  gridSheet('隐藏表', [['三']], { visibility: 'hidden' }),
];

function at(sheet: string, row = 4, column = 2): CellAt {
  return { sheet, row, column };
}

const HAN = /[\u4e00-\u9fff]/;

describe('going to a cell', () => {
  it('shows its sheet, then selects it, and writes nothing', async () => {
    const { office, workbook, host, undoCleared } = openInExcel(SHEETS);
    await office.read();
    const hash = workbook.contentHash();
    await office.goTo(at("二'表"));
    expect(workbook.activeSheet.name).toBe("二'表");
    expect(workbook.selection).toEqual({ top: 4, left: 2, bottom: 4, right: 2 });
    expect(host.log.writes).toEqual([]);
    expect(workbook.contentHash()).toBe(hash);
    expect(undoCleared()).toBe(0);
    const steps = host.log.calls.filter(({ effect }) => effect === 'view');
    expect(steps.map(({ member }) => member)).toEqual(['Worksheet.activate', 'Range.select']);
    expect(new Set(steps.map(({ request }) => request)).size).toBe(2);
  });

  it('finds a sheet by its old name while it was not read anew', async () => {
    const { office, workbook } = openInExcel(SHEETS);
    await office.read();
    workbook.applyUserChange({ kind: 'sheet-renamed', sheetId: '{表一}', name: '新名' });
    await office.goTo(at("二'表"));
    await office.goTo(at('表一'));
    expect(workbook.activeSheet.name).toBe('新名');
  });

  it('does not show a hidden sheet but says how to', async () => {
    const { office, workbook } = openInExcel(SHEETS);
    await office.read();
    const error = await hostErrorOf(office.goTo(at('隐藏表')));
    expect(error).toMatchObject({ code: 'hidden-sheet', message: expect.stringContaining('隐藏表') });
    expect(error.next).toContain('取消隐藏');
    expect(workbook.activeSheet.name).toBe('表一');
    expect(workbook.findSheet('隐藏表')?.visibility).toBe('hidden');
  });

  it.each([
    ['before', 1],
    ['between looking and showing', 2],
    ['between showing and selecting', 3],
  ])('says so when the sheet is deleted %s', async (_when, sync) => {
    const { office, host, workbook } = openInExcel(SHEETS);
    await office.read();
    host.faults.beforeSync(sync, (book) => {
      book.applyUserChange({ kind: 'sheet-removed', sheetId: "{二'表}" });
    });
    const error = await hostErrorOf(office.goTo(at("二'表")));
    expect(error).toMatchObject({ code: 'ItemNotFound', message: expect.stringMatching(/已被删除/) });
    expect(error.next).toMatch(HAN);
    expect(workbook.activeSheet.name).toBe('表一');
  });

  it('says so when another workbook is in front', async () => {
    const { office, host } = openInExcel(SHEETS);
    await office.read();
    host.faults.failSync(2, 'InvalidSelection');
    const error = await hostErrorOf(office.goTo(at("二'表")));
    expect(error.message).toContain('另一个工作簿');
    expect(error.next).toContain('切回');
  });
});

describe('watching the selection', () => {
  it('tells the first cell of what the user selects, until it is stopped', async () => {
    const { office, workbook, host } = openInExcel(SHEETS);
    const seen: CellAt[] = [];
    await office.read();
    const stop = await office.watchSelection((cell) => seen.push(cell));
    const select = (sheetId: string, top: number, left: number, bottom = top, right = left): UserChange => ({
      kind: 'selected',
      sheetId,
      area: { top, left, bottom, right },
    });
    workbook.applyUserChange(select('{表一}', 1, 1));
    workbook.applyUserChange(select("{二'表}", 4, 2, 9, 5));
    await until(() => seen.length === 2);
    expect(seen).toEqual([
      { sheet: '表一', row: 1, column: 1 },
      { sheet: "二'表", row: 4, column: 2 },
    ]);
    await office.goTo(at('表一'));
    await until(() => seen.length === 3);
    await stop();
    workbook.applyUserChange(select('{表一}', 0, 0));
    await host.idle();
    expect(seen).toHaveLength(3);
    expect(host.log.writes).toEqual([]);
  });

  it('passes over sheets that are not known yet', async () => {
    const { office, workbook, host } = openInExcel(SHEETS);
    const seen: CellAt[] = [];
    await office.read();
    const stop = await office.watchSelection((cell) => seen.push(cell));
    workbook.applyUserChange({ kind: 'sheet-added', sheet: gridSheet('新表'), position: 0 });
    const area = { top: 0, left: 0, bottom: 0, right: 0 };
    workbook.applyUserChange({ kind: 'selected', sheetId: '{新表}', area });
    workbook.applyUserChange({ kind: 'selected', sheetId: '{表一}', area });
    await host.idle();
    await until(() => seen.length > 0);
    expect(seen).toEqual([{ sheet: '表一', row: 0, column: 0 }]);
    await stop();
  });
});
