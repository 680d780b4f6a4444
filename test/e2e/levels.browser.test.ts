import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Level } from '../../src/hosts/simulator';
import { WorkbenchServer } from './workbench-page';
import { goldenVerdict } from '../support/golden-verdict';

/** Once through everything in the newer Excels; step by step, `test/hosts/office/journeys.test.ts`. */

const NEWER: readonly Level[] = ['1.17', '1.20'];

let server: WorkbenchServer;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());

it.each(NEWER)(
  'a clerk in Excel with ExcelApi %s corrects, marks, has the narrative written and saves',
  async (level) => {
    const clerk = await server.open({ level });
    expect(await clerk.verdict()).toBe(goldenVerdict());
    await clerk.type('固定资产占用情况表', 'C9', '28.55');
    await clerk.finding('A13').waitFor({ state: 'detached' });
    expect(await clerk.writes()).toEqual([]);
    await clerk.button('标注').click();
    await clerk.pane.getByText(/^已标注\d+个单元格/).waitFor();
    await clerk.waitForMarks('项目绩效目标表', 'F102', ['#FFC7CE']);
    await clerk.button('生成说明').click();
    await clerk.pane.getByText('已生成工作表“预算公开情况说明”').waitFor();
    expect((await clerk.save()).length).toBeGreaterThan(0);
    expect(await clerk.unknownMembers()).toEqual([]);
    expect(clerk.strayRequests).toEqual([]);
    expect(clerk.pageErrors).toEqual([]);
    await clerk.close();
  },
);
