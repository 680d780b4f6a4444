import { describe, expect, it } from '@jest/globals';
import { firstSheet, MAIN, pack, refusalOf, sheetOf, workbookOf, workbookParts } from './package-builder';

const SHEET = `<worksheet xmlns="${MAIN}"><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>预算😀</t></is></c></row></sheetData></worksheet>`;

function fileOf(xml: string | Uint8Array): Uint8Array {
  return pack(workbookParts({ sheets: [{ name: '收支总表', xml }] }));
}

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const marked = mark ? `\uFEFF${text}` : text;
  const codes = Array.from({ length: marked.length }, (_, index) => marked.charCodeAt(index));
  return Uint8Array.from(
    codes.flatMap((code) => (littleEndian ? [code & 255, code >> 8] : [code >> 8, code & 255])),
  );
}

describe('encodings', () => {
  it.each<[string, string | Uint8Array]>([
    ['UTF-8 with a byte order mark', `\uFEFF<?xml version="1.0" encoding="UTF-8"?>${SHEET}`],
    [
      'UTF-16 little-endian with a mark',
      utf16(`<?xml version="1.0" encoding="UTF-16"?>${SHEET}`, true, true),
    ],
    ['UTF-16 big-endian with a mark', utf16(`<?xml version="1.0" encoding="UTF-16"?>${SHEET}`, false, true)],
    ['UTF-16 without a mark', utf16(SHEET, true, false)],
    ['UTF-8 that claims to be UTF-16', `<?xml version="1.0" encoding="UTF-16"?>${SHEET}`],
    [
      'single quotes in the declaration',
      `<?xml version='1.0' encoding='utf-8' standalone='yes'?>\r\n${SHEET}`,
    ],
  ])('reads %s', (_name, xml) => {
    expect(firstSheet(workbookOf(fileOf(xml))).values).toEqual([['预算😀']]);
  });

  it('reads GBK where the part declares it', () => {
    const [before = '', after = ''] = SHEET.split('预算😀');
    const encode = (text: string) => [...new TextEncoder().encode(text)];
    const gbk = [
      ...encode(`<?xml version="1.0" encoding="GBK"?>${before}`),
      0xd4,
      0xa4,
      0xcb,
      0xe3,
      ...encode(after),
    ];
    expect(firstSheet(workbookOf(fileOf(Uint8Array.from(gbk)))).values).toEqual([['预算']]);
  });

  it('refuses bytes that are not what the part declares', () => {
    const broken = Uint8Array.from([...new TextEncoder().encode(SHEET.slice(0, 150)), 0xff, 0xff]);
    expect(refusalOf(fileOf(broken))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('编码'),
    });
    expect(refusalOf(fileOf(`<?xml version="1.0" encoding="martian"?>${SHEET}`))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('martian'),
    });
  });
});

describe('markup', () => {
  it('reads elements under a namespace prefix', () => {
    const xml =
      `<?xml version="1.0"?><x:worksheet xmlns:x="${MAIN}"><x:sheetData><x:row r="2"><x:c r="B2" t="inlineStr">` +
      '<x:is><x:t>带前缀</x:t></x:is></x:c><x:c r="C2"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(firstSheet(workbookOf(fileOf(xml)))).toMatchObject({
      top: 1,
      left: 1,
      values: [['带前缀', 2]],
      formulas: [[null, '=1+1']],
    });
  });

  it('reads a whole workbook under prefixes', () => {
    const parts = workbookParts({
      sheets: [{ name: '表', data: '<row><c t="s"><v>0</v></c></row>' }],
      sharedStrings: '<si><t>甲</t></si>',
    });
    for (const path of [
      'xl/workbook.xml',
      'xl/sharedStrings.xml',
      'xl/worksheets/sheet1.xml',
      '[Content_Types].xml',
    ]) {
      parts[path] = String(parts[path])
        .replace(/<(\/?)(\w)/g, '<$1ns0:$2')
        .replace(/ xmlns="/g, ' xmlns:ns0="')
        .replace('xmlns:r=', 'xmlns:rel=')
        .replace(/ r:id=/g, ' rel:id=');
    }
    expect(firstSheet(workbookOf(pack(parts))).values).toEqual([['甲']]);
  });

  it('reads entities, character references, CDATA and comments', () => {
    const text = '&lt;a&gt; &amp;amp; &quot;&apos;&#20013;&#x6587;<![CDATA[<b> & ]]><!-- gone -->!';
    expect(sheetOf(`<row><c t="inlineStr"><is><t>${text}</t></is></c></row>`).values).toEqual([
      ['<a> &amp; "\'中文<b> & !'],
    ]);
  });

  it('ignores processing instructions, comments and extensions beside cells', () => {
    const data = '<!-- x --><row><?pi x?><c><v>1</v><extLst><ext><v>9</v></ext></extLst></c></row><extLst/>';
    expect(sheetOf(data).values).toEqual([[1]]);
  });

  it('refuses a DOCTYPE', () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${SHEET.replace('预算', '&b;')}`;
    expect(refusalOf(fileOf(bomb))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('DOCTYPE'),
    });
  });

  it('expands no entity beyond the five of XML', () => {
    expect(refusalOf(fileOf(SHEET.replace('预算', '&nbsp;'))).code).toBe('damaged');
  });

  it('names the sheet and line of broken XML', () => {
    expect(refusalOf(fileOf(`<?xml version="1.0"?>\n\n${SHEET.replace('</is>', '')}`)).message).toContain(
      '工作表“收支总表”的第 3 行不是有效的 XML',
    );
    expect(refusalOf(fileOf(SHEET.slice(0, -20))).message).toContain('工作表“收支总表”');
    expect(refusalOf(fileOf('')).message).toContain('工作表“收支总表”');
  });

  it.each([
    ['xl/sharedStrings.xml', 'sharedStrings.xml'],
    ['xl/styles.xml', 'styles.xml'],
    ['xl/workbook.xml', '工作簿部件'],
    ['xl/_rels/workbook.xml.rels', 'xl/_rels/workbook.xml.rels'],
  ])('names the part %s where it is broken', (path, named) => {
    const parts = workbookParts({ sheets: [{ name: '表', data: '' }], sharedStrings: '', styles: '' });
    expect(refusalOf(pack({ ...parts, [path]: '<a><b></a>' }))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining(named),
    });
  });

  it('refuses XML nested without end', () => {
    expect(refusalOf(fileOf(`<worksheet>${'<a>'.repeat(100_000)}`))).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('嵌套过深'),
    });
  });
});
