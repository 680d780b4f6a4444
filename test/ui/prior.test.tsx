/** @jest-environment jsdom */
import { afterEach, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { HostError } from '../../src/core/host';
import type { WorkbookSnapshot } from '../../src/core/workbook';
import type { PriorReader } from '../../src/ui';
import { textWorkbook } from '../support/text-workbook';
import { button, showCheckedPane, type ShownPane } from './show-pane';

afterEach(cleanup);

const book = (year: number, ...projects: readonly string[]): WorkbookSnapshot =>
  textWorkbook(`
== 项目支出表
${year}年项目支出表
某县示例局 | | | 单位：万元
单位 | 项目编码 | 项目名称 | 预算数
${projects.map((name) => `某县示例局 | | ${name} | 1.00`).join('\n')}`);

const NOW = book(2024, '困难群众参保补助资金', '运行经费', '办公楼维修');
const BEFORE = book(2023, '困难群众参保资助资金', '运行经费', '新政策预留');

/** The pane at its tables, with a reader that gives these workbooks by name. */
function showTables(files: Readonly<Record<string, WorkbookSnapshot>>): Promise<ShownPane> {
  const readPrior: PriorReader = ({ name }) => {
    const workbook = files[name];
    return workbook === undefined
      ? Promise.reject(new HostError('not-xlsx', '这不是 .xlsx 文件。', '请另存为 .xlsx。'))
      : Promise.resolve(workbook);
  };
  return showCheckedPane(NOW, { firstTab: 'tables', readPrior });
}

const section = (): HTMLElement => screen.getByRole('region', { name: '上年工作簿' });

async function choose({ user }: ShownPane, name: string): Promise<void> {
  const input = section().querySelector('input');
  if (input === null) throw new Error('nothing to choose with');
  await user.upload(input, new File([], name));
}

it('a page that cannot read files offers none', async () => {
  await showCheckedPane(NOW, { firstTab: 'tables' });
  expect(screen.queryByRole('region', { name: '上年工作簿' })).toBeNull();
});

it('what was matched is counted and listed, with a way to the cells of this year', async () => {
  const pane = await showTables({ '上年.xlsx': BEFORE });
  expect(section().textContent).toContain('只在本机读取');
  await choose(pane, '上年.xlsx');
  expect(section().textContent).toContain('上年.xlsx2023年');
  expect(section().textContent).toContain('对上1个项目，本年新增1个，今年没有1个。');
  const lines = within(screen.getByRole('list', { name: '项目对照' }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);
  expect(lines).toEqual([
    '运行经费 1.00万元上年：运行经费 1.00万元名称相同不是同一个',
    '办公楼维修 1.00万元本年新增',
    '上年：新政策预留 1.00万元今年没有',
  ]);
  await pane.user.click(button('办公楼维修 1.00万元 转到 项目支出表!C6'));
  expect(pane.host.log.at(-1)).toBe('goTo 项目支出表!C6');
  await pane.user.click(button('移除'));
  expect(section().textContent).toContain('只在本机读取');
  expect(pane.host.writes).toEqual([]);
});

it('a project that may be one of last year\u2019s is asked about; the answer is kept and can be taken back', async () => {
  const pane = await showTables({ '上年.xlsx': BEFORE });
  await choose(pane, '上年.xlsx');
  expect(section().textContent).toContain('有1个项目不能确定是不是上年的项目，请确认：');
  expect(section().textContent).toContain('“困难群众参保补助资金 1.00万元”是不是上年的这个项目？');
  await pane.user.click(button('是“困难群众参保资助资金 1.00万元”'));
  expect(pane.host.writes).toEqual(['save']);
  expect(section().textContent).toContain('对上2个项目');
  expect(section().textContent).toContain('人工确认');
  await pane.user.click(button('撤回对“困难群众参保补助资金”的确认'));
  await pane.user.click(button('不是'));
  expect(section().textContent).toContain('对上1个项目，本年新增2个，今年没有2个。');
});

it('projects that were matched and are not the same can be parted, and put together again', async () => {
  const pane = await showTables({ '上年.xlsx': BEFORE });
  await choose(pane, '上年.xlsx');
  await pane.user.click(button('不是同一个：“运行经费”'));
  expect(section().textContent).toContain('对上0个项目，本年新增2个，今年没有2个。');
  await pane.user.click(button('撤回对“运行经费”的确认'));
  expect(section().textContent).toContain('对上1个项目，本年新增1个，今年没有1个。');
  expect(pane.host.writes).toEqual(['save', 'save']);
});

it('what is not last year\u2019s workbook is said to be not', async () => {
  const pane = await showTables({ '今年.xlsx': NOW });
  await choose(pane, '今年.xlsx');
  expect(section().textContent).toContain('“今年.xlsx”是2024年的预算；本工作簿是2024年的，上年应为2023年。');
  expect(section().textContent).toContain('请选择本部门上年的预算公开工作簿。');
  expect(button('更换')).toBeTruthy();
});

it('a file that cannot be read: what it is and what to do', async () => {
  const pane = await showTables({});
  await choose(pane, '上年.xlsx');
  expect(screen.getByText('没能读取上年工作簿')).toBeTruthy();
  expect(screen.getByText(/这不是 .xlsx 文件。请另存为 .xlsx。/)).toBeTruthy();
});

it('a hostile name reaches the page as text', async () => {
  const name = '<img src=x onerror="document.title=1">.xlsx';
  const pane = await showTables({ [name]: BEFORE });
  await choose(pane, name);
  expect(section().textContent).toContain(name);
  expect(pane.view.container.querySelector('img')).toBeNull();
});
