import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  decimalOf,
  isDateFormat,
  isPercentFormat,
  readNumber,
  shownDecimalsOf,
} from '../../../src/core/money';
import { random } from '../../support/random-cases';

describe('readNumber', () => {
  it.each([
    ['7192.40', '7192.4'],
    ['  7,192.40 ', '7192.4'],
    ['７１９２．４', '7192.4'],
    ['1,234,567', '1234567'],
    ['(12.5)', '-12.5'],
    ['（12.5）', '-12.5'],
    ['△12.5', '-12.5'],
    ['▲1,000', '-1000'],
    ['-12.5', '-12.5'],
    ['－12.5', '-12.5'],
    ['−12.5', '-12.5'],
    ['¥15.00', '15'],
    ['￥-15', '-15'],
    ['.5', '0.5'],
    ['5.', '5'],
    ['-', '0'],
    ['—', '0'],
    ['——', '0'],
    ['+3', '3'],
    ['１２３　', '123'],
  ])('text %j is %s', (text, value) => {
    expect(readNumber(text)).toMatchObject({ kind: 'number', percent: false, asText: true });
    const reading = readNumber(text);
    expect(reading.kind === 'number' && reading.value.toString()).toBe(value);
  });

  it.each([
    ['9,999.00万元', '9999', '万元'],
    ['15元', '15', '元'],
    ['1.2亿元', '1.2', '亿元'],
    ['（3.00万元）', undefined, undefined],
  ])('text %j carries its unit', (text, value, unit) => {
    const reading = readNumber(text);
    expect(
      reading.kind === 'number' ? [reading.value.toString(), reading.unit] : [undefined, undefined],
    ).toEqual([value, unit]);
  });

  it.each([
    'abc',
    '待定',
    '12万',
    '1,23',
    '1.2.3',
    '12%元',
    '(-5)',
    '3-4',
    '1 234a',
    '.',
    '()',
    'Infinity',
    'NaN',
    '0x10',
    '1e5',
  ])('%j is no number', (text) => {
    expect(readNumber(text).kind).toBe('unreadable');
  });

  it.each(['', '   ', '　', '\u200b'])('%j is blank, not zero', (text) => {
    expect(readNumber(text)).toEqual({ kind: 'blank' });
  });

  it('reads percent text and percent formats alike', () => {
    for (const reading of [
      readNumber('25%'),
      readNumber('２５％'),
      readNumber(0.25, '0%'),
      readNumber(0.25, '0.00%'),
    ]) {
      expect(reading).toMatchObject({ kind: 'number', percent: true });
      expect(reading.kind === 'number' && reading.value.toString()).toBe('25');
    }
  });

  it('an error is unreadable and says which', () => {
    expect(readNumber({ error: '#REF!' })).toEqual({ kind: 'unreadable', text: '#REF!', why: 'error' });
    expect(readNumber(true).kind).toBe('unreadable');
  });

  it('goes through 15 significant digits, as Excel shows a number', () => {
    expect(decimalOf(8203.23 - 7192.4).toString()).toBe('1010.83');
    expect(decimalOf(0.1 + 0.2).toString()).toBe('0.3');
  });

  it('reads back every amount however it is typed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -999_999_999, max: 999_999_999 }),
        fc.nat({ max: 4 }),
        (digits, places) => {
          const plain = decimalOf(digits).div(10 ** places);
          const grouped = plain.toFixed(places).replace(/\B(?=(\d{3})+(?=\.|$))(?<!\.\d*)/g, ',');
          const full = grouped.replace(/[0-9.,-]/g, (character) =>
            String.fromCharCode(character.charCodeAt(0) + 0xfee0),
          );
          for (const text of [plain.toString(), grouped, full, `${grouped}万元`]) {
            const reading = readNumber(text);
            expect(reading.kind === 'number' && reading.value.eq(plain)).toBe(true);
          }
        },
      ),
      random(100),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(['number', 'blank', 'unreadable']).toContain(readNumber(text).kind);
      }),
      random(100),
    );
  });
});

describe('number formats', () => {
  it.each([
    ['General', undefined],
    ['0', 0],
    ['0.00', 2],
    ['#,##0.00', 2],
    ['#,##0.00;[Red]-#,##0.00', 2],
    ['_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', 2],
    ['0.0000', 4],
    ['0.00"万元"', 2],
    ['@', undefined],
    ['yyyy"年"m"月"d"日"', undefined],
    ['0.00E+00', undefined],
    ['#,##0,', undefined],
  ])('%s shows %s decimals', (format, decimals) => {
    expect(shownDecimalsOf(format)).toBe(decimals);
  });

  it('tells percent and date formats', () => {
    expect([isPercentFormat('0%'), isPercentFormat('0.00'), isPercentFormat('0"%"')]).toEqual([
      true,
      false,
      false,
    ]);
    expect(
      ['yyyy/m/d', 'm"月"d"日"', '[$-804]yyyy"年"m"月"', '0.00', 'General', '#,##0'].map(isDateFormat),
    ).toEqual([true, true, true, false, false, false]);
  });
});
