import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { WorkbenchServer, type WorkbenchPage } from './workbench-page';

/** The sample without faults, in the form of another region. */
describe('a clerk opens the clean sample', () => {
  let server: WorkbenchServer;
  let workbench: WorkbenchPage;

  beforeAll(async () => {
    server = await WorkbenchServer.start();
    workbench = await server.open({ sample: 'shanghai-style-2030' });
  });
  afterAll(async () => {
    await server.stop();
  });

  it('is told that nothing was found, and what could not be checked', async () => {
    expect(await workbench.verdict()).toMatch(/^0 错误 · 0 警告 · 0 提示 · \d+ 未能核对$/);
    await workbench.pane.getByText('没有发现问题').waitFor();
    expect(await workbench.pane.getByText('某市示例区数据局').first().isVisible()).toBe(true);
  });

  it('sees the tables of its form and no others', async () => {
    await workbench.pane.getByRole('tab', { name: '表格' }).click();
    await workbench.pane.getByText('认出15种表，共15种').waitFor();
    expect(await workbench.pane.getByText('固定资产占用情况表').count()).toBe(0);
  });

  it('asks nothing of any other machine and meets no error', () => {
    expect(workbench.strayRequests).toEqual([]);
    expect(workbench.pageErrors).toEqual([]);
  });
});
