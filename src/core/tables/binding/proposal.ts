import { readNumber, type MoneyUnit } from '../../money';
import { columnLetters, labelKey, rangeText, SheetGrid, type RangeAt } from '../../workbook';
import { TableBlock } from '../reading/block';
import { BUILT_IN_LAYOUTS, type TableLayout } from '../layout';
import { matchHeader, type HeaderMatch } from '../reading/headers';
import { splitSides } from '../reading/sides';
import type { TableKey } from '../table-key';
import {
  columnMeanings,
  isTwoSided,
  mayStandAcross,
  type ColumnMeaning,
  type Orientation,
  type Side,
} from './column-meanings';
import { rowWords } from './fit';
import { isWithin, maskedSheet } from './masked-sheet';
import { MAX_BOUND_HEADER_ROWS, type TableBinding } from './table-binding';

/** What a column was taken for. */
export interface DraftMeaning {
  readonly as: string;
  readonly side: Side | undefined;
}

/** A binding as it is being made: what the user has picked and corrected so far. Rows and columns are 0-based. */
export interface BindingDraft {
  readonly table: TableKey;
  readonly range: RangeAt;
  readonly header: { readonly top: number; readonly bottom: number };
  readonly orientation: Orientation;
  /** Column → what it holds; columns left out are not read. */
  readonly meanings: ReadonlyMap<number, DraftMeaning>;
  readonly unit: MoneyUnit | undefined;
}

/**
 * Guesses header rows and columns of a range the user has picked: by the words of the layouts, and what those do not know by what
 * stands in the columns.
 * @param range clipped to the used cells of its sheet
 * @param said the header rows and where the items stand, where the user has said so
 */
export function proposeBinding(
  whole: SheetGrid,
  table: TableKey,
  range: RangeAt,
  said: Partial<Pick<BindingDraft, 'header' | 'orientation'>> = {},
  layouts: readonly TableLayout[] = BUILT_IN_LAYOUTS,
): BindingDraft {
  const area = clipped(whole, range);
  const grid = new SheetGrid(
    maskedSheet(whole.sheet, (row, column) => isWithin(area, row, column)),
    whole.date1904,
  );
  const { header } = said;
  const sameTable = layouts.filter(
    ({ key, orientation }) => key === table && orientation === (said.orientation ?? orientation),
  );
  const known = bestHeader(grid, sameTable, area, header);
  const rows = header ?? known?.header ?? headerByContent(grid, area);
  const orientation =
    said.orientation ??
    known?.layout.orientation ??
    (mayStandAcross(table) && isAcross(grid, area, rows) ? 'across' : 'down');
  const byWords = known === undefined ? new Map<number, DraftMeaning>() : meaningsOf(grid, known, area);
  return {
    table,
    range: area,
    header: rows,
    orientation,
    meanings: withGuesses(grid, { table, orientation, area, rows }, byWords),
    unit: undefined,
  };
}

/** The binding a draft comes to. The words of its header are taken from the sheet as it is. */
export function bindingOf(
  grid: SheetGrid,
  { table, range, header, orientation, meanings, unit }: BindingDraft,
): TableBinding {
  const rows = Array.from({ length: header.bottom - header.top + 1 }, (_, down) => header.top + down);
  return {
    table,
    sheet: range.sheet,
    range: rangeText(range),
    headerRows: [header.top + 1, header.bottom + 1],
    orientation,
    columns: [...meanings]
      .sort(([a], [b]) => a - b)
      .map(([column, { as, side }]) => ({
        column: columnLetters(column),
        as,
        ...(side === undefined ? {} : { side }),
        header: rows.map((row) => grid.text(row, column).trim()),
      })),
    end: endBelow(grid, range),
    ...(unit === undefined ? {} : { unit }),
  };
}

/** A table that is the last thing on its sheet may grow; one that is not ends before what stands below it. */
function endBelow(grid: SheetGrid, { left, right, bottom }: RangeAt): TableBinding['end'] {
  for (let row = bottom + 1; row <= grid.bottom; row += 1) {
    if (!grid.filledColumns(row).some((column) => column >= left && column <= right)) continue;
    const before = rowWords(grid, row, left, right);
    return before === '' ? 'range' : { before };
  }
  return 'sheet';
}

function clipped(grid: SheetGrid, { sheet, top, left, bottom, right }: RangeAt): RangeAt {
  const within = (value: number, least: number, most: number): number =>
    Math.max(least, Math.min(value, most));
  return {
    sheet,
    top: within(top, grid.top, grid.bottom),
    left: within(left, grid.left, grid.right),
    bottom: within(bottom, grid.top, grid.bottom),
    right: within(right, grid.left, grid.right),
  };
}

interface KnownHeader {
  readonly layout: TableLayout;
  readonly header: HeaderMatch;
}

/** The header with most known words; at least two, for a single one may stand anywhere. */
function bestHeader(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  area: RangeAt,
  said: BindingDraft['header'] | undefined,
): KnownHeader | undefined {
  let best: KnownHeader | undefined;
  for (const layout of layouts) {
    for (let row = said?.top ?? area.top; row <= (said?.top ?? area.bottom); row += 1) {
      const header = matchHeader(grid, layout, row, []);
      if (header === undefined || header.columns.size < 2) continue;
      if (best === undefined || header.columns.size > best.header.columns.size) best = { layout, header };
    }
  }
  return best;
}

