// The manifest in the repository, rewritten to the address it is deployed to.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';

/** The address manifest.xml in the repository points at. */
export const DEVELOPMENT_BASE = 'https://localhost:3000';

/** @param {string} base where the pages are served, without a slash at its end @returns the manifest, every address below `base` */
export function manifestFor(base) {
  return readFileSync(join(root, 'manifest.xml'), 'utf8').replaceAll(DEVELOPMENT_BASE, base);
}

/** @param {string} manifest @returns the base a manifest was written for */
export function baseOf(manifest) {
  const page = /<SourceLocation DefaultValue="([^"]+)\/taskpane\.html"/.exec(manifest);
  if (page === null) throw new Error('The manifest names no page.');
  return page[1];
}
