import { isMarked } from '../../identities';
import { type AssetLine, type FixedAssetsTable, rowName } from '../../tables';

export const ASSET_REASONS = {
  noItems: '《固定资产占用情况表》没有读到“{total}”的分项',
  someOnly: '“{total}”下面以“其中”列出的只是一部分，不能相加核对',
} as const;

/** How the total row is called: as printed. */
export function totalName(total: AssetLine | undefined): string {
  return total === undefined ? '资产总额' : rowName(total);
}

/** True where the form lists under its total, headed by 其中 and without a row for the rest, only some of what it holds. */
export function listsOnlySome(items: FixedAssetsTable['items']): boolean {
  const [first] = items;
  return first !== undefined && isMarked(first) && !items.some(({ item }) => item === 'other');
}
