import { readNumber, sameAmount, type Amount } from '../../money';
import { addressText, rangeText, type CellAt } from '../../workbook';
import type { TableBlock } from '../reading/block';
import { headerColumns, sameHeader } from './header-columns';
import type { ReadingRemark } from './reading-remark';
import { TABLE_NAMES } from '../table-key';

/**
 * Says where a copy that is not used states other amounts than the one that is; `undefined` where both state the same.
 * @param used the copy the rules read
 */
export function differingCopy(used: TableBlock, other: TableBlock): ReadingRemark | undefined {
  const difference = firstDifference(used, other);
  if (difference === undefined) return undefined;
  const place = ({ head: { range } }: TableBlock): string => `${range.sheet}!${rangeText(range)}`;
  return {
    id: 'copies-differ',
    at: difference.at,
    message: `《${TABLE_NAMES[used.head.key]}》有两份：采用的是${place(used)}，没有采用${place(other)}。两份的数不同，${difference.seen}。`,
    advice: '请查明哪一份是要公开的，删除另一份或移到别的工作簿。',
  };
}

interface Difference {
  readonly at: CellAt;
  readonly seen: string;
}

/** Compares row by row what stands under each header. */
function firstDifference(used: TableBlock, other: TableBlock): Difference | undefined {
  const [columns, others] = [headerColumns(used), headerColumns(other)];
  const [head, otherHead] = [used.head.range, other.head.range];
  const shape = { at: { sheet: otherHead.sheet, row: otherHead.top, column: otherHead.left } };
  if (!sameHeader(columns, others))
    return { ...shape, seen: `两份的表头不一样（${head.sheet}与${otherHead.sheet}）` };
  for (const [index, row] of used.rows.entries()) {
    const otherRow = other.rows[index];
    if (otherRow === undefined) break;
    for (const [position, column] of columns.columns.entries()) {
      const otherColumn = others.columns[position];
      if (otherColumn === undefined) continue;
      const stated = figureAt(used, row, column);
      const otherwise = figureAt(other, otherRow, otherColumn);
      if (isSame(stated, otherwise)) continue;
      const at = used.grid.at(row, column);
      const otherAt = other.grid.at(otherRow, otherColumn);
      const seen = `第一处是${addressText(at)}（${printed(stated)}）与${addressText(otherAt)}（${printed(otherwise)}）`;
      return { at, seen };
    }
  }
  if (used.rows.length === other.rows.length) return undefined;
  return {
    ...shape,
    seen: `${head.sheet}有${used.rows.length}行，${otherHead.sheet}有${other.rows.length}行`,
  };
}

/** The figure of a cell in the unit of its table; as it stands where there is no unit, `undefined` where there is no figure. */
function figureAt({ grid, head }: TableBlock, row: number, column: number): Amount | undefined {
  const reading = readNumber(grid.value(row, column), grid.format(row, column));
  return reading.kind === 'number'
    ? { value: reading.value, unit: reading.unit ?? head.unit?.value ?? '元' }
    : undefined;
}

function isSame(a: Amount | undefined, b: Amount | undefined): boolean {
  return a === undefined || b === undefined ? a === b : sameAmount(a, b);
}

function printed(amount: Amount | undefined): string {
  return amount === undefined ? '空白' : `${amount.value.toString()}${amount.unit}`;
}
