import { entriesOfYears, haveOtherNumbers, type ProjectEntry, type YearProjects } from './project-entry';
import { questionsAbout } from './project-likeness';
import type { Project } from './projects';
import { sameUnitAcrossYears } from './same-body';

/** How a project was found in last year's workbook. */
export type MatchedBy = 'code' | 'documentNumber' | 'name' | 'user';

/** A project of this year and what it was last year. A project may stand in several pairs, where the user says it was split or merged. */
export interface ProjectPair {
  readonly current: Project;
  readonly prior: Project;
  readonly by: MatchedBy;
}

/** A project of this year that may be one of last year's: the user has to say. */
export interface ProjectQuestion {
  readonly current: Project;
  /** The most similar first. */
  readonly candidates: readonly Project[];
}

/** What the user said of one project: which one of last year's it is, or that it is none of them. Both by key. */
export interface ProjectDecision {
  readonly current: string;
  readonly prior: string | null;
}

/** The projects of two years side by side. Every project is in exactly one of the lists, but for candidates, which several may share. */
export interface ProjectMatches {
  readonly pairs: readonly ProjectPair[];
  readonly questions: readonly ProjectQuestion[];
  /** In this year's workbook only. */
  readonly added: readonly Project[];
  /** In last year's workbook only. */
  readonly gone: readonly Project[];
  /** What stands for each project of either year in decisions. */
  readonly keys: ReadonlyMap<Project, string>;
}

/**
 * Matches the projects of two years: by what the user said, by code, by document number, by cleaned name within the unit. Codes and
 * numbers that several projects of one year share tell nothing. A grant of one year is never that of another by its name alone.
 */
export function matchProjects(
  current: YearProjects,
  prior: YearProjects,
  decisions: readonly ProjectDecision[] = [],
): ProjectMatches {
  const { now, before } = entriesOfYears(current, prior);
  const pairs: { current: ProjectEntry; prior: ProjectEntry; by: MatchedBy }[] = [];
  const open = { now: new Set(now), before: new Set(before) };
  const pair = (one: ProjectEntry, other: ProjectEntry, by: MatchedBy): void => {
    pairs.push({ current: one, prior: other, by });
    open.now.delete(one);
    open.before.delete(other);
  };

  const decided = decidedPairs(decisions, now, before);
  for (const { current: one, prior: other } of decided.pairs) pair(one, other, 'user');
  for (const one of decided.none) open.now.delete(one);

  pairUnique(now, before, ({ code }) => (code === '' ? [] : [code])).forEach(([one, other]) => {
    if (open.now.has(one) && open.before.has(other)) pair(one, other, 'code');
  });
  pairUnique(now, before, ({ numbers }) => numbers).forEach(([one, other]) => {
    if (open.now.has(one) && open.before.has(other)) pair(one, other, 'documentNumber');
  });
  pairByName([...open.now], [...open.before]).forEach(([one, other]) => {
    pair(one, other, 'name');
  });

  const asked = questionsAbout([...open.now], [...open.before]);
  const maybe = new Set(asked.flatMap(({ candidates }) => candidates));
  const isAsked = new Set(asked.map(({ entry }) => entry));
  const order = new Map(now.map((entry, index) => [entry, index]));
  return {
    pairs: pairs
      .sort((a, b) => (order.get(a.current) ?? 0) - (order.get(b.current) ?? 0))
      .map((each) => ({ current: each.current.project, prior: each.prior.project, by: each.by })),
    questions: asked.map(({ entry, candidates }) => ({
      current: entry.project,
      candidates: candidates.map(({ project }) => project),
    })),
    added: now
      .filter((entry) => decided.none.has(entry) || (open.now.has(entry) && !isAsked.has(entry)))
      .map(({ project }) => project),
    gone: [...open.before].filter((entry) => !maybe.has(entry)).map(({ project }) => project),
    keys: new Map([...now, ...before].map(({ project, key }) => [project, key])),
  };
}

function decidedPairs(
  decisions: readonly ProjectDecision[],
  now: readonly ProjectEntry[],
  before: readonly ProjectEntry[],
): {
  readonly pairs: readonly { current: ProjectEntry; prior: ProjectEntry }[];
  readonly none: ReadonlySet<ProjectEntry>;
} {
  const current = new Map(now.map((entry) => [entry.key, entry]));
  const prior = new Map(before.map((entry) => [entry.key, entry]));
  const pairs = decisions.flatMap((decision) => {
    const one = current.get(decision.current);
    const other = decision.prior === null ? undefined : prior.get(decision.prior);
    return one === undefined || other === undefined ? [] : [{ current: one, prior: other }];
  });
  const paired = new Set(pairs.map((each) => each.current));
  const none = decisions.flatMap((decision) => {
    const one = decision.prior === null ? current.get(decision.current) : undefined;
    return one === undefined || paired.has(one) ? [] : [one];
  });
  return { pairs, none: new Set(none) };
}

/** Entries of both years that share a word no other entry of either year has. */
function pairUnique(
  now: readonly ProjectEntry[],
  before: readonly ProjectEntry[],
  wordsOf: (entry: ProjectEntry) => readonly string[],
): (readonly [ProjectEntry, ProjectEntry])[] {
  const byWord = (entries: readonly ProjectEntry[]): Map<string, ProjectEntry[]> => {
    const groups = new Map<string, ProjectEntry[]>();
    for (const entry of entries)
      for (const word of new Set(wordsOf(entry))) groups.set(word, [...(groups.get(word) ?? []), entry]);
    return groups;
  };
  const others = byWord(before);
  return [...byWord(now)].flatMap(([word, [one, ...more]]) => {
    const [other, ...moreOthers] = others.get(word) ?? [];
    return one === undefined || other === undefined || more.length + moreOthers.length > 0
      ? []
      : [[one, other] as const];
  });
}

/** Entries with one cleaned name of which only one pair can be the same project. */
function pairByName(
  now: readonly ProjectEntry[],
  before: readonly ProjectEntry[],
): (readonly [ProjectEntry, ProjectEntry])[] {
  const byName = new Map<string, ProjectEntry[]>();
  for (const entry of before) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  const possible = now.map((entry) => ({
    entry,
    others:
      entry.name === '' ? [] : (byName.get(entry.name) ?? []).filter((other) => isSameByName(entry, other)),
  }));
  const claims = new Map<ProjectEntry, number>();
  for (const other of possible.flatMap(({ others }) => others))
    claims.set(other, (claims.get(other) ?? 0) + 1);
  return possible.flatMap(({ entry, others: [other, ...more] }) =>
    other === undefined || more.length > 0 || claims.get(other) !== 1 ? [] : [[entry, other] as const],
  );
}

/** Every unit has its 运行经费, and a grant comes every year under the same name. */
function isSameByName(a: ProjectEntry, b: ProjectEntry): boolean {
  return (
    a.grantYear === b.grantYear &&
    !haveOtherNumbers(a, b) &&
    (a.unit === undefined || b.unit === undefined || sameUnitAcrossYears(a.unit, b.unit))
  );
}
