// Before the browser suites: the pages are built, the workbench is served and a Chromium is started, once for all of them. The suites find
// them in the environment: BROWSER_ENDPOINT, WORKBENCH_URL and PANE_FOLDER.
import { chromium } from 'playwright-core';
import { browser } from '../../../scripts/browser.mjs';
import { buildPane } from '../../../scripts/build-workbench.mjs';
import { serveWorkbench } from '../../../scripts/workbench-server.mjs';

export default async function start() {
  const executablePath = await browser();
  const workbench = await serveWorkbench();
  const server = await chromium.launchServer({ executablePath, args: ['--no-sandbox'] });
  process.env.BROWSER_ENDPOINT = server.wsEndpoint();
  process.env.WORKBENCH_URL = workbench.url;
  process.env.PANE_FOLDER = await buildPane();
  globalThis.browserSuites = { workbench, server };
}
