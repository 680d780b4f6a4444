import {
  agreeingWith,
  classTitle,
  type Comparison,
  pairClasses,
  statement,
  totalStatements,
} from '../../identities';
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
import { compareKinds, type KindRows } from './expenditure-kinds';
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
  check({ revenueExpenditureSummary: { expenditure }, expenditureTable }, report) {
    const rows = {
      cells: totals(expenditure, expenditureTable),
      below: classes(expenditure, expenditureTable),
    };
    for (const comparison of ownComparisons(rows)) report.compare({ ...comparison, mayBeEmpty: true });
  },
});

type Side = SummarySide<ExpenditureLine>;

function totals(
  side: Side,
  { totals: row, columnNames }: ExpenditureTable,
): ComparedRow<Comparison>['cells'] {
  const name = `${TABLE}合计行`;
  const stated: KindRows = { name, rows: row === undefined ? [] : [row], words: columnNames };
  return {
    ...compareKinds(stated, kindsOfSummary(side)),
    total: agreeingWith(statement(`${name}的合计`, row?.total), totalStatements(side, SUMMARY_EXPENDITURE)),
  };
}

/** The classes, where the summary prints any. */
function classes(side: Side, table: ExpenditureTable): ComparedRow<Comparison>[] {
  const { pairs, unlisted } = pairClasses(side, table);
  if (pairs.length === 0) return [];
  return [
    ...pairs.map(({ line, rows }) => {
      const stated = {
        name: classTitle(TABLE, rows),
        rows: rows.map(({ amounts }) => amounts),
        words: table.columnNames,
      };
      const reference = {
        name: `${SUMMARY_EXPENDITURE}的“${rowName(line)}”`,
        rows: [{ ...line, total: line.current }],
        words: new Map([['total', '']]),
      };
      return { cells: compareKinds(stated, reference), below: [] };
    }),
    ...lackingRows(TABLE, unlisted, SUMMARY_EXPENDITURE),
  ];
}
