/** @jest-environment jsdom */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import { z } from 'zod';
import { HostError } from '../../src/core/host';
import { sample2023, withSheet } from './sample-workbook';
import { button, lineWith, showCheckedPane, showPane } from './show-pane';
import { findingCounts } from '../../src/ui/tables/finding-counts';
import { checkedBy } from './session/open-session';

const SAMPLE = sample2023();
const EMPTY = { ...SAMPLE, sheets: SAMPLE.sheets.slice(0, 1).map((sheet) => ({ ...sheet, values: [] })) };
const { version } = z
  .object({ version: z.string() })
  .parse(JSON.parse(readFileSync(join(__dirname, '../../package.json'), 'utf8')));

beforeEach(() => {
  localStorage.clear();
});
afterEach(cleanup);

describe('help', () => {
  it('says which version this is, what the levels mean and where the data stays', async () => {
    await showCheckedPane(SAMPLE, { firstTab: 'help' });
    const help = screen.getByRole('region', { name: '帮助' });
    expect(within(help).getByText(`版本 ${version}`)).toBeTruthy();
    expect(help.textContent).toContain('核对全部在本机完成，数据不会离开这台电脑。');
    const terms = within(help).getAllByRole('term');
    expect(terms.map(({ textContent }) => textContent)).toEqual(['错误', '警告', '提示', '未能核对']);
    const headings = within(help).getAllByRole('heading', { level: 2 });
    expect(headings.map(({ textContent }) => textContent)).toEqual([
      '级别',
      '实时检查',
      '标注与生成',
      '只用键盘',
      '报告误报',
    ]);
  });

  it('leaves out, beside a file, what only happens in Excel', async () => {
    await showCheckedPane(SAMPLE, { firstTab: 'help', surroundings: 'file' });
    const help = screen.getByRole('region', { name: '帮助' });
    expect(within(help).queryByText('实时检查')).toBeNull();
    expect(within(help).queryByText(/F6/)).toBeNull();
    expect(help.textContent).toContain('原文件不变');
  });

  it('reports what was recognised, without anything of the content', async () => {
    const { user } = await showCheckedPane(
      withSheet(SAMPLE, '项目支出表', () => ({ values: [], formulas: [], formats: [] })),
      { firstTab: 'help' },
    );
    await user.click(screen.getByText('报告漏报或其他问题'));
    await user.click(button('复制报告'));
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(`预算公开助手 ${version}`);
    expect(copied).toContain(`运行环境：${navigator.userAgent}`);
    expect(copied).toContain('没有找到：项目支出表');
    expect(copied).toMatch(/未能核对：[A-Z]\d\d/);
    expect(copied).not.toMatch(/怀来|7192/);
  });

  it('is there where the workbook could not be opened', async () => {
    const { host, session } = showPane(SAMPLE);
    host.failNext('read', new HostError('timeout', 'Excel 长时间没有响应。', '请稍候重试。'));
    await act(() => session.perform({ kind: 'start' }));
    expect(screen.getByText('帮助').closest('details')?.open).toBe(false);
    expect(screen.getByText(`版本 ${version}`)).toBeTruthy();
    expect(button('重试')).toBeTruthy();
  });
});

describe('a wrong finding', () => {
  it('is reported with its rule and its cells: what is copied is shown first', async () => {
    const { host, user } = await showCheckedPane(SAMPLE);
    await user.click(button('展开 A13 C4 的详情'));
    const line = lineWith('A13');
    await user.click(within(line).getByText('报告误报'));
    const shown = line.querySelector('pre')?.textContent ?? '';
    await user.click(within(line).getByText('复制报告'));
    expect(await navigator.clipboard.readText()).toBe(shown);
    expect(shown.split('\n')[0]).toBe(`预算公开助手 ${version}`);
    expect(shown).toMatch(/^依据：A13 固定资产占用情况表：/m);
    expect(shown).toMatch(/^问题：资产总额的价值填的是28\.55万元/m);
    expect(shown).toMatch(/^填写：28\.55万元\n应为：13\.15万元\n相差：15\.40万元$/m);
    expect(shown).toMatch(/^ {2}固定资产占用情况表!C4：28\.55$/m);
    expect(host.writes).toEqual([]);
  });

  it('is reported with the formulas of its cells', async () => {
    const workbook = withSheet(SAMPLE, '固定资产占用情况表', ({ formulas }) => ({
      formulas: formulas.map((row) => row.map((formula, x) => (x === 2 ? '=1+1' : formula))),
    }));
    const { user } = await showCheckedPane(workbook);
    await user.click(button('展开 A13 C4 的详情'));
    expect(lineWith('A13').querySelector('pre')?.textContent).toContain(
      '固定资产占用情况表!C4：28.55（=1+1）',
    );
  });
});

