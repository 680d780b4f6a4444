import { describe, expect, it } from '@jest/globals';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  SheetGrid,
  valueText,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../src/core/workbook';
import { workbookOf } from './package-builder';

const FOLDER = path.join(__dirname, '../../fixtures/xlsx');
const GOOD = [
  'hucre.xlsx',
  'exceljs.xlsx',
  'exceljs-1904.xlsx',
  'sheetjs.xlsx',
  'sheetjs-shared-strings.xlsx',
  'xlsx-populate.xlsx',
  'libreoffice.xlsx',
  'libreoffice.xlsm',
];

function fixture(name: string): WorkbookSnapshot {
  return workbookOf(readFileSync(path.join(FOLDER, name)));
}

function sheetOf(name: string, index = 0): SheetSnapshot {
  const sheet = fixture(name).sheets[index];
  if (sheet === undefined) throw new Error(`${name} has no sheet ${index}`);
  return sheet;
}

/** What hucre-reading.mjs prints of one file. */
interface OtherReading {
  readonly date1904: boolean;
  readonly sheets: readonly {
    readonly name: string;
    readonly visibility: string;
    readonly rows: readonly (readonly (string | number | boolean | null | { readonly serial: number })[])[];
    readonly details: readonly {
      readonly at: string;
      readonly error: boolean;
      readonly formula: string;
      readonly format: string;
    }[];
  }[];
}

function isReadings(value: unknown): value is OtherReading[] {
  return Array.isArray(value) && value.length === GOOD.length;
}

function readWithHucre(): OtherReading[] {
  const files = GOOD.map((name) => path.join(FOLDER, name));
  const printed = execFileSync(process.execPath, [path.join(__dirname, 'hucre-reading.mjs'), ...files], {
    encoding: 'utf8',
  });
  const readings: unknown = JSON.parse(printed);
  if (!isReadings(readings)) throw new Error('hucre-reading.mjs printed something else');
  return readings;
}

describe('every fixture reads as hucre reads it, cell by cell', () => {
  const readings = readWithHucre();

  it.each(GOOD.map((name, index) => [name, index] as const))('%s', (name, index) => {
    const ours = fixture(name);
    const theirs = readings[index];
    expect(ours.date1904).toBe(theirs?.date1904);
    expect(ours.sheets.map((sheet) => [sheet.name, sheet.visibility])).toEqual(
      theirs?.sheets.map((sheet) => [sheet.name, sheet.visibility]),
    );
    ours.sheets.forEach((sheet, position) => {
      const grid = new SheetGrid(sheet);
      const other = theirs?.sheets[position];
      const height = Math.max(grid.bottom + 1, other?.rows.length ?? 0);
      for (let row = 0; row < height; row += 1) {
        const width = Math.max(grid.right + 1, other?.rows[row]?.length ?? 0);
        for (let column = 0; column < width; column += 1) {
          const value = other?.rows[row]?.[column] ?? null;
          const at = grid.at(row, column);
          if (value !== null && typeof value === 'object') {
            expect({ at, value: grid.value(row, column) }).toEqual({
              at,
              value: expect.closeTo(value.serial, 6),
            });
          } else {
            expect({ at, text: valueText(grid.value(row, column)) }).toEqual({ at, text: valueText(value) });
          }
        }
      }
      for (const { at, error, formula, format } of other?.details ?? []) {
        const [row = 0, column = 0] = at.split(',').map(Number);
        const value = grid.value(row, column);
        expect({ at, error: value !== null && typeof value === 'object' }).toEqual({ at, error });
        // hucre leaves the text out at the cells that follow a shared formula.
        if (formula !== '')
          expect({ at, formula: grid.formula(row, column) }).toEqual({ at, formula: `=${formula}` });
        if (format !== '' && value !== null)
          expect({ at, format: grid.format(row, column) }).toEqual({ at, format });
      }
    });
  });
});

