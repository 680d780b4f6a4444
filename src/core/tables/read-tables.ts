import { rangeText, type SheetGrid, type SheetVisibility, type WorkbookSnapshot } from '../workbook';
import { assembleTables, type ReadParts, type TableUse } from './assemble-tables';
import { boundTables, type TableBinding } from './binding';
import type { TableHead } from './reading/block';
import { joinLists } from './recognition/continued-list';
import { joinContinued } from './recognition/continued-table';
import { expectedTables } from './recognition/expected-tables';
import { BUILT_IN_LAYOUTS, type TableLayout } from './layout';
import { missingResults } from './recognition/missing-results';
import type { ReadingRemark } from './recognition/reading-remark';
import { requiredTables, type RequiredTable } from './recognition/required-tables';
import { unreadTitles, type UnreadTitle } from './recognition/unread-titles';
import { sheetAccounts, type SheetAccount } from './sheet-accounts';
import { readSheet } from './recognition/sheet-reading';
import type { TableKey } from './table-key';
import type { Tables } from './tables';
import { findUnitFaults, fittingUnits, type UnitFault } from './units/unit-faults';

/**
 * One line of the table map: what was found where, and whether it is the copy that is used. Each page of a table over several sheets
 * has a line of its own.
 */
export interface FoundTable extends TableUse {
  readonly visibility: SheetVisibility;
}

export interface TableReading {
  readonly tables: Tables;
  /** In workbook order. */
  readonly found: readonly FoundTable[];
  /** The kinds of tables that belong to the workbook, found or not. */
  readonly expected: readonly TableKey[];
  /** The tables that have to be in the workbook, found or not; none where it is no whole set of tables. */
  readonly required: readonly RequiredTable[];
  /** Kinds of tables that are there but were left unread; `remarks` says why. */
  readonly unread: readonly TableKey[];
  /** Titles of tables under which none was recognised. */
  readonly unreadTitles: readonly UnreadTitle[];
  /** What became of every sheet, in workbook order. */
  readonly sheets: readonly SheetAccount[];
  /** Unit lines that contradict the other tables; the tables are read in the unit that fits. */
  readonly unitFaults: readonly UnitFault[];
  /** What could not be read as it stands, in workbook order. */
  readonly remarks: readonly ReadingRemark[];
  /** The user's own sheets, for rules that read all text. */
  readonly grids: readonly SheetGrid[];
}

/**
 * Reads every table of a workbook. Sheets this product made are left out. Where a table is there twice the copy on a visible
 * sheet with more rows is used, the first one if they are alike; the others stay in the map as not used. A table whose cells the
 * user has named is read there, and nothing else is read from those cells. A table whose unit line must be wrong is read in the
 * unit that fits.
 */
export function readTables(
  workbook: WorkbookSnapshot,
  layouts: readonly TableLayout[] = BUILT_IN_LAYOUTS,
  bindings: readonly TableBinding[] = [],
): TableReading {
  const bound = boundTables(workbook, layouts, bindings);
  const read = workbook.sheets
    .filter(({ own }) => !own)
    .map((sheet) => ({
      ...readSheet(bound.restOf(sheet), workbook.date1904, layouts),
      ...bound.gridOf(sheet),
    }));
  const joined = joinContinued(read);
  const lists = joinLists(read);
  const parts: ReadParts = {
    blocks: [...bound.blocks, ...joined.blocks],
    pages: [...joined.pages, ...lists.pages],
    forms: lists.forms,
    sections: read.flatMap(({ sections }) => sections),
    unread: [...read.flatMap(({ unread }) => unread), ...joined.unread, ...lists.unread],
    visibility: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])),
  };
  const declared = assembleTables(parts);
  const unitFaults = findUnitFaults(declared.tables, (units) => assembleTables(parts, units).tables);
  const { tables, heads, unread, remarks } =
    unitFaults.length === 0 ? declared : assembleTables(parts, fittingUnits(unitFaults));

  const grids = read.map(({ grid }) => grid);
  const allHeads = heads.map(({ head }) => head);
  const titles = unreadTitles(grids, allHeads, layouts);
  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const found = heads
    .map(({ head, used }) => ({
      head,
      used,
      visibility: parts.visibility.get(head.range.sheet) ?? 'visible',
    }))
    .sort((a, b) => position(a.head, order) - position(b.head, order) || a.head.range.top - b.head.range.top);
  return {
    tables,
    found,
    expected: expectedTables(allHeads, layouts),
    required: requiredTables(allHeads, grids, layouts, titles, saidElsewhere(tables)),
    unread,
    unreadTitles: titles,
    sheets: sheetAccounts(workbook.sheets, {
      heads: allHeads,
      unread: parts.unread,
      titles,
      grids: new Map(grids.map((grid) => [grid.name, grid])),
    }),
    unitFaults,
    remarks: [
      ...missingResults(grids),
      ...bound.remarks,
      ...lists.remarks,
      ...read.flatMap((sheet) => sheet.remarks),
      ...remarks,
    ].sort((a, b) => (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) || a.at.row - b.at.row),
    grids,
  };
}

/** Kinds whose figures another table prints: a 基本支出表 that lists its items by economic class is the table by economic class too. */
function saidElsewhere({ basicExpenditureTable }: Tables): readonly TableKey[] {
  const isByClass =
    basicExpenditureTable?.rows.some(({ economicClass }) => economicClass !== undefined) === true;
  return isByClass ? ['basicExpenditureByEconomicClass'] : [];
}

function position(head: TableHead, order: ReadonlyMap<string, number>): number {
  return order.get(head.range.sheet) ?? 0;
}

/** `收支预算总表!A1:F16`, for the table map. */
export function tableRange(head: TableHead): string {
  return rangeText(head.range);
}
