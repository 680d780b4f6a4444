import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, WorkbenchServer, type WorkbenchPage } from './workbench-page';
import { GOLDEN_FINDINGS, goldenVerdict } from '../support/golden-verdict';

/** The way of a clerk through the sample of 2023; in the other Excels that are supported, `test/hosts/office/journeys.test.ts`. */

const ASSETS = '固定资产占用情况表';
const BUDGET = '收支预算总表';
const ERROR_FILL = '#FFC7CE';

let server: WorkbenchServer;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());

describe('a clerk in the oldest Excel', () => {
  let clerk: WorkbenchPage;
  beforeEach(async () => {
    clerk = await server.open();
  });
  afterEach(async () => {
    expect(clerk.strayRequests).toEqual([]);
    expect(clerk.pageErrors).toEqual([]);
    expect(await clerk.unknownMembers()).toEqual([]);
    await clerk.close();
  });

  it('sees the findings of the sample', async () => {
    expect(await clerk.verdict()).toBe(goldenVerdict());
    expect(await clerk.findings.count()).toBe(GOLDEN_FINDINGS);
    expect(await clerk.finding('A13').innerText()).toContain('28.55万元');
    expect(await clerk.writes()).toEqual([]);
  });

  it('clicks a finding and is at its cell', async () => {
    await clerk.finding('A13').getByRole('button').first().click();
    await eventually(
      () => clerk.place(),
      (place) => place === `${ASSETS}!C4`,
    );
    const details = clerk.finding('A13');
    expect(await details.innerText()).toMatch(/28\.55万元[^]*13\.15万元[^]*15\.40万元/);
    expect(await clerk.writes()).toEqual([]);
  });

  it('selects a cell and sees its findings first', async () => {
    await clerk.click(BUDGET, 'F8');
    await clerk.pane.getByText(`所选单元格 ${BUDGET}!F8`).waitFor();
    expect(await clerk.findings.first().innerText()).toContain('Y02');
  });

  it('corrects a cell: the finding goes, nothing is written, Ctrl+Z still works', async () => {
    const before = await clerk.contentHash();
    await clerk.type(ASSETS, 'C9', '28.55');
    await clerk.finding('A13').waitFor({ state: 'detached' });
    expect(await clerk.verdict()).toBe(goldenVerdict(['A13']));
    const edited = await clerk.contentHash();
    expect(edited).not.toBe(before);

    // A check by hand leaves the workbook and the undo list alone as well.
    const syncs = await clerk.syncs();
    await clerk.button('重新检查').click();
    await eventually(
      () => clerk.syncs(),
      (seen) => seen === syncs + 3,
    );
    expect(await clerk.contentHash()).toBe(edited);

    await clerk.click(ASSETS, 'A1');
    await clerk.undo();
    await clerk.finding('A13').waitFor();
    expect(await clerk.text(ASSETS, 'C9')).toBe('13.15');
    expect(await clerk.contentHash()).toBe(before);
    expect(await clerk.writes()).toEqual([]);
  });

  it('edits a cell that a figure on another sheet depends on: that one is judged again', async () => {
    await clerk.type(BUDGET, 'D7', '=基本支出表!B5');
    await eventually(
      () => clerk.text(BUDGET, 'D7'),
      (text) => text === '16.75',
    );
    expect(await clerk.finding('Y01').count()).toBe(0);
    await clerk.type('基本支出表', 'B5', '20');
    await clerk.finding('Y01').first().waitFor();
    expect(await clerk.finding('Y01').first().innerText()).toContain('日常公用经费');
    expect(await clerk.writes()).toEqual([]);
  });

  it('marks, and corrects what a marked cell is compared with on another sheet', async () => {
    await clerk.button('标注').click();
    await clerk.waitForMarks('“三公”经费表', 'C11', ['#FFEB9C']);
    await clerk.type('基本支出表', 'B5', '31.75');
    await clerk.waitForMarks('“三公”经费表', 'C11', []);
    await clerk.type('基本支出表', 'B5', '20');
    await clerk.waitForMarks('“三公”经费表', 'C11', ['#FFEB9C']);
    await clerk.button('清除标注').click();
    await clerk.pane.getByText('已清除全部标注。').waitFor();
  });

  it('marks, corrects a marked cell, clears the marks', async () => {
    const before = await clerk.contentHash();
    await clerk.button('标注').click();
    await clerk.pane.getByText(/^已标注\d+个单元格/).waitFor();
    await clerk.waitForMarks(ASSETS, 'C4', [ERROR_FILL]);
    await clerk.waitForMarks('项目绩效目标表', 'F102', [ERROR_FILL]);
    await clerk.waitForMarks(ASSETS, 'C11', []);
    const writes = await clerk.writes();
    expect(writes.length).toBeGreaterThan(0);

    // A wrong change does not look corrected, a right one does.
    await clerk.type(ASSETS, 'C9', '14');
    await clerk.pane.getByText(/相差14\.55万元/).waitFor();
    await clerk.waitForMarks(ASSETS, 'C4', [ERROR_FILL]);
    await clerk.type(ASSETS, 'C9', '28.55');
    await clerk.finding('A13').waitFor({ state: 'detached' });
    await clerk.waitForMarks(ASSETS, 'C4', []);
    await clerk.waitForMarks('项目绩效目标表', 'F102', [ERROR_FILL]);
    expect(await clerk.writes()).toEqual(writes);

    await clerk.type(ASSETS, 'C9', '13.15');
    await clerk.finding('A13').waitFor();
    await clerk.button('清除标注').click();
    await clerk.pane.getByText('已清除全部标注。').waitFor();
    await clerk.waitForMarks('项目绩效目标表', 'F102', []);
    expect(await clerk.contentHash()).toBe(before);
  });

  it('has the narrative written, twice', async () => {
    await clerk.button('生成说明').click();
    await clerk.pane.getByText('已生成工作表“预算公开情况说明”').waitFor();
    const texts = await clerk.page.evaluate(() =>
      window.simulatedExcel?.workbook
        .findSheet('预算公开情况说明')
        ?.toGrid()
        .cells.map(({ value }) => JSON.stringify(value)),
    );
    expect(texts?.join('\n')).toMatch(/7192\.40万元/);
    expect(await clerk.place()).toMatch(/^预算公开情况说明!/);
    await clerk.button('生成说明').click();
    await clerk.pane.getByText('已生成工作表“预算公开情况说明 (2)”').waitFor();
    expect((await clerk.sheetNames()).slice(-2)).toEqual(['预算公开情况说明', '预算公开情况说明 (2)']);
    // Our own sheets are not checked as the user's.
    expect(await clerk.verdict()).toBe(goldenVerdict());
  });
});
