import { describe, expect, it } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { readTextFile } from '../../../src/hosts/text';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** A Word file with this body, numbering and footnotes. */
function docx(body: string, { numbering = '', footnotes = '' } = {}): Uint8Array {
  const link = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${REL}/${kind}" Target="${target}"/>`;
  const links = (inner: string): string =>
    `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${inner}</Relationships>`;
  const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const parts = {
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/></Types>`,
    '_rels/.rels': links(link('a', 'officeDocument', 'word/document.xml')),
    'word/_rels/document.xml.rels': links(
      link('b', 'numbering', 'numbering.xml') + link('c', 'footnotes', 'footnotes.xml'),
    ),
    'word/document.xml': `<w:document ${W}><w:body>${body}</w:body></w:document>`,
    'word/numbering.xml': `<w:numbering ${W}>${numbering}</w:numbering>`,
    'word/footnotes.xml': `<w:footnotes ${W}>${footnotes}</w:footnotes>`,
  };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

const run = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: readonly string[]): string => `<w:p>${runs.join('')}</w:p>`;

function paragraphsOf(bytes: Uint8Array): readonly string[] {
  const reading = readTextFile(bytes);
  if (!reading.ok) throw new Error(reading.error.message);
  return reading.paragraphs;
}

describe('a Word file', () => {
  it('gives a number that is split over runs as one, with what was inserted and without what was deleted or moved', () => {
    const body = paragraph(
      run('收入预算7,1'),
      run('92.40'),
      `<w:del>${run('旧')}<w:r><w:delText>9</w:delText></w:r></w:del>`,
      `<w:moveFrom>${run('移走')}</w:moveFrom>`,
      `<w:ins>${run('万元')}</w:ins>`,
      run('。'),
    );
    expect(paragraphsOf(docx(body))).toEqual(['收入预算7,192.40万元。']);
  });

  it('puts automatic numbers in front, and leaves out tables, field codes and the older twin of a drawing', () => {
    const numbering =
      '<w:abstractNum w:abstractNumId="5"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/></w:lvl>' +
      '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="（%2）"/></w:lvl></w:abstractNum>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="5"/></w:num>';
    const numbered = (level: number, text: string): string =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="3"/></w:numPr></w:pPr>${run(text)}</w:p>`;
    const body =
      numbered(0, '收入') +
      numbered(1, '甲') +
      numbered(1, '乙') +
      numbered(0, '支出') +
      numbered(1, '丙') +
      `<w:tbl><w:tr><w:tc>${paragraph(run('表里'))}</w:tc></w:tr></w:tbl>` +
      paragraph('<w:r><w:instrText>PAGE 12</w:instrText></w:r>', run('末段')) +
      paragraph(
        `<w:r><mc:AlternateContent><mc:Fallback>${run('旧图')}</mc:Fallback></mc:AlternateContent></w:r>`,
      );
    expect(paragraphsOf(docx(body, { numbering }))).toEqual([
      '一、收入',
      '（1）甲',
      '（2）乙',
      '二、支出',
      '（1）丙',
      '末段',
    ]);
  });

  it('reads footnotes behind the body', () => {
    const footnotes = `<w:footnote>${paragraph(run('注：含上年结转5万元。'))}</w:footnote>`;
    expect(paragraphsOf(docx(paragraph(run('正文。')), { footnotes }))).toEqual([
      '正文。',
      '注：含上年结转5万元。',
    ]);
  });
});

describe('a text file', () => {
  const TEXT = '收入预算7192.40万元。\r\n\r\n\t资产总额\r\n\t277\r\n支出预算7192.40万元。\r\n';
  const PARAGRAPHS = ['收入预算7192.40万元。', '支出预算7192.40万元。'];
  const utf16 = (littleEndian: boolean, mark: boolean): Uint8Array => {
    const text = `${mark ? '\uFEFF' : ''}${TEXT}`;
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let index = 0; index < text.length; index += 1)
      view.setUint16(index * 2, text.charCodeAt(index), littleEndian);
    return bytes;
  };
  /** `万元。` in GB18030. */
  const GB = Uint8Array.from([0xcd, 0xf2, 0xd4, 0xaa, 0xa1, 0xa3]);

  it.each([
    ['UTF-8', strToU8(TEXT)],
    ['UTF-8 with a mark', strToU8(`\uFEFF${TEXT}`)],
    ['UTF-16, little endian', utf16(true, true)],
    ['UTF-16, big endian', utf16(false, true)],
    ['UTF-16 without a mark', utf16(true, false)],
  ])('is read in %s; lines of a table are no prose', (_, bytes) => {
    expect(paragraphsOf(bytes)).toEqual(PARAGRAPHS);
  });

  it('is read in GB18030', () => {
    expect(paragraphsOf(GB)).toEqual(['万元。']);
  });
});

describe('what is neither', () => {
  it.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['an old Word file', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'legacy-word'],
    ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3, 0xff, 0xff]), 'other-document'],
    ['a zip that is no document', zipSync({ 'a.txt': strToU8('a') }), 'other-document'],
    ['a damaged document', docx('<w:p>').slice(0, 400), 'damaged'],
    ['a text of blanks', strToU8(' \n\t\n'), 'no-text'],
  ])('%s is refused with the way out', (_, bytes, code) => {
    const reading = readTextFile(bytes);
    expect(reading.ok ? '' : reading.error.code).toBe(code);
    expect(reading.ok ? '' : reading.error.message).toMatch(/请/);
  });
});
