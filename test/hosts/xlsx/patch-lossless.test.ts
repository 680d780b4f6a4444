import { describe, expect, it } from '@jest/globals';
import { HIGHLIGHT_MARKER } from '../../../src/core/host';
import { SheetGrid } from '../../../src/core/workbook';
import { pack, sheetFile, workbookOf, workbookParts } from './package-builder';
import { changedParts, edited, entriesOf, partOf, patched, utf8, WORKBOOKS } from './patch-tools';
import { rawZip } from './raw-zip';

describe.each(WORKBOOKS)('%s', (_name, bytes) => {
  const [first] = workbookOf(bytes).sheets;
  if (first === undefined) throw new Error('no sheet');
  const { name: sheet } = first;
  const grid = new SheetGrid(first);
  const [row, column] = [grid.bottom + 3, grid.right + 2];

  it('comes back as the same bytes where nothing is to change', () => {
    const same = grid.sheet.values.flatMap((cells, top) =>
      cells.map((value, left) => ({
        row: grid.top + top,
        column: grid.left + left,
        value,
        formula: grid.formula(grid.top + top, grid.left + left),
        format: grid.format(grid.top + top, grid.left + left),
      })),
    );
    expect(patched(bytes, {}).bytes).toBe(bytes);
    expect(patched(bytes, { marks: [], cells: [{ sheet, cells: same }] }).bytes).toBe(bytes);
    expect(patched(bytes, { removeMarks: true }).bytes).toBe(bytes);
  });

  it('changes one part for one number', () => {
    const after = patched(bytes, { cells: [{ sheet, cells: [{ row, column, value: 28.55 }] }] }).bytes;
    expect(changedParts(bytes, after)).toHaveLength(1);
    const [part = ''] = changedParts(bytes, after);
    const [before, now] = [partOf(bytes, part), partOf(after, part)];
    // The new row, and the size of the sheet where the file states it.
    const plain = (xml: string) => xml.replace(/<(\w+:)?dimension [^>]*>/, '<dimension>');
    const written =
      /<(\w+:)?row r="\d+"><(\w+:)?c r="[A-Z]+\d+"( s="\d+")?><(\w+:)?v>28\.55<\/(\w+:)?v><\/(\w+:)?c><\/(\w+:)?row>/;
    expect(now).toMatch(written);
    expect(plain(now.replace(written, ''))).toBe(plain(before));
  });

  it('keeps all that is in it under every kind of change at once', () => {
    const formula = `=AND(${HIGHLIGHT_MARKER},$A$1<>"")`;
    const after = patched(bytes, {
      cells: [{ sheet, cells: [{ row, column, value: '新' }] }],
      sheets: [{ name: '说明', kind: 'narrative', columnWidths: [72], rows: [], printedColumns: 1 }],
      marks: [{ sheet, look: 'error', cells: [{ sheet, row, column }], formula }],
      customXml: [{ namespace: 'urn:bda', xml: '<bda xmlns="urn:bda"/>' }],
    }).bytes;
    const [before, now] = [workbookOf(bytes), workbookOf(after)];
    expect(now.sheets.slice(1, before.sheets.length)).toEqual(before.sheets.slice(1));
    const edited = new SheetGrid(now.sheets[0] ?? first);
    expect(edited.value(row, column)).toBe('新');
    grid.sheet.values.forEach((cells, top) => {
      cells.forEach((value, left) => {
        expect(edited.value(grid.top + top, grid.left + left)).toEqual(value);
      });
    });
    // Every old part is there, in its old order, and before all new ones.
    const names = entriesOf(bytes)
      .map((entry) => entry.name)
      .filter((name) => !name.includes('calcChain'));
    expect(
      entriesOf(after)
        .slice(0, names.length)
        .map((entry) => entry.name),
    ).toEqual(names);
    const untouched = names.filter((name) => /theme|docProps|sharedStrings|_rels\/\.rels/.test(name));
    expect(untouched.length).toBeGreaterThan(0);
    expect(changedParts(bytes, after).filter((name) => untouched.includes(name))).toEqual([]);
  });

  it('comes back to every old part when marks go again', () => {
    const cells = [{ sheet, row: 0, column: 0 }];
    const marked = patched(bytes, {
      marks: [{ sheet, look: 'error', cells, formula: `=AND(${HIGHLIGHT_MARKER},$A$1<>"")` }],
    }).bytes;
    expect(changedParts(bytes, marked).length).toBeGreaterThan(0);
    const cleared = patched(marked, { removeMarks: true }).bytes;
    for (const name of changedParts(bytes, cleared)) expect(partOf(cleared, name)).toBe(partOf(bytes, name));
  });
});

