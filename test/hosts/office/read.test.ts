import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/workbook';
import { readXlsx } from '../../../src/hosts/xlsx';
import { cell, gridSheet } from '../simulator/grid-sheets';
import { cellsOf, hostErrorOf, openInExcel, sheetsOf } from './office-bench';

const MB = 1024 * 1024;

function sample(name: string): ReturnType<typeof readXlsx> & { ok: true } {
  const reading = readXlsx(readFileSync(join(__dirname, '..', '..', '..', 'samples', name)));
  if (!reading.ok) throw new Error(reading.error.message);
  return reading;
}

/** `count` sheets of rows × columns amounts, with a text in the first column. */
function sheets(count: number, rows: number, columns: number, text = '项目') {
  return Array.from({ length: count }, (_sheet, index) =>
    gridSheet(
      `表${index + 1}`,
      Array.from({ length: rows }, (_row, row) =>
        Array.from({ length: columns }, (_column, column): CellValue =>
          column === 0 ? `${text}${row}` : row + column / 100,
        ),
      ),
    ),
  );
}

describe.each(['1.14', '1.17', '1.20'] as const)('reading a workbook in Excel %s', (level) => {
  it.each(['huailai-2023.xlsx', 'huailai-2024.xlsx'])('gives %s as the file reader does', async (name) => {
    const { workbook: file } = sample(name);
    const { office } = openInExcel(sheetsOf(file), { excel: { level } });
    const read = await office.read();
    const outline = ({ sheets: all }: typeof file) =>
      all.map((each) => [each.name, each.visibility, each.own]);
    expect(outline(read)).toEqual(outline(file));
    expect([...cellsOf(read)]).toEqual([...cellsOf(file)]);
  });

  it('writes nothing, changes nothing and keeps the undo list', async () => {
    const { office, host, workbook, undoCleared } = openInExcel(
      sheetsOf(sample('huailai-2023.xlsx').workbook),
      { excel: { level } },
    );
    const hash = workbook.contentHash();
    await office.read();
    expect(host.log.writes).toEqual([]);
    expect(new Set(host.log.calls.map(({ effect }) => effect))).toEqual(new Set(['none']));
    expect(workbook.contentHash()).toBe(hash);
    expect(undoCleared()).toBe(0);
  });
});

describe('what reading takes', () => {
  it('is three syncs and four requests for 30 sheets', async () => {
    const { office, host } = openInExcel(sheets(30, 40, 8));
    await office.read();
    await host.idle();
    expect(host.counters).toMatchObject({ syncs: 3, requests: 4 });
  });

  it.each([
    ['amounts', '项目', 2000],
    ['long texts', '为了保障本部门日常工作正常开展而安排的一般公共预算财政拨款支出'.repeat(8), 1500],
  ])('is one sync more per further 2 MB of %s, and no response near 5 MB', async (_name, text, rows) => {
    const { office, host } = openInExcel(sheets(20, rows, 12, text));
    const read = await office.read();
    await host.idle();
    const { syncs, requests, responseBytes } = host.counters;
    expect(responseBytes).toBeGreaterThan(6 * MB);
    expect(syncs).toBeLessThanOrEqual(3 + Math.ceil(responseBytes / (2 * MB)));
    expect(requests).toBe(syncs + 1);
    expect(Math.max(...host.log.requests.map((request) => request.responseBytes))).toBeLessThan(4 * MB);
    expect(read.sheets.map(({ values }) => values.length)).toEqual(Array.from({ length: 20 }, () => rows));
    expect(read.sheets[19]?.values[rows - 1]?.slice(0, 2)).toEqual([`${text}${rows - 1}`, rows - 1 + 0.01]);
  });

  it('is less at a time where a response is refused as too large', async () => {
    const { office, host } = openInExcel(sheets(1, 400, 12, '很长的文字'.repeat(300)), {
      excel: { payloadLimit: 3 * MB },
    });
    const read = await office.read();
    expect(host.log.requests.map(({ error }) => error)).toContain('ResponsePayloadSizeLimitExceeded');
    expect(read.sheets[0]?.values).toHaveLength(400);
    expect(read.sheets[0]?.values[399]?.[1]).toBe(399.01);
  });

  it('is told as it goes, and can be cancelled', async () => {
    const { office, workbook } = openInExcel(sheets(20, 500, 12));
    const shares: number[] = [];
    await office.read({ onProgress: (share) => shares.push(share) });
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    const hash = workbook.contentHash();
    const error = await hostErrorOf(office.read({ signal: { aborted: true } }));
    expect(error.code).toBe('cancelled');
    expect(workbook.contentHash()).toBe(hash);
  });
});

