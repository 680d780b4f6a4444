import { judgeSame, judgeSum, printAmount, sumOf, type Amount } from '../money';
import {
  located,
  TABLE_NAMES,
  type BudgetLine,
  type Field,
  type Nested,
  type SummarySide,
  type Tables,
} from '../tables';
import { join, passage, placeholder, wan, type Fragment } from './fragment';
import { classGroups, groupLabel, projectGroups, type ProjectGroup } from './project-groups';
import { defineSection, wanOr } from './section';

/** The tables that say more of the expenditure than the summary; which of them are printed depends on the region. */
const DETAILS = [
  'basicExpenditureTable',
  'projectExpenditureTable',
  'expenditureTable',
  'basicExpenditureByEconomicClass',
] as const;

type Details = Pick<Tables, (typeof DETAILS)[number]>;

/** 二.2 支出说明: total = basic (personnel + public) + projects, and what the projects are mainly for. */
export const expenditure = defineSection({
  id: '二.2',
  heading: '2、支出说明',
  needs: ['revenueExpenditureSummary'],
  uses: DETAILS,
  write({ revenueExpenditureSummary: { expenditure: side }, ...details }, { department, year }) {
    const { basic, personnel, dailyPublic, project } = kindsOf(side, details);
    const { groups, ungrouped, source } = projectList(side, details);
    const list = [
      ...groups.map(({ name, total }) => passage`${groupLabel(name)}${wan(total)}`),
      ...(ungrouped.length > 0
        ? [placeholder(`项目${ungrouped.map((name) => `“${name}”`).join('、')}归入哪一类支出`)]
        : []),
    ];
    return [
      passage`${printedTables(details)}按经济分类和支出功能分类科目编制，反映${department}预算中支出预算的总体情况。${year}年${department}支出预算为${wanOr(side.total?.current, '支出总计')}，其中基本支出${wanOr(basic, '基本支出')}，包括人员经费${wanOr(personnel, '人员经费')}和日常公用经费${wanOr(dailyPublic, '日常公用经费')}；项目支出${wanOr(project, '项目支出')}，主要为${list.length === 0 ? placeholder('项目支出的主要用途') : join(list, '，')}。${incomplete(
        project,
        groups.map(({ total }) => total),
        source,
      )}`,
    ];
  },
});

export function partOf(line: Nested<BudgetLine> | undefined, item: string): BudgetLine | undefined {
  return line?.parts.find((part) => part.item === item);
}

/** `收支预算总表支出栏、基本支出表、项目支出表`: only tables that are there. */
function printedTables(details: Details): string {
  const names = DETAILS.filter((key) => details[key] !== undefined).map((key) => TABLE_NAMES[key]);
  return [`${TABLE_NAMES.revenueExpenditureSummary}支出栏`, ...names].join('、');
}

type OptionalAmount = Field<Amount> | undefined;

interface Kinds {
  readonly basic: OptionalAmount;
  readonly personnel: OptionalAmount;
  readonly dailyPublic: OptionalAmount;
  readonly project: OptionalAmount;
}

/** The kinds of expenditure: from the summary, else from 基本支出表, else from the 合计 rows of the tables by class. */
function kindsOf(side: SummarySide, details: Details): Kinds {
  const { basicExpenditureTable, expenditureTable } = details;
  const line = side.items.find(({ item }) => item === 'basic');
  const basic = line?.current ?? basicExpenditureTable?.total?.current ?? expenditureTable?.totals?.basic;
  const byClass = economicKinds(basic, details);
  return {
    basic,
    personnel:
      (partOf(line, 'personnel') ?? basicExpenditureTable?.personnel)?.current ??
      expenditureTable?.totals?.personnel ??
      byClass?.personnel,
    dailyPublic:
      (partOf(line, 'dailyPublic') ?? basicExpenditureTable?.dailyPublic)?.current ??
      expenditureTable?.totals?.dailyPublic ??
      byClass?.dailyPublic,
    project: projectLine(side)?.current ?? expenditureTable?.totals?.project,
  };
}

/** The 合计 row of the table by economic class: it holds the general public budget only, so its total must be all of 基本支出. */
function economicKinds(
  basic: OptionalAmount,
  { basicExpenditureByEconomicClass: table }: Details,
): Pick<Kinds, 'personnel' | 'dailyPublic'> | undefined {
  const whole = located(basic)?.value;
  const listed = located(table?.totals?.total)?.value;
  if (whole === undefined || listed === undefined) return undefined;
  return judgeSame(listed, whole).kind === 'unequal' ? undefined : table?.totals;
}

function projectLine(side: SummarySide): Nested<BudgetLine> | undefined {
  return side.items.find(({ item }) => item === 'project');
}

interface ProjectList {
  readonly groups: readonly ProjectGroup[];
  /** Projects that belong to none of them. */
  readonly ungrouped: readonly string[];
  /** How the table they come from is called. */
  readonly source: string;
}

/** What the projects are for: by 项目支出表, where the region prints it, else by the classes of 支出预算总表. */
function projectList(side: SummarySide, { projectExpenditureTable, expenditureTable }: Details): ProjectList {
  if (projectExpenditureTable === undefined && expenditureTable !== undefined) {
    const groups = classGroups(expenditureTable) ?? [];
    return { groups, ungrouped: [], source: `${TABLE_NAMES.expenditureTable}各科目项目支出` };
  }
  const grouped = projectGroups(projectExpenditureTable, projectLine(side)?.parts ?? []);
  return { ...grouped, source: `${TABLE_NAMES.projectExpenditureTable}各类` };
}

/** Says in the text's to-do list, not in the text, that the groups do not add up to the whole. */
function incomplete(
  project: OptionalAmount,
  totals: readonly { readonly amount: Amount }[],
  source: string,
): Fragment {
  const whole = located(project)?.value;
  const amounts = totals.map(({ amount }) => amount);
  const nothing = { text: '', spans: [], missing: [] };
  if (whole === undefined || amounts.length === 0 || judgeSum(whole, amounts).kind !== 'unequal')
    return nothing;
  const listed = printAmount(sumOf(amounts, whole.unit));
  return {
    ...nothing,
    missing: [`${source}合计${listed}，不等于项目支出${printAmount(whole)}，请先核对`],
  };
}
