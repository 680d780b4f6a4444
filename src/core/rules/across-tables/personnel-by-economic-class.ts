import { statement } from '../../identities';
import { isFilled, TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';
import { AGREEMENT_MESSAGES } from '../messages';
import { AGREEMENT_REASONS } from './compared-rows';
import type { KindRows } from './expenditure-kinds';
import { FUNDING_KEYS, generalPublicOnly } from './general-public-funding';
import { kindsOfSummary } from './summary-kinds';

const ECONOMIC = `《${TABLE_NAMES.basicExpenditureByEconomicClass}》合计行`;
const PARTS = [
  ['personnel', '人员经费'],
  ['dailyPublic', '公用经费'],
] as const;

/**
 * X15. Source: forms 收支预算总表, 基本支出表 and 一般公共预算基本支出表: the same 人员经费 and 公用经费 where no other budget pays, else
 * the last is a part of the others.
 */
export const personnelByEconomicClass = defineRule({
  id: 'personnel-by-economic-class',
  code: 'X15',
  severity: 'error',
  title: '人员经费、公用经费与经济分类表一致；有其他资金的，不少于经济分类表',
  needs: ['basicExpenditureByEconomicClass'],
  needsOneOf: ['revenueExpenditureSummary', 'basicExpenditureTable', 'expenditureTable'],
  uses: FUNDING_KEYS,
  messages: {
    ...AGREEMENT_MESSAGES,
    above: {
      text: '{what}填的是{stated}，超过了{reference}的{expected}，多出{difference}。{cause}',
      advice: '经济分类表只是一般公共预算的部分，不会比全部资金多：请核对两表，改正有误的一方。',
    },
  },
  reasons: { ...AGREEMENT_REASONS, noParts: '没有两张表把基本支出分成人员经费和公用经费' },
  nothing: { notApplicable: 'noParts' },
  check({ basicExpenditureByEconomicClass: { totals }, ...tables }, report) {
    const { revenueExpenditureSummary: summary, basicExpenditureTable: basic, expenditureTable } = tables;
    const sources: readonly KindRows[] = [
      ...(summary === undefined ? [] : [kindsOfSummary(summary)]),
      {
        name: `《${TABLE_NAMES.basicExpenditureTable}》`,
        rows: [{ personnel: basic?.personnel?.current, dailyPublic: basic?.dailyPublic?.current }],
      },
      { name: `《${TABLE_NAMES.expenditureTable}》合计行`, rows: [expenditureTable?.totals ?? {}] },
    ];
    const isOnly = generalPublicOnly(tables)(undefined);
    for (const [kind, word] of PARTS) {
      const source = sources.find(({ rows: [row] }) => isFilled(row?.[kind]));
      if (source === undefined || totals?.[kind] === undefined) continue;
      report.compare({
        stated: statement(`${ECONOMIC}的${word}`, totals[kind]),
        reference: statement(`${source.name}的${word}`, source.rows[0]?.[kind]),
        ignoresRounding: !isOnly,
        unequal: ({ value }) => (isOnly ? 'unequal' : value.gt(0) ? 'above' : undefined),
      });
    }
  },
});
