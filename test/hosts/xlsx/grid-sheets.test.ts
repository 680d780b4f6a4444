import { describe, expect, it } from '@jest/globals';
import { SheetGrid } from '../../../src/core/workbook';
import { readGridSheets } from '../../../src/hosts/xlsx';
import { MAIN, pack, sheetFile, workbookOf, workbookParts, type WorkbookPlan } from './package-builder';
import { gridOf, gridSheetOf, utf8, WORKBOOKS, workbookFile } from './patch-tools';

/** A one-sheet workbook whose worksheet part has this content. */
function sheetWith(content: string, plan: Omit<WorkbookPlan, 'sheets'> = {}) {
  const xml = `<worksheet xmlns="${MAIN}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">${content}</worksheet>`;
  return gridSheetOf(pack(workbookParts({ ...plan, sheets: [{ name: '表', xml }] })), '表');
}

describe.each(WORKBOOKS)('%s', (_name, bytes) => {
  it('holds what readXlsx reads, cell by cell', () => {
    const workbook = workbookOf(bytes);
    const sheets = gridOf(bytes);
    expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual(
      workbook.sheets.map(({ name, visibility }) => [name, visibility]),
    );
    workbook.sheets.forEach((snapshot, index) => {
      const grid = new SheetGrid(snapshot);
      const cells = sheets[index]?.cells ?? [];
      const filled = cells.filter(({ value, formula }) => value !== null || formula !== null);
      const expected = snapshot.values.flatMap((row, top) =>
        row.flatMap((value, left) => {
          const [at, column] = [snapshot.top + top, snapshot.left + left];
          const formula = grid.formula(at, column);
          return value === null && formula === null
            ? []
            : [{ row: at, column, value, formula, format: grid.format(at, column) }];
        }),
      );
      expect(
        filled.map(({ row, column, value, formula, format }) => ({ row, column, value, formula, format })),
      ).toEqual(expected);
    });
  });

  it('has a visible sheet in front, and an id of its own for every sheet', () => {
    const reading = readGridSheets(bytes);
    const sheets = gridOf(bytes);
    const front = reading.ok ? sheets.find(({ id }) => id === reading.activeSheetId) : undefined;
    expect(front?.visibility).toBe('visible');
    expect(new Set(sheets.map(({ id }) => id)).size).toBe(sheets.length);
  });
});

describe('sheets', () => {
  const three = (properties: string, attributes: readonly string[] = []) =>
    readGridSheets(
      pack(
        workbookParts({
          properties,
          sheets: ['甲', '乙', '丙'].map((name, index) => ({
            name,
            data: '',
            attributes: attributes[index] ?? '',
          })),
        }),
      ),
    );

  it('are known by their number in the file', () => {
    const reading = three('');
    expect(reading.ok && reading.sheets.map(({ id }) => id)).toEqual(['sheet-1', 'sheet-2', 'sheet-3']);
  });

  it('have ids of their own where the file numbers them alike', () => {
    const parts = workbookParts({ sheets: ['甲', '乙'].map((name) => ({ name, data: '' })) });
    const bytes = pack({
      ...parts,
      'xl/workbook.xml': String(parts['xl/workbook.xml']).replace('sheetId="2"', 'sheetId="1"'),
    });
    expect(gridOf(bytes).map(({ id }) => id)).toEqual(['sheet-1', 'tab-2']);
  });

  it.each([
    ['the one that was in front', '<bookViews><workbookView activeTab="1"/></bookViews>', [], 'sheet-2'],
    ['the first where the file does not say', '', [], 'sheet-1'],
    [
      'a visible one in place of a hidden one',
      '<bookViews><workbookView activeTab="0"/></bookViews>',
      ['state="hidden"'],
      'sheet-2',
    ],
    [
      'the first window of several counts',
      '<bookViews><workbookView activeTab="2"/><workbookView activeTab="1"/></bookViews>',
      [],
      'sheet-3',
    ],
  ])('in front is %s', (_case, properties, attributes, id) => {
    const reading = three(properties, attributes);
    expect(reading.ok && reading.activeSheetId).toBe(id);
  });

  it('refuses what readXlsx refuses', () => {
    const reading = readGridSheets(utf8('a,b,c'));
    expect(!reading.ok && reading.error.code).toBe('text');
  });
});

