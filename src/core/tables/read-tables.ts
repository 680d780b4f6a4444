import { rangeText, type SheetGrid, type SheetVisibility, type WorkbookSnapshot } from '../workbook';
import { readAppropriationSummary, type AppropriationSummary } from './appropriation-summary';
import { readBasicExpenditureTable, type BasicExpenditureTable } from './basic-expenditure-table';
import { boundTables, type TableBinding } from './binding';
import type { TableBlock, TableHead } from './block';
import { expectedTables } from './expected-tables';
import { readFixedAssetsTable, type FixedAssetsTable } from './fixed-assets-table';
import { BUILT_IN_LAYOUTS, type TableLayout } from './layout';
import { readOrganisationTable, type OrganisationTable } from './organisation-table';
import type { PerformanceSheet } from './performance-sheet';
import { readProcurementTable, type ProcurementTable } from './procurement-table';
import { readProjectExpenditureTable, type ProjectExpenditureTable } from './project-expenditure-table';
import { readRevenueExpenditureSummary, type RevenueExpenditureSummary } from './revenue-expenditure-summary';
import {
  readEconomicClassTable,
  readExpenditureTable,
  readRevenueTable,
  type EconomicClassTable,
  type ExpenditureTable,
  type RevenueTable,
} from './classified-tables';
import type { ReadingRemark } from './reading-remark';
import { STRUCTURES } from './recognition/structure';
import type { TableKey } from './table-key';
import { readSheet } from './sheet-reading';
import type { TextSection } from './text-section';
import { readThreePublicTable, type ThreePublicTable } from './three-public-table';

/** The tables of one workbook; `undefined` (or an empty list) where a table was not found. */
export interface Tables {
  readonly revenueExpenditureSummary: RevenueExpenditureSummary | undefined;
  readonly revenueTable: RevenueTable | undefined;
  readonly expenditureTable: ExpenditureTable | undefined;
  readonly appropriationSummary: AppropriationSummary | undefined;
  readonly generalPublicExpenditure: ExpenditureTable | undefined;
  readonly governmentFundExpenditure: ExpenditureTable | undefined;
  readonly stateCapitalExpenditure: ExpenditureTable | undefined;
  readonly basicExpenditureByEconomicClass: EconomicClassTable | undefined;
  readonly basicExpenditureTable: BasicExpenditureTable | undefined;
  readonly projectExpenditureTable: ProjectExpenditureTable | undefined;
  readonly threePublicTable: ThreePublicTable | undefined;
  readonly organisationTable: OrganisationTable | undefined;
  readonly performanceSheets: readonly PerformanceSheet[] | undefined;
  readonly procurementTable: ProcurementTable | undefined;
  readonly fixedAssetsTable: FixedAssetsTable | undefined;
  readonly duties: TextSection | undefined;
  readonly overallGoals: TextSection | undefined;
  readonly subGoals: TextSection | undefined;
  readonly safeguards: TextSection | undefined;
  readonly glossary: TextSection | undefined;
  readonly otherMatters: TextSection | undefined;
  readonly organisationNotes: TextSection | undefined;
  readonly compilationNotes: TextSection | undefined;
  /** One per project. */
  readonly projectNotes: readonly TextSection[] | undefined;
}

/** One line of the table map: what was found where, and whether it is the copy that is used. */
export interface FoundTable {
  readonly head: TableHead;
  readonly visibility: SheetVisibility;
  readonly used: boolean;
}

export interface TableReading {
  readonly tables: Tables;
  /** In workbook order. */
  readonly found: readonly FoundTable[];
  /** The kinds of tables that belong to the workbook, found or not. */
  readonly expected: readonly TableKey[];
  /** What could not be read as it stands, in workbook order. */
  readonly remarks: readonly ReadingRemark[];
  /** The user's own sheets, for rules that read all text. */
  readonly grids: readonly SheetGrid[];
}

