import type { MoneyUnit } from '../money';
import { addressText, type SheetVisibility } from '../workbook';
import { readAppropriationSummary, type AppropriationSummary } from './forms/appropriation-summary';
import { readBasicExpenditureTable, type BasicExpenditureTable } from './forms/basic-expenditure-table';
import type { TableBlock, TableHead } from './reading/block';
import {
  readEconomicClassTable,
  readExpenditureTable,
  readRevenueTable,
  type EconomicClassTable,
  type ExpenditureTable,
  type RevenueTable,
} from './forms/classified-tables';
import { differingCopy } from './recognition/copies';
import { readFixedAssetsTable, type FixedAssetsTable } from './forms/fixed-assets-table';
import { readOrganisationTable, type OrganisationTable } from './forms/organisation-table';
import { readPerformanceSheet, type PerformanceSheet } from './forms/performance-sheets';
import { readProcurementTable, type ProcurementTable } from './forms/procurement-table';
import { readProjectExpenditureTable, type ProjectExpenditureTable } from './forms/project-expenditure-table';
import type { ReadingRemark } from './recognition/reading-remark';
import { STRUCTURES } from './recognition/structure';
import type { UnreadTable } from './recognition/unread-table';
import {
  readRevenueExpenditureSummary,
  type RevenueExpenditureSummary,
} from './forms/revenue-expenditure-summary';
import type { FormReading } from './recognition/sheet-reading';
import type { TableKey } from './table-key';
import type { TextSection } from './reading/text-section';
import { readThreePublicTable, type ThreePublicTable } from './forms/three-public-table';

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

/** Everything read from the sheets, in workbook order. */
export interface ReadParts {
  readonly blocks: readonly TableBlock[];
  /** Heads of the further pages of tables printed over several sheets. */
  readonly pages: readonly TableHead[];
  readonly forms: readonly FormReading[];
  readonly sections: readonly TextSection[];
  readonly unread: readonly UnreadTable[];
  readonly visibility: ReadonlyMap<string, SheetVisibility>;
}

/** A table that was found, and whether it is the copy that is used. */
export interface TableUse {
  readonly head: TableHead;
  readonly used: boolean;
}

export interface AssembledTables {
  readonly tables: Tables;
  readonly heads: readonly TableUse[];
  /** Kinds of tables that are there but were left unread; `remarks` says why. */
  readonly unread: readonly TableKey[];
  readonly remarks: readonly ReadingRemark[];
}

/**
 * Puts the tables together, each from the copy that is used.
 * @param units address of a unit line → the unit it is read as, where that is not what it says
 */
export function assembleTables(
  { blocks: printed, pages, forms, sections, unread, visibility }: ReadParts,
  units: ReadonlyMap<string, MoneyUnit> = new Map(),
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
