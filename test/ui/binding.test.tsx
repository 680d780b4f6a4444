/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { act, cleanup, screen, within } from '@testing-library/react';
import { HostError } from '../../src/core/host';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import { textWorkbook } from '../support/text-workbook';
import { UNKNOWN_FORM_BINDING } from '../support/unknown-form';
import { withCell } from './sample-workbook';
import { button, showCheckedPane, showPane, type ShownPane } from './show-pane';

const FORM = textWorkbook(`== 封面
2030年部门预算
== 附件三
2030年出行与招待一览
编制：某市示例局 | | 金额单位：万元

名目 | 去年 | 今年
合计 | 3.00 | 4.50
因公出国（境）费 | 0 | 0
公务用车购置及运维费 | 1.00 | 1.50
其中：公务用车运行维护费 | 1.00 | 1.50
公务接待费 | 2.00 | 2.50`);
const RANGE = { sheet: '附件三', top: 3, left: 0, bottom: 8, right: 2 };
const KEPT = JSON.stringify({ version: 1, layouts: [], bindings: [UNKNOWN_FORM_BINDING] });

afterEach(cleanup);

/** The pane with the form that binds the three public funds. */
async function openForm(workbook = FORM): Promise<ShownPane> {
  const shown = await showCheckedPane(workbook, { firstTab: 'tables' });
  await shown.user.click(button('“三公”经费表：指定区域…'));
  await screen.findByRole('heading', { name: '指定一张表' });
  return shown;
}

/** The choices of the form by their labels. */
function chosen(label: string): string {
  const select = screen.getByLabelText(label);
  if (!(select instanceof HTMLSelectElement)) throw new Error(`${label} is no choice`);
  return select.selectedOptions[0]?.textContent ?? '';
}

function previewLines(): string[][] {
  return within(screen.getByRole('group', { name: '读出来是这样' }))
    .getAllByRole('row')
    .map((row) => [...row.children].map(({ textContent }) => textContent));
}

it('a range is picked in the sheet, the guess corrected, the reading seen, saved and checked', async () => {
  const { host, session, user } = await openForm();
  expect(document.activeElement?.textContent).toBe('指定一张表');
  expect(chosen('这是哪张表')).toBe('“三公”经费表');
  expect(button('保存').getAttribute('aria-disabled')).toBe('true');

  host.selected = RANGE;
  await user.click(button('用当前选区'));
  expect(chosen('工作表')).toBe('附件三');
  expect(screen.getByLabelText('区域（含表头）')).toHaveProperty('value', 'A4:C9');
  expect([chosen('表头从第几行'), chosen('到第几行')]).toEqual(['4', '4']);
  // What nobody knows the words of goes by what stands in it: the first column of figures is taken for this year's.
  expect([chosen('A 列 名目'), chosen('B 列 去年'), chosen('C 列 今年')]).toEqual([
    '项目（必需）',
    '本年（必需）',
    '不读',
  ]);
  await user.selectOptions(screen.getByLabelText('C 列 今年'), '本年（必需）');
  expect(chosen('B 列 去年')).toBe('不读');
  await user.selectOptions(screen.getByLabelText('B 列 去年'), '上年');
  expect(previewLines().slice(0, 2)).toEqual([
    ['行', 'A 项目', 'B 上年', 'C 本年'],
    ['5', '合计', '3.00万元', '4.50万元'],
  ]);
  expect(screen.getByText('共5行')).toBeTruthy();
  expect(host.writes).toEqual([]);

  await user.click(button('保存'));
  expect(host.writes).toEqual(['save']);
  expect(JSON.parse(host.kept.get('bindings') ?? '')).toEqual(JSON.parse(KEPT));
  expect(screen.getByText('已指定“三公”经费表的区域，并重新核对。指定随工作簿保存。')).toBeTruthy();
  expect(session.getState().checked?.findings.map(({ code }) => code)).toContain('A08');
  const entry = screen.getAllByRole('listitem').find(({ textContent }) => textContent.startsWith('“三公”'));
  expect(entry?.textContent).toBe('“三公”经费表附件三!A1:C9已指定单位：万元重新指定…取消指定');
  expect(document.activeElement).toBe(button('“三公”经费表：重新指定…'));
});

it('a range may be typed, with its sheet; what is no range is said to be none', async () => {
  const { user } = await openForm();
  const range = screen.getByLabelText('区域（含表头）');
  await user.type(range, 'A4：');
  expect(screen.getByText('请写成 A3:F20 这样的区域。')).toBeTruthy();
  await user.clear(range);
  await user.type(range, '附件三！Ａ４：Ｃ９');
  expect(chosen('工作表')).toBe('附件三');
  expect(previewLines()).toHaveLength(6);
});

