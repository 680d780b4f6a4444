// A Chromium for the workbench and the browser tests: what is there already, else the OS package, else one from the registry.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { npm, root } from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) =>
    process.env[name] ? [join(process.env[name], 'Google', 'Chrome', 'Application', 'chrome.exe')] : [],
  ),
];
/** Packages of a browser and of a font with Chinese characters, by package manager. */
const PACKAGES = [
  ['apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], ['update', '-qq']],
  ['dnf', ['install', '-y', 'chromium', 'google-noto-sans-cjk-fonts']],
  ['apk', ['add', '--no-progress', 'chromium', 'font-noto-cjk']],
];
/** The last version of the packed browser that runs on Node 20. */
const PACKED = '@sparticuz/chromium@147.0.0';

const quiet = { stdio: ['ignore', process.stderr, process.stderr] };

function runs(command, args = ['--version']) {
  return spawnSync(command, args, { stdio: 'ignore', timeout: 30_000 }).status === 0;
}

/** Full paths, for whoever starts the browser may not look into the PATH. */
function installed() {
  const named = process.env.CHROMIUM;
  if (named !== undefined && named !== '') return runs(named) ? named : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'].filter(
    (folder) => folder !== '',
  );
  const onPath = folders.flatMap((folder) => NAMES.map((name) => join(folder, name)));
  return [...onPath, ...PLACES].filter((place) => existsSync(place)).find((candidate) => runs(candidate));
}

/** Installs the OS package as root, or with sudo where that asks for no password. */
function installPackage() {
  const isRoot = process.getuid?.() === 0;
  const prefix = isRoot ? [] : runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
  if (prefix === undefined) return undefined;
  for (const [manager, args, before] of PACKAGES) {
    if (!runs(manager)) continue;
    console.error(`正在安装浏览器（${manager}）……`);
    for (const step of before === undefined ? [args] : [before, args]) {
      const [command, ...rest] = [...prefix, manager, ...step];
      spawnSync(command, rest, { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    }
    return installed();
  }
  return undefined;
}

/** A browser packed into an npm package, kept outside node_modules so that an install never removes it. */
async function installPacked() {
  if (process.platform !== 'linux') return undefined;
  const folder = join(root, 'build', 'browser');
  const manifest = join(folder, 'package.json');
  const require = createRequire(manifest);
  const resolve = () => {
    try {
      return require.resolve('@sparticuz/chromium');
    } catch {
      return undefined;
    }
  };
  if (resolve() === undefined) {
    console.error('正在安装浏览器（npm 包）……');
    mkdirSync(folder, { recursive: true });
    npm(['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', PACKED], folder);
  }
  const entry = resolve();
  if (entry === undefined) return undefined;
  const { default: chromium } = await import(pathToFileURL(entry).href);
  const path = await chromium.executablePath();
  return runs(path, ['--version', '--no-sandbox']) ? path : undefined;
}

/**
 * Finds or installs a Chromium and names it to everything started from here in the variable CHROMIUM.
 * @returns its path; ends the program with one line where none can be had
 */
export async function browser() {
  const path = installed() ?? installPackage() ?? (await installPacked().catch(() => undefined));
  if (path === undefined) {
    console.error('没有找到浏览器：请安装 Chromium 或 Google Chrome，或用环境变量 CHROMIUM 指明它的路径。');
    process.exit(1);
  }
  process.env.CHROMIUM = path;
  return path;
}
