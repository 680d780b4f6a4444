import type { Budget, ClassLine, Fund } from './budget';

/** The budgets that are appropriated. */
export const APPROPRIATED: readonly Fund[] = ['一般公共预算', '政府性基金预算', '国有资本经营预算'];

/** The classes with their money; `carried` adds what last year left for projects. */
export function classLines(budget: Budget, carried: 'with carried' | 'this year'): ClassLine[] {
  if (carried === 'this year' || budget.carried === 0) return [...budget.lines];
  const ofCarried = budget.projects
    .filter((project) => project.carried > 0)
    .map((project): ClassLine => ({
      code: project.classCode,
      name: '',
      fund: '一般公共预算',
      personnel: 0,
      publicFunds: 0,
      project: project.carried,
      before: 0,
    }));
  return [...budget.lines, ...ofCarried];
}

/** A line's money by the meanings of expenditure columns. */
export function spending(line: ClassLine): Record<string, number> {
  const basic = line.personnel + line.publicFunds;
  const all = basic + line.project;
  return {
    合计: all,
    基本支出: basic,
    人员经费: line.personnel,
    公用经费: line.publicFunds,
    项目支出: line.project,
    上年预算数: line.before,
    [line.fund]: all,
  };
}

/** The sources of revenue in the order and wording of the national form. */
export const SOURCES = [
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '事业收入',
  '事业单位经营收入',
  '上级补助收入',
  '附属单位上缴收入',
  '其他收入',
] as const;

const SOURCE_OF: Readonly<Record<Fund, (typeof SOURCES)[number]>> = {
  一般公共预算: '一般公共预算拨款收入',
  政府性基金预算: '政府性基金预算拨款收入',
  国有资本经营预算: '国有资本经营预算拨款收入',
  事业收入: '事业收入',
  其他收入: '其他收入',
};

/** A line's money by the meanings of revenue columns: what was carried over is its own column. */
export function revenue(line: ClassLine, isCarried: boolean): Record<string, number> {
  const all = line.personnel + line.publicFunds + line.project;
  return isCarried
    ? { 合计: all, 上年结转: all }
    : { 合计: all, 本年收入: all, [SOURCE_OF[line.fund]]: all, 上年预算数: line.before };
}

/** Every line as revenue, what was carried over included. */
export function revenueLines(budget: Budget): { code: string; values: Record<string, number> }[] {
  const carried = classLines(budget, 'with carried').slice(budget.lines.length);
  return [
    ...budget.lines.map((line) => ({ code: line.code, values: revenue(line, false) })),
    ...carried.map((line) => ({ code: line.code, values: revenue(line, true) })),
  ];
}

/** Adds up values column by column. */
export function added(values: readonly Readonly<Record<string, number>>[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const each of values)
    for (const [key, value] of Object.entries(each)) total[key] = (total[key] ?? 0) + value;
  return total;
}
