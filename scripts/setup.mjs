// Everything the other commands take for granted, with nothing but Node: dependencies installed as the lock file says.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Stops with one line that says what to install. */
function fail(message) {
  console.error(message);
  process.exit(1);
}

/** npm leaves this file behind when an install is complete. */
function isInstalled() {
  const marker = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  return existsSync(marker) && statSync(marker).mtimeMs >= statSync(lock).mtimeMs;
}

/** Installs the dependencies where they are missing or older than the lock file. What npm says goes to stderr. */
export function install() {
  const [major] = process.versions.node.split('.').map(Number);
  if (major < 20) fail(`需要 Node.js 20 或更高版本，当前是 ${process.versions.node}。`);
  // A test's own processes find everything in place; several of them must not install at the same time.
  if (isInstalled() || process.env.JEST_WORKER_ID !== undefined) return;
  console.error('正在安装依赖（npm ci）……');
  if (npm(['ci', '--no-audit', '--no-fund']) !== 0) fail('依赖没有装上：请检查网络或 npm 源的设置后再试。');
}

/** Runs npm; what it says goes to stderr. @returns its exit code */
export function npm(args, cwd = root) {
  const own = process.env.npm_execpath;
  const [command, first] = own?.endsWith('.js')
    ? [process.execPath, [own]]
    : [process.platform === 'win32' ? 'npm.cmd' : 'npm', []];
  const { status } = spawnSync(command, [...first, ...args], {
    cwd,
    stdio: ['ignore', process.stderr, process.stderr],
    shell: process.platform === 'win32' && command.endsWith('.cmd'),
  });
  return status ?? 1;
}

/** Runs an installed program of the project. @returns its exit code */
export function runTool(file, args, options = {}) {
  const result = spawnSync(process.execPath, [join(root, 'node_modules', file), ...args], {
    cwd: root,
    stdio: 'inherit',
    ...options,
  });
  if (result.error) throw result.error;
  return result.status ?? 1;
}
