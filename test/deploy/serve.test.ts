import { readFileSync } from 'node:fs';
import { get } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { built, Folders, freePort, Serving, textOf } from './deployment';

interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
}

describe('npm run serve', () => {
  const folders = new Folders();
  let folder = '';
  let base = '';
  let serving: Serving;
  beforeAll(async () => {
    base = `https://localhost:${await freePort()}/budget`;
    folder = built(folders.make(), `--base=${base}`);
    serving = await Serving.start(folder);
  }, 300_000);
  afterAll(async () => {
    await serving.stop();
    folders.removeAll();
  });

  /** Fails where the certificate is not one of the authority that was named. */
  function ask(url: string): Promise<Answer> {
    return new Promise((resolve, reject) => {
      get(url, { ca: readFileSync(serving.authority), agent: false }, (response) => {
        response.resume();
        response.once('end', () => {
          resolve({ status: response.statusCode, headers: response.headers });
        });
      }).once('error', reject);
    });
  }

  it('answers every address of the manifest', async () => {
    const urls = [...textOf(folder, 'manifest.xml').matchAll(/"(https:[^"]+)"/g)].map(([, url = '']) => url);
    expect(urls.length).toBeGreaterThan(20);
    const answers = await Promise.all(urls.map(async (url) => ({ url, status: (await ask(url)).status })));
    expect(answers).toEqual(urls.map((url) => ({ url, status: 200 })));
  });

  it('answers what the pages load', async () => {
    const sources = [...textOf(folder, 'taskpane.html').matchAll(/src="?([^">\s]+)/g)].map(
      ([, source = '']) => source,
    );
    expect(sources).toContain('office/office.js');
    for (const source of sources) expect((await ask(`${base}/${source}`)).status).toBe(200);
  });

  it('sends the headers an administrator is told to send', async () => {
    const { headers } = await ask(`${base}/taskpane.html?run=selftest`);
    const [line = ''] = textOf(folder, 'headers.txt').split('\n');
    expect(`Content-Security-Policy: ${String(headers['content-security-policy'])}`).toBe(line);
    expect(headers['x-content-type-options']).toBe('nosniff');
    expect(headers['content-type']).toMatch(/^text\/html/);
  });

  it('lets Office keep the icons', async () => {
    const { headers } = await ask(`${base}/assets/icon-32.png`);
    expect(headers['cache-control']).not.toMatch(/no-cache|no-store/);
  });

  it('has nothing else', async () => {
    expect((await ask(`${base}/package.json`)).status).toBe(404);
    expect((await ask(new URL('/taskpane.html', base).href)).status).toBe(404);
  });
});