/**
 * Reads every table of a workbook. Sheets this product made are left out. Where a table is there twice the copy on a visible
 * sheet with more rows is used, the first one if they are alike; the others stay in the map as not used. A table whose cells the
 * user has named is read there, and nothing else is read from those cells.
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
  const visibility = new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility]));
  const blocks = [...bound.blocks, ...read.flatMap((sheet) => sheet.blocks)];
  const allSheets = read.flatMap(({ forms }) => forms);
  const sheets = allSheets.filter((sheet) => !isHiddenCopy(sheet, allSheets, visibility));
  const sections = read.flatMap((sheet) => sheet.sections);

  const block = (key: TableKey): TableBlock | undefined =>
    bestCopy(blocks.filter(({ head }) => head.key === key));
  const table = <T>(key: TableKey, reader: (found: TableBlock) => T): T | undefined => {
    const found = block(key);
    return found === undefined ? undefined : reader(found);
  };
  const section = (key: TableKey): TextSection | undefined => sections.find(({ head }) => head.key === key);
  const projectNotes = sections.filter(({ head }) => head.key === 'projectNotes');
  const tables: Tables = {
    revenueExpenditureSummary: table('revenueExpenditureSummary', readRevenueExpenditureSummary),
    revenueTable: table('revenueTable', readRevenueTable),
    expenditureTable: table('expenditureTable', readExpenditureTable),
    appropriationSummary: table('appropriationSummary', readAppropriationSummary),
    generalPublicExpenditure: table('generalPublicExpenditure', readExpenditureTable),
    governmentFundExpenditure: table('governmentFundExpenditure', readExpenditureTable),
    stateCapitalExpenditure: table('stateCapitalExpenditure', readExpenditureTable),
    basicExpenditureByEconomicClass: table('basicExpenditureByEconomicClass', readEconomicClassTable),
    basicExpenditureTable: table('basicExpenditureTable', readBasicExpenditureTable),
    projectExpenditureTable: table('projectExpenditureTable', readProjectExpenditureTable),
    threePublicTable: table('threePublicTable', readThreePublicTable),
    organisationTable: table('organisationTable', readOrganisationTable),
    performanceSheets: sheets.length === 0 ? undefined : sheets,
    procurementTable: table('procurementTable', readProcurementTable),
    fixedAssetsTable: table('fixedAssetsTable', readFixedAssetsTable),
    duties: section('duties'),
    overallGoals: section('overallGoals'),
    subGoals: section('subGoals'),
    safeguards: section('safeguards'),
    glossary: section('glossary'),
    otherMatters: section('otherMatters'),
    organisationNotes: section('organisationNotes'),
    compilationNotes: section('compilationNotes'),
    projectNotes: projectNotes.length === 0 ? undefined : projectNotes,
  };

  const order = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const heads = [
    ...blocks.map(({ head }) => ({ head, used: block(head.key)?.head === head })),
    ...allSheets.map((sheet) => ({ head: sheet.head, used: sheets.includes(sheet) })),
    ...sections.map(({ head }) => ({
      head,
      used: STRUCTURES[head.key].many === true || section(head.key)?.head === head,
    })),
  ];
  const found = heads
    .map(({ head, used }) => ({ head, used, visibility: visibility.get(head.range.sheet) ?? 'visible' }))
    .sort((a, b) => position(a.head, order) - position(b.head, order) || a.head.range.top - b.head.range.top);
  return {
    tables,
    found,
    expected: expectedTables(
      heads.map(({ head }) => head),
      layouts,
    ),
    remarks: [...bound.remarks, ...read.flatMap(({ remarks }) => remarks)],
    grids: read.map(({ grid }) => grid),
  };
}

function position(head: TableHead, order: ReadonlyMap<string, number>): number {
  return order.get(head.range.sheet) ?? 0;
}

function bestCopy(blocks: readonly TableBlock[]): TableBlock | undefined {
  return blocks.reduce<TableBlock | undefined>(
    (best, block) => (best === undefined || worth(block) > worth(best) ? block : best),
    undefined,
  );
}

/** True for a form on a hidden worksheet whose project has one on a visible worksheet: a copy somebody put aside. */
function isHiddenCopy(
  sheet: PerformanceSheet,
  all: readonly PerformanceSheet[],
  visibility: ReadonlyMap<string, SheetVisibility>,
): boolean {
  const isVisible = ({ head }: PerformanceSheet): boolean => visibility.get(head.range.sheet) === 'visible';
  return !isVisible(sheet) && all.some((other) => other.key === sheet.key && isVisible(other));
}

/** What the user has named before all else, visible sheets before hidden ones, then the number of filled rows. */
function worth(block: TableBlock): number {
  const named = block.head.bound === true ? 10_000_000 : 0;
  return named + (block.grid.sheet.visibility === 'visible' ? 1_000_000 : 0) + block.rows.length;
}

/** `收支预算总表!A1:F16`, for the table map. */
export function tableRange(head: TableHead): string {
  return rangeText(head.range);
}
