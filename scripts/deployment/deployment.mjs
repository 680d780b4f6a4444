// Everything an administrator puts on a web server, in one folder.
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { root } from '../setup.mjs';
import { responseHeaders } from './content-policy.mjs';
import { manifestFor } from './manifest.mjs';
import { copyOfficeFiles } from './office-files.mjs';
import { OptionError } from './options.mjs';
import { bundlePages, finishedPage, writePages } from './pages.mjs';

/** A folder of somebody else's is never replaced; one of ours is known by a file that stands nowhere else. */
function refuseForeign(folder) {
  const isOurs =
    !existsSync(folder) || readdirSync(folder).length === 0 || existsSync(join(folder, 'headers.txt'));
  if (!isOurs) throw new OptionError(`“${folder}”里有别的文件，请换一个空文件夹。`);
}

/** The page the manifest names for support: the only one that is not bundled. */
function supportPage(source) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return finishedPage(readFileSync(join(root, 'assets', 'support.html'), 'utf8'), source).replaceAll(
    '{version}',
    version,
  );
}

/**
 * Writes the folder anew. It is built aside and moved into place, so that it is never half of one build and half of another.
 * @param {{ base: string, source: import('./office-source.mjs').OfficeSource, folder: string }} options `folder`: full path
 * @throws {OptionError} where `folder` holds anything but an earlier build
 */
export async function writeDeployment({ base, source, folder }) {
  refuseForeign(folder);
  const bundle = await bundlePages();
  // Beside the result, for a folder can only be moved within its disk.
  mkdirSync(join(folder, '..'), { recursive: true });
  const aside = mkdtempSync(`${folder}-`);
  try {
    writePages(bundle, aside, source);
    cpSync(join(root, 'assets'), join(aside, 'assets'), {
      recursive: true,
      filter: (path) => !/\.(svg|html)$/.test(path),
    });
    writeFileSync(join(aside, 'support.html'), supportPage(source));
    writeFileSync(join(aside, 'manifest.xml'), manifestFor(base));
    writeFileSync(
      join(aside, 'headers.txt'),
      responseHeaders(source)
        .map(([name, value]) => `${name}: ${value}\n`)
        .join(''),
    );
    if (source === 'self') copyOfficeFiles(join(aside, 'office'));
    // A temporary folder is its maker's alone, this one is for a web server to read.
    chmodSync(aside, 0o755);
    rmSync(folder, { recursive: true, force: true });
    renameSync(aside, folder);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}