describe('rows and columns', () => {
  it('have their sizes in pixels, hidden ones none', () => {
    const sheet = sheetWith(
      '<cols><col min="1" max="2" width="26" customWidth="1"/><col min="3" max="3" width="9" hidden="1"/></cols>' +
        '<sheetData><row r="1" ht="29" customHeight="1"><c r="E1"><v>1</v></c></row><row r="2" hidden="1"/><row r="3"/></sheetData>',
    );
    expect([...sheet.columnWidths]).toEqual([
      [0, 208],
      [1, 208],
      [2, 0],
      [3, 72],
      [4, 72],
    ]);
    expect([...sheet.rowHeights]).toEqual([
      [0, 39],
      [1, 0],
    ]);
  });

  it('take the standard size of the sheet where it has one of its own', () => {
    const sheet = sheetWith(
      '<sheetFormatPr defaultColWidth="20" defaultRowHeight="30" customHeight="1"/>' +
        '<sheetData><row r="1" ht="15"><c r="A1"><v>1</v></c></row><row r="3"><c r="B3"><v>1</v></c></row></sheetData>',
    );
    expect([...sheet.columnWidths]).toEqual([
      [0, 160],
      [1, 160],
    ]);
    expect([...sheet.rowHeights]).toEqual([
      [0, 20],
      [1, 40],
      [2, 40],
    ]);
  });

  it('are measured by the standard font of the workbook', () => {
    const sheet = sheetWith('<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>', {
      styles: '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><cellXfs><xf/></cellXfs>',
    });
    expect([...sheet.columnWidths]).toEqual([[0, 64]]);
  });

  it('do not go on for ever where a file states widths to the last column', () => {
    const sheet = sheetWith(
      '<cols><col min="1" max="16384" width="5"/></cols><sheetData><row r="1"><c r="B1"><v>1</v></c></row></sheetData>',
    );
    expect(sheet.columnWidths.size).toBe(28);
  });

  it('are hidden in the fixtures as the programs hid them', () => {
    const sheet = gridSheetOf(workbookFile('exceljs.xlsx'), '收支总表');
    expect([sheet.rowHeights.get(5), sheet.columnWidths.get(3)]).toEqual([0, 0]);
  });
});

describe('what stands around the cells', () => {
  it('merges and protection', () => {
    const sheet = sheetWith(
      '<sheetData/><sheetProtection sheet="1"/><mergeCells><mergeCell ref="A1:C2"/><mergeCell ref="?"/></mergeCells>',
    );
    expect(sheet.merges).toEqual([{ top: 0, left: 0, bottom: 1, right: 2 }]);
    expect(sheet.isProtected).toBe(true);
    expect(sheetWith('<sheetData/>').isProtected).toBe(false);
  });

  it('links within the workbook, at blank cells too; not those that lead out of it', () => {
    const sheet = sheetWith(
      '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><hyperlinks>' +
        `<hyperlink ref="A1" location="'收支 ''23'!B15" tooltip="转到"/><hyperlink ref="B2:B3" location="#表!A1"/>` +
        '<hyperlink ref="C1" r:id="rId9" location="x"/><hyperlink ref="D1:D1048576" location="表!A1"/></hyperlinks>',
    );
    expect(sheet.cells.map(({ row, column, link }) => [row, column, link])).toEqual([
      [0, 0, { reference: "'收支 ''23'!B15", tip: '转到' }],
      [1, 1, { reference: '表!A1' }],
      [2, 1, { reference: '表!A1' }],
    ]);
  });

  it('comments', () => {
    const parts = workbookParts({ sheets: [{ name: '表', data: '' }] });
    const bytes = pack({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml':
        '<comments><authors><author>张三</author></authors><commentList><comment ref="B2" authorId="0"><text><r><t xml:space="preserve">张三:&#10;</t></r><r><t>请核对</t></r></text></comment>' +
        '<comment ref="?"><text><t>无处</t></text></comment></commentList></comments>',
    });
    expect(gridSheetOf(bytes, '表').comments).toEqual([
      { id: 'sheet-1-comment-1', row: 1, column: 1, text: '张三:\n请核对' },
    ]);
  });

  it('a damaged comments part leaves the sheet readable', () => {
    const parts = workbookParts({ sheets: [{ name: '表', data: '' }] });
    const bytes = pack({
      ...parts,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/comments" Target="../comments1.xml"/></Relationships>',
      'xl/comments1.xml': '<comments><commentList>',
    });
    expect(gridSheetOf(bytes, '表').comments).toEqual([]);
  });
});

