import { agencyOperatingFunds } from './across-tables/agency-operating-funds';
import { performanceSheetPerProject } from './across-tables/performance-sheet-per-project';
import { projectDetails } from './across-tables/project-details';
import { projectExpenditureTotal } from './across-tables/project-expenditure-total';
import { unitNames } from './across-tables/unit-names';
import { changeParts } from './across-years/change-parts';
import { statedChange } from './across-years/stated-change';
import type { Rule } from './define-rule';
import { assetDate } from './form/asset-date';
import { budgetCap } from './form/budget-cap';
import { costIndicatorAmount } from './form/cost-indicator-amount';
import { emptyTableNote } from './form/empty-table-note';
import { indicatorUnit } from './form/indicator-unit';
import { projectCode } from './form/project-code';
import { projectCodeYear } from './form/project-code-year';
import { repeatedIndicator } from './form/repeated-indicator';
import { requiredIndicators } from './form/required-indicators';
import { spendingPlan } from './form/spending-plan';
import { unitLine } from './form/unit-line';
import { numbering } from './text/numbering';
import { pairedMarks } from './text/paired-marks';
import { placeholders } from './text/placeholders';
import { assetCountTotal } from './within-table/asset-count-total';
import { assetValueTotal } from './within-table/asset-value-total';
import { basicExpenditureParts } from './within-table/basic-expenditure-parts';
import { classLevels } from './within-table/class-levels';
import { classTotal } from './within-table/class-total';
import { expenditureTotal } from './within-table/expenditure-total';
import { procurementTotal } from './within-table/procurement-total';
import { projectBudgetSources } from './within-table/project-budget-sources';
import { revenueExpenditureBalance } from './within-table/revenue-expenditure-balance';
import { revenueTotal } from './within-table/revenue-total';
import { rowTotal } from './within-table/row-total';
import { threePublicTotal } from './within-table/three-public-total';
import { vehicleCostParts } from './within-table/vehicle-cost-parts';

export type { At, Evidence, NamedAmount, Report, Rule } from './define-rule';

/** The rule catalogue, by code. */
export const RULES: readonly Rule[] = [
  revenueTotal,
  expenditureTotal,
  revenueExpenditureBalance,
  rowTotal,
  classLevels,
  classTotal,
  basicExpenditureParts,
  threePublicTotal,
  vehicleCostParts,
  projectBudgetSources,
  procurementTotal,
  assetValueTotal,
  assetCountTotal,
  projectExpenditureTotal,
  agencyOperatingFunds,
  performanceSheetPerProject,
  projectDetails,
  unitNames,
  statedChange,
  changeParts,
  budgetCap,
  costIndicatorAmount,
  indicatorUnit,
  repeatedIndicator,
  requiredIndicators,
  spendingPlan,
  projectCode,
  projectCodeYear,
  pairedMarks,
  numbering,
  placeholders,
  emptyTableNote,
  assetDate,
  unitLine,
];
