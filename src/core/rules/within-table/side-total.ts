import { addendsOf } from '../../identities';
import type { BudgetLine, SummarySide } from '../../tables';
import type { Report } from '../reporting';
import { isFilledIn, named, yearSums } from './year-sums';

export const SIDE_REASONS = {
  noTotal: '《收支预算总表》没有“{total}”这一行',
  noItems: '《收支预算总表》没有读到“{total}”的分项',
} as const;

/**
 * Checks one side of 收支预算总表: 总计 = Σ items (+ 上年结转 or 结转下年), through 本年合计 where the form prints and fills one.
 */
export function checkSide(
  side: SummarySide,
  totalName: string,
  subtotalName: string,
  report: Report<never, keyof typeof SIDE_REASONS>,
): void {
  const { total, subtotal } = side;
  const { own, joining } = addendsOf(side);
  if (total === undefined || own.length === 0) {
    report.cannotCheck(total === undefined ? 'noTotal' : 'noItems', { total: totalName });
    return;
  }
  const inYear =
    subtotal === undefined
      ? []
      : // A form that leaves 本年合计 empty still has its items to add up.
        yearSums(printedName(subtotal, subtotalName), subtotal, (column) =>
          isFilledIn(subtotal, column) ? named(own, column) : undefined,
        );
  const inTotal = yearSums(printedName(total, totalName), total, (column) =>
    named(
      [...(subtotal !== undefined && isFilledIn(subtotal, column) ? [subtotal] : own), ...joining],
      column,
    ),
  );
  for (const sum of [...inYear, ...inTotal]) report.compare(sum);
}

/** The label as printed where it says which total it is (`收入合计`), else the usual name. */
function printedName(line: BudgetLine, usual: string): string {
  return /收入|支出/.test(line.name) ? line.name : usual;
}
