import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually, WorkbenchServer, type WorkbenchPage } from './workbench-page';

/** Last year's workbook beside this year's, in the pane as it ships: the reader of files is loaded when it is needed. */

const PRIOR = path.join(__dirname, '../../samples/huailai-2023.xlsx');

let server: WorkbenchServer;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());

describe('last year\u2019s workbook in the pane', () => {
  let clerk: WorkbenchPage;
  beforeEach(async () => {
    clerk = await server.open({ sample: 'huailai-2024' });
  });
  afterEach(async () => {
    expect(clerk.strayRequests).toEqual([]);
    expect(clerk.pageErrors).toEqual([]);
    await clerk.close();
  });

  it('is chosen, compared with while the user edits, and removed; nothing is written', async () => {
    await clerk.pane.getByRole('tab', { name: '表格' }).click();
    const section = clerk.pane.getByRole('region', { name: '上年工作簿' });
    await section.locator('input[type=file]').setInputFiles(PRIOR);
    await section.getByText('对上7个项目，本年新增3个，今年没有2个。').waitFor();
    await clerk.pane.getByRole('tab', { name: '问题' }).click();
    // Of a long list only what is in sight stands in the page.
    const search = clerk.pane.getByRole('searchbox');
    await search.fill('y05');
    await eventually(
      () => clerk.finding('Y05').count(),
      (count) => count === 5,
    );
    await search.fill('y06');
    await eventually(
      () => clerk.finding('Y06').count(),
      (count) => count === 6,
    );
    await clerk.type('绩效目标表8', 'F16', '≥90%');
    await clerk.finding('Y06').nth(5).waitFor({ state: 'detached' });
    expect(await clerk.finding('Y06').count()).toBe(5);
    await clerk.pane.getByRole('tab', { name: '表格' }).click();
    await clerk.button('移除').click();
    await clerk.pane.getByRole('tab', { name: '问题' }).click();
    for (const code of ['Y05', 'Y06']) {
      await search.fill(code);
      await eventually(
        () => clerk.findings.count(),
        (count) => count === 0,
      );
    }
    expect(await clerk.writes()).toEqual([]);
  });
});
