import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { unzipSync } from 'fflate';
import { readXlsx } from '../../src/hosts/xlsx';
import type { SheetSnapshot } from '../../src/core/workbook';
import { WorkbenchServer } from './workbench-page';
import { goldenVerdict } from '../support/golden-verdict';

/** What is saved after the add-in has worked: the new sheet, the edit, and all of the original. */

const ORIGINAL = new Uint8Array(readFileSync(join(__dirname, '../../samples/huailai-2023.xlsx')));

let server: WorkbenchServer;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const reading = readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.workbook.sheets;
}

describe('the file saved', () => {
  let saved: Uint8Array;
  beforeAll(async () => {
    const clerk = await server.open();
    await clerk.type('固定资产占用情况表', 'C9', '28.55');
    await clerk.finding('A13').waitFor({ state: 'detached' });
    await clerk.button('标注').click();
    await clerk.pane.getByText(/^已标注\d+个单元格/).waitFor();
    await clerk.button('生成说明').click();
    await clerk.pane.getByText('已生成工作表“预算公开情况说明”').waitFor();
    saved = await clerk.save();
    expect(clerk.strayRequests).toEqual([]);
    await clerk.close();
  });

  it('has every original cell, but for the one edited', () => {
    const edited = sheetsOf(saved);
    for (const before of sheetsOf(ORIGINAL)) {
      const after = edited.find(({ name }) => name === before.name);
      if (before.name !== '固定资产占用情况表') {
        expect(after).toEqual(before);
        continue;
      }
      const values = before.values.map((row, index) =>
        row.map((value, column) => (before.top + index === 8 && before.left + column === 2 ? 28.55 : value)),
      );
      expect(after).toEqual({ ...before, values });
    }
  });

  it('has the new sheet at the end, as one of ours', () => {
    const last = sheetsOf(saved).at(-1);
    expect(last).toMatchObject({ name: '预算公开情况说明', own: true });
    expect(JSON.stringify(last?.values)).toContain('7192.40');
  });

  it('has every original part; those that did not have to change are the same bytes', () => {
    const before = unzipSync(ORIGINAL);
    const after = unzipSync(saved);
    const changed = Object.entries(before)
      .filter(([path, bytes]) => Buffer.compare(bytes, after[path] ?? new Uint8Array()) !== 0)
      .map(([path]) => path);
    expect(Object.keys(before).filter((path) => !(path in after))).toEqual([]);
    // The parts of sheets that were marked or edited, and those that list sheets, styles and parts.
    expect(
      changed.filter(
        (path) => !/^xl\/(worksheets\/sheet\d+|workbook|styles)\.xml$|rels$|^\[Content_Types\]/.test(path),
      ),
    ).toEqual([]);
  });

  it('opens again in the workbench, marks and narrative in place', async () => {
    const again = await server.open();
    await again.page.locator('#file').setInputFiles({
      name: '已保存.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(saved),
    });
    await again.finding('A13').waitFor({ state: 'detached' });
    expect(await again.verdict()).toBe(goldenVerdict(['A13']));
    expect((await again.sheetNames()).at(-1)).toBe('预算公开情况说明');
    await again.waitForMarks('项目绩效目标表', 'F102', ['#FFC7CE']);
    await again.waitForMarks('固定资产占用情况表', 'C4', []);
    await again.button('清除标注').click();
    await again.pane.getByText('已清除全部标注。').waitFor();
    await again.waitForMarks('项目绩效目标表', 'F102', []);
    expect(again.strayRequests).toEqual([]);
    await again.close();
  });
});
