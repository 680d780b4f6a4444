/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { HostError } from '../../src/core/host';
import { loadStrings } from '../../src/ui';
import { sample2023, withTexts } from './sample-workbook';
import { button, listLines, showCheckedPane, showPane } from './show-pane';

const SAMPLE = sample2023();

afterEach(cleanup);

it('a workbook that cannot be opened: what happened, what to do, and again', async () => {
  const { host, session, user } = showPane(SAMPLE);
  host.failNext('read', new HostError('timeout', 'Excel 长时间没有响应。', '请稍候重试。'));
  await act(() => session.perform({ kind: 'start' }));
  expect(screen.getByText('没能打开工作簿')).toBeTruthy();
  expect(screen.getByText(/Excel 长时间没有响应。请稍候重试。/)).toBeTruthy();
  await user.click(button('重试'));
  expect(listLines().length).toBeGreaterThan(15);
});

it('a workbook without tables: what is looked for and what to do, and no narrative of nothing', async () => {
  const { user } = await showCheckedPane({ date1904: false, sheets: [] });
  expect(screen.getByRole('heading', { name: '没有认出预算公开表' })).toBeTruthy();
  expect(screen.getByText(/改好后再检查一次；也可以在“表格”里指定区域。$/)).toBeTruthy();
  expect(button('生成说明').getAttribute('aria-disabled')).toBe('true');
  await user.click(screen.getByRole('tab', { name: '说明' }));
  expect(await screen.findByRole('heading', { name: '没有认出预算公开表' })).toBeTruthy();
  expect(screen.queryByRole('article')).toBeNull();
});

it('a workbook without a year: it is asked for, refused where it is none, and can be taken back', async () => {
  const { session, user } = await showCheckedPane(withTexts(SAMPLE, (text) => text.replace(/20\d\d/g, '')));
  expect(screen.getByText('没有读到预算年度')).toBeTruthy();
  const input = screen.getByRole('textbox', { name: '预算年度' });
  await user.type(input, '23{Enter}');
  expect(screen.getByText('请填四位年度，如 2026。')).toBeTruthy();
  await user.clear(input);
  await user.type(input, '2023{Enter}');
  expect(session.getState().checked?.review.year).toBe(2023);
  expect(screen.getByText('2023年（手工填写）')).toBeTruthy();
  await user.click(button('改回表中的年度'));
  expect(screen.getByText('没有读到预算年度')).toBeTruthy();
});

it('changes that could not be read: what is shown is said to be old', async () => {
  const { host } = await showCheckedPane(SAMPLE);
  act(() => {
    host.trouble(new HostError('InvalidOperationInCellEditMode', '正在编辑单元格。', '请按回车键。'));
  });
  expect(screen.getByText('最近的改动还没有核对')).toBeTruthy();
  expect(screen.getByText(/正在编辑单元格。请按回车键。/)).toBeTruthy();
});

it('what stands in the workbook reaches the page as text, however long or hostile', async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  const long = '很长的名字'.repeat(200);
  const named = withTexts(SAMPLE, (text) => text.replaceAll('新政策预留', `${hostile}${long}`));
  const sheets = named.sheets.map((sheet) =>
    sheet.name === '固定资产占用情况表' ? { ...sheet, name: '<b>固定资产</b>占用情况表' } : sheet,
  );
  const { user, view } = await showCheckedPane({ ...named, sheets });
  expect(listLines()).toContain('<b>固定资产</b>占用情况表2个');
  expect(listLines().some((line) => line.includes(hostile) && line.includes(long))).toBe(true);
  for (const name of ['说明', '表格', '核对范围']) {
    await user.click(screen.getByRole('tab', { name }));
    await waitFor(() => {
      expect(screen.getByRole('tabpanel').textContent).not.toBe('');
    });
  }
  expect(view.container.querySelector('img, b')).toBeNull();
});

it('theme and language that are only known later change nothing else', async () => {
  const { redraw, user } = await showCheckedPane(SAMPLE);
  await user.click(screen.getByRole('tab', { name: '表格' }));
  await loadStrings('en-US');
  redraw({ theme: 'dark', language: 'en-US', firstTab: 'narrative' });
  const selected = within(screen.getByRole('tablist', { name: 'View' })).getByRole('tab', { selected: true });
  expect(selected.textContent).toBe('Tables');
  expect(button('Recheck')).toBeTruthy();
  expect(await screen.findByText('14 of 14 kinds of tables recognised')).toBeTruthy();
});

it('a pane that is closed leaves no listener with its session', async () => {
  const { host, session, view } = await showCheckedPane(SAMPLE);
  const draws = listLines().length;
  view.unmount();
  await session.dispose();
  expect(draws).toBeGreaterThan(0);
  expect(host.listeners).toBe(0);
});
