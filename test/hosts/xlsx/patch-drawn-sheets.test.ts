import { describe, expect, it } from '@jest/globals';
import { HIGHLIGHT_MARKER } from '../../../src/core/host';
import type { GridCell, GridSheet } from '../../../src/hosts/grid-sheet';
import type { DrawnPage, DrawnSheet } from '../../../src/hosts/xlsx';
import { pack, sheetFile, workbookOf, workbookParts } from './package-builder';
import { gridSheetOf, partOf, patched, patchRefusal, unpacked, WORKBOOKS } from './patch-tools';

const PART = 'xl/worksheets/sheet2.xml';
const FILE = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');
const PAGE: DrawnPage = {
  orientation: 'Landscape',
  paperSize: 'A4',
  fitToWidth: true,
  margins: { left: 72, right: 36, top: 54, bottom: 54, header: 21.6, footer: 21.6 },
  printArea: [{ top: 0, left: 0, bottom: 18, right: 1 }],
};

function cell(row: number, column: number, more: Partial<GridCell> = {}): GridCell {
  return { row, column, value: null, formula: null, format: 'General', ...more };
}

function sheet(cells: readonly GridCell[], more: Partial<GridSheet> = {}): GridSheet {
  return {
    id: '{new}',
    name: '新表',
    visibility: 'visible',
    isProtected: false,
    cells,
    merges: [],
    columnWidths: new Map(),
    rowHeights: new Map(),
    marks: [],
    comments: [],
    ...more,
  };
}

function drawn(given: GridSheet, more: Partial<DrawnSheet> = {}): Uint8Array {
  return patched(FILE, { drawnSheets: [{ sheet: given, showGridlines: true, ...more }] }).bytes;
}

