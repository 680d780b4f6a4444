// `npm run test:nightly`: every random test of the suite with many more cases, from a seed that is printed, so that a failure can be
// repeated: `npm run test:nightly -- <seed> [times]`. Then marked copies of the samples in LibreOffice.
import { randomInt } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { install, root, runTool } from './setup.mjs';

/** How many times the cases of the suite: 12 500 workbooks are read back. */
const TIMES = 250;

/** The test files that draw random cases. */
function randomTests() {
  const files = readdirSync(join(root, 'test'), { recursive: true, encoding: 'utf8' });
  const tests = files.filter((name) => /\.test\.tsx?$/.test(name)).map((name) => join('test', name));
  return tests.filter((file) => readFileSync(join(root, file), 'utf8').includes('support/random-cases'));
}

install();
const [seed = String(randomInt(2 ** 31)), times = String(TIMES)] = process.argv.slice(2);
console.log(`seed ${seed}, ${times} times the cases of npm test`);
process.env.RANDOM_SEED = seed;
process.env.RANDOM_TIMES = times;
const random = runTool('jest/bin/jest.js', ['--runTestsByPath', ...randomTests()]);
const marks = runTool('tsx/dist/cli.mjs', ['scripts/libreoffice/check-marks.ts']);
process.exitCode = random === 0 ? marks : random;
