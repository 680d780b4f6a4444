import { addressText, type CellAt, type WorkbookSnapshot } from '../../src/core/workbook';
import type { Random } from '../../test/corpus/sets/random';
import { valueAt } from './edits';
import type { Given } from './given';

/** A workbook with one mistake in it. */
export interface Planted {
  readonly workbook: WorkbookSnapshot;
  /** The sheet of the mistake. */
  readonly sheet: string;
  /** The cells and what was typed, for people. */
  readonly what?: string;
  /** True for a cell at which the mistake is rightly shown: the planted one, or for a row or a sheet any cell that lacks it. */
  isAt(at: CellAt): boolean;
  /** True where a row is gone: a finding that names its table is at its place, for it has a cell in the other table only. */
  readonly isGone?: boolean;
}

/** A kind of mistake. */
export interface Kind {
  readonly name: string;
  /** The issue whose rules find it, where it is none on tables of figures. */
  readonly needs?: 'prose' | 'performance';
  /** Plants one at a random place; `undefined` where the workbook has no place for it. */
  plant(given: Given, random: Random): Planted | undefined;
}

/** A mistake in one cell, or in several that are wrong together. */
export function inCells(workbook: WorkbookSnapshot, ...cells: readonly CellAt[]): Planted {
  return {
    workbook,
    sheet: cells[0]?.sheet ?? '',
    what: cells.map((cell) => `${addressText(cell)}=${JSON.stringify(valueAt(workbook, cell))}`).join(' '),
    isAt: (at) =>
      cells.some((cell) => cell.sheet === at.sheet && cell.row === at.row && cell.column === at.column),
  };
}

/** A mistake in a row or a sheet: a finding on the sheet is at its place, or on another where it compares the two. */
export function onSheet(workbook: WorkbookSnapshot, sheet: string): Planted {
  return { workbook, sheet, isAt: (at) => at.sheet === sheet };
}

/** A row that is gone. */
export function withoutPlace(workbook: WorkbookSnapshot, sheet: string): Planted {
  return { ...onSheet(workbook, sheet), isGone: true };
}

/** A sheet that is gone has no cells: whatever is said of the lack of it is at its place. */
export function anywhere(workbook: WorkbookSnapshot, sheet: string): Planted {
  return { workbook, sheet, isAt: () => true };
}

/** An amount that is gone stands in no finding: the sum that lacks it, along its row or its column, is its place. */
export function inSum(workbook: WorkbookSnapshot, cell: CellAt): Planted {
  return {
    ...inCells(workbook, cell),
    isAt: ({ sheet, row, column }) => sheet === cell.sheet && (row === cell.row || column === cell.column),
  };
}
