import { hasCarryOver, lineOf, listByKind } from '../../identities';
import { type RevenueExpenditureSummary, TABLE_NAMES } from '../../tables';
import type { KindAmounts, KindRows } from './expenditure-kinds';

const KINDS = ['basic', 'personnel', 'dailyPublic', 'project'] as const;

export const SUMMARY_EXPENDITURE = `《${TABLE_NAMES.revenueExpenditureSummary}》支出`;

/** 基本支出 and 项目支出 of the whole as 收支预算总表 states them: columns beside 支出总计, else rows. */
export function kindsOfSummary(
  summary: RevenueExpenditureSummary,
  year: 'current' | 'prior' = 'current',
): KindRows {
  const side = summary.expenditure;
  const { total } = side;
  if (year === 'current' && total !== undefined && KINDS.some((kind) => total[kind] !== undefined)) {
    // With 结转下年 the figures beside 支出总计 are no longer those of the year.
    const { basic, personnel, dailyPublic, project } = total;
    return {
      name: `${SUMMARY_EXPENDITURE}总计`,
      rows: hasCarryOver(side) ? [] : [{ basic, personnel, dailyPublic, project }],
    };
  }
  const row: KindAmounts = Object.fromEntries(
    KINDS.map((kind) => [kind, lineOf(listByKind(summary), kind)?.[year]]),
  );
  return { name: SUMMARY_EXPENDITURE, rows: [row] };
}
