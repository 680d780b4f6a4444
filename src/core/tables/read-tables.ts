import type { MoneyUnit } from '../money';
import {
  addressText,
  rangeText,
  type SheetGrid,
  type SheetVisibility,
  type WorkbookSnapshot,
} from '../workbook';
import { readAppropriationSummary, type AppropriationSummary } from './appropriation-summary';
import { readBasicExpenditureTable, type BasicExpenditureTable } from './basic-expenditure-table';
import { boundTables, type TableBinding } from './binding';
import type { TableBlock, TableHead } from './block';
import { joinContinued } from './continued-table';
import { differingCopy } from './copies';
import { expectedTables } from './expected-tables';
import { readFixedAssetsTable, type FixedAssetsTable } from './fixed-assets-table';
import { BUILT_IN_LAYOUTS, type TableLayout } from './layout';
import { readOrganisationTable, type OrganisationTable } from './organisation-table';
import { readPerformanceSheet, type PerformanceSheet } from './performance-sheet';
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
import type { UnreadTable } from './recognition/unread-table';
import { requiredTables, type RequiredTable } from './required-tables';
import type { TableKey } from './table-key';
import { readSheet, type FormReading } from './sheet-reading';
import type { TextSection } from './text-section';
import { readThreePublicTable, type ThreePublicTable } from './three-public-table';
import { findUnitFaults, fittingUnits, type UnitFault, type UnitsByLine } from './units/unit-faults';

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

/**
 * One line of the table map: what was found where, and whether it is the copy that is used. Each page of a table over several sheets
 * has a line of its own.
 */
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
  /** The tables that have to be in the workbook, found or not; none where it is no whole set of tables. */
  readonly required: readonly RequiredTable[];
  /** Kinds of tables that are there but were left unread; `remarks` says why. */
  readonly unread: readonly TableKey[];
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
  const parts: ReadParts = {
    blocks: [...bound.blocks, ...joined.blocks],
    pages: joined.pages,
    forms: read.flatMap(({ forms }) => forms),
    sections: read.flatMap(({ sections }) => sections),
    unread: [...read.flatMap(({ unread }) => unread), ...joined.unread],
    visibility: new Map(workbook.sheets.map((sheet) => [sheet.name, sheet.visibility])),
  };
  const declared = assemble(parts);
  const unitFaults = findUnitFaults(declared.tables, (units) => assemble(parts, units).tables);
  const { tables, heads, unread, remarks } =
    unitFaults.length === 0 ? declared : assemble(parts, fittingUnits(unitFaults));

  const grids = read.map(({ grid }) => grid);
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
    expected: expectedTables(
      heads.map(({ head }) => head),
      layouts,
    ),
    required: requiredTables(
      heads.map(({ head }) => head),
      grids,
      layouts,
    ),
    unread,
    unitFaults,
    remarks: [...bound.remarks, ...read.flatMap((sheet) => sheet.remarks), ...remarks].sort(
      (a, b) => (order.get(a.at.sheet) ?? 0) - (order.get(b.at.sheet) ?? 0) || a.at.row - b.at.row,
    ),
    grids,
  };
}

/** Everything read from the sheets, in workbook order. */
interface ReadParts {
  readonly blocks: readonly TableBlock[];
  /** Heads of the further pages of tables printed over several sheets. */
  readonly pages: readonly TableHead[];
  readonly forms: readonly FormReading[];
  readonly sections: readonly TextSection[];
  readonly unread: readonly UnreadTable[];
  readonly visibility: ReadonlyMap<string, SheetVisibility>;
}

interface AssembledTables {
  readonly tables: Tables;
  readonly heads: readonly Pick<FoundTable, 'head' | 'used'>[];
  /** See `TableReading.unread`. */
  readonly unread: readonly TableKey[];
  readonly remarks: readonly ReadingRemark[];
}

/**
 * Puts the tables together, each from the copy that is used.
 * @param units unit lines to be read as another unit than they say
 */
function assemble(
  { blocks: printed, pages, forms, sections, unread, visibility }: ReadParts,
  units: UnitsByLine = new Map(),
): AssembledTables {
  const unitOf = ({ unit }: TableHead): MoneyUnit | undefined =>
    unit === undefined ? undefined : units.get(addressText(unit.at));
  const blocks = printed.map((each) => {
    const unit = unitOf(each.head);
    return unit === undefined ? each : each.inUnit(unit);
  });
  const allSheets = forms.map(({ area, form }) => {
    const unit = unitOf(form.head);
    return unit === undefined ? form : readPerformanceSheet(area, unit);
  });
  // With one sheet unread its project would seem to have none.
  const sheets = unread.some(({ head }) => head.key === 'performanceSheets')
    ? []
    : allSheets.filter((sheet) => !isHiddenCopy(sheet, allSheets, visibility));

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

  const heads = [
    ...blocks.map(({ head }) => ({ head, used: block(head.key)?.head === head })),
    ...allSheets.map((sheet) => ({ head: sheet.head, used: sheets.includes(sheet) })),
    ...sections.map(({ head }) => ({
      head,
      used: STRUCTURES[head.key].many === true || section(head.key)?.head === head,
    })),
    ...pages.map((head) => ({ head, used: block(head.key) !== undefined })),
    ...unread.map(({ head }) => ({ head, used: block(head.key) === undefined })),
  ];
  return {
    tables,
    heads,
    unread: unread.map(({ head }) => head.key).filter((key) => block(key) === undefined),
    remarks: [...unread.map(({ remark }) => remark), ...copyRemarks(blocks, block)],
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

/** What is to be said of the copies on visible sheets that are not used; nothing where the user has named the one that is. */
function copyRemarks(
  blocks: readonly TableBlock[],
  used: (key: TableKey) => TableBlock | undefined,
): ReadingRemark[] {
  return blocks.flatMap((block) => {
    const other = used(block.head.key);
    if (other === undefined || other === block || other.head.bound === true) return [];
    return block.grid.sheet.visibility !== 'visible' ? [] : (differingCopy(other, block) ?? []);
  });
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
