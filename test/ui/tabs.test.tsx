/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import { writeNarrative } from '../../src/core/narrative';
import { readWorkbook } from '../../src/core/run';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { sample2023, withCell, withSheet } from './sample-workbook';
import { textWorkbook } from '../support/text-workbook';
import { button, showCheckedPane } from './show-pane';

const SAMPLE = sample2023();

afterEach(cleanup);

/** A copy of one table on a hidden sheet, and another table gone. */
function disturbed(): WorkbookSnapshot {
  const [basic] = SAMPLE.sheets.filter(({ name }) => name === '基本支出表');
  if (basic === undefined) throw new Error('no such sheet');
  const left = SAMPLE.sheets.filter(({ name }) => name !== '项目支出表');
  return { ...SAMPLE, sheets: [...left, { ...basic, name: '底稿', visibility: 'hidden' }] };
}

it('the narrative is shown with its sources and copied as text', async () => {
  const { host, user } = await showCheckedPane(SAMPLE, { firstTab: 'narrative' });
  const article = screen.getByRole('article', { name: '说明预览' });
  const { reading, facts } = readWorkbook(SAMPLE);
  const passages = writeNarrative(reading.tables, facts);
  for (const { text } of passages) expect(article.textContent).toContain(text);
  await user.click(button('复制全文'));
  const copied = await navigator.clipboard.readText();
  expect(copied.startsWith('二、部门预算安排的总体情况\n\u3000\u3000按照预算管理有关规定')).toBe(true);
  for (const { text } of passages) expect(copied).toContain(`\u3000\u3000${text}`);
  await user.click(within(article).getByLabelText('7192.40，来自 收支预算总表!B15'));
  expect(host.log).toContain('goTo 收支预算总表!B15');
  expect(host.writes).toEqual([]);
});

it('the narrative tells which paragraphs of the written one are out of date', async () => {
  const { host, session, user } = await showCheckedPane(SAMPLE);
  await act(() => session.perform({ kind: 'write-narrative' }));
  const sheet = { ...SAMPLE.sheets[0], name: '预算公开情况说明', visibility: 'visible', own: true } as const;
  const empty = { top: 0, left: 0, values: [], formulas: [], formats: [] };
  const changed = withCell(SAMPLE, '“三公”经费表', 'C11', 99.99);
  act(() => {
    host.change({ ...changed, sheets: [...changed.sheets, { ...sheet, ...empty }] });
  });
  await user.click(screen.getByRole('tab', { name: '说明，有1段已过期' }));
  expect(await screen.findByText('工作表“预算公开情况说明”有1段已过期')).toBeTruthy();
  expect(screen.getByText('三、机关运行经费安排情况：已变化')).toBeTruthy();
});

it('the table map says where each table is, which copy is used, what is hidden and what is missing', async () => {
  const { host, user } = await showCheckedPane(disturbed(), { firstTab: 'tables' });
  expect(await screen.findByText('认出13种表，共14种')).toBeTruthy();
  expect(screen.getByText('隐藏的工作表也会核对：底稿')).toBeTruthy();
  const entries = within(screen.getByRole('list', { name: '表格清单' })).getAllByRole('listitem');
  const entry = (name: string): string =>
    entries.map(({ textContent }) => textContent).find((text) => text.startsWith(name)) ?? '';
  expect(entries).toHaveLength(14);
  expect(entry('收支预算总表')).toBe('收支预算总表A1:F15单位：万元指定区域…');
  expect(entry('机构设置表')).toBe('机构设置表机构设置!A1:D4指定区域…');
  expect(entry('基本支出表')).toBe(
    '基本支出表基本支出表!A1:C6采用单位：万元底稿!A1:C6未采用，用的是另一份单位：万元工作表已隐藏指定区域…',
  );
  expect(entry('项目支出表')).toBe(
    '项目支出表 没有找到如果工作簿里有这张表，请核对它的表名和表头。指定区域…',
  );
  await user.click(button('机构设置!A1:D4 转到 机构设置!A1'));
  expect(host.log.at(-1)).toBe('goTo 机构设置!A1');
});

it('a click on the unchecked figure shows what could not be checked, and why', async () => {
  const workbook = withSheet(SAMPLE, '收支预算总表', () => ({ values: [], formulas: [], formats: [] }));
  const { session, user } = await showCheckedPane(workbook);
  const unchecked = session
    .getState()
    .checked?.review.rules.filter(({ outcome }) => outcome.kind === 'cannot-check');
  const count = unchecked?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  await user.click(button(`${count} 未能核对，按下后看原因`));
  expect(screen.getByRole('tab', { name: '核对范围' }).getAttribute('aria-selected')).toBe('true');
  const region = await screen.findByRole('region', { name: '核对范围' });
  const group = within(region).getByText(`未能核对 ${count}`).closest('details');
  expect(group?.open).toBe(true);
  expect(group?.textContent).toContain('《收支预算总表》没有读取：');
  expect(
    within(region)
      .getByText(/^已通过 \d+$/)
      .closest('details')?.open,
  ).toBe(false);
});

it('every rule of the catalogue stands in the coverage, once', async () => {
  const { session } = await showCheckedPane(SAMPLE, { firstTab: 'rules' });
  const rules = session.getState().checked?.review.rules ?? [];
  const lines = within(screen.getByRole('region', { name: '核对范围' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent.slice(0, 3));
  expect([...lines].sort()).toEqual(rules.map(({ code }) => code).sort());
  expect(screen.getByText('没有哪条规则未能核对。')).toBeTruthy();
});

it('what could not be read as it stands is said in the tables, and that there is something on the tab', async () => {
  const pasted = textWorkbook(`== 三公
2030年“三公”经费表
单位：万元
"项目\t上年\t本年"
"合计\t1.00\t1.00"
"公务接待费\t1.00\t1.00"`);
  const { host, user } = await showCheckedPane(pasted);
  await user.click(screen.getByRole('tab', { name: '表格，有1处要留意' }));
  const remarks = within(await screen.findByRole('region', { name: '读表时有1处要留意' }));
  expect(remarks.getByRole('listitem').textContent).toContain('分列');
  await user.click(remarks.getByRole('button'));
  expect(host.log.at(-1)).toMatch(/^goTo 三公!A/);
});
