import type { Amount } from '../../money';
import { defineTable } from '../define-table';
import type { TableBlock } from '../reading/block';
import {
  BASIC_PARTS,
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

/** 基本支出 of one economic class. */
export type EconomicClassAmounts = Readonly<
  Record<'total' | (typeof BASIC_PARTS)[number] | (typeof YEAR_COLUMNS)[number], Field<Amount> | undefined>
>;

/** 一般公共预算基本支出 by economic class. */
export type EconomicClassTable = ClassifiedTable<EconomicClassAmounts>;

function readEconomicClassTable(block: TableBlock): EconomicClassTable {
  return readClassifiedTable(block, (column) => ({
    total: column('total'),
    personnel: column('personnel'),
    dailyPublic: column('dailyPublic'),
    prior: column('prior'),
    priorExecuted: column('priorExecuted'),
    change: column('change'),
  }));
}

/** Economic classes that are 三公 items as well, where general public funds pay for all of them. */
const THREE_PUBLIC_CLASSES: Readonly<Record<string, string>> = {
  '30212': 'abroad',
  '30217': 'reception',
  '30231': 'vehicleRunning',
};

function statements(table: EconomicClassTable, say: Say): Statement[] {
  const { totals } = table;
  return [
    ...say('generalPublicBudget basic', '合计', totals?.total),
    ...say('generalPublicBudget basic', '人员经费与公用经费合计', totals?.personnel, totals?.dailyPublic),
    // In most departments general public funds pay for all basic expenditure.
    ...say('basic', '合计', totals?.total),
    ...BASIC_PARTS.flatMap((kind) => [
      ...say(`generalPublicBudget ${kind}`, statedColumn(table, kind), totals?.[kind]),
      ...say(kind, statedColumn(table, kind), totals?.[kind]),
    ]),
    ...singleLines(table).flatMap((line) => {
      const item = THREE_PUBLIC_CLASSES[line.code?.value ?? ''];
      return item === undefined ? [] : say(`三公 ${item}`, statedClass(line), line.amounts.total);
    }),
  ];
}

export const basicExpenditureByEconomicClass = defineTable({
  key: 'basicExpenditureByEconomicClass',
  name: '一般公共预算基本支出表',
  position: 80,
  structure: classifiedStructure(BASIC_PARTS, {
    evidence: BASIC_PARTS,
    sums: [{ whole: 'total', parts: BASIC_PARTS }],
  }),
  read: readEconomicClassTable,
  money: moneyIn((table: EconomicClassTable) => classifiedCells(table)),
  emptiness: undefined,
  states: statedIn(statements),
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: classifiedShape<EconomicClassAmounts>('EconomicClassTable', '基本支出，按经济分类科目', {
    total: amount('合计'),
    personnel: amount('人员经费'),
    dailyPublic: amount('公用经费'),
    ...YEAR_SHAPES,
  }),
});
