import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { writeXlsx } from 'hucre';
import type { Frame } from 'playwright-core';
import { eventually, WorkbenchServer, type WorkbenchPage } from './workbench-page';
import { GOLDEN_FINDINGS, goldenCount } from '../support/golden-verdict';

/** The clerk's way through the pane without a mouse, and where the focus is meanwhile. */

/** The heading of the first sheet in the list. */
const FIRST_GROUP = /^\S+?\d+个$/;
const ASSETS = '固定资产占用情况表';
const NARRATIVE = '预算公开情况说明';

let server: WorkbenchServer;
let clerk: WorkbenchPage;
let pane: Frame;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());
beforeEach(async () => {
  clerk = await server.open();
  const frame = clerk.page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('there is no pane');
  pane = frame;
});
afterEach(async () => {
  expect(clerk.pageErrors).toEqual([]);
  await clerk.close();
});

/** What F6 does in Excel: the pane has the focus, no part of it yet. */
async function enterPane(): Promise<void> {
  await pane.evaluate(() => {
    window.focus();
  });
}

/** Name of what has the focus in the pane: its label, else its text; empty where nothing has it. */
function focused(): Promise<string> {
  return pane.evaluate(() => {
    const { activeElement: element, body } = document;
    if (element === null || element === body) return '';
    return element.getAttribute('aria-label') ?? element.textContent;
  });
}

async function press(key: string): Promise<string> {
  await clerk.page.keyboard.press(key);
  return focused();
}

/** Presses a key until something so named has the focus, as one does who is looking for it. */
async function pressUntil(key: string, name: RegExp): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 80) {
    const now = await press(key);
    if (name.test(now)) return;
    passed.push(now.slice(0, 30));
  }
  throw new Error(`${key} does not lead to ${String(name)}, but to ${passed.join(' | ')}`);
}

/** Whether the keys go to the pane. */
function isInPane(): Promise<boolean> {
  return pane.evaluate(() => document.hasFocus());
}

async function isAt(place: string): Promise<void> {
  await eventually(
    () => clerk.place(),
    // A merged cell is selected as a whole.
    (now) => now === place || now.startsWith(`${place}:`),
  );
}

function clipboard(): Promise<string> {
  return clerk.page.evaluate(() => navigator.clipboard.readText());
}

describe('with the keyboard alone', () => {
  it('findings are read, followed to their cells, filtered, searched and reported', async () => {
    await enterPane();
    await pressUntil('Tab', FIRST_GROUP);
    await press('End');
    await pressUntil('ArrowUp', /A13/);
    expect(await press('Enter')).toContain('A13');
    await isAt(`${ASSETS}!C4`);
    expect(await isInPane()).toBe(true);
    expect(await clerk.finding('A13').innerText()).toMatch(/28\.55万元[^]*13\.15万元[^]*15\.40万元/);

    await pressUntil('Tab', new RegExp(`^转到 ${ASSETS}!C5$`));
    await press('Enter');
    await isAt(`${ASSETS}!C5`);
    await pressUntil('Tab', /^报告误报$/);
    await press('Enter');
    await pressUntil('Tab', /^复制报告$/);
    await press('Enter');
    await clerk.pane.getByRole('button', { name: '复制报告' }).getByText('已复制').waitFor();
    expect(await clipboard()).toMatch(/A13 [^]*固定资产占用情况表!C4：28\.55/);

    await pressUntil('Shift+Tab', /^\d+ 错误/);
    await press('Enter');
    await eventually(
      () => clerk.findings.count(),
      (count) => count === goldenCount('error'),
    );
    await press('Enter');
    await pressUntil('Tab', /^搜索问题/);
    await clerk.page.keyboard.type('w03');
    await eventually(
      () => clerk.findings.count(),
      (count) => count === 5,
    );
    expect(await clerk.writes()).toEqual([]);
  });

  it('cells are marked, marks are cleared, and messages dismissed', async () => {
    await enterPane();
    await pressUntil('Tab', /^标注$/);
    await press('Enter');
    await clerk.pane.getByText(/^已标注\d+个单元格/).waitFor();
    expect(await focused()).toBe('标注');
    await pressUntil('Tab', /^关闭这条消息$/);
    // What had the focus is gone: the focus is on what is shown.
    await press('Enter');
    await eventually(focused, (name) => name.includes('收支预算总表'));
    await pressUntil('Shift+Tab', /^清除标注$/);
    await press('Enter');
    await clerk.pane.getByText('已清除全部标注。').waitFor();
    expect(await focused()).toBe('清除标注');
  });

  it('the narrative is read, copied and written, tables and coverage are looked through', async () => {
    await enterPane();
    await pressUntil('Tab', /^问题$/);
    expect(await press('ArrowRight')).toBe('说明');
    await clerk.pane.getByRole('button', { name: '复制全文' }).waitFor();
    await pressUntil('Tab', /^复制全文$/);
    await press('Enter');
    await clerk.pane.getByRole('button', { name: '复制全文' }).getByText('已复制').waitFor();
    expect(await clipboard()).toContain('7192.40万元');
    await pressUntil('Tab', /^7192\.40，来自 收支预算总表!B15$/);
    await press('Enter');
    await isAt('收支预算总表!B15');

    await pressUntil('Shift+Tab', /^说明$/);
    expect(await press('ArrowRight')).toBe('表格');
    await clerk.pane.getByRole('button', { name: /固定资产占用情况表!A1$/ }).waitFor();
    await pressUntil('Tab', /^A1:C11 转到 固定资产占用情况表!A1$/);
    await press('Enter');
    await isAt(`${ASSETS}!A1`);
    await pressUntil('Shift+Tab', /^表格$/);
    expect(await press('ArrowRight')).toBe('核对范围');
    await clerk.pane.getByText(/^已通过 \d+$/).waitFor();
    await pressUntil('Tab', /^已通过 \d+$/);
    await press('Enter');
    expect(await pane.locator('details[open]').innerText()).toMatch(/A01/);
    await pressUntil('Shift+Tab', /^核对范围$/);
    expect(await press('End')).toBe('帮助');
    expect(await press('Home')).toBe('问题');

    await pressUntil('Shift+Tab', /^生成说明$/);
    await press('Enter');
    await clerk.pane.getByText(`已生成工作表“${NARRATIVE}”`).waitFor();
    expect(await focused()).toBe('生成说明');
  });
});

