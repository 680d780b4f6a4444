import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { HIGHLIGHT_MARKER } from '../../src/core/host';
import type { GridArea, GridMark } from '../../src/hosts/grid-sheet';
import { connectBrowser } from '../support/browser/connect';
import type { ReportedChange, SampleSheet } from './grid-page';
import { servePage } from './page-server';

const FILL = '#FFC7CE';
/** Milliseconds until what does not come is given up: far more than it takes on a busy machine. */
const PATIENCE = 30_000;

let folder: string;
let server: Server;
let url: string;
let browser: Browser;
let page: Page;
/** What must never happen in the page: errors, refusals of its policy, requests to elsewhere. */
const complaints: string[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'grid-page-'));
  // esbuild is loaded as an ES module, which Jest cannot do.
  const built = spawnSync(process.execPath, [join(__dirname, 'build-grid-page.mjs'), folder], {
    encoding: 'utf8',
  });
  if (built.status !== 0) throw new Error(built.stderr);
  ({ server, url } = await servePage(folder));
  browser = await connectBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    if (!request.url().startsWith(url) && !/^(data|blob):/.test(request.url()))
      complaints.push(request.url());
  });
  await page.goto(url);
  await page.waitForFunction(() => 'gridPage' in globalThis);
});

afterAll(async () => {
  await browser.close();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true });
});

beforeEach(() => {
  complaints.length = 0;
});

afterEach(() => {
  expect(complaints).toEqual([]);
});

const B2: GridArea = areaOf(1, 1);

function areaOf(top: number, left: number, bottom = top, right = left): GridArea {
  return { top, left, bottom, right };
}

/** As the product marks cells; `terms` are the conditions at each of the areas' corners. */
function markOf(corner: string, terms: Readonly<Record<string, string>>): string {
  const written = Object.entries(terms).map(([address, condition]) => {
    const absolute = address.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
    return `AND(ROW(${corner})=ROW(${absolute}),COLUMN(${corner})=COLUMN(${absolute}),${condition})`;
  });
  return `=AND(${HIGHLIGHT_MARKER},OR(${written.join(',')}))`;
}

/** Two sheets that depend on each other and a hidden one. */
const MARK: GridMark = {
  id: 'mark-1',
  areas: [areaOf(1, 1), areaOf(3, 2)],
  formula: markOf('B2', { B2: "$B$2=13.15,'附表 2'!$B$1=13", C4: '$C$4="文字""甲"""' }),
  fillColor: FILL,
};

const MAIN: SampleSheet = {
  id: 'main',
  name: '总表',
  cells: {
    A1: {
      value: '收支预算总表',
      look: { bold: true, fontSize: 16, horizontal: 'center', vertical: 'middle' },
    },
    A2: { value: '金额', look: { fillColor: '#DDEBF7', borders: ['top', 'bottom'] } },
    B2: { value: 13.15, format: '0.00' },
    A3: { value: '合计' },
    B3: { value: 14.15, formula: '=B2+1', format: '#,##0.00' },
    C4: { value: '文字"甲"' },
    A6: { value: '00123', format: '@' },
    D7: {
      value: '看附表',
      link: { reference: "'附表 2'!B2", tip: '到附表' },
      look: { fontColor: '#0563C1' },
    },
  },
  merges: ['A1:D1'],
  columnWidths: { 0: 150 },
  rowHeights: { 0: 40 },
  marks: [MARK],
  comments: [{ id: 'comment-1', row: 1, column: 1, text: '收入总计与支出总计不等' }],
};
const OTHER: SampleSheet = {
  id: 'other',
  name: '附表 2',
  cells: { B1: { value: 13 }, B2: { value: 13.65, formula: '=总表!B2+0.5' } },
};
const HIDDEN: SampleSheet = {
  id: 'hidden',
  name: '隐藏表',
  visibility: 'hidden',
  cells: { A1: { value: 1 } },
};

async function open(sheets: readonly SampleSheet[] = [MAIN, OTHER, HIDDEN], active = sheets[0]?.id ?? '') {
  await page.evaluate(
    ([given, first]) => {
      gridPage.open(given, first);
    },
    [sheets, active] as const,
  );
}

function cellOf(address: string, sheetName = '总表') {
  return page.evaluate(([name, at]) => gridPage.grid.cell(name, at), [sheetName, address] as const);
}

function fillsAt(address: string, sheetName = '总表') {
  return page.evaluate(([name, at]) => gridPage.grid.marksShownAt(name, at), [sheetName, address] as const);
}

