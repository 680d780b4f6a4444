import type { Amount } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock } from '../reading/block';
import {
  classifiedCells,
  classifiedShape,
  classifiedStructure,
  singleLines,
  statedClass,
  statedColumn,
  YEAR_SHAPES,
  type YEAR_COLUMNS,
} from '../reading/classified-facts';
import { readClassifiedTable, type ClassifiedTable } from '../reading/classified-table';
import type { Field } from '../reading/field';
import { moneyIn } from '../reading/money-table';
import { amount } from '../reading/record-shape';
import { statedIn, type Say, type Statement } from '../reading/statement';

/** The budgets 财政拨款 comes from; some forms print them in its place. */
const BUDGETS = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const;

/** What the department receives in the year, by source. */
const SOURCES_OF_YEAR = ['fiscalAppropriation', 'specialAccount', 'unitFunds'] as const;
/** What 单位资金 is made of; most forms print these and not their sum. */
const UNIT_FUNDS = ['business', 'operating', 'superior', 'affiliated', 'other'] as const;
/** What it has left from before. */
const FROM_BEFORE = ['carryOver', 'nonFiscalBalance'] as const;
const COLUMNS = [
  'ofYear',
  ...SOURCES_OF_YEAR,
  ...UNIT_FUNDS,
  ...BUDGETS,
  'educationFees',
  ...FROM_BEFORE,
] as const;

/** Revenue of one functional class by source. */
export type RevenueAmounts = Readonly<
  Record<'total' | (typeof COLUMNS)[number] | (typeof YEAR_COLUMNS)[number], Field<Amount> | undefined>
>;

/** 收入预算总表 by functional class. */
export type RevenueTable = ClassifiedTable<RevenueAmounts>;

function readRevenueTable(block: TableBlock): RevenueTable {
  return readClassifiedTable(block, (column) => ({
    total: column('total'),
    ofYear: column('ofYear'),
    fiscalAppropriation: column('fiscalAppropriation'),
    generalPublicBudget: column('generalPublicBudget'),
    governmentFundBudget: column('governmentFundBudget'),
    stateCapitalBudget: column('stateCapitalBudget'),
    specialAccount: column('specialAccount'),
    unitFunds: column('unitFunds'),
    business: column('business'),
    educationFees: column('educationFees'),
    operating: column('operating'),
    superior: column('superior'),
    affiliated: column('affiliated'),
    other: column('other'),
    carryOver: column('carryOver'),
    nonFiscalBalance: column('nonFiscalBalance'),
    prior: column('prior'),
    priorExecuted: column('priorExecuted'),
    change: column('change'),
  }));
}

function statements(table: RevenueTable, say: Say): Statement[] {
  const { totals } = table;
  // Where 财政拨款 has a column of its own the budgets beside it are parts of it.
  const appropriated = totals?.fiscalAppropriation === undefined ? BUDGETS : [];
  const unitFunds = totals?.unitFunds === undefined ? UNIT_FUNDS : [];
  const sources = [...SOURCES_OF_YEAR, ...unitFunds, ...appropriated, ...FROM_BEFORE];
  return [
    ...say('revenue', '合计', totals?.total),
    ...say('revenue', '各项收入合计', ...sources.map((source) => totals?.[source])),
    ...say('fiscal', statedColumn(table, 'fiscalAppropriation'), table.totals?.fiscalAppropriation),
    ...singleLines(table).flatMap((line) => [
      ...(line.level === 1 ? say(`类 ${statedClass(line)}`, statedClass(line), line.amounts.total) : []),
      ...(line.level === 1
        ? []
        : say(`科目 ${line.code?.value ?? ''}`, statedClass(line), line.amounts.total)),
    ]),
  ];
}

export const revenueTable = defineTable({
  key: 'revenueTable',
  name: '收入预算总表',
  position: 20,
  structure: classifiedStructure(COLUMNS, {
    evidence: ['fiscalAppropriation', 'business'],
    sums: [
      { whole: 'total', parts: ['ofYear', ...FROM_BEFORE] },
      { whole: 'ofYear', parts: SOURCES_OF_YEAR },
      { whole: 'fiscalAppropriation', parts: BUDGETS, needsAll: true },
      { whole: 'unitFunds', parts: UNIT_FUNDS, needsAll: true },
    ],
    // The sources of what was carried over are not those of the year.
    closed: ['carryOver'],
    groups: {
      ofYear: ['total', ...SOURCES_OF_YEAR, ...UNIT_FUNDS, ...BUDGETS, 'educationFees'],
      fiscalAppropriation: BUDGETS,
      unitFunds: [...UNIT_FUNDS, 'educationFees'],
      business: ['educationFees'],
    },
  }),
  read: readRevenueTable,
  money: moneyIn((table: RevenueTable) => classifiedCells(table)),
  emptiness: undefined,
  states: statedIn(statements),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: classifiedShape<RevenueAmounts>('RevenueTable', '各科目的收入，按来源', {
    total: amount('合计'),
    ofYear: amount('本年收入'),
    fiscalAppropriation: amount('财政拨款收入'),
    generalPublicBudget: amount('一般公共预算拨款收入'),
    governmentFundBudget: amount('政府性基金预算拨款收入'),
    stateCapitalBudget: amount('国有资本经营预算拨款收入'),
    specialAccount: amount('财政专户管理资金'),
    unitFunds: amount('单位资金；事业收入等各项之和'),
    business: amount('事业收入'),
    educationFees: amount('事业收入中的教育收费'),
    operating: amount('事业单位经营收入'),
    superior: amount('上级补助收入'),
    affiliated: amount('附属单位上缴收入'),
    other: amount('其他收入'),
    carryOver: amount('上年结转'),
    nonFiscalBalance: amount('使用非财政拨款结余'),
    ...YEAR_SHAPES,
  }),
});
