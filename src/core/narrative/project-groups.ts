import { isZero, plus, sumOf } from '../money';
import { located, type BudgetLine, type ExpenditureTable, type Tables } from '../tables';
import { labelKey } from '../workbook';
import type { Sourced } from './fragment';

/** Projects the narrative names together, with their amounts added up. */
export interface ProjectGroup {
  readonly name: string;
  readonly total: Sourced;
}

/**
 * Groups the projects of 项目支出表 by the words of their functional class. Groups stand in the order of the summary's lines
 * where it lists them, else in the order of the projects.
 * @returns the groups, and the names of projects without a functional class or without a readable amount
 */
export function projectGroups(
  table: Tables['projectExpenditureTable'],
  lines: readonly BudgetLine[],
): { readonly groups: readonly ProjectGroup[]; readonly ungrouped: readonly string[] } {
  const groups = new Map<string, ProjectGroup>();
  const ungrouped: string[] = [];
  for (const { functionalClass, amount, name, key } of table?.projects ?? []) {
    const budget = located(amount);
    if (functionalClass === undefined || budget === undefined) {
      ungrouped.push(name?.value ?? key);
      continue;
    }
    const group = labelKey(functionalClass.value);
    const before = groups.get(group)?.total ?? { amount: sumOf([], budget.value.unit), cells: [] };
    const total = { amount: plus(before.amount, budget.value), cells: [...before.cells, budget.at] };
    groups.set(group, { name: functionalClass.value, total });
  }
  const order = lines.map(({ name }) => labelKey(name));
  const rank = (group: string): number => (order.includes(group) ? order.indexOf(group) : order.length);
  return { groups: [...groups].sort((a, b) => rank(a[0]) - rank(b[0])).map(([, group]) => group), ungrouped };
}

/**
 * 项目支出 of the lowest classes of 支出预算总表, for forms that print no list of projects: in its order, those with nothing left out.
 * @returns `undefined` where a class has no code or its amount cannot be read: the list would then leave something out
 */
export function classGroups({ lines }: ExpenditureTable): readonly ProjectGroup[] | undefined {
  const groups: ProjectGroup[] = [];
  const codes = lines.map(({ code }) => code?.value ?? '');
  for (const [index, { name, amounts }] of lines.entries()) {
    const own = codes[index] ?? '';
    const isLowest = !codes.some((code) => code.length > own.length && code.startsWith(own));
    if (own !== '' && !isLowest) continue;
    const project = located(amounts.project);
    if (own === '' || name === undefined || amounts.project?.state === 'unreadable') return undefined;
    if (project === undefined || isZero(project.value)) continue;
    groups.push({ name: name.value, total: { amount: project.value, cells: [project.at] } });
  }
  return groups;
}

/** `城乡医疗救助支出`; names that already say what kind of money it is stay as they are. */
export function groupLabel(name: string): string {
  return /(?:支出|补助|补贴|经费|资金|费|配套)$/.test(name) ? name : `${name}支出`;
}
