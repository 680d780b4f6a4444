import { haveOtherNumbers, type ProjectEntry } from './project-entry';

/** Names as similar as this may be the same project under another name (share of common pairs of characters). */
const SIMILAR = 0.6;
const MOST_CANDIDATES = 3;

/** An entry of this year that may be one of several of last year's, the most similar first. */
export interface EntryQuestion {
  readonly entry: ProjectEntry;
  readonly candidates: readonly ProjectEntry[];
}

/** The entries left over whose names are alike enough that somebody has to look at them. */
export function questionsAbout(
  now: readonly ProjectEntry[],
  before: readonly ProjectEntry[],
): EntryQuestion[] {
  const holders = new Map<string, ProjectEntry[]>();
  const sizes = new Map<ProjectEntry, number>();
  for (const entry of before) {
    const parts = bigrams(entry.name);
    sizes.set(entry, parts.size);
    for (const part of parts) {
      const known = holders.get(part);
      if (known === undefined) holders.set(part, [entry]);
      else known.push(entry);
    }
  }
  return now.flatMap((entry) => {
    const parts = bigrams(entry.name);
    const common = new Map<ProjectEntry, number>();
    for (const part of parts)
      for (const other of holders.get(part) ?? []) common.set(other, (common.get(other) ?? 0) + 1);
    const candidates = [...common]
      .map(([other, count]) => ({ other, likeness: (2 * count) / (parts.size + (sizes.get(other) ?? 0)) }))
      .filter(({ other, likeness }) => likeness >= SIMILAR && !haveOtherNumbers(entry, other))
      .sort((a, b) => b.likeness - a.likeness)
      .slice(0, MOST_CANDIDATES)
      .map(({ other }) => other);
    return candidates.length === 0 ? [] : [{ entry, candidates }];
  });
}

/** How alike two texts are: the share of their pairs of neighbouring characters that they have in common, 0 to 1. */
export function likeness(one: string, other: string): number {
  const [a, b] = [bigrams(one), bigrams(other)];
  const common = [...a].filter((pair) => b.has(pair)).length;
  return a.size + b.size === 0 ? 0 : (2 * common) / (a.size + b.size);
}

/** Pairs of neighbouring characters. */
function bigrams(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)),
  );
}