describe('a drawn sheet', () => {
  const cells = [
    cell(0, 0, {
      value: '2023年',
      look: { bold: true, italic: true, fontName: '黑体', fontSize: 16, fontColor: '#C00000' },
    }),
    cell(0, 1, { value: 7192.4, format: '#,##0.00', look: { fillColor: '#D9D9D9', horizontal: 'right' } }),
    cell(1, 0, { value: true, look: { borders: ['top', 'left'], vertical: 'middle' } }),
    cell(1, 1, { value: { error: '#REF!' }, look: { wrap: true, vertical: 'top', horizontal: 'center' } }),
    cell(2, 0, { value: 14384.8, formula: '=B1*2', format: '0.0000 "万元"' }),
    cell(2, 1, { look: { borders: ['top', 'right', 'bottom', 'left'] } }),
    cell(3, 0, { value: '=1+1' }),
    cell(4, 0, { value: 46053, format: 'yyyy"年"m"月"d"日"' }),
    cell(6, 3, {
      value: '转到',
      link: { reference: "'表'!A1", tip: '转到 "A1" _x0041_\n<&>' },
      look: { fontColor: '#0563C1' },
    }),
  ];

  it('comes back as it was drawn', () => {
    const given = sheet(cells, {
      merges: [{ top: 8, left: 0, bottom: 9, right: 2 }],
      columnWidths: new Map([
        [0, 200],
        [1, 200],
        [2, 0],
        [3, 31],
      ]),
      rowHeights: new Map([
        [0, 40],
        [1, 0],
        [5, 25],
      ]),
      isProtected: true,
    });
    const back = gridSheetOf(drawn(given), '新表');
    expect(back.cells).toEqual(cells);
    expect(back.merges).toEqual(given.merges);
    expect(back.columnWidths).toEqual(given.columnWidths);
    expect(back.rowHeights).toEqual(given.rowHeights);
    expect(back.isProtected).toBe(true);
  });

  it.each(WORKBOOKS)('made of each sheet of %s comes back as it was read', (_name, bytes) => {
    for (const given of [gridSheetOf(bytes, workbookOf(bytes).sheets[0]?.name ?? '')]) {
      const { bytes: after, addedSheets } = patched(bytes, {
        drawnSheets: [{ sheet: given, showGridlines: true }],
      });
      const back = gridSheetOf(after, addedSheets[0] ?? '');
      expect(back.cells.filter(({ value, formula }) => value !== null || formula !== null)).toEqual(
        given.cells.filter(({ value, formula }) => value !== null || formula !== null),
      );
      expect(back.merges).toEqual(given.merges);
      expect(back.columnWidths).toEqual(given.columnWidths);
      expect(back.rowHeights).toEqual(given.rowHeights);
    }
  });

  it('has the name it was drawn with, or the next free one', () => {
    const taken = patched(FILE, {
      drawnSheets: [
        { sheet: sheet([], { name: '表' }), showGridlines: true },
        { sheet: sheet([], { name: '表' }), showGridlines: true },
      ],
    });
    expect(taken.addedSheets).toEqual(['表 (2)', '表 (3)']);
  });

  it('comes after the sheets of ours', () => {
    const { addedSheets } = patched(FILE, {
      drawnSheets: [{ sheet: sheet([]), showGridlines: true }],
      sheets: [{ name: '说明', kind: 'narrative', columnWidths: [], rows: [], printedColumns: 1 }],
    });
    expect(addedSheets).toEqual(['说明', '新表']);
  });

  it.each(['hidden', 'veryHidden'] as const)('may be %s', (visibility) => {
    expect(workbookOf(drawn(sheet(cells, { visibility }))).sheets[1]?.visibility).toBe(visibility);
  });

  it("is the user's, unless it says that it is ours", () => {
    expect(workbookOf(drawn(sheet(cells))).sheets[1]?.own).toBe(false);
    const bytes = drawn(sheet(cells), { own: 'narrative:complete' });
    expect(workbookOf(bytes).sheets[1]?.own).toBe(true);
    expect(Buffer.from(unpacked(bytes)['xl/customProperty1.bin'] ?? []).toString('utf16le')).toBe(
      'narrative:complete',
    );
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('name="_BDA_OWN" localSheetId="1" hidden="1"');
  });

  it('shows gridlines or not', () => {
    expect(partOf(drawn(sheet([])), PART)).not.toContain('showGridLines');
    expect(partOf(drawn(sheet([]), { showGridlines: false }), PART)).toContain('showGridLines="0"');
  });

  it('keeps text text when it is edited', () => {
    const bytes = drawn(sheet(['=1', '+1', '-1', '@a'].map((value, row) => cell(row, 0, { value }))));
    expect(partOf(bytes, 'xl/styles.xml').match(/quotePrefix="1"/g)).toHaveLength(1);
    expect(workbookOf(bytes).sheets[1]?.values).toEqual([['=1'], ['+1'], ['-1'], ['@a']]);
  });

  it('takes the later of two cells in one place', () => {
    const bytes = drawn(sheet([cell(0, 0, { value: 1 }), cell(0, 0, { value: 2 })]));
    expect(workbookOf(bytes).sheets[1]?.values).toEqual([[2]]);
  });

  it('without a result of a formula has Excel calculate', () => {
    const bytes = drawn(sheet([cell(0, 0, { formula: '=1+1' })]));
    expect(partOf(bytes, 'xl/workbook.xml')).toContain('fullCalcOnLoad="1"');
    expect(partOf(drawn(sheet(cells)), 'xl/workbook.xml')).not.toContain('fullCalcOnLoad');
  });

  it.each([
    ['a formula', cell(0, 0, { value: 1, formula: '=SUM(' })],
    ['text', cell(0, 0, { value: '字'.repeat(32_768) })],
    ['a place', cell(0, 16_384, { value: 1 })],
  ])('with %s that Excel does not take is refused', (_case, bad) => {
    const { code, message } = patchRefusal(FILE, {
      drawnSheets: [{ sheet: sheet([bad]), showGridlines: true }],
    });
    expect(code).toBe('not-storable');
    expect(message).toContain('新表');
  });

  it('is refused where the structure of the workbook is protected', () => {
    const file = sheetFile('', { properties: '<workbookProtection lockStructure="true"/>' });
    expect(patchRefusal(file, { drawnSheets: [{ sheet: sheet([]), showGridlines: true }] }).code).toBe(
      'protected-workbook',
    );
  });
});