async function positionOf(address: string) {
  return page.evaluate((at) => gridPage.grid.positionOf(at), address);
}

const selection = () => page.evaluate(() => gridPage.grid.selection());

/** Clicks until it has had an effect: a workbook that was opened this moment does not take clicks yet. */
async function clickAt(
  position: () => Promise<{ x: number; y: number }>,
  isDone: (selected: string | undefined) => boolean,
): Promise<void> {
  const end = Date.now() + PATIENCE;
  do {
    const { x, y } = await position();
    await page.mouse.move(x, y);
    await page.mouse.click(x, y);
    if (isDone(await selection())) return;
    await page.waitForTimeout(20);
  } while (Date.now() < end);
  throw new Error('A click has no effect.');
}

async function clickOn(address: string): Promise<void> {
  await clickAt(
    () => positionOf(address),
    (selected) => selected?.split(':')[0] === address,
  );
}

/** Selects cells by mouse. */
async function selectArea(first: string, last: string): Promise<void> {
  await clickOn(first);
  await page.keyboard.down('Shift');
  await clickAt(
    () => positionOf(last),
    (selected) => selected === `${first}:${last}`,
  );
  await page.keyboard.up('Shift');
}

/** Chooses from the menu of a row's head. */
async function chooseAtRow(row: number, entry: string): Promise<void> {
  const head = async () => ({ x: 15, y: (await positionOf(`A${row}`)).y });
  await clickAt(head, (selected) => selected?.startsWith(`A${row}:`) === true);
  await page.mouse.click(15, (await head()).y, { button: 'right' });
  await menuEntry(entry).click();
}

/** Goes to a cell by mouse, types over it and presses Enter. */
async function typeOver(address: string, text: string): Promise<void> {
  await clickOn(address);
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

const reports: ReportedChange[] = [];

/** All that is reported until a change is as wanted, without what is selected on the way. */
async function reportedUntil(isWanted: (change: ReportedChange) => boolean): Promise<ReportedChange[]> {
  reports.length = 0;
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    reports.push(...(await page.evaluate(() => gridPage.takeChanges())));
    if (reports.some(isWanted)) return reports.filter(({ kind }) => kind !== 'selected');
    await page.waitForTimeout(20);
  }
  throw new Error(`It was never reported; only this was: ${JSON.stringify(reports)}`);
}

const isKind =
  (...kinds: ReportedChange['kind'][]) =>
  (change: ReportedChange): boolean =>
    kinds.includes(change.kind);

async function eventually<Value>(read: () => Promise<Value>, wanted: Value): Promise<void> {
  const end = Date.now() + PATIENCE;
  let seen = await read();
  while (Date.now() < end && JSON.stringify(seen) !== JSON.stringify(wanted)) {
    await page.waitForTimeout(20);
    seen = await read();
  }
  expect(seen).toEqual(wanted);
}

/**
 * What was reported up to now. A cell far away is edited, and what comes before its report was all there was: a change that is
 * reported in spite of what the test says comes earlier, or changes the sentinel's report.
 */
async function reportedSoFar(sheetName = '总表'): Promise<ReportedChange[]> {
  await page.evaluate((name) => {
    gridPage.grid.type(name, 'H20', '7');
  }, sheetName);
  const all = await reportedUntil(
    (change) =>
      change.kind === 'edited' && change.cells.some(({ row, column }) => row === 19 && column === 7),
  );
  const sentinel = all.findIndex(
    (change) =>
      change.kind === 'edited' && change.cells.some(({ row, column }) => row === 19 && column === 7),
  );
  return all.slice(0, sentinel);
}

/** Colour of what is drawn a little inside the upper left corner of a cell, as `#RRGGBB`, or `none`. */
async function drawnAt(address: string): Promise<string> {
  return page.evaluate((at) => {
    const { x, y } = gridPage.grid.positionOf(at);
    const canvas = document.elementsFromPoint(x, y).find((element) => element instanceof HTMLCanvasElement);
    if (canvas === undefined) throw new Error('Nothing is drawn there.');
    const { left, top, width } = canvas.getBoundingClientRect();
    const scale = canvas.width / width;
    const [red = 0, green = 0, blue = 0, opacity = 0] =
      canvas.getContext('2d')?.getImageData((x - left - 30) * scale, (y - top - 7) * scale, 1, 1).data ?? [];
    return opacity === 0
      ? 'none'
      : `#${[red, green, blue].map((part) => part.toString(16).padStart(2, '0')).join('')}`.toUpperCase();
  }, address);
}

