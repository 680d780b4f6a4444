import { describe, expect, it } from '@jest/globals';
import { HIGHLIGHT_MARKER, type OwnSheet } from '../../../src/core/host';
import { patchXlsx } from '../../../src/hosts/xlsx';
import { MAIN, pack, sheetFile, workbookOf, workbookParts } from './package-builder';
import { edited, patched, patchRefusal, utf8 } from './patch-tools';

const ONE = '<row r="1"><c r="A1"><v>1</v></c></row>';
const OWN: OwnSheet = { name: '说明', kind: 'narrative', columnWidths: [], rows: [], printedColumns: 1 };
const edit = (value: string | number | null, row = 0, column = 0) => ({
  cells: [{ sheet: '表', cells: [{ row, column, value }] }],
});

describe('a protected sheet', () => {
  const bytes = pack(
    workbookParts({
      sheets: [
        {
          name: '表',
          xml: `<worksheet xmlns="${MAIN}"><sheetData>${ONE}</sheetData><sheetProtection sheet="1"/></worksheet>`,
        },
      ],
    }),
  );

  it('refuses edits, naming the sheet', () => {
    const { code, message } = patchRefusal(bytes, edit(2));
    expect(code).toBe('protected-sheet');
    expect(message).toBe(
      '工作表“表”受保护，其中的单元格没有保存。请先在“审阅”中取消工作表保护，或撤销对它的修改。',
    );
  });

  it('takes edits that change nothing', () => {
    expect(patched(bytes, edit(1)).bytes).toBe(bytes);
  });

  it('lets nothing else of the patch through', () => {
    expect(patchXlsx(bytes, { ...edit(2), sheets: [OWN] }).ok).toBe(false);
  });
});

describe('a workbook of protected structure', () => {
  const bytes = sheetFile(ONE, { properties: '<workbookProtection lockStructure="1"/>' });

  it('refuses new sheets', () => {
    const { code, message } = patchRefusal(bytes, { sheets: [OWN] });
    expect(code).toBe('protected-workbook');
    expect(message).toContain('取消“保护工作簿”');
  });

  it('takes edits of cells', () => {
    expect(workbookOf(edited(bytes, { row: 0, column: 0, value: 2 })).sheets[0]?.values).toEqual([[2]]);
  });

  it('whose windows alone are protected takes new sheets', () => {
    const windows = sheetFile(ONE, { properties: '<workbookProtection lockWindows="1"/>' });
    expect(patched(windows, { sheets: [OWN] }).addedSheets).toEqual(['说明']);
  });
});

describe('a signed file', () => {
  const bytes = pack({
    ...workbookParts({ sheets: [{ name: '表', data: ONE }] }),
    '_xmlsignatures/sig1.xml': '<Signature/>',
  });

  it('refuses every change', () => {
    for (const patch of [
      edit(2),
      { sheets: [OWN] },
      { customXml: [{ namespace: 'u', xml: '<a xmlns="u"/>' }] },
    ])
      expect(patchRefusal(bytes, patch).code).toBe('signed');
  });

  it('comes back unchanged from a patch that changes nothing', () => {
    expect(patched(bytes, edit(1)).bytes).toBe(bytes);
  });
});

describe('a merged area', () => {
  const xml = `<worksheet xmlns="${MAIN}"><sheetData><row r="2"><c r="B2"><v>1</v></c><c r="C2"><v>7</v></c></row></sheetData><mergeCells><mergeCell ref="B2:C3"/></mergeCells></worksheet>`;
  const merged = pack(workbookParts({ sheets: [{ name: '表', xml }] }));

  it('takes nothing at the cells it hides, and says where it is seen', () => {
    for (const [row, column] of [
      [1, 2],
      [2, 1],
      [2, 2],
    ] as const) {
      const { code, message } = patchRefusal(merged, edit(2, row, column));
      expect(code).toBe('merged-cell');
      expect(message).toContain('写在 B2');
    }
  });

  it('takes values at its first cell, and beside it', () => {
    expect(patched(merged, edit(2, 1, 1)).ok).toBe(true);
    expect(patched(merged, edit(2, 3, 1)).ok).toBe(true);
  });

  it('lets what it hides be as it is, or be taken away', () => {
    expect(patched(merged, edit(7, 1, 2)).bytes).toBe(merged);
    expect(patched(merged, edit(null, 1, 2)).ok).toBe(true);
  });
});

