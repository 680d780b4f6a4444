import { describe, expect, it } from '@jest/globals';
import { HostError } from '../../src/core/host';
import { firstTabFor, readRunRequest, startSession } from '../../src/taskpane/run-request';
import { sample2023 } from '../ui/sample-workbook';
import { sessionOver } from '../ui/session/open-session';

const SAMPLE = sample2023();
const EMPTY = { date1904: false, sheets: [] };

it.each([
  ['?run=check', 'check'],
  ['?run=mark', 'mark'],
  ['?_host_Info=Excel$Win32&run=narrate', 'narrate'],
  ['?run=delete', undefined],
  ['?run=', undefined],
  ['', undefined],
])('the page %s asks for %s', (search, request) => {
  expect(readRunRequest(search)).toBe(request);
});

it('opens with what was asked for', () => {
  expect(firstTabFor('narrate')).toBe('narrative');
  expect(firstTabFor('mark')).toBe('findings');
  expect(firstTabFor(undefined)).toBe('findings');
});

describe('starting with a request', () => {
  it.each([
    [undefined, []],
    ['check', []],
    ['mark', ['mark']],
    ['narrate', ['writeSheet', 'save']],
  ] as const)('%s writes %j', async (request, writes) => {
    const { host, session } = sessionOver(SAMPLE);
    await startSession(session, request);
    expect(session.getState().checked).toBeDefined();
    expect(host.writes).toEqual(writes);
  });

  it('does nothing more where the workbook could not be read', async () => {
    const { host, session } = sessionOver(SAMPLE);
    host.failNext('read', new HostError('timeout', 'Excel 长时间没有响应。', '请稍候重试。'));
    await startSession(session, 'mark');
    expect(host.writes).toEqual([]);
    expect(session.getState().trouble?.command).toEqual({ kind: 'start' });
  });

  it('writes no narrative of a workbook without tables', async () => {
    const { host, session } = sessionOver(EMPTY);
    await startSession(session, 'narrate');
    expect(host.writes).toEqual([]);
  });
});