describe('a part that changes', () => {
  it('keeps comments, instructions, attributes nobody knows and every blank', () => {
    const xml =
      '<?xml version="1.0"?>\r\n<!-- 注 -->\n<worksheet xmlns="m" xmlns:z="z" z:a = \'1\'>\n  <sheetData >\n\t<row r="1" z:b="x>y"><!-- <c r="A1"> --><c r="A1" z:c="1"  s="0" ><v>1</v></c>' +
      '<c r="B1"><v><![CDATA[2]]></v></c></row>\n</sheetData><?pi <sheetData> ?><z:w>]]&gt;</z:w></worksheet>\n<!-- end -->';
    const bytes = pack(workbookParts({ sheets: [{ name: '表', xml }] }));
    expect(partOf(edited(bytes, { row: 0, column: 1, value: 3 }), 'xl/worksheets/sheet1.xml')).toBe(
      xml.replace('<c r="B1"><v><![CDATA[2]]></v></c>', '<c r="B1"><v>3</v></c>'),
    );
  });

  it('keeps its encoding and byte order mark', () => {
    const text =
      '<?xml version="1.0" encoding="UTF-16"?><worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData></worksheet>';
    const xml = new Uint8Array([0xff, 0xfe, ...Buffer.from(text, 'utf16le')]);
    const bytes = pack(workbookParts({ sheets: [{ name: '表', xml }] }));
    const after = edited(bytes, { row: 0, column: 0, value: '合计😀' });
    expect(workbookOf(after).sheets[0]?.values).toEqual([['合计😀']]);
    const [part] = entriesOf(after).filter(({ name }) => name === 'xl/worksheets/sheet1.xml');
    expect(part?.size).toBe(
      2 * (text.length + 1 + '<is><t>合计😀</t></is> t="inlineStr"'.length - '<v>1</v>'.length),
    );
  });

  it('in an encoding that can only be read comes back in UTF-8, and says so', () => {
    const head = '<?xml version="1.0" encoding="GBK"?><worksheet><sheetData><row r="1"><c r="A1" t="str"><v>';
    const xml = new Uint8Array([
      ...utf8(head),
      0xba,
      0xcf,
      ...utf8('</v></c></row></sheetData></worksheet>'),
    ]);
    const bytes = pack(workbookParts({ sheets: [{ name: '表', xml }] }));
    const after = edited(bytes, { row: 0, column: 1, value: 1 });
    expect(workbookOf(after).sheets[0]?.values).toEqual([['合', 1]]);
    expect(partOf(after, 'xl/worksheets/sheet1.xml')).toContain('encoding="UTF-8"');
  });
});

describe('the archive', () => {
  it('keeps dates, attributes and order of its files', () => {
    const bytes = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');
    const after = edited(bytes, { row: 0, column: 0, value: 2 });
    expect(entriesOf(after).map(({ name, label }) => [name, label])).toEqual(
      entriesOf(bytes).map(({ name, label }) => [name, label]),
    );
  });

  it.each([
    ['stored parts', {}],
    ['sizes behind the data', { method: 8, descriptor: true }],
    ['zip64 fields', { method: 8, zip64: true }],
  ])('may come with %s', (_case, shape) => {
    const parts = workbookParts({
      sheets: [{ name: '表', data: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    });
    const entries = Object.entries(parts).map(([name, content]) => ({ name, content, ...shape }));
    const bytes = rawZip(entries, { zip64: 'zip64' in shape, comment: '注' });
    const after = edited(bytes, { row: 0, column: 0, value: 2 });
    expect(changedParts(bytes, after)).toEqual(['xl/worksheets/sheet1.xml']);
    expect(workbookOf(after).sheets[0]?.values).toEqual([[2]]);
  });

  it('is the same however often it is made', () => {
    const bytes = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');
    const patch = {
      sheets: [{ name: '说明', kind: 'findings', columnWidths: [], rows: [], printedColumns: 1 }],
      customXml: [{ namespace: 'urn:bda', xml: '<bda xmlns="urn:bda"/>' }],
    } as const;
    expect(patched(bytes, patch).bytes).toEqual(patched(bytes, patch).bytes);
  });
});
