import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const ROOT = join(__dirname, '..', '..');

/** What a command said and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `npm run build -- …`. The pages are bundled once for all tests; what is slow is only the first call after a change. */
export function runBuild(...args: string[]): Ended {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts', 'build.mjs'), ...args],
    { encoding: 'utf8' },
  );
  return { code: status, out: stdout, err: stderr };
}

/** Folders for builds, removed together. */
export class Folders {
  private readonly all: string[] = [];

  /** A new, empty folder. */
  make(): string {
    const folder = mkdtempSync(join(tmpdir(), 'bda-deploy-'));
    this.all.push(folder);
    return folder;
  }

  removeAll(): void {
    for (const folder of this.all) rmSync(folder, { recursive: true, force: true });
  }
}

/** Builds into the folder; throws what the builder said where it fails. @returns the folder */
export function built(folder: string, ...args: string[]): string {
  const { code, err } = runBuild(`--out=${folder}`, ...args);
  if (code !== 0) throw new Error(err);
  return folder;
}

export function textOf(folder: string, ...path: string[]): string {
  return readFileSync(join(folder, ...path), 'utf8');
}

/** The version a package.json names. */
export function packageVersion(...folder: string[]): string {
  const version = /"version": "([^"]+)"/.exec(textOf(ROOT, ...folder, 'package.json'))?.[1];
  if (version === undefined) throw new Error('The package has no version.');
  return version;
}

/** A port of this machine that was free a moment ago. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  await new Promise((resolve) => server.close(resolve));
  return address.port;
}

/** `npm run serve` on a built folder, without touching this machine's list of trusted authorities. */
export class Serving {
  private constructor(
    private readonly server: ChildProcess,
    /** File of the authority that signed the certificate. */
    readonly authority: string,
  ) {}

  static async start(folder: string): Promise<Serving> {
    const args = [join(ROOT, 'scripts', 'serve.mjs'), `--folder=${folder}`, '--no-trust'];
    const server = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
    const authority = await new Promise<string>((resolve, reject) => {
      let said = '';
      server.stdout.setEncoding('utf8').on('data', (text: string) => {
        said += text;
        const named = /请把 (.+?) 加入/.exec(said)?.[1];
        if (named !== undefined) resolve(named);
      });
      server.once('exit', () => {
        reject(new Error(`The server ended: ${said}`));
      });
    });
    return new Serving(server, authority);
  }

  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.server.once('exit', resolve));
    this.server.kill();
    await gone;
  }
}
