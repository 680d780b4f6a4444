import { describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import type { HostError } from '../../../src/core/host';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { reshapedSheet, type Level, type UserChange } from '../../../src/hosts/simulator';
import { cell, gridSheet } from '../simulator/grid-sheets';
import { openInExcel, pause, until, type OfficeBench } from './office-bench';

interface Watched extends OfficeBench {
  readonly seen: WorkbookSnapshot[];
  readonly troubles: HostError[];
  readonly stop: () => Promise<void>;
  readonly user: (change: UserChange, source?: 'Local' | 'Remote') => void;
}

/** A part of the library that its types do not tell of. */
const internals = z.object({ CommonUtility: z.custom<object>((value) => typeof value === 'function') });
const NO_CHECK = { _doApiNotSupportedCheck: false };

const FIRST = '{表一}';
const SECOND = '{表二}';

/** Two sheets that are read and watched; the counters start afterwards. */
async function watched(level: Level = '1.14', libraryChecks = true): Promise<Watched> {
  const set = openInExcel(
    [
      gridSheet('表一', [
        ['项目', '金额'],
        ['办公费', 10],
        ['印刷费', 20],
      ]),
      gridSheet('表二', [['合计', 30]]),
      gridSheet('表三', [['另一张表', 1]]),
    ],
    { excel: { level } },
  );
  if (!libraryChecks) Object.assign(internals.parse(set.OfficeExtension).CommonUtility, NO_CHECK);
  const seen: WorkbookSnapshot[] = [];
  const troubles: HostError[] = [];
  await set.office.read();
  const stop = await set.office.watch(
    (workbook) => seen.push(workbook),
    (error) => troubles.push(error),
  );
  await set.host.idle();
  set.host.counters.reset();
  set.host.log.clear();
  const user: Watched['user'] = (change, source) => {
    set.workbook.applyUserChange(change, source);
  };
  return { ...set, seen, troubles, stop, user };
}

function edit(sheetId: string, row: number, column: number, value: string | number): UserChange {
  return { kind: 'edited', sheetId, cells: [cell(row, column, value)] };
}

/** Long enough for a change to be read, had it been noticed. */
const SETTLED = 120;

describe.each(['1.14', '1.17', '1.20'] as const)('watching a workbook in Excel %s', (level) => {
  it('reports an edit once, with the new values, and writes nothing', async () => {
    const { seen, troubles, host, workbook, user, undoCleared, stop } = await watched(level);
    user(edit(FIRST, 1, 1, 11));
    const hash = workbook.contentHash();
    await until(() => seen.length > 0);
    await pause(SETTLED);
    await host.idle();
    expect(seen).toHaveLength(1);
    expect(seen[0]?.sheets[0]?.values).toEqual([
      ['项目', '金额'],
      ['办公费', 11],
      ['印刷费', 20],
    ]);
    expect(host.counters).toMatchObject({ syncs: 1, requests: 2 });
    await stop();
    expect(host.log.writes).toEqual([]);
    expect(workbook.contentHash()).toBe(hash);
    expect(undoCleared()).toBe(0);
    expect(troubles).toEqual([]);
  });

  it('keeps the snapshots of sheets that did not change', async () => {
    const { seen, user } = await watched(level);
    user(edit(FIRST, 1, 1, 11));
    await until(() => seen.length === 1);
    user(edit(FIRST, 2, 1, 21));
    await until(() => seen.length === 2);
    expect(seen[1]?.sheets[1]).toBe(seen[0]?.sheets[1]);
    expect(seen[1]?.sheets[0]).not.toBe(seen[0]?.sheets[0]);
  });

  it('reads all sheets that changed in a row at once', async () => {
    const { seen, host, user } = await watched(level);
    user(edit(FIRST, 1, 1, 11));
    user(edit(FIRST, 2, 1, 21));
    // A formula on another sheet follows.
    user({ kind: 'calculated', sheetId: SECOND, cells: [cell(0, 1, 32, { formula: '=SUM(表一!B2:B3)' })] });
    await until(() => seen.length > 0);
    await pause(SETTLED);
    await host.idle();
    expect(seen).toHaveLength(1);
    expect(seen[0]?.sheets[1]?.values).toEqual([['合计', 32]]);
    expect(seen[0]?.sheets[1]?.formulas).toEqual([[null, '=SUM(表一!B2:B3)']]);
    expect(host.counters).toMatchObject({ syncs: 1, requests: 2 });
  });

  it('notices recalculation alone', async () => {
    const { seen, user } = await watched(level);
    user({ kind: 'calculated', sheetId: SECOND, cells: [cell(0, 1, 31)] });
    await until(() => seen.length > 0);
    expect(seen[0]?.sheets[1]?.values).toEqual([['合计', 31]]);
  });

  it('notices rows that are inserted and deleted', async () => {
    const { seen, user, workbook } = await watched(level);
    const at = (kind: 'RowInserted' | 'RowDeleted') => ({ kind, at: 1, count: 1 });
    user({ kind: 'reshaped', sheet: reshapedSheet(workbook.gridSheet(FIRST), at('RowInserted')) });
    await until(() => seen.length === 1);
    expect(seen[0]?.sheets[0]?.values).toEqual([
      ['项目', '金额'],
      [null, null],
      ['办公费', 10],
      ['印刷费', 20],
    ]);
    user({ kind: 'reshaped', sheet: reshapedSheet(workbook.gridSheet(FIRST), at('RowDeleted')) });
    await until(() => seen.length === 2);
    expect(seen[1]?.sheets[0]?.values).toHaveLength(3);
  });

  it('notices sheets that come and go', async () => {
    const { seen, user } = await watched(level);
    user({ kind: 'sheet-added', sheet: gridSheet('新表', [['新']]), position: 1 });
    await until(() => seen.length === 1);
    expect(seen[0]?.sheets.map(({ name }) => name)).toEqual(['表一', '新表', '表二', '表三']);
    expect(seen[0]?.sheets[1]?.values).toEqual([['新']]);
    user({ kind: 'sheet-removed', sheetId: FIRST });
    await until(() => seen.length === 2);
    expect(seen[1]?.sheets.map(({ name }) => name)).toEqual(['新表', '表二', '表三']);
  });

  it('gives a renamed sheet its new name with the next change', async () => {
    const { seen, user } = await watched(level);
    user({ kind: 'sheet-renamed', sheetId: FIRST, name: '新名' });
    user(edit(SECOND, 0, 1, 31));
    await until(() => seen.length > 0);
    expect(seen[0]?.sheets.map(({ name }) => name)).toEqual(['新名', '表二', '表三']);
    expect(seen[0]?.sheets[0]?.values).toHaveLength(3);
  });
});

describe('watching', () => {
  it.each([
    ['1.14', 0],
    ['1.17', 1],
    ['1.20', 1],
  ] as const)('hears of a new name by itself where Excel %s tells', async (level, times) => {
    // Inside Excel Office.js leaves it to the host what there is.
    const { seen, user } = await watched(level, false);
    user({ kind: 'sheet-renamed', sheetId: FIRST, name: '新名' });
    await pause(SETTLED);
    expect(seen).toHaveLength(times);
    if (times > 0) expect(seen[0]?.sheets.map(({ name }) => name)).toEqual(['新名', '表二', '表三']);
  });

  it('waits until it is quiet, but not for ever', async () => {
    const { seen, user } = await watched();
    let count = 0;
    const typing = setInterval(() => {
      user(edit(FIRST, 1, 1, (count += 1)));
    }, 5);
    await until(() => seen.length > 0).finally(() => {
      clearInterval(typing);
    });
    await pause(SETTLED);
    expect(seen.length).toBeLessThan(count);
    expect(seen.at(-1)?.sheets[0]?.values[1]?.[1]).toBe(count);
  });

  it('reports what a co-author changed', async () => {
    const { seen, user } = await watched();
    user(edit(FIRST, 1, 1, 99), 'Remote');
    await until(() => seen.length > 0);
    expect(seen[0]?.sheets[0]?.values[1]).toEqual(['办公费', 99]);
  });

  it('is not set off by what the add-in itself does', async () => {
    const { seen, office, host } = await watched();
    const at = { sheet: '表一', row: 1, column: 1 };
    await office.mark(
      [{ sheet: '表一', look: 'error', cells: [at], formula: '=AND("BDA"<>"",$B$2=10)' }],
      [{ at, text: '请核对' }],
    );
    await office.save('state', '{}');
    await office.goTo(at);
    await pause(SETTLED);
    expect(seen).toEqual([]);
    await office.writeSheet({
      name: '审核结果',
      kind: 'findings',
      columnWidths: [10],
      rows: [[{ text: '标题', style: 'title' }], [{ text: '内容', style: 'value' }]],
      printedColumns: 1,
    });
    await pause(SETTLED);
    // The new sheet is news once; the cells written into it are not.
    expect(seen.map(({ sheets }) => sheets.map(({ name, own }) => [name, own]))).toEqual([
      [
        ['表一', false],
        ['表二', false],
        ['表三', false],
        ['审核结果', true],
      ],
    ]);
    const before = host.counters.requests;
    await pause(SETTLED);
    expect(host.counters.requests).toBe(before);
  });

  it('takes up an edit that comes while it reads, and does not report the state in between', async () => {
    const { seen, host, user } = await watched();
    host.latency = 60;
    user(edit(FIRST, 1, 1, 11));
    // The first read is under way: quiet time 15, answer after 60.
    await pause(35);
    user(edit(SECOND, 0, 1, 31));
    await until(() => seen.length > 0);
    await pause(200);
    expect(seen).toHaveLength(1);
    expect(seen[0]?.sheets[0]?.values[1]?.[1]).toBe(11);
    expect(seen[0]?.sheets[1]?.values[0]?.[1]).toBe(31);
  });

  it('does not go back to an older state when the whole workbook is read meanwhile', async () => {
    const { seen, host, user, office } = await watched();
    host.latency = 20;
    user(edit(FIRST, 1, 1, 11));
    await pause(25);
    user(edit(FIRST, 1, 1, 12));
    const read = await office.read();
    expect(read.sheets[0]?.values[1]?.[1]).toBe(12);
    await pause(SETTLED);
    expect(seen.at(-1)?.sheets[0]?.values[1]?.[1]).toBe(12);
  });

  it('ends when it is told to', async () => {
    const { seen, stop, user, host } = await watched();
    user(edit(FIRST, 1, 1, 11));
    await stop();
    host.counters.reset();
    user(edit(FIRST, 1, 1, 12));
    await pause(SETTLED);
    expect(seen).toEqual([]);
    expect(host.counters.requests).toBe(0);
  });

  it('tells of a read that failed, and reads the same sheets with the next change', async () => {
    const { seen, troubles, host, user } = await watched();
    host.faults.failSync(1, 'GeneralException');
    user(edit(FIRST, 1, 1, 11));
    await until(() => troubles.length > 0);
    expect(troubles[0]).toMatchObject({ code: 'GeneralException' });
    expect(seen).toEqual([]);
    user(edit(SECOND, 0, 1, 31));
    await until(() => seen.length > 0);
    expect(seen[0]?.sheets[0]?.values[1]?.[1]).toBe(11);
  });

  it('survives a sheet that is deleted between the change and the read', async () => {
    const { seen, troubles, host, user } = await watched();
    host.faults.beforeSync(1, (workbook) => {
      workbook.applyUserChange({ kind: 'sheet-removed', sheetId: FIRST });
    });
    user(edit(FIRST, 1, 1, 11));
    await until(() => seen.length > 0);
    expect(seen[0]?.sheets.map(({ name }) => name)).toEqual(['表二', '表三']);
    expect(troubles).toEqual([]);
  });

  it('reads a sheet in pieces that has grown too large for one response', async () => {
    const { seen, troubles, host, user } = await watched();
    host.payloadLimit = 2_500_000;
    const cells = Array.from({ length: 60_000 }, (_, index) => cell(index, 3, `第${index}行的说明文字`));
    user({ kind: 'edited', sheetId: FIRST, cells });
    await until(() => seen.length > 0);
    expect(troubles).toEqual([]);
    expect(seen[0]?.sheets[0]?.values).toHaveLength(60_000);
  });
});
