import { describe, expect, it } from '@jest/globals';
import { MAIN, pack, refusalOf, workbookOf, workbookParts, type SheetPart } from './package-builder';

const CELL = '<row><c><v>1</v></c></row>';

function sheetsOf(sheets: readonly SheetPart[], definedNames = '') {
  return workbookOf(pack(workbookParts({ sheets, definedNames }))).sheets;
}

describe('the sheets of a workbook', () => {
  it('come in tab order with their names as on the tab', () => {
    const sheets = sheetsOf([
      { name: ' 收支 &amp; 总表 ', data: CELL },
      { name: '说明_x005F_x0041_', data: CELL },
      { name: '1', data: '' },
    ]);
    expect(sheets.map(({ name }) => name)).toEqual([' 收支 & 总表 ', '说明_x0041_', '1']);
  });

  it('come with their visibility, hidden ones with their cells', () => {
    const sheets = sheetsOf([
      { name: '甲', data: CELL },
      { name: '乙', data: CELL, attributes: 'state="hidden"' },
      { name: '丙', data: CELL, attributes: 'state="veryHidden"' },
    ]);
    expect(sheets.map(({ visibility }) => visibility)).toEqual(['visible', 'hidden', 'veryHidden']);
    expect(sheets.map(({ values }) => values)).toEqual([[[1]], [[1]], [[1]]]);
  });

  it('come without charts, dialogs and macro sheets', () => {
    const sheets = sheetsOf([
      { name: '图', kind: 'chartsheet', xml: '<chartsheet/>' },
      { name: '表', data: CELL },
      { name: '框', kind: 'dialogsheet', xml: '<dialogsheet/>' },
      {
        name: '宏',
        kind: 'xlMacrosheet',
        xml: '<macrosheet><sheetData><row><c><f>1</f></c></row></sheetData></macrosheet>',
      },
    ]);
    expect(sheets.map(({ name }) => name)).toEqual(['表']);
  });

  it('are marked as own by a defined name on the sheet, counted over all tabs', () => {
    const sheets = sheetsOf(
      [
        { name: '图', kind: 'chartsheet', xml: '<chartsheet/>' },
        { name: '甲', data: CELL },
        { name: '乙', data: CELL },
        { name: '丙', data: CELL },
      ],
      '<definedName name="_BDA_OWN" localSheetId="2" hidden="1">TRUE</definedName><definedName name="_BDA_OWN">1</definedName><definedName name="x" localSheetId="3">1</definedName>',
    );
    expect(sheets.map(({ own }) => own)).toEqual([false, true, false]);
  });

  it('keep hidden rows and columns and know no merged areas', () => {
    const xml =
      `<worksheet xmlns="${MAIN}"><cols><col min="1" max="2" hidden="1"/></cols><sheetData><row r="1" hidden="1"><c r="A1"><v>1</v></c><c r="B1"/></row>` +
      '<row r="2"><c r="B2"><v>2</v></c></row></sheetData><mergeCells count="1"><mergeCell ref="A1:B1"/></mergeCells></worksheet>';
    expect(sheetsOf([{ name: '表', xml }])[0]?.values).toEqual([[1], [null, 2]]);
  });

  it('are refused where two have one name, whatever its case', () => {
    const parts = workbookParts({
      sheets: [
        { name: 'Sheet', data: '' },
        { name: 'SHEET', data: '' },
      ],
    });
    expect(refusalOf(pack(parts))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('都叫“SHEET”'),
    });
  });

  it('are refused without a name', () => {
    expect(refusalOf(pack(workbookParts({ sheets: [{ name: '', data: '' }] })))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('第 1 张工作表没有名称'),
    });
  });

  it.each([
    ['<chartsheet/>', '部件里不是工作表'],
    ['<worksheet/>', '缺少单元格区'],
  ])('are refused where the part is %s', (xml, message) => {
    const error = refusalOf(pack(workbookParts({ sheets: [{ name: '表', xml }] })));
    expect(error).toMatchObject({ code: 'damaged', message: expect.stringContaining(message) });
  });
});

describe('the date system', () => {
  it.each([
    ['', false],
    ['<workbookPr/>', false],
    ['<workbookPr date1904="0"/>', false],
    ['<workbookPr date1904="1"/>', true],
    ['<workbookPr date1904="true"/>', true],
    [
      '<workbookPr date1904="1"/><extLst><ext><x15:workbookPr chartTrackingRefBase="1"/></ext></extLst>',
      true,
    ],
  ])('is told by %s', (properties, date1904) => {
    const parts = workbookParts({
      sheets: [{ name: '表', data: '<row><c><v>44591</v></c></row>' }],
      properties,
    });
    const workbook = workbookOf(pack(parts));
    expect(workbook.date1904).toBe(date1904);
    expect(workbook.sheets[0]?.values).toEqual([[44591]]);
  });
});

describe('kinds of workbooks', () => {
  it('reads Strict Open XML, whose dates are ISO texts', () => {
    const parts = workbookParts({
      sheets: [
        { name: '表', data: '<row><c t="s"><v>0</v></c><c t="d" s="1"><v>2026-01-31T00:00:00</v></c></row>' },
      ],
      sharedStrings: '<si><t>日期</t></si>',
      styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>',
      strict: true,
    });
    expect(workbookOf(pack(parts)).sheets[0]).toMatchObject({
      values: [['日期', 46053]],
      formats: [['General', 'm/d/yyyy']],
    });
  });

  it.each(['sheet.macroEnabled.main', 'template.macroEnabled.main', 'template.main'])(
    'reads a workbook of type %s',
    (type) => {
      const parts = workbookParts({ sheets: [{ name: '表', data: CELL }] });
      parts['[Content_Types].xml'] = String(parts['[Content_Types].xml']).replace(
        'openxmlformats-officedocument.spreadsheetml.sheet.main',
        `ms-excel.${type}`,
      );
      expect(
        workbookOf(pack({ ...parts, 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) })).sheets[0]?.values,
      ).toEqual([[1]]);
    },
  );
});
