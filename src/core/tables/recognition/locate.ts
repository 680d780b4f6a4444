import type { SheetGrid } from '../../workbook';
import type { TableBlock, TableHead } from '../reading/block';
import type { Located } from '../reading/field';
import type { TableLayout } from '../layout/table-layout';
import type { ReadingRemark } from './reading-remark';
import { datesAmongCodes } from './dates-among-codes';
import { isByEconomicClass } from './economic-rows';
import { isFinalAccounts } from './final-accounts';
import { findForms, type FormArea } from './forms';
import {
  columnWithoutHeader,
  formWithUnclearHeader,
  tableWithUnclearHeader,
  tableWithoutTotalRow,
} from './unclear-header';
import { findPastedTables } from './pasted-text';
import { blocksIn, continuationsIn, headerAt, MAX_HEAD_ROWS, type Segment } from './segment-blocks';
import { sideBySide } from './side-by-side';
import { findTitles, isContinued, locatedTitle, titleKey, yearIn, type TitleCell } from './titles';
import { unfittingPage, type UnreadTable } from './unread-table';

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
  /** The page of a list of performance targets on which no project begins. */
  readonly listPage: FormArea | undefined;
  /** What an untitled header at the top may be the rest of, should the sheet before end in such a table. */
  readonly continuations: readonly TableBlock[];
  /** What was found and left unread, with the reason. */
  readonly unread: readonly UnreadTable[];
  /** What else could not be read as it stands. */
  readonly remarks: readonly ReadingRemark[];
}

/** Finds tables, forms and text sections on a sheet by their words alone; position and sheet name are at most a hint. */
export function locateTables(grid: SheetGrid, layouts: readonly TableLayout[]): LocatedSheet {
  const located = sideBySide(grid, layouts).map((area) => locateIn(area, layouts));
  return {
    blocks: located.flatMap(({ blocks }) => blocks),
    forms: located.flatMap(({ forms }) => forms),
    listPage: located[0]?.listPage,
    texts: located.flatMap(({ texts }) => texts),
    continuations: located[0]?.continuations ?? [],
    unread: located.flatMap(({ unread }) => unread),
    remarks: located.flatMap(({ remarks }) => remarks),
  };
}

/** What stands in one area of a sheet, one thing below the other. */
function locateIn(grid: SheetGrid, layouts: readonly TableLayout[]): LocatedSheet {
  if (isContentsPage(grid) || isFinalAccounts(grid))
    return {
      blocks: [],
      forms: [],
      listPage: undefined,
      texts: [],
      continuations: [],
      unread: [],
      remarks: [],
    };
  const found = findForms(grid, layouts);
  const inForm = (row: number): boolean =>
    found.some((form) => row >= form.top && row <= form.indicators.bottom);
  const titles = findTitles(grid, layouts).filter(({ row }) => !inForm(row));
  const openings = titles.filter((title, index) => opensSomething(grid, title, titles[index + 1]));
  const pasted = findPastedTables(grid, layouts, titles);
  const starts = [
    ...openings.map(({ row }) => row),
    ...found.map(({ top }) => top),
    ...pasted.map(({ head }) => head.range.top),
  ].sort((a, b) => a - b);
  const endOf = (row: number): number => (starts.find((start) => start > row) ?? grid.bottom + 1) - 1;

  const blocks: TableBlock[] = [];
  const texts: TextArea[] = [];
  const segments: Segment[] = openings.map((title) => ({ title, top: title.row, bottom: endOf(title.row) }));
  const untitled = { title: undefined, top: grid.top, bottom: endOf(grid.top - 1) };
  const hasUntitled = untitled.bottom >= untitled.top;
  for (const segment of hasUntitled ? [untitled, ...segments] : segments) {
    const area = segment.title === undefined ? undefined : textArea(grid, segment.title, segment);
    if (area !== undefined) texts.push(area);
    else
      blocks.push(
        ...blocksIn(grid, segment, layouts).filter(
          ({ head, rows }) => !isByEconomicClass(head.key, grid, rows),
        ),
      );
  }
  const areas = found.map((form) => ({ ...form, bottom: endOf(Math.max(form.top, form.indicators.bottom)) }));
  const forms = areas.filter(({ isPage }) => isPage !== true);
  const unreadTables = blocks.flatMap(
    (block) => tableWithUnclearHeader(block) ?? tableWithoutTotalRow(block) ?? [],
  );
  const unclearForms = forms.flatMap((form) => formWithUnclearHeader(form) ?? []);
  const readBlocks = blocks.filter((block) => !unreadTables.some(({ head }) => head === block.head));
  return {
    blocks: readBlocks,
    forms: forms.filter((form) => !unclearForms.some(({ head }) => head.range.top === form.top)),
    listPage: areas.find(({ isPage }) => isPage === true),
    texts,
    continuations:
      hasUntitled && blocks.length === 0 && areas.length === 0
        ? continuationsIn(grid, untitled, layouts)
        : [],
    unread: [
      ...unreadTables,
      ...unclearForms,
      ...pasted,
      ...pagesWithoutHeader(grid, titles, openings, pasted),
    ],
    remarks: [
      ...readBlocks.flatMap((block) =>
        [datesAmongCodes(block), columnWithoutHeader(block)].filter((remark) => remark !== undefined),
      ),
    ],
  };
}