describe('sheets', () => {
  it('are read whether they are seen or hidden, empty ones without cells', async () => {
    const { office } = openInExcel([
      gridSheet('看得见', [['一']]),
      gridSheet('隐藏', [['二']], { visibility: 'hidden' }),
      gridSheet('深藏', [['三']], { visibility: 'veryHidden' }),
      gridSheet('空表'),
    ]);
    const { sheets: read } = await office.read();
    expect(read.map(({ name, visibility, values }) => [name, visibility, values])).toEqual([
      ['看得见', 'visible', [['一']]],
      ['隐藏', 'hidden', [['二']]],
      ['深藏', 'veryHidden', [['三']]],
      ['空表', 'visible', []],
    ]);
  });

  it('say which of their rows and columns are hidden, in one sync more', async () => {
    const rows = [
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ];
    const { office, host } = openInExcel([
      gridSheet('都看得见', rows),
      gridSheet('有些', rows, { rowHeights: new Map([[1, 0]]), columnWidths: new Map([[2, 0]]) }),
      gridSheet('整列', [[1]], { columnWidths: new Map([[0, 0]]) }),
    ]);
    const { sheets: read } = await office.read();
    await host.idle();
    expect(read.map(({ hidden }) => hidden)).toEqual([
      { rows: [], columns: [] },
      { rows: [1], columns: [2] },
      { rows: [], columns: [0] },
    ]);
    expect(host.counters.syncs).toBe(4);
  });

  it('of our own are listed without their cells, after changes too', async () => {
    const { office, workbook } = openInExcel();
    await office.writeSheet({
      name: '预算公开情况说明',
      kind: 'narrative',
      columnWidths: [72],
      rows: [[{ text: '标题', style: 'title' }], [{ text: '正文', style: 'body' }]],
      printedColumns: 1,
    });
    const outline = ({ sheets: all }: Awaited<ReturnType<typeof office.read>>) =>
      all.map(({ name, own, values, top, left }) => [name, own, values.length, top, left]);
    const expected = [
      ['收支总表', false, 3, 0, 0],
      ['空表', false, 0, 0, 0],
      ['预算公开情况说明', true, 0, 0, 0],
    ];
    expect(outline(await office.read())).toEqual(expected);
    const seen: unknown[] = [];
    const stop = await office.watch(
      (changed) => seen.push(outline(changed)),
      () => undefined,
    );
    const id = workbook.findSheet('预算公开情况说明')?.id ?? '';
    workbook.applyUserChange({ kind: 'edited', sheetId: id, cells: [cell(1, 0, '改过的正文')] });
    await new Promise((resolve) => setTimeout(resolve, 100));
    await stop();
    expect(seen).toEqual([expected]);
  });

  it('with something far away by mistake are refused in plain words', async () => {
    const { office } = openInExcel([
      gridSheet('表一', [], { cells: [cell(0, 0, 1), cell(1_000_000, 9, 1)] }),
    ]);
    const error = await hostErrorOf(office.read());
    expect(error).toMatchObject({ code: 'RangeExceedsLimit', message: expect.stringContaining('表一') });
    expect(error.next).toMatch(/远处/);
  });
});
