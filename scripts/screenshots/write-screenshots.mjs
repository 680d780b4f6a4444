// `npm run screenshots`: the pictures of README and guides, taken from the workbench and from check.html on the 2023 sample.
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, root } from '../setup.mjs';

install();
const { browser } = await import('../browser.mjs');
const executablePath = await browser();
const { chromium } = await import('playwright-core');
const { buildPane } = await import('../build-workbench.mjs');
const { serveWorkbench } = await import('../workbench-server.mjs');

const FOLDER = join(root, 'docs', 'images');
const SIZE = { width: 1200, height: 720 };

mkdirSync(FOLDER, { recursive: true });
const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox'] });

/** @param {import('playwright-core').Page} page @param {string} name */
async function shoot(page, name) {
  // The grid draws what it was told a few frames later.
  await page.waitForTimeout(800);
  const path = join(FOLDER, `${name}.png`);
  await page.screenshot({ path });
  console.log(`docs/images/${name}.png ${Math.round(statSync(path).size / 1024)} KB`);
}

/** Opens the error of the sum of assets, among the errors alone: it is far down the list. */
async function openFinding(pane) {
  await pane.getByRole('button', { name: /只看错误/ }).click();
  await pane.getByRole('button', { name: /^错误.*A13/ }).click();
}

async function shootWorkbench() {
  const { url, close } = await serveWorkbench();
  const page = await chrome.newPage({ viewport: SIZE, locale: 'zh-CN' });
  await page.goto(url);
  const pane = page.frameLocator('#pane');
  const press = (name) => pane.getByRole('button', { name, exact: true }).click();
  await pane.getByRole('list', { name: '问题清单' }).waitFor();
  await shoot(page, 'workbench');
  await openFinding(pane);
  await shoot(page, 'finding');
  await press('标注');
  await pane.getByText(/已标注/).waitFor();
  await shoot(page, 'marks');
  await pane.getByRole('tab', { name: '表格' }).click();
  await shoot(page, 'tables');
  await press('生成说明');
  await pane.getByText(/已生成工作表/).waitFor();
  await pane.getByRole('tab', { name: '说明' }).click();
  await shoot(page, 'narrative');
  await page.close();
  close();
}

async function shootCheckPage() {
  const page = await chrome.newPage({ viewport: SIZE, locale: 'zh-CN' });
  await page.goto(pathToFileURL(join(await buildPane(), 'check.html')).href);
  await page.setInputFiles('input[type=file]', join(root, 'samples', 'huailai-2023.xlsx'));
  await openFinding(page);
  await shoot(page, 'check');
  await page.close();
}

try {
  await shootWorkbench();
  await shootCheckPage();
} finally {
  await chrome.close();
}
