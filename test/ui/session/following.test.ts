import { describe, expect, it } from '@jest/globals';
import { HostError } from '../../../src/core/host';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { WorkbookSession } from '../../../src/ui';
import { FakeHost } from '../../support/fake-host';
import { sample2023, withCell } from '../sample-workbook';
import { checkedBy, codesOf, openSession, PROTECTED, sessionOver, settle } from './open-session';

const SAMPLE = sample2023();
const ASSETS = '固定资产占用情况表';
/** The total that A13 finds wrong, corrected. */
const CORRECTED = withCell(SAMPLE, ASSETS, 'C4', 13.15);
const UNREADABLE = new HostError('timeout', 'Excel 长时间没有响应。', '请稍候重试。');

describe('starting', () => {
  it('checks the workbook as the core does, follows it and writes nothing', async () => {
    const { host, session } = await openSession(SAMPLE);
    expect(checkedBy(session).findings).toEqual(findingsOf(reviewWorkbook(SAMPLE)));
    expect(session.getState()).toMatchObject({
      live: true,
      activity: undefined,
      trouble: undefined,
      record: { kind: 'none' },
    });
    expect(host.writes).toEqual([]);
  });

  it('says why there is no workbook, and connects when tried again', async () => {
    let error: Error | undefined = UNREADABLE;
    const host = new FakeHost(SAMPLE);
    const session = new WorkbookSession(() =>
      error === undefined ? Promise.resolve(host) : Promise.reject(error),
    );
    await session.perform({ kind: 'start' });
    expect(session.getState()).toMatchObject({
      checked: undefined,
      trouble: { command: { kind: 'start' }, error: UNREADABLE },
    });
    error = undefined;
    await session.retry();
    expect(session.getState().trouble).toBeUndefined();
    expect(codesOf(session)).toContain('A13');
  });

  it('keeps what a bug said', async () => {
    const session = new WorkbookSession(() => Promise.reject(new TypeError('x is not a function')));
    await session.perform({ kind: 'start' });
    expect(session.getState().trouble).toEqual({
      command: { kind: 'start' },
      error: undefined,
      bug: 'TypeError: x is not a function',
    });
  });

  it('checks a workbook that it cannot follow, and says so', async () => {
    const { host, session } = sessionOver(SAMPLE);
    host.failNext('watchSelection', UNREADABLE);
    await session.perform({ kind: 'start' });
    expect(codesOf(session)).toContain('A13');
    expect(session.getState().trouble).toMatchObject({
      command: { kind: 'set-live', on: true },
      error: UNREADABLE,
    });
    await session.retry();
    expect(session.getState()).toMatchObject({ trouble: undefined, live: true });
    expect(host.listeners).toBe(2);
  });

  it('shows findings although the record of an earlier narrative cannot be read, and asks for it again', async () => {
    const { host, session } = sessionOver(SAMPLE);
    host.failNext('load narrative', UNREADABLE);
    await session.perform({ kind: 'start' });
    expect(codesOf(session)).toContain('A13');
    expect(session.getState().trouble).toMatchObject({ command: { kind: 'load-record' } });
    await session.retry();
    expect(session.getState()).toMatchObject({ trouble: undefined, record: { kind: 'none' } });
  });

  it('shows findings although the bound tables cannot be read, and asks for them again', async () => {
    const { host, session } = sessionOver(SAMPLE);
    const held = host.hold('read');
    host.failNext('load bindings', UNREADABLE);
    const started = session.perform({ kind: 'start' });
    await settle();
    host.failNext('load bindings', UNREADABLE);
    held();
    await started;
    expect(codesOf(session)).toContain('A13');
    expect(session.getState().trouble).toMatchObject({ command: { kind: 'load-settings' } });
    await session.retry();
    expect(session.getState()).toMatchObject({
      trouble: undefined,
      settings: { kind: 'none' },
      record: { kind: 'none' },
    });
  });
});