const tabs = () => page.getByRole('tab').allTextContents();
const tab = (name: string) => page.getByRole('tab', { name, exact: true });
/** Types no faster than a person: Univer takes a tab that is renamed within half a second for one that is being dragged. */
async function renameTo(name: string): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(name, { delay: 250 });
  await page.keyboard.press('Enter');
}
/** An entry of the menu that is open; a number may follow the words in it. */
const menuEntry = (text: string) => page.locator('section button').filter({ hasText: text }).first();

describe('open', () => {
  test('shows the sheets in order, the active one in front, hidden ones without a tab', async () => {
    await open([MAIN, OTHER, HIDDEN], 'other');
    await eventually(tabs, ['总表', '附表 2']);
    await eventually(() => tab('附表 2').getAttribute('aria-selected'), 'true');
    expect(await page.evaluate(() => [gridPage.grid.activeSheet(), gridPage.grid.sheetNames()])).toEqual([
      '附表 2',
      ['总表', '附表 2', '隐藏表'],
    ]);
  });

  test('shows formats, merged cells, widths, heights and fills', async () => {
    await open();
    expect(await cellOf('B3')).toEqual({ value: 14.15, text: '14.15', formula: '=B2+1', format: '#,##0.00' });
    expect(await cellOf('A6')).toEqual({ value: '00123', text: '00123', formula: null, format: '@' });
    const [a2, b2, c2] = [await positionOf('A2'), await positionOf('B2'), await positionOf('C2')];
    expect(b2.x - a2.x).toBe((150 + 72) / 2);
    expect(c2.x - b2.x).toBe(72);
    expect((await positionOf('A3')).y - a2.y).toBe(19);
    const title = await positionOf('A1');
    expect(title.x).toBe(a2.x - 75 + (150 + 3 * 72) / 2);
    expect(a2.y - title.y).toBe((40 + 19) / 2);
    await eventually(() => drawnAt('A2'), '#DDEBF7');
    await eventually(() => drawnAt('A3'), 'none');
  });

  test('gives a row without a height of its own the height of its text, now and when its sheet is shown', async () => {
    const wrapped = {
      A1: { value: '一二三四五六七八九十'.repeat(3), look: { wrap: true } },
      A2: { value: 1 },
    };
    const sheets = ['first', 'second'].map((id) => ({ id, name: id, cells: wrapped }));
    const height = async () => (await positionOf('A2')).y - (await positionOf('A1')).y;
    await open(sheets, 'first');
    await eventually(async () => (await height()) > 60, true);
    await tab('second').click();
    await eventually(async () => (await height()) > 60, true);
  });

  test('reports nothing of it', async () => {
    await open();
    await eventually(() => fillsAt('B2'), [FILL]);
    expect(await reportedSoFar()).toEqual([]);
  });

  test('replaces the workbook before', async () => {
    await open();
    await open([{ id: 'main', name: '另一张', cells: { A1: { value: 1 } } }]);
    await eventually(tabs, ['另一张']);
    expect(await cellOf('B2', '另一张')).toEqual({ value: null, text: '', formula: null, format: 'General' });
    await eventually(() => fillsAt('B2', '另一张'), []);
    expect(await page.evaluate(() => gridPage.grid.commentsAt('另一张', 'B2'))).toEqual([]);
  });

  test('opens a published workbook', async () => {
    await page.evaluate(() => gridPage.openFile('/samples/huailai-2023.xlsx'));
    await eventually(() => tabs().then((names) => names.slice(0, 3)), ['封面', '收支预算总表', '基本支出表']);
    expect(await cellOf('C9', '固定资产占用情况表')).toMatchObject({ value: 13.15, text: '13.15' });
  });

  test('opens 20 sheets of 2000 rows and 12 columns, which can be edited', async () => {
    await page.evaluate(() => {
      gridPage.openLarge(20, 2000, 12);
    });
    await eventually(() => cellOf('A3', '表1').then(({ value }) => value), 0);
    await typeOver('A3', '5');
    const changes = await reportedUntil(isKind('edited'));
    expect(changes[0]).toMatchObject({ kind: 'edited', cells: [{ row: 2, column: 0, value: 5 }] });
  });
});

