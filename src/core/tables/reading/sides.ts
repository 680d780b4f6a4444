import { TableBlock, type BlockSides } from './block';
import type { BudgetLine } from './budget-lines';
import { nest, type Nested } from './lines';
import { columnKeysAt, isReversed, matchHeader, type Span } from './headers';

/** One side of a two-sided summary. Items carry their parts (`其中`); totals, subtotals and carry-overs stand apart. */
export interface SummarySide<T extends BudgetLine = BudgetLine> {
  readonly side: 'revenue' | 'expenditure';
  readonly items: readonly Nested<T>[];
  readonly subtotal: T | undefined;
  /** 上年结转 on the revenue side, 结转下年 on the expenditure side. */
  readonly carryOvers: readonly Nested<T>[];
  readonly total: T | undefined;
}

/** Every row of a side: items with their parts, 本年合计, 结转 and 总计. */
export function sideLines<T extends BudgetLine>(side: SummarySide<T>): T[] {
  const { items, subtotal, carryOvers, total } = side;
  return [
    ...items.flatMap((item) => [item, ...item.parts]),
    ...(subtotal === undefined ? [] : [subtotal]),
    ...carryOvers.flatMap((line) => [line, ...line.parts]),
    ...(total === undefined ? [] : [total]),
  ];
}

/** The lists of a block as tables of their own; `undefined` where the form prints one label column only. */
export function splitSides(block: TableBlock): BlockSides | undefined {
  if (block.sides !== undefined) return block.sides;
  const { row, columns } = labelRow(block);
  const [first, second, ...others] = columns;
  if (first === undefined || second === undefined) return undefined;
  const side = (left: number, right: number): TableBlock => sideBlock(block, row, { left, right });
  // Where amounts are printed left of their labels, a side ends with its label.
  if (isReversed(block.layout, block.header))
    return { left: side(block.grid.left, first), right: side(first + 1, block.grid.right) };
  const [middle = second, ...starts] = [second, ...others].map((label) => sideStart(block, label));
  const endOf = (index: number): number => (starts[index] ?? block.grid.right + 1) - 1;
  return {
    left: side(block.grid.left, middle - 1),
    right: side(middle, endOf(0)),
    further: starts.map((start, index) => side(start, endOf(index + 1))),
  };
}

/** Sorts the lines of one side, read from `block`, into items with their parts, subtotal, carry-overs and total. */
export function sideOf<T extends BudgetLine>(
  side: SummarySide['side'],
  lines: readonly T[],
  block: TableBlock,
): SummarySide<T> {
  const nested = nest(lines, (line) => block.rawText(line.row, 'label'));
  // Where both 支出合计 and 支出总计 are printed, the last one closes the list and the earlier one is a subtotal.
  const totals = nested.filter(({ role }) => role === 'total');
  const total = totals.at(-1);
  return {
    side,
    items: nested.filter(({ role }) => role === 'item'),
    subtotal: nested.find(({ role }) => role === 'subtotal') ?? totals.find((line) => line !== total),
    carryOvers: nested.filter(({ role }) => role === 'carryOver'),
    total,
  };
}

/**
 * The header row that heads the label columns (`项目 … 项目`): the one with most of them, the lower one where two have as many, for
 * then the upper one heads the sides (`收入 … 支出`).
 */
function labelRow({ grid, header, layout }: TableBlock): {
  readonly row: number;
  readonly columns: readonly number[];
} {
  let best: { row: number; columns: number[] } = { row: header.top, columns: [] };
  for (let row = header.top; row <= header.bottom; row += 1) {
    const columns = grid
      .filledColumns(row)
      .filter((column) => columnKeysAt(grid, layout, row, column).includes('label'));
    if (columns.length >= best.columns.length) best = { row, columns };
  }
  return best;
}

/**
 * Where the right side begins: at its label, or left of it where the label has been moved within its merged area and the column
 * below it is empty.
 */
export function sideStart({ grid, header, rows }: TableBlock, label: number): number {
  const hasData = (column: number): boolean => rows.some((row) => !grid.isBlank(row, column));
  const hasLabel = (column: number): boolean => {
    for (let row = header.top; row <= header.bottom; row += 1) if (!grid.isBlank(row, column)) return true;
    return false;
  };
  let start = label;
  while (!hasData(start) && start > grid.left && !hasLabel(start - 1)) start -= 1;
  return hasData(start) ? start : label;
}

/** One side as a table of its own: the columns from its label to the next side. */
function sideBlock(block: TableBlock, row: number, span: Span): TableBlock {
  const { grid, layout, header, rows, head } = block;
  const match = matchHeader(grid, layout, row, ['label'], span);
  const { columns, headings } = match ?? {
    columns: new Map([['label', span.left]]),
    headings: new Set<string>(),
  };
  const { top, bottom } = header;
  return new TableBlock(grid, layout, { top, bottom, columns, headings }, rows, head, { span });
}
