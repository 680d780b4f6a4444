import { describe, expect, it } from '@jest/globals';
import { cellsText } from '../../../src/core/workbook';

const at = (sheet: string, row: number, column: number): { sheet: string; row: number; column: number } => ({
  sheet,
  row,
  column,
});

describe('a list of cells', () => {
  it.each([
    [[at('表一', 3, 2)], '表一!C4'],
    [[at('表一', 3, 2), at('表一', 4, 2)], '表一!C4、C5'],
    [
      [at('表一', 3, 2), at('表二', 0, 0), at('表二', 1, 0), at('表一', 4, 2)],
      '表一!C4、表二!A1、A2、表一!C5',
    ],
    [[], ''],
  ])('names a sheet once for the cells that follow it: %#', (cells, text) => {
    expect(cellsText(cells)).toBe(text);
  });
});
