const { existsSync, readFileSync, statSync } = require('node:fs');
const { resolve, dirname } = require('node:path');
const Sequencer = require('@jest/test-sequencer').default;

/** How much a test file runs, in bytes of what it holds and of what it puts together. */
function sizeOf(path) {
  const members = readFileSync(path, 'utf8').matchAll(/require\("([^"]+)"\)/g);
  const paths = path.endsWith('.js') ? [...members].map(([, member]) => resolve(dirname(path), member)) : [];
  return [path, ...paths].filter(existsSync).reduce((sum, each) => sum + statSync(each).size, 0);
}

/** The longest test files first, so that none is left running alone: nothing is known of earlier runs on a clean checkout. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...tests].sort((a, b) => sizeOf(b.path) - sizeOf(a.path));
  }
};
