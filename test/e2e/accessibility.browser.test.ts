import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type axeCore from 'axe-core';
import { writeXlsx } from 'hucre';
import type { Frame, FrameLocator, Locator } from 'playwright-core';
import { DARK_THEME, LIGHT_THEME } from '../../src/hosts/simulator';
import type { Strings } from '../../src/ui/strings';
import * as form from '../../src/ui/strings/binding-form';
import { LANGUAGES } from '../support/languages';
import { WorkbenchServer, type WorkbenchPage } from './workbench-page';

/** What axe-core finds in the pane: nothing, however Office looks, however wide the pane is, whatever it shows. */

/** Runs in the pane only. */
declare const axe: typeof axeCore;

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const LOOKS = [
  { look: 'light', theme: LIGHT_THEME, contrast: 'none' },
  { look: 'dark', theme: DARK_THEME, contrast: 'none' },
  { look: 'high contrast', theme: DARK_THEME, contrast: 'active' },
] as const;
/** The width in each look, so that every two of language, look and width come together once. */
const WIDTHS: Readonly<Record<string, readonly number[]>> = {
  'zh-CN': [350, 600, 350],
  'en-US': [600, 350, 600],
};

let server: WorkbenchServer;
let workbench: WorkbenchPage;
beforeAll(async () => {
  server = await WorkbenchServer.start();
  workbench = await server.open();
});
afterAll(() => server.stop());

/** Does what loads the pane anew, and waits for something in the new page. */
async function loadAnew(load: () => Promise<unknown>, shown: (page: FrameLocator) => Locator): Promise<void> {
  await workbench.loadingPane(load);
  await shown(workbench.pane).waitFor();
}

/** The pane, loaded anew in a language and a look. */
async function loadPane(strings: Strings, { theme, contrast }: (typeof LOOKS)[number]): Promise<Frame> {
  const { page, pane } = workbench;
  await page.emulateMedia({ forcedColors: contrast });
  await page.evaluate((colours) => {
    if (window.simulatedExcel !== undefined) window.simulatedExcel.theme = colours;
  }, theme);
  await loadAnew(
    () =>
      pane.locator('body').evaluate(() => {
        location.reload();
      }),
    (shown) => shown.getByRole('tab', { name: strings.tabs.help }),
  );
  const frame = page.frames().find((each) => each.url().includes('taskpane.html'));
  if (frame === undefined) throw new Error('the pane is gone');
  await frame.evaluate(AXE);
  return frame;
}

/** Puts Excel, and the pane with it, into a language. */
function choose({ language, tabs }: Strings): Promise<void> {
  return loadAnew(
    () => workbench.page.locator('#language').selectOption(language),
    (shown) => shown.getByRole('tab', { name: tabs.help }),
  );
}

/** What axe-core finds now, with the elements it finds it at. */
function violations(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    // Colours on their way to others are nobody's.
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { passes, violations: found } = await axe.run();
    if (passes.length === 0) return ['nothing was looked at'];
    return found.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, any }) => `${html} ${any[0]?.message ?? ''}`).join('; ')}`,
    );
  });
}

describe.each(LANGUAGES)('in $language', (strings) => {
  const formWords = strings === LANGUAGES[0] ? form.zh : form.en;
  beforeAll(() => choose(strings));

  describe.each(LOOKS)('$look', (look) => {
    const width = WIDTHS[strings.language]?.[LOOKS.indexOf(look)] ?? 0;
    it(`${String(width)} pixels wide`, async () => {
      expect(width).toBeGreaterThan(0);
      const { page, pane } = workbench;
      await page.locator('#pane').evaluate((element, pixels) => {
        element.style.width = `${pixels}px`;
      }, width);
      const frame = await loadPane(strings, look);
      const found: Record<string, readonly string[]> = {};
      const button = (name: string): ReturnType<typeof pane.getByRole> =>
        pane.getByRole('button', { name, exact: true });

      await pane.getByRole('button', { name: /A13/ }).first().click();
      await pane.getByText(strings.report.title, { exact: true }).click();
      await button(strings.report.copy).waitFor();
      found.finding = await violations(frame);
      for (const name of ['narrative', 'tables', 'rules', 'help'] as const) {
        await pane.getByRole('tab', { name: strings.tabs[name] }).click();
        if (name === 'help') await pane.getByText(strings.report.other, { exact: true }).click();
        found[name] = await violations(frame);
        if (name !== 'tables') continue;
        await button(strings.bindOther).click();
        await pane.getByRole('group', { name: formWords.binding.preview }).waitFor();
        found.binding = await violations(frame);
        await button(strings.cancel).click();
      }
      await button(strings.mark).click();
      await button(strings.dismiss).waitFor();
      found.message = await violations(frame);

      expect(
        Object.entries(found).flatMap(([shown, problems]) => problems.map((each) => [shown, each])),
      ).toEqual([]);
      expect(Object.keys(found)).toHaveLength(7);
    });
  });
});

describe.each(LOOKS)('a workbook without any table, $look', (look) => {
  it('is said to be one', async () => {
    const { page } = workbench;
    const [strings] = LANGUAGES;
    if (strings === undefined) throw new Error('there is no language');
    await choose(strings);
    const workbook = await writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['通讯录']] }] });
    page.once('dialog', (dialog) => void dialog.accept());
    const file = {
      name: '通讯录.xlsx',
      mimeType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      buffer: Buffer.from(workbook),
    };
    await loadAnew(
      () => page.locator('#file').setInputFiles(file),
      (shown) => shown.getByRole('heading', { name: strings.nothingFound }),
    );
    const frame = await loadPane(strings, look);
    expect(await violations(frame)).toEqual([]);
  });
});
