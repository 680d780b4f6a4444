// `npm run test:e2e`: drives the workbench in headless Chromium as a clerk would.
import { install, runTool } from './setup.mjs';

install();
process.exitCode = runTool('jest/bin/jest.js', ['test/e2e', ...process.argv.slice(2)]);
