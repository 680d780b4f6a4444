import { randomBudget, type Budget } from './budget';
import { columnLetters } from './canvas';
import { allTitles, FAMILIES, type Family } from './families';
import {
  KINDS,
  type Cell,
  type ExpectedTable,
  type GeneratedSet,
  type GeneratedSheet,
  type TableKind,
} from './generated-set';
import { randomFrom, type Random } from './random';
import { sheetsOf, type Placed } from './sheets';
import { randomStyle, type Style } from './style';
import {
  basicAsList,
  basicByBothClasses,
  basicByEconomicClass,
  basicByGovernmentClass,
  basicByUnit,
} from './tables/basic';
import { expenditureTable, fundTable, generalPublicTable, revenueTable } from './tables/by-class';
import { assetTable, organisationTable, procurementTable, projectTable } from './tables/listed';
import { PERFORMANCE_FORMS, performanceTables } from './tables/performance';
import { appropriationSummary, revenueExpenditureSummary } from './tables/summaries';
import type { Drawing, TableDraft } from './tables/table-draft';
import { emptyThreePublicTable, THREE_PUBLIC_FORMS, threePublicTable } from './tables/three-public';

/** Kinds that every set prints; the others come as the family has them, up to fourteen tables. */
const ALWAYS: readonly TableKind[] = [
  '收支预算总表',
  '收入预算总表',
  '支出预算总表',
  '财政拨款收支预算总表',
  '一般公共预算支出表',
  '财政拨款“三公”经费表',
  '政府性基金预算支出表',
  '国有资本经营预算支出表',
];

const MOST_TABLES = 14;
const FEWEST_TABLES = 9;

interface Plan {
  readonly family: Family;
  readonly mixed: boolean;
  readonly random: Random;
  readonly budget: Budget;
  readonly style: () => Style;
  readonly performance: (typeof PERFORMANCE_FORMS)[number];
}

function titlesOf(plan: Plan, kind: TableKind): readonly string[] {
  return plan.mixed ? allTitles(kind) : (plan.family.titles[kind] ?? []);
}

function draftsOf(plan: Plan, kind: TableKind, order: number): TableDraft[] {
  const { random, budget, family, mixed } = plan;
  const title = random.pick(titlesOf(plan, kind));
  const drawing: Drawing = { budget, random, style: plan.style(), title, order };
  switch (kind) {
    case '收支预算总表':
      return [
        revenueExpenditureSummary(drawing, family.threePairs === 'always' || (mixed && random.chance(0.25))),
      ];
    case '收入预算总表':
      return [revenueTable(drawing)];
    case '支出预算总表':
      return [expenditureTable(drawing)];
    case '财政拨款收支预算总表':
      return [appropriationSummary(drawing)];
    case '一般公共预算支出表':
      return [generalPublicTable(drawing)];
    case '一般公共预算基本支出表':
      return economicDrafts(plan, drawing);
    case '基本支出表':
      return [
        family.name === 'yunnan' || (mixed && random.chance(0.4))
          ? basicAsList(drawing)
          : basicByUnit(drawing),
      ];
    case '政府性基金预算支出表':
      return [fundTable(drawing, '政府性基金预算', kind)];
    case '国有资本经营预算支出表':
      return [fundTable(drawing, '国有资本经营预算', kind)];
    case '财政拨款“三公”经费表':
      return threePublicDrafts(plan, drawing);
    case '项目支出预算表':
      return [projectTable(drawing)];
    case '项目绩效目标表':
      return performanceTables(drawing, plan.performance);
    case '政府采购预算明细表':
      return [procurementTable(drawing)];
    case '固定资产占用情况表':
      return [assetTable(drawing)];
    case '机构设置表':
      return [organisationTable(drawing)];
  }
}

function economicDrafts(plan: Plan, drawing: Drawing): TableDraft[] {
  const form = plan.mixed
    ? plan.random.pick(['department', 'both', 'two-tables'] as const)
    : plan.family.economic;
  if (form === 'both') return [basicByBothClasses(drawing)];
  const department = basicByEconomicClass(drawing);
  if (form === 'department') return [department];
  const second = { ...drawing, title: `${drawing.title}（政府预算经济分类）`, order: drawing.order + 1 };
  return [department, basicByGovernmentClass(second)];
}

