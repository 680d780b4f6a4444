import { FAMILIES } from './families';
import { generateSet } from './generate-set';
import type { GeneratedSet } from './generated-set';

const PER_FAMILY = 24;
const MIXED = 72;

/** Seed and family of every set: 24 of each named family, 72 mixtures. */
export const SET_SEEDS: readonly (readonly [seed: number, family: string])[] = [
  ...FAMILIES.flatMap(({ name }, family) =>
    Array.from({ length: PER_FAMILY }, (_, index) => [1000 * (family + 1) + index, name] as const),
  ),
  ...Array.from({ length: MIXED }, (_, index) => [9000 + index, 'mixed'] as const),
];

/** All sets, always the same. */
export function publishedSets(): GeneratedSet[] {
  return SET_SEEDS.map(([seed, family]) => generateSet(seed, family));
}
