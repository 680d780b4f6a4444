import { readNumber, sameAmount, type Amount } from '../../money';
import { addressText, labelKey, rangeText, type CellAt } from '../../workbook';
import type { TableBlock } from '../reading/block';
import { headerColumns, sameHeader } from './header-columns';
import type { ReadingRemark } from './reading-remark';
import { TABLE_NAMES } from '../table-key';

/**
 * Says where a copy that is not used states other amounts than the one that is, or that a further table of the kind was not checked;
 * `undefined` where both state the same, or where the further table is empty.
 * @param used the copy the rules read
 */
export function differingCopy(used: TableBlock, other: TableBlock): ReadingRemark | undefined {
  const place = ({ head: { range } }: TableBlock): string => `${range.sheet}!${rangeText(range)}`;
  const name = TABLE_NAMES[used.head.key];
  if (isFurther(used, other)) {
    const { title, range } = other.head;
    return statesNothing(other)
      ? undefined
      : {
          id: 'further-table',
          at: title?.at ?? { sheet: range.sheet, row: range.top, column: range.left },
          message: `《${name}》有两张：核对的是${place(used)}，“${title?.value ?? ''}”（${place(other)}）没有核对。`,
          advice: '两张都要公开时不必改动，请自己核对没有核对的一张；要改为核对它，请在窗格的“表格”里指定。',
        };
  }
  const difference = firstDifference(used, other);
  if (difference === undefined) return undefined;
  return {
    id: 'copies-differ',
    at: difference.at,
    message: `《${name}》有两份：采用的是${place(used)}，没有采用${place(other)}。两份的数不同，${difference.seen}。`,
    advice: '请查明哪一份是要公开的，删除另一份或移到别的工作簿。',
  };
}

/** What titles of one kind of table tell apart: whose money it is, and by which classes. */
const SUBJECTS = /一般公共预算|政府性基金|国有资本经营|财政专户|政府预算经济|政府经济分类|会议费|培训费/g;

/** True for a table of the same kind that is no copy: its title names another subject or year, or words and header are others. */
function isFurther(used: TableBlock, other: TableBlock): boolean {
  const [one = '', two = ''] = [used, other].map(({ head }) =>
    labelKey(head.title?.value ?? '').replace(/\d/g, ''),
  );
  if (one === '' || two === '') return false;
  if (isOfOtherYear(used, other)) return true;
  const [subjects, others] = [one, two].map((title) => [...(title.match(SUBJECTS) ?? [])].sort().join());
  return subjects !== others || (one !== two && !sameHeader(headerColumns(used), headerColumns(other)));
}

/** The budget year a table states in its title or below it. */
export function yearOf({ head }: TableBlock): number | undefined {
  return head.year ?? head.yearBelowTitle?.value;
}

function isOfOtherYear(used: TableBlock, other: TableBlock): boolean {
  const [year, otherYear] = [yearOf(used), yearOf(other)];
  return year !== undefined && otherYear !== undefined && year !== otherYear;
}

/** True for a table without an amount other than nought. */
function statesNothing(block: TableBlock): boolean {
  const { columns } = headerColumns(block);
  return block.rows.every((row) =>
    columns.every((column) => figureAt(block, row, column)?.value.isZero() !== false),
  );
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
