// `npm run test:e2e`: drives the workbench in headless Chromium as a clerk would.
import { browser } from './browser.mjs';
import { buildPane, buildWorkbenchPage } from './build-workbench.mjs';
import { install, runTool } from './setup.mjs';

install();
await browser();
await buildWorkbenchPage();
await buildPane();
process.exitCode = runTool('jest/bin/jest.js', ['test/e2e', ...process.argv.slice(2)]);
