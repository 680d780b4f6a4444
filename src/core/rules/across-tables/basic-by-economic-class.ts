import { TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import { AGREEMENT_REASONS, ownComparisons } from './compared-rows';
import { compareKinds, type KindRows } from './expenditure-kinds';

const ECONOMIC = `《${TABLE_NAMES.basicExpenditureByEconomicClass}》`;
const FUNCTIONAL = `《${TABLE_NAMES.generalPublicExpenditure}》`;

/** X05. Source: forms 一般公共预算支出表 and 一般公共预算基本支出表: the same basic expenditure by function and by economic class. */
export const basicByEconomicClass = defineRule({
  id: 'basic-by-economic-class',
  code: 'X05',
  severity: 'error',
  title: '一般公共预算的基本支出、人员经费、公用经费按功能分类与按经济分类一致',
  needs: ['generalPublicExpenditure', 'basicExpenditureByEconomicClass'],
  messages: AGREEMENT_MESSAGES,
  reasons: {
    ...AGREEMENT_REASONS,
    noTotal: '{table}没有合计行',
    noColumn: `${FUNCTIONAL}没有“基本支出”这一列`,
  },
  nothing: { notApplicable: 'noAmounts' },
  check({ generalPublicExpenditure: functional, basicExpenditureByEconomicClass: economic }, report) {
    const { totals } = functional;
    if (totals === undefined || economic.totals === undefined) {
      report.cannotCheck('noTotal', { table: totals === undefined ? FUNCTIONAL : ECONOMIC });
      return;
    }
    const { basic, personnel, dailyPublic } = totals;
    if (basic === undefined && (personnel === undefined || dailyPublic === undefined)) {
      report.cannotCheck('noColumn');
      return;
    }
    const stated: KindRows = {
      name: `${ECONOMIC}合计行`,
      rows: [{ ...economic.totals, total: undefined, basic: economic.totals.total }],
      words: new Map([...economic.columnNames, ['basic', economic.columnNames.get('total') ?? '合计']]),
    };
    const reference: KindRows = {
      name: `${FUNCTIONAL}合计行`,
      rows: [{ basic, personnel, dailyPublic }],
      words: functional.columnNames,
    };
    const rows = { cells: compareKinds(stated, reference), below: [] };
    for (const comparison of ownComparisons(rows)) report.compare(comparison);
  },
});
