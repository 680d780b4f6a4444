import { describe, expect, it } from '@jest/globals';
import { XLSX_LIMITS } from '../../../src/hosts/xlsx';
import { openPackage } from '../../../src/hosts/xlsx/open-package';
import {
  firstSheet,
  pack,
  refusalOf,
  sheetFile,
  workbookOf,
  workbookParts,
  type Parts,
} from './package-builder';
import { rawZip, type RawEntry } from './raw-zip';

const PARTS = workbookParts({
  sheets: [{ name: '收支总表', data: '<row r="1"><c r="A1"><v>12.5</v></c></row>' }],
});
const MEGABYTE = 1024 * 1024;

function entriesOf(parts: Parts, change: Partial<RawEntry> = {}): RawEntry[] {
  return Object.entries(parts).map(([name, content]) => ({ name, content, ...change }));
}

function without(part: string): Parts {
  return Object.fromEntries(Object.entries(PARTS).filter(([path]) => path !== part));
}

function valueOf(bytes: Uint8Array) {
  return firstSheet(workbookOf(bytes)).values;
}

describe('the zip', () => {
  it.each<[string, Uint8Array]>([
    ['deflated parts', pack(PARTS)],
    ['stored parts', rawZip(entriesOf(PARTS))],
    ['sizes in data descriptors', rawZip(entriesOf(PARTS, { descriptor: true, method: 8 }))],
    ['zip64 figures in the directory', rawZip(entriesOf(PARTS, { zip64: true, method: 8 }))],
    ['a zip64 directory end', rawZip(entriesOf(PARTS, { zip64: true }), { zip64: true })],
    [
      'a comment that holds the end signature',
      rawZip(entriesOf(PARTS), { comment: 'PK\u0005\u0006 and twenty more characters' }),
    ],
    ['folders listed as files', rawZip([{ name: 'xl/', content: '' }, ...entriesOf(PARTS)])],
  ])('reads %s', (_name, bytes) => {
    expect(valueOf(bytes)).toEqual([[12.5]]);
  });

  it('reads bytes that are a view on a larger buffer', () => {
    const bytes = pack(PARTS);
    const larger = new Uint8Array(bytes.length + 20);
    larger.set(bytes, 7);
    expect(valueOf(larger.subarray(7, 7 + bytes.length))).toEqual([[12.5]]);
  });

  it('refuses a part whose bytes do not match their checksum', () => {
    const error = refusalOf(rawZip(entriesOf(PARTS).map((entry) => ({ ...entry, claimedCrc: 1 }))));
    expect(error.code).toBe('damaged');
    expect(error.message).toContain('不完整或被改动');
  });

  it.each([3, 22, 100, 400])('refuses a file cut off %i bytes before its end', (cut) => {
    const bytes = pack(PARTS);
    expect(refusalOf(bytes.subarray(0, bytes.length - cut))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('没有下载或复制完整'),
    });
  });

  it('refuses two parts of one name, whatever their case', () => {
    const doubled = rawZip([...entriesOf(PARTS), { name: 'XL/Workbook.xml', content: '<workbook/>' }]);
    expect(refusalOf(doubled)).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('同名部件'),
    });
  });

  it('refuses password-protected parts', () => {
    expect(refusalOf(rawZip(entriesOf(PARTS, { flags: 1 }))).code).toBe('encrypted');
  });

  it('refuses a part that is called otherwise in front of its data than in the directory', () => {
    const lying = entriesOf(PARTS).map((entry) => ({ ...entry, localName: `old/${entry.name}` }));
    expect(refusalOf(rawZip(lying))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('另有一个名字 old/'),
    });
    const slashes = entriesOf(PARTS).map((entry) => ({
      ...entry,
      localName: entry.name.replaceAll('/', '\\'),
    }));
    expect(workbookOf(rawZip(slashes)).sheets).toHaveLength(1);
  });

  it('refuses a compression other than deflate', () => {
    expect(refusalOf(rawZip(entriesOf(PARTS, { method: 12 })))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('压缩方式（12）'),
    });
  });
});

