import { agreeingWith, type Comparison, pairClasses, statement, totalStatements } from '../../identities';
import {
  type ExpenditureLine,
  type ExpenditureTable,
  rowName,
  type SummarySide,
  TABLE_NAMES,
} from '../../tables';
import { defineRule } from '../define-rule';
import { ROW_MESSAGES } from '../messages';
import { AGREEMENT_REASONS, type ComparedRow, lackingRows, ownComparisons } from './compared-rows';
import { compareKinds, kindsInTotal, kindsOfClass } from './expenditure-kinds';
import { kindsOfSummary, SUMMARY_EXPENDITURE } from './summary-kinds';

const TABLE = `《${TABLE_NAMES.expenditureTable}》`;

/** X02. Source: forms 收支预算总表 and 支出预算总表 of one department: the expenditure of the second is the right side of the first. */
export const expenditureAgreement = defineRule({
  id: 'expenditure-agreement',
  code: 'X02',
  severity: 'error',
  title: '支出总计、基本支出、项目支出及各类支出在收支预算总表与支出预算总表中一致',
  needs: ['revenueExpenditureSummary', 'expenditureTable'],
  messages: ROW_MESSAGES,
  reasons: AGREEMENT_REASONS,
  nothing: { notApplicable: 'noAmounts' },
  check({ revenueExpenditureSummary, expenditureTable }, report) {
    const { expenditure } = revenueExpenditureSummary;
    const stated = kindsInTotal(TABLE, expenditureTable);
    const inTotal = statement(`${stated.name}的合计`, expenditureTable.totals?.total);
    const total = agreeingWith(inTotal, totalStatements(expenditure, SUMMARY_EXPENDITURE));
    const cells = { ...compareKinds(stated, kindsOfSummary(revenueExpenditureSummary)), total };
    for (const comparison of ownComparisons({ cells, below: classes(expenditure, expenditureTable) }))
      report.compare({ ...comparison, mayBeEmpty: true });
  },
});

type Side = SummarySide<ExpenditureLine>;

/** The classes, where the summary prints any. */
function classes(side: Side, table: ExpenditureTable): ComparedRow<Comparison>[] {
  const { pairs, unlisted } = pairClasses(side, table);
  if (pairs.length === 0) return [];
  return [
    ...pairs.map(({ line, rows }) => {
      const amounts = { ...line, total: line.current };
      const words = new Map([['total', '']]);
      const reference = { name: `${SUMMARY_EXPENDITURE}的“${rowName(line)}”`, rows: [amounts], words };
      return { cells: compareKinds(kindsOfClass(TABLE, rows, table), reference), below: [] };
    }),
    ...lackingRows(TABLE, unlisted, SUMMARY_EXPENDITURE),
  ];
}
