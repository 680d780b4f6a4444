/**
 * How many cases the large properties are tried with, and from which seed: 2 000 in the suite; `npm run test:nightly` asks for more and
 * sets the seed it has printed.
 */
export const CASES = Number(process.env.READING_CASES ?? 2_000);
const seed = process.env.READING_SEED;
export const SEED = seed === undefined ? {} : { seed: Number(seed) };

/** Milliseconds a test over so many cases may take. */
export function timeFor(cases: number): number {
  return 60_000 + cases * 100;
}
