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
} from '../reading/classified-facts';
import { readClassifiedTable, type ClassifiedTable } from '../reading/classified-table';
import type { Field } from '../reading/field';
import { moneyIn } from '../reading/money-table';
import { amount } from '../reading/record-shape';
import { statedIn, type Say, type Statement } from '../reading/statement';

/** The budgets 财政拨款 comes from; some forms print them in its place. */
const BUDGETS = ['generalPublicBudget', 'governmentFundBudget', 'stateCapitalBudget'] as const;

const SOURCES = [
  'fiscalAppropriation',
  ...BUDGETS,
  'specialAccount',
  'business',
  'operating',
  'superior',
  'affiliated',
  'other',
  'carryOver',
  'nonFiscalBalance',
] as const;

/** Revenue of one functional class by source. */
export type RevenueAmounts = Readonly<Record<'total' | (typeof SOURCES)[number], Field<Amount> | undefined>>;

/** 收入预算总表 by functional class. */
export type RevenueTable = ClassifiedTable<RevenueAmounts>;

/** Where 财政拨款 has a column of its own the budgets beside it are parts of it and are not added up once more. */
function readRevenueTable(block: TableBlock): RevenueTable {
  const isWhole = block.has('fiscalAppropriation');
  return readClassifiedTable(block, (column) => ({
    total: column('total'),
    fiscalAppropriation: column('fiscalAppropriation'),
    generalPublicBudget: isWhole ? undefined : column('generalPublicBudget'),
    governmentFundBudget: isWhole ? undefined : column('governmentFundBudget'),
    stateCapitalBudget: isWhole ? undefined : column('stateCapitalBudget'),
    specialAccount: column('specialAccount'),
    business: column('business'),
    operating: column('operating'),
    superior: column('superior'),
    affiliated: column('affiliated'),
    other: column('other'),
    carryOver: column('carryOver'),
    nonFiscalBalance: column('nonFiscalBalance'),
  }));
}

function statements(table: RevenueTable, say: Say): Statement[] {
  const { total, ...sources } = table.totals ?? {};
  return [
    ...say('revenue', '合计', total),
    ...say('revenue', '各项收入合计', ...Object.values(sources)),
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
  structure: classifiedStructure(SOURCES, ['fiscalAppropriation', 'business']),
  read: readRevenueTable,
  money: moneyIn((table: RevenueTable) => classifiedCells(table)),
  emptiness: undefined,
  states: statedIn(statements),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: classifiedShape<RevenueAmounts>('RevenueTable', '各科目的收入，按来源', {
    total: amount('合计'),
    fiscalAppropriation: amount('财政拨款收入'),
    generalPublicBudget: amount('一般公共预算拨款收入，表中没有财政拨款收入一列时'),
    governmentFundBudget: amount('政府性基金预算拨款收入，表中没有财政拨款收入一列时'),
    stateCapitalBudget: amount('国有资本经营预算拨款收入，表中没有财政拨款收入一列时'),
    specialAccount: amount('财政专户管理资金'),
    business: amount('事业收入'),
    operating: amount('事业单位经营收入'),
    superior: amount('上级补助收入'),
    affiliated: amount('附属单位上缴收入'),
    other: amount('其他收入'),
    carryOver: amount('上年结转'),
    nonFiscalBalance: amount('使用非财政拨款结余'),
  }),
});
