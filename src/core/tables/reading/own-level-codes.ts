/** A row of a class with the digits of its own level alone: `02` below 205, `01` below 02. */
export interface OwnLevelRow {
  /** Three digits for a 类, two for what is below it. */
  readonly digits: string;
  /** Its amount in the unit of the table; `undefined` where it has none. */
  readonly amount: number | undefined;
}

/** A sum of printed amounts may be off by the rounding of its parts. */
const ROUNDING = 0.006;

/**
 * The whole codes of rows that print the digits of their own level only. Economic classes (3…, 5…) have two levels; of functional ones
 * the digits do not say whether a row is a 款 or a 项: codes rise within their level, a 款 has 项 below it, and of what is left the
 * reading counts whose amounts add up.
 * @returns a code for each row, `undefined` where no reading or more than one fits
 */
export function ownLevelCodes(rows: readonly OwnLevelRow[]): readonly (string | undefined)[] {
  const codes: (string | undefined)[] = [];
  for (let start = 0; start < rows.length;) {
    const head = rows[start];
    if (head === undefined) break;
    if (head.digits.length !== 3) {
      codes.push(undefined);
      start += 1;
      continue;
    }
    const next = rows.findIndex(({ digits }, index) => index > start && digits.length === 3);
    const below = rows.slice(start + 1, next === -1 ? rows.length : next);
    codes.push(head.digits, ...codesBelow(head.digits, below));
    start += 1 + below.length;
  }
  return codes;
}

function codesBelow(upper: string, rows: readonly OwnLevelRow[]): readonly (string | undefined)[] {
  const isTwoLevel = /^[35]/.test(upper);
  const groups = isTwoLevel ? undefined : groupStarts(rows);
  if (groups === 'several') return rows.map(() => undefined);
  if (groups === undefined)
    return rows.map(({ digits }) => (isTwoLevel || rises(rows) ? upper + digits : undefined));
  let group = '';
  return rows.map(({ digits }, index) => {
    if (!groups.includes(index)) return upper + group + digits;
    group = digits;
    return upper + group;
  });
}

interface Reading {
  readonly starts: readonly number[];
  /** How many groups have the amount that the rows below them add up to. */
  readonly fitting: number;
  /** True where another reading fits as well. */
  readonly ambiguous: boolean;
}

/** Which of the rows are 款; `undefined` where the codes allow no 项, `several` where more than one reading fits. */
function groupStarts(rows: readonly OwnLevelRow[]): readonly number[] | 'several' | undefined {
  const best = new Map<number, Reading | undefined>([
    [rows.length, { starts: [], fitting: 0, ambiguous: false }],
  ]);
  for (let start = rows.length - 2; start >= 0; start -= 1) {
    let found: Reading | undefined;
    for (let end = start + 2; end <= rows.length && rises(rows.slice(start + 1, end)); end += 1) {
      const rest = best.get(end);
      if (rest === undefined || !follows(rows[start], rows[end])) continue;
      const fitting = rest.fitting + (addsUp(rows.slice(start, end)) ? 1 : 0);
      if (found === undefined || fitting > found.fitting)
        found = { starts: [start, ...rest.starts], fitting, ambiguous: rest.ambiguous };
      else if (fitting === found.fitting) found = { ...found, ambiguous: true };
    }
    best.set(start, found);
  }
  const whole = best.get(0);
  return whole === undefined || rows.length === 0 ? undefined : whole.ambiguous ? 'several' : whole.starts;
}

function rises(rows: readonly OwnLevelRow[]): boolean {
  return rows.every((row, index) => index === 0 || follows(rows[index - 1], row));
}

function follows(before: OwnLevelRow | undefined, after: OwnLevelRow | undefined): boolean {
  return before === undefined || after === undefined || after.digits > before.digits;
}

function addsUp([head, ...parts]: readonly OwnLevelRow[]): boolean {
  if (head?.amount === undefined) return false;
  const sum = parts.reduce((total, { amount = 0 }) => total + amount, 0);
  return Math.abs(sum - head.amount) <= ROUNDING * (parts.length + 1);
}
