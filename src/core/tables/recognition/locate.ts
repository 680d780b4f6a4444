import { rowLabel, type SheetGrid } from '../../workbook';
import { TableBlock, type TableHead } from '../block';
import type { Located } from '../field';
import type { TableLayout } from '../layout';
import type { ReadingRemark } from '../reading-remark';
import type { TableKey } from '../table-key';
import { findForms, type FormArea } from './forms';
import { findUnit, findUnitName } from './head';
import {
  columnKeysAt,
  headerVocabulary,
  layoutsHeadedIn,
  matchHeader,
  type HeaderMatch,
  type HeaderVocabulary,
} from './headers';
import { requirementsOf, STRUCTURES } from './structure';
import { findTitles, titleKey, titleMatches, yearIn, type TitleCell } from './titles';

/** A heading with the paragraphs below it. */
export interface TextArea {
  readonly layout: TableLayout;
  readonly grid: SheetGrid;
  readonly title: Located<string>;
  readonly top: number;
  readonly bottom: number;
}

/** Everything recognised on one sheet. */
export interface LocatedSheet {
  readonly blocks: readonly TableBlock[];
  readonly forms: readonly FormArea[];
  readonly texts: readonly TextArea[];
  /** What stands on the sheet but could not be read as it stands. */
  readonly remarks: readonly ReadingRemark[];
}

/** A header stands at most this many rows below its title: between them come unit line, department, date and blank rows. */
const MAX_HEAD_ROWS = 12;
/** Without a title, the head is what stands directly above the header. */
const HEAD_ROWS_WITHOUT_TITLE = 4;
const NOTE = /^(?:注|备注|说明)[:\d(]/;

/** Rows of a sheet, both ends included, with the title that opens them where there is one. */
interface Segment {
  readonly title: TitleCell | undefined;
  readonly top: number;
  readonly bottom: number;
}

/** Finds tables, forms and text sections on a sheet by their words alone; position and sheet name are at most a hint. */
export function locateTables(grid: SheetGrid, layouts: readonly TableLayout[]): LocatedSheet {
  if (isContentsPage(grid)) return { blocks: [], forms: [], texts: [], remarks: [] };
  const found = findForms(grid, layouts);
  const inForm = (row: number): boolean =>
    found.some((form) => row >= form.top && row <= form.indicators.bottom);
  const titles = findTitles(grid, layouts).filter(({ row }) => !inForm(row));
  const openings = titles.filter((title, index) => opensSomething(grid, title, titles[index + 1]));
  const starts = [...openings.map(({ row }) => row), ...found.map(({ top }) => top)].sort((a, b) => a - b);
  const endOf = (row: number): number => (starts.find((start) => start > row) ?? grid.bottom + 1) - 1;

  const blocks: TableBlock[] = [];
  const texts: TextArea[] = [];
  const segments: Segment[] = openings.map((title) => ({ title, top: title.row, bottom: endOf(title.row) }));
  const untitled = { title: undefined, top: grid.top, bottom: endOf(grid.top - 1) };
  for (const segment of untitled.bottom < untitled.top ? segments : [untitled, ...segments]) {
    const area = segment.title === undefined ? undefined : textArea(grid, segment.title, segment);
    if (area !== undefined) texts.push(area);
    else blocks.push(...blocksIn(grid, segment, layouts));
  }
  const forms = found.map((form) => ({ ...form, bottom: endOf(form.indicators.bottom) }));
  return { blocks, forms, texts, remarks: [] };
}

/** A table of contents repeats every title; nothing on it is a table. */
function isContentsPage(grid: SheetGrid): boolean {
  for (let row = grid.top; row <= Math.min(grid.bottom, grid.top + 5); row += 1) {
    const [first] = grid.filledColumns(row);
    if (first !== undefined) return grid.label(row, first) === '目录';
  }
  return false;
}

/** A title counts only where its own header, or for a text section a paragraph, follows before the next title. */
function opensSomething(grid: SheetGrid, title: TitleCell, next: TitleCell | undefined): boolean {
  if (title.other) return true;
  const last = Math.min(next === undefined ? grid.bottom : next.row - 1, title.row + MAX_HEAD_ROWS);
  return title.layouts.some((layout) =>
    STRUCTURES[layout.key].kind === 'text'
      ? isHeading(grid, title, layout) && hasParagraph(grid, title.row + 1, last)
      : headerFor(grid, layout, title.row + 1, last) !== undefined,
  );
}

/** The heading of a text section is short and alone in its row: the words, perhaps numbered or after the department's name. */
function isHeading(grid: SheetGrid, title: TitleCell, layout: TableLayout): boolean {
  const { kind } = STRUCTURES[layout.key];
  return kind === 'text' && titleKey(title.text).length <= 30 && grid.filledColumns(title.row).length === 1;
}

function hasParagraph(grid: SheetGrid, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) if (grid.filledColumns(row).length > 0) return true;
  return false;
}