describe('typing', () => {
  beforeEach(async () => {
    await open();
  });

  test('a number over a number is reported once, with the format kept, and what depends on it as calculated', async () => {
    await typeOver('B2', '28.55');
    const changes = await reportedUntil(
      (change) => change.kind === 'calculated' && change.sheetId === 'other',
    );
    expect(changes.filter(isKind('edited'))).toEqual([
      {
        kind: 'edited',
        sheetId: 'main',
        cells: [{ row: 1, column: 1, value: 28.55, formula: null, format: '0.00' }],
      },
    ]);
    expect(changes.filter(isKind('calculated'))).toEqual([
      {
        kind: 'calculated',
        sheetId: 'main',
        cells: [{ row: 2, column: 1, value: 29.55, formula: '=B2+1', format: '#,##0.00' }],
      },
      {
        kind: 'calculated',
        sheetId: 'other',
        cells: [{ row: 1, column: 1, value: 29.05, formula: '=总表!B2+0.5', format: 'General' }],
      },
    ]);
  });

  test.each([
    ['B5', '12', { value: 12, formula: null, format: 'General' }],
    ['B5', '-1,234.5', { value: -1234.5, formula: null, format: '#,##0.00' }],
    ['B5', '12%', { value: 0.12, formula: null, format: '0%' }],
    ['B5', '部门预算', { value: '部门预算', formula: null, format: 'General' }],
    ['B5', "'00456", { value: '00456', formula: null, format: 'General' }],
    ['B5', '=B2*2', { value: 26.3, formula: '=B2*2', format: 'General' }],
    ['B5', '=1/0', { value: { error: '#DIV/0!' }, formula: '=1/0', format: 'General' }],
    ['B5', 'TRUE', { value: true, formula: null, format: 'General' }],
    ['A6', '00456', { value: '00456', formula: null, format: '@' }],
  ])('into %s: %s', async (address, text, wanted) => {
    await typeOver(address, text);
    const changes = await reportedUntil(
      (change) =>
        (change.kind === 'edited' || change.kind === 'calculated') &&
        change.cells.some(({ value }) => value !== null),
    );
    const cells = [{ row: Number(address.slice(1)) - 1, column: address.startsWith('A') ? 0 : 1, ...wanted }];
    expect(changes[0]?.kind).toBe('edited');
    // On a busy machine a formula is reported before it has its result, which then follows.
    expect(changes.length).toBeLessThanOrEqual(wanted.formula === null ? 1 : 2);
    expect(changes.at(-1)).toMatchObject({ sheetId: 'main', cells });
  });

  test('in the formula bar', async () => {
    await clickOn('B2');
    await page.locator('[data-u-comp=formula-bar] canvas').click();
    await page.keyboard.press('Control+A');
    await page.keyboard.type('28.55');
    await page.keyboard.press('Enter');
    const changes = await reportedUntil(isKind('edited'));
    expect(changes[0]).toMatchObject({ cells: [{ row: 1, column: 1, value: 28.55 }] });
  });

  test('can be undone and redone by keyboard, which is reported as edited', async () => {
    await typeOver('B2', '28.55');
    await reportedUntil((change) => change.kind === 'calculated' && change.sheetId === 'other');
    await page.keyboard.press('Control+z');
    const undone = await reportedUntil(
      (change) => change.kind === 'calculated' && change.sheetId === 'other',
    );
    expect(undone.filter(isKind('edited'))).toEqual([
      {
        kind: 'edited',
        sheetId: 'main',
        cells: [{ row: 1, column: 1, value: 13.15, formula: null, format: '0.00' }],
      },
    ]);
    expect((await cellOf('B2', '附表 2')).value).toBe(13.65);
    await page.keyboard.press('Control+y');
    const redone = await reportedUntil(isKind('edited'));
    expect(redone[0]).toMatchObject({ cells: [{ value: 28.55 }] });
  });

  test('a look is reported with the cell', async () => {
    await clickOn('B2');
    await page.keyboard.press('Control+b');
    expect(await reportedUntil(isKind('edited'))).toEqual([
      {
        kind: 'edited',
        sheetId: 'main',
        cells: [{ row: 1, column: 1, value: 13.15, formula: null, format: '0.00', look: { bold: true } }],
      },
    ]);
  });

  test('Delete empties a range', async () => {
    await selectArea('A2', 'B3');
    await page.keyboard.press('Delete');
    const [change] = await reportedUntil(isKind('edited'));
    const blank = { value: null, formula: null };
    expect(change).toMatchObject({
      sheetId: 'main',
      cells: [
        { row: 1, column: 0, ...blank },
        { row: 1, column: 1, ...blank, format: '0.00' },
        { row: 2, column: 0, ...blank },
        { row: 2, column: 1, ...blank },
      ],
    });
  });

  test('copy and paste moves formulas along and takes formats with them', async () => {
    await selectArea('B2', 'B3');
    await page.evaluate(() => navigator.clipboard.writeText(''));
    await page.keyboard.press('Control+c');
    await eventually(() => page.evaluate(() => navigator.clipboard.readText()), '13.15\n14.15');
    await clickOn('E2');
    await page.keyboard.press('Control+v');
    const changes = await reportedUntil(
      (change) =>
        change.kind === 'edited' && change.cells.some(({ row, column }) => row === 2 && column === 4),
    );
    expect(changes.filter(isKind('edited'))).toEqual([
      {
        kind: 'edited',
        sheetId: 'main',
        cells: [
          { row: 1, column: 4, value: 13.15, formula: null, format: '0.00' },
          { row: 2, column: 4, value: 14.15, formula: '=E2+1', format: '#,##0.00' },
        ],
      },
    ]);
  });

  test('is refused on a protected sheet', async () => {
    await open([{ ...MAIN, isProtected: true }, OTHER]);
    await clickOn('B2');
    await page.keyboard.type('5');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await reportedSoFar('附表 2')).toEqual([]);
    expect((await cellOf('B2')).value).toBe(13.15);
  });
});

