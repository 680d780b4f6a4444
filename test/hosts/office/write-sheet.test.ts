import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { OwnCell, OwnSheet } from '../../../src/core/host';
import { narrativeSheet, writeNarrative } from '../../../src/core/narrative';
import { readWorkbook } from '../../../src/core/run';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx';
import type { GridSheet } from '../../../src/hosts/grid-sheet';
import type { SimulatedWorkbook } from '../../../src/hosts/simulator';
import { gridSheet } from '../simulator/grid-sheets';
import { hostErrorOf, openInExcel, QUICK, pause, sheetsOf, type OfficeBench } from './office-bench';

const NAME = '预算公开情况说明';

const NARRATIVE: OwnSheet = {
  name: NAME,
  kind: 'narrative',
  columnWidths: [72, 12, 34],
  rows: [
    [{ text: '怀来县某局', style: 'title' }],
    [{ text: '一、部门职责', style: 'heading' }],
    [
      {
        text: `　　${'2023年预算收入7192.40万元，其中一般公共预算收入7192.40万元。'.repeat(6)}`,
        style: 'body',
      },
      { text: '生成时：数字来自表格', style: 'label' },
      { text: '7192.40 ← 收支总表!B2', style: 'link', link: { sheet: '收支总表', row: 1, column: 1 } },
    ],
  ],
  printedColumns: 1,
};

function findings(rows: number): OwnSheet {
  const row = (index: number): OwnCell[] => [
    { text: index % 3 === 0 ? '错误' : '警告', style: index % 3 === 0 ? 'todo' : 'value' },
    { text: 'A01', style: 'value' },
    { text: `收支总表!B${index + 1}`, style: 'link', link: { sheet: '收支总表', row: index, column: 1 } },
    { text: '合计与各项之和不一致，请核对本表各项数据。'.repeat(1 + (index % 4)), style: 'value' },
    { text: '13.15', style: 'value' },
  ];
  return {
    name: '审核结果',
    kind: 'findings',
    columnWidths: [8, 8, 26, 64, 18],
    rows: [
      [{ text: '预算公开审核结果', style: 'title' }],
      ['级别', '规则', '单元格', '问题', '填写'].map((text): OwnCell => ({ text, style: 'heading' })),
      ...Array.from({ length: rows }, (_, index) => row(index)),
    ],
    printedColumns: 5,
  };
}

function sheetNamed(workbook: SimulatedWorkbook, name: string): GridSheet {
  const found = workbook.gridSheets().find((sheet) => sheet.name === name);
  if (found === undefined) throw new Error(`there is no sheet “${name}”`);
  return found;
}

function valueAt({ cells }: GridSheet, row: number, column: number): unknown {
  return cells.find((each) => each.row === row && each.column === column)?.value;
}

/** What stands on the sheets that were there before, as they were. */
function users({ workbook }: OfficeBench): string {
  return JSON.stringify(workbook.gridSheets().filter(({ name }) => !name.startsWith(NAME)));
}

