import { rowLabel, type SheetGrid } from '../../workbook';
import { TableBlock, type TableHead } from '../reading/block';
import type { Located } from '../reading/field';
import type { TableLayout } from '../layout/table-layout';
import { isColumnNumberRow } from '../reading/column-numbers';
import {
  findUnit,
  findUnitName,
  findYear,
  isNoteLabel,
  isSignatureLabel,
  rowsBetween,
} from '../reading/head';
import {
  columnKeysAt,
  headerVocabulary,
  layoutsHeadedIn,
  matchHeader,
  type HeaderMatch,
  type HeaderVocabulary,
} from '../reading/headers';
import { requirementsOf } from '../structure';
import { locatedTitle, titleKey, titleMatches, yearIn, type TitleCell } from './titles';

/** A header stands at most this many rows below its title: between them come unit line, department, date and blank rows. */
export const MAX_HEAD_ROWS = 12;
/** Without a title, the head is what stands directly above the header. */
const HEAD_ROWS_WITHOUT_TITLE = 4;

/** Rows of a sheet, both ends included, with the title that opens them where there is one. */
export interface Segment {
  readonly title: TitleCell | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** The table a segment's title announces, or the tables whose header proves them without a title. */
export function blocksIn(
  grid: SheetGrid,
  segment: Segment,
  layouts: readonly TableLayout[],
): readonly TableBlock[] {
  const announced = segment.title?.layouts ?? [];
  if (segment.title !== undefined && announced.length === 0) return [];
  const bySheetName = titleMatches(titleKey(grid.name), layouts);
  const vocabulary = headerVocabulary(layouts);
  const candidates = announced.length > 0 ? announced : [...bySheetName, ...layouts];
  const blocks: TableBlock[] = [];
  let from = segment.title === undefined ? segment.top : segment.title.row + 1;
  while (from <= segment.bottom) {
    const found = firstTable(
      grid,
      blocks.length === 0 ? candidates : layouts,
      vocabulary,
      from,
      segment.bottom,
      (layout) => blocks.length === 0 && (announced.includes(layout) || bySheetName.includes(layout)),
    );
    if (found === undefined) break;
    const title = blocks.length === 0 ? segment.title : undefined;
    const next = firstTable(grid, layouts, vocabulary, found.header.bottom + 1, segment.bottom, () => false);
    // The same header again without a title is a page break inside one table, not a second table.
    const bottom =
      next === undefined || next.layout.key === found.layout.key ? segment.bottom : next.header.top - 1;
    blocks.push(buildBlock(grid, found.layout, found.header, title, segment.top, bottom));
    from = bottom + 1;
  }
  return blocks;
}

interface FoundTable {
  readonly layout: TableLayout;
  readonly header: HeaderMatch;
}

/** The first header in the rows, the one with most columns where several layouts fit; an unannounced one must prove itself. */
function firstTable(
  grid: SheetGrid,
  layouts: readonly TableLayout[],
  vocabulary: HeaderVocabulary,
  from: number,
  to: number,
  isAnnounced: (layout: TableLayout) => boolean,
): FoundTable | undefined {
  for (let row = from; row <= to; row += 1) {
    // Under a title the word of a group may stand alone above the row that holds all other words.
    const isAlone = grid.filledColumns(row).length < 2;
    const headed = layoutsHeadedIn(grid, row, vocabulary);
    if (headed.size === 0) continue;
    let best: FoundTable | undefined;
    for (const layout of layouts) {
      if (!headed.has(layout) || (isAlone && !isAnnounced(layout))) continue;
      const header = headerAt(grid, layout, row);
      if (header === undefined) continue;
      if (!isAnnounced(layout) && !provesItself(grid, layout, header, to)) continue;
      if (best === undefined || header.columns.size > best.header.columns.size) best = { layout, header };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/**
 * The tables an untitled first header of a sheet may go on with, should the sheet before end in one of them: it proves nothing by
 * itself.
 */
export function continuationsIn(
  grid: SheetGrid,
  segment: Segment,
  layouts: readonly TableLayout[],
): readonly TableBlock[] {
  const vocabulary = headerVocabulary(layouts);
  for (let row = segment.top; row <= Math.min(segment.bottom, segment.top + MAX_HEAD_ROWS); row += 1) {
    const headed = layoutsHeadedIn(grid, row, vocabulary);
    const blocks = layouts.flatMap((layout) => {
      const header = headed.has(layout) ? headerAt(grid, layout, row) : undefined;
      return header === undefined
        ? []
        : [buildBlock(grid, layout, header, undefined, segment.top, segment.bottom)];
    });
    if (blocks.length > 0) return blocks;
  }
  return [];
}

/** The header of a layout that begins in a row; none for forms and text. */
export function headerAt(grid: SheetGrid, layout: TableLayout, row: number): HeaderMatch | undefined {
  const { kind } = layout.structure;
  if (kind === 'text' || kind === 'form') return undefined;
  return matchHeader(grid, layout, row, requirementsOf(layout).required);
}

/** True where header words (lists) or row labels (items, sides) leave no doubt which table this is. */
function provesItself(grid: SheetGrid, layout: TableLayout, header: HeaderMatch, to: number): boolean {
  const { kind } = layout.structure;
  const { evidence, inHeader } = requirementsOf(layout);
  if (inHeader) return evidence.every((key) => header.columns.has(key) || header.headings.has(key));
  const label = header.columns.get('label');
  if (label === undefined) return false;
  const items = new Set<string>();
  const totals = new Set<string>();
  for (let row = header.bottom + 1; row <= to; row += 1) {
    for (const column of grid.filledColumns(row)) {
      const item = layout.itemWords.get(rowLabel(grid.text(row, column)));
      if (item !== undefined && (kind === 'sides' || column === label)) items.add(item);
      if (item === 'total') totals.add(grid.label(row, column));
    }
  }
  // Revenue and expenditure side by side are told by their two closing totals, 收入总计 and 支出总计.
  return kind === 'sides'
    ? totals.size >= 2
    : evidence.every((key) => items.has(key)) && !items.has('project');
}

/** The table below a header: its rows up to `segmentBottom`, its notes and its head, which begins at `segmentTop` at the earliest. */
export function buildBlock(
  grid: SheetGrid,
  layout: TableLayout,
  header: HeaderMatch,
  title: TitleCell | undefined,
  segmentTop: number,
  segmentBottom: number,
): TableBlock {
  const rows: number[] = [];
  const notes: Located<string>[] = [];
  let underHeader = true;
  for (let row = header.bottom + 1; row <= segmentBottom; row += 1) {
    const filled = grid.filledColumns(row);
    const first = filled[0];
    if (first === undefined || (underHeader && isColumnNumberRow(grid, row))) continue;
    const label = grid.label(row, first);
    if (filled.length === 1 && titleKey(label).endsWith('表') && !layout.itemWords.has(rowLabel(label)))
      break;
    if (isNoteLabel(label, layout)) {
      notes.push({
        value: grid.text(row, first).trim(),
        at: grid.at(row, first),
        place: { table: layout.key, row: '注', column: '' },
      });
    } else if (!isSignatureLabel(label)) {
      underHeader = repeatsHeader(grid, layout, header, row);
      if (!underHeader) rows.push(row);
    }
  }
  const headTop = title?.row ?? Math.max(segmentTop, header.top - HEAD_ROWS_WITHOUT_TITLE);
  const table = { title, top: headTop, bottom: rows.at(-1) ?? header.bottom };
  const head = readHead(grid, layout, header, table, notes);
  return new TableBlock(grid, layout, header, rows, head);
}

/** A header printed again after a page break. */
function repeatsHeader(grid: SheetGrid, layout: TableLayout, header: HeaderMatch, row: number): boolean {
  const repeated = [...header.columns].filter(([key, column]) =>
    columnKeysAt(grid, layout, row, column).includes(key),
  );
  return repeated.length >= 2 && repeated.length === header.columns.size;
}

function readHead(
  grid: SheetGrid,
  { key, layout, unitLabels }: TableLayout,
  header: HeaderMatch,
  { title, top, bottom }: Segment,
  notes: readonly Located<string>[],
): TableHead {
  const belowTitle = title === undefined ? top : top + 1;
  const columns = [...header.columns.values()];
  const filled = rowsBetween(header.top, header.bottom).flatMap((row) => grid.filledColumns(row));
  const right = Math.max(...columns, ...filled);
  return {
    key,
    layout,
    range: {
      sheet: grid.name,
      top,
      left: Math.min(...columns, title?.column ?? grid.right),
      bottom: Math.max(bottom, notes.at(-1)?.at.row ?? 0),
      right: Math.max(right, title?.column ?? 0),
    },
    title: title === undefined ? undefined : locatedTitle(grid, title, key),
    year: title === undefined ? undefined : yearIn(title.text),
    yearBelowTitle: findYear(grid, key, belowTitle, header),
    unit: findUnit(grid, key, top, header),
    unitName: findUnitName(grid, key, unitLabels, belowTitle, header.top - 1),
    notes,
  };
}