function threePublicDrafts(plan: Plan, drawing: Drawing): TableDraft[] {
  // Forms named after meetings or operation print them; the others never do.
  const fitting: (typeof THREE_PUBLIC_FORMS)[number][] = drawing.title.includes('会议费')
    ? ['with-meetings']
    : drawing.title.includes('机关运行')
      ? ['with-operation']
      : plan.mixed
        ? THREE_PUBLIC_FORMS.filter((form) => form !== 'with-meetings' && form !== 'with-operation')
        : [...plan.family.threePublic];
  const first = threePublicTable(drawing, plan.random.pick(fitting));
  if (!plan.random.chance(plan.family.name === 'sichuan' ? 0.6 : 0.1)) return [first];
  const second = { ...drawing, title: '政府性基金预算“三公”经费支出表', order: drawing.order + 1 };
  return [first, emptyThreePublicTable(second)];
}

/** The drafts of a set: what every set has, then what else the family prints, as long as there is room. */
function drawTables(plan: Plan): TableDraft[] {
  const drawn = new Map<TableKind, TableDraft[]>();
  let count = 0;
  const draw = (kind: TableKind): void => {
    const drafts = draftsOf(plan, kind, KINDS.indexOf(kind) + 1);
    if (count + drafts.length > MOST_TABLES) return;
    drawn.set(kind, drafts);
    count += drafts.length;
  };
  ALWAYS.forEach(draw);
  const optional = KINDS.filter((kind) => !ALWAYS.includes(kind) && titlesOf(plan, kind).length > 0);
  // The project table and the performance tables first: they are judged against each other.
  for (const kind of ['项目支出预算表', '项目绩效目标表'] as const) if (optional.includes(kind)) draw(kind);
  for (const kind of optional)
    if (!drawn.has(kind) && (count < FEWEST_TABLES || plan.random.chance(0.7))) draw(kind);
  return KINDS.flatMap((kind) => drawn.get(kind) ?? []);
}

/** Addresses of what a draft noted, now that it has its place on a sheet. */
function expectation(placed: Placed, year: number, department: string): ExpectedTable {
  const { draft, sheet, top, left } = placed;
  return {
    kind: draft.kind,
    sheet,
    title: draft.title,
    ...(draft.saysDepartment ? { department } : {}),
    year,
    yearStated: draft.saysYear ? 'here' : 'elsewhere',
    unit: draft.unit,
    ...(draft.empty ? { empty: true as const } : {}),
    amounts: draft.canvas.amounts.map(({ at, row, column, value }) => ({
      cell: `${columnLetters(at[1] + left)}${at[0] + top + 1}`,
      row,
      column,
      value,
    })),
    ...(draft.indicators === undefined ? {} : { indicators: draft.indicators }),
    variations: draft.variations,
  };
}

/**
 * A whole set of tables as a department publishes it, clean: every identity holds.
 * @param seed the same seed gives the same set.
 * @param familyName one of the named families, or `mixed` for titles and forms of any of them side by side.
 */
export function generateSet(seed: number, familyName: string): GeneratedSet {
  const random = randomFrom(seed);
  const mixed = familyName === 'mixed';
  const family = FAMILIES.find(({ name }) => name === familyName) ?? random.pick(FAMILIES);
  if (!mixed && family.name !== familyName) throw new Error(`no family ${familyName}`);
  const performance = random.pick(mixed ? PERFORMANCE_FORMS : family.performance);
  const base = randomStyle(random, mixed ? {} : family.style);
  const grain = base.unit === '元' && performance !== 'shanghai' ? 1 : 10_000;
  const budget = randomBudget(random, grain, random.chance(0.25));
  const plan: Plan = {
    family: mixed ? { ...family, name: 'mixed', threePairs: 'sometimes' } : family,
    mixed,
    random,
    budget,
    performance,
    // In a mixture every table has a style of its own, but all share the unit: a set states one.
    style: () => (mixed ? randomStyle(random, { unit: base.unit }) : base),
  };
  const drafts = drawTables(plan);
  const yearStated = drafts.some(({ saysYear }) => saysYear);
  const { sheets, placed, others, variations } = sheetsOf(random, budget, drafts, !yearStated);
  return {
    seed,
    family: plan.family.name,
    department: budget.department,
    year: budget.year,
    sheets: sheets.map(trimmed),
    tables: placed.map((each) => expectation(each, budget.year, budget.department)),
    others,
    variations,
  };
}

/** A sheet without blank cells at the end of its rows. */
function trimmed(sheet: GeneratedSheet): GeneratedSheet {
  const rows = sheet.rows.map((cells): Cell[] => {
    const last = cells.findLastIndex((cell) => cell !== null);
    return cells.slice(0, last + 1);
  });
  return { ...sheet, rows };
}