describe('live checking', () => {
  it('judges every change, without a write', async () => {
    const { host, session } = await openSession(SAMPLE);
    const before = checkedBy(session).at;
    host.change(CORRECTED);
    expect(codesOf(session)).not.toContain('A13');
    expect(checkedBy(session).at).toBeGreaterThan(before);
    expect(host.writes).toEqual([]);
  });

  it('says that a change could not be read until one was', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.trouble(UNREADABLE);
    expect(session.getState().liveTrouble).toMatchObject({ error: UNREADABLE });
    session.setYear(2023);
    expect(session.getState().liveTrouble).toMatchObject({ error: UNREADABLE });
    host.change(CORRECTED);
    expect(session.getState().liveTrouble).toBeUndefined();
  });

  it('stops and starts again with a check of what happened meanwhile', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'set-live', on: false });
    host.change(CORRECTED);
    expect(session.getState().live).toBe(false);
    expect(codesOf(session)).toContain('A13');
    await session.perform({ kind: 'set-live', on: true });
    expect(session.getState().live).toBe(true);
    expect(codesOf(session)).not.toContain('A13');
  });

  it('is off once it was switched off, even where the host cannot let go', async () => {
    class Clinging extends FakeHost {
      override async watch(...listeners: Parameters<FakeHost['watch']>): Promise<() => Promise<void>> {
        await super.watch(...listeners);
        return () => Promise.reject(UNREADABLE);
      }
    }
    const host = new Clinging(SAMPLE);
    const session = new WorkbookSession(() => Promise.resolve(host));
    await session.perform({ kind: 'start' });
    await session.perform({ kind: 'set-live', on: false });
    expect(session.getState().trouble).toMatchObject({
      command: { kind: 'set-live', on: false },
      error: UNREADABLE,
    });
    host.change(CORRECTED);
    expect(codesOf(session)).toContain('A13');
  });

  it('reads once more where the workbook changed during a read', async () => {
    const { host, session } = await openSession(SAMPLE);
    const release = host.hold('read');
    const recheck = session.perform({ kind: 'recheck' });
    host.change(CORRECTED);
    release();
    await recheck;
    expect(codesOf(session)).not.toContain('A13');
    expect(host.log.filter((call) => call === 'read')).toHaveLength(3);
  });

  it('tells its listeners until they leave', async () => {
    const { host, session } = await openSession(SAMPLE);
    let told = 0;
    const leave = session.subscribe(() => (told += 1));
    host.change(CORRECTED);
    expect(told).toBe(1);
    leave();
    host.change(SAMPLE);
    expect(told).toBe(1);
  });
});

describe('the selection', () => {
  const at = { sheet: ASSETS, row: 3, column: 2 };
  const elsewhere = { sheet: ASSETS, row: 0, column: 0 };

  it('is what the user selected, not where the pane went or passed by', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.select(elsewhere);
    const release = host.hold('goTo');
    const journey = session.goTo(at);
    host.select({ sheet: ASSETS, row: 9, column: 0 });
    release();
    await journey;
    expect(host.log).toContain(`goTo ${ASSETS}!C4`);
    expect(session.getState().selection).toEqual(elsewhere);
    host.select(at);
    expect(session.getState().selection).toEqual(at);
  });

  it('names the cell it could not go to, and tries it again', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.failNext('goTo', PROTECTED);
    await session.goTo(at);
    expect(session.getState().trouble).toMatchObject({ command: { kind: 'go-to', at }, error: PROTECTED });
    await session.retry();
    expect(session.getState().trouble).toBeUndefined();
  });
});

describe('disposing', () => {
  it('ends every registration', async () => {
    const { host, session } = await openSession(SAMPLE);
    expect(host.listeners).toBe(2);
    await session.dispose();
    expect(host.listeners).toBe(0);
  });

  it('ends a registration that only comes afterwards', async () => {
    const { host, session } = sessionOver(SAMPLE);
    const release = host.hold('watch');
    const start = session.perform({ kind: 'start' });
    await settle();
    await session.dispose();
    release();
    await start;
    expect(host.listeners).toBe(0);
    expect(host.log).not.toContain('read');
  });
});
