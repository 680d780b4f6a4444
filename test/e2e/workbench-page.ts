import { spawn, type ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import type { Level } from '../../src/hosts/simulator';
import type { SampleName } from '../../src/workbench/sample-names';
import { launchBrowser } from '../support/launch-browser';

const ROOT = join(__dirname, '..', '..');

/** The Excels that are supported: LTSC 2021, LTSC 2024, Microsoft 365. */
export const LEVELS = ['1.14', '1.17', '1.20'] as const satisfies readonly Level[];

/** How the workbench is opened; the 2023 sample in the oldest Excel where nothing is said. */
export interface Opening {
  readonly sample?: SampleName;
  readonly level?: Level;
  /** Milliseconds of each round trip. */
  readonly latency?: number;
}

/** The workbench as `npm start` serves it, in a headless browser. */
export class WorkbenchServer {
  private constructor(
    private readonly server: ChildProcess,
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  static async start(): Promise<WorkbenchServer> {
    const server = spawn(process.execPath, [join(ROOT, 'scripts', 'workbench-server.mjs')], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const url = await firstLine(server);
    return new WorkbenchServer(server, await launchBrowser(), url);
  }

  async open({ sample = 'huailai-2023', level = '1.14', latency = 0 }: Opening = {}): Promise<WorkbenchPage> {
    const context = await this.browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(15_000);
    const workbench = new WorkbenchPage(page, new URL(this.url).origin);
    await page.goto(`${this.url}?sample=${sample}&level=${level}&latency=${latency}`);
    await workbench.findings.or(workbench.pane.getByText('没有发现问题')).first().waitFor();
    return workbench;
  }

  async stop(): Promise<void> {
    await this.browser.close();
    this.server.kill();
  }
}

async function firstLine({ stdout }: ChildProcess): Promise<string> {
  if (stdout === null) throw new Error('the server says nothing');
  let text = '';
  for await (const chunk of stdout) {
    text += String(chunk);
    const [line, rest] = text.split('\n', 2);
    if (line !== undefined && rest !== undefined) return line;
  }
  throw new Error('the server ended before it had an address');
}

/** What a clerk sees and does in the workbench, and what a test looks up behind it. */
export class WorkbenchPage {
  readonly pane: FrameLocator;
  /** The findings in the pane's list, as shown. */
  readonly findings: Locator;
  /** Requests to any other place than the workbench's own server, and errors of the pages: none is ever expected. */
  readonly strayRequests: string[] = [];
  readonly pageErrors: string[] = [];

  constructor(
    readonly page: Page,
    origin: string,
  ) {
    this.pane = page.frameLocator('#pane');
    this.findings = this.pane
      .getByRole('list', { name: '问题清单' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /详情$/ }) });
    page.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(origin) && !/^(data|blob|about):/.test(url)) this.strayRequests.push(url);
    });
    page.on('pageerror', (error) => this.pageErrors.push(error.message));
  }

  /** The findings of a rule, by its code. */
  finding(code: string): Locator {
    return this.findings.filter({ has: this.page.getByText(code, { exact: true }) });
  }

  button(name: string): Locator {
    return this.pane.getByRole('button', { name, exact: true });
  }

  /** Numbers of the verdict line: errors, warnings, hints, unchecked. */
  async verdict(): Promise<string> {
    return this.pane.getByText(/错误 · .*警告 · .*提示 · .*未能核对/).innerText();
  }

  /** Writes so far, as the simulator logged them. */
  writes(): Promise<string[]> {
    return this.page.evaluate(() => (window.simulatedExcel?.log.writes ?? []).map(({ member }) => member));
  }

  /** Round trips so far that the add-in waited for and that are answered. */
  syncs(): Promise<number> {
    return this.page.evaluate(async () => {
      await window.simulatedExcel?.idle();
      return window.simulatedExcel?.counters.syncs ?? 0;
    });
  }

  /** Members the pane used that the simulator does not have. */
  unknownMembers(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.simulatedExcel?.log.unknownMembers ?? []);
  }

  /** Fingerprint of everything in the workbook. */
  contentHash(): Promise<string> {
    return this.page.evaluate(() => window.simulatedExcel?.workbook.contentHash() ?? '');
  }

  /** Goes to a cell with the mouse, as a user does. */
  async click(sheet: string, address: string): Promise<void> {
    await this.page.evaluate(([name = '', cell = '']) => window.grid?.select(name, cell), [sheet, address]);
    // A workbook opened this moment takes no clicks for a few frames.
    await eventually(
      async () => {
        const place = await this.page.evaluate((cell) => window.grid?.positionOf(cell), address);
        if (place !== undefined) await this.page.mouse.click(place.x, place.y);
        return this.place();
      },
      // A merged cell is selected as a whole.
      (at) => at === `${sheet}!${address}` || at.startsWith(`${sheet}!${address}:`),
    );
  }

  /** Types into a cell with the keyboard and presses Enter. */
  async type(sheet: string, address: string, text: string): Promise<void> {
    await this.click(sheet, address);
    await this.page.keyboard.type(text, { delay: 5 });
    await this.page.keyboard.press('Enter');
  }

  /** Ctrl+Z in the grid. */
  async undo(): Promise<void> {
    await this.page.keyboard.press('Control+z');
  }

  /** What a cell shows. */
  text(sheet: string, address: string): Promise<string> {
    return this.page.evaluate(
      ([name = '', cell = '']) => window.grid?.cell(name, cell).text ?? '',
      [sheet, address],
    );
  }

  /** Where the user is: `工作表!B5`. */
  place(): Promise<string> {
    return this.page.evaluate(() => `${window.grid?.activeSheet() ?? ''}!${window.grid?.selection() ?? ''}`);
  }

  sheetNames(): Promise<readonly string[]> {
    return this.page.evaluate(() => window.grid?.sheetNames() ?? []);
  }

  /** Fill colours of the marks in effect at a cell. */
  private marksAt(sheet: string, address: string): Promise<readonly string[]> {
    return this.page.evaluate(
      ([name = '', cell = '']) => window.grid?.marksShownAt(name, cell) ?? [],
      [sheet, address],
    );
  }

  /** Waits until a cell is marked, or not: the grid draws marks a moment after they were set. */
  async waitForMarks(sheet: string, address: string, fills: readonly string[]): Promise<void> {
    await eventually(
      () => this.marksAt(sheet, address),
      (shown) => shown.join() === fills.join(),
    );
  }

  /** Presses 保存 and gives the file that is downloaded. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '保存 .xlsx' }).click(),
    ]);
    return new Uint8Array(await readFile(await download.path()));
  }

  close(): Promise<void> {
    return this.page.context().close();
  }
}

/** Waits until a look brings what is wanted; fails with what was seen last. */
export async function eventually<T>(
  look: () => Promise<T>,
  isWanted: (seen: T) => boolean,
  milliseconds = 15_000,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`still not as wanted: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
