import { declaredUnit, type MoneyUnit } from '../../money';
import { SheetGrid } from '../../workbook';
import { TableBlock, type BlockSides, type TableHead } from '../reading/block';
import type { TableLayout } from '../layout';
import type { HeaderMatch } from '../reading/headers';
import { buildBlock } from '../recognition/segment-blocks';
import { titleKey, titleMatches, yearIn, type TitleCell } from '../recognition/titles';
import { sideStart } from '../reading/sides';
import type { TableKey } from '../table-key';
import { structureOf } from '../tables';
import type { Orientation, Side } from './column-meanings';
import type { Fit, PlacedColumn } from './fit';
import { maskedSheet } from './masked-sheet';

/** What the user said of a table beside its place. */
export interface BoundAs {
  readonly table: TableKey;
  readonly orientation: Orientation;
  readonly unit?: MoneyUnit | undefined;
}

/** The name bound tables carry instead of a layout's: no layout prints them. */
const BOUND_LAYOUT = '指定区域';
/** Where the range begins with the header, the head is what stands directly above it. */
const HEAD_ROWS = 4;
const MAX_CELLS_IN_HEAD_ROW = 4;

/** Reads the cells a user has named as a table, with the columns as named. Row labels go by the words of the layouts. */
export function boundBlock(
  whole: SheetGrid,
  layouts: readonly TableLayout[],
  bound: BoundAs,
  fit: Fit,
): TableBlock {
  const { header, left, right, bottom } = fit;
  // What stands beside or below belongs to others; above it may stand its title and its unit.
  const grid = new SheetGrid(
    maskedSheet(
      whole.sheet,
      (row, column) => row <= bottom && (row < header.top || (column >= left && column <= right)),
    ),
    whole.date1904,
  );
  const sameTable = layouts.filter(({ key }) => key === bound.table);
  const layout = layoutOf(grid, bound, sameTable, fit);
  const match = headerOf(fit, fit.columns);
  const headTop = headTopOf(grid, fit);
  const title = titleIn(grid, headTop, fit, sameTable);
  const block = buildBlock(grid, layout, match, title, headTop, bottom);
  const head = withStatedUnit({ ...block.head, bound: true }, bound, grid, fit);
  const complete = new TableBlock(grid, layout, match, block.rows, head, { span: { left, right } });
  const sides = sidesOf(complete, fit);
  return sides === undefined
    ? complete
    : new TableBlock(grid, layout, match, block.rows, head, { span: { left, right }, sides });
}

function layoutOf(
  grid: SheetGrid,
  { table, orientation }: BoundAs,
  sameTable: readonly TableLayout[],
  fit: Fit,
): TableLayout {
  const columnWords = new Map<string, string[]>();
  for (const { bound, at } of fit.columns) {
    const word = lowestLabel(grid, fit, at);
    if (word !== undefined) columnWords.set(word, [...(columnWords.get(word) ?? []), bound.as]);
  }
  return {
    key: table,
    structure: structureOf(table),
    layout: BOUND_LAYOUT,
    otherTitles: undefined,
    titlePattern: /(?!)/u,
    titleEndings: new Set(),
    required: false,
    unitLabels: new Set(sameTable.flatMap(({ unitLabels }) => [...unitLabels])),
    noteLabels: sameTable.flatMap(({ noteLabels }) => noteLabels),
    orientation,
    columnWords,
    // Where two layouts read a row label differently, the first one counts, as in recognition.
    itemWords: new Map(sameTable.flatMap(({ itemWords }) => [...itemWords]).reverse()),
  };
}

function lowestLabel(grid: SheetGrid, { header }: Fit, column: number): string | undefined {
  for (let row = header.bottom; row >= header.top; row -= 1)
    if (!grid.isBlank(row, column)) return grid.label(row, column);
  return undefined;
}

function headerOf({ header }: Fit, columns: readonly PlacedColumn[]): HeaderMatch {
  const placed = new Map<string, number>();
  // Both lists of a two-sided table have a label; the table as a whole goes by the first.
  for (const { bound, at } of columns) if (!placed.has(bound.as)) placed.set(bound.as, at);
  return { ...header, columns: placed, headings: new Set() };
}

function headTopOf(grid: SheetGrid, { top, header }: Fit): number {
  if (top < header.top) return top;
  let row = header.top;
  while (
    row > grid.top &&
    header.top - row < HEAD_ROWS &&
    grid.filledColumns(row - 1).length <= MAX_CELLS_IN_HEAD_ROW
  )
    row -= 1;
  return row;
}

/** The title: one the layouts know or that names a year, else the first text of a range that begins above its header. */
function titleIn(
  grid: SheetGrid,
  headTop: number,
  { top, header }: Fit,
  sameTable: readonly TableLayout[],
): TitleCell | undefined {
  let first: TitleCell | undefined;
  for (let row = headTop; row < header.top; row += 1) {
    for (const column of grid.filledColumns(row)) {
      if (typeof grid.value(row, column) !== 'string' || declaredUnit(grid.label(row, column)) !== undefined)
        continue;
      const text = grid.text(row, column).trim();
      const title = { row, column, text, layouts: [], other: false };
      if (yearIn(text) !== undefined || titleMatches(titleKey(text), sameTable).length > 0) return title;
      if (row >= top && top < header.top) first ??= title;
    }
  }
  return first;
}

function withStatedUnit(
  head: TableHead,
  { table, unit }: BoundAs,
  grid: SheetGrid,
  { header, left }: Fit,
): TableHead {
  if (head.unit !== undefined || unit === undefined) return head;
  const at = grid.at(header.top, left);
  return { ...head, unit: { value: unit, at, place: { table, row: '单位', column: '' } } };
}

/** The two lists of a table whose columns were named as left and right ones. */
function sidesOf(block: TableBlock, fit: Fit): BlockSides | undefined {
  const of = (side: Side): PlacedColumn[] => fit.columns.filter(({ bound }) => bound.side === side);
  const [left, right] = [of('left'), of('right')];
  const start = Math.min(...right.map(({ at }) => at));
  if (left.length === 0 || right.length === 0) return undefined;
  const middle = sideStart(block, start);
  const side = (columns: readonly PlacedColumn[], from: number, to: number): TableBlock =>
    new TableBlock(block.grid, block.layout, headerOf(fit, columns), block.rows, block.head, {
      span: { left: from, right: to },
    });
  return { left: side(left, fit.left, middle - 1), right: side(right, middle, fit.right) };
}
