import { describe, expect, it } from '@jest/globals';
import type { OwnCell, OwnSheet } from '../../../src/core/host';
import { SheetGrid } from '../../../src/core/workbook';
import { pack, sheetFile, workbookOf, workbookParts } from './package-builder';
import {
  changedParts,
  gridSheetOf,
  partOf,
  patched,
  patchRefusal,
  unpacked,
  workbookFile,
} from './patch-tools';

const PART = 'xl/worksheets/sheet2.xml';
const FILE = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');

function own(rows: readonly (readonly OwnCell[])[], more: Partial<OwnSheet> = {}): OwnSheet {
  return {
    name: '预算公开情况说明',
    kind: 'narrative',
    columnWidths: [72, 12],
    rows,
    printedColumns: 1,
    ...more,
  };
}

function body(text: string): OwnCell {
  return { text, style: 'body' };
}

/** The texts of a sheet of ours after it was read again. */
function textsAfter(...texts: string[]): unknown[] {
  const { bytes, addedSheets } = patched(FILE, { sheets: [own(texts.map((text) => [body(text)]))] });
  const sheet = workbookOf(bytes).sheets.find(({ name }) => name === addedSheets[0]);
  if (sheet === undefined) throw new Error('no sheet');
  expect(sheet.formulas.flat().every((formula) => formula === null)).toBe(true);
  return sheet.values.flat();
}

describe('a sheet of ours', () => {
  it('comes last, is known as ours, and leaves all others as they are', () => {
    const { bytes, addedSheets } = patched(FILE, { sheets: [own([[body('文字')]])] });
    expect(addedSheets).toEqual(['预算公开情况说明']);
    expect(workbookOf(bytes).sheets.map(({ name, own: isOurs }) => [name, isOurs])).toEqual([
      ['表', false],
      ['预算公开情况说明', true],
    ]);
    expect(changedParts(FILE, bytes).sort()).toEqual(
      [
        '[Content_Types].xml',
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/styles.xml',
        PART,
        'xl/worksheets/_rels/sheet2.xml.rels',
        'xl/customProperty1.bin',
      ].sort(),
    );
  });

  it('carries both marks of ours: the property as Excel keeps it, and the hidden name', () => {
    const { bytes } = patched(FILE, { sheets: [own([[body('文字')]])] });
    const property = unpacked(bytes)['xl/customProperty1.bin'];
    expect(Buffer.from(property ?? []).toString('utf16le')).toMatch(/^narrative:complete:./);
    expect(partOf(bytes, PART)).toMatch(
      /<customProperties><customPr name="bda-own" r:id="rId1"\/><\/customProperties>/,
    );
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      '<definedName name="_BDA_OWN" localSheetId="1" hidden="1">',
    );
    // Either is enough.
    const parts = unpacked(bytes);
    const withoutName = partOf(bytes, 'xl/workbook.xml').replace('_BDA_OWN', '_OTHER');
    const reread = workbookOf(pack({ ...parts, 'xl/workbook.xml': withoutName }));
    expect(reread.sheets[1]?.own).toBe(true);
  });

  it('is not known as ours where neither mark is there', () => {
    expect(workbookOf(FILE).sheets[0]?.own).toBe(false);
  });
});

describe('its name', () => {
  const named = (name: string, others: readonly string[] = []) => {
    const file = pack(
      workbookParts({ sheets: ['表', ...others].map((other) => ({ name: other, data: '' })) }),
    );
    return patched(file, { sheets: [own([], { name })] }).addedSheets[0];
  };

  it.each([
    ['说明', [], '说明'],
    ['说明', ['说明'], '说明 (2)'],
    ['说明', ['说明', '说明 (2)'], '说明 (3)'],
    ['Notes', ['NOTES'], 'Notes (2)'],
    ['a/b?c*[d]:\\', [], 'a_b_c__d___'],
    ["'说明'", [], '说明'],
    ['', [], '新工作表'],
    ['History', [], 'History_'],
    ['长'.repeat(40), [], '长'.repeat(31)],
    ['长'.repeat(31), ['长'.repeat(31)], `${'长'.repeat(27)} (2)`],
    [`${'长'.repeat(30)}😀`, [], '长'.repeat(30)],
  ])('%j beside %j becomes %j', (wanted, others, given) => {
    expect(named(wanted, others)).toBe(given);
  });

  it('is another one for each of several new sheets', () => {
    const { bytes, addedSheets } = patched(FILE, { sheets: [own([]), own([]), own([])] });
    expect(addedSheets).toEqual(['预算公开情况说明', '预算公开情况说明 (2)', '预算公开情况说明 (3)']);
    expect(workbookOf(bytes).sheets.map(({ name }) => name)).toEqual(['表', ...addedSheets]);
  });

  it('may hold signs that XML does not take as they are', () => {
    const { bytes, addedSheets } = patched(FILE, {
      sheets: [own([[body('文')]], { name: `<说明> & "'23'"` })],
    });
    expect(addedSheets).toEqual([`<说明> & "'23'"`]);
    expect(workbookOf(bytes).sheets.map(({ name, own: isOurs }) => [name, isOurs])).toContainEqual([
      `<说明> & "'23'"`,
      true,
    ]);
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(`'&lt;说明&gt; &amp; "''23''"'!$A$1:$A$1`);
  });
});

