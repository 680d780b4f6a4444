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

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const shareOf = (holds: (table: MeasuredTable) => boolean): number =>
  tables.filter(holds).length / tables.length;
const rightHeads =
  sets.filter(({ departmentRight, yearRight }) => departmentRight && yearRight).length / sets.length;

/** What of all tables was recognised and read, then what of those with a variation, the worst first: printed with `SHARES=1`. */
function shares(): string {
  const counts = new Map<string, { all: number; read: number }>();
  for (const table of tables) {
    for (const variation of [`kind:${table.kind}`, ...table.variations]) {
      const { all, read } = counts.get(variation) ?? { all: 0, read: 0 };
      counts.set(variation, { all: all + 1, read: read + (isRead(table) ? 1 : 0) });
    }
  }
  const ofVariations = [...counts]
    .sort(([, a], [, b]) => a.read / a.all - b.read / b.all)
    .map(([variation, { all, read }]) => `${percent(read / all)} ${variation} (${read}/${all})`);
  return [
    `${percent(shareOf(({ recognised }) => recognised))} recognised`,
    `${percent(shareOf(isRead))} read`,
    `${percent(shareOf(({ unit }) => unit))} in the right unit`,
    `${percent(rightHeads)} of the sets with the right year and department`,
    ...ofVariations,
  ].join('\n');
}

describe('published sets of any place', () => {
  if (process.env.SHARES !== undefined) process.stdout.write(`${shares()}\n`);

  it('are recognised', () => {
    expect(shareOf(({ recognised }) => recognised)).toBeGreaterThanOrEqual(0.99);
  });

  it('are read, each amount at its cell with its meaning', () => {
    expect(shareOf(isRead)).toBeGreaterThanOrEqual(0.99);
  });

  it('are never taken for tables of another kind', () => {
    expect(sets.flatMap(({ seed, wrongKinds }) => wrongKinds.map((kind) => [seed, kind]))).toEqual([]);
  });

  it('are read in the unit they state', () => {
    expect(tables.filter(({ unit }) => !unit).map(({ kind, sheet }) => [kind, sheet])).toEqual([]);
  });

  it('say whose they are and of which year', () => {
    expect(rightHeads).toBeGreaterThanOrEqual(0.99);
  });
});
