import {
  agreeingWith,
  type Comparison,
  hasCarryOver,
  lineOf,
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
import {
  compareKinds,
  type KindAmounts,
  type KindRows,
  kindsInTotal,
  kindsOfClass,
} from './expenditure-kinds';

const SUMMARY = `《${TABLE_NAMES.revenueExpenditureSummary}》支出`;
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
    const stated = kindsInTotal(TABLE, expenditureTable);
    const inTotal = statement(`${stated.name}的合计`, expenditureTable.totals?.total);
    const total = agreeingWith(inTotal, totalStatements(expenditure, SUMMARY));
    const cells = { ...compareKinds(stated, kindsOf(expenditure)), total };
    for (const comparison of ownComparisons({ cells, below: classes(expenditure, expenditureTable) }))
      report.compare({ ...comparison, mayBeEmpty: true });
  },
});

const KINDS = ['basic', 'personnel', 'dailyPublic', 'project'] as const;

type Side = SummarySide<ExpenditureLine>;

/** 基本支出 and 项目支出 of the whole: columns beside 支出总计, else rows. */
function kindsOf(side: Side): KindRows {
  const { total } = side;
  const beside = KINDS.some((kind) => total?.[kind] !== undefined) ? total : undefined;
  const row: KindAmounts = Object.fromEntries(
    KINDS.map((kind) => [kind, beside === undefined ? lineOf(side, kind)?.current : beside[kind]]),
  );
  if (beside === undefined) return { name: SUMMARY, rows: [row] };
  // With 结转下年 the figures beside 支出总计 are no longer those of the year.
  return { name: `${SUMMARY}总计`, rows: hasCarryOver(side) ? [] : [row] };
}

/** The classes, where the summary prints any. */
function classes(side: Side, table: ExpenditureTable): ComparedRow<Comparison>[] {
  const { pairs, unlisted } = pairClasses(side, table);
  if (pairs.length === 0) return [];
  return [
    ...pairs.map(({ line, rows }) => {
      const amounts = { ...line, total: line.current };
      const words = new Map([['total', '']]);
      const reference = { name: `${SUMMARY}的“${rowName(line)}”`, rows: [amounts], words };
      return { cells: compareKinds(kindsOfClass(TABLE, rows, table), reference), below: [] };
    }),
    ...lackingRows(TABLE, unlisted, SUMMARY),
  ];
}
