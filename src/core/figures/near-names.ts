/** What one slip of the pen makes of a name: a character wrong, missing or doubled, or two neighbours swapped. */
export function isOneSlip(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  const restIs = (from: number, other: number): boolean => short.slice(from) === long.slice(other);
  if (short.length < long.length) return restIs(start, start + 1);
  const isSwapped = short[start] === long[start + 1] && short[start + 1] === long[start];
  return restIs(start + 1, start + 1) || (isSwapped && restIs(start + 2, start + 2));
}

/** Names shorter than this differ by one character too easily: 货物 and 货币. */
const SHORTEST = 4;

/**
 * Names by what is left when one character is taken out: two names one slip apart share such a remainder, so that near names are
 * found without looking at every name.
 */
export class NearNames {
  private readonly byRemainder = new Map<string, string[]>();

  constructor(names: Iterable<string>) {
    for (const name of names) {
      if (name.length < SHORTEST) continue;
      for (const remainder of remainders(name)) {
        const known = this.byRemainder.get(remainder);
        if (known === undefined) this.byRemainder.set(remainder, [name]);
        else if (!known.includes(name)) known.push(name);
      }
    }
  }

  /** The names one slip away from `name`. */
  near(name: string): readonly string[] {
    if (name.length < SHORTEST) return [];
    const found = new Set<string>();
    for (const remainder of remainders(name))
      for (const other of this.byRemainder.get(remainder) ?? []) if (isOneSlip(name, other)) found.add(other);
    return [...found];
  }
}

function remainders(name: string): Set<string> {
  const found = new Set([name]);
  for (let index = 0; index < name.length; index += 1)
    found.add(name.slice(0, index) + name.slice(index + 1));
  return found;
}
