import type { Amount } from '../../money';
import type { TableBlock } from '../reading/block';
import { readClassifiedTable, type ClassifiedTable } from '../reading/classified-table';
import type { Field } from '../reading/field';

type OptionalAmount = Field<Amount> | undefined;

/** Revenue of one functional class by source. */
export type RevenueAmounts = Readonly<
  Record<
    | 'total'
    | 'fiscalAppropriation'
    | 'specialAccount'
    | 'business'
    | 'operating'
    | 'superior'
    | 'affiliated'
    | 'other'
    | 'carryOver',
    OptionalAmount
  >
>;

/** 收入预算总表 by functional class. */
export type RevenueTable = ClassifiedTable<RevenueAmounts>;

/** Expenditure of one functional class; `basic` is 人员 + 公用 and `undefined` where the table prints only those two. */
export type ExpenditureAmounts = Readonly<
  Record<
    'total' | 'basic' | 'personnel' | 'dailyPublic' | 'project' | 'toSuperior' | 'operating' | 'toAffiliated',
    OptionalAmount
  >
>;

/** 支出预算总表, and the expenditure tables of each of the three appropriated budgets. */
export type ExpenditureTable = ClassifiedTable<ExpenditureAmounts>;

/** 基本支出 of one economic class. */
export type EconomicClassAmounts = Readonly<Record<'total' | 'personnel' | 'dailyPublic', OptionalAmount>>;

/** 一般公共预算基本支出 by economic class. */
export type EconomicClassTable = ClassifiedTable<EconomicClassAmounts>;

export function readRevenueTable(block: TableBlock): RevenueTable {
  return readClassifiedTable(block, (amount) => ({
    total: amount('total'),
    fiscalAppropriation: amount('fiscalAppropriation'),
    specialAccount: amount('specialAccount'),
    business: amount('business'),
    operating: amount('operating'),
    superior: amount('superior'),
    affiliated: amount('affiliated'),
    other: amount('other'),
    carryOver: amount('carryOver'),
  }));
}

export function readExpenditureTable(block: TableBlock): ExpenditureTable {
  return readClassifiedTable(block, (amount) => ({
    total: amount('total'),
    basic: amount('basic'),
    personnel: amount('personnel'),
    dailyPublic: amount('dailyPublic'),
    project: amount('project'),
    toSuperior: amount('toSuperior'),
    operating: amount('operating'),
    toAffiliated: amount('toAffiliated'),
  }));
}

export function readEconomicClassTable(block: TableBlock): EconomicClassTable {
  return readClassifiedTable(block, (amount) => ({
    total: amount('total'),
    personnel: amount('personnel'),
    dailyPublic: amount('dailyPublic'),
  }));
}