describe('the focus', () => {
  it('stays in the workbook while it is edited, whatever the pane shows anew', async () => {
    // The line that will go is the one that had the focus last.
    await enterPane();
    await pressUntil('Tab', FIRST_GROUP);
    await press('End');
    await pressUntil('ArrowUp', /A13/);
    await clerk.click('收支预算总表', 'F8');
    await clerk.pane.getByText('所选单元格 收支预算总表!F8').waitFor();
    expect(await isInPane()).toBe(false);
    await clerk.type(ASSETS, 'C9', '28.55');
    await clerk.finding('A13').waitFor({ state: 'detached' });
    expect(await isInPane()).toBe(false);
    // What is typed next goes to the workbook.
    await clerk.page.keyboard.type('1');
    await clerk.page.keyboard.press('Enter');
    await eventually(
      () => clerk.text(ASSETS, 'C10'),
      (text) => text === '1',
    );
  });

  it('goes to the line that takes the place of one that a co-author corrects', async () => {
    await enterPane();
    await pressUntil('Tab', FIRST_GROUP);
    await press('End');
    await pressUntil('ArrowUp', /A13/);
    await clerk.page.evaluate((name) => {
      const { workbook } = window.simulatedExcel ?? {};
      const sheet = workbook?.findSheet(name);
      if (workbook === undefined || sheet === undefined) throw new Error('there is no such sheet');
      const cell = { row: 8, column: 2, value: 28.55, formula: null, format: '0.00' };
      workbook.applyUserChange({ kind: 'edited', sheetId: sheet.id, cells: [cell] }, 'Remote');
    }, ASSETS);
    await clerk.finding('A13').waitFor({ state: 'detached' });
    await eventually(focused, (name) => name.includes('A14'));
  });

  it('stays with a line that moves to the top because its cell is selected', async () => {
    await enterPane();
    await pressUntil('Tab', FIRST_GROUP);
    await press('End');
    await pressUntil('ArrowUp', /A13/);
    await clerk.page.evaluate((name) => {
      const { workbook } = window.simulatedExcel ?? {};
      const sheetId = workbook?.findSheet(name)?.id ?? '';
      workbook?.applyUserChange({
        kind: 'selected',
        sheetId,
        area: { top: 3, left: 2, bottom: 3, right: 2 },
      });
    }, ASSETS);
    await clerk.pane.getByText(`所选单元格 ${ASSETS}!C4`).waitFor();
    expect(await clerk.findings.first().innerText()).toContain('A13');
    await eventually(focused, (name) => name.includes('A13'));
  });
});