describe('zip bombs', () => {
  it('refuses a file above the size limit', () => {
    expect(refusalOf(pack(PARTS), { ...XLSX_LIMITS, fileBytes: 500 }).code).toBe('too-large');
  });

  it('refuses too many parts', () => {
    const many = Array.from({ length: 10_001 }, (_, index) => ({ name: `p${index}`, content: '' }));
    expect(refusalOf(rawZip(many))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('10001 个部件'),
    });
  });

  it('refuses more unpacked bytes than the limit, counted over all parts', () => {
    const large = Array.from({ length: 3 }, (_, index) => ({
      name: `p${index}`,
      content: 'x'.repeat(2000),
      method: 8,
    }));
    const limits = { ...XLSX_LIMITS, unpackedBytes: 5000 };
    expect(refusalOf(rawZip(large), limits).code).toBe('too-large');
    expect(refusalOf(rawZip(large.slice(0, 2)), limits).code).toBe('archive');
  });

  it('refuses a part that unpacks to many times its size', () => {
    const parts = { ...PARTS, 'xl/worksheets/sheet1.xml': new Uint8Array(17 * MEGABYTE).fill(32) };
    expect(refusalOf(pack(parts))).toMatchObject({
      code: 'too-large',
      message: expect.stringContaining('xl/worksheets/sheet1.xml'),
    });
  });

  it('drops a part that unpacks to more than it claims', () => {
    const lying = entriesOf(PARTS).map((entry) =>
      entry.name.endsWith('sheet1.xml')
        ? { ...entry, content: new Uint8Array(30 * MEGABYTE), method: 8, claimedSize: 400 }
        : entry,
    );
    expect(refusalOf(rawZip(lying)).code).toBe('damaged');
  });

  it('sets no memory aside for a size that deflate cannot reach', () => {
    const lying = entriesOf(PARTS, { method: 8, claimedSize: 10 * MEGABYTE });
    expect(refusalOf(rawZip(lying)).code).toBe('damaged');
  });
});

describe('parts and relationships', () => {
  it('finds parts whatever the case of their names', () => {
    const upper = Object.fromEntries(
      Object.entries(PARTS).map(([path, content]) => [path.toUpperCase(), content]),
    );
    expect(valueOf(pack(upper))).toEqual([[12.5]]);
  });

  it('reads names with backslashes and a leading slash', () => {
    const odd = Object.entries(PARTS).map(([path, content]) => ({
      name: `/${path.replaceAll('/', '\\')}`,
      content,
    }));
    expect(valueOf(rawZip(odd))).toEqual([[12.5]]);
  });

  it.each([
    ['/xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['../xl/worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['./worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['worksheets\\sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['../%E8%A1%A8/sheet%201.xml', '表/sheet 1.xml'],
    ['../a%20b.xml', 'a%20b.xml'],
    ['100%.xml', 'xl/100%.xml'],
  ])('follows the target %s', (target, path) => {
    const { 'xl/worksheets/sheet1.xml': sheet = '', ...rest } = workbookParts({
      sheets: [{ name: '表', data: '<row><c><v>1</v></c></row>', target }],
    });
    expect(valueOf(pack({ ...rest, [path]: sheet }))).toEqual([[1]]);
  });

  it('follows the workbook to a place of its own', () => {
    const moved = Object.fromEntries(
      Object.entries(PARTS).map(([path, content]) => [
        path.replace('xl/', 'book/main/'),
        path === '_rels/.rels' ? String(content).replace('Target="xl/', 'Target="/book/main/') : content,
      ]),
    );
    expect(valueOf(pack(moved))).toEqual([[12.5]]);
  });

  it('needs no content types to read', () => {
    expect(valueOf(pack(without('[Content_Types].xml')))).toEqual([[12.5]]);
  });

  it('says which sheet has no part', () => {
    expect(refusalOf(pack(without('xl/worksheets/sheet1.xml')))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('工作表“收支总表”的部件不在文件里'),
    });
    expect(refusalOf(pack(without('xl/_rels/workbook.xml.rels')))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('工作表“收支总表”没有对应的部件'),
    });
  });

  it('refuses two sheets that share a part', () => {
    const target = 'worksheets/sheet1.xml';
    const shared = workbookParts({
      sheets: [
        { name: '甲', data: '', target },
        { name: '乙', target },
      ],
    });
    expect(refusalOf(pack(shared))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('工作表“乙”'),
    });
  });

  it('hands a writer the packed bytes of every part, its type and its links', () => {
    const opened = openPackage(pack(PARTS), XLSX_LIMITS);
    expect(opened.entries.map(({ name }) => name)).toEqual(Object.keys(PARTS));
    expect(opened.entries.every(({ packed }) => packed.length > 0)).toBe(true);
    expect(opened.contentType('XL/workbook.xml')).toContain('sheet.main+xml');
    expect(opened.contentType('xl/worksheets/sheet1.xml')).toBe('application/xml');
    expect(opened.contentType('a.png')).toBeUndefined();
    expect(opened.relationships('')).toEqual([
      { id: 'rId1', kind: 'officeDocument', target: 'xl/workbook.xml' },
    ]);
    expect(opened.relationships('xl/worksheets/sheet1.xml')).toEqual([]);
    expect(opened.read('xl/nothing.xml')).toBeUndefined();
  });

  it('leaves out links that leave the package', () => {
    const rels =
      '<Relationships><Relationship Id="a" Type="x/hyperlink" Target="https://example.com" TargetMode="External"/></Relationships>';
    expect(openPackage(pack({ '_rels/.rels': rels }), XLSX_LIMITS).relationships('')).toEqual([]);
  });

  it('does not change the bytes it reads', () => {
    const bytes = sheetFile('<row><c><v>1</v></c></row>');
    const copy = bytes.slice();
    workbookOf(bytes);
    expect(bytes).toEqual(copy);
  });
});