describe('rows and columns', () => {
  beforeEach(async () => {
    await open();
    await eventually(() => fillsAt('B2'), [FILL]);
  });

  test('inserted above by the menu: the whole sheet is reported, everything moved along', async () => {
    await chooseAtRow(2, '在上方插入');
    const [change, ...others] = await reportedUntil(isKind('reshaped'));
    if (change?.kind !== 'reshaped') throw new Error('It is reported first.');
    expect(others.filter(isKind('edited'))).toEqual([]);
    const { sheet } = change;
    const at = (row: number, column: number) =>
      sheet.cells.find((cell) => cell.row === row && cell.column === column);
    expect(at(1, 0)?.value ?? null).toBeNull();
    expect(at(0, 0)).toEqual({ row: 0, column: 0, formula: null, format: 'General', ...MAIN.cells.A1 });
    expect(at(2, 0)).toEqual({ row: 2, column: 0, formula: null, format: 'General', ...MAIN.cells.A2 });
    expect(at(3, 1)).toEqual({ row: 3, column: 1, value: 14.15, formula: '=B3+1', format: '#,##0.00' });
    expect(at(6, 0)).toEqual({ row: 6, column: 0, value: '00123', formula: null, format: '@' });
    expect(at(7, 3)).toEqual({ row: 7, column: 3, formula: null, format: 'General', ...MAIN.cells.D7 });
    expect(sheet).toMatchObject({
      id: 'main',
      name: '总表',
      visibility: 'visible',
      isProtected: false,
      merges: [areaOf(0, 0, 0, 3)],
      columnWidths: [[0, 150]],
      comments: [{ row: 2, column: 1, text: '收入总计与支出总计不等' }],
    });
    expect(sheet.rowHeights[0]).toEqual([0, 40]);
    expect(sheet.marks).toEqual([
      {
        ...MARK,
        areas: [areaOf(2, 1), areaOf(4, 2)],
        formula: markOf('B3', { B3: "$B$3=13.15,'附表 2'!$B$1=13", C5: '$C$5="文字""甲"""' }),
      },
    ]);
    await eventually(() => fillsAt('B3'), [FILL]);
    await eventually(() => fillsAt('B2'), []);
    expect((await cellOf('B2', '附表 2')).formula).toBe('=总表!B3+0.5');
  });

  test('taken back by undo, marks too', async () => {
    await chooseAtRow(2, '在上方插入');
    await reportedUntil(isKind('reshaped'));
    await page.keyboard.press('Control+z');
    const [change] = await reportedUntil(isKind('reshaped'));
    if (change?.kind !== 'reshaped') throw new Error('It is reported first.');
    expect(change.sheet.marks).toEqual([MARK]);
    await eventually(() => fillsAt('B2'), [FILL]);
    expect((await cellOf('B3')).formula).toBe('=B2+1');
  });

  test('deleted by the menu: the mark at the deleted cell is gone, the other one moved', async () => {
    await chooseAtRow(2, '删除选中行');
    const [change] = await reportedUntil(isKind('reshaped'));
    if (change?.kind !== 'reshaped') throw new Error('It is reported first.');
    expect(change.sheet.marks.map(({ areas }) => areas)).toEqual([[areaOf(2, 2)]]);
    expect(change.sheet.comments).toEqual([]);
    // As in Excel: a formula that lost one of its cells is true nowhere.
    await eventually(() => fillsAt('C3'), []);
  });
});

