// Written by `npm run docs` from the definitions in forms/: edit those, not this file.
import { appropriationSummary } from './appropriation-summary';
import { basicExpenditureByEconomicClass } from './basic-expenditure-by-economic-class';
import { basicExpenditureTable } from './basic-expenditure-table';
import { compilationNotes } from './compilation-notes';
import { duties } from './duties';
import { expenditureTable } from './expenditure-table';
import { fixedAssetsTable } from './fixed-assets-table';
import { generalPublicExpenditure } from './general-public-expenditure';
import { glossary } from './glossary';
import { governmentFundExpenditure } from './government-fund-expenditure';
import { meetingTrainingTable } from './meeting-training-table';
import { organisationNotes } from './organisation-notes';
import { organisationTable } from './organisation-table';
import { otherMatters } from './other-matters';
import { overallGoals } from './overall-goals';
import { performanceSheets } from './performance-sheets';
import { procurementTable } from './procurement-table';
import { projectExpenditureTable } from './project-expenditure-table';
import { projectNotes } from './project-notes';
import { revenueExpenditureSummary } from './revenue-expenditure-summary';
import { revenueTable } from './revenue-table';
import { safeguards } from './safeguards';
import { stateCapitalExpenditure } from './state-capital-expenditure';
import { subGoals } from './sub-goals';
import { threePublicTable } from './three-public-table';

/** Every published form the product reads, in the order of the published document. */
export const FORMS = {
  revenueExpenditureSummary,
  revenueTable,
  expenditureTable,
  appropriationSummary,
  generalPublicExpenditure,
  governmentFundExpenditure,
  stateCapitalExpenditure,
  basicExpenditureByEconomicClass,
  basicExpenditureTable,
  projectExpenditureTable,
  threePublicTable,
  meetingTrainingTable,
  organisationTable,
  performanceSheets,
  procurementTable,
  fixedAssetsTable,
  duties,
  overallGoals,
  subGoals,
  safeguards,
  glossary,
  otherMatters,
  organisationNotes,
  compilationNotes,
  projectNotes,
};
