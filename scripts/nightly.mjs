// `npm run test:nightly`: the random reading tests of the suite with many more cases, from a seed that is printed, so that a failure can
// be repeated: `npm run test:nightly -- <seed> [cases]`.
import { randomInt } from 'node:crypto';
import { install, runTool } from './setup.mjs';

const CASES = 50_000;

install();
const [seed = String(randomInt(2 ** 31)), cases = String(CASES)] = process.argv.slice(2);
console.log(`seed ${seed}, ${cases} cases`);
process.env.READING_SEED = seed;
process.env.READING_CASES = cases;
process.exitCode = runTool('jest/bin/jest.js', ['test/core/tables/read-back.test.ts']);
