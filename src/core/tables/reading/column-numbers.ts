import type { SheetGrid } from '../../workbook';

/** What stands in front of column numbers, or in a column that has none: `栏次 1 2`, `** ** 1 2`, `甲 乙 1 2`. */
const MARK = /^(?:栏次|行次|列次|项次|栏目|类款项?|类、款(?:、项)?|\*+|[-—–/]+|[甲乙丙丁戊己庚辛壬癸])$/;
/** `1`, `（1）`, `第1栏`, and with what the column adds up: `3=4+5`. */
const NUMBER = /^第?\(?(\d{1,2})\)?[栏列]?(?:=[\d+\-()*/栏列]+)?$/;

/**
 * True for a row of column numbers (`栏次 1 2 3`, `1 2 3=4+5`), which many forms print below their header: numbers that count on
 * from left to right, and nothing else. Without a mark they begin with 1; a printed amount is never told from a number by its
 * size.
 */
export function isColumnNumberRow(grid: SheetGrid, row: number): boolean {
  const numbers: number[] = [];
  let marked = false;
  for (const column of grid.filledColumns(row)) {
    const label = grid.label(row, column);
    const digits = NUMBER.exec(label)?.[1];
    if (digits !== undefined) numbers.push(Number(digits));
    else if (MARK.test(label)) marked = true;
    else return false;
  }
  const [first] = numbers;
  if (first === undefined || (numbers.length === 1 && !marked)) return false;
  return (marked || first === 1) && numbers.every((number, index) => number === first + index);
}
