import { contradiction } from '../../identities';
import { TABLE_NAMES, type Tables } from '../../tables';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import { AGREEMENT_REASONS, ownComparisons } from './compared-rows';
import { compareKinds, type KindRows, kindsInTotal } from './expenditure-kinds';
import { kindsOfSummary } from './summary-kinds';

const TABLE = `《${TABLE_NAMES.basicExpenditureTable}》`;

/** X14. Source: 2023 disclosure, 二.2: 409.40 = 392.65 + 16.75 in 收支预算总表 and in 基本支出表, this year's and last year's. */
export const basicInSummary = defineRule({
  id: 'basic-in-summary',
  code: 'X14',
  severity: 'error',
  title: '基本支出、人员经费、公用经费在收支预算总表（支出预算总表）与基本支出表中一致，两年都是',
  needs: ['basicExpenditureTable'],
  needsOneOf: ['revenueExpenditureSummary', 'expenditureTable'],
  uses: ['generalPublicExpenditure'],
  messages: AGREEMENT_MESSAGES,
  reasons: AGREEMENT_REASONS,
  nothing: { notApplicable: 'noAmounts' },
  check({ revenueExpenditureSummary: summary, basicExpenditureTable: table, ...byClass }, report) {
    for (const year of ['current', 'prior'] as const) {
      const { total, personnel, dailyPublic } = table;
      const stated = {
        name: year === 'current' ? TABLE : `${TABLE}上年`,
        rows: [{ basic: total?.[year], personnel: personnel?.[year], dailyPublic: dailyPublic?.[year] }],
      };
      const inSummary = summary === undefined ? {} : compareKinds(stated, kindsOfSummary(summary, year));
      const isStated = year === 'prior' || Object.keys(inSummary).length > 0;
      const cells = isStated ? inSummary : withTablesByClass(stated, byClass);
      for (const comparison of ownComparisons({ cells, below: [] }))
        report.compare({ ...comparison, mayBeEmpty: true });
    }
  },
});

/** Where the summary goes by class alone: 支出预算总表, or the general public budget where the table states no more than that. */
function withTablesByClass(
  stated: KindRows,
  {
    expenditureTable,
    generalPublicExpenditure,
  }: Pick<Tables, 'expenditureTable' | 'generalPublicExpenditure'>,
): ReturnType<typeof compareKinds> {
  const compared = [expenditureTable, generalPublicExpenditure].flatMap((table) =>
    table === undefined
      ? []
      : [compareKinds(stated, kindsInTotal(`《${TABLE_NAMES[table.head.key]}》`, table))],
  );
  const agrees = compared.find((cells) =>
    Object.values(cells).every((comparison) => contradiction(comparison) === undefined),
  );
  return agrees ?? compared[0] ?? {};
}
