export type { Tables } from './assemble-tables';
export type { AppropriationLine, AppropriationSummary } from './appropriation-summary';
export type { BasicExpenditureTable } from './basic-expenditure-table';
export type { TableHead } from './block';
export * from './binding';
export type { BudgetLine, YearAmounts } from './budget-lines';
export type { AmountsByColumn, ClassifiedTable, ClassLine } from './classified-table';
export type {
  EconomicClassAmounts,
  EconomicClassTable,
  ExpenditureAmounts,
  ExpenditureTable,
  RevenueAmounts,
  RevenueTable,
} from './classified-tables';
export { printDay, type Day } from './day';
export { isFilled, located, type Field, type Located, type Place } from './field';
export type { AssetLine, FixedAssetsTable } from './fixed-assets-table';
export { parseTarget, type Comparator, type IndicatorTarget } from './indicator-target';
export {
  BUILT_IN_LAYOUTS,
  compileLayouts,
  layoutSchema,
  parseLayoutFile,
  type LayoutFile,
  type ParsedLayoutFile,
  type TableLayout,
} from './layout';
export type { Line, Nested } from './lines';
export { moneyCells, type MoneyCells } from './money-cells';
export { isAdministrative, type OrganisationTable, type OrganisationUnit } from './organisation-table';
export type { Indicator, PerformanceSheet } from './performance-sheet';
export {
  PROCUREMENT_SOURCES,
  type ProcurementAmounts,
  type ProcurementRow,
  type ProcurementSource,
  type ProcurementTable,
} from './procurement-table';
export type { ProjectExpenditureTable, ProjectRow } from './project-expenditure-table';
export type { ReadingRemark } from './reading-remark';
export { readTables, tableRange, type FoundTable, type TableReading } from './read-tables';
export type { RequiredTable } from './required-tables';
export type { ExpenditureLine, RevenueExpenditureSummary } from './revenue-expenditure-summary';
export type { SummarySide } from './sides';
export type { PlanStep } from './spending-plan';
export { TABLE_NAMES, tableKeySchema, type TableKey } from './table-key';
export type { TextSection } from './text-section';
export type { ThreePublicTable } from './three-public-table';
export { readUnit, sameUnit, unitKey, withoutDepartmentCode, type UnitLabel } from './unit-name';
export type { UnitFault } from './units/unit-faults';
