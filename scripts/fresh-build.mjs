// Builds that are made once and again only when something below them has changed.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './setup.mjs';

/** Time of the last change to a file, or to any file below a folder. */
function lastChange(path) {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((name) => lastChange(join(path, name))));
}

/**
 * Makes a folder or file by `build` where it is missing or older than what it is made from. It is built aside and moved into place, so
 * that two commands started at once never see half of it.
 * @param {string} output path below the project; its folder's name is given to the place where it is built
 * @param {string[]} sources paths below the project
 * @param {(aside: string) => void | Promise<void>} build puts the result, under its own name, into the folder it is given; throws where it fails
 * @returns {Promise<string>} the full path of the output
 */
export async function freshBuild(output, sources, build) {
  const path = join(root, output);
  const since = Math.max(
    ...[...sources, 'package-lock.json'].map((source) => lastChange(join(root, source))),
  );
  if (existsSync(path) && statSync(path).mtimeMs >= since) return path;
  mkdirSync(join(root, 'build'), { recursive: true });
  const aside = mkdtempSync(join(root, 'build', 'aside-'));
  try {
    await build(aside);
    rmSync(path, { recursive: true, force: true });
    renameSync(join(aside, output.split('/').at(-1)), path);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return path;
}
