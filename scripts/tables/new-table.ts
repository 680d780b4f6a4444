import { existsSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { FORMS_FOLDER } from './form-files';
import { tableTemplate, testTemplate } from './table-template';

const ROOT = join(FORMS_FOLDER, '../../../..');

// npm run new-table meetingTrainingTable: lays the form file and its test, with what must be filled in.
const [key] = process.argv.slice(2);
if (key === undefined || !/^[a-z][A-Za-z]+$/.test(key)) {
  console.error('usage: npm run new-table -- <key>, such as meetingTrainingTable');
  process.exitCode = 1;
} else {
  const file = key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const written = [
    [join(FORMS_FOLDER, `${file}.ts`), tableTemplate(key)],
    [join(ROOT, `test/core/tables/${file}.test.ts`), testTemplate(key)],
  ] as const;
  const [taken] = written.filter(([path]) => existsSync(path));
  if (taken === undefined) {
    for (const [path, text] of written) writeFileSync(path, text);
    console.log(written.map(([path]) => relative(ROOT, path)).join('\n'));
    console.log('next: docs/adding-a-table.md');
  } else {
    console.error(`${relative(ROOT, taken[0])} is there already`);
    process.exitCode = 1;
  }
}
