import { Decimal, readNumber } from '../../money';
import { rowLabel, type CellAt, type SheetGrid } from '../../workbook';
import type { Structure } from '../structure';
import type { TableBlock } from './block';
import type { BudgetLine } from './budget-lines';
import { rowsBetween } from './head';
import { columnKeysAt } from './headers';
import {
  columnLabelledOver,
  periodsOf,
  readYearHead,
  yearHeadsOfColumns,
  type Period,
  type YearHead,
} from './year-heads';

/** The rows that give the amounts of items printed side by side: this year's, and last year's where the form prints them. */
interface AmountRows {
  readonly current: number;
  readonly prior: number | undefined;
}

/**
 * The row below the header with a figure in it; where there are several, the one labelled as the total or as this year's, else the one the others add up to. The row
 * below the header where nothing is filled in, `undefined` where several rows are and none is the one.
 */
export function amountRowsAcross(block: TableBlock): AmountRows | undefined {
  const { grid, layout, header, head } = block;
  const columns = [header.columns, ...(itemsByPeriod(block)?.values() ?? [])].flatMap((items) => [
    ...items.values(),
  ]);
  const rows = block.rows.filter((row) =>
    columns.some((column) => /\d|^[-—]+$/.test(grid.label(row, column))),
  );
  const periods = periodsOf(new Map(rows.flatMap((row) => yearHeadOfRow(grid, row))), head.year);
  const labelled = (item: string): number | undefined =>
    rows.find((row) => periods?.get(row) === item) ??
    rows.find((row) =>
      grid
        .filledColumns(row)
        .some((column) => layout.itemWords.get(rowLabel(grid.text(row, column))) === item),
    );
  const [only, ...others] = rows.length === 0 ? [block.rows[0] ?? header.bottom + 1] : rows;
  const current =
    labelled('total') ?? labelled('current') ?? (others.length === 0 ? only : sumOfOthers(block, rows));
  return current === undefined ? undefined : { current, prior: labelled('prior') };
}

/** The row of the department above those of its units: in every column it is what the others add up to. */
function sumOfOthers({ grid, header, layout }: TableBlock, rows: readonly number[]): number | undefined {
  const columns = [...header.columns].flatMap(([key, column]) =>
    layout.structure.columns[key] === 'amount' ? [column] : [],
  );
  const zero = new Decimal(0);
  const amountAt = (row: number, column: number): Decimal => {
    const reading = readNumber(grid.value(row, column), grid.format(row, column));
    return reading.kind === 'number' ? reading.value : zero;
  };
  return rows.find((row) =>
    columns.every((column) =>
      rows
        .filter((other) => other !== row)
        .reduce((sum, other) => sum.plus(amountAt(other, column)), zero)
        .equals(amountAt(row, column)),
    ),
  );
}

/** A row with the year its label names, if it names one. */
function yearHeadOfRow(grid: SheetGrid, row: number): [number, YearHead][] {
  for (const column of grid.filledColumns(row)) {
    const value = grid.value(row, column);
    const head = typeof value === 'string' ? readYearHead(value) : undefined;
    if (head !== undefined) return [[row, head]];
  }
  return [];
}

/** Item → column, for each year the header prints the items for. */
type ItemsByPeriod = ReadonlyMap<Period, ReadonlyMap<string, number>>;

/**
 * The items of each year, where the header's heads tell years apart; `undefined` where they do not, and in a table whose columns
 * the user has named.
 */
function itemsByPeriod(block: TableBlock): ItemsByPeriod | undefined {
  const { grid, header, head, span } = block;
  if (head.bound === true) return undefined;
  const area = { top: header.top, bottom: header.bottom, left: span.left, right: span.right };
  const periods = periodsOf(yearHeadsOfColumns(grid, area), head.year);
  if (periods === undefined) return undefined;
  const current = new Map<string, number>();
  const prior = new Map<string, number>();
  const totals = totalsUnderHeading(block);
  for (const [column, period] of periods) {
    const items = period === 'current' ? current : prior;
    const isTotal = totals.includes(column);
    const item = isTotal ? 'total' : itemOver(block, column);
    if (item !== undefined && (isTotal || !items.has(item))) items.set(item, column);
  }
  return new Map([
    ['current', current],
    ['prior', prior],
  ]);
}

/** True for what is printed side by side; the same keys as items stand for the years of rows. */
function isItem({ items }: Structure, key: string): boolean {
  return items.includes(key) && key !== 'current' && key !== 'prior';
}

/** The item a column belongs to: the lowest header word over it that names one, but the item above a total that is its own. */
function itemOver({ grid, layout, header, span }: TableBlock, column: number): string | undefined {
  const items = rowsBetween(header.top, header.bottom).flatMap((row) => {
    const over = columnLabelledOver(grid, { top: header.top, left: span.left }, row, column);
    const keys = over === undefined ? [] : columnKeysAt(grid, layout, row, over);
    return keys.find((key) => isItem(layout.structure, key)) ?? [];
  });
  return items.findLast((item) => item !== 'total') ?? items.at(-1);
}

/**
 * The columns of totals that stand below the word for the items as a whole (“三公”经费 over 小计): beside it the form may print other
 * expenses, and in front of it a total of all.
 */
function totalsUnderHeading({ grid, layout, header }: TableBlock): number[] {
  const keysAt = (row: number, column: number): readonly string[] => columnKeysAt(grid, layout, row, column);
  return rowsBetween(header.top, header.bottom - 1).flatMap((row) =>
    grid
      .filledColumns(row)
      .filter(
        (column) => keysAt(row, column).includes('heading') && keysAt(row + 1, column).includes('total'),
      ),
  );
}

/** The cell of the lowest label of a header in a column. */
function lowestLabel({ grid, header }: TableBlock, column: number): CellAt | undefined {
  const row = rowsBetween(header.top, header.bottom).findLast((each) => !grid.isBlank(each, column));
  return row === undefined ? undefined : grid.at(row, column);
}

/** The header's items as lines. */
export function linesAcross(block: TableBlock): BudgetLine[] {
  const rows = amountRowsAcross(block);
  if (rows === undefined) return [];
  const byPeriod = itemsByPeriod(block);
  const [ownTotal] = totalsUnderHeading(block);
  const columns = new Map(block.header.columns);
  if (ownTotal !== undefined) columns.set('total', ownTotal);
  return [...columns].flatMap(([item, column]): BudgetLine[] => {
    if (!isItem(block.layout.structure, item)) return [];
    const isOwn = item === 'total' && column === ownTotal;
    const at = isOwn ? lowestLabel(block, column) : block.headerWordCell(item);
    if (at === undefined) return [];
    const printed = block.grid.text(at.row, at.column);
    const name = rowLabel(printed);
    const label = {
      value: printed.trim(),
      at,
      place: { table: block.head.key, row: name, column: 'label' },
    };
    const amountIn = (row: number | undefined): BudgetLine['current'] =>
      row === undefined
        ? undefined
        : isOwn
          ? block.amountAt({ row, column }, item, name)
          : block.amount(row, item, name);
    const amountOf = (period: Period): BudgetLine['current'] => {
      const own = byPeriod?.get(period)?.get(item);
      return own === undefined ? undefined : block.amountAt({ row: rows.current, column: own }, period, name);
    };
    return [
      {
        label,
        name,
        item,
        role: item === 'total' ? 'total' : 'item',
        row: rows.current,
        current: byPeriod === undefined ? amountIn(rows.current) : amountOf('current'),
        prior: byPeriod === undefined ? amountIn(rows.prior) : amountOf('prior'),
        change: undefined,
      },
    ];
  });
}
