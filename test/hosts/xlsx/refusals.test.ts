import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readXlsx, type XlsxErrorCode } from '../../../src/hosts/xlsx';
import { pack, refusalOf, workbookParts, type Parts } from './package-builder';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

function bytesOf(...pieces: (string | readonly number[])[]): Uint8Array {
  const encoder = new TextEncoder();
  return Uint8Array.from(
    pieces.flatMap((piece) => (typeof piece === 'string' ? [...encoder.encode(piece)] : [...piece])),
  );
}

/** A compound file with these streams in its directory, and text anywhere behind it. */
function compoundFile(streams: readonly string[], tail = ''): Uint8Array {
  const header = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Array<number>(504).fill(0)];
  const directory = streams.flatMap((name) => {
    const entry = new Array<number>(128).fill(0);
    Array.from(name).forEach((letter, index) => (entry[2 * index] = letter.charCodeAt(0)));
    entry[64] = 2 * name.length + 2;
    entry[66] = 2;
    return entry;
  });
  return bytesOf(header, directory, tail);
}

/** A package whose main part has this path and content type. */
function packageOf(main: string, type: string): Uint8Array {
  return pack({
    '[Content_Types].xml': `<Types><Override PartName="/${main}" ContentType="${type}"/></Types>`,
    '_rels/.rels': `<Relationships><Relationship Id="r" Type="${RELATIONSHIPS}/officeDocument" Target="${main}"/></Relationships>`,
    [main]: '<x/>',
  });
}

const workbook: Parts = workbookParts({ sheets: [{ name: '表', data: '' }] });

