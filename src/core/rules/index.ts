import { agencyOperatingFunds } from './across-tables/agency-operating-funds';
import { appropriationAgreement } from './across-tables/appropriation-agreement';
import { basicByEconomicClass } from './across-tables/basic-by-economic-class';
import { expenditureAgreement } from './across-tables/expenditure-agreement';
import { generalPublicByClass } from './across-tables/general-public-by-class';
import { performanceSheetPerProject } from './across-tables/performance-sheet-per-project';
import { projectDetails } from './across-tables/project-details';
import { projectExpenditureByClass } from './across-tables/project-expenditure-by-class';
import { projectExpenditureTotal } from './across-tables/project-expenditure-total';
import { revenueAgreement } from './across-tables/revenue-agreement';
import { threePublicInBasic } from './across-tables/three-public-in-basic';
import { unitNames } from './across-tables/unit-names';
import { changeParts } from './across-years/change-parts';
import { priorYearFigures } from './across-years/prior-year-figures';
import { projectChanges } from './across-years/project-changes';
import { statedChange } from './across-years/stated-change';
import { targetChanges } from './across-years/target-changes';
import type { Rule } from './define-rule';
import { assetDate } from './form/asset-date';
import { budgetCap } from './form/budget-cap';
import { classNames } from './form/class-names';
import { classOrder } from './form/class-order';
import { costIndicatorAmount } from './form/cost-indicator-amount';
import { emptyNoteSubject } from './form/empty-note-subject';
import { emptyTableNote } from './form/empty-table-note';
import { headConsistency } from './form/head-consistency';
import { indicatorUnit } from './form/indicator-unit';
import { oneNamePerCode } from './form/one-name-per-code';
import { projectCode } from './form/project-code';
import { projectCodeYear } from './form/project-code-year';
import { repeatedIndicator } from './form/repeated-indicator';
import { requiredIndicators } from './form/required-indicators';
import { requiredTables } from './form/required-tables';
import { spendingPlan } from './form/spending-plan';
import { unitLine } from './form/unit-line';
import { numbering } from './text/numbering';
import { pairedMarks } from './text/paired-marks';
import { placeholders } from './text/placeholders';
import { amountSignAndPlaces } from './within-table/amount-sign-and-places';
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

export { compare } from './compare';
export type { Rule, RunReport } from './define-rule';
export type { At, Claim, Evidence, Report } from './report';

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
  amountSignAndPlaces,
  revenueAgreement,
  expenditureAgreement,
  appropriationAgreement,
  generalPublicByClass,
  basicByEconomicClass,
  projectExpenditureTotal,
  projectExpenditureByClass,
  agencyOperatingFunds,
  threePublicInBasic,
  performanceSheetPerProject,
  projectDetails,
  unitNames,
  statedChange,
  changeParts,
  projectChanges,
  targetChanges,
  priorYearFigures,
  budgetCap,
  costIndicatorAmount,
  indicatorUnit,
  repeatedIndicator,
  requiredIndicators,
  spendingPlan,
  projectCode,
  projectCodeYear,
  classNames,
  oneNamePerCode,
  classOrder,
  pairedMarks,
  numbering,
  placeholders,
  requiredTables,
  emptyTableNote,
  emptyNoteSubject,
  assetDate,
  headConsistency,
  unitLine,
];
