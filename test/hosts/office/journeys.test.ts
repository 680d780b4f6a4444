import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import type { SheetSnapshot } from '../../../src/core/workbook';
import { OWN_PROPERTY } from '../../../src/hosts/own-sheet';
import { readGridSheets, readXlsx } from '../../../src/hosts/xlsx';
import { fillShownAt, type Level, type SimulatedWorkbook } from '../../../src/hosts/simulator';
import { WorkbookSession } from '../../../src/ui';
import { savedFile, type OpenedFile } from '../../../src/workbench/saved-file';
import { openInExcel, until, type OfficeBench } from './office-bench';
import { GOLDEN_FINDINGS } from '../../support/golden-verdict';

/**
 * The ways of a clerk, from the pane's commands down to Excel, in each Excel that is supported. `test/e2e` goes the same ways through the
 * pane as it is seen, in the oldest.
 */

const LEVELS: readonly Level[] = ['1.14', '1.17', '1.20'];
const SAMPLE = new Uint8Array(readFileSync(join(__dirname, '../../../samples/huailai-2023.xlsx')));
const ASSETS = '固定资产占用情况表';
const NARRATIVE = '预算公开情况说明';
const ERROR_FILL = '#FFC7CE';
const BESIDE_FILL = '#FFEBEE';
/** The asset that is missing from the sum, `C9`. */
const COUNTED = { row: 8, column: 2 };

type SimulatedSheet = SimulatedWorkbook['sheets'][number];

const clerks: Clerk[] = [];
afterEach(async () => {
  for (const clerk of clerks.splice(0)) {
    expect(clerk.excel.host.log.unknownMembers).toEqual([]);
    await clerk.session.dispose();
  }
});

/** A workbook open in Excel, with the pane beside it. */
class Clerk {
  private constructor(
    readonly excel: OfficeBench,
    readonly session: WorkbookSession,
    private readonly file: OpenedFile,
  ) {}

  static async open(level: Level, bytes: Uint8Array = SAMPLE): Promise<Clerk> {
    const reading = readGridSheets(bytes);
    if (!reading.ok) throw new Error(reading.error.message);
    const excel = openInExcel(reading.sheets, { excel: { level } });
    for (const sheet of excel.workbook.sheets) {
      if (reading.ownSheetIds.has(sheet.id))
        sheet.properties.set(OWN_PROPERTY, { key: OWN_PROPERTY, value: 'complete' });
    }
    const session = new WorkbookSession(() => Promise.resolve(excel.office), Date.now);
    const clerk = new Clerk(excel, session, { name: 'a.xlsx', bytes, sheets: reading.sheets });
    clerks.push(clerk);
    await session.perform({ kind: 'start' });
    return clerk;
  }

  codes(): string[] {
    return this.session.getState().checked?.findings.map(({ code }) => code) ?? [];
  }

  /** Types a number over one, and waits for the new verdict. */
  async type(
    sheet: string,
    at: { row: number; column: number },
    value: number,
    isJudged: (codes: readonly string[]) => boolean,
  ): Promise<void> {
    const before = this.sheet(sheet)
      .toGrid()
      .cells.find(({ row, column }) => row === at.row && column === at.column);
    if (before === undefined) throw new Error('there is no number to type over');
    const cells = [{ ...before, value }];
    this.excel.workbook.applyUserChange({ kind: 'edited', sheetId: this.sheet(sheet).id, cells });
    await until(() => isJudged(this.codes()));
  }

  sheet(name: string): SimulatedSheet {
    const found = this.excel.workbook.findSheet(name);
    if (found === undefined) throw new Error(`there is no sheet ${name}`);
    return found;
  }

  writes(): string[] {
    return this.excel.host.log.writes.map(({ member }) => member);
  }

  sheetNames(): string[] {
    return this.excel.workbook.gridSheets().map(({ name }) => name);
  }

  /** The user's sheets as plain text, ours left out. */
  userSheets(): string {
    return JSON.stringify(
      this.excel.workbook.gridSheets().filter(({ name }) => !name.startsWith(NARRATIVE)),
      (_key, value: unknown) => (value instanceof Map ? [...value] : value),
    );
  }

  cells(sheet: string): string {
    return JSON.stringify(this.excel.workbook.findSheet(sheet)?.toGrid().cells);
  }

  /** The colour a mark gives a cell now. */
  fillAt(sheet: string, row: number, column: number): string | undefined {
    return fillShownAt(this.excel.workbook.gridSheets(), sheet, row, column);
  }

  save(): Uint8Array {
    const saved = savedFile(this.file, this.excel.workbook, new Set());
    if (!saved.ok) throw new Error(saved.message);
    return saved.bytes;
  }
}

const has = (code: string) => (codes: readonly string[]) => codes.includes(code);
const lacks = (code: string) => (codes: readonly string[]) => !codes.includes(code);

