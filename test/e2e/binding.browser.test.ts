import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MISREAD_ROWS, UNKNOWN_FORM, unknownFormFile } from '../support/unknown-form';
import { eventually, WorkbenchServer, type WorkbenchPage } from './workbench-page';

/** A table in words nobody knows is bound by hand, and is still bound in the file that was saved. */

const BIND = '“三公”经费表：指定区域…';

let server: WorkbenchServer;
beforeAll(async () => {
  server = await WorkbenchServer.start();
});
afterAll(() => server.stop());

/** Opens a file in the workbench in place of the sample. */
async function openFile(clerk: WorkbenchPage, bytes: Uint8Array): Promise<void> {
  await clerk.page.locator('#file').setInputFiles({
    name: '新表.xlsx',
    mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    buffer: Buffer.from(bytes),
  });
  await eventually(
    () => clerk.sheetNames(),
    (names) => names[0] === UNKNOWN_FORM.sheet,
  );
}

/** Selects from one cell to another with the mouse, as a user does. */
async function select(clerk: WorkbenchPage, from: string, to: string): Promise<void> {
  await clerk.click(UNKNOWN_FORM.sheet, from);
  const end = await clerk.page.evaluate((cell) => window.grid?.positionOf(cell), to);
  if (end === undefined) throw new Error(`${to} is not in sight`);
  await clerk.page.keyboard.down('Shift');
  await clerk.page.mouse.click(end.x, end.y);
  await clerk.page.keyboard.up('Shift');
  await eventually(
    () => clerk.place(),
    (place) => place === `${UNKNOWN_FORM.sheet}!${from}:${to}`,
  );
}

describe('a table is bound', () => {
  it('picked, previewed, saved, checked, and bound again in the saved file', async () => {
    const clerk = await server.open();
    await openFile(clerk, await unknownFormFile());
    await clerk.pane.getByRole('heading', { name: '没有认出预算公开表' }).waitFor();
    await clerk.pane.getByRole('tab', { name: '表格' }).click();
    await clerk.button(BIND).click();
    await select(clerk, 'A4', 'C9');
    await clerk.button('用当前选区').click();
    const { pane } = clerk;
    await eventually(
      () => pane.getByLabel('区域（含表头）').inputValue(),
      (range) => range === UNKNOWN_FORM.range,
    );
    await pane.getByLabel('C 列 今年').selectOption({ label: '本年（必需）' });
    await pane.getByLabel('B 列 去年').selectOption({ label: '上年' });
    const preview = pane.getByRole('group', { name: '读出来是这样' });
    expect(await preview.getByRole('row').nth(1).innerText()).toMatch(/合计\s+3\.00万元\s+4\.50万元/);
    expect(await clerk.writes()).toEqual([]);

    await clerk.button('保存').click();
    await pane.getByText('已指定“三公”经费表的区域').waitFor();
    expect(await clerk.writes()).toEqual(['CustomXmlPartCollection.add']);
    expect(await pane.getByText('已指定', { exact: true }).count()).toBe(1);
    await pane.getByRole('tab', { name: '问题' }).click();
    await clerk.finding('A08').waitFor();
    await clerk.type(UNKNOWN_FORM.sheet, 'C5', '4');
    await clerk.finding('A08').waitFor({ state: 'detached' });
    await clerk.type(UNKNOWN_FORM.sheet, 'C5', '4.5');
    await clerk.finding('A08').waitFor();
    await clerk.button('重新检查').click();
    await clerk.finding('A08').waitFor();
    expect(await clerk.unknownMembers()).toEqual([]);
    expect(clerk.pageErrors).toEqual([]);
    expect(clerk.strayRequests).toEqual([]);
    const saved = await clerk.save();
    await clerk.close();

    const again = await server.open();
    await openFile(again, saved);
    await again.finding('A08').waitFor();
    await again.pane.getByRole('tab', { name: '表格' }).click();
    await again.pane.getByText('已指定', { exact: true }).waitFor();
    await again.button('“三公”经费表：取消指定').click();
    await again.pane.getByText('已取消“三公”经费表的指定').waitFor();
    await again.pane.getByRole('tab', { name: '问题' }).click();
    await again.pane.getByRole('heading', { name: '没有认出预算公开表' }).waitFor();
    expect(again.pageErrors).toEqual([]);
    await again.close();
  });
});

it('a table that is recognised wrongly is bound to the right column, and still is in the saved file', async () => {
  const clerk = await server.open();
  await openFile(clerk, await unknownFormFile(MISREAD_ROWS));
  await clerk.finding('A08').waitFor();
  const { pane } = clerk;
  await pane.getByRole('tab', { name: '表格' }).click();
  await clerk.button(BIND).click();
  await select(clerk, 'A4', 'C9');
  await clerk.button('用当前选区').click();
  await pane.getByLabel('B 列 本年').selectOption({ label: '不读' });
  await pane.getByLabel('C 列 核定数').selectOption({ label: '本年（必需）' });
  const preview = pane.getByRole('group', { name: '读出来是这样' });
  await eventually(
    () => preview.getByRole('row').nth(1).innerText(),
    (row) => /合计\s+4\.00万元/.test(row),
  );
  await clerk.button('保存').click();
  await pane.getByText('已指定“三公”经费表的区域').waitFor();
  await clerk.button('重新检查').click();
  await clerk.finding('A08').waitFor({ state: 'detached' });
  const saved = await clerk.save();
  await clerk.close();

  const again = await server.open();
  await openFile(again, saved);
  await again.pane.getByRole('tab', { name: '表格' }).click();
  await again.pane.getByText('已指定', { exact: true }).waitFor();
  await again.pane.getByRole('tab', { name: '问题' }).click();
  expect(await again.finding('A08').count()).toBe(0);
  await again.close();
});
