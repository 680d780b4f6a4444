import type { Browser, Dialog, FrameLocator, Locator, Page, Request } from 'playwright-core';
import type { Level } from '../../src/hosts/simulator';
import type { SampleName } from '../../src/workbench/sample-names';
import { bytesOf, connectBrowser, started } from '../support/browser/connect';

/** How the workbench is opened; the 2023 sample in the oldest Excel where nothing is said. */
export interface Opening {
  readonly sample?: SampleName;
  readonly level?: Level;
}

/** The workbench as `npm start` serves it, in a headless browser. A page that was closed is used again: loading the grid takes longest. */
export class WorkbenchServer {
  private readonly idle: Page[] = [];

  private constructor(
    private readonly browser: Browser,
    private readonly url: string,
  ) {}

  static async start(): Promise<WorkbenchServer> {
    return new WorkbenchServer(await connectBrowser(), started('WORKBENCH_URL'));
  }

  async open({ sample = 'huailai-2023', level = '1.14' }: Opening = {}): Promise<WorkbenchPage> {
    const page = this.idle.pop() ?? (await this.newPage());
    const workbench = new WorkbenchPage(page, new URL(this.url).origin, () => this.idle.push(page));
    const address = `${this.url}?sample=${sample}&level=${level}`;
    if (page.url() === address) await workbench.openAnew(sample);
    else await page.goto(address);
    await workbench.findings.or(workbench.pane.getByText('没有发现问题')).first().waitFor();
    await workbench.pane.getByText(/^核对时间/).waitFor();
    return workbench;
  }

  private async newPage(): Promise<Page> {
    const context = await this.browser.newContext({
      viewport: { width: 1400, height: 900 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE);
    return page;
  }

  stop(): Promise<void> {
    return this.browser.close();
  }
}

/** Milliseconds until what does not come is given up: far more than it takes on a busy machine. */
const PATIENCE = 30_000;

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
    private readonly origin: string,
    private readonly giveBack: () => void,
  ) {
    this.pane = page.frameLocator('#pane');
    this.findings = this.pane
      .getByRole('list', { name: '问题清单' })
      .getByRole('listitem')
      .filter({ has: page.getByRole('button', { name: /详情$/ }) });
    page.on('request', this.onRequest);
    page.on('pageerror', this.onError);
  }

  private readonly onRequest = (request: Request): void => {
    const url = request.url();
    if (!url.startsWith(this.origin) && !/^(data|blob|about):/.test(url)) this.strayRequests.push(url);
  };

  private readonly onError = ({ message }: Error): void => {
    this.pageErrors.push(message);
  };

  /** Does what loads the pane anew, and waits for the new page. */
  async loadingPane(load: () => Promise<unknown>): Promise<void> {
    await this.pane.locator('html').evaluate((page) => {
      page.dataset.before = 'yes';
    });
    await load();
    await this.pane.locator('html:not([data-before])').waitFor({ state: 'attached' });
  }

  /** Opens the sample again in the page as it is, as if nothing had been done or kept before. */
  async openAnew(sample: SampleName): Promise<void> {
    const discard = (dialog: Dialog): void => void dialog.accept();
    this.page.on('dialog', discard);
    await this.loadingPane(() => this.page.locator('#sample').selectOption(sample));
    this.page.off('dialog', discard);
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
    await this.pane.getByText(/^核对时间/).waitFor();
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

  /** Waits until a cell shows a mark, or none: the grid draws marks a moment after they were set. The first in effect covers others. */
  async waitForMarks(sheet: string, address: string, fills: readonly string[]): Promise<void> {
    await eventually(
      () => this.marksAt(sheet, address),
      (shown) => shown.slice(0, 1).join() === fills.join(),
    );
  }

  /** Presses 保存 and gives the file that is downloaded. */
  async save(): Promise<Uint8Array> {
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('button', { name: '保存 .xlsx' }).click(),
    ]);
    return bytesOf(download);
  }

  /** Leaves the page, with nothing kept in it, to whoever opens the workbench next. */
  async close(): Promise<void> {
    await this.page.evaluate(() => {
      localStorage.clear();
    });
    this.page.off('request', this.onRequest);
    this.page.off('pageerror', this.onError);
    this.giveBack();
  }
}

/** Waits until a look brings what is wanted; fails with what was seen last. */
export async function eventually<T>(
  look: () => Promise<T>,
  isWanted: (seen: T) => boolean,
  milliseconds = PATIENCE,
): Promise<T> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    const seen = await look();
    if (isWanted(seen)) return seen;
    if (Date.now() > deadline) throw new Error(`still not as wanted: ${JSON.stringify(seen)}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