describe('a workbook without any table', () => {
  it('leads to the help and to the sample', async () => {
    const opened: string[] = [];
    const { host, session, user } = showPane(EMPTY);
    Object.assign(host, {
      openSample: () => {
        opened.push('sample');
        return Promise.resolve();
      },
    });
    await act(() => session.perform({ kind: 'start' }));
    const heading = screen.getByRole('heading', { name: '没有认出预算公开表' });
    const said = heading.parentElement;
    if (said === null) throw new Error('the heading stands nowhere');
    await user.click(within(said).getByText('打开样例'));
    expect(opened).toEqual(['sample']);
    expect(screen.getByText(/^样例工作簿已在新窗口打开。/)).toBeTruthy();
    await user.click(within(said).getByText('查看帮助'));
    expect(screen.getByRole('tab', { name: '帮助' }).getAttribute('aria-selected')).toBe('true');
  });

  it('offers no sample where the host has none, and says why one could not be opened', async () => {
    const { host, session } = await showCheckedPane(EMPTY);
    expect(screen.queryByText('打开样例')).toBeNull();
    const error = new HostError('sample-missing', '没有读到样例文件。', '请检查网络。');
    Object.assign(host, { openSample: () => Promise.reject(error) });
    await act(() => session.perform({ kind: 'open-sample' }));
    expect(screen.getByText('没能打开样例')).toBeTruthy();
    expect(screen.getByText(/没有读到样例文件。请检查网络。/)).toBeTruthy();
  });
});

describe('the first words', () => {
  it('are shown until they were read, on this machine', async () => {
    const { user, view } = await showCheckedPane(SAMPLE);
    expect(screen.getByRole('complementary', { name: '初次使用' }).textContent).toContain(
      '数据不会离开这台电脑',
    );
    await user.click(button('知道了'));
    expect(screen.queryByRole('complementary')).toBeNull();
    view.unmount();
    await showCheckedPane(SAMPLE);
    expect(screen.queryByRole('complementary')).toBeNull();
  });
});

describe('the chart', () => {
  it('is a table of the findings by table and severity', async () => {
    const { session } = await showCheckedPane(SAMPLE, { firstTab: 'tables' });
    const rows = within(screen.getByRole('table', { name: '问题分布' })).getAllByRole('row');
    const [head, ...counts] = rows.map(({ textContent }) => textContent);
    expect(head).toBe('表错误警告提示');
    const { review, findings } = checkedBy(session);
    const expected = findingCounts(findings, review.tables);
    expect(counts).toEqual(
      expected.map(({ name, error, warning, hint }) => `${name}${error}${warning}${hint}`),
    );
    const most = Math.max(...expected.map(({ total }) => total));
    const bars = [...document.querySelectorAll('td[aria-hidden] div[style]')].map((bar) =>
      bar.getAttribute('style'),
    );
    expect(bars).toContain(`width: ${(100 * (expected[0]?.warning ?? 0)) / most}%;`);
  });

  it('is left out where there is nothing to count', async () => {
    await showCheckedPane(EMPTY, { firstTab: 'tables' });
    expect(screen.getByText(/^认出0种表/)).toBeTruthy();
    expect(screen.queryByRole('table')).toBeNull();
  });
});
