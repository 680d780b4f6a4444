import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/workbook';
import { pack, sheetFile, sheetOf, workbookOf, workbookParts, MAIN } from './package-builder';
import { edited, partOf, patched } from './patch-tools';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The rows of a one-sheet workbook after edits. */
function rowsAfter(data: string, ...cells: Parameters<typeof edited>[1][]): string {
  const after = partOf(edited(sheetFile(data), ...cells), SHEET);
  return /<sheetData>(.*)<\/sheetData>/s.exec(after)?.[1] ?? after;
}

describe('what a cell may become', () => {
  it.each<[string, CellValue, string]>([
    ['a number', 28.55, '<c r="A1" s="3"><v>28.55</v></c>'],
    ['a very small number', 1e-7, '<c r="A1" s="3"><v>1e-7</v></c>'],
    ['zero, whatever its sign', -0, '<c r="A1" s="3"><v>0</v></c>'],
    ['text', '合计 <&>', '<c r="A1" s="3" t="inlineStr"><is><t>合计 &lt;&amp;&gt;</t></is></c>'],
    [
      'text with blanks at its ends',
      ' 合计\n',
      '<c r="A1" s="3" t="inlineStr"><is><t xml:space="preserve"> 合计\n</t></is></c>',
    ],
    ['text that looks like a number', '00123', '<c r="A1" s="3" t="inlineStr"><is><t>00123</t></is></c>'],
    ['text that looks like a formula', '=1+1', '<c r="A1" s="3" t="inlineStr"><is><t>=1+1</t></is></c>'],
    ['true', true, '<c r="A1" s="3" t="b"><v>1</v></c>'],
    ['false', false, '<c r="A1" s="3" t="b"><v>0</v></c>'],
    ['an error', { error: '#REF!' }, '<c r="A1" s="3" t="e"><v>#REF!</v></c>'],
    ['blank', null, '<c r="A1" s="3"/>'],
    ['empty text, which is blank', '', '<c r="A1" s="3" t="inlineStr"><is><t></t></is></c>'],
  ])('%s', (_case, value, xml) => {
    expect(rowsAfter('<row r="1"><c r="A1" s="3"><v>7</v></c></row>', { row: 0, column: 0, value })).toBe(
      `<row r="1">${xml}</row>`,
    );
  });

  it.each([
    'a\r\nb',
    '\0\u001F',
    '_x000D_',
    '_x005F_',
    '_x000D\uFFFE',
    '_x000D_x000D_',
    '_x000D\uD83D',
    '_x000D😀',
    '\uD83D',
    ']]>',
    '"\'',
    '\t',
    '\uFFFE',
  ])('text %j comes back as it was', (text) => {
    const after = edited(sheetFile(''), { row: 0, column: 0, value: text });
    expect(workbookOf(after).sheets[0]?.values).toEqual([[text]]);
  });

  it('text in place of shared text leaves the shared list alone', () => {
    const bytes = sheetFile('<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>0</v></c></row>', {
      sharedStrings: '<si><t>旧</t></si>',
    });
    const after = edited(bytes, { row: 0, column: 0, value: '新' });
    expect(workbookOf(after).sheets[0]?.values).toEqual([['新', '旧']]);
    expect(partOf(after, 'xl/sharedStrings.xml')).toBe(partOf(bytes, 'xl/sharedStrings.xml'));
  });

  it('what a cell stood for goes with its value', () => {
    expect(
      rowsAfter('<row r="1"><c r="A1" s="1" vm="2" cm="1"><v>1</v></c></row>', {
        row: 0,
        column: 0,
        value: 2,
      }),
    ).toBe('<row r="1"><c r="A1" s="1"><v>2</v></c></row>');
  });

  it('the last of several edits of a cell counts', () => {
    const cells = [1, 2, 3].map((value) => ({ row: 0, column: 0, value }));
    expect(rowsAfter('', ...cells)).toBe('<row r="1"><c r="A1"><v>3</v></c></row>');
    const bytes = patched(sheetFile(''), {
      cells: [
        { sheet: '表', cells: [{ row: 0, column: 0, value: 1 }] },
        { sheet: '表', cells: [{ row: 0, column: 0, value: 2 }] },
      ],
    }).bytes;
    expect(workbookOf(bytes).sheets[0]?.values).toEqual([[2]]);
  });

  it('of a cell that the file lists twice the later one, which is the one shown', () => {
    const data = '<row r="1"><c r="A1"><v>1</v></c><c r="A1"><v>2</v></c></row>';
    const after = edited(sheetFile(data), { row: 0, column: 0, value: 3 });
    expect(workbookOf(after).sheets[0]?.values).toEqual([[3]]);
  });
});

