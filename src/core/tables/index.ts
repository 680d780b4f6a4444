export type { AppropriationLine, AppropriationSummary } from './forms/appropriation-summary';
export type { BasicExpenditureTable } from './forms/basic-expenditure-table';
export type { TableHead } from './reading/block';
export { endsLikeUnit } from './reading/head';
export { headCell } from './reading/head-cell';
export * from './binding';
export type { BudgetLine, YearAmounts } from './reading/budget-lines';
export type { AmountsByColumn, ClassifiedTable, ClassLine } from './reading/classified-table';
export type { EconomicClassAmounts, EconomicClassTable } from './forms/basic-expenditure-by-economic-class';
export type { RevenueAmounts, RevenueTable } from './forms/revenue-table';
export type { ExpenditureAmounts, ExpenditureTable } from './reading/expenditure-table';
export { BUDGETS, type Budget } from './reading/budgets';
export { classLevel } from './reading/classification-code';
export { className, moneyColumns } from './reading/classified-facts';
export { printDay, type Day } from './reading/day';
export { isFilled, located, type Field, type Located, type Place } from './reading/field';
export type { AssetLine, FixedAssetsTable } from './forms/fixed-assets-table';
export { parseTarget, type Comparator, type IndicatorTarget } from './reading/indicator-target';
export {
  BUILT_IN_LAYOUTS,
  compileLayouts,
  layoutSchema,
  parseLayoutFile,
  type LayoutFile,
  type ParsedLayoutFile,
  type TableLayout,
} from './layout';
export { rowName, type Line, type Nested } from './reading/lines';
export { emptyTables, askedOf, POSSIBLY_EMPTY_KEYS, type EmptyTable } from './empty-tables';
export { saysEmpty } from './reading/emptiness';
export { MONEY_KEYS, MONEY_TABLES, moneyTables, moneyTablesOf } from './money-tables';
export { figuresWithoutUnit, hasReadAmount, type MoneyCell, type MoneyTable } from './reading/money-table';
export { projectTitle, shortProjectName } from './reading/project-name';
export { PROSE_KEYS, proseSections } from './prose-sections';
export { tableRecords } from './table-records';
export type { PlainRecord } from './reading/record-shape';
export type { ColumnSum } from './structure';
export { isOfPriorYearEnd, structureOf, type MoneyKey, type PossiblyEmptyKey, type Tables } from './tables';
export { unitCells } from './unit-cells';
export { isAdministrative, type OrganisationTable, type OrganisationUnit } from './forms/organisation-table';
export type { Indicator, PerformanceSheet } from './reading/performance-sheet';
export {
  PROCUREMENT_SOURCES,
  PROCUREMENT_SOURCE_NAMES,
  purchaseName,
  type ProcurementAmounts,
  type ProcurementRow,
  type ProcurementSource,
  type ProcurementTable,
} from './forms/procurement-table';
export {
  PROJECT_SOURCE_NAMES,
  PROJECT_SOURCES,
  type ProjectExpenditureTable,
  type ProjectRow,
  type ProjectSources,
} from './forms/project-expenditure-table';
export type { ReadingRemark } from './recognition/reading-remark';
export { readTables, tableRange, type FoundTable, type TableReading } from './read-tables';
export type { RequiredTable } from './recognition/required-tables';
export type { UnreadTitle } from './recognition/unread-titles';
export type { NotReadWhy, SheetAccount, SheetRead } from './sheet-accounts';
export type { ExpenditureLine, RevenueExpenditureSummary } from './forms/revenue-expenditure-summary';
export { sideLines, type SummarySide } from './reading/sides';
export type { PlanStep } from './reading/spending-plan';
export { isContentsPage } from './recognition/locate';
export { isGovernmentClass } from './reading/classification-code';
export { TABLE_NAMES, tableKeySchema, type TableKey } from './table-key';
export type { TextSection } from './reading/text-section';
export type { ThreePublicTable } from './forms/three-public-table';
export { readUnit, sameUnit, unitKey, withoutDepartmentCode, type UnitLabel } from './reading/unit-name';
export type { UnitFault } from './units/unit-faults';
