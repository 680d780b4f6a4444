import { describe, expect, it } from '@jest/globals';
import { generateSet } from '../../corpus/sets/generate-set';
import { SET_SEEDS } from '../../corpus/sets/published-sets';
import { measureSet, type MeasuredTable } from '../../support/published-sets/measure-set';
import { random } from '../../support/random-cases';

/** One set of twenty in the suite, all of them at night. */
const EVERY = random(1).numRuns > 1 ? 1 : 20;
const sets = SET_SEEDS.filter((_, index) => index % EVERY === 0).map(([seed, family]) =>
  measureSet(generateSet(seed, family)),
);
const tables = sets.flatMap((set) => set.tables);
const isRead = ({ recognised, unread }: MeasuredTable): boolean => recognised && unread.length === 0;

/** What of the tables with a variation was read, the worst first: printed with `SHARES=1`. */
function shares(): string {
  const counts = new Map<string, { all: number; read: number }>();
  for (const table of tables) {
    for (const variation of [`kind:${table.kind}`, ...table.variations]) {
      const { all, read } = counts.get(variation) ?? { all: 0, read: 0 };
      counts.set(variation, { all: all + 1, read: read + (isRead(table) ? 1 : 0) });
    }
  }
  return [...counts]
    .sort(([, a], [, b]) => a.read / a.all - b.read / b.all)
    .map(([variation, { all, read }]) => `${((100 * read) / all).toFixed(1)} % ${variation} (${read}/${all})`)
    .join('\n');
}

describe('published sets of any place', () => {
  if (process.env.SHARES !== undefined) process.stdout.write(`${shares()}\n`);

  it('are recognised', () => {
    expect(tables.filter(({ recognised }) => recognised).length / tables.length).toBeGreaterThanOrEqual(0.95);
  });

  it('are read, each amount at its cell with its meaning', () => {
    expect(tables.filter(isRead).length / tables.length).toBeGreaterThanOrEqual(0.9);
  });

  it('are never taken for tables of another kind', () => {
    expect(sets.flatMap(({ seed, wrongKinds }) => wrongKinds.map((kind) => [seed, kind]))).toEqual([]);
  });

  it('are read in the unit they state', () => {
    expect(tables.filter(({ unit }) => !unit).map(({ kind, sheet }) => [kind, sheet])).toEqual([]);
  });

  it('say whose they are and of which year', () => {
    const right = sets.filter(({ departmentRight, yearRight }) => departmentRight && yearRight);
    expect(right.length / sets.length).toBeGreaterThanOrEqual(0.9);
  });
});
