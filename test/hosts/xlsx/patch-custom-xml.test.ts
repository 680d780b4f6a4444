import { describe, expect, it } from '@jest/globals';
import { readCustomXml } from '../../../src/hosts/xlsx';
import { pack, sheetFile, workbookParts } from './package-builder';
import { changedParts, partOf, patched, patchRefusal, unpacked } from './patch-tools';

const BYTES = sheetFile('<row r="1"><c r="A1"><v>1</v></c></row>');
const NAMESPACE = 'urn:budget-disclosure-assistant';
const document = (content: string, namespace = NAMESPACE) => ({
  namespace,
  xml: `<kept xmlns="${namespace}">${content}</kept>`,
});

describe('a document kept in the workbook', () => {
  const first = patched(BYTES, { customXml: [document('一')] }).bytes;

  it('comes as a part with its properties, linked as Excel links its own', () => {
    expect(partOf(first, 'customXml/item1.xml')).toBe(document('一').xml);
    expect(partOf(first, 'customXml/itemProps1.xml')).toContain(`<ds:schemaRef ds:uri="${NAMESPACE}"/>`);
    expect(partOf(first, 'customXml/_rels/item1.xml.rels')).toContain(
      '/customXmlProps" Target="itemProps1.xml"/>',
    );
    expect(partOf(first, 'xl/_rels/workbook.xml.rels')).toContain(
      '/customXml" Target="../customXml/item1.xml"/>',
    );
    expect(partOf(first, '[Content_Types].xml')).toContain(
      '<Override PartName="/customXml/itemProps1.xml" ContentType="application/vnd.openxmlformats-officedocument.customXmlProperties+xml"/>',
    );
    expect(changedParts(BYTES, first)).not.toContain('xl/worksheets/sheet1.xml');
  });

  it('is replaced by another one of its namespace, and no other part with it', () => {
    const second = patched(first, { customXml: [document('二')] }).bytes;
    expect(changedParts(first, second)).toEqual(['customXml/item1.xml']);
    expect(partOf(second, 'customXml/item1.xml')).toBe(document('二').xml);
  });

  it('that is the same changes nothing', () => {
    expect(patched(first, { customXml: [document('一')] }).bytes).toBe(first);
  });

  it('stands beside those of other namespaces, those of other programs included', () => {
    const second = patched(first, { customXml: [document('三', 'urn:other')] }).bytes;
    expect(partOf(second, 'customXml/item1.xml')).toBe(document('一').xml);
    expect(partOf(second, 'customXml/item2.xml')).toBe(document('三', 'urn:other').xml);
  });

  it('is found by its namespace, whatever its prefix', () => {
    const parts = unpacked(first);
    const prefixed = pack({
      ...parts,
      'customXml/item1.xml': `<?xml version="1.0"?><k:kept xmlns:k="${NAMESPACE}"/>`,
    });
    const after = patched(prefixed, { customXml: [document('四')] }).bytes;
    expect(changedParts(prefixed, after)).toEqual(['customXml/item1.xml']);
  });

  it('may be UTF-16 or damaged where it belongs to another program', () => {
    const parts = unpacked(first);
    const damaged = pack({ ...parts, 'customXml/item1.xml': '<broken' });
    const after = patched(damaged, { customXml: [document('五')] }).bytes;
    expect(partOf(after, 'customXml/item1.xml')).toBe('<broken');
    expect(partOf(after, 'customXml/item2.xml')).toBe(document('五').xml);
  });

  it('may hold what XML can hold', () => {
    const xml = `<?xml version="1.0"?><!-- 注 --><kept xmlns="${NAMESPACE}"><![CDATA[{"a":"<&>"}]]></kept>`;
    expect(
      partOf(patched(BYTES, { customXml: [{ namespace: NAMESPACE, xml }] }).bytes, 'customXml/item1.xml'),
    ).toBe(xml);
  });

  it.each([
    ['of another namespace', { namespace: NAMESPACE, xml: '<kept xmlns="urn:other"/>' }],
    ['without a namespace', { namespace: NAMESPACE, xml: '<kept/>' }],
    ['that is not well-formed', { namespace: NAMESPACE, xml: `<kept xmlns="${NAMESPACE}">` }],
    [
      'that declares entities',
      { namespace: NAMESPACE, xml: `<!DOCTYPE kept [<!ENTITY a "b">]><kept xmlns="${NAMESPACE}"/>` },
    ],
    ['that is no XML', { namespace: NAMESPACE, xml: '{"a":1}' }],
  ])('%s is refused', (_case, bad) => {
    expect(patchRefusal(BYTES, { customXml: [bad] }).code).toBe('custom-xml');
  });

  it('goes into a package without a type for XML', () => {
    const parts = workbookParts({ sheets: [{ name: '表', data: '' }] });
    const bytes = pack({
      ...parts,
      '[Content_Types].xml': String(parts['[Content_Types].xml']).replace(/<Default [^>]*>/, ''),
    });
    expect(partOf(patched(bytes, { customXml: [document('六')] }).bytes, '[Content_Types].xml')).toContain(
      '<Default Extension="xml" ContentType="application/xml"/>',
    );
  });
});

describe('reading it again', () => {
  const bytes = patched(BYTES, { customXml: [document('一'), document('二', 'urn:other')] }).bytes;

  it('gives the documents with their namespaces', () => {
    expect(readCustomXml(bytes)).toEqual([
      { namespace: NAMESPACE, xml: document('一').xml },
      { namespace: 'urn:other', xml: document('二', 'urn:other').xml },
    ]);
  });

  it.each([
    ['the file keeps none', BYTES],
    ['the file is no workbook', new Uint8Array([1, 2, 3])],
    ['the file is empty', new Uint8Array()],
  ])('gives nothing where %s', (_case, file) => {
    expect(readCustomXml(file)).toEqual([]);
  });
});
