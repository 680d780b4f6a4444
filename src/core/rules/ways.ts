import { groupBy } from '../identities';

/** Groups of cells that say one thing in one way each, the rarest way first: it is the likelier slip. */
export function rarestFirst<T>(groups: Iterable<readonly T[]>): readonly (readonly T[])[] {
  return [...groups].sort((a, b) => a.length - b.length);
}

/** Each way with how often it stands: `“甲局”（2处）`. */
export function countedWays<T>(ways: readonly (readonly T[])[], textOf: (one: T) => string): string[] {
  return ways.flatMap((way) => way.slice(0, 1).map((first) => `${textOf(first)}（${way.length}处）`));
}

/** The subjects of which things are said in several ways, with the ways, the rarest first. */
export function saidInWays<T, K>(
  items: readonly T[],
  of: { readonly subject: (item: T) => K; readonly way: (item: T) => unknown },
): (readonly [subject: K, ways: readonly (readonly T[])[]])[] {
  return [...groupBy(items, of.subject)].flatMap(([subject, group]) => {
    const ways = rarestFirst(groupBy(group, of.way).values());
    return ways.length < 2 ? [] : [[subject, ways] as const];
  });
}
