import type { SheetGrid } from '../../workbook';
import type { TableLayout } from '../layout/table-layout';
import {
  columnKeysAt,
  headerVocabulary,
  layoutsHeadedIn,
  matchHeader,
  type HeaderMatch,
} from '../reading/headers';
import { findTitles, type TitleCell } from './titles';

/** One performance sheet, without where it ends: that is where the next thing on the sheet begins. */
export interface FormStart {
  readonly layout: TableLayout;
  readonly grid: SheetGrid;
  readonly title: TitleCell | undefined;
  /** Row of the title, or of the project code where there is none. */
  readonly top: number;
  /** Row of the project code label. */
  readonly anchor: number;
  /** Header of the indicator table. */
  readonly indicators: HeaderMatch;
}

/** One performance sheet with its last row. */
export interface FormArea extends FormStart {
  readonly bottom: number;
}

/** The indicator header stands at most this many rows below the project code. */
const MAX_ROWS_TO_INDICATORS = 40;
/** A title stands at most this many rows above the project code. */
const MAX_ROWS_TO_TITLE = 8;

/** Finds the performance sheets of a worksheet, one or many stacked, by their labels; titles only set where each begins. */
export function findForms(grid: SheetGrid, layouts: readonly TableLayout[]): FormStart[] {
  for (const layout of layouts.filter(({ structure }) => structure.kind === 'form')) {
    const forms = formsOf(grid, layout, layouts);
    if (forms.length > 0) return forms;
  }
  return [];
}

function formsOf(grid: SheetGrid, layout: TableLayout, layouts: readonly TableLayout[]): FormStart[] {
  const anchors: number[] = [];
  const vocabulary = headerVocabulary(layouts);
  for (let row = grid.top; row <= grid.bottom; row += 1) {
    if (layoutsHeadedIn(grid, row, vocabulary).has(layout) && isFormRow(grid, layout, row)) anchors.push(row);
  }
  const found = anchors.flatMap((anchor, index) => {
    const last = Math.min(anchors[index + 1] ?? grid.bottom + 1, anchor + MAX_ROWS_TO_INDICATORS) - 1;
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
  return found.map(({ anchor, indicators }, index) => {
    const floor = Math.max(found[index - 1]?.indicators.bottom ?? grid.top - 1, anchor - MAX_ROWS_TO_TITLE);
    const title = titles.filter(({ row }) => row > floor && row < anchor).at(-1);
    return { layout, grid, title, top: title?.row ?? anchor, anchor, indicators };
  });
}

/** True for the row that prints project code and name, with which a form begins; false for layouts of other tables. */
export function isFormRow(grid: SheetGrid, layout: TableLayout, row: number): boolean {
  const { kind, required } = layout.structure;
  if (kind !== 'form') return false;
  const keys = keysInRow(grid, layout, row);
  return required.every((key) => keys.includes(key));
}

function keysInRow(grid: SheetGrid, layout: TableLayout, row: number): string[] {
  return grid.filledColumns(row).flatMap((column) => [...columnKeysAt(grid, layout, row, column)]);
}
