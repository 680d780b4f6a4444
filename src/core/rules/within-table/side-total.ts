import { addendsOf, lacksTotal } from '../../identities';
import { type BudgetLine, type SummarySide, TABLE_NAMES } from '../../tables';
import { NO_TOTAL_MESSAGE, SUM_MESSAGES } from '../messages';
import type { Report } from '../reporting';
import { isFilledIn, named, yearSums } from './year-sums';

export const SIDE_REASONS = {
  noTotal: '《收支预算总表》没有“{total}”这一行',
  noItems: '《收支预算总表》没有读到“{total}”的分项',
} as const;

export const SIDE_MESSAGES = { ...SUM_MESSAGES, noTotal: NO_TOTAL_MESSAGE } as const;

/** What a side is checked with. */
export interface SideCheck {
  readonly totalName: string;
  readonly subtotalName: string;
  /** The side beside it, whose 本年合计 shows whether the form fills these rows. */
  readonly other: SummarySide;
  readonly report: Report<keyof typeof SIDE_MESSAGES, keyof typeof SIDE_REASONS>;
}

/**
 * Checks one side of 收支预算总表: 总计 = Σ items (+ 上年结转 or 结转下年), through 本年合计 where the form prints and fills one.
 */
export function checkSide(side: SummarySide, { totalName, subtotalName, other, report }: SideCheck): void {
  const { total, subtotal } = side;
  const { own, joining } = addendsOf(side);
  if (own.length === 0) report.cannotCheck('noItems', { total: totalName });
  else if (total === undefined) reportNoTotal(side, own, { totalName, other, report });
  if (own.length === 0) return;
  const inYear =
    subtotal === undefined
      ? []
      : // A form that leaves 本年合计 empty on both sides still has its items to add up.
        yearSums(printedName(subtotal, subtotalName), subtotal, (column) =>
          isFilledIn(subtotal, column) || isFilledIn(other.subtotal, column) ? named(own, column) : undefined,
        );
  const inTotal =
    total === undefined
      ? []
      : yearSums(printedName(total, totalName), total, (column) =>
          named(
            [...(subtotal !== undefined && isFilledIn(subtotal, column) ? [subtotal] : own), ...joining],
            column,
          ),
        );
  for (const sum of [...inYear, ...inTotal]) report.compare(sum);
}

function reportNoTotal(
  side: SummarySide,
  own: readonly BudgetLine[],
  { totalName, other, report }: Omit<SideCheck, 'subtotalName'>,
): void {
  const last = own.findLast((line) => isFilledIn(line, 'current'));
  if (!lacksTotal(side, other) || last === undefined) report.cannotCheck('noTotal', { total: totalName });
  else
    report.found('noTotal', {
      at: last.label,
      data: { table: `《${TABLE_NAMES.revenueExpenditureSummary}》`, total: totalName },
      key: totalName,
    });
}

/** The label as printed where it says which total it is (`收入合计`), else the usual name. */
function printedName(line: BudgetLine, usual: string): string {
  return /收入|支出/.test(line.name) ? line.name : usual;
}
