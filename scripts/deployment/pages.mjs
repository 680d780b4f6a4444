// The pages: bundled once, then given their content policy and their Office.js.
import { cpSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freshBuild } from '../fresh-build.mjs';
import { runWebpack } from '../run-webpack.mjs';
import { contentPolicy } from './content-policy.mjs';
import { officeScript } from './office-source.mjs';

/** What the bundle is made from, below the project. */
export const PAGE_SOURCES = [
  'src/boot',
  'src/core',
  'src/hosts',
  'src/ui',
  'src/taskpane',
  'src/check',
  'webpack.config.js',
];

/** The bundler writes attributes without quotes where it can. */
const CHARSET = /<meta charset="?utf-8"?\s*\/?>/i;
/** Stands in the pages' sources where the chosen Office.js goes. */
const OFFICE_SCRIPT = /src="?office\/office\.js"?/;

/** @returns {Promise<string>} the folder of pages and scripts as the bundler leaves them, up to date */
export function bundlePages() {
  return freshBuild('build/bundle', PAGE_SOURCES, (aside) => {
    runWebpack('pane', join(aside, 'bundle'));
  });
}

/**
 * Copies a bundle, with the content policy in the head of every page, before all else that loads anything.
 * @param {string} bundle a folder from `bundlePages`
 * @param {string} folder receives the copy
 * @param {import('./office-source.mjs').OfficeSource} source
 * @throws where a page does not name its character set first
 */
export function writePages(bundle, folder, source) {
  cpSync(bundle, folder, { recursive: true });
  for (const name of readdirSync(folder).filter((file) => file.endsWith('.html'))) {
    const path = join(folder, name);
    writeFileSync(path, finishedPage(readFileSync(path, 'utf8'), source));
  }
}

/**
 * @param {string} page @param {import('./office-source.mjs').OfficeSource} source
 * @returns the page with its content policy, and with the chosen Office.js where it uses one
 */
export function finishedPage(page, source) {
  if (!CHARSET.test(page))
    throw new Error('A page has to begin with its character set: <meta charset="utf-8" />');
  const policy = contentPolicy(OFFICE_SCRIPT.test(page) ? source : undefined);
  return page
    .replace(
      CHARSET,
      (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    )
    .replace(OFFICE_SCRIPT, `src="${officeScript(source)}"`);
}
