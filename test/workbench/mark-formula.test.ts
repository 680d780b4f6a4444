import { describe, expect, test } from '@jest/globals';
import { linkTarget } from '../../src/workbench/grid/link-target';
import { moveReferences } from '../../src/workbench/grid/formula-references';
import { markFormulaAt } from '../../src/workbench/grid/mark-formula';

const B2 = { top: 1, left: 1 };

describe('markFormulaAt', () => {
  const guarded =
    '=AND("BDA"<>"",IF(ROW()=ROW($B$2),$B$2=1,IF(ROW()=ROW($C$4),AND($C$4="甲,)",$A$1=2),FALSE)))';

  test.each([
    [1, 1, '=AND("BDA"<>"",$B$2=1)'],
    [3, 2, '=AND("BDA"<>"",AND($C$4="甲,)",$A$1=2))'],
    [2, 3, '=FALSE'],
  ])('takes what its guard leaves of row %i, column %i', (row, column, wanted) => {
    expect(markFormulaAt(guarded, { row, column }, B2)).toBe(wanted);
    expect(markFormulaAt(guarded.replace(/ROW/g, 'COLUMN'), { row, column }, B2)).toBe(wanted);
  });

  const two =
    '=AND("BDA"<>"",OR(AND(ROW(B2)=ROW($B$2),COLUMN(B2)=COLUMN($B$2),$B$2=1),AND(ROW(B2)=ROW($C$4),COLUMN(B2)=COLUMN($C$4),$C$4="甲,)")))';

  test.each([
    [0, 0, '=AND("BDA"<>"",OR(AND($B$2=1)))'],
    [2, 1, '=AND("BDA"<>"",OR(AND($C$4="甲,)")))'],
    [1, 1, '=FALSE'],
  ])('keeps what matters %i down and %i right', (rows, columns, wanted) => {
    expect(markFormulaAt(two, { row: 1 + rows, column: 1 + columns }, B2)).toBe(wanted);
  });

  test('leaves alone what is no position', () => {
    expect(markFormulaAt('=(A1)+(B1)=3', { row: 2, column: 1 }, B2)).toBe('=(A2)+(B2)=3');
    expect(markFormulaAt('=ROW(A1)=COLUMN(A1)', { row: 1, column: 1 }, B2)).toBe('=ROW(A1)=COLUMN(A1)');
  });

  test('writes line breaks in texts as CHAR(10)', () => {
    expect(markFormulaAt('=$A$1="甲\n乙"', { row: 1, column: 1 }, B2)).toBe('=$A$1=("甲"&CHAR(10)&"乙")');
  });
});

describe('moveReferences', () => {
  const down = (formula: string): string =>
    moveReferences(formula, (reference) =>
      reference.sheet === undefined
        ? {
            ...reference,
            area: { ...reference.area, top: reference.area.top + 1, bottom: reference.area.bottom + 1 },
          }
        : reference,
    );

  test.each([
    ['=A1+$B$2', '=A2+$B$3'],
    ['=SUM(A1:$C$9)', '=SUM(A2:$C$10)'],
    ['="A1"&A1', '="A1"&A2'],
    ["='o''brien'!A1+A1", "='o''brien'!A1+A2"],
    ['=总表!A1+A1', '=总表!A1+A2'],
    ['=LOG10(A1)', '=LOG10(A2)'],
    ['=金额A1+A1', '=金额A1+A2'],
  ])('%s', (formula, wanted) => {
    expect(down(formula)).toBe(wanted);
  });

  test('puts #REF! where a cell is gone', () => {
    expect(moveReferences("='附 表'!$A$1+1", () => 'gone')).toBe('=#REF!+1');
  });
});

describe('linkTarget', () => {
  test.each([
    ["'o''brien 表'!B15", { sheet: "o'brien 表", area: { top: 14, left: 1, bottom: 14, right: 1 } }],
    ['#Sheet1!A1:C3', { sheet: 'Sheet1', area: { top: 0, left: 0, bottom: 2, right: 2 } }],
    ['https://example.org/', undefined],
    ['总表!', undefined],
  ])('%s', (reference, wanted) => {
    expect(linkTarget(reference)).toEqual(wanted);
  });
});