describe('sheets', () => {
  beforeEach(async () => {
    await open();
    await eventually(tabs, ['总表', '附表 2']);
  });

  test('a click on a tab brings the sheet to the front', async () => {
    await tab('附表 2').click();
    const changes = await reportedUntil(isKind('activated'));
    expect(changes).toEqual([{ kind: 'activated', sheetId: 'other' }]);
  });

  test('a new one', async () => {
    await page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
    const changes = await reportedUntil(isKind('activated'));
    expect(changes.map(({ kind }) => kind)).toEqual(['sheet-added', 'activated']);
    expect(changes[0]).toMatchObject({ sheet: { visibility: 'visible', cells: [] }, position: 3 });
  });

  test('renamed', async () => {
    await tab('附表 2').click();
    await eventually(() => tab('附表 2').getAttribute('aria-selected'), 'true');
    await tab('附表 2').dblclick();
    await renameTo('附表二');
    const changes = await reportedUntil(isKind('sheet-renamed'));
    expect(changes).toContainEqual({ kind: 'sheet-renamed', sheetId: 'other', name: '附表二' });
    await eventually(tabs, ['总表', '附表二']);
    await eventually(() => fillsAt('B2'), [FILL]);
    await page.evaluate(() => {
      gridPage.grid.type('附表二', 'B1', '14');
    });
    await eventually(() => fillsAt('B2'), []);
  });

  test('renamed: formulas that refer to it are told anew, not as edited', async () => {
    await tab('总表').dblclick();
    await renameTo('收支 总表');
    const changes = await reportedUntil(isKind('calculated'));
    await eventually(tabs, ['收支 总表', '附表 2']);
    expect(changes).toEqual([
      { kind: 'sheet-renamed', sheetId: 'main', name: '收支 总表' },
      {
        kind: 'calculated',
        sheetId: 'other',
        cells: [{ row: 1, column: 1, value: 13.65, formula: "='收支 总表'!B2+0.5", format: 'General' }],
      },
    ]);
  });

  test('removed', async () => {
    await tab('附表 2').click();
    await tab('附表 2').click({ button: 'right' });
    await menuEntry('删除').click();
    await page.getByRole('button', { name: '确定' }).click();
    const changes = await reportedUntil(isKind('sheet-removed'));
    expect(changes).toContainEqual({ kind: 'sheet-removed', sheetId: 'other' });
    await eventually(tabs, ['总表']);
    await eventually(() => fillsAt('B2'), []);
  });

  test('hidden', async () => {
    await tab('附表 2').click();
    await tab('附表 2').click({ button: 'right' });
    await menuEntry('隐藏').click();
    const changes = await reportedUntil(isKind('reshaped'));
    expect(changes.find(isKind('reshaped'))).toMatchObject({ sheet: { id: 'other', visibility: 'hidden' } });
  });
});

describe('selection', () => {
  test('is reported as the area last selected', async () => {
    await open();
    await selectArea('B2', 'C4');
    await reportedUntil((change) => change.kind === 'selected' && change.area.bottom === 3);
    expect(reports.at(-1)).toEqual({ kind: 'selected', sheetId: 'main', area: areaOf(1, 1, 3, 2) });
    expect(await selection()).toBe('B2:C4');
  });

  test('of a merged cell takes all of it, whoever selects it', async () => {
    await open();
    await clickOn('A1');
    await eventually(selection, 'A1:D1');
    await page.evaluate(() => {
      gridPage.grid.select('总表', 'A3');
      gridPage.apply({ kind: 'selected', sheetId: 'main', area: { top: 0, left: 0, bottom: 0, right: 0 } });
    });
    expect(await selection()).toBe('A1:D1');
  });

  test('a click on a link goes to its cell', async () => {
    await open();
    await clickAt(
      () => positionOf('D7'),
      (selected) => selected === 'D7' || selected === 'B2',
    );
    await reportedUntil(isKind('activated'));
    await eventually(() => page.evaluate(() => gridPage.grid.activeSheet()), '附表 2');
    await eventually(selection, 'B2');
  });
});

