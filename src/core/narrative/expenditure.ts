import { judgeSum, printAmount, sumOf } from '../money';
import { located, type BudgetLine, type Nested } from '../tables';
import { join, passage, placeholder, wan, type Fragment } from './fragment';
import { groupLabel, projectGroups } from './project-groups';
import { defineSection, wanOr } from './section';

/** 二.2 支出说明: total = basic (personnel + public) + projects, and what the projects are mainly for. */
export const expenditure = defineSection({
  id: '二.2',
  heading: '2、支出说明',
  needs: ['revenueExpenditureSummary'],
  uses: ['basicExpenditureTable', 'projectExpenditureTable'],
  write(
    { revenueExpenditureSummary: { expenditure: side }, basicExpenditureTable, projectExpenditureTable },
    { department, year },
  ) {
    const basic = side.items.find(({ item }) => item === 'basic');
    const project = side.items.find(({ item }) => item === 'project');
    const personnel = partOf(basic, 'personnel') ?? basicExpenditureTable?.personnel;
    const dailyPublic = partOf(basic, 'dailyPublic') ?? basicExpenditureTable?.dailyPublic;
    const { groups, ungrouped } = projectGroups(projectExpenditureTable, project?.parts ?? []);
    const list = [
      ...groups.map(({ name, total }) => passage`${groupLabel(name)}${wan(total)}`),
      ...(ungrouped.length > 0
        ? [placeholder(`项目${ungrouped.map((name) => `“${name}”`).join('、')}归入哪一类支出`)]
        : []),
    ];
    return [
      passage`收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映${department}预算中支出预算的总体情况。${year}年${department}支出预算为${wanOr(side.total?.current, '支出总计')}，其中基本支出${wanOr(basic?.current ?? basicExpenditureTable?.total?.current, '基本支出')}，包括人员经费${wanOr(personnel?.current, '人员经费')}和日常公用经费${wanOr(dailyPublic?.current, '日常公用经费')}；项目支出${wanOr(project?.current, '项目支出')}，主要为${list.length === 0 ? placeholder('项目支出的主要用途') : join(list, '，')}。${incomplete(
        project,
        groups.map(({ total }) => total),
      )}`,
    ];
  },
});

export function partOf(line: Nested<BudgetLine> | undefined, item: string): BudgetLine | undefined {
  return line?.parts.find((part) => part.item === item);
}

/** Says in the text's to-do list, not in the text, that the groups do not add up to the whole. */
function incomplete(
  project: BudgetLine | undefined,
  totals: readonly { readonly amount: Parameters<typeof printAmount>[0] }[],
): Fragment {
  const whole = located(project?.current)?.value;
  const amounts = totals.map(({ amount }) => amount);
  const nothing = { text: '', spans: [], missing: [] };
  if (whole === undefined || amounts.length === 0 || judgeSum(whole, amounts).kind !== 'unequal')
    return nothing;
  const listed = printAmount(sumOf(amounts, whole.unit));
  return {
    ...nothing,
    missing: [`项目支出表各类合计${listed}，不等于项目支出${printAmount(whole)}，请先核对`],
  };
}
