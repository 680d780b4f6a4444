import { certainParts, isMarked, readings } from '../../identities';
import { type AssetLine, type Field, type FixedAssetsTable, located, rowName } from '../../tables';
import { type Figure, sumRelation } from '../relation';
import type { Evidence } from '../reporting';

export const ASSET_REASONS = {
  noItems: '《固定资产占用情况表》没有读到“{total}”的分项',
  someOnly: '“{total}”下面以“其中”列出的只是一部分，不能相加核对',
} as const;

type Items = FixedAssetsTable['items'];

/** How the total row is called: as printed. */
export function totalName(total: AssetLine | undefined): string {
  return total === undefined ? '资产总额' : rowName(total);
}

/** The items in the first reading that adds up, in the first way in which one does; as printed where none does. */
export function readAs(items: Items, ...ways: readonly ((reading: Items) => boolean)[]): Items {
  return ways.flatMap((addsUp) => readings(items).filter(addsUp)).at(0) ?? items;
}

/** True where the form lists under its total, headed by 其中 and without a row for the rest, only some of what it holds. */
export function listsOnlySome(items: Items): boolean {
  const [first] = items;
  return first !== undefined && isMarked(first) && !items.some(({ item }) => item === 'other');
}

/** Evidence for each part (其中) that is more than its whole; lines that are not alike are not compared. */
export function partsAbove<T extends Figure>(
  items: Items,
  fieldOf: (line: AssetLine) => Field<T> | undefined,
  isMore: (part: T, whole: T) => boolean,
  areAlike: (part: AssetLine, whole: AssetLine) => boolean = () => true,
): Evidence[] {
  const pairs = items.flatMap((whole) => certainParts(whole).map((line) => ({ line, whole })));
  return pairs.flatMap(({ line, whole }) => {
    const [part, limit] = [located(fieldOf(line)), located(fieldOf(whole))];
    if (part === undefined || limit === undefined || !isMore(part.value, limit.value)) return [];
    if (!areAlike(line, whole)) return [];
    const data = { part: rowName(line), whole: rowName(whole) };
    const relation = sumRelation(part, [limit], true);
    return [{ at: [part, limit], stated: part.value, expected: limit.value, relation, data }];
  });
}
