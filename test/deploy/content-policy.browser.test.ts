import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { connectBrowser } from '../support/browser/connect';
import { built, Folders, freePort, Serving } from './deployment';

/** The deployed page itself, opened in a browser: no Excel, but all of the policy. */
describe('the deployed pane under its content policy', () => {
  const folders = new Folders();
  let base = '';
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  let requests: string[] = [];
  beforeAll(async () => {
    base = `https://localhost:${await freePort()}`;
    serving = await Serving.start(built(folders.make(), `--base=${base}`));
    browser = await connectBrowser();
  });
  afterAll(async () => {
    await browser.close();
    await serving.stop();
    folders.removeAll();
  });

  beforeEach(async () => {
    requests = [];
    page = await browser.newPage({ ignoreHTTPSErrors: true, locale: 'zh-CN' });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => {
        document.documentElement.dataset.violations = `${document.documentElement.dataset.violations ?? ''} ${effectiveDirective}`;
      });
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(`${base}/taskpane.html`);
    await page.getByText('这个页面需要在 Excel 中打开').waitFor();
  });
  afterEach(() => page.close());

  /** What the page was refused so far, by directive. */
  const violations = (): Promise<string> =>
    page.evaluate(() => document.documentElement.dataset.violations ?? '');
  /** Waits until it is refused something by this directive. */
  const violation = (directive: string): Promise<unknown> =>
    page.waitForFunction(
      (name) => document.documentElement.dataset.violations?.split(' ').includes(name),
      directive,
    );

  it('is drawn with its scripts and styles, all of them allowed', async () => {
    const check = page.getByRole('button', { name: '重新检查' });
    const radius = await check.evaluate((button) => getComputedStyle(button).borderRadius);
    expect(radius).not.toBe('0px');
    expect(await violations()).not.toMatch(/s(?:tyle|cript)-src/);
  });

  it('asks no other machine for anything, whatever Office.js tries', async () => {
    // Office.js puts a frame of Microsoft's telemetry into a page that is not in Excel.
    await violation('frame-src');
    expect(requests.filter((url) => !url.startsWith(`${base}/`))).toEqual([]);
  });

  it('runs no script and no style that was written into the page', async () => {
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "written"';
      const style = document.createElement('style');
      style.textContent = 'body { display: none }';
      document.head.append(script, style);
    });
    expect(await page.title()).not.toBe('written');
    expect(await page.locator('body').isVisible()).toBe(true);
    await violation('script-src-elem');
    await violation('style-src-elem');
  });
});
