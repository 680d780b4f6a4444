import { describe, expect, it } from '@jest/globals';
import { HostError } from '../../../src/core/host';
import { planHighlights, planRemarks } from '../../../src/core/marks';
import { addressText } from '../../../src/core/workbook';
import { sample2023, withCell } from '../sample-workbook';
import { checkedBy, codesOf, openSession, PROTECTED, sessionOver, settle } from './open-session';

const SAMPLE = sample2023();
const ASSETS = '固定资产占用情况表';
const CORRECTED = withCell(SAMPLE, ASSETS, 'C4', 13.15);

describe('marking', () => {
  it('marks every cell of the findings, with comments where asked for', async () => {
    const { host, session } = await openSession(SAMPLE);
    const { findings } = checkedBy(session);
    await session.perform({ kind: 'mark', remarks: false });
    expect(host.highlights).toEqual(planHighlights(findings, SAMPLE));
    expect(host.remarks).toEqual([]);
    expect(session.getState().notice).toMatchObject({ kind: 'mark' });
    expect(session.getState().notice?.outcome).toEqual({
      cells: new Set(findings.flatMap(({ at }) => at).map(addressText)).size,
      remarks: 0,
      plain: 0,
      protectedSheets: [],
    });
    await session.perform({ kind: 'mark', remarks: true });
    expect(host.remarks).toEqual(planRemarks(findings));
  });

  it('leaves out what a protected sheet did not take', async () => {
    const { host, session } = await openSession(SAMPLE);
    const cells = new Set(
      checkedBy(session)
        .findings.flatMap(({ at }) => at)
        .filter(({ sheet }) => sheet !== ASSETS)
        .map(({ sheet, row, column }) => `${sheet} ${row} ${column}`),
    );
    host.protectedSheets = [ASSETS];
    await session.perform({ kind: 'mark', remarks: false });
    expect(session.getState().notice?.outcome).toMatchObject({
      cells: cells.size,
      protectedSheets: [ASSETS],
    });
  });

  it('goes by what the workbook holds now, not by what was last reported', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.workbook = CORRECTED;
    await session.perform({ kind: 'mark', remarks: false });
    expect(codesOf(session)).not.toContain('A13');
    expect(host.highlights).toEqual(planHighlights(checkedBy(session).findings, CORRECTED));
  });

  it('is taken back', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'mark', remarks: false });
    await session.perform({ kind: 'clear-marks' });
    expect(host.highlights).toEqual([]);
    expect(session.getState().notice).toMatchObject({
      kind: 'clear-marks',
      outcome: { protectedSheets: [] },
    });
  });
});

describe('saving the findings', () => {
  it('makes a new sheet each time', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'save-findings' });
    await session.perform({ kind: 'save-findings' });
    expect(host.sheets.map(({ kind }) => kind)).toEqual(['findings', 'findings']);
    expect(session.getState().notice).toMatchObject({
      kind: 'save-findings',
      outcome: { sheet: '审核结果 (2)' },
    });
  });
});

describe('a failure', () => {
  it('is shown with its words and can be tried again', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.failNext('mark', PROTECTED);
    await session.perform({ kind: 'mark', remarks: true });
    expect(session.getState()).toMatchObject({
      activity: undefined,
      notice: undefined,
      trouble: { command: { kind: 'mark', remarks: true }, error: PROTECTED },
    });
    await session.retry();
    expect(session.getState()).toMatchObject({ trouble: undefined, notice: { kind: 'mark' } });
    expect(host.remarks.length).toBeGreaterThan(0);
  });

  it('is taken off the pane', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.failNext('clearMarks', PROTECTED);
    await session.perform({ kind: 'clear-marks' });
    session.dismiss('trouble');
    expect(session.getState().trouble).toBeUndefined();
  });
});

describe('cancelling', () => {
  it('lets go of a read, and drops what it still brings', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'set-live', on: false });
    const release = host.hold('read');
    const recheck = session.perform({ kind: 'recheck' });
    await settle();
    session.cancel();
    expect(session.getState()).toMatchObject({ activity: undefined, notice: { kind: 'cancelled' } });
    expect(host.options.signal?.aborted).toBe(true);
    host.workbook = CORRECTED;
    release();
    await recheck;
    expect(codesOf(session)).toContain('A13');
  });

  it('does not end what was begun after it', async () => {
    const { host, session } = await openSession(SAMPLE);
    const releaseFirst = host.hold('read');
    const first = session.perform({ kind: 'recheck' });
    await settle();
    session.cancel();
    const releaseSecond = host.hold('read');
    const second = session.perform({ kind: 'recheck' });
    releaseFirst();
    await first;
    expect(session.getState()).toMatchObject({ activity: { kind: 'reading' }, notice: undefined });
    releaseSecond();
    await second;
    expect(session.getState().activity).toBeUndefined();
  });

  it('waits for a write, which says what it left behind', async () => {
    const { host, session } = await openSession(SAMPLE);
    const release = host.hold('writeSheet');
    const writing = session.perform({ kind: 'write-narrative' });
    await settle();
    host.options.onProgress?.(0.5);
    expect(session.getState().activity).toEqual({
      kind: 'writing-narrative',
      progress: 0.5,
      cancel: 'possible',
    });
    session.cancel();
    expect(session.getState().activity?.cancel).toBe('asked');
    host.failNext('writeSheet', new HostError('cancelled', '已取消。', '新工作表写了“生成未完成”。'));
    release();
    await writing;
    expect(session.getState()).toMatchObject({
      activity: undefined,
      trouble: undefined,
      notice: { kind: 'cancelled', outcome: { next: '新工作表写了“生成未完成”。' } },
    });
  });

  it('does not mark once the read before it was cancelled', async () => {
    const { host, session } = await openSession(SAMPLE);
    const release = host.hold('read');
    const marking = session.perform({ kind: 'mark', remarks: false });
    await settle();
    session.cancel();
    release();
    await marking;
    expect(host.writes).toEqual([]);
  });

  it('leaves no listener behind where live checking was cancelled while it began', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'set-live', on: false });
    const release = host.hold('watch');
    const switching = session.perform({ kind: 'set-live', on: true });
    await settle();
    session.cancel();
    release();
    await switching;
    expect(session.getState().live).toBe(false);
    expect(host.listeners).toBe(1);
  });
});

it('refuses a second command while one is running', async () => {
  const { host, session } = sessionOver(SAMPLE);
  const release = host.hold('read');
  const start = session.perform({ kind: 'start' });
  await settle();
  await session.perform({ kind: 'mark', remarks: false });
  release();
  await start;
  expect(host.writes).toEqual([]);
  expect(session.getState().notice).toBeUndefined();
});

describe('the budget year', () => {
  it('is the one the user states, until that is taken back', async () => {
    const { session } = await openSession(SAMPLE);
    const before = checkedBy(session);
    session.setYear(2031);
    expect(checkedBy(session).review.year).toBe(2031);
    expect(checkedBy(session).at).toBe(before.at);
    session.setYear(undefined);
    expect(checkedBy(session).review.year).toBe(2023);
  });
});
