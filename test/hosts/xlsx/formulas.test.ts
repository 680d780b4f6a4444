import { describe, expect, it } from '@jest/globals';
import { XLSX_LIMITS } from '../../../src/hosts/xlsx';
import { refusalOf, sheetFile, sheetOf } from './package-builder';

describe('formulas', () => {
  it('gives a formula with its leading =, beside its stored result', () => {
    const sheet = sheetOf(
      '<row r="1"><c r="A1"><f>SUM(B1,"a&amp;b")</f><v>3</v></c><c r="B1"><v>3</v></c></row>',
    );
    expect(sheet.formulas).toEqual([['=SUM(B1,"a&b")', null]]);
    expect(sheet.values).toEqual([[3, 3]]);
  });

  it('gives a cell with a formula and no result a place in the used range', () => {
    expect(sheetOf('<row r="3"><c r="C3"><f>A1</f></c></row>')).toMatchObject({
      top: 2,
      left: 2,
      values: [[null]],
      formulas: [['=A1']],
    });
  });

  it('takes an empty f element for no formula', () => {
    expect(sheetOf('<row><c><f></f><v>1</v></c><c><f/></c></row>')).toMatchObject({
      values: [[1]],
      formulas: [[null]],
    });
  });

  it('writes a shared formula out for every cell', () => {
    const data =
      '<row r="2"><c r="B2"><f t="shared" ref="B2:C3" si="0">A2*2+$A$1</f><v>1</v></c><c r="C2"><f t="shared" si="0"/><v>2</v></c></row>' +
      '<row r="3"><c r="B3"><f t="shared" si="0"></f><v>3</v></c><c r="C3"><f t="shared" si="0"/><v>4</v></c></row>';
    expect(sheetOf(data).formulas).toEqual([
      ['=A2*2+$A$1', '=B2*2+$A$1'],
      ['=A3*2+$A$1', '=B3*2+$A$1'],
    ]);
  });

  it('keeps several shared formulas apart and takes an index used again for the later one', () => {
    const data =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">X1</f></c><c r="B1"><f t="shared" ref="B1:B2" si="1">Y1</f></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/></c><c r="B2"><f t="shared" si="1"/></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" ref="A3:A4" si="0">Z1</f></c></row><row r="4"><c r="A4"><f t="shared" si="0"/></c></row>';
    expect(sheetOf(data).formulas.map((row) => row[0])).toEqual(['=X1', '=X2', '=Z1', '=Z2']);
  });

  it('serves a follower listed before the cell it follows', () => {
    const data =
      '<row r="2"><c r="A2"><f t="shared" si="5"/><v>2</v></c></row><row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="5">B1</f><v>1</v></c></row>';
    expect(sheetOf(data)).toMatchObject({ values: [[1], [2]], formulas: [['=B1'], ['=B2']] });
  });

  it('takes the text of a follower that has its own', () => {
    const data =
      '<row><c><f t="shared" ref="A1:B1" si="0">C1</f></c><c><f t="shared" si="0">D1+1</f></c><c><f t="shared" si="0"/></c></row>';
    expect(sheetOf(data).formulas).toEqual([['=C1', '=D1+1', '=E1']]);
  });

  it('keeps the value of a follower whose first cell is gone', () => {
    expect(sheetOf('<row><c><f t="shared" si="9"/><v>5</v></c></row>')).toMatchObject({
      values: [[5]],
      formulas: [[null]],
    });
  });

  it('gives an array formula to every cell it fills', () => {
    const data =
      '<row r="1"><c r="A1"><f t="array" ref="A1:A3">B1:B3*2</f><v>2</v></c><c r="B1"><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><v>4</v></c><c r="B2"><v>2</v></c></row><row r="3"><c r="A3"><v>6</v></c></row><row r="4"><c r="A4"><v>8</v></c></row>';
    expect(sheetOf(data).formulas.map((row) => row[0])).toEqual(['=B1:B3*2', '=B1:B3*2', '=B1:B3*2', null]);
  });

  it('shows a dynamic array formula as Excel does', () => {
    expect(
      sheetOf('<row><c cm="1"><f t="array" ref="A1">_xlfn._xlws.SORT(B1:B3)</f><v>1</v></c></row>').formulas,
    ).toEqual([['=SORT(B1:B3)']]);
  });

  it.each([
    ['r1="C1" dtr="1"', '=TABLE(C1,)'],
    ['r1="C1"', '=TABLE(,C1)'],
    ['dt2D="1" dtr="1" r1="C1" r2="C2"', '=TABLE(C1,C2)'],
  ])('shows a data table (%s) as Excel does', (attributes, formula) => {
    const data = `<row><c r="A1"><f t="dataTable" ref="A1:B1" ${attributes}/><v>1</v></c><c r="B1"><v>2</v></c></row>`;
    expect(sheetOf(data).formulas).toEqual([[formula, formula]]);
  });

  it('refuses array formulas that overlap without end', () => {
    const cell = '<c r="A1"><f t="array" ref="A1:CV100">1</f><v>1</v></c>';
    const file = sheetFile(
      `<row r="1">${cell.repeat(200)}</row><row r="100"><c r="CV100"><v>1</v></c></row>`,
    );
    expect(refusalOf(file)).toMatchObject({ code: 'damaged', message: expect.stringContaining('互相重叠') });
  });

  it('refuses shared formulas that unfold without end', () => {
    const follower = '<c><f t="shared" si="0"/></c>';
    const file = sheetFile(
      `<row><c><f t="shared" ref="A1:Z1" si="0">${'A1+'.repeat(100)}1</f></c>${follower.repeat(20)}</row>`,
    );
    expect(refusalOf(file, { ...XLSX_LIMITS, formulaCharacters: 2000 })).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('工作表“表”的公式过多'),
    });
  });

  it('refuses a long formula that 60,000 cells repeat, before it is written out', () => {
    const follower = '<row><c><f t="shared" si="0"/></c></row>';
    const formula = `${'A1+'.repeat(2700)}1`;
    const file = sheetFile(
      `<row><c><f t="shared" ref="A1:A60001" si="0">${formula}</f></c></row>${follower.repeat(60_000)}`,
    );
    expect(refusalOf(file).code).toBe('too-large');
    // Fewer are given theirs: taken apart once, however many there are.
    const few = sheetOf(
      `<row><c><f t="shared" ref="A1:A9" si="0">${formula}</f></c></row>${follower.repeat(8)}`,
    );
    expect(few.formulas[8]?.[0]).toBe(`=${'A9+'.repeat(2700)}1`);
  });
});