function meaningsOf(
  grid: SheetGrid,
  { layout, header }: KnownHeader,
  area: RangeAt,
): Map<number, DraftMeaning> {
  const allowed = columnMeanings(layout.key, layout.orientation);
  const meanings = new Map<number, DraftMeaning>();
  const take = (columns: HeaderMatch['columns'], side: Side | undefined): void => {
    for (const [as, column] of columns)
      if (allowed.some((meaning) => meaning.as === as && meaning.side === side))
        meanings.set(column, { as, side });
  };
  if (!isTwoSided(layout.key)) {
    take(header.columns, undefined);
    return meanings;
  }
  const rows = Array.from({ length: area.bottom - header.bottom }, (_, down) => header.bottom + 1 + down);
  const sides = splitSides(new TableBlock(grid, layout, header, rows, headless(layout, area)));
  take(sides?.left.header.columns ?? header.columns, 'left');
  take(sides?.right.header.columns ?? new Map(), 'right');
  return meanings;
}

function headless({ key, layout }: TableLayout, range: RangeAt): TableBlock['head'] {
  return {
    key,
    layout,
    range,
    title: undefined,
    year: undefined,
    unit: undefined,
    unitName: undefined,
    notes: [],
  };
}

/** The rows above the first one with a figure, down from the last that has one cell only. */
function headerByContent(grid: SheetGrid, area: RangeAt): BindingDraft['header'] {
  const holdsFigure = (row: number): boolean =>
    grid.filledColumns(row).some((column) => isFigure(grid, row, column));
  let data = area.top;
  while (data < area.bottom && !holdsFigure(data)) data += 1;
  const bottom = Math.max(area.top, data - 1);
  let top = bottom;
  while (
    top > area.top &&
    bottom - top + 1 < MAX_BOUND_HEADER_ROWS &&
    grid.filledColumns(top - 1).length >= 2 &&
    grid.filledColumns(bottom).length >= 2 &&
    !isHeadRow(grid, top - 1)
  )
    top -= 1;
  return { top, bottom };
}

/** A row with a department or a unit line: it has a colon in most of its cells. */
function isHeadRow(grid: SheetGrid, row: number): boolean {
  const filled = grid.filledColumns(row);
  return filled.filter((column) => /[:：]/.test(grid.text(row, column))).length * 2 >= filled.length;
}

function isFigure(grid: SheetGrid, row: number, column: number): boolean {
  return readNumber(grid.value(row, column), grid.format(row, column)).kind === 'number';
}

/** One row of figures without a label: the items stand in the header. */
function isAcross(grid: SheetGrid, { bottom }: RangeAt, header: BindingDraft['header']): boolean {
  const rows: number[] = [];
  for (let row = header.bottom + 1; row <= bottom; row += 1)
    if (grid.filledColumns(row).length > 0) rows.push(row);
  const [first] = rows;
  return (
    rows.length === 1 &&
    first !== undefined &&
    grid.filledColumns(first).every((column) => isFigure(grid, first, column))
  );
}

interface GuessedTable {
  readonly table: TableKey;
  readonly orientation: Orientation;
  readonly area: RangeAt;
  readonly rows: BindingDraft['header'];
}

type Content = 'code' | 'text' | 'number';

/** Adds, for required meanings no word gave, the first columns whose content can be meant. */
function withGuesses(
  grid: SheetGrid,
  { table, orientation, area, rows }: GuessedTable,
  byWords: ReadonlyMap<number, DraftMeaning>,
): Map<number, DraftMeaning> {
  const meanings = new Map(byWords);
  const contents = new Map<number, Content>();
  for (let column = area.left; column <= area.right; column += 1) {
    const content = contentOf(grid, column, rows.bottom + 1, area.bottom);
    if (content !== undefined) contents.set(column, content);
  }
  const has = (meaning: ColumnMeaning): boolean =>
    [...meanings.values()].some(({ as, side }) => as === meaning.as && side === meaning.side);
  const secondLabel = isTwoSided(table) ? secondLabelColumn(contents) : undefined;
  for (const meaning of columnMeanings(table, orientation)) {
    if (has(meaning) || !(meaning.required || isCode(meaning))) continue;
    const wanted: Content = isCode(meaning) ? 'code' : meaning.holds === 'text' ? 'text' : 'number';
    const column = [...contents].find(
      ([candidate, content]) =>
        content === wanted && !meanings.has(candidate) && isOnSide(candidate, meaning.side, secondLabel),
    )?.[0];
    if (column !== undefined) meanings.set(column, { as: meaning.as, side: meaning.side });
  }
  return meanings;
}

function isCode({ as }: ColumnMeaning): boolean {
  return as === 'code';
}

function isOnSide(column: number, side: Side | undefined, secondLabel: number | undefined): boolean {
  if (side === undefined) return true;
  if (secondLabel === undefined) return side === 'left';
  return side === 'left' ? column < secondLabel : column >= secondLabel;
}

/** The first column of text behind one of figures. */
function secondLabelColumn(contents: ReadonlyMap<number, Content>): number | undefined {
  const columns = [...contents];
  const figures = columns.findIndex(([, content]) => content === 'number');
  return columns.find(([, content], index) => index > figures && content === 'text')?.[0];
}

/** What most filled cells of a column hold; `undefined` for a blank one. */
function contentOf(grid: SheetGrid, column: number, from: number, to: number): Content | undefined {
  const counts = { code: 0, text: 0, number: 0 };
  for (let row = from; row <= to; row += 1) {
    if (grid.isBlank(row, column)) continue;
    const label = labelKey(grid.text(row, column));
    if (typeof grid.value(row, column) === 'string' && /^(?=.*\d)[\dA-Z-]{5,}$/i.test(label))
      counts.code += 1;
    else if (isFigure(grid, row, column)) counts.number += 1;
    else counts.text += 1;
  }
  const most = Math.max(counts.code, counts.text, counts.number);
  if (most === 0) return undefined;
  return counts.code === most ? 'code' : counts.number === most ? 'number' : 'text';
}
