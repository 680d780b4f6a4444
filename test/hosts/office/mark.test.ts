import { describe, expect, it } from '@jest/globals';
import type { Finding } from '../../../src/core/findings';
import { NOTHING_LEFT, type CellRemark, type Highlight } from '../../../src/core/host';
import { planHighlights, planRemarks } from '../../../src/core/marks';
import { columnLetters, type CellAt } from '../../../src/core/workbook';
import type { GridSheet } from '../../../src/hosts/grid-sheet';
import { cell, gridSheet } from '../simulator/grid-sheets';
import { hostErrorOf, openInExcel, pause } from './office-bench';

const SHEET = '收支总表';

function at(row: number, column: number, sheet = SHEET): CellAt {
  return { sheet, row, column };
}

function finding(cells: readonly [CellAt, ...CellAt[]], severity: Finding['severity'] = 'error'): Finding {
  return {
    code: 'A01',
    rule: 'revenue-total',
    messageId: 'differs',
    eachCell: false,
    severity,
    at: cells,
    message: '合计与各项之和不一致',
    advice: '请核对合计',
    fingerprint: cells.map(({ row, column }) => `${row},${column}`).join(' '),
  };
}

/** One mark on one cell, written as the planner writes it. */
function highlight(cellAt: CellAt, look: Highlight['look'] = 'error'): Highlight {
  return { sheet: cellAt.sheet, look, cells: [cellAt], formula: '=AND("BDA"<>"",$B$2=120.5)' };
}

const remark: CellRemark = { at: at(1, 1), text: 'A01 合计与各项之和不一致' };

describe.each(['1.14', '1.17', '1.20'] as const)('marking in Excel %s', (level) => {
  it('adds conditional formats of ours and nothing else, and taking them away leaves no trace', async () => {
    const { office, workbook } = openInExcel(undefined, { excel: { level } });
    const hash = workbook.contentHash();
    const cellsBefore = JSON.stringify(workbook.gridSheets().map(({ cells }) => cells));
    expect(await office.mark([highlight(at(1, 1)), highlight(at(2, 1), 'warning')], [])).toEqual({
      protectedSheets: [],
      unreadSheets: [],
      unreadFormats: 0,
      plain: [],
      withoutRemark: [],
    });
    const [first] = workbook.gridSheets();
    expect(first?.marks.map(({ areas, fillColor, formula }) => ({ areas, fillColor, formula }))).toEqual([
      {
        areas: [{ top: 1, left: 1, bottom: 1, right: 1 }],
        fillColor: '#FFC7CE',
        formula: expect.stringContaining('"BDA"<>""'),
      },
      {
        areas: [{ top: 2, left: 1, bottom: 2, right: 1 }],
        fillColor: '#FFEB9C',
        formula: expect.stringContaining('"BDA"<>""'),
      },
    ]);
    expect(first?.comments).toEqual([]);
    expect(JSON.stringify(workbook.gridSheets().map(({ cells }) => cells))).toBe(cellsBefore);
    expect(workbook.contentHash()).not.toBe(hash);
    expect(await office.clearMarks()).toEqual(NOTHING_LEFT);
    expect(workbook.contentHash()).toBe(hash);
  });

  it(`${level === '1.20' ? 'keeps' : 'empties'} the undo list of this Excel`, async () => {
    const { office, undoCleared } = openInExcel(undefined, { excel: { level } });
    await office.mark([highlight(at(1, 1))], []);
    expect(undoCleared() > 0).toBe(level !== '1.20');
  });

  it('is undone by no write of ours when the user corrects the cell', async () => {
    const { office, host, workbook, undoCleared } = openInExcel(undefined, { excel: { level } });
    await office.read();
    await office.mark([highlight(at(1, 1))], []);
    const stop = await office.watch(
      () => undefined,
      () => undefined,
    );
    await host.idle();
    const writes = host.log.writes.length;
    const cleared = undoCleared();
    workbook.applyUserChange({ kind: 'edited', sheetId: `{${SHEET}}`, cells: [cell(1, 1, 121)] });
    await pause(100);
    await stop();
    expect(host.log.writes).toHaveLength(writes);
    expect(undoCleared()).toBe(cleared);
  });
});

