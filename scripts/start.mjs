// `npm start`: the product on the sample workbook, in the browser: a spreadsheet beside the task pane, as in Excel.
// `npm start -- --once` opens it unseen, waits until the sample's findings are there, and ends.
import { spawn } from 'node:child_process';
import { install } from './setup.mjs';

const PORT = 3080;

/** Opens the address in the user's browser, where there is a screen. */
function openBrowser(url) {
  const { DISPLAY, WAYLAND_DISPLAY, CI } = process.env;
  if (CI !== undefined && CI !== '') return;
  const [command, ...args] =
    process.platform === 'win32'
      ? ['cmd', '/c', 'start', '', url]
      : process.platform === 'darwin'
        ? ['open', url]
        : DISPLAY !== undefined || WAYLAND_DISPLAY !== undefined
          ? ['xdg-open', url]
          : [];
  if (command === undefined) return;
  const opener = spawn(command, args, { stdio: 'ignore', detached: true });
  // The address has been printed; whoever has no opener opens it by hand.
  opener.on('error', () => undefined);
  opener.unref();
}

/** What the pane says of the sample; throws where its findings do not appear. */
async function seeFindings(url) {
  const { browser } = await import('./browser.mjs');
  const executablePath = await browser();
  const { chromium } = await import('playwright-core');
  const chrome = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    const page = await chrome.newPage({ viewport: { width: 1400, height: 900 } });
    await page.goto(url);
    const pane = page.frameLocator('#pane');
    const findings = pane
      .getByRole('list', { name: '问题清单' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /详情$/ }) });
    await findings.first().waitFor({ timeout: 60_000 });
    const verdict = await pane.getByRole('status').filter({ hasText: '错误' }).textContent();
    return {
      verdict: verdict ?? '',
      findings: (await findings.allInnerTexts()).map((text) => text.replace(/\s*\n\s*/g, ' ')),
    };
  } finally {
    await chrome.close();
  }
}

install();
const { serveWorkbench } = await import('./workbench-server.mjs');
const once = process.argv.includes('--once');
console.error('正在准备演示工作台，第一次约需半分钟……');
const { url, close } = await serveWorkbench(once ? 0 : PORT);
if (once) {
  const { verdict, findings } = await seeFindings(url);
  console.log(`样例工作簿（怀来县医疗保障局 2023 年部门预算）的核对结果：${verdict}`);
  for (const finding of findings) console.log(`  ${finding}`);
  console.log(`演示工作台：${url}`);
  close();
} else {
  console.log(`演示工作台：${url}（按 Ctrl+C 结束）`);
  openBrowser(url);
}
