import { describe, expect, it } from '@jest/globals';
import { HIGHLIGHT_MARKER, type Highlight } from '../../../src/core/host';
import { MARK_FILLS } from '../../../src/hosts/xlsx';
import { MAIN, pack, workbookParts } from './package-builder';
import { changedParts, gridSheetOf, partOf, patched, patchRefusal } from './patch-tools';

const SHEET = 'xl/worksheets/sheet1.xml';
const STYLES =
  '<cellXfs count="1"><xf numFmtId="0"/></cellXfs><dxfs count="1"><dxf><font><b/></font></dxf></dxfs>';
/** A conditional format of the user's. */
const THEIRS =
  '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="7"><formula>A1&gt;0</formula></cfRule></conditionalFormatting>';
const THEIR_LIST =
  '<extLst><ext uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}" xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm="http://schemas.microsoft.com/office/excel/2006/main"><x14:cfRule type="dataBar" id="{1}" priority="9"><x14:dataBar/></x14:cfRule><xm:sqref>B1</xm:sqref></x14:conditionalFormatting></x14:conditionalFormattings></ext><ext uri="{other}"><z/></ext></extLst>';

/** A workbook of the sheets 表 and 乙; 表 with this before, between and after what marks are put between. */
function file({ formats = '', list = '', protection = '', styles = STYLES } = {}): Uint8Array {
  const data = '<sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
  const xml = `<worksheet xmlns="${MAIN}">\n${data}${protection}<mergeCells count="1"><mergeCell ref="B2:C2"/></mergeCells>${formats}<pageMargins left="1"/>${list}\n</worksheet>`;
  return pack(
    workbookParts({
      styles,
      sheets: [
        { name: '表', xml },
        { name: '乙', data: '' },
      ],
    }),
  );
}

function mark(formula = '$A$1=1', more: Partial<Highlight> = {}): Highlight {
  const sheet = more.sheet ?? '表';
  return {
    sheet,
    look: 'error',
    cells: [{ sheet, row: 0, column: 0 }],
    formula: `=AND(${HIGHLIGHT_MARKER},${formula})`,
    ...more,
  };
}

function marked(bytes: Uint8Array, ...marks: Highlight[]): Uint8Array {
  return patched(bytes, { marks }).bytes;
}

describe('setting marks', () => {
  it('puts them where the schema wants them, and a fill at the end of the list', () => {
    const after = marked(file(), mark());
    expect(partOf(after, SHEET)).toContain(
      '</mergeCells><conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="1"><formula>AND("BDA"&lt;&gt;"",$A$1=1)</formula></cfRule></conditionalFormatting><pageMargins',
    );
    expect(partOf(after, 'xl/styles.xml')).toContain(
      '<dxfs count="2"><dxf><font><b/></font></dxf><dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>',
    );
    expect(changedParts(file(), after)).toEqual([SHEET, 'xl/styles.xml']);
  });

  it.each(['', '<!-- nothing -->'])(
    'gives an empty styles part the lists that no workbook is without',
    (styles) => {
      const xml = partOf(marked(file({ styles }), mark()), 'xl/styles.xml');
      for (const list of ['fonts', 'fills', 'borders', 'cellStyleXfs', 'cellXfs', 'cellStyles'])
        expect(xml).toMatch(new RegExp(`<${list} count="[12]">`));
      expect(xml).toContain('<bgColor rgb="FFFFC7CE"/>');
      expect(xml.indexOf('<dxfs')).toBeGreaterThan(xml.indexOf('</cellStyles>'));
    },
  );

  it('gives each look its fill, once for all marks of it', () => {
    const looks = ['error', 'warning', 'hint', 'error'] as const;
    const after = marked(file(), ...looks.map((look) => mark('$A$1=1', { look })));
    expect(gridSheetOf(after, '表').marks.map(({ fillColor }) => fillColor)).toEqual(
      looks.map((look) => `#${MARK_FILLS[look]}`),
    );
    expect(partOf(after, 'xl/styles.xml').match(/<bgColor/g)).toHaveLength(3);
  });

  it('leaves the formats of the user as they are, above ours', () => {
    const before = file({ formats: THEIRS, list: THEIR_LIST });
    const after = partOf(marked(before, mark(), mark('乙!$A$1=1')), SHEET);
    expect(after).toContain(
      `${THEIRS}<conditionalFormatting sqref="A1"><cfRule type="expression" dxfId="1" priority="10">`,
    );
    const ours =
      /<x14:conditionalFormatting xmlns:xm="[^"]*"><x14:cfRule type="expression" priority="11".*?<\/x14:conditionalFormatting>/;
    expect(after).toMatch(ours);
    expect(after.replace(ours, '')).toContain(THEIR_LIST);
  });

  it('that look at another sheet go into the list of newer formats', () => {
    const after = partOf(marked(file(), mark("'乙'!$A$1=1")), SHEET);
    expect(after).not.toContain('<conditionalFormatting');
    expect(after).toContain(
      '<pageMargins left="1"/><extLst><ext xmlns:x14="http://schemas.microsoft.com/office/spreadsheetml/2009/9/main" uri="{78C0D931-6437-407d-A8EE-F0AAD7539E65}"><x14:conditionalFormattings>',
    );
    expect(after).toContain(`<xm:f>AND("BDA"&lt;&gt;"",'乙'!$A$1=1)</xm:f>`);
    expect(gridSheetOf(marked(file(), mark("'乙'!$A$1=1")), '表').marks).toHaveLength(1);
  });

  it('that name another sheet in a text stay in the ordinary list', () => {
    expect(partOf(marked(file(), mark('$A$1="乙!A1"')), SHEET)).not.toContain('x14');
  });

  it('covers the cells wanted, in rectangles, the first cell first', () => {
    const cells = [
      [1, 1],
      [0, 0],
      [0, 1],
      [1, 0],
      [5, 3],
      [0, 0],
    ].map(([row = 0, column = 0]) => ({ sheet: '表', row, column }));
    expect(partOf(marked(file(), mark('$A$1=1', { cells })), SHEET)).toContain('sqref="A1:B2 D6"');
  });

  it('on several sheets changes those', () => {
    const after = marked(file(), mark(), mark('$A$1=1', { sheet: '乙' }));
    expect(changedParts(file(), after)).toEqual([SHEET, 'xl/worksheets/sheet2.xml', 'xl/styles.xml']);
  });

  it.each([
    ['a formula that Excel does not take', mark('SUM($A$1')],
    ['no cells', mark('$A$1=1', { cells: [] })],
  ])('refuses %s', (_case, bad) => {
    expect(patchRefusal(file(), { marks: [bad] }).code).toBe('not-storable');
  });
});

