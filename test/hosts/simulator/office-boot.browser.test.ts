import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { connectBrowser } from '../../support/browser/connect';
import { OFFICE_JS_FOLDER } from './office-js';

const ROOT = join(__dirname, '..', '..', '..');

/** First in the page: Excel, where the whole of office.js looks for it. */
const EXCEL = `
  import { SimulatedWorkbook, createSimulatedHost } from './src/hosts/simulator';
  const cell = { row: 1, column: 1, value: 120.5, formula: null, format: 'General' };
  const workbook = new SimulatedWorkbook([{
    id: '{1}', name: '收支总表', visibility: 'visible', isProtected: false, cells: [cell],
    merges: [], columnWidths: new Map(), rowHeights: new Map(), marks: [], comments: [],
  }]);
  const level = new URL(location.href).searchParams.get('level');
  if (level === '1.14' || level === '1.17' || level === '1.20') createSimulatedHost(workbook, { level }).install(window);
`;

/** What an add-in does first, and what it is told. */
const ADD_IN = `
  Office.onReady().then(async ({ host, platform }) => {
    const { requirements, displayLanguage } = Office.context;
    const value = await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('收支总表').getRange('B2');
      range.load('values');
      await context.sync();
      return range.values[0][0];
    });
    const sets = ['1.14', '1.15', '1.17', '1.18', '1.20', '1.21'].filter((set) => requirements.isSetSupported('ExcelApi', set));
    document.title = JSON.stringify({ host, platform, displayLanguage, value, highest: sets.at(-1) });
  }).catch((error) => { document.title = JSON.stringify({ error: String(error) }); });
`;

const PAGE = `<!doctype html>
<html lang="zh-CN"><meta charset="utf-8"><link rel="icon" href="data:,"><title></title>
<script src="excel.js"></script><script src="office/office.js"></script><script src="add-in.js"></script></html>`;

let server: Server;
let browser: Browser;
let url: string;

beforeAll(async () => {
  const bundle = execFileSync(
    join(ROOT, 'node_modules', '.bin', 'esbuild'),
    ['--bundle', '--format=iife', '--loader=ts', '--target=es2022'],
    { cwd: ROOT, input: EXCEL, maxBuffer: 2 ** 26 },
  );
  const pages = new Map<string, string | Buffer>([
    ['/', PAGE],
    ['/excel.js', bundle],
    ['/add-in.js', ADD_IN],
  ]);
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    response.setHeader(
      'content-type',
      pathname === '/' ? 'text/html; charset=utf-8' : 'text/javascript; charset=utf-8',
    );
    const page = pages.get(pathname);
    if (page !== undefined) {
      response.end(page);
      return;
    }
    readFile(join(OFFICE_JS_FOLDER, pathname.replace(/^\/office\//, ''))).then(
      (bytes) => response.end(bytes),
      () => {
        response.statusCode = 404;
        response.end();
      },
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  url = `http://127.0.0.1:${address.port}/`;
  browser = await connectBrowser();
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
});

describe('the whole of office.js in a browser', () => {
  it.each(['1.14', '1.17', '1.20'])('takes the simulator for desktop Excel %s in Chinese', async (level) => {
    const page = await browser.newPage();
    const foreign: string[] = [];
    const missing: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(url) && !request.url().startsWith('data:')) foreign.push(request.url());
    });
    page.on('response', (response) => {
      if (response.status() >= 400) missing.push(response.url());
    });
    await page.goto(`${url}?level=${level}`);
    await page.waitForFunction("document.title !== ''");
    expect(JSON.parse(await page.title())).toEqual({
      host: 'Excel',
      platform: 'PC',
      displayLanguage: 'zh-CN',
      value: 120.5,
      highest: level,
    });
    expect(foreign).toEqual([]);
    expect(missing).toEqual([]);
    await page.close();
  });
});
