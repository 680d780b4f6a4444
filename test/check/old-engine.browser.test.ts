import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Page } from 'playwright-core';
import { readGridSheets, readXlsx } from '../../src/hosts/xlsx';
import { eventually } from '../e2e/workbench-page';
import { connectBrowser, started } from '../support/browser/connect';

const ROOT = join(__dirname, '../..');

/** What a script of the project's answers. */
function answerOf(script: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', script], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  const line = stdout.trim().split('\n').at(-1);
  if (status !== 0 || line === undefined) throw new Error(stderr);
  return line;
}

/**
 * One of the built pages, from a folder. Its buttons are pressed from within: Playwright's own look at an element asks for what an old
 * browser does not have.
 */
class BuiltPage {
  private constructor(
    private readonly page: Page,
    private readonly downloads: string,
    readonly errors: readonly string[],
  ) {}

  static async open(browser: Browser, file: string, downloads: string): Promise<BuiltPage> {
    const context = await browser.newContext({ locale: 'zh-CN', viewport: { width: 1280, height: 4000 } });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', ({ message }) => errors.push(message));
    const session = await context.newCDPSession(page);
    await session.send('Page.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
    await page.goto(file);
    return new BuiltPage(page, downloads, errors);
  }

  async waitFor(text: string): Promise<void> {
    await this.page.waitForFunction((wanted) => document.body.innerText.includes(wanted), text, {
      timeout: 20_000,
    });
  }

  async choose(file: string): Promise<void> {
    await this.page.setInputFiles('input[type=file]', file);
  }

  async press(name: string): Promise<void> {
    await this.page.evaluate((wanted) => {
      const button = Array.from(document.querySelectorAll('button')).find(
        (candidate) => candidate.innerText.trim() === wanted,
      );
      if (button === undefined) throw new Error(`no button ${wanted}`);
      button.click();
    }, name);
  }

  /** The text of the list of findings, and of the verdict above it. */
  shown(): Promise<string> {
    return this.page.evaluate(() => {
      const list = document.querySelector<HTMLElement>('[aria-label="问题清单"]');
      const verdict = /.*错误 · .*未能核对/.exec(document.body.innerText)?.[0] ?? '';
      return `${verdict}\n${list?.innerText ?? ''}`;
    });
  }

  async saved(name: string): Promise<Uint8Array> {
    const path = join(this.downloads, name);
    await eventually(() => Promise.resolve(existsSync(path)), Boolean);
    return new Uint8Array(readFileSync(path));
  }
}

/** What the clerk gets of the sample: what is shown, and what stands in the copy that was saved. */
async function checkSample(browser: Browser, folder: string) {
  const downloads = mkdtempSync(join(tmpdir(), 'bda-old-engine-'));
  try {
    const page = await BuiltPage.open(browser, `${folder}/check.html`, downloads);
    await page.choose(join(ROOT, 'samples/huailai-2023.xlsx'));
    await page.waitFor('核对时间');
    const shown = await page.shown();
    await page.press('标注');
    await page.waitFor('已标注');
    await page.press('生成说明');
    await page.waitFor('已生成工作表');
    await page.press('保存清单');
    await page.waitFor('问题清单已保存');
    await page.press('保存副本');
    const bytes = await page.saved('huailai-2023（副本）.xlsx');
    const [read, looks] = [readXlsx(bytes), readGridSheets(bytes)];
    if (!read.ok || !looks.ok) throw new Error('The copy cannot be read.');
    return {
      shown,
      sheets: read.workbook.sheets,
      marks: looks.sheets.map(({ marks }) => marks),
      errors: page.errors,
    };
  } finally {
    rmSync(downloads, { recursive: true, force: true });
  }
}

describe('the built pages in the oldest browser they are made for', () => {
  let old: Browser;
  let current: Browser;
  let folder = '';
  beforeAll(async () => {
    folder = pathToFileURL(started('PANE_FOLDER')).href;
    const executablePath = answerOf(
      `import('./scripts/old-browser.mjs').then(async ({ oldBrowser }) => console.log(await oldBrowser()))`,
    );
    old = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
    current = await connectBrowser();
  });
  afterAll(async () => {
    await old.close();
    await current.close();
  });

  it('is Chromium 83', () => {
    expect(old.version()).toMatch(/^83\./);
  });

  it('find, mark, write and save what they do in a current browser', async () => {
    const before = await checkSample(old, folder);
    const now = await checkSample(current, folder);
    expect(before.errors).toEqual([]);
    expect(before.shown).toMatch(/[1-9]\d* 错误/);
    expect(before.marks.flat().length).toBeGreaterThan(0);
    expect(before).toEqual(now);
  });

  it('start in the pane, which says that it belongs into Excel', async () => {
    const downloads = mkdtempSync(join(tmpdir(), 'bda-old-engine-'));
    const page = await BuiltPage.open(old, `${folder}/taskpane.html`, downloads);
    await page.waitFor('重新检查');
    expect(page.errors).toEqual([]);
    rmSync(downloads, { recursive: true, force: true });
  });
});
