// Runs steps beside each other, as many as there are cores.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { root } from '../setup.mjs';

/**
 * @typedef {object} Ended
 * @property {import('./steps.mjs').Step} step
 * @property {number | null} code of the process; `null` where it was killed, or never begun because the step before it failed
 * @property {number} seconds
 * @property {string} output what it said, on stdout and stderr in its order
 */

/** Runs one step. @returns {Promise<Ended>} */
function run(step) {
  const began = Date.now();
  const child = spawn(process.execPath, [step.tool, ...step.args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said = [];
  child.stdout.on('data', (text) => said.push(text));
  child.stderr.on('data', (text) => said.push(text));
  return new Promise((resolve) => {
    const end = (code) => {
      const seconds = (Date.now() - began) / 1000;
      resolve({ step, code, seconds, output: Buffer.concat(said).toString() });
    };
    child.once('error', (error) => {
      said.push(Buffer.from(String(error)));
      end(null);
    });
    child.once('close', end);
  });
}

/**
 * Begins the next step that may begin whenever a core is free, in the order given.
 * @param {readonly import('./steps.mjs').Step[]} steps
 * @param {(ended: Ended) => void} onEnd told of each as it ends
 * @returns {Promise<readonly Ended[]>} all of them, in the order in which they ended
 */
export async function runSteps(steps, onEnd) {
  const waiting = [...steps];
  const running = new Map();
  const ended = [];
  const end = (result) => {
    ended.push(result);
    onEnd(result);
  };
  /** Takes the first step that waits for nothing any more out of the line. */
  const next = () => {
    const index = waiting.findIndex(
      ({ after }) => after === undefined || ended.some(({ step }) => step.name === after),
    );
    return index < 0 ? undefined : waiting.splice(index, 1)[0];
  };
  while (waiting.length > 0 || running.size > 0) {
    const step = running.size < availableParallelism() ? next() : undefined;
    if (step === undefined) {
      const result = await Promise.race(running.values());
      running.delete(result.step);
      end(result);
    } else if (ended.some(({ step: { name }, code }) => name === step.after && code !== 0)) {
      end({ step, code: null, seconds: 0, output: `not begun, for “${step.after}” failed\n` });
    } else running.set(step, run(step));
  }
  return ended;
}