it('says what is missing, and what cannot be read', async () => {
  const { host, user } = await openForm(withCell(FORM, '附件三', 'C2', '编号'));
  host.selected = RANGE;
  await user.click(button('用当前选区'));
  const problems = (): string[] =>
    within(screen.getByRole('list', { name: '还有问题' }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent);
  expect(problems()).toEqual(['表上没有写明金额单位，请在下面选一个，或在表头写上如“单位：万元”。']);
  expect(previewLines()[1]).toEqual(['5', '合计', '3（没有单位）']);
  await user.selectOptions(screen.getByLabelText('金额单位（表上没有写明时）'), '万元');
  expect(screen.queryByRole('list', { name: '还有问题' })).toBeNull();
  await user.selectOptions(screen.getByLabelText('A 列 名目'), '不读');
  expect(problems()).toEqual(['没有指定“项目”是哪一列。']);
  expect(button('保存').getAttribute('aria-disabled')).toBe('true');
});

it('a selection that cannot be read is said to be so; the form stays as it is', async () => {
  const { host, user } = await openForm();
  await user.click(button('用当前选区'));
  expect(screen.getByText('没有读到选区，请直接填写区域。')).toBeTruthy();
  host.failNext('selectedRange', new HostError('x', '没有读到选中的区域。', '请再选一次。'));
  await user.click(button('用当前选区'));
  expect(screen.getByText('没有读到选中的区域。请再选一次。')).toBeTruthy();
});

it('what could not be saved leaves the form open and can be tried again', async () => {
  const { host, user } = await openForm();
  host.selected = RANGE;
  await user.click(button('用当前选区'));
  host.failNext('save', new HostError('AccessDenied', '工作簿受保护。', '请先撤销保护。'));
  await user.click(button('保存'));
  expect(screen.getByText('没能保存表格指定')).toBeTruthy();
  expect(screen.getByRole('heading', { name: '指定一张表' })).toBeTruthy();
  await user.click(button('取消'));
  expect(document.activeElement).toBe(button('“三公”经费表：指定区域…'));
});

it('what the workbook keeps is used at once, and can be taken back', async () => {
  const { host, session, user } = await showKeeping(FORM, KEPT);
  expect(session.getState().checked?.review.tables).toMatchObject([{ key: 'threePublicTable', bound: true }]);
  await user.click(button('“三公”经费表：取消指定'));
  expect(screen.getByText('已取消“三公”经费表的指定，并重新核对。')).toBeTruthy();
  expect(session.getState().checked?.review.tables).toEqual([]);
  expect(JSON.parse(host.kept.get('bindings') ?? '')).toMatchObject({ bindings: [] });
});

it('what the workbook keeps and nobody can read is said, and kept aside when something is bound', async () => {
  const { host, session } = await showKeeping(FORM, '{"version":9}');
  expect(screen.getByText('工作簿里以前的表格指定无法读取，没有采用。')).toBeTruthy();
  await act(() =>
    session.perform({ kind: 'keep-settings', change: { kind: 'bind', binding: UNKNOWN_FORM_BINDING } }),
  );
  const aside = [...host.kept].find(([key]) => key.startsWith('bindings-unreadable-'));
  expect(aside?.[1]).toBe(JSON.stringify('{"version":9}'));
  expect(JSON.parse(host.kept.get('bindings') ?? '')).toMatchObject({ version: 1 });
});

it('a binding that does not fit any more is said not to be used', async () => {
  const { session } = await showKeeping(withCell(FORM, '附件三', 'C4', '执行数'), KEPT);
  expect(session.getState().checked?.review.remarks).toMatchObject([{ id: 'binding-does-not-fit' }]);
  expect(screen.getByText('指定的区域没有采用')).toBeTruthy();
});

it('a bureau file is imported, shown and exported; a wrong one is refused line by line', async () => {
  const { host, user } = await showCheckedPane(FORM, { firstTab: 'tables' });
  const file = (text: string): File => {
    const made = new File([text], '某市.json', { type: 'application/json' });
    // jsdom cannot read files.
    Object.assign(made, { text: () => Promise.resolve(text) });
    return made;
  };
  const picker = screen.getByLabelText('选择要导入的 JSON 文件');
  await user.upload(picker, file('{"version":1,"bindings":[{}]}'));
  const refused = await screen.findByRole('list', { name: '没有导入“某市.json”' });
  expect(refused.textContent).toContain('bindings[0].range：缺少这一项');
  expect(host.writes).toEqual([]);

  const layout = { version: 1, name: '某市', tables: { glossary: { titles: ['词语'] } } };
  await user.upload(
    picker,
    file(JSON.stringify({ version: 1, layouts: [layout], bindings: [UNKNOWN_FORM_BINDING] })),
  );
  await screen.findByText('已导入1套表式、1项表格指定，并重新核对。它们随工作簿保存。');
  expect(screen.getByText(/^本工作簿另外采用的表式：某市/)).toBeTruthy();
  expect(screen.getByText('已指定区域的表：“三公”经费表')).toBeTruthy();
  await user.click(button('复制内容'));
  expect(JSON.parse(await navigator.clipboard.readText())).toMatchObject({
    layouts: [{ name: '某市' }],
    bindings: [{}],
  });
  await user.click(button('去掉“某市”'));
  expect(screen.getByText('已去掉表式“某市”，并重新核对。')).toBeTruthy();
});

/** The pane over a workbook that keeps something. */
async function showKeeping(workbook: WorkbookSnapshot, json: string): Promise<ShownPane> {
  const shown = showPane(workbook, { firstTab: 'tables' });
  shown.host.kept.set('bindings', json);
  await act(() => shown.session.perform({ kind: 'start' }));
  return shown;
}
