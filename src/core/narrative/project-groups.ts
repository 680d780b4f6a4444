import { plus, sumOf } from '../money';
import { located, type BudgetLine, type Tables } from '../tables';
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

/** `城乡医疗救助支出`; names that already say what kind of money it is stay as they are. */
export function groupLabel(name: string): string {
  return /(?:支出|补助|补贴|经费|资金|费|配套)$/.test(name) ? name : `${name}支出`;
}