describe('marks', () => {
  const OURS = 'AND("BDA"&lt;&gt;"",$A$1=1)';
  const DXFS =
    '<dxfs><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf><dxf><font><b/></font></dxf></dxfs>';
  const rule = (attributes: string, formula: string) =>
    `<cfRule type="expression" ${attributes}><formula>${formula}</formula></cfRule>`;

  it('come from both lists, the one on top first', () => {
    const sheet = sheetWith(
      `<sheetData/><conditionalFormatting sqref="A1:B2 D4">${rule('dxfId="0" priority="3"', OURS)}</conditionalFormatting>` +
        '<extLst><ext xmlns:x14="x"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="m">' +
        `<x14:cfRule type="expression" priority="2"><xm:f>AND("BDA"&lt;&gt;"",乙!A1=1)</xm:f><x14:dxf><fill><patternFill><bgColor rgb="FFFFEB9C"/></patternFill></fill></x14:dxf></x14:cfRule>` +
        '<xm:sqref>C3</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>',
      { styles: `<cellXfs><xf/></cellXfs>${DXFS}` },
    );
    expect(sheet.marks).toEqual([
      {
        id: 'sheet-1-mark-1',
        areas: [{ top: 2, left: 2, bottom: 2, right: 2 }],
        formula: '=AND("BDA"<>"",乙!A1=1)',
        fillColor: '#FFEB9C',
      },
      {
        id: 'sheet-1-mark-2',
        areas: [
          { top: 0, left: 0, bottom: 1, right: 1 },
          { top: 3, left: 3, bottom: 3, right: 3 },
        ],
        formula: '=AND("BDA"<>"",$A$1=1)',
        fillColor: '#FFC7CE',
      },
    ]);
  });

  it.each([
    ['of the user', rule('dxfId="0" priority="1"', '$A$1=1')],
    [
      'that hold our marker somewhere else',
      rule('dxfId="0" priority="1"', 'OR("BDA"&lt;&gt;"",AND("BDA"&lt;&gt;"",1))'),
    ],
    ['without a fill', rule('dxfId="1" priority="1"', OURS)],
    ['with a format that is not there', rule('dxfId="7" priority="1"', OURS)],
  ])('are not conditional formats %s', (_case, xml) => {
    const sheet = sheetWith(`<sheetData/><conditionalFormatting sqref="A1">${xml}</conditionalFormatting>`, {
      styles: `<cellXfs><xf/></cellXfs>${DXFS}`,
    });
    expect(sheet.marks).toEqual([]);
  });
});

describe('blank cells', () => {
  it('come where they look like something, and not where they look like all others', () => {
    const bytes = sheetFile(
      '<row r="1"><c r="A1" s="1"/><c r="B1" s="0"/><c r="C1" s="2"/><c r="D1"/></row>',
      {
        styles:
          '<fonts><font><sz val="11"/><name val="Calibri"/></font></fonts><fills><fill/><fill/><fill><patternFill patternType="solid"><fgColor rgb="FFD9D9D9"/></patternFill></fill></fills>' +
          '<cellXfs><xf fontId="0"/><xf fontId="0" fillId="2"/><xf fontId="0" numFmtId="4"/></cellXfs>',
      },
    );
    expect(gridSheetOf(bytes, '表').cells.map(({ column, look, format }) => [column, look, format])).toEqual([
      [0, { fontName: 'Calibri', fillColor: '#D9D9D9' }, 'General'],
      [2, { fontName: 'Calibri' }, '#,##0.00'],
    ]);
  });
});