describe('apply', () => {
  const CHANGED: SampleSheet = {
    ...MAIN,
    cells: {
      ...MAIN.cells,
      B2: { value: 20, format: '0.0', look: { fillColor: '#FFFF00' } },
      A3: {},
      E5: { value: '新的', link: { reference: "'总表'!A1" } },
    },
    merges: ['A1:D1', 'A8:B8'],
    columnWidths: { 0: 150, 4: 200 },
    rowHeights: {},
    marks: [{ id: 'mark-2', areas: [B2], formula: markOf('B2', { B2: '$B$2=20' }), fillColor: '#FFEB9C' }],
    comments: [{ id: 'comment-2', row: 4, column: 4, text: '请核对' }],
  };

  beforeEach(async () => {
    await open();
  });

  const change = (sheet: SampleSheet) =>
    page.evaluate((given) => {
      gridPage.change(given);
    }, sheet);

  test('shows a changed sheet, and only results are reported', async () => {
    await change(CHANGED);
    expect(await cellOf('B2')).toEqual({ value: 20, text: '20.0', formula: null, format: '0.0' });
    expect((await cellOf('A3')).value).toBeNull();
    expect((await cellOf('E5')).value).toBe('新的');
    await eventually(() => fillsAt('B2'), ['#FFEB9C']);
    await eventually(() => drawnAt('B2'), '#FFEB9C');
    expect(await page.evaluate(() => ['B2', 'E5'].map((at) => gridPage.grid.commentsAt('总表', at)))).toEqual(
      [[], ['请核对']],
    );
    expect((await positionOf('A8')).x - (await positionOf('A7')).x).toBe(36);
    expect((await positionOf('F2')).x - (await positionOf('E2')).x).toBe((200 + 72) / 2);
    await eventually(() => cellOf('B2', '附表 2').then(({ value }) => value), 20.5);
    const told = await reportedSoFar();
    expect(told.filter((one) => one.kind !== 'calculated')).toEqual([]);
    expect(
      told.flatMap((one) => (one.kind === 'calculated' ? one.cells.map(({ value }) => value) : [])),
    ).toEqual([21, 20.5]);
  });

  test('leaves what the user can undo, and adds nothing to it', async () => {
    await typeOver('C5', '1');
    await reportedUntil(isKind('edited'));
    await change({ ...CHANGED, cells: { ...CHANGED.cells, C5: { value: 1 } } });
    await clickOn('A5');
    await page.keyboard.press('Control+z');
    await eventually(() => cellOf('C5').then(({ value }) => value), null);
    await page.keyboard.press('Control+z');
    const told = await reportedSoFar();
    expect(told.filter(isKind('edited'))).toEqual([
      {
        kind: 'edited',
        sheetId: 'main',
        cells: [{ row: 4, column: 2, value: null, formula: null, format: 'General' }],
      },
    ]);
    expect((await cellOf('B2')).value).toBe(20);
    await eventually(() => fillsAt('B2'), ['#FFEB9C']);
  });

  test('takes away marks and looks without a trace', async () => {
    await change(CHANGED);
    await eventually(() => drawnAt('B2'), '#FFEB9C');
    await change({ ...CHANGED, marks: [] });
    await eventually(() => drawnAt('B2'), '#FFFF00');
    await change({ ...MAIN, marks: [] });
    await eventually(() => drawnAt('B2'), 'none');
    expect(await cellOf('B2')).toMatchObject({ value: 13.15, format: '0.00' });
    expect((await reportedSoFar()).filter((one) => one.kind !== 'calculated')).toEqual([]);
  });

  test('adds a sheet without going there, and removes it', async () => {
    const added: SampleSheet = { id: 'own', name: '说明', cells: { A1: { value: '预算公开情况说明' } } };
    await page.evaluate((sheet) => {
      gridPage.add(sheet, 1);
    }, added);
    await eventually(tabs, ['总表', '说明', '附表 2']);
    expect(await page.evaluate(() => gridPage.grid.activeSheet())).toBe('总表');
    expect((await cellOf('A1', '说明')).value).toBe('预算公开情况说明');
    await page.evaluate(() => {
      gridPage.apply({ kind: 'activated', sheetId: 'own' });
    });
    await eventually(() => tab('说明').getAttribute('aria-selected'), 'true');
    await page.evaluate(() => {
      gridPage.apply({ kind: 'sheet-removed', sheetId: 'own' });
    });
    await eventually(tabs, ['总表', '附表 2']);
    expect(await reportedSoFar()).toEqual([]);
  });

  test('selects a cell on another sheet', async () => {
    await page.evaluate((area) => {
      gridPage.apply({ kind: 'selected', sheetId: 'other', area });
    }, B2);
    await eventually(selection, 'B2');
    expect(await page.evaluate(() => gridPage.grid.activeSheet())).toBe('附表 2');
    const told = await page.evaluate(() => gridPage.takeChanges());
    expect(told).toEqual([]);
  });

  test('clearUndo leaves nothing to undo', async () => {
    await typeOver('B2', '28.55');
    await reportedUntil(isKind('edited'));
    await page.evaluate(() => {
      gridPage.grid.clearUndo();
    });
    await page.keyboard.press('Control+z');
    expect((await reportedSoFar()).filter(isKind('edited'))).toEqual([]);
    expect((await cellOf('B2')).value).toBe(28.55);
  });
});

