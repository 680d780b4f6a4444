// What `npm test` consists of: every step is a process of its own, so that they run beside each other.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import jestConfig from '../../jest.config.cjs';
import { root } from '../setup.mjs';
import { groupFiles } from './group-files.mjs';

/**
 * @typedef {object} Step
 * @property {string} name as it is printed
 * @property {string} tool a program below the project
 * @property {readonly string[]} args
 * @property {string} [after] a step that has to have passed before this one begins
 * @property {string} [report] file in which Jest counts its tests; without one the step passes or fails as a whole
 */

const tool = (name, file, ...args) => ({ name, tool: join('node_modules', file), args });

/** Jest on one of the projects of jest.config.cjs. */
function tests(project, workers, config) {
  const report = join(root, 'out', `jest-${project}.json`);
  const args = [...config, `--maxWorkers=${workers}`, '--json', `--outputFile=${report}`];
  return { ...tool(`tests: ${project}`, 'jest/bin/jest.js', ...args), report };
}

/** Writes how Jest runs the tests that need no browser, those that load the same modules together. @returns {string} the file */
function groupedConfig() {
  const { projects, ...common } = jestConfig;
  const [node] = projects;
  const folder = join(root, 'out', 'grouped');
  const replaced = groupFiles(folder);
  const path = join(root, 'out', 'jest.config.json');
  const config = {
    ...common,
    ...node,
    rootDir: root,
    roots: [...node.roots, folder],
    testMatch: [...node.testMatch, `${folder}/*.test.js`],
    testPathIgnorePatterns: [...node.testPathIgnorePatterns, ...replaced.map(exactly)],
    testSequencer: join(root, 'scripts/test/longest-first.cjs'),
  };
  writeFileSync(path, JSON.stringify(config, null, 2));
  return path;
}

const exactly = (path) => `^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}$`;

/**
 * The steps in the order in which they are begun as cores fall free: the longest first, so that none is left running alone. The tests that
 * need no browser come last, for they alone spread over all cores.
 * @returns {readonly Step[]}
 */
export function steps() {
  const cores = availableParallelism();
  return [
    { name: 'pages', tool: 'scripts/test/build-pages.mjs', args: [] },
    tool('lint', 'eslint/bin/eslint.js', '--max-warnings', '0', '.'),
    tool('lint by types', 'oxlint/bin/oxlint', '--type-aware', '--deny-warnings', '.'),
    // A browser keeps a core busy by itself.
    {
      ...tests('browser', Math.max(1, Math.floor(cores / 2)), ['--selectProjects', 'browser']),
      after: 'pages',
    },
    tool('types', 'typescript-native/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
    tool('format', 'prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'),
    tool('types of core', 'typescript-native/bin/tsc', '--noEmit', '-p', 'src/core/tsconfig.json'),
    { ...tests('node', cores, [`--config=${groupedConfig()}`]), after: 'pages' },
  ];
}
