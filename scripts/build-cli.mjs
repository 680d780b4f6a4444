// Builds the command line into build/cli.cjs where it is missing or older than the source.
import { existsSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { install, root, runTool } from './setup.mjs';

const bundle = join(root, 'build', 'cli.cjs');

/** Last change below the folders that go into the bundle. */
function newestSource() {
  const files = ['src/core', 'src/hosts/xlsx', 'src/cli'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath ?? entry.path, entry.name)),
  );
  return Math.max(
    ...[...files, join(root, 'webpack.config.js'), join(root, 'package-lock.json')].map(
      (file) => statSync(file).mtimeMs,
    ),
  );
}

/** @returns the path of a bundle that is up to date. Silent: what the builder says goes to stderr. */
export async function buildCli() {
  install();
  if (existsSync(bundle) && statSync(bundle).mtimeMs >= newestSource()) return bundle;
  await mkdir(join(root, 'build'), { recursive: true });
  // Built aside and moved into place, so that two commands started at once never see half a file.
  const aside = mkdtempSync(join(root, 'build', 'cli-'));
  const stdio = ['ignore', process.stderr, process.stderr];
  const code = runTool(
    'webpack-cli/bin/cli.js',
    ['--config-name', 'cli', '--output-path', aside, '--stats', 'errors-only'],
    { stdio },
  );
  if (code === 0) renameSync(join(aside, 'cli.cjs'), bundle);
  rmSync(aside, { recursive: true, force: true });
  if (code !== 0) process.exit(code);
  return bundle;
}
