import { describe, expect, it } from '@jest/globals';
import type { CellValue } from '../../../src/core/workbook';
import { MAIN, refusalOf, sheetFile, sheetOf } from './package-builder';

const DATES = '<workbookPr date1904="1"/>';

function valueOf(cell: string, properties = ''): CellValue | undefined {
  return sheetOf(`<row r="1">${cell}</row>`, {
    sharedStrings: '<si><t>零</t></si><si><t>一</t></si>',
    properties,
  }).values[0]?.[0];
}

describe('values by cell type', () => {
  it.each<[string, string, CellValue]>([
    ['a number without a type', '<c r="A1"><v>12.5</v></c>', 12.5],
    ['a number', '<c r="A1" t="n"><v>-0.1</v></c>', -0.1],
    ['a number in scientific form', '<c r="A1"><v>1.5E-3</v></c>', 0.0015],
    ['a number amid white space', '<c r="A1"><v>\n 7 </v></c>', 7],
    ['all digits Excel stores', '<c r="A1"><v>8203.2299999999996</v></c>', 8203.23],
    ['zero, which is not blank', '<c r="A1"><v>0</v></c>', 0],
    ['a shared string', '<c r="A1" t="s"><v>1</v></c>', '一'],
    ['an inline string', '<c r="A1" t="inlineStr"><is><t>行内</t></is></c>', '行内'],
    ['an inline string kept in v', '<c r="A1" t="inlineStr"><v>行内</v></c>', '行内'],
    ['an inline string without a type', '<c r="A1"><is><t>行内</t></is></c>', '行内'],
    ['a text result', '<c r="A1" t="str"><f>"a"</f><v>a</v></c>', 'a'],
    ['an empty text result', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['digits kept as text', '<c r="A1" t="str"><v>00123</v></c>', '00123'],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['false spelt out', '<c r="A1" t="b"><v>false</v></c>', false],
    ['an error', '<c r="A1" t="e"><v>#REF!</v></c>', { error: '#REF!' }],
    ['an error of a formula', '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    [
      'an error of newer functions',
      '<c r="A1" t="e" vm="1"><f>A2</f><v>#SPILL!</v></c>',
      { error: '#SPILL!' },
    ],
    ['a formula without a stored result', '<c r="A1"><f>1+1</f></c>', null],
  ])('reads %s', (_name, cell, value) => {
    expect(valueOf(cell)).toEqual(value);
  });

  it.each<[string, string, number]>([
    ['2026-01-31', '', 46053],
    ['2026-01-31T12:00:00', '', 46053.5],
    ['2026-01-31T12:00:00.000Z', '', 46053.5],
    ['1900-03-01', '', 61],
    ['1900-02-28', '', 59],
    ['1900-01-01', '', 1],
    ['06:00', '', 0.25],
    ['2026-01-31', DATES, 44591],
    ['1904-01-01', DATES, 0],
    ['PT24H0M0.000S', '', 1],
    ['PT36H', '', 1.5],
    ['P1DT6H0M0S', DATES, 1.25],
    ['-PT1H30M', '', -0.0625],
  ])('turns the ISO date %s into a serial number %s', (text, properties, serial) => {
    expect(valueOf(`<c r="A1" t="d"><v>${text}</v></c>`, properties)).toBe(serial);
  });

  it.each(['2026-13-01', '2026-02-30', '明天', '2026/1/1', 'T', 'P', 'PT', 'P1M', 'P1Y2D'])(
    'keeps %s, which is no ISO date, as text',
    (text) => {
      expect(valueOf(`<c r="A1" t="d"><v>${text}</v></c>`)).toBe(text);
    },
  );

  it('passes over what is no part of the vocabulary, whatever its name', () => {
    const foreign = '<c r="A1"><q:v xmlns:q="urn:other">1</q:v><v xmlns="urn:other"><x>3</x></v></c>';
    expect(valueOf(foreign)).toBeUndefined();
    expect(valueOf('<c r="A1"><q:note xmlns:q="urn:other"><v>1</v></q:note><v>2</v></c>')).toBe(2);
  });

  it('goes by the vocabulary, not by the prefix', () => {
    expect(valueOf(`<s:c xmlns:s="${MAIN}" r="A1"><s:v>2</s:v></s:c>`)).toBe(2);
  });

  it.each([
    ['a number that is none', '<c r="B7"><v>12,5</v></c>'],
    ['a number written in hexadecimal', '<c r="B7"><v>0x10</v></c>'],
    ['a number beyond all bounds', '<c r="B7"><v>1E999</v></c>'],
    ['a shared string that does not exist', '<c r="B7" t="s"><v>2</v></c>'],
    ['a shared string without a number', '<c r="B7" t="s"><v>x</v></c>'],
    ['a truth value that is none', '<c r="B7" t="b"><v>maybe</v></c>'],
    ['an unknown type', '<c r="B7" t="z"><v>1</v></c>'],
  ])('refuses %s, naming the cell', (_name, cell) => {
    const file = sheetFile(`<row r="7">${cell}</row>`, {
      sharedStrings: '<si><t>零</t></si><si><t>一</t></si>',
    });
    expect(refusalOf(file)).toMatchObject({
      code: 'damaged',
      message: expect.stringContaining('工作表“表”的 B7'),
    });
  });
});

it('keeps a message on one line whatever it quotes', () => {
  const file = sheetFile('<row r="1"><c r="A1"><v>1\n\t2</v></c></row>');
  expect(refusalOf(file).message).toContain('“1 2”');
});

describe('shared and inline strings', () => {
  function textOf(items: string): CellValue | undefined {
    return sheetOf('<row><c t="s"><v>0</v></c></row>', { sharedStrings: items }).values[0]?.[0];
  }

  it.each<[string, string, string]>([
    [
      'joins the runs of a rich string',
      '<si><r><t>收入</t></r><r><rPr><b/></rPr><t>总计</t></r></si>',
      '收入总计',
    ],
    [
      'leaves phonetic readings out',
      '<si><t>東京</t><rPh sb="0" eb="2"><t>トウキョウ</t></rPh><phoneticPr fontId="1"/></si>',
      '東京',
    ],
    [
      'leaves readings out that come in runs',
      '<si><r><t>課</t></r><rPh sb="0" eb="1"><r><t>カ</t></r></rPh></si>',
      '課',
    ],
    ['reads text before the runs', '<si><t>甲</t><r><t>乙</t></r></si>', '甲乙'],
    [
      'keeps space that the file asks to keep',
      '<si><t xml:space="preserve">  合  计 \n</t></si>',
      '  合  计 \n',
    ],
    ['drops space at the ends otherwise, as Excel does', '<si><t>\n  合  计\t </t></si>', '合  计'],
    ['keeps the wide blank and the no-break space', '<si><t>\u3000合计\u00A0</t></si>', '\u3000合计\u00A0'],
    ['keeps space between runs', '<si><r><t>a</t></r><r><t> </t></r><r><t>b </t></r></si>', 'a b'],
    ['keeps space per run', '<si><r><t xml:space="preserve"> a</t></r><r><t>b </t></r></si>', ' ab'],
    ['decodes character escapes', '<si><t>第一行_x000D_\n第二行_x0009_</t></si>', '第一行\r\n第二行\t'],
    ['decodes an escaped escape once', '<si><t>_x005F_x000D_ _x000d_</t></si>', '_x000D_ \r'],
    ['leaves what is no escape', '<si><t>_x00G0_ _x12_ a_x_</t></si>', '_x00G0_ _x12_ a_x_'],
    ['joins a surrogate pair from two escapes', '<si><t>_xD83D__xDE00_</t></si>', '😀'],
  ])('%s', (_name, items, text) => {
    expect(textOf(items)).toBe(text);
  });

  it('reads a rich inline string by the same rules', () => {
    const inline =
      '<is><r><t xml:space="preserve">a </t></r><r><t>b_x000A_</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is>';
    expect(valueOf(`<c t="inlineStr">${inline}</c>`)).toBe('a b\n');
  });

  it('starts each string afresh', () => {
    const sharedStrings = '<si><t>甲 </t></si><si/><si><t></t></si><si><t xml:space="preserve"> 乙</t></si>';
    const data =
      '<row><c t="s"><v>0</v></c><c t="s"><v>1</v></c><c t="s"><v>2</v></c><c t="s"><v>3</v></c></row>';
    expect(sheetOf(data, { sharedStrings }).values).toEqual([['甲', null, null, ' 乙']]);
  });

  it('drops space around a text result unless it is to be kept', () => {
    expect(valueOf('<c t="str"><f>A2</f><v>  a  </v></c>')).toBe('a');
    expect(valueOf('<c t="str"><f>A2</f><v xml:space="preserve">  a  </v></c>')).toBe('  a  ');
    expect(valueOf('<c t="str"><v>a_x000A_b</v></c>')).toBe('a\nb');
  });

  it('takes an empty text that no formula produced for a blank', () => {
    expect(sheetOf('<row><c t="inlineStr"><is><t></t></is></c></row>').values).toEqual([]);
  });
});
