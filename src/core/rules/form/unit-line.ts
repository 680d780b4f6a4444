import { defineRule } from '../define-rule';
import { reportWrongUnits, WRONG_UNIT_MESSAGES } from './wrong-unit-line';

/** D08. Source: every published form states its unit once, in its head; figures of different tables are compared in it. */
export const unitLine = defineRule({
  id: 'unit-line',
  code: 'D08',
  severity: 'error',
  title: '金额表写明单位，单位与表中的金额相符',
  needs: [],
  needsOneOf: [
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
    'performanceSheets',
  ],
  messages: { ...WRONG_UNIT_MESSAGES },
  check(_, report, facts) {
    reportWrongUnits(report, facts);
    report.holds();
  },
});
