import { describe, expect, it } from '@jest/globals';
import { HostError } from '../../../src/core/host';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import type { WorkbookSession } from '../../../src/ui';
import type { PriorFile } from '../../../src/ui/session';
import { textWorkbook } from '../../support/text-workbook';
import { checkedBy, codesOf, openSession, sessionOver } from './open-session';

const book = (year: number, ...projects: readonly string[]): WorkbookSnapshot =>
  textWorkbook(`
== 项目支出表
${year}年项目支出表
某县示例局 | | | 单位：万元
单位 | 项目编码 | 项目名称 | 预算数
${projects.map((name) => `某县示例局 | | ${name} | 1.00`).join('\n')}`);

const NOW = book(2024, '困难群众参保补助资金', '运行经费');
const BEFORE = book(2023, '困难群众参保资助资金', '运行经费');
const KEY = 'project-decisions';
const [CURRENT, PRIOR] = ['某县示例局/困难群众参保补助资金', '某县示例局/困难群众参保资助资金'];

const file = (workbook: WorkbookSnapshot, name = '上年.xlsx'): PriorFile => ({
  name,
  read: () => Promise.resolve(workbook),
});

const matchesOf = (session: WorkbookSession): string[] =>
  checkedBy(session).review.prior?.pairs.map(({ by }) => by) ?? [];

describe('last year\u2019s workbook', () => {
  it('is compared with at once, and with every change; nothing is written', async () => {
    const { host, session } = await openSession(NOW);
    expect(codesOf(session)).not.toContain('Y05');
    await session.perform({ kind: 'open-prior', file: file(BEFORE) });
    expect(session.getState()).toMatchObject({ trouble: undefined, activity: undefined });
    expect(codesOf(session)).toContain('Y05');
    expect(matchesOf(session)).toEqual(['name']);
    host.change(book(2024, '困难群众参保资助资金', '运行经费'));
    expect(matchesOf(session)).toEqual(['name', 'name']);
    expect(codesOf(session)).not.toContain('Y05');
    session.removePrior();
    expect(checkedBy(session).review.prior).toBeUndefined();
    expect(host.writes).toEqual([]);
  });

  it('that cannot be read leaves what was there, and can be tried again', async () => {
    const { session } = await openSession(NOW);
    await session.perform({ kind: 'open-prior', file: file(BEFORE) });
    let isThere = false;
    const error = new HostError('unreadable', '这个文件读不出来。', '请重新选择。');
    const late: PriorFile = {
      name: '另一个.xlsx',
      read: () => (isThere ? Promise.resolve(BEFORE) : Promise.reject(error)),
    };
    await session.perform({ kind: 'open-prior', file: late });
    expect(session.getState().trouble).toMatchObject({ command: { kind: 'open-prior' }, error });
    expect(checkedBy(session).review.prior?.fileName).toBe('上年.xlsx');
    isThere = true;
    await session.retry();
    expect(session.getState().trouble).toBeUndefined();
    expect(checkedBy(session).review.prior?.fileName).toBe('另一个.xlsx');
  });
});

describe('what the user says of a project', () => {
  it('is kept in the workbook and known the next time', async () => {
    const first = await openSession(NOW);
    await first.session.perform({ kind: 'open-prior', file: file(BEFORE) });
    expect(checkedBy(first.session).review.prior?.questions).toHaveLength(1);
    await first.session.perform({ kind: 'decide-project', current: CURRENT, prior: PRIOR });
    expect(matchesOf(first.session)).toEqual(['user', 'name']);
    expect(first.host.writes).toEqual(['save']);

    const { host, session } = sessionOver(NOW);
    for (const [key, json] of first.host.kept) host.kept.set(key, json);
    await session.perform({ kind: 'start' });
    await session.perform({ kind: 'open-prior', file: file(BEFORE) });
    expect(matchesOf(session)).toEqual(['user', 'name']);
    expect(host.writes).toEqual([]);
  });

  it('replaces what was said before, and can be taken back', async () => {
    const { session } = await openSession(NOW);
    await session.perform({ kind: 'open-prior', file: file(BEFORE) });
    await session.perform({ kind: 'decide-project', current: CURRENT, prior: PRIOR });
    await session.perform({ kind: 'decide-project', current: CURRENT, prior: null });
    expect(checkedBy(session).review.prior).toMatchObject({ questions: [], added: [{ key: CURRENT }] });
    await session.perform({ kind: 'decide-project', current: CURRENT });
    expect(checkedBy(session).review.prior?.questions).toHaveLength(1);
  });

  it('does not count where it could not be kept', async () => {
    const { host, session } = await openSession(NOW);
    await session.perform({ kind: 'open-prior', file: file(BEFORE) });
    host.failNext('save', new HostError('AccessDenied', '工作簿受保护。', '请先撤销保护。'));
    await session.perform({ kind: 'decide-project', current: CURRENT, prior: PRIOR });
    expect(session.getState().trouble?.command).toEqual({
      kind: 'decide-project',
      current: CURRENT,
      prior: PRIOR,
    });
    expect(matchesOf(session)).toEqual(['name']);
    await session.retry();
    expect(matchesOf(session)).toEqual(['user', 'name']);
  });

  it('never overwrites what cannot be read', async () => {
    const { host, session } = await openSession(NOW);
    host.kept.set(KEY, '{"version":7}');
    await session.perform({ kind: 'open-prior', file: file(BEFORE) });
    expect(session.getState().decisions).toEqual({ kind: 'unreadable', text: '{"version":7}' });
    await session.perform({ kind: 'decide-project', current: CURRENT, prior: PRIOR });
    const aside = [...host.kept].filter(([key]) => key.startsWith(`${KEY}-unreadable-`));
    expect(aside.map(([, json]) => json)).toEqual([JSON.stringify('{"version":7}')]);
    expect(JSON.parse(host.kept.get(KEY) ?? '')).toEqual({
      version: 1,
      decisions: [{ current: CURRENT, prior: PRIOR }],
    });
  });
});
