// `npm test`: every check there is, none skipped; the last line counts them over all runners.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, runTool } from './setup.mjs';

install();
const { browser } = await import('./browser.mjs');
const { buildPane, buildWorkbenchPage } = await import('./build-workbench.mjs');
await browser();

/** Checks that count as one each: they pass or fail as a whole. */
const CHECKS = [
  ['types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['types of core', 'typescript/bin/tsc', ['--noEmit', '-p', 'src/core/tsconfig.json']],
  ['lint', 'eslint/bin/eslint.js', ['--max-warnings', '0', '.']],
  ['format', 'prettier/bin/prettier.cjs', ['--check', '--log-level', 'warn', '.']],
  ['catalogue', 'tsx/dist/cli.mjs', ['scripts/catalogue/check.ts']],
];

let passed = 0;
let failed = 0;
for (const [name, tool, args] of CHECKS) {
  console.log(`— ${name}`);
  if (runTool(tool, args) === 0) passed += 1;
  else failed += 1;
}

console.log('— tests');
// Built before the tests begin, for several of them serve it at the same time.
await buildWorkbenchPage();
await buildPane();
const report = join(root, 'out', 'jest.json');
mkdirSync(join(root, 'out'), { recursive: true });
rmSync(report, { force: true });
runTool('jest/bin/jest.js', ['--json', `--outputFile=${report}`]);
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } =
  JSON.parse(readFileSync(report, 'utf8'));
passed += numPassedTests;
// A suite that does not load and a test that is skipped are failures here.
failed += numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
