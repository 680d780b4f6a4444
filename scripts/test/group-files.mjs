// Test files that load the same modules, put together: Jest evaluates every module anew for each file, which for most files takes longer
// than their tests.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { root } from '../setup.mjs';

/** Folders whose files load much the same, and into how many files each is put together. */
const GROUPS = [
  { folder: 'test/rules', groups: 4 },
  { folder: 'test/core', groups: 6 },
  { folder: 'test/hosts/xlsx', groups: 2 },
  { folder: 'test/hosts/simulator', groups: 1 },
  { folder: 'test/hosts/office', groups: 2 },
  { folder: 'test/ui', groups: 2 },
];

/** Whether a file wants a page: its environment is chosen for a whole file. */
const JSDOM = '@jest-environment jsdom';

/** The files of a folder that may stand together, by the environment they run in. */
function filesOf(folder) {
  const names = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' });
  const files = names
    .filter((name) => /\.test\.tsx?$/.test(name) && !name.includes('.browser.'))
    .map((name) => `${folder}/${name.split(sep).join('/')}`)
    .sort();
  const wantsPage = (file) => readFileSync(join(root, file), 'utf8').includes(JSDOM);
  return [files.filter((file) => !wantsPage(file)), files.filter(wantsPage)];
}

/** What a file has that runs others: each under its own name, so that a failure says where it stands. */
function grouped(files, out) {
  const page = readFileSync(join(root, files[0]), 'utf8').includes(JSDOM);
  const lines = files.map((file) => {
    const path = relative(out, join(root, file)).split(sep).join('/');
    return `describe(${JSON.stringify(file)}, () => { require(${JSON.stringify(path)}); });`;
  });
  return `${page ? `/** ${JSDOM} */\n` : ''}${lines.join('\n')}\n`;
}

/**
 * Writes the files that put others together.
 * @param {string} out folder that receives them
 * @returns {readonly string[]} paths of the test files they run
 */
export function groupFiles(out) {
  mkdirSync(out, { recursive: true });
  const replaced = [];
  for (const { folder, groups } of GROUPS) {
    for (const files of filesOf(folder)) {
      const count = Math.min(groups, Math.ceil(files.length / 2));
      for (let group = 0; group < count; group += 1) {
        // One after the other into the groups: neighbours take about as long.
        const members = files.filter((_, index) => index % count === group);
        const kind = `${folder.replaceAll('/', '-')}-${String(replaced.length)}`;
        writeFileSync(join(out, `${kind}.test.js`), grouped(members, out));
        replaced.push(...members.map((file) => join(root, file)));
      }
    }
  }
  return replaced;
}
