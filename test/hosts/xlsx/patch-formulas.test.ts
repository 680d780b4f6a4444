import { describe, expect, it } from '@jest/globals';
import { SheetGrid } from '../../../src/core/workbook';
import { firstSheet, pack, sheetFile, workbookOf, workbookParts } from './package-builder';
import { changedParts, edited, partOf, patched, patchRefusal, workbookFile } from './patch-tools';

const SHEET = 'xl/worksheets/sheet1.xml';
/** A formula filled down three rows, written once. */
const SHARED =
  '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><f t="shared" ref="B1:B3" si="0">A1*2+$A$1</f><v>3</v></c></row>' +
  '<row r="2"><c r="A2"><v>2</v></c><c r="B2"><f t="shared" si="0"/><v>5</v></c></row>' +
  '<row r="3"><c r="A3"><v>3</v></c><c r="B3"><f t="shared" si="0" ca="1"></f><v>7</v></c></row>';

/** Value and formula of cells in column B. */
function columnB(bytes: Uint8Array): (readonly unknown[])[] {
  const grid = new SheetGrid(firstSheet(workbookOf(bytes)));
  return [0, 1, 2].map((row) => [grid.value(row, 1), grid.formula(row, 1)]);
}

describe('formulas', () => {
  it('are written as files store them, with their result', () => {
    const after = edited(
      sheetFile(''),
      { row: 0, column: 0, value: 12, formula: '=SUM(B1:B3)&"<&>"' },
      { row: 1, column: 0, value: 'x', formula: 'IFS(B1>0,"x")' },
      { row: 2, column: 0, value: { error: '#N/A' }, formula: '=NA()' },
      { row: 3, column: 0, value: true, formula: '=1=1' },
    );
    expect(partOf(after, SHEET)).toContain(
      '<c r="A1"><f>SUM(B1:B3)&amp;"&lt;&amp;&gt;"</f><v>12</v></c></row><row r="2"><c r="A2" t="str"><f>_xlfn.IFS(B1&gt;0,"x")</f><v>x</v></c></row>' +
        '<row r="3"><c r="A3" t="e"><f>NA()</f><v>#N/A</v></c></row><row r="4"><c r="A4" t="b"><f>1=1</f><v>1</v></c></row>',
    );
    expect(workbookOf(after).sheets[0]?.formulas).toEqual([
      ['=SUM(B1:B3)&"<&>"'],
      ['=IFS(B1>0,"x")'],
      ['=NA()'],
      ['=1=1'],
    ]);
  });

  it('without a result have Excel calculate when it opens the file', () => {
    const after = edited(sheetFile(''), { row: 0, column: 0, value: null, formula: '=1+1' });
    expect(partOf(after, SHEET)).toContain('<c r="A1"><f>1+1</f></c>');
    expect(partOf(after, 'xl/workbook.xml')).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
    const known = edited(sheetFile(''), { row: 0, column: 0, value: 2, formula: '=1+1' });
    expect(partOf(known, 'xl/workbook.xml')).not.toContain('calcPr');
  });

  it('with another result stay as the file writes them', () => {
    const after = edited(sheetFile(SHARED), {
      row: 1,
      column: 1,
      value: 50,
      formula: '=A2*2+$A$1',
    });
    expect(partOf(after, SHEET)).toContain('<c r="B2"><f t="shared" si="0"/><v>50</v></c>');
    expect(changedParts(sheetFile(SHARED), after)).toEqual([SHEET]);
  });

  it('with a result of another kind change its type', () => {
    const data = '<row r="1"><c r="A1" t="str" s="2"><f>B1</f><v>旧</v></c></row>';
    const after = edited(sheetFile(data), { row: 0, column: 0, value: 5, formula: '=B1' });
    expect(partOf(after, SHEET)).toContain('<c r="A1" s="2"><f>B1</f><v>5</v></c>');
    const back = edited(after, { row: 0, column: 0, value: '新', formula: '=B1' });
    expect(partOf(back, SHEET)).toContain('<f>B1</f><v>新</v></c>');
    expect(firstSheet(workbookOf(back)).values).toEqual([['新']]);
  });

  it('that are typed over go', () => {
    const after = edited(sheetFile('<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>'), {
      row: 0,
      column: 0,
      value: 28.55,
    });
    expect(firstSheet(workbookOf(after)).formulas).toEqual([[null]]);
    expect(firstSheet(workbookOf(after)).values).toEqual([[28.55]]);
  });

  it.each(['=SUM(A1', '=SUM(A1))', '="a', '=', '=LET(x,1,x)', `=${'1+'.repeat(5000)}1`])(
    'that Excel does not take are refused: %.12s',
    (formula) => {
      const cells = [{ sheet: '表', cells: [{ row: 0, column: 0, value: 1, formula }] }];
      const { code, message } = patchRefusal(sheetFile(''), { cells });
      expect(code).toBe('not-storable');
      expect(message).toContain('工作表“表”的 A1 的公式');
    },
  );
});