describe('its page', () => {
  it('is as it was set up', () => {
    const bytes = drawn(sheet([]), { page: PAGE });
    expect(partOf(bytes, PART)).toContain(
      '<pageMargins left="1" right="0.5" top="0.75" bottom="0.75" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>',
    );
    expect(partOf(bytes, PART)).toContain('fitToPage="1"');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'新表'!$A$1:$B$19</definedName>`,
    );
  });

  it('may print several areas, or everything', () => {
    const area = { top: 2, left: 3, bottom: 2, right: 3 };
    const two = drawn(sheet([]), { page: { ...PAGE, printArea: [...PAGE.printArea, area] } });
    expect(partOf(two, 'xl/workbook.xml')).toContain(`'新表'!$A$1:$B$19,'新表'!$D$3:$D$3`);
    const all = drawn(sheet([]), { page: { ...PAGE, printArea: [] } });
    expect(partOf(all, 'xl/workbook.xml')).not.toContain('Print_Area');
  });

  it('may be of a paper nobody knows, at full size, with a footer', () => {
    const page = {
      ...PAGE,
      paperSize: 'A0',
      fitToWidth: false,
      centerFooter: '第 &P 页 <&&>',
      centerHorizontally: true,
    };
    const xml = partOf(drawn(sheet([]), { page }), PART);
    expect(xml).toContain('<pageSetup orientation="landscape"/>');
    expect(xml).not.toContain('fitToPage');
    expect(xml).toContain('<printOptions horizontalCentered="1"/>');
    expect(xml).toContain('<oddFooter>&amp;C第 &amp;P 页 &lt;&amp;&amp;&gt;</oddFooter>');
  });
});

describe('its marks', () => {
  const mark = (formula: string, fillColor = '#FFC7CE') => ({
    id: 'm',
    areas: [
      { top: 0, left: 0, bottom: 0, right: 0 },
      { top: 2, left: 1, bottom: 3, right: 1 },
    ],
    formula,
    fillColor,
  });

  it('are written into both lists', () => {
    const marks = [
      mark(`=AND(${HIGHLIGHT_MARKER},$A$1=1)`),
      mark(`=AND(${HIGHLIGHT_MARKER},表!$A$1=1)`, '#ddebf7'),
    ];
    const back = gridSheetOf(drawn(sheet([], { marks })), '新表').marks;
    expect(back.map(({ areas, formula, fillColor }) => ({ areas, formula, fillColor }))).toEqual(
      marks.map(({ areas, formula, fillColor }) => ({ areas, formula, fillColor: fillColor.toUpperCase() })),
    );
  });

  it('stay when the marks of the old sheets are set', () => {
    const at = { sheet: '表', row: 0, column: 0 };
    const { bytes } = patched(FILE, {
      drawnSheets: [
        { sheet: sheet([], { marks: [mark(`=AND(${HIGHLIGHT_MARKER},$A$1=1)`)] }), showGridlines: true },
      ],
      marks: [{ sheet: '表', look: 'error', cells: [at], formula: `=AND(${HIGHLIGHT_MARKER},$A$1=1)` }],
    });
    expect(['表', '新表'].map((name) => gridSheetOf(bytes, name).marks.length)).toEqual([1, 1]);
  });

  it('may be set on a new sheet like on any other', () => {
    const at = { sheet: '新表', row: 0, column: 0 };
    const { bytes } = patched(FILE, {
      drawnSheets: [{ sheet: sheet([]), showGridlines: true }],
      marks: [{ sheet: '新表', look: 'hint', cells: [at], formula: `=AND(${HIGHLIGHT_MARKER},$A$1=1)` }],
    });
    expect(gridSheetOf(bytes, '新表').marks.map(({ fillColor }) => fillColor)).toEqual(['#C9DFF2']);
  });
});

describe('its calculation chain', () => {
  it('goes when the new sheet has formulas', () => {
    const parts = workbookParts({ sheets: [{ name: '表', data: '' }] });
    const file = pack({
      ...parts,
      'xl/calcChain.xml': '<calcChain/>',
      'xl/_rels/workbook.xml.rels': String(parts['xl/_rels/workbook.xml.rels']).replace(
        '</Relationships>',
        '<Relationship Id="rIdC" Type="x/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
    });
    const given = sheet([cell(0, 0, { value: 2, formula: '=1+1' })]);
    const after = patched(file, { drawnSheets: [{ sheet: given, showGridlines: true }] }).bytes;
    expect(Object.keys(unpacked(after))).not.toContain('xl/calcChain.xml');
  });
});
