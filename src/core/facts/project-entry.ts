import { documentNumbers, withoutDocumentNumbers, type DocumentNumber } from './document-number';
import { printedProjectCode, projectKeys, projectName, projectUnit } from './project-identity';
import { codeKey, type Project } from './projects';

/** The projects of one budget year. */
export interface YearProjects {
  readonly year: number;
  readonly projects: readonly Project[];
}

/** A project of one year with what it can be recognised by in the other. */
export interface ProjectEntry {
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

/** The entries of two years, in the order of their projects. */
export function entriesOfYears(
  current: YearProjects,
  prior: YearProjects,
): { readonly now: readonly ProjectEntry[]; readonly before: readonly ProjectEntry[] } {
  const covers = coverIssuers([current, prior]);
  return { now: entriesOf(current, covers), before: entriesOf(prior, covers) };
}

/** True where both name documents of their own and none in common: they are different grants. */
export function haveOtherNumbers(a: ProjectEntry, b: ProjectEntry): boolean {
  return (
    a.numbers.length > 0 && b.numbers.length > 0 && !a.numbers.some((number) => b.numbers.includes(number))
  );
}

function entriesOf({ year, projects }: YearProjects, covers: ReadonlySet<string>): ProjectEntry[] {
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
