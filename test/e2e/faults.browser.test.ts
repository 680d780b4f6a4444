import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { goldenVerdict } from '../support/golden-verdict';
import { WorkbenchServer, type WorkbenchPage } from './workbench-page';

/** What goes wrong in Excel, as the clerk meets it: the pane says what happened and what to do, and the user's sheets stay as they are. */

const NARRATIVE = '预算公开情况说明';

let server: WorkbenchServer;
let clerk: WorkbenchPage;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());
/** The user's sheets as plain text, ours left out. */
function userSheets(): Promise<string> {
  return clerk.page.evaluate((own) => {
    const sheets = window.simulatedExcel?.workbook.gridSheets() ?? [];
    return JSON.stringify(
      sheets.filter(({ name }) => !name.startsWith(own)),
      (_key, value: unknown) => (value instanceof Map ? [...value] : value),
    );
  }, NARRATIVE);
}

function firstCell(sheet: string): Promise<string> {
  return clerk.page.evaluate(
    (name) => JSON.stringify(window.simulatedExcel?.workbook.findSheet(name)?.cell(0, 0).value ?? ''),
    sheet,
  );
}

function cells(sheet: string): Promise<string> {
  return clerk.page.evaluate(
    (name) => JSON.stringify(window.simulatedExcel?.workbook.findSheet(name)?.toGrid().cells),
    sheet,
  );
}

describe('in the oldest Excel', () => {
  beforeEach(async () => {
    clerk = await server.open();
  });
  afterEach(async () => {
    expect(clerk.strayRequests).toEqual([]);
    expect(clerk.pageErrors).toEqual([]);
    await clerk.close();
  });

  it('a part of the pane cannot be loaded: what the first rules find is shown, and that others were not run', async () => {
    await clerk.page.route(/all-rules/, (route) => route.abort());
    await clerk.openAnew('huailai-2023');
    await clerk.pane.getByText('还有一部分规则没有载入，没有核对').waitFor();
    expect(await clerk.finding('A13').count()).toBe(1);
    expect(await clerk.finding('P01').count()).toBe(0);
    await clerk.pane.getByText('其余规则还没有核对…').waitFor();
    await clerk.page.unroute(/all-rules/);
    await clerk.button('重新检查').last().click();
    await clerk.finding('P01').waitFor();
    expect(await clerk.verdict()).toBe(goldenVerdict());
    expect(await clerk.pane.getByText('没有载入').count()).toBe(0);
    expect(await clerk.writes()).toEqual([]);
  });

  describe('while the narrative is written', () => {
    it('the connection is lost, at any step: what is there says so, and the retry replaces that alone', async () => {
      const before = await userSheets();
      let failures = 0;
      // A sync that only reads passes; one command has fewer than twelve.
      for (let sync = 1; sync <= 12; sync += 1) {
        const had = await clerk.sheetNames();
        await clerk.page.evaluate((n) => window.simulatedExcel?.faults.dropDuringWrite(n), sync);
        await clerk.button('生成说明').click();
        const outcome = clerk.pane.getByText(/没能生成说明|已生成工作表/);
        await outcome.first().waitFor();
        expect(await userSheets()).toBe(before);
        const isWritten = (await outcome.first().innerText()).includes('已生成');
        const [added] = (await clerk.sheetNames()).filter((name) => !had.includes(name));
        await clerk.page.evaluate(() => window.simulatedExcel?.faults.clear());
        if (isWritten) continue;
        failures += 1;
        // What is there says that it is not complete, or it is and only the answer was lost.
        const isUnfinished = added !== undefined && (await firstCell(added)).includes('生成未完成');
        await clerk.button('重试').click();
        await clerk.pane.getByText(/^已生成工作表/).waitFor();
        const now = (await clerk.sheetNames()).filter((name) => !had.includes(name));
        expect(now).toHaveLength(added === undefined || isUnfinished ? 1 : 2);
        const contents = await Promise.all(now.map(cells));
        expect(new Set(contents).size).toBe(1);
        expect(contents[0]).not.toContain('生成未完成');
        expect(await userSheets()).toBe(before);
      }
      // Adding the sheet, filling it and completing it are syncs of their own.
      expect(failures).toBeGreaterThanOrEqual(2);
    });

    it('the payload is refused: the user’s sheets are unchanged', async () => {
      const before = await userSheets();
      await clerk.page.evaluate(() => {
        if (window.simulatedExcel !== undefined) window.simulatedExcel.payloadLimit = 2000;
      });
      await clerk.button('生成说明').click();
      await clerk.pane.getByText('没能生成说明').waitFor();
      expect(await userSheets()).toBe(before);
    });
  });

  describe('while the workbook is checked', () => {
    it('a sheet is deleted between two syncs: the next change is read all the same', async () => {
      await clerk.page.evaluate(() => {
        window.simulatedExcel?.faults.beforeSync(1, (workbook) => {
          const sheet = workbook.findSheet('名词解释');
          if (sheet !== undefined)
            workbook.applyUserChange({ kind: 'sheet-removed', sheetId: sheet.id }, 'Remote');
        });
      });
      await clerk.type('固定资产占用情况表', 'C9', '28.55');
      await clerk.finding('A13').waitFor({ state: 'detached' });
      expect(await clerk.writes()).toEqual([]);
    });

    it('the user stays in a cell for three seconds: the pane says so and then goes on by itself', async () => {
      await clerk.page.evaluate(() => {
        window.simulatedExcel?.faults.enterCellEdit(3000);
      });
      await clerk.type('固定资产占用情况表', 'C9', '28.55');
      await clerk.pane.getByText('最近的改动还没有核对').waitFor();
      await clerk.finding('A13').waitFor({ state: 'detached' });
      await clerk.pane.getByText('最近的改动还没有核对').waitFor({ state: 'detached' });
    });

    it('a sync never answers: it can be cancelled and tried again', async () => {
      await clerk.page.evaluate(() => {
        window.simulatedExcel?.faults.hangSync(1);
      });
      await clerk.button('重新检查').click();
      await clerk.button('取消').click();
      await clerk.pane.getByText(/^已取消/).waitFor();
      expect(await clerk.finding('A13').count()).toBe(1);
    });
  });

  describe('a protected sheet', () => {
    it('is left alone by the marks, and the pane says so', async () => {
      await clerk.page.evaluate(() => {
        const { workbook } = window.simulatedExcel ?? {};
        const sheet = workbook?.findSheet('固定资产占用情况表');
        if (sheet !== undefined) workbook?.protectSheet(sheet.id);
      });
      await clerk.button('标注').click();
      await clerk.pane.getByText('受保护的工作表没有标注：固定资产占用情况表').waitFor();
      await clerk.waitForMarks('项目绩效目标表', 'F102', ['#FFC7CE']);
      await clerk.waitForMarks('固定资产占用情况表', 'C4', []);
    });
  });
});
