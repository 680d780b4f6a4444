/** The tables that state money and of which a workbook has one, in the order of publication. */
export const MONEY_TABLES = [
  'revenueExpenditureSummary',
  'revenueTable',
  'expenditureTable',
  'appropriationSummary',
  'generalPublicExpenditure',
  'governmentFundExpenditure',
  'stateCapitalExpenditure',
  'basicExpenditureByEconomicClass',
  'basicExpenditureTable',
  'projectExpenditureTable',
  'threePublicTable',
  'procurementTable',
  'fixedAssetsTable',
] as const;

/** All tables that state money: those, and the performance sheets, one for each project. */
export const MONEY_KEYS = [...MONEY_TABLES, 'performanceSheets'] as const;
