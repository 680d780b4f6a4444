/** A stream of chance that a seed repeats exactly. */
export interface Random {
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** One element; throws for an empty list. */
  pick<T>(list: readonly T[]): T;
  /** True in the given share of calls. */
  chance(share: number): boolean;
  /** `count` different elements, in the order of the list. */
  some<T>(list: readonly T[], count: number): T[];
}

/** A generator by mulberry32 (Tommy Ettinger, public domain): small, fast, good enough to draw forms. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const int = (min: number, max: number): number => min + Math.floor(next() * (max - min + 1));
  return {
    int,
    pick: (list) => {
      const found = list[int(0, list.length - 1)];
      if (found === undefined) throw new Error('nothing to pick from');
      return found;
    },
    chance: (share) => next() < share,
    some: (list, count) => {
      const left = list.map((_, index) => index);
      while (left.length > count) left.splice(int(0, left.length - 1), 1);
      return list.filter((_, index) => left.includes(index));
    },
  };
}
