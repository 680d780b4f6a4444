import { describe, expect, it } from '@jest/globals';
import { SheetGrid } from '../../../src/core/workbook';
import { XLSX_LIMITS } from '../../../src/hosts/xlsx';
import { refusalOf, sheetFile, sheetOf } from './package-builder';

describe('places of cells', () => {
  it('starts the used range at its first filled cell', () => {
    const data =
      '<row r="3"><c r="C3"><v>1</v></c><c r="E3"><v>2</v></c></row><row r="5"><c r="D5"><v>3</v></c></row>';
    expect(sheetOf(data)).toMatchObject({ top: 2, left: 2, values: [[1, null, 2], [], [null, 3]] });
  });

  it('gives the three matrices the same shape', () => {
    const { values, formulas, formats } = sheetOf(
      '<row r="1"><c r="C1"><v>1</v></c></row><row r="3"><c r="A3"><f>B3</f><v>1</v></c></row>',
    );
    expect(values.map((row) => row.length)).toEqual([3, 0, 1]);
    expect(formulas.map((row) => row.length)).toEqual([3, 0, 1]);
    expect(formats.map((row) => row.length)).toEqual([3, 0, 1]);
  });

  it('reads rows and cells without an address', () => {
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row/><row><c/><c><v>3</v></c></row>';
    expect(sheetOf(data)).toMatchObject({ top: 0, left: 0, values: [[1, 2], [], [null, 3]] });
  });

  it('goes on after the last address where one is missing', () => {
    const data =
      '<row r="4"><c r="B4"><v>1</v></c><c><v>2</v></c></row><row><c r="D5"><v>3</v></c></row><row><c><v>4</v></c></row>';
    expect(sheetOf(data)).toMatchObject({
      top: 3,
      left: 0,
      values: [[null, 1, 2], [null, null, null, 3], [4]],
    });
  });

  it('believes the address of a cell rather than that of its row', () => {
    expect(sheetOf('<row><c r="B9"><v>1</v></c></row>')).toMatchObject({ top: 8, left: 1 });
  });

  it('reads cells and rows in any order, the later of two at one place', () => {
    const data =
      '<row r="2"><c r="B2"><v>4</v></c><c r="A2"><v>3</v></c></row><row r="1"><c r="a1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    expect(sheetOf(data).values).toEqual([[2], [3, 4]]);
  });

  it.each(['A0', '1', 'A', 'XFE1', 'A1048577', 'A1B', '$A$1', 'AAAAAAAA1'])(
    'refuses the address %s',
    (reference) => {
      expect(refusalOf(sheetFile(`<row><c r="${reference}"><v>1</v></c></row>`))).toMatchObject({
        code: 'damaged',
        message: expect.stringContaining(`“${reference}”`),
      });
    },
  );

  it.each(['0', '1048577', 'x', '1.5'])('refuses the row number %s', (row) => {
    expect(refusalOf(sheetFile(`<row r="${row}"><c><v>1</v></c></row>`))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('行号'),
    });
  });

  it('refuses more cells in a row than there are columns', () => {
    expect(refusalOf(sheetFile(`<row>${'<c/>'.repeat(16_385)}</row>`)).code).toBe('damaged');
  });
});

describe('blank and far cells', () => {
  it('does not count cells with nothing but a style', () => {
    const blank = Array.from(
      { length: 3000 },
      (_, row) =>
        `<row r="${row + 1}" s="1" customFormat="1"><c r="A${row + 1}" s="1"/><c r="Z${row + 1}" s="1"/></row>`,
    );
    const data = `${blank.join('')}<row r="3001"><c r="B3001"><v>1</v></c></row><row r="1048576"><c r="XFD1048576" s="1"/></row>`;
    expect(sheetOf(data)).toMatchObject({ top: 3000, left: 1, values: [[1]] });
  });

  it('reads a sheet that holds nothing but styles as empty', () => {
    expect(sheetOf('<row r="1" ht="20"><c r="A1" s="1"/></row><row r="2"/>')).toMatchObject({
      top: 0,
      left: 0,
      values: [],
      formulas: [],
      formats: [],
    });
    expect(sheetOf('').values).toEqual([]);
  });

  it('reads a lone value in the last cell of the sheet', () => {
    const sheet = sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>');
    expect(sheet).toMatchObject({ top: 1_048_575, left: 16_383, values: [[1]] });
  });

  it('spends no memory on the rows between far cells', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="A1048576"><v>2</v></c></row>',
    );
    expect(sheet.values).toHaveLength(1_048_576);
    expect(sheet.values[1]).toBe(sheet.values[1_048_574]);
    expect(new SheetGrid(sheet).value(1_048_575, 0)).toBe(2);
    expect(new SheetGrid(sheet).value(500_000, 0)).toBeNull();
  });

  it('refuses an absurd used range, naming the sheet and the far cell', () => {
    const data =
      '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>2</v></c></row>';
    expect(refusalOf(sheetFile(data))).toMatchObject({
      code: 'too-large',
      message: expect.stringMatching(/工作表“表”.*XFD1048576/),
    });
  });

  it('refuses more cells on a sheet than the limit', () => {
    const limits = { ...XLSX_LIMITS, cellsPerSheet: 5 };
    expect(refusalOf(sheetFile(`<row>${'<c><v>1</v></c>'.repeat(6)}</row>`), limits)).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('工作表“表”的单元格超过 5 个'),
    });
  });
});

describe('a sheet of which nothing can be read', () => {
  it.each([
    ['unknown rows', '<fila><c><v>1</v></c></fila>'],
    ['unknown cells', '<row r="1"><cell><v>1</v></cell></row>'],
    ['unknown values', '<row r="1"><c r="A1"><value>1</value></c></row>'],
    ['bare text', '收入 支出'],
  ])('is refused where sheetData holds %s', (_name, data) => {
    expect(refusalOf(sheetFile(data))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('一个单元格也读不出来'),
    });
  });
});
