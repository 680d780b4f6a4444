import type { Amount } from '../money';
import { located, type Located, type Tables } from '../tables';
import { itemLines, listByKind } from './summary-lines';

/** The tables that state 日常公用经费. */
export const DAILY_PUBLIC_KEYS = [
  'revenueExpenditureSummary',
  'basicExpenditureTable',
  'basicExpenditureByEconomicClass',
] as const;

/** 日常公用经费 of the whole department: the basic-expenditure table's, else the summary's, else 公用经费 by economic class. */
export function dailyPublicFunds(
  tables: Pick<Tables, (typeof DAILY_PUBLIC_KEYS)[number]>,
): Located<Amount> | undefined {
  const {
    revenueExpenditureSummary: summary,
    basicExpenditureTable,
    basicExpenditureByEconomicClass,
  } = tables;
  const lines = summary === undefined ? [] : itemLines(listByKind(summary));
  return (
    located(basicExpenditureTable?.dailyPublic?.current) ??
    located(lines.find(({ item }) => item === 'dailyPublic')?.current) ??
    located(basicExpenditureByEconomicClass?.totals?.dailyPublic)
  );
}
