// `npm test`: every check there is, none skipped; the last line counts them over all runners.
// `npm test -- PATTERN…`: at once, the tests whose path contains one of the patterns, and nothing else.
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, runTool } from './setup.mjs';
import { countsOf, slowestFiles } from './test/counts.mjs';
import { runSteps } from './test/run-steps.mjs';
import { steps } from './test/steps.mjs';

/** Ends with the line that counts, and the exit code that goes with it. */
function conclude(all) {
  const passed = all.reduce((sum, counts) => sum + counts.passed, 0);
  const failed = all.reduce((sum, counts) => sum + counts.failed, 0);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}

const line = (seconds, text) => `${seconds.toFixed(1).padStart(7)} s  ${text}`;

install();
const out = join(root, 'out');
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
const patterns = process.argv.slice(2);
if (patterns.length > 0) {
  const step = { name: 'tests', report: join(out, 'jest.json') };
  const code = runTool('jest/bin/jest.js', ['--json', `--outputFile=${step.report}`, ...patterns]);
  conclude([countsOf({ step, code })]);
} else {
  const { browser } = await import('./browser.mjs');
  await browser();
  const began = Date.now();
  const ended = await runSteps(steps(), ({ step, code, seconds, output }) => {
    console.log(line(seconds, `${step.name}${code === 0 ? '' : ': failed'}`));
    if (code !== 0) console.log(output);
  });
  console.log(line((Date.now() - began) / 1000, 'in all; the slowest test files:'));
  for (const { file, seconds } of slowestFiles(ended)) console.log(line(seconds, file));
  conclude(ended.map(countsOf));
}