describe('comments and menus', () => {
  const comment = () => page.locator('[data-u-comp=note-textarea]');

  test('a comment is read by pointing at its cell, and is not in the way of the mouse', async () => {
    await open();
    await clickOn('B2');
    await comment().waitFor();
    expect(await comment().inputValue()).toBe('收入总计与支出总计不等');
    await clickOn('C3');
    await comment().waitFor({ state: 'detached' });
  });

  test('nothing is offered that does not work here', async () => {
    await open();
    await clickOn('B5');
    const { x, y } = await positionOf('B5');
    await page.mouse.click(x, y, { button: 'right' });
    await menuEntry('插入').waitFor();
    const words = await page.locator('section button').allTextContents();
    expect(words.join(' ')).toMatch(/复制.*粘贴/);
    expect(words.join(' ')).not.toMatch(/保护|权限|批注|冻结/);
    await page.keyboard.press('Escape');
    await tab('总表').click({ button: 'right' });
    await menuEntry('重命名').waitFor();
    const entries = await page.locator('section').allTextContents();
    expect(entries.join(' ')).not.toMatch(/保护|权限|颜色/);
    await page.keyboard.press('Escape');
  });
});

describe('marks', () => {
  test('are drawn, and go out by themselves when a cell they compare changes', async () => {
    await open();
    await eventually(() => drawnAt('B2'), FILL);
    await eventually(() => drawnAt('C4'), FILL);
    await typeOver('B2', '28.55');
    await eventually(() => drawnAt('B2'), 'none');
    await eventually(() => fillsAt('C4'), [FILL]);
    await clickOn('A5');
    await page.keyboard.press('Control+z');
    await eventually(() => drawnAt('B2'), FILL);
    await page.evaluate(() => {
      gridPage.grid.type('附表 2', 'B1', '14');
    });
    await eventually(() => fillsAt('B2'), []);
  });

  test.each([
    ['$B$1=0.3', true],
    ['$B$1=0.31', false],
    ['$B$2=""', true],
    ['$B$3="第一行\n第二行"', true],
    ['$B$4=TRUE', true],
    ['ISERROR($B$5)', true],
    ['$B$6="他说""是"""', true],
    ['LEN($B$7)=300,LEFT($B$7,200)="' + '字'.repeat(200) + '"', true],
    ['$B$8=-1052.79', true],
    ["'o''brien 表'!$A$1=1000000", true],
    ["'o''brien 表'!$A$1=1", false],
    ['ROUND(SUM($B$1,$B$8),2)=-1052.49', true],
    ['ABS(N($B$8))>1000', true],
    ['ISNUMBER($B$3)', false],
  ])('while %s', async (condition, isOn) => {
    await open([
      {
        id: 'main',
        name: '总表',
        cells: {
          B1: { value: 0.1 + 0.2 },
          B3: { value: '第一行\n第二行' },
          B4: { value: true },
          B5: { value: { error: '#DIV/0!' }, formula: '=1/0' },
          B6: { value: '他说"是"' },
          B7: { value: '字'.repeat(300) },
          B8: { value: -1052.79 },
        },
        marks: [
          // The second mark is true in any case and tells when both have been computed.
          { id: 'tested', areas: [B2], formula: markOf('B2', { B2: condition }), fillColor: FILL },
          { id: 'known', areas: [B2], formula: '=$B$8<0', fillColor: '#C6EFCE' },
        ],
      },
      { id: 'other', name: "o'brien 表", cells: { A1: { value: 1e6 } } },
    ]);
    await eventually(() => fillsAt('B2').then((fills) => fills.includes('#C6EFCE')), true);
    expect((await fillsAt('B2')).includes(FILL)).toBe(isOn);
  });
});
