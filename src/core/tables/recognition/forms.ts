import type { MoneyUnit } from '../../money';
import type { SheetGrid } from '../../workbook';
import type { TableLayout } from '../layout/table-layout';
import {
  columnKeysAt,
  headerVocabulary,
  layoutsHeadedIn,
  matchHeader,
  type HeaderMatch,
} from '../reading/headers';
import { isColumnNumberRow } from '../reading/column-numbers';
import type { Located } from '../reading/field';
import { rowsBetween } from '../reading/head';
import { projectRows } from '../reading/listed-projects';
import { findTitles, type TitleCell } from './titles';

/** One performance sheet, without where it ends: that is where the next thing on the sheet begins. */
export interface FormStart {
  readonly layout: TableLayout;
  readonly grid: SheetGrid;
  readonly title: TitleCell | undefined;
  /** Row of the title, of the project's name where there is none; in a list of projects that of the project's first indicator. */
  readonly top: number;
  /** Row of the project's name: its label, or in a list its header. */
  readonly anchor: number;
  /** Header of the indicator table; in a list it heads the projects as well. */
  readonly indicators: HeaderMatch;
  /** The head of a list of projects, which all of them share; `undefined` for a form of one project. */
  readonly list: ListHead | undefined;
  /** True for the page of a list on which no project begins: its indicators are those of one on the sheet before. */
  readonly isPage?: true;
}

/** What stands above the header of a list of projects. */
export interface ListHead {
  readonly title: TitleCell | undefined;
  readonly top: number;
  /** Rows of indicators above the first project: only the sheet before may say whose they are. */
  readonly unnamed: readonly number[];
  /** The unit line of the sheet before, for a page that prints none. */
  readonly unit?: Located<MoneyUnit>;
}

/** One performance sheet with its last row. */
export interface FormArea extends FormStart {
  readonly bottom: number;
}

/** The indicator header stands at most this many rows below the project's name. */
const MAX_ROWS_TO_INDICATORS = 40;
/** A title stands at most this many rows above the project's name. */
const MAX_ROWS_TO_TITLE = 8;

/**
 * Finds the performance targets of a worksheet by their words: forms of one project, one or many stacked, and lists of projects; titles
 * only set where each begins. Of several layouts the one that knows most words of the forms counts.
 */
export function findForms(grid: SheetGrid, layouts: readonly TableLayout[]): FormStart[] {
  let best: { readonly forms: FormStart[]; readonly known: number } = { forms: [], known: 0 };
  for (const layout of layouts.filter(({ structure }) => structure.kind === 'form')) {
    const forms = formsOf(grid, layout, layouts);
    const known = wordsKnown(grid, forms);
    if (known > best.known) best = { forms, known };
  }
  return best.forms;
}

/** How many cells of the forms, down to their indicators, hold words of their layout. */
function wordsKnown(grid: SheetGrid, forms: readonly FormStart[]): number {
  const rows = new Map<number, TableLayout>();
  for (const { layout, anchor, indicators } of forms)
    for (let row = anchor; row <= indicators.bottom; row += 1) rows.set(row, layout);
  return [...rows].reduce((sum, [row, layout]) => sum + keysInRow(grid, layout, row).length, 0);
}

interface Found {
  readonly anchor: number;
  readonly indicators: HeaderMatch;
}

function formsOf(grid: SheetGrid, layout: TableLayout, layouts: readonly TableLayout[]): FormStart[] {
  const anchors: number[] = [];
  const vocabulary = headerVocabulary(layouts);
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    if (layoutsHeadedIn(grid, row, vocabulary).has(layout) && isFormRow(grid, layout, row)) anchors.push(row);
  }
  const found = anchors.flatMap((anchor, index): Found[] => {
    const last = Math.min(anchors[index + 1] ?? grid.bottom + 1, anchor + MAX_ROWS_TO_INDICATORS) - 1;
    const list = listHeader(grid, layout, anchor);
    if (list !== undefined) return [{ anchor, indicators: list }];
    for (let row = anchor + 1; row <= last; row += 1) {
      const indicators = keysInRow(grid, layout, row).includes('level3')
        ? matchHeader(grid, layout, row, ['level3', 'target'])
        : undefined;
      if (indicators !== undefined) return [{ anchor, indicators }];
    }
    return [];
  });
  if (found.length === 0) return [];

  const titles = findTitles(grid, [layout]);
  return found.flatMap(({ anchor, indicators }, index): FormStart[] => {
    const floor = Math.max(found[index - 1]?.indicators.bottom ?? grid.top - 1, anchor - MAX_ROWS_TO_TITLE);
    const title = titles.filter(({ row }) => row > floor && row < anchor).at(-1);
    const top = title?.row ?? anchor;
    if (!indicators.columns.has('name'))
      return [{ layout, grid, title, top, anchor, indicators, list: undefined }];
    const end = (found[index + 1]?.anchor ?? grid.bottom + 1) - 1;
    const rows = projectRows(grid, layout, indicators, end);
    // Below the header printed again on the same sheet the project above goes on.
    const goesOn = index > 0 && title === undefined;
    const unnamed = goesOn ? [] : indicatorRows(grid, indicators, rows[0] ?? end + 1);
    const list: ListHead = { title, top, unnamed };
    const common = { layout, grid, anchor, indicators, list };
    if (rows.length === 0 && index === 0 && unnamed.length > 0)
      return [{ ...common, title, top, isPage: true }];
    return rows.map((row, project) => ({
      ...common,
      title: project === 0 ? title : undefined,
      top: project === 0 && !goesOn ? top : row,
    }));
  });
}

/** The rows between a header and a row that print an indicator. */
function indicatorRows(grid: SheetGrid, { bottom, columns }: HeaderMatch, end: number): number[] {
  const level3 = columns.get('level3');
  return rowsBetween(bottom + 1, end - 1).filter(
    (row) => level3 !== undefined && !grid.isBlank(row, level3) && !isColumnNumberRow(grid, row),
  );
}

/** The header of a list of projects that begins in a row: it heads the indicators too, in the same row or in the one below. */
function listHeader(grid: SheetGrid, layout: TableLayout, row: number): HeaderMatch | undefined {
  const below = keysInRow(grid, layout, row).length > 2 ? row + 1 : row;
  const isHeader = [row, below].some((each) => keysInRow(grid, layout, each).includes('level3'));
  return isHeader ? matchHeader(grid, layout, row, ['name', 'level3', 'target']) : undefined;
}

/** True for the row that prints the project's name, with which a form begins; false for layouts of other tables. */
export function isFormRow(grid: SheetGrid, layout: TableLayout, row: number): boolean {
  const { kind, required } = layout.structure;
  if (kind !== 'form') return false;
  const keys = keysInRow(grid, layout, row);
  return required.every((key) => keys.includes(key));
}

function keysInRow(grid: SheetGrid, layout: TableLayout, row: number): string[] {
  return grid.filledColumns(row).flatMap((column) => [...columnKeysAt(grid, layout, row, column)]);
}
