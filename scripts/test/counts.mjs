// What a step comes to: how many passed, how many failed, and where its time went.
import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { root } from '../setup.mjs';

/** @returns what Jest wrote into its report; `undefined` where it came to none */
function reportOf(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * @param {import('./run-steps.mjs').Ended} ended
 * @returns {{ passed: number, failed: number }} single tests where there are such, else the step itself
 */
export function countsOf({ step, code }) {
  const whole = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
  if (step.report === undefined) return whole;
  const report = reportOf(step.report);
  if (report === undefined) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, numRuntimeErrorTestSuites } = report;
  // A suite that does not load and a test that is skipped are failures here.
  const failed = numFailedTests + numPendingTests + numTodoTests + numRuntimeErrorTestSuites;
  // Jest fails for other reasons too: a worker that died, a setup that threw, a handle that was left open.
  return { passed: numPassedTests, failed: failed === 0 ? whole.failed : failed };
}

/** Where files were run together, each stands above its tests: how long these took. */
function secondsOfMembers(tests) {
  const seconds = new Map();
  for (const { ancestorTitles, duration } of tests)
    seconds.set(ancestorTitles[0], (seconds.get(ancestorTitles[0]) ?? 0) + (duration ?? 0) / 1000);
  return [...seconds].map(([file, sum]) => ({ file, seconds: sum }));
}

/**
 * @param {readonly import('./run-steps.mjs').Ended[]} ended
 * @returns {readonly { file: string, seconds: number }[]} the test files that took longest, the slowest first
 */
export function slowestFiles(ended, count = 10) {
  const files = ended.flatMap(({ step }) => {
    const report = step.report === undefined ? undefined : reportOf(step.report);
    return (report?.testResults ?? []).flatMap(({ name, startTime, endTime, assertionResults }) => {
      const file = relative(root, name);
      return file.startsWith('out')
        ? secondsOfMembers(assertionResults)
        : [{ file, seconds: (endTime - startTime) / 1000 }];
    });
  });
  return files.sort((a, b) => b.seconds - a.seconds).slice(0, count);
}
