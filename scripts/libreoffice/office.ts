// LibreOffice with its Python bridge: what is there already, else the OS packages, installed on demand.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

const PLACES = [
  '/usr/lib/libreoffice/program',
  '/opt/libreoffice/program',
  '/Applications/LibreOffice.app/Contents/MacOS',
];
/** What each package manager is told. */
const PACKAGES: readonly { readonly manager: string; readonly steps: readonly (readonly string[])[] }[] = [
  {
    manager: 'apt-get',
    steps: [
      ['update', '-qq'],
      ['install', '-y', '--no-install-recommends', 'libreoffice-calc', 'python3-uno'],
    ],
  },
  { manager: 'dnf', steps: [['install', '-y', 'libreoffice-calc', 'libreoffice-pyuno']] },
];

function runs(command: string, args: readonly string[]): boolean {
  return spawnSync(command, [...args], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** Paths of both programs. */
export interface LibreOffice {
  readonly soffice: string;
  /** A Python that has the bridge to LibreOffice. */
  readonly python: string;
}

function installed(): LibreOffice | undefined {
  const folders = [...(process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== ''), ...PLACES];
  const soffice = folders.map((folder) => join(folder, 'soffice')).find((place) => existsSync(place));
  if (soffice === undefined) return undefined;
  const pythons = [
    '/usr/bin/python3',
    'python3',
    join(dirname(soffice), 'python'),
    ...PLACES.map((folder) => join(folder, 'python')),
  ];
  const python = pythons.find((candidate) => runs(candidate, ['-c', 'import uno']));
  return python === undefined ? undefined : { soffice, python };
}

/** As root, or with sudo where that asks for no password. */
function install(): void {
  const prefix = process.getuid?.() === 0 ? [] : runs('sudo', ['-n', 'true']) ? ['sudo', '-n'] : undefined;
  const found = PACKAGES.find(({ manager }) => runs(manager, ['--version']));
  if (prefix === undefined || found === undefined) return;
  console.error(`正在安装 LibreOffice（${found.manager}）……`);
  for (const step of found.steps) {
    const [command = found.manager, ...rest] = [...prefix, found.manager, ...step];
    spawnSync(command, rest, {
      stdio: ['ignore', process.stderr, process.stderr],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
}

/**
 * LibreOffice and a Python that talks to it, installed where they are missing.
 * @throws where they are not there and cannot be installed, saying what to install
 */
export function libreOffice(): LibreOffice {
  const there = installed();
  if (there !== undefined) return there;
  install();
  const now = installed();
  if (now !== undefined) return now;
  throw new Error(
    '没有 LibreOffice，也没能自动安装。请安装 LibreOffice Calc 和它的 Python 接口（Debian：apt-get install libreoffice-calc python3-uno），再运行一次。',
  );
}
