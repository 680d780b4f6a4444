import { comparePlaces, groupOf, type Finding, type Severity } from '../../core/findings';
import { addressText, labelKey, sameCell, type CellAt } from '../../core/workbook';

/** What the user wants to see; no severity chosen means all. */
export interface FindingFilter {
  readonly severities: readonly Severity[];
  readonly text: string;
}

export const NO_FILTER: FindingFilter = { severities: [], text: '' };

/** The group of findings at the cell the user has selected in the workbook; no sheet can be called so. */
export const SELECTED_GROUP = '[selected]';

/** One line of the list: the heading of a group, or a finding. */
export type FindingRow =
  | {
      readonly kind: 'group';
      readonly key: string;
      /** Sheet name, or `SELECTED_GROUP`. */
      readonly group: string;
      readonly count: number;
      readonly collapsed: boolean;
    }
  | { readonly kind: 'finding'; readonly key: string; readonly finding: Finding };

export interface FindingListing {
  readonly findings: readonly Finding[];
  /** Sheet names in workbook order. */
  readonly sheets: readonly string[];
  readonly selection: CellAt | undefined;
  readonly filter: FindingFilter;
  /** Groups whose findings are folded away. */
  readonly collapsed: readonly string[];
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, hint: 2 };

/**
 * The list as it is shown: first the findings at the selected cell, then the others by sheet in workbook order, in each sheet by
 * severity and place. A finding stands in the list once.
 */
export function findingRows({
  findings,
  sheets,
  selection,
  filter,
  collapsed,
}: FindingListing): FindingRow[] {
  const shown = findings.filter((finding) => matches(finding, filter));
  const selected = shown.filter((finding) => isAt(finding, selection));
  const groups = new Map<string, Finding[]>(
    [SELECTED_GROUP, ...sheets].map((name): [string, Finding[]] => [name, []]),
  );
  groups.set(SELECTED_GROUP, selected);
  for (const finding of shown.filter((other) => !selected.includes(other))) {
    const group = groupOf(finding);
    groups.set(group, [...(groups.get(group) ?? []), finding]);
  }
  return [...groups].flatMap(([group, members]): FindingRow[] => {
    if (members.length === 0) return [];
    const isCollapsed = collapsed.includes(group);
    return [
      { kind: 'group', key: `group ${group}`, group, count: members.length, collapsed: isCollapsed },
      ...(isCollapsed ? [] : [...members].sort(bySeverityAndPlace).map(findingRow)),
    ];
  });
}

/** True where the finding concerns the cell. */
export function isAt({ at }: Finding, cell: CellAt | undefined): boolean {
  return cell !== undefined && at.some((other) => sameCell(other, cell));
}

function findingRow(finding: Finding): FindingRow {
  return { kind: 'finding', key: finding.fingerprint, finding };
}

function bySeverityAndPlace(a: Finding, b: Finding): number {
  return SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity] || comparePlaces(a, b);
}

function matches(finding: Finding, { severities, text }: FindingFilter): boolean {
  if (severities.length > 0 && !severities.includes(finding.severity)) return false;
  const wanted = searchKey(text);
  if (wanted === '') return true;
  const { code, message, advice, at } = finding;
  return [code, message, advice, ...at.map(addressText)].some((part) => searchKey(part).includes(wanted));
}

function searchKey(text: string): string {
  return labelKey(text).toLowerCase();
}