function headerFor(grid: SheetGrid, layout: TableLayout, from: number, to: number): HeaderMatch | undefined {
  const { kind } = STRUCTURES[layout.key];
  if (kind === 'text' || kind === 'form') return undefined;
  const { required } = requirementsOf(layout);
  for (let row = from; row <= Math.min(to, grid.bottom); row += 1) {
    const match = matchHeader(grid, layout, row, required);
    if (match !== undefined) return match;
  }
  return undefined;
}

/** The text a heading opens; none where a table of the same name (机构设置) follows. */
function textArea(grid: SheetGrid, title: TitleCell, segment: Segment): TextArea | undefined {
  const layout = title.layouts.find((candidate) => isHeading(grid, title, candidate));
  if (layout === undefined) return undefined;
  const last = Math.min(segment.bottom, title.row + MAX_HEAD_ROWS);
  if (title.layouts.some((other) => headerFor(grid, other, title.row + 1, last) !== undefined))
    return undefined;
  return {
    layout,
    grid,
    title: locatedTitle(grid, title, layout.key),
    top: segment.top,
    bottom: segment.bottom,
  };
}

function locatedTitle(grid: SheetGrid, title: TitleCell, table: TableKey): Located<string> {
  return {
    value: title.text,
    at: grid.at(title.row, title.column),
    place: { table, row: '标题', column: '' },
  };
}

/** The table a segment's title announces, or the tables whose header proves them without a title. */
function blocksIn(grid: SheetGrid, segment: Segment, layouts: readonly TableLayout[]): TableBlock[] {
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
    if (grid.filledColumns(row).length < 2) continue;
    const headed = layoutsHeadedIn(grid, row, vocabulary);
    if (headed.size === 0) continue;
    let best: FoundTable | undefined;
    for (const layout of layouts) {
      const { kind } = STRUCTURES[layout.key];
      if (kind === 'text' || kind === 'form' || !headed.has(layout)) continue;
      const header = matchHeader(grid, layout, row, requirementsOf(layout).required);
      if (header === undefined) continue;
      if (!isAnnounced(layout) && !provesItself(grid, layout, header, to)) continue;
      if (best === undefined || header.columns.size > best.header.columns.size) best = { layout, header };
    }
    if (best !== undefined) return best;
  }
  return undefined;
}

/** True where header words (lists) or row labels (items, sides) leave no doubt which table this is. */
function provesItself(grid: SheetGrid, layout: TableLayout, header: HeaderMatch, to: number): boolean {
  const { kind } = STRUCTURES[layout.key];
  const { evidence, inHeader } = requirementsOf(layout);
  if (inHeader) return evidence.every((key) => header.columns.has(key) || header.headings.has(key));
  const label = header.columns.get('label');
  if (label === undefined) return false;
  const items = new Set<string>();
  let totals = 0;
  for (let row = header.bottom + 1; row <= to; row += 1) {
    for (const column of grid.filledColumns(row)) {
      const item = layout.itemWords.get(rowLabel(grid.text(row, column)));
      if (item !== undefined && (kind === 'sides' || column === label)) items.add(item);
      if (/^(?:收入|支出)总计$/.test(grid.label(row, column))) totals += 1;
    }
  }
  // Revenue and expenditure side by side are told by their two closing totals.
  return kind === 'sides' ? totals >= 2 : evidence.every((key) => items.has(key)) && !items.has('project');
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
  for (let row = header.bottom + 1; row <= segmentBottom; row += 1) {
    const filled = grid.filledColumns(row);
    const first = filled[0];
    if (first === undefined) continue;
    const label = grid.label(row, first);
    if (filled.length === 1 && titleKey(label).endsWith('表') && !layout.itemWords.has(rowLabel(label)))
      break;
    if (NOTE.test(label)) {
      notes.push({
        value: grid.text(row, first).trim(),
        at: grid.at(row, first),
        place: { table: layout.key, row: '注', column: '' },
      });
    } else if (!repeatsHeader(grid, layout, header, row)) {
      rows.push(row);
    }
  }
  const headTop = title?.row ?? Math.max(segmentTop, header.top - HEAD_ROWS_WITHOUT_TITLE);
  const head = readHead(grid, layout, title, headTop, header, rows.at(-1) ?? header.bottom, notes);
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
  { key, layout }: TableLayout,
  title: TitleCell | undefined,
  headTop: number,
  header: HeaderMatch,
  lastRow: number,
  notes: readonly Located<string>[],
): TableHead {
  const columns = [...header.columns.values()];
  const right = Math.max(...columns, ...grid.filledColumns(header.bottom));
  return {
    key,
    layout,
    range: {
      sheet: grid.name,
      top: headTop,
      left: Math.min(...columns, title?.column ?? grid.right),
      bottom: Math.max(lastRow, notes.at(-1)?.at.row ?? 0),
      right: Math.max(right, title?.column ?? 0),
    },
    title: title === undefined ? undefined : locatedTitle(grid, title, key),
    year: title === undefined ? undefined : yearIn(title.text),
    unit: findUnit(grid, key, headTop, header),
    unitName: findUnitName(grid, key, title === undefined ? headTop : headTop + 1, header.top - 1),
    notes,
  };
}