describe.each(['1.14', '1.17', '1.20'] as const)('writing a sheet of ours in Excel %s', (level) => {
  it('adds a new sheet at the end, complete, shown, and ours', async () => {
    const opened = openInExcel(undefined, { excel: { level } });
    const { office, workbook } = opened;
    const before = users(opened);
    const shares: number[] = [];
    expect(await office.writeSheet(NARRATIVE, { onProgress: (share) => shares.push(share) })).toEqual({
      name: NAME,
      unset: [],
    });
    expect(users(opened)).toBe(before);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['收支总表', '空表', NAME]);
    expect(workbook.activeSheet.name).toBe(NAME);
    const sheet = sheetNamed(workbook, NAME);
    expect(sheet.cells.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual(
      NARRATIVE.rows.flat().map(({ text }) => text),
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const read = await office.read();
    expect(read.sheets.map(({ own }) => own)).toEqual([false, false, true]);
  });

  it(`${level === '1.20' ? 'keeps' : 'empties'} the undo list of this Excel`, async () => {
    const { office, undoCleared } = openInExcel(undefined, { excel: { level } });
    await office.writeSheet(NARRATIVE);
    expect(undoCleared() > 0).toBe(level !== '1.20');
  });
});

describe('a sheet of ours', () => {
  it('never replaces another: a second one gets a number', async () => {
    const { office, workbook } = openInExcel();
    const names = [
      (await office.writeSheet(NARRATIVE)).name,
      (await office.writeSheet(NARRATIVE)).name,
      (await office.writeSheet(NARRATIVE)).name,
    ];
    expect(names).toEqual([NAME, `${NAME} (2)`, `${NAME} (3)`]);
    expect(workbook.sheets).toHaveLength(5);
  });

  it('gets a number where the user has a sheet of that name', async () => {
    const opened = openInExcel([gridSheet('收支总表', [['a']]), gridSheet(NAME, [['用户自己写的说明']])]);
    expect((await opened.office.writeSheet(NARRATIVE)).name).toBe(`${NAME} (2)`);
    expect(sheetNamed(opened.workbook, NAME).cells).toHaveLength(1);
  });

  it.each([
    '=1+1',
    '+86',
    '-5',
    '@SUM(A1)',
    "'引号",
    '\t制表',
    '\r回车',
    '13.15',
    '00123',
    '2023-03-01',
    '50%',
    'TRUE',
    '#REF!',
    '1,234.5',
    '=HYPERLINK("http://x")',
  ])('holds “%s” as text, never as a formula or number', async (text) => {
    const { office, workbook } = openInExcel();
    const link = { sheet: '收支总表', row: 0, column: 0 };
    await office.writeSheet({
      ...NARRATIVE,
      rows: [
        [{ text, style: 'title' }],
        [
          { text, style: 'body' },
          { text, style: 'link', link },
        ],
      ],
    });
    const { cells } = sheetNamed(workbook, NAME);
    expect(cells.filter(({ value }) => value !== null).map(({ value, formula }) => [value, formula])).toEqual(
      [
        [text, null],
        [text, null],
        [text, null],
      ],
    );
  });

  it('looks like an official document: fonts, alignment, links, A4 with the margins of GB/T 9704', async () => {
    const { office, workbook } = openInExcel();
    await office.writeSheet(NARRATIVE);
    const sheet = workbook.findSheet(NAME);
    const look = (row: number, column: number) => sheet?.cell(row, column).look;
    expect(look(0, 0)).toMatchObject({ fontName: '宋体', fontSize: 22, bold: true, horizontal: 'center' });
    expect(look(1, 0)).toMatchObject({ fontName: '黑体', fontSize: 16, horizontal: 'left' });
    expect(look(2, 0)).toMatchObject({ fontName: '仿宋', fontSize: 16, wrap: true, vertical: 'middle' });
    expect(look(2, 2)).toMatchObject({ fontSize: 10, underline: true, fontColor: '#595959' });
    expect(sheet?.cell(2, 2).link).toEqual({ reference: "'收支总表'!B2", tip: '转到 收支总表 B2' });
    expect(sheet?.page).toMatchObject({
      orientation: 'Portrait',
      paperSize: 'A4',
      zoom: { horizontalFitToPages: 1 },
      centerHorizontally: true,
      centerFooter: '— &P —',
      printArea: [{ top: 0, left: 0, bottom: 2, right: 0 }],
      printTitleRows: [],
    });
    expect(sheet?.page.margins.top).toBeCloseTo(1.45 * 72);
    expect(sheet?.page.margins.left).toBeCloseTo(1.1 * 72);
    expect(sheet?.showGridlines).toBe(false);
  });

  it('cuts nothing off: rows are as high as their text', async () => {
    const { office, workbook } = openInExcel();
    await office.writeSheet(NARRATIVE);
    const sheet = workbook.findSheet(NAME);
    const text = NARRATIVE.rows[2]?.[0]?.text ?? '';
    // Pixels: a Chinese character of 三号 is 21 wide, digits half of it; a line at least 28 high.
    const characters = Array.from(text).reduce((sum, letter) => sum + (letter > '\u00ff' ? 1 : 0.5), 0);
    const lines = Math.ceil((characters * (16 * 4)) / 3 / (72 * 8));
    expect(sheet?.rowHeight(2)).toBeGreaterThan(lines * 28);
    expect(sheet?.rowHeight(2)).toBeLessThan((lines + 3) * 32);
  });

  it('with a table has its title across, frames, a head that is repeated and stays in sight', async () => {
    const { office, workbook } = openInExcel();
    const own = findings(3);
    await office.writeSheet(own);
    const sheet = workbook.findSheet('审核结果');
    expect(sheet?.merges).toEqual([{ top: 0, left: 0, bottom: 0, right: 4 }]);
    expect(sheet?.cell(1, 2).look).toMatchObject({ fontName: '黑体', fillColor: '#F2F2F2' });
    // A line between two cells is kept by one of them.
    const has = (row: number, column: number, side: 'top' | 'bottom' | 'left' | 'right') =>
      sheet?.cell(row, column).look?.borders?.includes(side) === true;
    const framed = own.rows
      .slice(1)
      .flatMap((cells, index) =>
        cells.map((_, column) => [
          has(index + 1, column, 'top') || has(index, column, 'bottom'),
          has(index + 1, column, 'bottom') || has(index + 2, column, 'top'),
          has(index + 1, column, 'left') || has(index + 1, column - 1, 'right'),
          has(index + 1, column, 'right') || has(index + 1, column + 1, 'left'),
        ]),
      );
    expect(new Set(framed.flat())).toEqual(new Set([true]));
    expect(sheet?.page).toMatchObject({
      orientation: 'Landscape',
      printTitleRows: [{ top: 1, bottom: 1 }],
      printArea: [{ top: 0, left: 0, bottom: 4, right: 4 }],
    });
    expect(sheet?.frozenRows).toBe(2);
  });

  it('of the 2023 sample is written in few syncs', async () => {
    const reading = readXlsx(readFileSync(join(__dirname, '..', '..', '..', 'samples', 'huailai-2023.xlsx')));
    if (!reading.ok) throw new Error(reading.error.message);
    const { office, host, workbook } = openInExcel(sheetsOf(reading.workbook));
    const own = narrativeOf(reading.workbook);
    await office.writeSheet(own);
    await host.idle();
    expect(host.counters.syncs).toBeLessThanOrEqual(8);
    expect(Math.max(...host.log.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(1_500_000);
    const written = sheetNamed(workbook, NAME).cells.filter(({ value }) => value !== null);
    expect(written.map(({ value }) => value)).toEqual(own.rows.flat().map(({ text }) => text));
  });

  it('of 2,000 rows stays far below the limit of a request', async () => {
    const { office, host, workbook } = openInExcel();
    const own = findings(2000);
    await office.writeSheet(own);
    expect(host.log.requests.map(({ error }) => error).filter((error) => error !== undefined)).toEqual([]);
    expect(Math.max(...host.log.requests.map(({ requestBytes }) => requestBytes))).toBeLessThan(2_000_000);
    expect(host.counters.syncs).toBeLessThanOrEqual(10);
    const sheet = sheetNamed(workbook, '审核结果');
    expect(valueAt(sheet, 2001, 4)).toBe('13.15');
    expect(sheet.cells.find(({ row, column }) => row === 2001 && column === 2)?.link?.reference).toBe(
      "'收支总表'!B2000",
    );
  });
});

describe('a sheet that could not be finished', () => {
  const own = findings(40);
  /** Small requests, so that there are several. */
  const office = { ...QUICK, maxRequestBytes: 60_000 };

  /** What may be left of it: nothing, all of it, or a sheet that says so in its first cell. */
  function stateOf({ workbook }: OfficeBench): 'absent' | 'complete' | 'unfinished' {
    const sheet = workbook.gridSheets().find(({ name }) => name === own.name);
    if (sheet === undefined) return 'absent';
    const first = valueAt(sheet, 0, 0);
    if (typeof first === 'string' && first.startsWith('生成未完成')) return 'unfinished';
    const texts = own.rows.flat().map(({ text }) => text);
    expect(sheet.cells.filter(({ value }) => value !== null).map(({ value }) => value)).toEqual(texts);
    return 'complete';
  }

  const faults = {
    failSync: ({ host }: OfficeBench, k: number) => {
      host.faults.failSync(k, 'GeneralException');
    },
    hangSync: ({ host }: OfficeBench, k: number) => {
      host.faults.hangSync(k);
    },
    dropDuringWrite: ({ host }: OfficeBench, k: number) => {
      host.faults.dropDuringWrite(k);
    },
  };

  describe.each(Object.entries(faults))('because of %s', (_name, plan) => {
    it.each([1, 2, 3, 4, 5, 6, 7, 8, 9])(
      'at sync %i: the user’s sheets are as they were, the retry replaces that sheet only',
      async (k) => {
        const opened = openInExcel(undefined, { office });
        const { office: excel, workbook, host } = opened;
        const usersBefore = JSON.stringify(workbook.gridSheets());
        plan(opened, k);
        const outcome = await excel.writeSheet(own).then(
          ({ name }) => name,
          (error: unknown) => error,
        );
        host.faults.clear();
        const state = stateOf(opened);
        // Only what comes after the sheet is complete may go wrong without a word.
        if (outcome === own.name) expect(state).toBe('complete');
        else {
          expect(outcome).toMatchObject({
            name: 'HostError',
            message: expect.stringMatching(/[\u4e00-\u9fff]/),
          });
        }
        const usersAfter = workbook.gridSheets().filter(({ name }) => name !== own.name);
        expect(JSON.stringify(usersAfter)).toBe(usersBefore);

        const { name: second } = await excel.writeSheet(own);
        expect(second).toBe(state === 'complete' ? `${own.name} (2)` : own.name);
        expect(stateOf(opened)).toBe('complete');
        const names = workbook.sheets.map(({ name }) => name);
        expect(names).toEqual(['收支总表', '空表', own.name, ...(state === 'complete' ? [second] : [])]);
        expect(JSON.stringify(workbook.gridSheets().slice(0, 2))).toBe(usersBefore);
      },
    );
  });

  it('is tried at every sync there is', async () => {
    const { office: excel, host } = openInExcel(undefined, { office });
    await excel.writeSheet(own);
    expect(host.counters.syncs).toBe(9);
  });

  it('is replaced, and one of another kind is not', async () => {
    const { office, host, workbook } = openInExcel();
    host.faults.failSync(4, 'GeneralException');
    await hostErrorOf(office.writeSheet(NARRATIVE));
    expect(valueAt(sheetNamed(workbook, NAME), 0, 0)).toMatch(/^生成未完成/);
    await office.writeSheet(findings(2));
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['收支总表', '空表', NAME, '审核结果']);
    await office.writeSheet(NARRATIVE);
    expect(workbook.sheets.map(({ name }) => name)).toEqual(['收支总表', '空表', '审核结果', NAME]);
  });

  it('is left alone once the user has written over its first cell', async () => {
    const { office, host, workbook } = openInExcel();
    host.faults.failSync(4, 'GeneralException');
    await hostErrorOf(office.writeSheet(NARRATIVE));
    const { id } = sheetNamed(workbook, NAME);
    const cells = [{ row: 0, column: 0, value: '我自己接着写', formula: null, format: 'General' }];
    workbook.applyUserChange({ kind: 'edited', sheetId: id, cells });
    expect((await office.writeSheet(NARRATIVE)).name).toBe(`${NAME} (2)`);
    expect(valueAt(sheetNamed(workbook, NAME), 0, 0)).toBe('我自己接着写');
  });

  it('because it was cancelled is taken away again', async () => {
    const { office: excel, workbook, host } = openInExcel(undefined, { office });
    const signal = { aborted: false };
    const before = workbook.contentHash();
    const writing = excel.writeSheet(own, {
      signal,
      onProgress: (share) => {
        signal.aborted ||= share > 0.3;
      },
    });
    const error = await hostErrorOf(writing);
    expect(error).toMatchObject({ code: 'cancelled', message: expect.stringContaining('已取消') });
    expect(workbook.contentHash()).toBe(before);
    expect(host.counters.syncs).toBeGreaterThan(3);
  });

  it('because a sheet was deleted by somebody meanwhile says so and can be made again', async () => {
    const { office, workbook, host } = openInExcel();
    host.faults.beforeSync(5, (book) => {
      const sheet = book.findSheet(own.name);
      if (sheet !== undefined) book.applyUserChange({ kind: 'sheet-removed', sheetId: sheet.id });
    });
    const error = await hostErrorOf(office.writeSheet(own));
    expect(error.code).toBe('ItemNotFound');
    expect(workbook.sheets).toHaveLength(2);
    expect((await office.writeSheet(own)).name).toBe(own.name);
  });

  it('waits while a cell is being edited', async () => {
    const { office, workbook, host } = openInExcel(undefined, { office: { syncTimeout: 2000 } });
    host.faults.enterCellEdit(80);
    const writing = office.writeSheet(NARRATIVE);
    await pause(40);
    expect(workbook.sheets).toHaveLength(2);
    expect((await writing).name).toBe(NAME);
    expect(host.log.requests.map(({ error }) => error)).not.toContain('InvalidOperationInCellEditMode');
  });
});

function narrativeOf(workbook: WorkbookSnapshot): OwnSheet {
  const { reading, facts } = readWorkbook(workbook);
  return narrativeSheet(writeNarrative(reading.tables, facts), facts.department, facts.year?.value, []);
}
