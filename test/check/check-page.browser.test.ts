import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Download, Page } from 'playwright-core';
import sirv from 'sirv';
import { readGridSheets, readXlsx } from '../../src/hosts/xlsx';
import { changedParts, entriesOf } from '../hosts/xlsx/patch-tools';
import { bytesOf, connectBrowser, started } from '../support/browser/connect';
import { goldenVerdict } from '../support/golden-verdict';

const ROOT = path.join(__dirname, '../..');
const SAMPLE = path.join(ROOT, 'samples/huailai-2023.xlsx');
const OTHER = path.join(ROOT, 'samples/huailai-2024.xlsx');
const fixture = (name: string): string => path.join(ROOT, 'test/fixtures/xlsx', name);

describe('the page for those without Excel', () => {
  let browser: Browser;
  let server: Server;
  let page: Page;
  /** The pages as they ship, under their content policy. */
  let folder = '';
  let origin = '';
  let stray: string[] = [];
  let errors: string[] = [];
  beforeAll(async () => {
    folder = started('PANE_FOLDER');
    const serve = sirv(folder);
    server = createServer((request, response) => {
      serve(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const address = server.address();
    if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
    origin = `http://127.0.0.1:${address.port}`;
    browser = await connectBrowser();
  });
  afterAll(async () => {
    await browser.close();
    server.closeAllConnections();
    server.close();
  });

  const open = async (from: 'share' | 'server' = 'share', width = 1280): Promise<void> => {
    stray = [];
    errors = [];
    page = await browser.newPage({ viewport: { width, height: 800 }, locale: 'zh-CN' });
    const base = from === 'share' ? pathToFileURL(folder).href : origin;
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(base) && !/^(data|blob):/.test(url)) stray.push(url);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', ({ message }) => errors.push(message));
    page.on('dialog', (dialog) => errors.push(`a dialog: ${dialog.message()}`));
    await page.goto(`${base}/check.html`);
  };
  afterEach(async () => {
    const seen = { stray, errors };
    await page.close();
    expect(seen).toEqual({ stray: [], errors: [] });
  });

  const choose = (file: Parameters<Page['setInputFiles']>[1]): Promise<void> =>
    page.setInputFiles('input[type=file]', file);
  const press = (name: string): Promise<void> => page.getByRole('button', { name, exact: true }).click();
  const drop = async (file: string): Promise<void> => {
    const data = await page.evaluateHandle(
      ([base64 = '', name = '']) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        const transfer = new DataTransfer();
        transfer.items.add(new File([bytes], name));
        return transfer;
      },
      [readFileSync(file).toString('base64'), path.basename(file)],
    );
    await page.dispatchEvent('main', 'drop', { dataTransfer: data });
  };
  const save = async (button = '保存副本'): Promise<Download> => {
    const [download] = await Promise.all([page.waitForEvent('download'), press(button)]);
    return download;
  };

  it.each(['share', 'server'] as const)(
    'checks a dropped file and saves a marked copy, from a %s',
    async (from) => {
      await open(from);
      await drop(SAMPLE);
      await page.getByText(goldenVerdict()).waitFor();
      await press('标注');
      await page.getByText(/已标注/).waitFor();
      await press('生成说明');
      await page.getByText(/已生成工作表/).waitFor();
      await press('保存清单');
      await page.getByText(/问题清单已保存/).waitFor();
      const download = await save();
      expect(download.suggestedFilename()).toBe('huailai-2023（副本）.xlsx');
      const [before, after] = [new Uint8Array(readFileSync(SAMPLE)), await bytesOf(download)];

      const names = entriesOf(after).map(({ name }) => name);
      const original = entriesOf(before).map(({ name }) => name);
      expect(original.filter((name) => !names.includes(name))).toEqual([]);
      const touched = changedParts(before, after).filter((name) => original.includes(name));
      expect(
        touched.filter(
          (name) =>
            !/^(\[Content_Types\]|xl\/(workbook|styles|_rels\/workbook|worksheets\/sheet\d+)|docProps\/app|_rels\/)/.test(
              name,
            ),
        ),
      ).toEqual([]);

      const [old, read] = [readXlsx(before), readXlsx(after)];
      if (!old.ok || !read.ok) throw new Error('not read');
      expect(read.workbook.sheets.slice(0, old.workbook.sheets.length)).toEqual(old.workbook.sheets);
      expect(read.workbook.sheets).toHaveLength(old.workbook.sheets.length + 2);
      const looks = readGridSheets(after);
      expect(looks.ok && looks.sheets.flatMap(({ marks }) => marks).length).toBeGreaterThan(0);
    },
  );

  it('is as high as its window before a file is there, so that one can be dropped anywhere', async () => {
    await open();
    const area = await page.locator('main').boundingBox();
    expect((area?.y ?? 0) + (area?.height ?? 0)).toBeGreaterThan(700);
  });

  it('offers nothing that a file cannot do', async () => {
    await open();
    await choose(SAMPLE);
    await page.getByRole('button', { name: '标注', exact: true }).waitFor();
    expect(await page.getByRole('button', { name: '重新检查' }).count()).toBe(0);
    expect(await page.getByRole('switch').count()).toBe(0);
    expect(await page.getByRole('checkbox').count()).toBe(0);
  });

  it.each([1280, 400])(
    'shows the cell of a finding as its sheet does, %i pixels wide, by keyboard',
    async (width) => {
      await open('share', width);
      await choose(SAMPLE);
      await page.getByRole('button', { name: /只看错误/ }).press('Enter');
      await page.getByRole('button', { name: /^错误.*A13/ }).focus();
      await page.keyboard.press('Enter');
      const chosen = page.locator('td[aria-current=true]');
      await chosen.waitFor();
      expect(await chosen.isVisible()).toBe(true);
      expect(await chosen.innerText()).toMatch(/^\d+\.\d\d$/);
      await press('关闭');
      await chosen.waitFor({ state: 'detached' });
    },
  );

  it('asks in the page before a copy that is not saved is lost', async () => {
    await open();
    await choose(SAMPLE);
    await press('标注');
    await page.getByText(/已标注/).waitFor();
    await choose(OTHER);
    await press('不打开');
    expect(await page.getByRole('banner').innerText()).toContain('huailai-2023.xlsx');
    await choose(OTHER);
    expect((await save('保存副本，再打开')).suggestedFilename()).toContain('huailai-2023');
    await page.getByRole('banner').getByText('huailai-2024.xlsx').waitFor();
  });

  it('compares with last year\u2019s workbook, which is read on the page and written nowhere', async () => {
    await open();
    await choose(OTHER);
    await page.getByRole('tab', { name: '表格' }).click();
    const section = page.getByRole('region', { name: '上年工作簿' });
    await section.locator('input[type=file]').setInputFiles(fixture('libreoffice.xls'));
    await page.getByText('没能读取上年工作簿').waitFor();
    await section.locator('input[type=file]').setInputFiles(SAMPLE);
    await section.getByText('对上7个项目，本年新增3个，今年没有2个。').waitFor();
    expect(await page.getByRole('banner').innerText()).toContain('huailai-2024.xlsx');
    await page.getByRole('tab', { name: '问题' }).click();
    await page.getByRole('searchbox').fill('y06');
    await page
      .getByText(/要求比上年的“≥90%”（上年工作簿 huailai-2023.xlsx 的 项目绩效目标表!F139）降低了/)
      .waitFor();
    const saving = page.getByRole('button', { name: '保存副本', exact: true });
    expect(await saving.getAttribute('aria-disabled')).toBe('true');
  });

  it('saves the same copy twice', async () => {
    await open();
    await choose(SAMPLE);
    await press('标注');
    await page.getByText(/已标注/).waitFor();
    const [first, second] = [await bytesOf(await save()), await bytesOf(await save())];
    expect(Buffer.compare(first, second)).toBe(0);
  });

  it.each([
    ['xlsx-populate-encrypted.xlsx', '打开密码'],
    ['libreoffice.xls', '旧版 Excel'],
    ['libreoffice.ods', '.xlsx'],
  ])('says in the page what %s is, and keeps what is open', async (name, words) => {
    await open();
    await choose(SAMPLE);
    await page.getByRole('button', { name: '标注', exact: true }).waitFor();
    await choose(fixture(name));
    const said = page.getByText('没有打开').locator('..');
    expect(await said.innerText()).toContain(words);
    expect(await page.getByRole('banner').innerText()).toContain('huailai-2023.xlsx');
  });

  it.each([
    ['表.csv', '甲,乙\n1,2\n'],
    ['损坏.xlsx', 'PK\u0003\u0004broken'],
    ['空.et', ''],
  ])('says what to do with %s', async (name, content) => {
    await open();
    await choose({ name, mimeType: '', buffer: Buffer.from(content) });
    expect(await page.getByText('没有打开').locator('..').innerText()).toMatch(/请.+。/);
  });

  it('shows a hostile name as text', async () => {
    await open();
    const name = '<img src=x onerror=document.title=1>\u202E.xlsx';
    await choose({ name, mimeType: '', buffer: readFileSync(SAMPLE) });
    await page.getByRole('banner').getByText('<img src=x onerror=document.title=1>.xlsx').waitFor();
    expect(await page.title()).not.toBe('1');
  });
});
