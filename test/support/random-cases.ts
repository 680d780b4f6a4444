/** Names in the environment by which `npm run test:nightly` asks for other and for more cases. */
const { RANDOM_SEED, RANDOM_TIMES } = process.env;

/** So that a run of the suite says the same today and tomorrow; the nightly run draws another seed each time and prints it. */
const SEED = Number(RANDOM_SEED ?? 20_301_231);
const TIMES = Number(RANDOM_TIMES ?? 1);

/** How a random property is tried: that many cases in the suite, a multiple of them at night. */
export function random(cases: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: cases * TIMES, seed: SEED };
}
