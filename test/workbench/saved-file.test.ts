import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { GridSheet } from '../../src/hosts/grid-sheet';
import { SimulatedWorkbook } from '../../src/hosts/simulator';
import { readGridSheets } from '../../src/hosts/xlsx';
import { savedFile, type OpenedFile, type SavedFile } from '../../src/workbench/saved-file';

const bytes = new Uint8Array(readFileSync('samples/huailai-2023.xlsx'));
const ASSETS = '固定资产占用情况表';

let file: OpenedFile;
let workbook: SimulatedWorkbook;
beforeEach(() => {
  const reading = readGridSheets(bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  file = { name: 'huailai-2023.xlsx', bytes, sheets: reading.sheets };
  workbook = new SimulatedWorkbook(reading.sheets, reading.activeSheetId);
});

function idOf(name: string): string {
  const sheet = workbook.findSheet(name);
  if (sheet === undefined) throw new Error(`there is no sheet ${name}`);
  return sheet.id;
}

function save(reshaped: ReadonlySet<string> = new Set()): SavedFile {
  return savedFile(file, workbook, reshaped);
}

function savedSheets(): readonly GridSheet[] {
  const saved = save();
  if (!saved.ok) throw new Error(saved.message);
  const reading = readGridSheets(saved.bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.sheets;
}

it('gives the very bytes where nothing was done', () => {
  expect(save()).toEqual({ ok: true, bytes, notes: [] });
});

describe('what was done in cells is saved', () => {
  it.each([
    ['a number', { value: 28.55, formula: null, format: '0.00' }],
    ['a text that looks like a formula', { value: '=1+1', formula: null, format: '@' }],
    ['a formula', { value: 3, formula: '=1+2', format: '0.00' }],
    ['a blank', { value: null, formula: null, format: '0.00' }],
  ])('%s', (_what, content) => {
    workbook.applyUserChange({
      kind: 'edited',
      sheetId: idOf(ASSETS),
      cells: [{ row: 8, column: 2, ...content }],
    });
    const cells = savedSheets().find(({ name }) => name === ASSETS)?.cells;
    expect(cells?.find(({ row, column }) => row === 8 && column === 2) ?? { value: null }).toMatchObject({
      value: content.value,
    });
  });

  it('a sheet of the user’s', () => {
    const sheet = { ...(file.sheets[0] ?? never()), id: 'new', name: '草稿' };
    workbook.applyUserChange({ kind: 'sheet-added', sheet, position: 0 });
    expect(savedSheets().at(-1)?.name).toBe('草稿');
  });
});

describe('what cannot be saved is refused with the reason', () => {
  it.each([
    [
      'deleted',
      '已被删除',
      () => {
        workbook.applyUserChange({ kind: 'sheet-removed', sheetId: idOf(ASSETS) });
      },
    ],
    [
      'renamed',
      '已改名',
      () => {
        workbook.applyUserChange({ kind: 'sheet-renamed', sheetId: idOf(ASSETS), name: '资产' });
      },
    ],
  ])('a sheet that was %s', (_what, words, change) => {
    change();
    expect(save()).toEqual({
      ok: false,
      message: expect.stringMatching(new RegExp(`没有保存：工作表“${ASSETS}”${words}.*撤销`)),
    });
  });

  it('a sheet with rows inserted', () => {
    expect(save(new Set([idOf(ASSETS)]))).toEqual({ ok: false, message: expect.stringContaining('行列') });
  });
});

it('says what the file does not hold', () => {
  const [cell] = workbook.findSheet(ASSETS)?.toGrid().cells ?? [];
  workbook.applyUserChange({
    kind: 'edited',
    sheetId: idOf(ASSETS),
    cells: [{ ...(cell ?? never()), look: { ...cell?.look, bold: cell?.look?.bold !== true } }],
  });
  expect(save()).toMatchObject({ ok: true, notes: [`工作表 ${ASSETS} 中改过的字体、填充和边框`] });
});

function never(): never {
  throw new Error('the sample has sheets and cells');
}
