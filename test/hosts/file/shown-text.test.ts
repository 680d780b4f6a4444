import { describe, expect, it } from '@jest/globals';
import { shownText } from '../../../src/hosts/file/shown-text';
import type { CellValue } from '../../../src/core/workbook';

const CASES: readonly (readonly [value: CellValue, format: string, shown: string])[] = [
  [7192.4, '0.00', '7192.40'],
  [7192.4, '#,##0.00', '7,192.40'],
  [7192.4, 'General', '7192.4'],
  [1010.8299999999999, '0.00', '1010.83'],
  [1.005, '0.00', '1.01'],
  [-3.5, '0.00', '-3.50'],
  [-0.001, '0.00', '0.00'],
  [-3.5, '0.00;[Red](0.00)', '(3.50)'],
  [0, '#,##0.00;-#,##0.00;"-"', '-'],
  [0.125, '0.0%', '12.5%'],
  [12_500, '0.00,', '12.50'],
  [28.55, '0.00"万元"', '28.55万元'],
  [5, '"¥"#,##0.00', '¥5.00'],
  [5, '[$¥-804]#,##0', '¥5'],
  [12.5, '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ', '12.50'],
  [7, '000', '007'],
  [44927, 'yyyy-mm-dd', '2023-01-01'],
  [44927, 'yyyy"年"m"月"d"日"', '2023年1月1日'],
  [44927.75, 'yyyy/m/d h:mm', '2023/1/1 18:00'],
  [12.5, '# ?/?', '12.5'],
  [1234.5, '0.00E+00', '1234.5'],
  ['00123', '0.00', '00123'],
  [null, '0.00', ''],
  [true, 'General', 'TRUE'],
  [{ error: '#REF!' }, '0.00', '#REF!'],
];

describe('a number format longer than Excel takes', () => {
  it.each(['['.repeat(256), `0.00${'"'.repeat(400)}`, '['.repeat(200_000)])('is not applied', (format) => {
    expect(shownText(7192.4, format, false)).toBe('7192.4');
  });
});

describe('shownText', () => {
  it.each(CASES)('shows %p under %p as %p', (value, format, shown) => {
    expect(shownText(value, format, false)).toBe(shown);
  });

  it('counts days from 1904 where the workbook does', () => {
    expect(shownText(44927 - 1462, 'yyyy-mm-dd', true)).toBe('2023-01-01');
  });
});