describe('its text', () => {
  const HOSTILE = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', "'0", '=cmd|" /C calc"!A0'];

  it('stays text, whatever it begins with', () => {
    expect(textsAfter(...HOSTILE)).toEqual(HOSTILE);
  });

  it('that begins like a formula is kept from becoming one when it is edited', () => {
    const { bytes } = patched(FILE, { sheets: [own(HOSTILE.map((text) => [body(text)]))] });
    const quoted = [...partOf(bytes, PART).matchAll(/ s="(\d+)" t="inlineStr"/g)].map(([, style]) =>
      Number(style),
    );
    const styles = [...partOf(bytes, 'xl/styles.xml').matchAll(/<xf [^>]*>/g)].map(([xf]) => xf);
    // The first xf is that of cellStyleXfs.
    for (const style of quoted) expect(styles[style + 1]).toContain('quotePrefix="1"');
  });

  it('may hold anything', () => {
    const texts = [
      '</t></is></c>',
      '<script>alert(1)</script>',
      '&amp;',
      ']]>',
      '_x0041_',
      'a\0b',
      '\uD83D',
      '😀',
      '第一行\n第二行',
    ];
    expect(textsAfter(...texts)).toEqual(texts);
  });

  it('may have 32,767 characters and no more', () => {
    expect(textsAfter('字'.repeat(32_767))).toEqual(['字'.repeat(32_767)]);
    const { code, message } = patchRefusal(FILE, { sheets: [own([[body('字'.repeat(32_768))]])] });
    expect(code).toBe('not-storable');
    expect(message).toContain('预算公开情况说明');
  });
});

describe('its links', () => {
  it('lead to their cells', () => {
    const link = { sheet: "收支 '23", row: 14, column: 1 };
    const rows: OwnCell[][] = [[body('收入'), { text: '7192.40 ← 收支', style: 'link', link }]];
    const { bytes } = patched(FILE, { sheets: [own(rows)] });
    expect(gridSheetOf(bytes, '预算公开情况说明').cells[1]?.link).toEqual({
      reference: "'收支 ''23'!B15",
      tip: "转到 收支 '23 B15",
    });
  });
});

describe('its page', () => {
  it('is A4 upright, one page wide, only the printed columns', () => {
    const { bytes } = patched(FILE, { sheets: [own([[body('一'), body('二')], [body('三')]])] });
    expect(partOf(bytes, PART)).toMatch(/<pageSetup paperSize="9" orientation="portrait" fitToHeight="0"\/>/);
    expect(partOf(bytes, PART)).toContain('<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(
      `<definedName name="_xlnm.Print_Area" localSheetId="1">'预算公开情况说明'!$A$1:$A$2</definedName>`,
    );
  });

  it('of findings lies on its side and repeats its heading', () => {
    const heading: OwnCell[] = ['工作表', '问题'].map((text) => ({ text, style: 'heading' }));
    const rows: OwnCell[][] = [[{ text: '核对结果', style: 'title' }], heading, [body('一'), body('二')]];
    const { bytes } = patched(FILE, { sheets: [own(rows, { kind: 'findings', printedColumns: 2 })] });
    expect(partOf(bytes, PART)).toContain('orientation="landscape"');
    expect(partOf(bytes, PART)).toContain('<mergeCell ref="A1:B1"/>');
    expect(partOf(bytes, PART)).toContain('<pane ySplit="2" topLeftCell="A3"');
    expect(partOf(bytes, 'xl/workbook.xml')).toContain(`'预算公开情况说明'!$2:$2</definedName>`);
  });

  it('has rows as high as their text needs', () => {
    const rows = ['一行', '很长的一段话。'.repeat(40), '极长的一段话。'.repeat(400)].map((text) => [
      body(text),
    ]);
    const { bytes } = patched(FILE, { sheets: [own(rows)] });
    const heights = [...partOf(bytes, PART).matchAll(/ ht="([\d.]+)"/g)].map(([, height]) => Number(height));
    expect(heights[0]).toBeLessThan(40);
    expect(heights[1]).toBeGreaterThan(5 * 16);
    expect(Math.max(...heights)).toBeLessThanOrEqual(409);
  });
});

describe('a workbook that has names, views and printed sheets', () => {
  it('keeps them all', () => {
    const bytes = workbookFile('hucre.xlsx');
    const after = patched(bytes, { sheets: [own([[body('文')]])] }).bytes;
    const [before, now] = [partOf(bytes, 'xl/workbook.xml'), partOf(after, 'xl/workbook.xml')];
    const added = now
      .replace(/<sheet name="预算公开情况说明"[^>]*\/>/, '')
      .replace(/<definedName [^>]*localSheetId="3"[^>]*>[^<]*<\/definedName>/g, '');
    expect(added).toBe(before);
    const grids = workbookOf(after).sheets.map((sheet) => new SheetGrid(sheet).value(0, 0));
    expect(grids.at(-1)).toBe('文');
  });
});