function sheetsOf(bytes: Uint8Array): readonly SheetSnapshot[] {
  const reading = readXlsx(bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.workbook.sheets;
}

describe.each(LEVELS)('a clerk in Excel with ExcelApi %s', (level) => {
  it('sees the findings, goes to a cell and selects another; nothing is written', async () => {
    const clerk = await Clerk.open(level);
    const { session, excel } = clerk;
    const findings = session.getState().checked?.findings ?? [];
    const assets = findings.find(({ code }) => code === 'A13');
    expect(findings).toHaveLength(GOLDEN_FINDINGS);
    expect(assets?.at[0]).toEqual({ sheet: ASSETS, row: 3, column: 2 });
    if (assets === undefined) throw new Error('there is no A13');
    const [first] = assets.at;
    if (first === undefined) throw new Error('A13 names no cell');
    await session.goTo(first);
    expect(excel.workbook.activeSheet.name).toBe(ASSETS);
    expect(excel.workbook.selection).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
    const sheetId = clerk.sheet('收支预算总表').id;
    const area = { top: 7, left: 5, bottom: 7, right: 5 };
    excel.workbook.applyUserChange({ kind: 'selected', sheetId, area });
    await until(() => session.getState().selection?.row === 7);
    expect(excel.host.log.writes).toEqual([]);
  });

  it('corrects a cell and takes it back: the finding goes and comes, nothing is written', async () => {
    const clerk = await Clerk.open(level);
    const before = clerk.excel.workbook.contentHash();
    await clerk.type(ASSETS, COUNTED, 28.55, lacks('A13'));
    expect(clerk.codes()).toHaveLength(GOLDEN_FINDINGS - 1);
    const edited = clerk.excel.workbook.contentHash();
    expect(edited).not.toBe(before);
    await clerk.session.perform({ kind: 'recheck' });
    expect(clerk.excel.workbook.contentHash()).toBe(edited);
    await clerk.type(ASSETS, COUNTED, 13.15, has('A13'));
    expect(clerk.excel.workbook.contentHash()).toBe(before);
    expect(clerk.writes()).toEqual([]);
    expect(clerk.excel.undoCleared()).toBe(0);
  });

  it('marks, corrects a marked cell, clears the marks', async () => {
    const clerk = await Clerk.open(level);
    const before = clerk.excel.workbook.contentHash();
    await clerk.session.perform({ kind: 'mark', remarks: false });
    expect(clerk.session.getState().notice).toMatchObject({ kind: 'mark', outcome: { protectedSheets: [] } });
    expect(clerk.fillAt(ASSETS, 3, 2)).toBe(ERROR_FILL);
    expect(clerk.fillAt('项目绩效目标表', 101, 5)).toBe(ERROR_FILL);
    expect(clerk.fillAt(ASSETS, 10, 2)).toBeUndefined();
    const writes = clerk.writes();
    expect(writes.length).toBeGreaterThan(0);
    // A wrong change does not look corrected; a right one does, and taking it back brings the colour back.
    await clerk.type(ASSETS, COUNTED, 14, has('A13'));
    expect(clerk.fillAt(ASSETS, 3, 2)).toBe(ERROR_FILL);
    expect(clerk.fillAt(ASSETS, 8, 2)).toBe(BESIDE_FILL);
    await clerk.type(ASSETS, COUNTED, 28.55, lacks('A13'));
    expect(clerk.fillAt(ASSETS, 3, 2)).toBeUndefined();
    expect(clerk.fillAt(ASSETS, 8, 2)).toBeUndefined();
    await clerk.type(ASSETS, COUNTED, 13.15, has('A13'));
    expect(clerk.fillAt(ASSETS, 3, 2)).toBe(ERROR_FILL);
    expect(clerk.writes()).toEqual(writes);
    await clerk.session.perform({ kind: 'clear-marks' });
    expect(clerk.session.getState().notice).toMatchObject({
      kind: 'clear-marks',
      outcome: { protectedSheets: [] },
    });
    expect(clerk.excel.workbook.contentHash()).toBe(before);
  });

  it('has the narrative written, twice', async () => {
    const clerk = await Clerk.open(level);
    await clerk.session.perform({ kind: 'write-narrative' });
    expect(clerk.cells(NARRATIVE)).toContain('7192.40万元');
    expect(clerk.excel.workbook.activeSheet.name).toBe(NARRATIVE);
    await clerk.session.perform({ kind: 'write-narrative' });
    expect(clerk.sheetNames().slice(-2)).toEqual([NARRATIVE, `${NARRATIVE} (2)`]);
    // Our own sheets are not checked as the user's.
    await clerk.session.perform({ kind: 'recheck' });
    expect(clerk.codes()).toHaveLength(GOLDEN_FINDINGS);
  });

  it('loses the connection at any step of the writing: what is there says so, and the retry replaces that alone', async () => {
    const clerk = await Clerk.open(level);
    const before = clerk.userSheets();
    let failures = 0;
    // A sync that only reads passes; one command has fewer than twelve.
    for (let sync = 1; sync <= 12; sync += 1) {
      const had = clerk.sheetNames();
      clerk.excel.host.faults.dropDuringWrite(sync);
      await clerk.session.perform({ kind: 'write-narrative' });
      clerk.excel.host.faults.clear();
      expect(clerk.userSheets()).toBe(before);
      if (clerk.session.getState().trouble === undefined) continue;
      failures += 1;
      const [added] = clerk.sheetNames().filter((name) => !had.includes(name));
      // What is there says that it is not complete, or it is and only the answer was lost.
      const isUnfinished = added !== undefined && clerk.cells(added).includes('生成未完成');
      await clerk.session.retry();
      expect(clerk.session.getState().trouble).toBeUndefined();
      const now = clerk.sheetNames().filter((name) => !had.includes(name));
      expect(now).toHaveLength(added === undefined || isUnfinished ? 1 : 2);
      const contents = now.map((name) => clerk.cells(name));
      expect(new Set(contents).size).toBe(1);
      expect(contents[0]).not.toContain('生成未完成');
      expect(clerk.userSheets()).toBe(before);
    }
    // Adding the sheet, filling it and completing it are syncs of their own.
    expect(failures).toBeGreaterThanOrEqual(2);
  });

  it('is refused a payload: the sheets are unchanged', async () => {
    const clerk = await Clerk.open(level);
    const before = clerk.userSheets();
    clerk.excel.host.payloadLimit = 2000;
    await clerk.session.perform({ kind: 'write-narrative' });
    expect(clerk.session.getState().trouble).toBeDefined();
    expect(clerk.userSheets()).toBe(before);
  });

  it('loses a sheet while the workbook is read: the next change is read all the same', async () => {
    const clerk = await Clerk.open(level);
    clerk.excel.host.faults.beforeSync(1, (workbook) => {
      const sheet = workbook.findSheet('名词解释');
      if (sheet !== undefined)
        workbook.applyUserChange({ kind: 'sheet-removed', sheetId: sheet.id }, 'Remote');
    });
    await clerk.type(ASSETS, COUNTED, 28.55, lacks('A13'));
    expect(clerk.writes()).toEqual([]);
  });

  it('stays in a cell: the pane says so and then goes on by itself', async () => {
    const clerk = await Clerk.open(level);
    clerk.excel.host.faults.enterCellEdit();
    const judged = clerk.type(ASSETS, COUNTED, 28.55, lacks('A13'));
    await until(() => clerk.session.getState().liveTrouble !== undefined);
    clerk.excel.host.faults.leaveCellEdit();
    await judged;
    await until(() => clerk.session.getState().liveTrouble === undefined);
  });

  it('cancels what is never answered', async () => {
    const clerk = await Clerk.open(level);
    clerk.excel.host.faults.hangSync(1);
    const checking = clerk.session.perform({ kind: 'recheck' });
    await until(() => clerk.session.getState().activity?.cancel === 'possible');
    clerk.session.cancel();
    await checking;
    expect(clerk.session.getState().notice).toMatchObject({ kind: 'cancelled' });
    expect(clerk.codes()).toContain('A13');
  });

  it('has a protected sheet, which is left alone by the marks', async () => {
    const clerk = await Clerk.open(level);
    clerk.excel.workbook.protectSheet(clerk.sheet(ASSETS).id);
    await clerk.session.perform({ kind: 'mark', remarks: false });
    expect(clerk.session.getState().notice).toMatchObject({
      kind: 'mark',
      outcome: { protectedSheets: [ASSETS] },
    });
    expect(clerk.fillAt(ASSETS, 3, 2)).toBeUndefined();
    expect(clerk.fillAt('项目绩效目标表', 101, 5)).toBe(ERROR_FILL);
  });

  it('saves what was edited, marked and written, with all of the original, and opens it again', async () => {
    const clerk = await Clerk.open(level);
    await clerk.type(ASSETS, COUNTED, 28.55, lacks('A13'));
    await clerk.session.perform({ kind: 'mark', remarks: false });
    await clerk.session.perform({ kind: 'write-narrative' });
    const saved = clerk.save();
    const after = sheetsOf(saved);
    const untouched = sheetsOf(SAMPLE).filter(({ name }) => name !== ASSETS);
    for (const before of untouched) expect(after.find(({ name }) => name === before.name)).toEqual(before);
    expect(after.at(-1)).toMatchObject({ name: NARRATIVE, own: true });
    const again = await Clerk.open(level, saved);
    expect(again.codes()).toEqual(clerk.codes());
    expect(again.fillAt('项目绩效目标表', 101, 5)).toBe(ERROR_FILL);
    await again.session.perform({ kind: 'clear-marks' });
    expect(again.fillAt('项目绩效目标表', 101, 5)).toBeUndefined();
  });
});
