import { describe, expect, it } from '@jest/globals';
import type { HostError } from '../../../src/core/host';
import { KNOWN_CODES, hostError, toHostError } from '../../../src/hosts/office/host-errors';
import { cell } from '../simulator/grid-sheets';
import { hostErrorOf, openInExcel, pause, until } from './office-bench';

const HAN = /[\u4e00-\u9fff]/;

describe('while a cell is being edited', () => {
  it('reading waits for the end and then succeeds', async () => {
    const { office, host, workbook } = openInExcel();
    const hash = workbook.contentHash();
    host.faults.enterCellEdit(60);
    const { sheets } = await office.read();
    expect(host.log.requests[0]?.error).toBe('InvalidOperationInCellEditMode');
    expect(sheets.map(({ name }) => name)).toEqual(['收支总表', '空表']);
    expect(workbook.contentHash()).toBe(hash);
    expect(host.log.writes).toEqual([]);
  });

  it('a change is told as trouble once, then read', async () => {
    const { office, host, workbook } = openInExcel();
    await office.read();
    const seen: unknown[] = [];
    const troubles: HostError[] = [];
    const stop = await office.watch(
      ({ sheets }) => seen.push(sheets[0]?.values[1]?.[1]),
      (error) => troubles.push(error),
    );
    workbook.applyUserChange({ kind: 'edited', sheetId: '{收支总表}', cells: [cell(1, 1, 121)] });
    host.faults.enterCellEdit(80);
    await until(() => seen.length > 0);
    expect(seen).toEqual([121]);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]?.message).toContain('正在编辑单元格');
    expect(troubles[0]?.next).toContain('回车');
    await stop();
  });

  it('reading gives up after its patience and says what to do', async () => {
    const { office, host } = openInExcel(undefined, { office: { editModePatience: 40, editModeRetry: 10 } });
    host.faults.enterCellEdit();
    const error = await hostErrorOf(office.read());
    expect(error).toMatchObject({ code: 'InvalidOperationInCellEditMode' });
    expect(error.next).toContain('回车');
    host.faults.leaveCellEdit();
    expect((await office.read()).sheets).toHaveLength(2);
  });

  it('writes are held back by Excel and done afterwards', async () => {
    const { office, host, workbook } = openInExcel();
    const hash = workbook.contentHash();
    host.faults.enterCellEdit(60);
    const at = { sheet: '收支总表', row: 1, column: 1 };
    const marking = office.mark(
      [{ sheet: at.sheet, look: 'hint', cells: [at], formula: '=AND("BDA"<>"",$B$2=120.5)' }],
      [],
    );
    await pause(30);
    expect(workbook.contentHash()).toBe(hash);
    expect(await marking).toEqual({ protectedSheets: [], plain: [] });
    expect(workbook.gridSheets()[0]?.marks).toHaveLength(1);
    expect(host.log.requests.map(({ error }) => error)).not.toContain('InvalidOperationInCellEditMode');
  });
});

describe('a sync that is never answered', () => {
  it.each([1, 2, 3])('as number %i of a read is given up, and the queue goes on', async (sync) => {
    const { office, host, workbook } = openInExcel();
    const hash = workbook.contentHash();
    host.faults.hangSync(sync);
    const reading = office.read();
    const behind = office.load('state').catch((error: unknown) => error);
    const error = await hostErrorOf(reading);
    expect(error).toMatchObject({ code: 'timeout', message: expect.stringContaining('没有响应') });
    expect(error.next).toMatch(/重试/);
    expect(await behind).toBeUndefined();
    expect((await office.read()).sheets).toHaveLength(2);
    expect(workbook.contentHash()).toBe(hash);
  });

  it('while marking leaves the cells as they were', async () => {
    const { office, host, workbook } = openInExcel();
    const cells = JSON.stringify(workbook.gridSheets().map((sheet) => sheet.cells));
    const at = { sheet: '收支总表', row: 1, column: 1 };
    const highlight = {
      sheet: at.sheet,
      look: 'error',
      cells: [at],
      formula: '=AND("BDA"<>"",$B$2=120.5)',
    } as const;
    for (const sync of [1, 2, 3]) {
      host.faults.hangSync(sync);
      expect((await hostErrorOf(office.mark([highlight], []))).code).toBe('timeout');
      expect(JSON.stringify(workbook.gridSheets().map((sheet) => sheet.cells))).toBe(cells);
    }
    expect(await office.mark([highlight], [])).toEqual({ protectedSheets: [], plain: [] });
    expect(workbook.gridSheets()[0]?.marks).toHaveLength(1);
  });
});

describe('what the user is told', () => {
  it.each([...KNOWN_CODES])('for %s: what happened and what to do, in Chinese, without codes', (code) => {
    const { message, next } = toHostError({ code, message: 'for developers' });
    for (const text of [message, next]) {
      expect(text).toMatch(HAN);
      expect(text).toMatch(/。$/);
      expect(text).not.toMatch(/[a-z]{3,}[A-Z]|for developers/);
    }
  });

  it('for any other code: words too, and the cause for a report', () => {
    const cause = { code: 'SomethingNew', message: 'for developers' };
    const error = toHostError(cause);
    expect(error).toMatchObject({ name: 'HostError', code: 'SomethingNew', cause });
    expect(error.message).toMatch(HAN);
    expect(error.next).toMatch(HAN);
    expect(toHostError('anything').code).toBe('unknown');
  });

  it('is passed through where it has words already', () => {
    const error = hostError('timeout');
    expect(toHostError(error)).toBe(error);
  });

  it.each([
    'AccessDenied',
    'ConnectionFailure',
    'GeneralException',
    'InactiveWorkbook',
    'RequestPayloadSizeLimitExceeded',
  ])('covers %s as Excel sends it', async (code) => {
    const { office, host } = openInExcel();
    host.faults.failSync(1, code);
    const error = await hostErrorOf(office.clearMarks());
    expect(error.code).toBe(code);
    expect(KNOWN_CODES).toContain(code);
    expect(error.message).toMatch(HAN);
  });
});