describe('files that are no .xlsx', () => {
  it.each<[string, Uint8Array, XlsxErrorCode, string]>([
    ['an empty file', new Uint8Array(), 'empty-file', '空的（0 字节）'],
    [
      'a password-protected workbook',
      compoundFile(['EncryptionInfo', 'EncryptedPackage']),
      'encrypted',
      '打开密码',
    ],
    ['an .xls file', compoundFile(['Workbook']), 'legacy-xls', '.xls'],
    ['an .xls file of Excel 5', compoundFile(['Book']), 'legacy-xls', '.xls'],
    ['an .xls file whose stream is in capitals', compoundFile(['WORKBOOK']), 'legacy-xls', '.xls'],
    ['a sheet file written by WPS', compoundFile(['Workbook'], 'KSOProductBuildVer'), 'wps-et', 'WPS 表格'],
    [
      'one whose properties are UTF-16',
      compoundFile(['Workbook'], Array.from('KSOProductBuildVer', (letter) => `${letter}\0`).join('')),
      'wps-et',
      'WPS 表格',
    ],
    ['a .doc file', compoundFile(['WordDocument']), 'other-document', '.doc'],
    ['a .ppt file', compoundFile(['PowerPoint Document']), 'other-document', '.ppt'],
    ['some other compound file', compoundFile(['Contents']), 'not-a-workbook', '没有找到表格内容'],
    ['a CSV file in UTF-8', bytesOf('\uFEFF项目,预算数\r\n收入,12.5\r\n'), 'text', '.csv'],
    ['a CSV file in GBK', bytesOf([0xcf, 0xee, 0xc4, 0xbf], ',1\r\n'), 'text', '.csv'],
    ['text in UTF-16', bytesOf([0xff, 0xfe, 0x79, 0x98, 0xee, 0x76, 9, 0, 0x31, 0]), 'text', '文本文件'],
    ['some other XML', bytesOf('<?xml version="1.0"?><budget/>'), 'text', '文本文件'],
    ['a web page', bytesOf('<!DOCTYPE html><html><body><table><tr><td>1'), 'html', '网页'],
    [
      'a table without a page',
      bytesOf('\uFEFF\r\n<TABLE border=1><tr><td>1</td></tr></TABLE>'),
      'html',
      '网页',
    ],
    ['a web archive', bytesOf('MIME-Version: 1.0\r\nContent-Type: multipart/related'), 'html', '网页'],
    [
      'an XML spreadsheet of 2003',
      bytesOf('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook/>'),
      'xml-spreadsheet',
      'XML 表格 2003',
    ],
    ['a PDF', bytesOf('%PDF-1.7\n'), 'other-document', 'PDF'],
    ['an RTF document', bytesOf('{\\rtf1'), 'other-document', 'RTF'],
    ['a RAR archive', bytesOf('Rar!', [0x1a, 7, 0]), 'archive', 'RAR'],
    ['a picture', bytesOf([0x89], 'PNG\r\n', [0x1a, 0x0a]), 'not-a-workbook', '图片'],
    ['unknown bytes', bytesOf([1, 2, 3, 4, 0, 0, 9]), 'not-a-workbook', '认不出'],
    ['nothing but zero bytes', new Uint8Array(5000), 'damaged', '空字节'],
    [
      'the lock file beside an open workbook',
      bytesOf([5], 'Admin', new Array<number>(159).fill(0)),
      'not-a-workbook',
      '~$',
    ],
    [
      'a .docx file',
      packageOf(
        'word/document.xml',
        'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      ),
      'other-document',
      '.docx',
    ],
    [
      'a .pptx file',
      packageOf(
        'ppt/presentation.xml',
        'application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml',
      ),
      'other-document',
      '.pptx',
    ],
    [
      'an .xlsb file',
      packageOf('xl/workbook.bin', 'application/vnd.ms-excel.sheet.binary.macroEnabled.main'),
      'xlsb',
      '.xlsb',
    ],
    [
      'an .ods file',
      pack({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '' }),
      'ods',
      '.ods',
    ],
    [
      'an .odt file',
      pack({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '' }),
      'other-document',
      'OpenDocument',
    ],
    ['a Numbers file', pack({ 'Index/Document.iwa': 'x' }), 'other-document', 'Numbers'],
    ['an ordinary zip', pack({ '预算.xlsx': 'x' }), 'archive', '请先解压'],
    ['an empty zip', pack({}), 'archive', '压缩包'],
    [
      'a package without a workbook',
      pack({ ...workbook, '_rels/.rels': '<Relationships/>' }),
      'missing-workbook',
      'workbook.xml',
    ],
    [
      'a package whose workbook is gone',
      pack(Object.fromEntries(Object.entries(workbook).filter(([name]) => name !== 'xl/workbook.xml'))),
      'missing-workbook',
      'workbook.xml',
    ],
    [
      'a part that is no workbook',
      pack({ ...workbook, 'xl/workbook.xml': '<html/>' }),
      'damaged',
      '不是工作簿',
    ],
    [
      'a workbook of charts alone',
      pack(workbookParts({ sheets: [{ name: '图', kind: 'chartsheet', xml: '<chartsheet/>' }] })),
      'no-worksheet',
      '没有工作表',
    ],
    ['a workbook without sheets', pack(workbookParts({ sheets: [] })), 'no-worksheet', '没有工作表'],
    [
      'a workbook of macro modules alone',
      pack({
        ...workbook,
        'xl/workbook.xml':
          '<workbook xmlns:r="r"><sheets><sheet name="Module1" r:id=""/></sheets></workbook>',
      }),
      'no-worksheet',
      '没有工作表',
    ],
    ['half a zip header', bytesOf('PK', [3, 4]), 'damaged', '没有下载或复制完整'],
  ])('%s', (_name, bytes, code, words) => {
    const error = refusalOf(bytes);
    expect(error.code).toBe(code);
    expect(error.message).toContain(words);
    expect(error.message).toMatch(/^[^\n]*。$/);
    expect(error.message).toContain('请');
  });

  it.each<[string, XlsxErrorCode]>([
    ['xlsx-populate-encrypted.xlsx', 'encrypted'],
    ['libreoffice.xls', 'legacy-xls'],
    ['sheetjs-biff5.xls', 'legacy-xls'],
    ['sheetjs-biff2.xls', 'legacy-xls'],
    ['sheetjs-html.xls', 'html'],
    ['sheetjs-xml-2003.xls', 'xml-spreadsheet'],
    ['sheetjs.xlsb', 'xlsb'],
    ['libreoffice.ods', 'ods'],
  ])('%s, as another program writes it', (file, code) => {
    expect(refusalOf(readFileSync(path.join(__dirname, '../../fixtures/xlsx', file))).code).toBe(code);
  });
});

/** Bytes that fail as no file can, to stand for a bug in the reader. */
class Failing extends Uint8Array {
  override subarray(): never {
    throw new RangeError('unforeseen');
  }
}

it.each(['1e3', '0x5', ' 2', '2.0', ''])('refuses the row number %p', (r) => {
  const data = `<row r="${r}"><c><v>1</v></c></row>`;
  expect(refusalOf(pack(workbookParts({ sheets: [{ name: '表', data }] })))).toMatchObject({
    code: 'damaged',
    message: expect.stringContaining('行号'),
  });
});

it('names what was being read where something unforeseen fails', () => {
  expect(readXlsx(new Failing(pack(workbook)))).toMatchObject({
    ok: false,
    error: { code: 'damaged', message: expect.stringContaining('读取文件时出错') },
  });
});
