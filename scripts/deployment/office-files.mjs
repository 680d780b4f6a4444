// The copy of Office.js that stands beside the pages. It is taken from the npm package at build time and is never committed.
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from '../setup.mjs';

const PACKAGE = join(root, 'node_modules', '@microsoft', 'office-js');

/** What office.js asks for in Excel on Windows, on the Mac and on the web, in the pane's languages; every other language falls back to en-us. */
const FILES = [
  'office.js',
  'excel-win32-16.01.js',
  'excel-mac-16.00.js',
  'excel-web-16.00.js',
  'zh-cn/office_strings.js',
  'en-us/office_strings.js',
  // It hands what Office.js measures to Excel, which does with it what the organisation has set; a pane alone sends nothing.
  'telemetry/oteljs_agave.js',
  // For a page opened in a browser: office.js then finds out that there is no Excel.
  'o15apptofilemappingtable.js',
];

/** @returns the version of the package the files are taken from */
export function officeVersion() {
  return JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')).version;
}

/**
 * Copies the files unchanged, as their licence asks, with the licence and a list of their hashes that `sha256sum -c` reads.
 * @param {string} folder receives them; made where it is missing
 */
export function copyOfficeFiles(folder) {
  const lines = FILES.map((file) => {
    const source = join(PACKAGE, 'dist', file);
    const copy = join(folder, file);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(source, copy);
    return `${createHash('sha256').update(readFileSync(source)).digest('hex')}  ${file}`;
  });
  cpSync(join(PACKAGE, 'LICENSE.md'), join(folder, 'LICENSE.md'));
  writeFileSync(
    join(folder, 'sha256.txt'),
    [`# @microsoft/office-js ${officeVersion()}`, ...lines, ''].join('\n'),
  );
}