describe('new cells', () => {
  it('go where they belong in their row', () => {
    const data = '<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>';
    const cells = [0, 2, 5].map((column) => ({ row: 1, column, value: column }));
    expect(rowsAfter(data, ...cells)).toBe(
      '<row r="2" spans="1:6"><c r="A2"><v>0</v></c><c r="B2"><v>1</v></c><c r="C2"><v>2</v></c><c r="D2"><v>2</v></c><c r="F2"><v>5</v></c></row>',
    );
  });

  it('bring their row where there is none', () => {
    const data = '<row r="3" ht="20"/><row r="5"><c r="A5"><v>1</v></c></row>';
    const cells = [0, 2, 3, 9].map((row) => ({ row, column: 1, value: row }));
    expect(rowsAfter(data, ...cells)).toBe(
      '<row r="1"><c r="B1"><v>0</v></c></row><row r="3" ht="20"><c r="B3"><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c></row>' +
        '<row r="5"><c r="A5"><v>1</v></c></row><row r="10"><c r="B10"><v>9</v></c></row>',
    );
  });

  it('find their place among rows and cells without addresses', () => {
    const data = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>';
    expect(sheetOf(data).values).toEqual([[1, 2], [3]]);
    const after = edited(sheetFile(data), { row: 1, column: 2, value: 9 }, { row: 0, column: 1, value: 8 });
    expect(workbookOf(after).sheets[0]?.values).toEqual([
      [1, 8],
      [3, null, 9],
    ]);
  });

  it('fill a sheet without any', () => {
    const xml = `<worksheet xmlns="${MAIN}"><dimension ref="A1"/><sheetData/></worksheet>`;
    const bytes = pack(workbookParts({ sheets: [{ name: '表', xml }] }));
    const after = partOf(edited(bytes, { row: 2, column: 1, value: 1 }), SHEET);
    expect(after).toBe(
      `<worksheet xmlns="${MAIN}"><dimension ref="A1:B3"/><sheetData><row r="3"><c r="B3"><v>1</v></c></row></sheetData></worksheet>`,
    );
  });

  it('take the style of their row, else of their column', () => {
    const xml =
      `<worksheet xmlns="${MAIN}"><cols><col min="2" max="3" width="9" style="5"/></cols>` +
      '<sheetData><row r="1" s="4" customFormat="1"/><row r="2" s="4"/></sheetData></worksheet>';
    const bytes = pack(workbookParts({ sheets: [{ name: '表', xml }] }));
    const cells = [0, 1, 2].map((row) => ({ row, column: 1, value: row }));
    expect(partOf(edited(bytes, ...cells), SHEET)).toContain(
      '<row r="1" s="4" customFormat="1"><c r="B1" s="4"><v>0</v></c></row><row r="2" s="4"><c r="B2" s="5"><v>1</v></c></row><row r="3"><c r="B3" s="5"><v>2</v></c></row>',
    );
  });

  it('that are blank are not written', () => {
    const bytes = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');
    expect(edited(bytes, { row: 7, column: 7, value: null })).toBe(bytes);
  });
});

describe('number formats', () => {
  const STYLES =
    '<numFmts count="1"><numFmt numFmtId="170" formatCode="0.0%"/></numFmts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="4" fontId="0" applyFont="1"><alignment horizontal="center"/></xf></cellXfs>';
  const BYTES = sheetFile('<row r="1"><c r="A1" s="1"><v>7</v></c><c r="B1" t="s"><v>0</v></c></row>', {
    styles: STYLES,
    sharedStrings: '<si><r><t>富</t></r><r><t>文本</t></r></si>',
  });

  it.each([
    ['the file has', '0.0%', 170],
    ['every Excel knows by number', 'm/d/yyyy', 14],
    ['nobody has yet', '#,##0.00_ "万元"', 171],
    ['is the plain one', 'General', 0],
  ])('that %s', (_case, format, id) => {
    const after = edited(BYTES, { row: 0, column: 0, value: 8, format });
    expect(workbookOf(after).sheets[0]?.formats[0]?.[0]).toBe(format);
    expect(partOf(after, SHEET)).toContain('<c r="A1" s="2"><v>8</v></c>');
    const styles = partOf(after, 'xl/styles.xml');
    expect(styles).toContain(
      `<cellXfs count="3"><xf numFmtId="0"/><xf numFmtId="4" fontId="0" applyFont="1"><alignment horizontal="center"/></xf><xf numFmtId="${id}" fontId="0" applyFont="1" applyNumberFormat="1"><alignment horizontal="center"/></xf></cellXfs>`,
    );
    expect(styles).toContain(id === 171 ? '<numFmts count="2">' : '<numFmts count="1">');
  });

  it('change and leave what the cell holds, rich text included', () => {
    const after = edited(BYTES, { row: 0, column: 1, value: '富文本', format: '@' });
    expect(partOf(after, SHEET)).toContain('<c r="B1" t="s" s="2"><v>0</v></c>');
  });

  it('are added once for many cells', () => {
    const cells = Array.from({ length: 50 }, (_, row) => ({ row, column: 3, value: row, format: '0.000' }));
    const after = edited(BYTES, ...cells);
    expect(partOf(after, 'xl/styles.xml')).toContain('<cellXfs count="3">');
    expect(workbookOf(after).sheets[0]?.formats.map((row) => row.at(-1))).toEqual(cells.map(() => '0.000'));
  });

  it('go into a styles part of their own where the file has none', () => {
    const after = edited(sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>'), {
      row: 0,
      column: 0,
      value: 0.5,
      format: '0%',
    });
    expect(workbookOf(after).sheets[0]?.formats).toEqual([['0%']]);
    expect(partOf(after, '[Content_Types].xml')).toContain('/xl/styles.xml');
  });
});
