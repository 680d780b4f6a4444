import { describe, expect, it } from '@jest/globals';
import { formulaText, shiftFormula } from '../../../src/hosts/xlsx/formula-text';

describe('shiftFormula', () => {
  it.each<[string, string, number, number, string]>([
    ['moves a relative reference', 'A1*2', 3, 2, 'C4*2'],
    ['keeps what $ holds fast', '$A1+A$1+$A$1+A1', 1, 1, '$A2+B$1+$A$1+B2'],
    ['moves both ends of a range', 'SUM(B2:$C4)', 2, 1, 'SUM(C4:$C6)'],
    ['goes past Z', 'Z9+AZ9+ZZ9', 1, 1, 'AA10+BA10+AAA10'],
    ['moves backwards', 'C5', -4, -2, 'A1'],
    ['comes in again at the other side of the sheet', 'A1048576+XFD1', 1, 1, 'B1+A2'],
    ['keeps text', 'IF(A1="B1 ""C1""",A1,"D1")', 1, 0, 'IF(A2="B1 ""C1""",A2,"D1")'],
    ['keeps a quoted sheet name', "'A1 (B2)'!C3+'it''s A1'!D4", 1, 0, "'A1 (B2)'!C4+'it''s A1'!D5"],
    ['keeps an unquoted sheet name', 'Q1!A1+收支2!B2+Sheet1!C3', 1, 0, 'Q1!A2+收支2!B3+Sheet1!C4'],
    ['keeps a sheet range', 'SUM(Jan:Dec!B2)+SUM(甲:乙!B2)', 1, 0, 'SUM(Jan:Dec!B3)+SUM(甲:乙!B3)'],
    ['keeps another workbook', "[1]Sheet1!A1+'[2]表 B1'!A1", 1, 0, "[1]Sheet1!A2+'[2]表 B1'!A2"],
    [
      'keeps table references',
      '表1[金额]+Table1[[#This Row],[A1]]+A1',
      1,
      0,
      '表1[金额]+Table1[[#This Row],[A1]]+A2',
    ],
    ['keeps functions that look like cells', 'LOG10(A1)+ATAN2(B1,C1)', 1, 0, 'LOG10(A2)+ATAN2(B2,C2)'],
    [
      'keeps names that only begin like cells',
      'A1_total+A1.b+预算A1+TAX2024Q1+_A1',
      1,
      1,
      'A1_total+A1.b+预算A1+TAX2024Q1+_A1',
    ],
    ['keeps names beyond the last column or row', 'XFE1+ABCD1+A1048577+A0', 1, 1, 'XFE1+ABCD1+A1048577+A0'],
    [
      'moves whole columns',
      'SUM(A:A)+SUM($B:C)+SUM(Sheet1!D:$E)',
      0,
      1,
      'SUM(B:B)+SUM($B:D)+SUM(Sheet1!E:$E)',
    ],
    ['moves whole rows', 'SUM(1:1)+SUM($2:3)', 1, 5, 'SUM(2:2)+SUM($2:4)'],
    ['keeps whole columns when moving down', 'SUM(A:A)', 7, 0, 'SUM(A:A)'],
    [
      'keeps numbers and errors',
      '1E5+1.5E+10+#REF!+#N/A+#DIV/0!+A1%',
      1,
      0,
      '1E5+1.5E+10+#REF!+#N/A+#DIV/0!+A2%',
    ],
    ['keeps truth values and array constants', 'IF(TRUE,{1,2;3,4},A1)', 1, 0, 'IF(TRUE,{1,2;3,4},A2)'],
    ['moves a spill and an implicit intersection', 'SUM(A1#)+@B1:B9', 1, 1, 'SUM(B2#)+@C2:C10'],
    ['moves an intersection of ranges', 'SUM(A1:B2 B1:C2)', 1, 0, 'SUM(A2:B3 B2:C3)'],
    ['moves references to a cell beside an operator', '-A1^2&A1<>B1', 1, 0, '-A2^2&A2<>B2'],
    ['leaves unclosed quotes alone', 'A1&"B1', 1, 0, 'A2&"B2'],
  ])('%s', (_name, formula, rows, columns, expected) => {
    expect(shiftFormula(formula, rows, columns)).toBe(expected);
  });

  it('leaves a formula alone that does not move', () => {
    expect(shiftFormula('a1+B2', 0, 0)).toBe('a1+B2');
  });
});

describe('formulaText', () => {
  it.each([
    ['SUM(A1:A2)', '=SUM(A1:A2)'],
    ['=SUM(A1:A2)', '=SUM(A1:A2)'],
    ['_xlfn.XLOOKUP(A1,B:B,C:C)', '=XLOOKUP(A1,B:B,C:C)'],
    ['_xlfn._xlws.SORT(A1:A3)', '=SORT(A1:A3)'],
    ['_xlfn.LET(_xlpm.x,A1,_xlpm.x+1)', '=LET(x,A1,x+1)'],
    ['"_xlfn.A"&_xlfn.CONCAT(A1)', '="_xlfn.A"&CONCAT(A1)'],
  ])('shows %s as %s', (stored, shown) => {
    expect(formulaText(stored)).toBe(shown);
  });
});
