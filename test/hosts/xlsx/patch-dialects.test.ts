import { describe, expect, it } from '@jest/globals';
import { HIGHLIGHT_MARKER } from '../../../src/core/host';
import type { WorkbookPatch } from '../../../src/hosts/xlsx';
import { MAIN, pack, STRICT_MAIN, workbookOf, workbookParts } from './package-builder';
import { gridSheetOf, partOf, patched } from './patch-tools';

const AT = { sheet: '表', row: 0, column: 0 };
/** One change of every kind. */
const EVERYTHING: WorkbookPatch = {
  cells: [
    {
      sheet: '表',
      cells: [
        { row: 0, column: 0, value: '新', format: '0.000' },
        { row: 4, column: 2, value: 2, formula: '=A1&"x"' },
      ],
    },
  ],
  sheets: [
    {
      name: '说明',
      kind: 'narrative',
      columnWidths: [72],
      rows: [[{ text: '文字', style: 'body', link: AT }]],
      printedColumns: 1,
    },
  ],
  marks: [
    { sheet: '表', look: 'error', cells: [AT], formula: `=AND(${HIGHLIGHT_MARKER},$A$1=1)` },
    { sheet: '表', look: 'hint', cells: [AT], formula: `=AND(${HIGHLIGHT_MARKER},乙!$A$1=1)` },
  ],
  customXml: [{ namespace: 'urn:bda', xml: '<bda xmlns="urn:bda"/>' }],
};

function check(bytes: Uint8Array): void {
  const after = patched(bytes, EVERYTHING).bytes;
  const [sheet, , own] = workbookOf(after).sheets;
  expect(sheet?.values).toEqual([['新', 2], [], [], [], [null, null, 2]]);
  expect(sheet?.formulas[4]).toEqual([null, null, '=A1&"x"']);
  expect(sheet?.formats[0]?.[0]).toBe('0.000');
  expect([own?.name, own?.own, own?.values]).toEqual(['说明', true, [['文字']]]);
  expect(gridSheetOf(after, '表').marks.map(({ formula }) => formula)).toEqual([
    '=AND("BDA"<>"",$A$1=1)',
    '=AND("BDA"<>"",乙!$A$1=1)',
  ]);
  const cleared = patched(after, { removeMarks: true }).bytes;
  expect(partOf(cleared, 'xl/worksheets/sheet1.xml')).toBe(
    partOf(patched(bytes, { ...EVERYTHING, marks: [] }).bytes, 'xl/worksheets/sheet1.xml'),
  );
}

const DATA = '<row r="1"><c r="A1"><v>1</v></c><c r="B1"><v>2</v></c></row>';
const STYLES =
  '<fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts><fills count="2"><fill/><fill/></fills><borders count="1"><border/></borders><cellXfs count="1"><xf numFmtId="0" fontId="0"/></cellXfs>';
const SHEETS = [
  { name: '表', data: DATA },
  { name: '乙', data: '' },
];

describe('Strict Open XML', () => {
  const bytes = pack(workbookParts({ strict: true, sheets: SHEETS, styles: STYLES }));

  it('takes every kind of change', () => {
    check(bytes);
  });

  it('gets new parts in its own dialect', () => {
    const after = patched(bytes, EVERYTHING).bytes;
    expect(partOf(after, 'xl/worksheets/sheet3.xml')).toContain(`<worksheet xmlns="${STRICT_MAIN}"`);
    for (const part of ['xl/_rels/workbook.xml.rels', 'xl/worksheets/_rels/sheet3.xml.rels'])
      expect(partOf(after, part)).not.toContain('schemas.openxmlformats.org/officeDocument');
    expect(partOf(after, 'customXml/itemProps1.xml')).toContain('purl.oclc.org');
  });
});

describe('Transitional Open XML', () => {
  it('takes every kind of change, with styles and without', () => {
    check(pack(workbookParts({ sheets: SHEETS, styles: STYLES })));
    check(pack(workbookParts({ sheets: SHEETS })));
  });
});

describe('prefixed names', () => {
  /** Elements of a part under the prefix `x:`. */
  const prefixed = (xml: string): string =>
    xml.replace(/<(\/?)(?=[a-z])/gi, '<$1x:').replace('xmlns=', 'xmlns:x=');
  const parts = workbookParts({ sheets: SHEETS, styles: STYLES });
  const bytes = pack(
    Object.fromEntries(Object.entries(parts).map(([name, content]) => [name, prefixed(String(content))])),
  );

  it('take every kind of change', () => {
    check(bytes);
  });

  it('stay prefixed', () => {
    const after = patched(bytes, EVERYTHING).bytes;
    for (const part of [
      'xl/workbook.xml',
      'xl/styles.xml',
      'xl/_rels/workbook.xml.rels',
      '[Content_Types].xml',
    ])
      expect(partOf(after, part)).not.toMatch(/<\/?(?!x:)[a-z]/i);
    // All but the newer formats, which have namespaces of their own.
    expect(partOf(after, 'xl/worksheets/sheet1.xml')).not.toMatch(/<\/?(?!x:|x14:|xm:)[a-z]/i);
  });
});

describe('parts in other places', () => {
  it('are found, and new ones put beside the workbook', () => {
    const parts = workbookParts({ sheets: SHEETS, styles: STYLES });
    const moved = Object.fromEntries(
      Object.entries(parts).map(([name, content]) => [
        name.replace(/^xl\//, 'Mappe/'),
        String(content).replaceAll('xl/', 'Mappe/'),
      ]),
    );
    const after = patched(pack(moved), EVERYTHING).bytes;
    expect(workbookOf(after).sheets.map(({ name }) => name)).toEqual(['表', '乙', '说明']);
    expect(partOf(after, 'Mappe/worksheets/sheet3.xml')).toContain(MAIN);
  });
});
