import { describe, expect, it } from '@jest/globals';
import { HostError } from '../../../src/core/host';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { sample2023, withCell } from '../sample-workbook';
import { checkedBy, openSession, sessionOver } from './open-session';

const SAMPLE = sample2023();
const SHEET = '预算公开情况说明';

/** With the narrative's sheet in it, as the host reads it afterwards. */
function withNarrative(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheet = { name: SHEET, visibility: 'visible', own: true, top: 0, left: 0 } as const;
  return { ...workbook, sheets: [...workbook.sheets, { ...sheet, values: [], formulas: [], formats: [] }] };
}

const WRITTEN = withNarrative(SAMPLE);
const CHANGED = withCell(WRITTEN, '“三公”经费表', 'C11', 99.99);

describe('writing the narrative', () => {
  it('makes a new sheet each time and says what is left to fill in', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'write-narrative' });
    const placeholders = checkedBy(session)
      .passages()
      .reduce((sum, { missing }) => sum + missing.length, 0);
    expect(placeholders).toBeGreaterThan(0);
    expect(session.getState().notice?.outcome).toEqual({
      sheet: SHEET,
      unset: [],
      placeholders,
      doubtful: 2,
      unrecorded: undefined,
    });
    await session.perform({ kind: 'write-narrative' });
    expect(session.getState().notice?.outcome).toMatchObject({ sheet: `${SHEET} (2)` });
    expect(host.sheets.map(({ kind }) => kind)).toEqual(['narrative', 'narrative']);
  });

  it('is done although it could not be recorded, and says so', async () => {
    const { host, session } = await openSession(SAMPLE);
    const error = new HostError('timeout', 'Excel 长时间没有响应。', '请稍候重试。');
    host.failNext('save', error);
    await session.perform({ kind: 'write-narrative' });
    expect(session.getState()).toMatchObject({
      trouble: undefined,
      notice: { kind: 'write-narrative', outcome: { unrecorded: { error } } },
    });
  });

  it('writes no record where the sheet failed', async () => {
    const { host, session } = await openSession(SAMPLE);
    host.failNext('writeSheet', new HostError('AccessDenied', '工作簿受保护。', '请先撤销保护。'));
    await session.perform({ kind: 'write-narrative' });
    expect(session.getState().trouble?.command).toEqual({ kind: 'write-narrative' });
    expect(host.kept.size).toBe(0);
  });
});

describe('a written narrative', () => {
  it('is compared with every change of the tables', async () => {
    const { host, session } = await openSession(SAMPLE);
    await session.perform({ kind: 'write-narrative' });
    host.change(WRITTEN);
    expect(session.getState().outdated).toEqual([]);
    host.change(CHANGED);
    expect(session.getState().outdated).toContainEqual(
      expect.objectContaining({ heading: '三、机关运行经费安排情况', change: 'changed' }),
    );
    host.change(WRITTEN);
    expect(session.getState().outdated).toEqual([]);
  });

  it('is known again when the workbook is opened the next time', async () => {
    const first = await openSession(SAMPLE);
    await first.session.perform({ kind: 'write-narrative' });
    const { host, session } = sessionOver(CHANGED);
    for (const [key, json] of first.host.kept) host.kept.set(key, json);
    await session.perform({ kind: 'start' });
    expect(session.getState().record.kind).toBe('kept');
    expect(session.getState().outdated.length).toBeGreaterThan(0);
  });

  it('is not missed once its sheet was deleted', async () => {
    const first = await openSession(SAMPLE);
    await first.session.perform({ kind: 'write-narrative' });
    const { host, session } = sessionOver(withCell(SAMPLE, '“三公”经费表', 'C11', 99.99));
    for (const [key, json] of first.host.kept) host.kept.set(key, json);
    await session.perform({ kind: 'start' });
    expect(session.getState().record.kind).toBe('kept');
    expect(session.getState().outdated).toEqual([]);
  });
});

it('keeps a record it cannot read aside instead of overwriting it', async () => {
  const { host, session } = sessionOver(SAMPLE);
  host.kept.set('narrative', '{"version":7}');
  await session.perform({ kind: 'start' });
  expect(session.getState().record).toEqual({ kind: 'unreadable', text: '{"version":7}' });
  expect(host.writes).toEqual([]);
  await session.perform({ kind: 'write-narrative' });
  const aside = [...host.kept].filter(([key]) => key.startsWith('narrative-unreadable-'));
  expect(aside.map(([, json]) => json)).toEqual([JSON.stringify('{"version":7}')]);
  expect(session.getState().record.kind).toBe('kept');
});

it('keeps it aside before the next narrative where that failed at first', async () => {
  const { host, session } = sessionOver(SAMPLE);
  host.kept.set('narrative', '{"version":7}');
  await session.perform({ kind: 'start' });
  host.failNext('save', new HostError('timeout', 'Excel 长时间没有响应。', '请稍候重试。'));
  await session.perform({ kind: 'write-narrative' });
  expect(host.kept.get('narrative')).toBe('{"version":7}');
  await session.perform({ kind: 'write-narrative' });
  const aside = [...host.kept].filter(([key]) => key.startsWith('narrative-unreadable-'));
  expect(aside.map(([, json]) => json)).toEqual([JSON.stringify('{"version":7}')]);
  expect(host.kept.get('narrative')).toContain(`${SHEET} (2)`);
});