describe('marks', () => {
  it('replace earlier ones of ours', async () => {
    const { office, workbook } = openInExcel();
    await office.mark([highlight(at(1, 1)), highlight(at(2, 1))], []);
    await office.mark([highlight(at(2, 0))], []);
    expect(workbook.gridSheets()[0]?.marks.map(({ areas }) => areas[0]?.left)).toEqual([0]);
    await office.mark([], []);
    expect(workbook.gridSheets()[0]?.marks).toEqual([]);
  });

  it('leave the formats of the user alone, those with a formula too', async () => {
    const users = {
      id: 'users',
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      formula: '=B2>100',
      fillColor: '#00FF00',
    };
    const { office, workbook } = openInExcel([
      gridSheet(
        SHEET,
        [
          ['项目', '预算数'],
          ['收入', 120.5],
          ['支出', 99],
        ],
        { marks: [users] },
      ),
    ]);
    workbook.addForeignFormat(`{${SHEET}}`, 'DataBar', [{ top: 1, left: 1, bottom: 1, right: 1 }]);
    workbook.addForeignFormat(`{${SHEET}}`, 'CellValue', [{ top: 0, left: 0, bottom: 9, right: 9 }]);
    const before = JSON.stringify(workbook.content());
    await office.mark([highlight(at(1, 1))], []);
    await office.clearMarks();
    expect(workbook.gridSheets()[0]?.marks).toEqual([users]);
    expect(withoutPriorities(workbook.content())).toEqual(withoutPriorities(JSON.parse(before)));
  });

  it('are not put on protected sheets, which are named, and stay on those protected since', async () => {
    const sheets = [gridSheet(SHEET, [['a', 1]]), gridSheet('保护表', [['b', 2]], { isProtected: true })];
    const { office, workbook } = openInExcel(sheets);
    expect(await office.mark([highlight(at(0, 1)), highlight(at(0, 1, '保护表'))], [])).toEqual({
      protectedSheets: ['保护表'],
      unreadSheets: [],
      unreadFormats: 0,
      plain: [],
      withoutRemark: [],
    });
    expect(workbook.gridSheets().map(({ marks }) => marks.length)).toEqual([1, 0]);
    workbook.protectSheet(`{${SHEET}}`);
    expect(await office.clearMarks()).toEqual({ ...NOTHING_LEFT, protectedSheets: [SHEET] });
    expect(workbook.gridSheets().map(({ marks, isProtected }) => [marks.length, isProtected])).toEqual([
      [1, true],
      [0, true],
    ]);
  });

  it('are put on the sheets that are left when one has been deleted', async () => {
    const { office, workbook } = openInExcel([gridSheet(SHEET, [['a', 1]]), gridSheet('表二', [['b', 2]])]);
    workbook.applyUserChange({ kind: 'sheet-removed', sheetId: '{表二}' });
    expect(await office.mark([highlight(at(0, 1)), highlight(at(0, 1, '表二'))], [])).toEqual({
      protectedSheets: [],
      unreadSheets: [],
      unreadFormats: 0,
      plain: [],
      withoutRemark: [],
    });
    expect(workbook.gridSheets()[0]?.marks).toHaveLength(1);
  });

  it('of 500 cells of 200 findings take less than 400 KB, each with its own condition', async () => {
    const rows = Array.from({ length: 250 }, (_, row) => [`项目${row}`, row + 0.25, row + 0.5]);
    const sheets: GridSheet[] = [gridSheet(SHEET, rows), gridSheet('三公经费表', rows)];
    const { office, host, workbook } = openInExcel(sheets);
    const snapshot = await office.read();
    // 100 findings over two cells, 100 over three.
    const findings = Array.from({ length: 200 }, (_, index) => {
      const sheet = index % 4 === 0 ? '三公经费表' : SHEET;
      const severity = (['error', 'warning', 'hint'] as const)[index % 3] ?? 'hint';
      const row = Math.floor(index * 1.2);
      const cells: [CellAt, CellAt, CellAt] = [at(row, 1, sheet), at(row, 2, sheet), at(row + 1, 0, SHEET)];
      return finding(index < 100 ? [cells[0], cells[1]] : cells, severity);
    });
    expect(findings.reduce((sum, each) => sum + each.at.length, 0)).toBe(500);
    await host.idle();
    host.counters.reset();
    await office.mark(planHighlights(findings, snapshot), []);
    await host.idle();
    expect(host.counters.requestBytes).toBeLessThan(400_000);
    expect(host.counters.syncs).toBeLessThanOrEqual(4);
    // Once more, when there are marks to find and take away first.
    host.counters.reset();
    await office.mark(planHighlights(findings, snapshot), []);
    expect(host.counters.requestBytes).toBeLessThan(600_000);
    const grid = new Map(workbook.gridSheets().map((sheet) => [sheet.name, sheet]));
    for (const { sheet, row, column } of findings.flatMap((each) => each.at)) {
      const covering = (grid.get(sheet)?.marks ?? []).filter(({ areas }) =>
        areas.some(
          (area) => row >= area.top && row <= area.bottom && column >= area.left && column <= area.right,
        ),
      );
      const absolute = `$${columnLetters(column)}$${row + 1}`;
      const value = rows[row]?.[column] ?? '';
      const held = typeof value === 'string' ? `EXACT(${absolute},"${value}")` : `${absolute}=${value}`;
      expect(covering.map(({ formula }) => formula).join()).toContain(held);
    }
  });

  it('beyond what one request holds are made in several', async () => {
    const rows = Array.from({ length: 800 }, (_, row) => [`${'很长的项目名称'.repeat(12)}${row}`, row]);
    const { office, host, workbook } = openInExcel([gridSheet(SHEET, rows)], {
      excel: { payloadLimit: 1_500_000 },
    });
    const snapshot = await office.read();
    host.log.clear();
    const findings = rows.map((_, row) => finding([at(row, 0), at((row + 1) % 800, 1)]));
    await office.mark(planHighlights(findings, snapshot), []);
    expect(host.log.requests.map(({ error }) => error).filter((error) => error !== undefined)).toEqual([]);
    expect(workbook.gridSheets()[0]?.marks.length).toBeGreaterThan(100);
    await office.clearMarks();
    expect(workbook.gridSheets()[0]?.marks).toEqual([]);
  });
});

