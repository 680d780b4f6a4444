import { chromium, type Browser, type Download } from 'playwright-core';

/** Something that was started before the browser suites. @throws where it was not: they are tests of the project `browser` alone */
export function started(name: 'BROWSER_ENDPOINT' | 'WORKBENCH_URL' | 'PANE_FOLDER'): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: this test has to be named *.browser.test.ts`);
  return value;
}

/** The headless Chromium of all browser suites; closing it here closes the pages of this suite alone. */
export function connectBrowser(): Promise<Browser> {
  return chromium.connect(started('BROWSER_ENDPOINT'));
}

/** What a page gave as a download. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await download.createReadStream()) chunks.push(Buffer.from(chunk));
  return new Uint8Array(Buffer.concat(chunks));
}
