import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Level } from '../../src/hosts/simulator';
import { WorkbenchServer } from './workbench-page';

const LEVELS: readonly Level[] = ['1.14', '1.17', '1.20'];

let server: WorkbenchServer;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());

it.each(LEVELS)(
  'the self-test, from its button in help, passes in the workbench with ExcelApi %s',
  async (level) => {
    const clerk = await server.open({ level });
    const { pane } = clerk;
    const sheets = await clerk.sheetNames();
    const before = await clerk.contentHash();
    await pane.getByRole('tab', { name: '帮助' }).click();
    await clerk.loadingPane(() => clerk.button('打开自检').click());
    await clerk.button('开始自检').click();
    await pane.getByText(/^符合 \d+ · 不符 \d+/).waitFor();
    expect(await pane.locator('tr[data-outcome="fail"]').allInnerTexts()).toEqual([]);
    expect(await pane.locator('tr[data-outcome="pass"]').count()).toBeGreaterThanOrEqual(40);
    expect(await pane.getByRole('alert').count()).toBe(0);
    expect(await clerk.sheetNames()).toEqual(sheets);
    expect(await clerk.contentHash()).toBe(before);

    await clerk.button('复制结果（JSON）').click();
    await pane.getByText('已复制').first().waitFor();
    const copied = await clerk.page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(copied)).toMatchObject({ excelApi: level, isRemoved: true });
    // Nothing of the user's workbook is in it.
    for (const name of sheets) expect(copied).not.toContain(name);
    expect(await clerk.unknownMembers()).toEqual([]);
    expect(clerk.strayRequests).toEqual([]);
    expect(clerk.pageErrors).toEqual([]);

    await clerk.loadingPane(() => clerk.button('回到窗格').click());
    await pane.getByText(/^核对时间/).waitFor();
    await clerk.close();
  },
);
