/**
 * What the rows around a code say of it: codes rise, and a 款 stands below its 类, a 项 below its 款, where the table prints these.
 */
export interface Neighbours {
  /** The code above; `undefined` at the beginning and below a budget unit's own row. */
  readonly above: string | undefined;
  /** The two codes below; `undefined` at the end, '' for a budget unit's own row. */
  readonly below: string | undefined;
  readonly next: string | undefined;
  /** The lengths of codes that the table prints over their parts. */
  readonly upperLengths: readonly number[];
}

/** The part of a code that has a row of its own above it; '' where the table prints none. */
function upperOf(code: string, { upperLengths }: Neighbours): string {
  const length = upperLengths.findLast((each) => each < code.length);
  return length === undefined ? '' : code.slice(0, length);
}

/** True where a code may stand between its neighbours. */
export function fitsBetween(code: string, neighbours: Neighbours): boolean {
  const { above, below } = neighbours;
  const upper = upperOf(code, neighbours);
  if (above !== undefined && code.length > 3 && (code <= above || !above.startsWith(upper))) return false;
  return below === undefined || below.length <= code.length || below.startsWith(code);
}

/** The codes that would continue the rows around this one: its last digits below a code above, or what two rows below begin with. */
export function continuing(
  code: string,
  { above = '', below = '', next = '' }: Neighbours,
): readonly string[] {
  const own = code.slice(-2);
  return [
    ...[3, 5].filter((length) => length <= above.length).map((length) => above.slice(0, length) + own),
    ...[3, 5]
      .map((length) => below.slice(0, length))
      .filter((upper) => upper !== below && next.startsWith(upper)),
  ];
}

/** True where one digit typed wrong, left out, doubled or swapped with its neighbour makes one code of the other. */
export function isOneSlip(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - short.length > 1) return false;
  let start = 0;
  while (start < short.length && short[start] === long[start]) start += 1;
  if (short.length < long.length) return short.slice(start) === long.slice(start + 1);
  const swapped = a.slice(0, start) + (a[start + 1] ?? '') + (a[start] ?? '') + a.slice(start + 2);
  return a.slice(start + 1) === b.slice(start + 1) || swapped === b;
}
