import { absolute, isZero, minus } from '../money';
import { passage, printed, wan, type Fragment, type Sourced } from './fragment';

/** 增加, 减少 or 持平, judged on the amounts as printed. This is the only place that knows these words. */
export type Direction = '增加' | '减少' | '持平';

export interface Change {
  readonly direction: Direction;
  /** The absolute change with the cells it comes from. */
  readonly size: Sourced;
}

/** The change from last year's to this year's amount, both as the text prints them. */
export function changeBetween(current: Sourced, prior: Sourced): Change {
  return changeOf({
    amount: minus(printed(current.amount), printed(prior.amount)),
    cells: [...current.cells, ...prior.cells],
  });
}

/** A signed change that the workbook states itself. */
export function changeOf({ amount, cells }: Sourced): Change {
  const change = printed(amount);
  const direction = isZero(change) ? '持平' : change.value.isNegative() ? '减少' : '增加';
  return { direction, size: { amount: absolute(change), cells } };
}

/** `增加41.96万元`, `减少1010.83万元`, `与上年持平` */
export function trend({ direction, size }: Change): Fragment {
  return direction === '持平' ? passage`与上年持平` : passage`${direction}${wan(size)}`;
}

/** `较上年8203.23万元减少1010.83万元`, `与上年8203.23万元持平` */
export function comparedWith(current: Sourced, prior: Sourced): Fragment {
  const change = changeBetween(current, prior);
  if (change.direction === '持平') return passage`与上年${wan(prior)}持平`;
  return passage`较上年${wan(prior)}${trend(change)}`;
}
