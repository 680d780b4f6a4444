import { TABLE_NAMES, type AppropriationSummary } from '../../tables';
import { defineRule, type Report } from '../define-rule';
import { rowName } from '../row-name';
import { SUM_MESSAGES } from '../sums';
import {
  checkStatedSum,
  CLASSIFIED_KEYS,
  CLASSIFIED_REASONS,
  className,
  classifiedTables,
  inColumn,
  moneyColumns,
  statesAmounts,
  uppermost,
} from './classified-rows';
import { addendsOf } from './side-total';

const REASONS = {
  ...CLASSIFIED_REASONS,
  noTotal: '{table}没有合计行',
  noRows: '{table}没有读到任何科目',
  noCode: '{table}“{row}”没有读到科目编码，未能核对合计行',
} as const;

type ThisReport = Report<keyof typeof SUM_MESSAGES, keyof typeof REASONS>;

/** A06. Source: forms 收入预算总表 … 基本支出经济分类表, 合计 row; 财政拨款收支预算总表, 收入总计 and 支出总计. */
export const classTotal = defineRule({
  id: 'class-total',
  code: 'A06',
  severity: 'error',
  title: '按科目编列的表，合计行等于各类级科目之和',
  needs: [],
  needsOneOf: [...CLASSIFIED_KEYS, 'appropriationSummary'],
  messages: SUM_MESSAGES,
  reasons: REASONS,
  check(tables, report) {
    const found = classifiedTables(tables);
    const filled = found.filter(statesAmounts);
    const summary = tables.appropriationSummary;
    const compared = summary !== undefined && checkSummary(summary, report);
    if (filled.length === 0 && !compared) report.notApplicable('noAmounts');
    for (const named of filled) {
      const { lines, totals } = named.table;
      if (totals === undefined || lines.length === 0) {
        report.cannotCheck(totals === undefined ? 'noTotal' : 'noRows', { table: named.name });
        continue;
      }
      const uncoded = lines.find(({ code }) => code === undefined);
      const doubt = (): boolean => {
        if (uncoded === undefined) return false;
        report.cannotCheck('noCode', { table: named.name, row: className(uncoded) });
        return true;
      };
      const parts = uppermost(lines);
      for (const { key, name } of moneyColumns(named))
        checkStatedSum(report, `${named.name}合计行的${name}`, totals[key], inColumn(parts, key), doubt);
    }
  },
});

const COLUMNS = [
  ['current', ''],
  ['generalPublicBudget', '（一般公共预算）'],
  ['governmentFundBudget', '（政府性基金预算）'],
  ['stateCapitalBudget', '（国有资本经营预算）'],
] as const;

/** @returns false where the summary states nothing that could be added up */
function checkSummary({ revenue, expenditure }: AppropriationSummary, report: ThisReport): boolean {
  const table = `《${TABLE_NAMES.appropriationSummary}》`;
  const never = (): boolean => false;
  const { own, joining } = addendsOf(revenue);
  const revenueParts = [...own, ...joining].map((line) => ({ field: line.current, name: rowName(line) }));
  const { items, carryOvers, total } = expenditure;
  const checks = [
    { what: `${table}收入总计`, total: revenue.total?.current, parts: revenueParts },
    ...COLUMNS.map(([key, suffix]) => ({
      what: `${table}支出总计${suffix}`,
      total: total?.[key],
      parts: [...items, ...carryOvers].map((line) => ({ field: line[key], name: rowName(line) })),
    })),
  ];
  return (
    checks.filter(({ what, total: stated, parts }) => checkStatedSum(report, what, stated, parts, never))
      .length > 0
  );
}
