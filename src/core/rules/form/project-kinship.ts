import { documentNumbers, likeness, projectNameKey, withoutDocumentNumbers } from '../../facts';
import { indicatorName } from '../../identities';
import { located, shortProjectName, type PerformanceSheet } from '../../tables';
import { isPlaceForIndicator } from './named-indicator';

/** Names as alike as this are those of projects of one kind. */
const ALIKE = 0.6;
/** Projects that share this part of the names of their indicators are of one kind. */
const SAME_NAMES = 0.8;

/** A word this long that two grants share is what both are for. */
const SHARED_WORD = 3;
/** Words that any name of a grant holds. */
const GRANT_WORDS =
  /关于|提前|下达|拨付|安排|中央|省级|市级|县级|区级|财政|补助|资金|预算|经费|项目|专项|的?通知|20\d{2}年度?|年度|[[(【〔].*?[\])】〕]|[\s\d]/g;

/** What a project is about, without what grants and years add to its name. */
function matterOf(sheet: PerformanceSheet): string {
  const name = withoutDocumentNumbers(located(sheet.name)?.value ?? '');
  const matter = projectNameKey(shortProjectName(name)).replace(GRANT_WORDS, '');
  return matter === '' ? projectNameKey(name) : matter;
}

/** True for two sheets of one project or of projects named alike: the same work split by year, grant or place. */
export function areNamedAlike(one: PerformanceSheet, other: PerformanceSheet): boolean {
  const [a, b] = [matterOf(one), matterOf(other)];
  // Grants of two years for one purpose name it in other words: 医保村级代办员, 社会保险代办员.
  if (isGrant(one) && isGrant(other) && longestCommon(a, b) >= SHARED_WORD) return true;
  return (
    a === b || likeness(a, b) >= ALIKE || (a.length > 3 && b.length > 3 && (a.includes(b) || b.includes(a)))
  );
}

function isGrant({ name }: PerformanceSheet): boolean {
  return documentNumbers(located(name)?.value ?? '').length > 0;
}

/** The length of the longest text that two texts have in common. */
function longestCommon(a: string, b: string): number {
  let longest = 0;
  for (let start = 0; start < a.length; start += 1)
    while (start + longest < a.length && b.includes(a.slice(start, start + longest + 1))) longest += 1;
  return longest;
}

/** True for projects of one kind: named alike, or measured by indicators of the same names. */
export function isOneKind(one: PerformanceSheet, other: PerformanceSheet): boolean {
  return areNamedAlike(one, other) || namesInCommon(one, other) >= SAME_NAMES;
}

function namesInCommon(one: PerformanceSheet, other: PerformanceSheet): number {
  const [a, b] = [namesOf(one), namesOf(other)];
  const common = [...a].filter((name) => b.has(name)).length;
  return Math.max(a.size, b.size) === 0 ? 0 : common / Math.max(a.size, b.size);
}

function namesOf({ indicators }: PerformanceSheet): Set<string> {
  return new Set(indicators.filter((each) => !isPlaceForIndicator(each)).map(indicatorName));
}

/** Sheets in the order of their codes: what is said of several does not change with the order of the workbook. */
export function byCode(sheets: readonly PerformanceSheet[]): PerformanceSheet[] {
  return [...sheets].sort((a, b) => (a.key < b.key ? -1 : a.key === b.key ? 0 : 1));
}