describe('a list of two thousand findings', () => {
  const PROJECTS = 2000;
  let rows: number;

  /** 项目支出表 with a bracket too many in every name. */
  async function openLongList(): Promise<void> {
    const names = Array.from({ length: PROJECTS }, (_, index) => `]项目${index + 1}`);
    const workbook = await writeXlsx({
      sheets: [
        {
          name: '项目支出表',
          rows: [
            ['2023年项目支出表'],
            ['怀来县医疗保障局', null, null, null, '单位：万元'],
            ['单位', '项目编码', '项目名称', '支出功能分类（项）', '预算数'],
            ...names.map((name) => ['怀来县医疗保障局', null, name, '2101301城乡医疗救助', 1]),
          ],
        },
      ],
    });
    await clerk.page.locator('#file').setInputFiles({
      name: '项目.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(workbook),
    });
    await eventually(
      () => clerk.finding('W01').count(),
      (count) => count > 0,
    );
    const frame = clerk.page.frames().find((each) => each.url().includes('taskpane.html'));
    if (frame === undefined) throw new Error('there is no pane');
    pane = frame;
    rows = Number(await pane.getByRole('listitem').first().getAttribute('aria-setsize'));
  }

  /** Rows that stand in the page, and which of how many the one with the focus is. */
  function listState(): Promise<{ inPage: number; position: string; isInSight: boolean }> {
    return pane.evaluate(() => {
      const row = document.activeElement?.closest('[role="listitem"]');
      const box = document.activeElement?.getBoundingClientRect();
      const view = document.querySelector('[role="list"]')?.parentElement?.getBoundingClientRect();
      return {
        inPage: document.querySelectorAll('[role="listitem"]').length,
        position: `${row?.getAttribute('aria-posinset') ?? ''}/${row?.getAttribute('aria-setsize') ?? ''}`,
        isInSight:
          box !== undefined && view !== undefined && box.top >= view.top - 1 && box.bottom <= view.bottom + 1,
      };
    });
  }

  async function expectAt(position: number): Promise<void> {
    const state = await eventually(
      listState,
      (now) => now.position === `${position}/${rows}` && now.isInSight,
    );
    expect(state.inPage).toBeLessThan(100);
  }

  it('is walked through and scrolled with fewer than a hundred rows in the page', async () => {
    await openLongList();
    expect(rows).toBeGreaterThan(PROJECTS);
    await enterPane();
    await pressUntil('Tab', /^项目支出表\d+个$/);
    await expectAt(1);
    await press('ArrowDown');
    await press('ArrowDown');
    await expectAt(3);
    await press('End');
    await expectAt(rows);
    expect(await press('Enter')).toContain(`项目${PROJECTS}`);
    await isAt(`项目支出表!C${PROJECTS + 3}`);
    await press('ArrowUp');
    await expectAt(rows - 1);
    await press('Home');
    await expectAt(1);

    // Scrolled away from, the line with the focus stays in the page, and the arrow keys go on from it.
    await pane.getByRole('list', { name: '问题清单' }).evaluate((list) => {
      list.parentElement?.scrollTo({ top: list.scrollHeight / 2 });
    });
    await clerk.pane
      .getByText(/：\]项目(9|10)\d\d$/)
      .first()
      .waitFor();
    expect((await listState()).inPage).toBeLessThan(100);
    await press('ArrowDown');
    await expectAt(2);
  });
});

describe('on the first run', () => {
  it('the pane says where the data stays and opens the sample, until that was read', async () => {
    const words = clerk.pane.getByText('核对全部在本机完成，数据不会离开这台电脑。');
    await words.waitFor();
    await enterPane();
    await pressUntil('Tab', /^打开样例$/);
    // The pane is loaded anew with the sample: where its focus is cannot be asked meanwhile.
    await clerk.page.keyboard.press('Enter');
    await eventually(
      () => clerk.page.locator('#file-name').innerText(),
      (name) => name === '样例.xlsx',
    );
    await eventually(
      () => clerk.findings.count(),
      (count) => count === GOLDEN_FINDINGS,
    );
    expect(clerk.strayRequests).toEqual([]);
    await clerk.button('知道了').click();
    await words.waitFor({ state: 'detached' });
    await clerk.pane.locator('body').evaluate(() => {
      location.reload();
    });
    await clerk.findings.first().waitFor();
    expect(await words.count()).toBe(0);
  });
});