describe('what each program wrote', () => {
  const common: CellValue[] = ['2026年部门收支预算总表', '  合  计 '];

  it('hucre: stored results, dates, a hidden own sheet, an empty sheet', () => {
    const workbook = fixture('hucre.xlsx');
    const grid = new SheetGrid(sheetOf('hucre.xlsx'));
    expect([grid.value(0, 0), grid.value(4, 0)]).toEqual(common);
    expect([grid.value(4, 1), grid.formula(4, 1), grid.format(4, 1)]).toEqual([
      8323.73,
      '=SUM(B3:B4)',
      '#,##0.00',
    ]);
    expect([grid.value(5, 1), grid.format(5, 1)]).toEqual([46053, 'yyyy"年"m"月"d"日"']);
    expect([grid.value(5, 0), grid.value(6, 0), grid.value(6, 1)]).toEqual([
      '第一行\n第二行',
      '预算😀<&>"',
      '00123',
    ]);
    expect(workbook.sheets.map(({ name, visibility, own }) => [name, visibility, own])).toEqual([
      ['收支总表', 'visible', false],
      ["说明 '23", 'hidden', true],
      ['空表', 'visible', false],
    ]);
    expect(workbook.sheets[2]?.values).toEqual([]);
  });

  it.each([
    ['exceljs.xlsx', 46053],
    ['exceljs-1904.xlsx', 44591],
  ])('%s: shared formulas, rich text, errors, hidden rows and columns', (name, day) => {
    const sheet = sheetOf(name);
    const grid = new SheetGrid(sheet);
    expect([sheet.top, sheet.left, grid.bottom, grid.right]).toEqual([1, 1, 8, 5]);
    expect([grid.value(1, 1), grid.value(1, 2), grid.format(1, 2)]).toEqual(['收入 总计', day, 'yyyy-mm-dd']);
    // The library leaves `_x0041_` unescaped, so the file says `A`, as Excel would show.
    expect(grid.value(4, 1)).toBe('A');
    expect(grid.value(6, 1)).toEqual({ error: '#REF!' });
    expect([3, 4, 5, 6].map((row) => grid.formula(row, 4))).toEqual([
      "=D4*2+$D$4+'说明 (1)'!A1",
      "=D5*2+$D$4+'说明 (1)'!A2",
      "=D6*2+$D$4+'说明 (1)'!A3",
      "=D7*2+$D$4+'说明 (1)'!A4",
    ]);
    expect([grid.value(3, 5), grid.formula(3, 5)]).toEqual([{ error: '#DIV/0!' }, '=1/0']);
    expect(sheetOf(name, 1).visibility).toBe('veryHidden');
  });

  it.each(['sheetjs.xlsx', 'sheetjs-shared-strings.xlsx'])('%s: text in cells or shared', (name) => {
    expect(sheetOf(name).values).toEqual([
      [common[0]],
      [common[1], 12.5, true],
      ['第一行\n第二行', 0.5, { error: '#DIV/0!' }],
      ['预算😀<&>"', 25, '00123'],
    ]);
    expect(sheetOf(name).formulas[3]).toEqual([null, '=B2*2', null]);
    expect(sheetOf(name).formats[2]).toEqual(['General', '0%', 'General']);
  });

  it('xlsx-populate: a shared formula without results', () => {
    const grid = new SheetGrid(sheetOf('xlsx-populate.xlsx'));
    expect([2, 3, 4].map((row) => [grid.value(row, 1), grid.formula(row, 1)])).toEqual([
      [null, '=B2*2'],
      [null, '=B3*2'],
      [null, '=B4*2'],
    ]);
  });

  it.each(['libreoffice.xlsx', 'libreoffice.xlsm'])(
    '%s: array formulas, whole columns, hidden parts',
    (name) => {
      const grid = new SheetGrid(sheetOf(name));
      expect([grid.value(2, 0), grid.value(3, 0)]).toEqual(['  合  计 ', '隐藏行😀<&>']);
      expect([6, 7].map((row) => [grid.value(row, 1), grid.formula(row, 1)])).toEqual([
        [16406.46, '=B3:B4*2'],
        [-3, '=B3:B4*2'],
      ]);
      expect([grid.value(6, 0), grid.formula(6, 0), grid.formula(6, 2)]).toEqual([
        42,
        "='说明 (1)'!A1+1",
        '=SUM(B:B)',
      ]);
      expect([grid.value(5, 2), grid.value(5, 3)]).toEqual([{ error: '#DIV/0!' }, '合计A1']);
      expect(fixture(name).sheets.map(({ visibility }) => visibility)).toEqual([
        'visible',
        'hidden',
        'visible',
      ]);
    },
  );
});