describe('shared formulas', () => {
  it('whose first cell is typed over are written out in the others', () => {
    const after = edited(sheetFile(SHARED), { row: 0, column: 1, value: 100 });
    expect(columnB(after)).toEqual([
      [100, null],
      [5, '=A2*2+$A$1'],
      [7, '=A3*2+$A$1'],
    ]);
    expect(partOf(after, SHEET)).toContain('<c r="B3"><f ca="1">A3*2+$A$1</f><v>7</v></c>');
  });

  it('whose first cell is emptied are written out too', () => {
    expect(columnB(edited(sheetFile(SHARED), { row: 0, column: 1, value: null }))).toEqual([
      [null, null],
      [5, '=A2*2+$A$1'],
      [7, '=A3*2+$A$1'],
    ]);
  });

  it('one of whose other cells is typed over stay shared', () => {
    const after = edited(sheetFile(SHARED), { row: 1, column: 1, value: 100, formula: '=A2' });
    expect(columnB(after)).toEqual([
      [3, '=A1*2+$A$1'],
      [100, '=A2'],
      [7, '=A3*2+$A$1'],
    ]);
    expect(partOf(after, SHEET)).toContain('ref="B1:B3" si="0">A1*2+$A$1</f>');
  });

  it('all of whose cells are typed over', () => {
    const cells = [0, 1, 2].map((row) => ({ row, column: 1, value: row }));
    expect(columnB(edited(sheetFile(SHARED), ...cells))).toEqual([0, 1, 2].map((row) => [row, null]));
  });

  it('of exceljs: first cell and followers', () => {
    const bytes = workbookFile('exceljs.xlsx');
    const [sheet] = workbookOf(bytes).sheets;
    const after = patched(bytes, {
      cells: [{ sheet: sheet?.name ?? '', cells: [{ row: 3, column: 4, value: 1 }] }],
    }).bytes;
    const grid = new SheetGrid(firstSheet(workbookOf(after)));
    expect([3, 4, 5, 6].map((row) => grid.formula(row, 4))).toEqual([
      null,
      "=D5*2+$D$4+'说明 (1)'!A2",
      "=D6*2+$D$4+'说明 (1)'!A3",
      "=D7*2+$D$4+'说明 (1)'!A4",
    ]);
  });
});

describe('array formulas', () => {
  const ARRAY =
    '<row r="1"><c r="A1"><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2"><v>4</v></c></row>' +
    '<row r="3"><c r="A3"><f t="array" ref="A3">SUM(B1:B2*2)</f><v>6</v></c></row>';

  it.each([
    ['the first cell', 0],
    ['another cell', 1],
  ])('of several cells refuse an edit of %s', (_case, row) => {
    const refusal = patchRefusal(sheetFile(ARRAY), {
      cells: [{ sheet: '表', cells: [{ row, column: 0, value: 9 }] }],
    });
    expect(refusal.code).toBe('array-formula');
    expect(refusal.message).toContain(`工作表“表”的 A${row + 1}`);
  });

  it('of one cell may be typed over', () => {
    const after = edited(sheetFile(ARRAY), { row: 2, column: 0, value: 9 });
    expect(firstSheet(workbookOf(after)).values).toEqual([[2], [4], [9]]);
  });

  it('take new results', () => {
    const after = edited(
      sheetFile(ARRAY),
      { row: 0, column: 0, value: 20, formula: '=B1:B2*2' },
      { row: 1, column: 0, value: 40, formula: '=B1:B2*2' },
    );
    expect(firstSheet(workbookOf(after)).values).toEqual([[20], [40], [6]]);
    expect(firstSheet(workbookOf(after)).formulas).toEqual(firstSheet(workbookOf(sheetFile(ARRAY))).formulas);
  });
});

describe('the list of formula cells', () => {
  const CHAIN = 'xl/calcChain.xml';
  function withChain(): Uint8Array {
    const parts = workbookParts({
      sheets: [{ name: '表', data: '<row r="1"><c r="A1"><f>B1</f><v>1</v></c></row>' }],
    });
    return pack({
      ...parts,
      [CHAIN]: '<calcChain><c r="A1" i="1"/></calcChain>',
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(
        '</Types>',
        '<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>',
      ),
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="rIdC" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
  }

  it('goes when a formula comes or goes', () => {
    for (const formula of [null, '=B2']) {
      const after = edited(withChain(), { row: 0, column: 0, value: 5, formula });
      expect(changedParts(withChain(), after).sort()).toEqual(
        ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', CHAIN, SHEET].sort(),
      );
      expect(partOf(after, '[Content_Types].xml')).not.toContain('calcChain');
      expect(partOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
    }
  });

  it('stays when only values change', () => {
    const after = edited(
      withChain(),
      { row: 0, column: 0, value: 5, formula: '=B1' },
      { row: 1, column: 0, value: 1 },
    );
    expect(changedParts(withChain(), after)).toEqual([SHEET]);
  });
});
