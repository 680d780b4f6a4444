/** Groups of cells that say one thing in one way each, the rarest way first: it is the likelier slip. */
export function rarestFirst<T>(groups: Iterable<readonly T[]>): readonly (readonly T[])[] {
  return [...groups].sort((a, b) => a.length - b.length);
}

/** Each way with how often it stands: `“甲局”（2处）`. */
export function countedWays<T>(ways: readonly (readonly T[])[], textOf: (one: T) => string): string[] {
  return ways.flatMap((way) => way.slice(0, 1).map((first) => `${textOf(first)}（${way.length}处）`));
}
