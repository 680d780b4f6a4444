export type { Tables } from './assemble-tables';
export type { AppropriationLine, AppropriationSummary } from './forms/appropriation-summary';
export type { BasicExpenditureTable } from './forms/basic-expenditure-table';
export type { TableHead } from './reading/block';
export * from './binding';
export type { BudgetLine, YearAmounts } from './reading/budget-lines';
export type { AmountsByColumn, ClassifiedTable, ClassLine } from './reading/classified-table';
export type {
  EconomicClassAmounts,
  EconomicClassTable,
  ExpenditureAmounts,
  ExpenditureTable,
  RevenueAmounts,
  RevenueTable,
} from './forms/classified-tables';
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
export type { Line, Nested } from './reading/lines';
export { moneyCells, type MoneyCells } from './reading/money-cells';
export { isAdministrative, type OrganisationTable, type OrganisationUnit } from './forms/organisation-table';
export type { Indicator, PerformanceSheet } from './forms/performance-sheets';
export {
  PROCUREMENT_SOURCES,
  type ProcurementAmounts,
  type ProcurementRow,
  type ProcurementSource,
  type ProcurementTable,
} from './forms/procurement-table';
export type { ProjectExpenditureTable, ProjectRow } from './forms/project-expenditure-table';
export type { ReadingRemark } from './recognition/reading-remark';
export { readTables, tableRange, type FoundTable, type TableReading } from './read-tables';
export type { RequiredTable } from './recognition/required-tables';
export type { ExpenditureLine, RevenueExpenditureSummary } from './forms/revenue-expenditure-summary';
export type { SummarySide } from './reading/sides';
export type { PlanStep } from './reading/spending-plan';
export { TABLE_NAMES, tableKeySchema, type TableKey } from './table-key';
export type { TextSection } from './reading/text-section';
export type { ThreePublicTable } from './forms/three-public-table';
export { readUnit, sameUnit, unitKey, withoutDepartmentCode, type UnitLabel } from './reading/unit-name';
export type { UnitFault } from './units/unit-faults';
