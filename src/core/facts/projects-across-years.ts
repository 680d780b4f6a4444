import { documentNumbers, withoutDocumentNumbers, type DocumentNumber } from './document-number';
import { printedProjectCode, projectKeys, projectName, projectUnit } from './project-identity';
import { codeKey, type Project } from './projects';
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

/** The projects of one budget year. */
export interface YearProjects {
  readonly year: number;
  readonly projects: readonly Project[];
}

/** Names as similar as this may be the same project under another name (share of common pairs of characters). */
const SIMILAR = 0.6;
const MOST_CANDIDATES = 3;

interface Entry {
  readonly project: Project;
  readonly key: string;
  readonly code: string;
  /** Keys of the document numbers that may tell it from others. */
  readonly numbers: readonly string[];
  readonly name: string;
  /** The year of the grant its name speaks of. */
  readonly grantYear: number | undefined;
  readonly unit: string | undefined;
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
  const covers = coverIssuers([current, prior]);
  const now = entriesOf(current, covers);
  const before = entriesOf(prior, covers);
  const pairs: { current: Entry; prior: Entry; by: MatchedBy }[] = [];
  const open = { now: new Set(now), before: new Set(before) };
  const pair = (one: Entry, other: Entry, by: MatchedBy): void => {
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

function entriesOf({ year, projects }: YearProjects, covers: ReadonlySet<string>): Entry[] {
  const keys = projectKeys(projects);
  return projects.map((project) => {
    const name = projectName(project);
    return {
      project,
      key: keys.get(project) ?? '',
      code: codeKey(printedProjectCode(project) ?? ''),
      numbers: documentNumbers(name).flatMap((number) =>
        isCover(number, year, name, covers) ? [] : [number.key],
      ),
      name: cleanedName(name),
      grantYear: grantYearOf(name),
      unit: projectUnit(project),
    };
  });
}

/**
 * The issuers of numbers that only say in which document the year's budget was handed out (怀财字【2024】7号): of the budget year, and
 * shared by several projects or beside the number of the grant itself.
 */
function coverIssuers(years: readonly YearProjects[]): ReadonlySet<string> {
  return new Set(
    years.flatMap(({ year, projects }) => {
      const names = projects.map((project) => documentNumbers(projectName(project)));
      const uses = new Map<string, number>();
      for (const { key } of names.flat()) uses.set(key, (uses.get(key) ?? 0) + 1);
      return names.flatMap((numbers) =>
        numbers
          .filter((number) => number.year === year)
          .filter(
            ({ key, issuer }) =>
              (uses.get(key) ?? 0) > 1 ||
              numbers.some((other) => other.issuer !== issuer && other.year < year),
          )
          .map(({ issuer }) => issuer),
      );
    }),
  );
}

/** True for a number that every project of the year may carry: of the budget year, by a cover's issuer or on what is no grant. */
function isCover(
  number: DocumentNumber,
  budgetYear: number,
  name: string,
  covers: ReadonlySet<string>,
): boolean {
  return (
    number.year === budgetYear && (covers.has(number.issuer) || !GRANT.test(withoutDocumentNumbers(name)))
  );
}

/** Words of money that another level of government hands down. */
const GRANT = /下达|转移支付|补助资金|中央|省级|省财政|市级|上级|通知/;

/** The year in the name of a grant, its document numbers aside: `提前下达2023年中央财政…` → 2023. */
function grantYearOf(name: string): number | undefined {
  const words = withoutDocumentNumbers(name);
  const year = GRANT.test(words) ? /(20\d{2})年/.exec(words)?.[1] : undefined;
  return year === undefined ? undefined : Number(year);
}

/** A name without codes in brackets, document numbers, years, brackets and blanks: what the names of two years have in common. */
function cleanedName(name: string): string {
  return withoutDocumentNumbers(name)
    .replace(/\[[0-9A-Z]{15,}\]/g, '')
    .replace(/20\d{2}年度?/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}

function decidedPairs(
  decisions: readonly ProjectDecision[],
  now: readonly Entry[],
  before: readonly Entry[],
): { readonly pairs: readonly { current: Entry; prior: Entry }[]; readonly none: ReadonlySet<Entry> } {
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
  now: readonly Entry[],
  before: readonly Entry[],
  wordsOf: (entry: Entry) => readonly string[],
): (readonly [Entry, Entry])[] {
  const byWord = (entries: readonly Entry[]): Map<string, Entry[]> => {
    const groups = new Map<string, Entry[]>();
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
function pairByName(now: readonly Entry[], before: readonly Entry[]): (readonly [Entry, Entry])[] {
  const byName = new Map<string, Entry[]>();
  for (const entry of before) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry]);
  const possible = now.map((entry) => ({
    entry,
    others:
      entry.name === '' ? [] : (byName.get(entry.name) ?? []).filter((other) => isSameByName(entry, other)),
  }));
  const claims = new Map<Entry, number>();
  for (const other of possible.flatMap(({ others }) => others))
    claims.set(other, (claims.get(other) ?? 0) + 1);
  return possible.flatMap(({ entry, others: [other, ...more] }) =>
    other === undefined || more.length > 0 || claims.get(other) !== 1 ? [] : [[entry, other] as const],
  );
}

/** Every unit has its 运行经费, and a grant comes every year under the same name. */
function isSameByName(a: Entry, b: Entry): boolean {
  return (
    a.grantYear === b.grantYear &&
    !haveOtherNumbers(a, b) &&
    (a.unit === undefined || b.unit === undefined || sameUnitAcrossYears(a.unit, b.unit))
  );
}

/** True where both name documents of their own and none in common: they are different grants. */
function haveOtherNumbers(a: Entry, b: Entry): boolean {
  return (
    a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))
  );
}

interface Question {
  readonly entry: Entry;
  readonly candidates: readonly Entry[];
}

/** The entries left over whose names are alike enough that somebody has to look at them. */
function questionsAbout(now: readonly Entry[], before: readonly Entry[]): Question[] {
  const holders = new Map<string, Entry[]>();
  const sizes = new Map<Entry, number>();
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
    const common = new Map<Entry, number>();
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

/** Pairs of neighbouring characters. */
function bigrams(text: string): Set<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2)),
  );
}