/** Pages under a title with `（续）` that do not print the header again: their columns can only be guessed. */
function pagesWithoutHeader(
  grid: SheetGrid,
  titles: readonly TitleCell[],
  openings: readonly TitleCell[],
  pasted: readonly UnreadTable[],
): UnreadTable[] {
  return titles.flatMap((title) => {
    const layout = title.layouts.find(({ structure }) => structure.kind !== 'text');
    const isKnown = openings.includes(title) || pasted.some(({ head }) => head.range.top === title.row);
    if (layout === undefined || isKnown || !isContinued(title.text)) return [];
    const { row, column } = title;
    const head: TableHead = {
      key: layout.key,
      layout: layout.layout,
      range: { sheet: grid.name, top: row, left: column, bottom: grid.bottom, right: grid.right },
      title: locatedTitle(grid, title, layout.key),
      year: yearIn(title.text),
      unit: undefined,
      unitName: undefined,
      notes: [],
    };
    return [unfittingPage(head, '却没有表头')];
  });
}

/** A table of contents repeats every title; nothing on it is a table. */
export function isContentsPage(grid: SheetGrid): boolean {
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
    layout.structure.kind === 'text'
      ? isHeading(grid, title, layout) && hasParagraph(grid, title.row + 1, last)
      : hasHeader(grid, layout, title.row + 1, last),
  );
}

/** The heading of a text section is short and alone in its row: the words, perhaps numbered or after the department's name. */
function isHeading(grid: SheetGrid, title: TitleCell, layout: TableLayout): boolean {
  const { kind } = layout.structure;
  return kind === 'text' && titleKey(title.text).length <= 30 && grid.filledColumns(title.row).length === 1;
}

function hasParagraph(grid: SheetGrid, from: number, to: number): boolean {
  for (let row = from; row <= to; row += 1) if (grid.filledColumns(row).length > 0) return true;
  return false;
}

function hasHeader(grid: SheetGrid, layout: TableLayout, from: number, to: number): boolean {
  for (let row = from; row <= Math.min(to, grid.bottom); row += 1)
    if (headerAt(grid, layout, row) !== undefined) return true;
  return false;
}

/** The text a heading opens; none where a table of the same name (机构设置) follows. */
function textArea(grid: SheetGrid, title: TitleCell, segment: Segment): TextArea | undefined {
  const layout = title.layouts.find((candidate) => isHeading(grid, title, candidate));
  if (layout === undefined) return undefined;
  const last = Math.min(segment.bottom, title.row + MAX_HEAD_ROWS);
  if (title.layouts.some((other) => hasHeader(grid, other, title.row + 1, last))) return undefined;
  return {
    layout,
    grid,
    title: locatedTitle(grid, title, layout.key),
    top: segment.top,
    bottom: segment.bottom,
  };
}