describe('a formula that Excel refuses', () => {
  const tooLong = `=AND("BDA"<>"",$B$2="${'长'.repeat(256)}")`;

  it('leaves a plain mark, which is named; the others and the formats of the user are as they would be', async () => {
    const users = {
      id: 'users',
      areas: [{ top: 1, left: 1, bottom: 2, right: 1 }],
      formula: '=B2>100',
      fillColor: '#00FF00',
    };
    const { office, workbook } = openInExcel([
      gridSheet(
        SHEET,
        [
          ['项目', '预算数'],
          ['收入', 120.5],
          ['支出', 99],
        ],
        { marks: [users] },
      ),
    ]);
    const refused = { ...highlight(at(2, 1)), formula: tooLong };
    expect(await office.mark([highlight(at(1, 1)), refused], [])).toEqual({
      protectedSheets: [],
      unreadSheets: [],
      unreadFormats: 0,
      plain: [at(2, 1)],
      withoutRemark: [],
    });
    const [sheet] = workbook.gridSheets();
    expect(sheet?.marks.map(({ formula, fillColor }) => [formula, fillColor])).toEqual([
      ['=AND("BDA"<>"",$B$2=120.5)', '#FFC7CE'],
      ['=AND("BDA"<>"")', '#FFC7CE'],
      ['=B2>100', '#00FF00'],
    ]);
    await office.clearMarks();
    expect(workbook.gridSheets()[0]?.marks).toEqual([users]);
  });
});

describe('remarks', () => {
  it('are written only when asked for, and go with the marks', async () => {
    const { office, workbook } = openInExcel();
    const hash = workbook.contentHash();
    const [first] = planRemarks([finding([at(1, 1), at(2, 1)])]);
    if (first === undefined) throw new Error('no remark was planned');
    await office.mark([highlight(at(1, 1))], [first]);
    expect(workbook.gridSheets()[0]?.comments).toEqual([
      { id: expect.any(String), row: 1, column: 1, text: expect.stringContaining('合计与各项之和不一致') },
    ]);
    await office.mark([highlight(at(1, 1))], [first]);
    expect(workbook.gridSheets()[0]?.comments).toHaveLength(1);
    await office.clearMarks();
    expect(workbook.contentHash()).toBe(hash);
  });

  it('leave the comments of the user alone, even on the very cell', async () => {
    const comments = [{ id: 'users', row: 1, column: 1, text: '张三：已核对' }];
    const { office, workbook } = openInExcel([
      gridSheet(
        SHEET,
        [
          ['项目', '预算数'],
          ['收入', 120.5],
          ['支出', 99],
        ],
        { comments },
      ),
    ]);
    await office.mark([highlight(at(1, 1))], [remark, { ...remark, at: at(2, 1) }]);
    expect(workbook.gridSheets()[0]?.comments.map(({ row, text }) => [row, text.slice(0, 5)])).toEqual([
      [1, '张三：已核'],
      [2, '【预算公开'],
    ]);
    await office.clearMarks();
    expect(workbook.gridSheets()[0]?.comments).toEqual(comments);
  });

  it('are left where their sheet has been protected since', async () => {
    const { office, workbook } = openInExcel();
    await office.mark([highlight(at(1, 1))], [remark]);
    workbook.protectSheet(`{${SHEET}}`);
    expect(await office.mark([highlight(at(1, 1))], [remark])).toEqual({
      protectedSheets: [SHEET],
      unreadSheets: [],
      unreadFormats: 0,
      plain: [],
      withoutRemark: [],
    });
    expect(await office.clearMarks()).toEqual({ ...NOTHING_LEFT, protectedSheets: [SHEET] });
    expect(workbook.gridSheets()[0]?.comments).toHaveLength(1);
  });

  it('that Excel does not take do not cost the marks', async () => {
    const { office, workbook, host } = openInExcel();
    host.faults.failSync(4, 'InvalidArgument');
    const error = await hostErrorOf(office.mark([highlight(at(1, 1))], [remark]));
    expect(error).toMatchObject({ code: 'remarks', message: expect.stringContaining('批注') });
    expect(workbook.gridSheets()[0]?.marks).toHaveLength(1);
  });
});

/** The state without the places of formats among each other: adding one in front and taking it away moves the others back by one. */
function withoutPriorities(content: unknown): unknown {
  return JSON.parse(JSON.stringify(content), (key, value: unknown) =>
    key === 'priority' ? undefined : value,
  );
}