describe('a table', () => {
  const table = (attributes: string) =>
    pack({
      ...workbookParts({
        sheets: [
          {
            name: '表',
            data: '<row r="2"><c r="B2" t="str"><v>项目</v></c><c r="C2" t="str"><v>金额</v></c></row><row r="3"><c r="C3"><v>1</v></c></row>',
          },
        ],
      }),
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships><Relationship Id="rId1" Type="x/table" Target="../tables/table1.xml"/></Relationships>',
      'xl/tables/table1.xml': `<table ref="B2:C9" ${attributes}/>`,
    });

  it('refuses other names of its columns', () => {
    const { code, message } = patchRefusal(table(''), edit('数额', 1, 2));
    expect(code).toBe('table-header');
    expect(message).toContain('工作表“表”的 C2');
  });

  it('takes other values, and cells beside it', () => {
    expect(patched(table(''), edit(2, 2, 2)).ok).toBe(true);
    expect(patched(table(''), edit('备注', 1, 3)).ok).toBe(true);
  });

  it('takes another number format of a header', () => {
    const after = edited(table(''), { row: 1, column: 2, value: '金额', format: '@' });
    expect(workbookOf(after).sheets[0]?.formats[0]).toEqual(['General', '@']);
  });

  it('without a header row takes everything', () => {
    expect(patched(table('headerRowCount="0"'), edit('数额', 1, 2)).ok).toBe(true);
  });
});

describe('what Excel does not take', () => {
  it.each([
    ['text of 32,768 characters', { row: 0, column: 0, value: '字'.repeat(32_768) }],
    ['an infinite number', { row: 0, column: 0, value: Infinity }],
    ['no number', { row: 0, column: 0, value: NaN }],
    ['a row beyond the last', { row: 1_048_576, column: 0, value: 1 }],
    ['a column beyond the last', { row: 0, column: 16_384, value: 1 }],
    ['a row before the first', { row: -1, column: 0, value: 1 }],
    ['half a row', { row: 0.5, column: 0, value: 1 }],
  ])('%s', (_case, cell) => {
    const { code } = patchRefusal(sheetFile(ONE), { cells: [{ sheet: '表', cells: [cell] }] });
    expect(code).toBe('not-storable');
  });

  it('text of 32,767 characters is taken', () => {
    const text = '字'.repeat(32_767);
    const after = edited(sheetFile(ONE), { row: 0, column: 0, value: text });
    expect(workbookOf(after).sheets[0]?.values).toEqual([[text]]);
  });
});

describe('what is not there', () => {
  it.each([
    ['cells', { cells: [{ sheet: '无', cells: [] }] }],
    [
      'marks',
      {
        marks: [
          {
            sheet: '无',
            look: 'error' as const,
            cells: [{ sheet: '无', row: 0, column: 0 }],
            formula: `=AND(${HIGHLIGHT_MARKER})`,
          },
        ],
      },
    ],
  ])('a sheet for %s', (_case, patch) => {
    const { code, message } = patchRefusal(sheetFile(ONE), patch);
    expect(code).toBe('unknown-sheet');
    expect(message).toContain('“无”');
  });
});

describe('what is no workbook', () => {
  it.each([
    ['text', utf8('a,b'), 'text'],
    ['nothing', new Uint8Array(), 'empty-file'],
    ['a damaged sheet', pack(workbookParts({ sheets: [{ name: '表', xml: '<worksheet>' }] })), 'damaged'],
  ])('%s is refused as the reader refuses it', (_case, bytes, code) => {
    expect(patchRefusal(bytes, edit(2)).code).toBe(code);
  });
});
