import { judgeSum } from '../money';
import { type BudgetLine, located, type SummarySide } from '../tables';
import { readings } from './list-readings';

/** The rows of one side that add up to its total. */
export interface Addends<T extends BudgetLine = BudgetLine> {
  /** Rows that make up 本年合计 where there is one. */
  readonly own: readonly T[];
  /** Rows that join them in the total: 上年结转, and what is printed between 本年合计 and 总计 (用事业基金弥补收支差额). */
  readonly joining: readonly T[];
}

/** Sorts the rows of one side by where they are printed, in the reading that adds up to its total where one does. */
export function addendsOf<T extends BudgetLine>(side: SummarySide<T>): Addends<T> {
  const sorted = readings(side.items).map((items) => sortRows({ ...side, items }));
  const total = located(side.total?.current)?.value;
  const fitting = sorted.find(({ own, joining }) => {
    const amounts = [...own, ...joining].flatMap(({ current }) => located(current)?.value ?? []);
    return total !== undefined && judgeSum(total, amounts).kind !== 'unequal';
  });
  return fitting ?? sortRows(side);
}

function sortRows<T extends BudgetLine>({ items, subtotal, carryOvers, total }: SummarySide<T>): Addends<T> {
  // What is printed below a closing total is a remark; a total may also head its list.
  const above = items.filter(({ row }) => total === undefined || row < total.row);
  const counted = above.length > 0 ? above : items;
  if (subtotal === undefined) return { own: counted, joining: carryOvers };
  const before = counted.filter(({ row }) => row < subtotal.row);
  if (before.length === 0) return { own: counted, joining: carryOvers };
  // 收入合计 includes a 上年结转 printed above it, 本年收入合计 by its name does not.
  const included = carryOvers.filter(({ row }) => subtotal.role === 'total' && row < subtotal.row);
  return {
    own: [...before, ...included],
    joining: [
      // 基本支出 and 项目支出 below 本年支出合计 break it down once more.
      ...counted.filter(({ row, item }) => row > subtotal.row && item !== 'basic' && item !== 'project'),
      ...carryOvers.filter((line) => !included.includes(line)),
    ],
  };
}