describe('marks that are there already', () => {
  const first = marked(file({ formats: THEIRS, list: THEIR_LIST }), mark('$A$1=1'), mark('乙!$A$1=1'));

  it('are replaced', () => {
    const second = marked(first, mark('$A$1=2', { look: 'hint' }));
    expect(gridSheetOf(second, '表').marks.map(({ formula }) => formula)).toEqual(['=AND("BDA"<>"",$A$1=2)']);
    expect(second).toEqual(
      marked(file({ formats: THEIRS, list: THEIR_LIST }), mark('$A$1=2', { look: 'hint' })),
    );
  });

  it('set again give the same file', () => {
    expect(marked(first, mark('$A$1=1'), mark('乙!$A$1=1'))).toEqual(first);
  });

  it('stay where a patch does not speak of marks', () => {
    const { bytes } = patched(first, { cells: [{ sheet: '表', cells: [{ row: 0, column: 0, value: 2 }] }] });
    expect(gridSheetOf(bytes, '表').marks).toHaveLength(2);
  });

  it('go one by one from a format they share with one of the user', () => {
    const shared = THEIRS.replace(
      '</conditionalFormatting>',
      '<cfRule type="expression" dxfId="0" priority="8"><formula> AND( "BDA" &lt;&gt; "" , 1)</formula></cfRule></conditionalFormatting>',
    );
    expect(partOf(patched(file({ formats: shared }), { removeMarks: true }).bytes, SHEET)).toBe(
      partOf(file({ formats: THEIRS }), SHEET),
    );
  });
});

describe('clearing marks', () => {
  it.each([
    ['a sheet without formats', {}],
    ['a sheet with formats of the user', { formats: THEIRS }],
    ['a sheet with newer formats of the user', { formats: THEIRS, list: THEIR_LIST }],
    ['a sheet with other extensions', { list: '<extLst><ext uri="{other}"><z/></ext></extLst>' }],
    ['an empty list of fills', { styles: '<cellXfs><xf/></cellXfs><dxfs count="0"/>' }],
    ['no list of fills', { styles: '<cellXfs><xf/></cellXfs>' }],
  ])('restores %s character for character', (_case, plan) => {
    const before = file(plan);
    const set = marked(before, mark(), mark('乙!$A$1=1', { look: 'hint' }), mark('1', { sheet: '乙' }));
    const cleared = patched(set, { removeMarks: true }).bytes;
    for (const part of [SHEET, 'xl/worksheets/sheet2.xml', 'xl/styles.xml'])
      expect(partOf(cleared, part)).toBe(partOf(before, part));
    expect(patched(set, { marks: [] }).bytes).toEqual(cleared);
  });

  it('keeps a fill like ours that a format of the user has', () => {
    const fill = '<dxf><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf>';
    const before = file({
      formats: THEIRS,
      styles: `<cellXfs><xf/></cellXfs><dxfs count="1">${fill}</dxfs>`,
    });
    const cleared = patched(marked(before, mark(), mark('1', { look: 'hint' })), {
      removeMarks: true,
    }).bytes;
    expect(partOf(cleared, 'xl/styles.xml')).toBe(partOf(before, 'xl/styles.xml'));
  });
});

describe('a protected sheet', () => {
  const protection = '<sheetProtection sheet="1"/>';

  it('is left alone and named, the others are marked', () => {
    const before = file({ protection });
    const { bytes, protectedSheets } = patched(before, { marks: [mark(), mark('1', { sheet: '乙' })] });
    expect(protectedSheets).toEqual(['表']);
    expect(partOf(bytes, SHEET)).toBe(partOf(before, SHEET));
    expect(gridSheetOf(bytes, '乙').marks).toHaveLength(1);
  });

  it('keeps its marks, and is named, when marks go', () => {
    const set = partOf(marked(file(), mark()), SHEET).replace('</sheetData>', `</sheetData>${protection}`);
    const parts = workbookParts({ styles: STYLES, sheets: [{ name: '表', xml: set }] });
    const { bytes, protectedSheets } = patched(pack(parts), { removeMarks: true });
    expect(protectedSheets).toEqual(['表']);
    expect(partOf(bytes, SHEET)).toBe(set);
  });

  it('without marks is not named', () => {
    expect(patched(file({ protection }), { removeMarks: true }).protectedSheets).toEqual([]);
  });
});
