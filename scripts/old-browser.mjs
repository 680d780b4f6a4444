// The oldest browser the pages are made for, Chromium 83, packed into an npm package: nothing is downloaded, nothing installed.
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { freshBuild } from './fresh-build.mjs';
import { root } from './setup.mjs';

const PACKED = 'node_modules/chrome-aws-lambda/bin/chromium.br';

/** @returns {Promise<string>} the full path of the program, unpacked once; Linux only */
export function oldBrowser() {
  return freshBuild('build/old-chromium', [PACKED], (aside) => {
    const path = join(aside, 'old-chromium');
    writeFileSync(path, brotliDecompressSync(readFileSync(join(root, PACKED))));
    chmodSync(path, 0o755);
  });
}
