import { isZero, sumOf, type Amount } from '../../money';
import { labelKey, rowLabel } from '../../workbook';
import type { AppropriationSummary } from '../forms/appropriation-summary';
import type { BasicExpenditureTable } from '../forms/basic-expenditure-table';
import type { TableHead } from '../reading/block';
import type { BudgetLine } from '../reading/budget-lines';
import type { AmountsByColumn, ClassifiedTable, ClassLine } from '../reading/classified-table';
import type { EconomicClassTable, ExpenditureTable, RevenueTable } from '../forms/classified-tables';
import type { Field, Located } from '../reading/field';
import type { PerformanceSheet } from '../forms/performance-sheets';
import type { ProjectExpenditureTable } from '../forms/project-expenditure-table';
import type { Tables } from '../assemble-tables';
import type { RevenueExpenditureSummary } from '../forms/revenue-expenditure-summary';
import type { SummarySide } from '../reading/sides';
import type { ThreePublicTable } from '../forms/three-public-table';
import { grouped } from './grouped';

/**
 * What one table says of a quantity that others may state too, such as the year's total or the budget of a project. Zero says
 * nothing of a unit and is left out.
 */
export interface Statement {
  /** Names the quantity; the same in every table. */
  readonly quantity: string;
  /** The row or column as this table prints it. */
  readonly name: string;
  readonly head: TableHead;
  /** The figure with its cell. */
  readonly amount: Located<Amount>;
  /** True for a sum made here of several cells; `amount` is then placed at the first of them. */
  readonly isSum: boolean;
}

type AmountField = Field<Amount> | undefined;
/** Takes down what a table says; the sum of several fields where it prints no total or to hold against its total. */
type Say = (quantity: string, name: string, ...fields: readonly AmountField[]) => Statement[];

/**
 * Everything the tables say of quantities that more than one of them may state: the tables of the published document from the
 * totals down to single classes and projects. Sums stand beside totals so that a column in another unit than its neighbours shows.
 */
export function statementsOf(tables: Tables): Statement[] {
  return [
    ...from(tables.revenueExpenditureSummary, summaryStatements),
    ...from(tables.revenueTable, revenueStatements),
    ...from(tables.expenditureTable, (table, say) => expenditureStatements(table, say, '')),
    ...from(tables.appropriationSummary, appropriationStatements),
    ...BUDGETS.flatMap(({ key, table }) =>
      from(tables[table], (found, say) => expenditureStatements(found, say, key)),
    ),
    ...from(tables.basicExpenditureByEconomicClass, economicStatements),
    ...from(tables.basicExpenditureTable, basicStatements),
    ...from(tables.projectExpenditureTable, projectStatements),
    ...from(tables.threePublicTable, threePublicStatements),
    ...formStatements(tables.performanceSheets ?? [], tables.projectExpenditureTable),
  ];
}

const BUDGETS = [
  { key: 'generalPublicBudget', table: 'generalPublicExpenditure' },
  { key: 'governmentFundBudget', table: 'governmentFundExpenditure' },
  { key: 'stateCapitalBudget', table: 'stateCapitalExpenditure' },
] as const;
const KINDS = ['basic', 'personnel', 'dailyPublic', 'project'] as const;

function from<T extends { readonly head: TableHead }>(
  table: T | undefined,
  read: (table: T, say: Say) => Statement[],
): Statement[] {
  return table === undefined ? [] : read(table, sayFor(table.head));
}

function sayFor(head: TableHead): Say {
  return (quantity, name, ...fields) => {
    const stated = fields.flatMap((field) => (field?.state === 'stated' ? [field] : []));
    const [first] = stated;
    // A sum that lacks an addend because a cell cannot be read is no sum.
    if (first === undefined || fields.some((field) => field?.state === 'unreadable')) return [];
    const value =
      stated.length === 1
        ? first.value
        : sumOf(
            stated.map((each) => each.value),
            first.value.unit,
          );
    return isZero(value)
      ? []
      : [{ quantity, name, head, amount: { ...first, value }, isSum: stated.length > 1 }];
  };
}

/** This year's figure and last year's of a labelled row. */
function lineStatements(say: Say, quantity: string, line: BudgetLine | undefined): Statement[] {
  if (line === undefined) return [];
  return [
    ...say(quantity, line.name, line.current),
    ...say(`上年 ${quantity}`, `${line.name}（上年）`, line.prior),
  ];
}

const ITEMS: Readonly<Record<string, string>> = {
  fiscalAppropriation: 'fiscal',
  generalPublicBudget: 'generalPublicBudget',
  governmentFundBudget: 'governmentFundBudget',
  stateCapitalBudget: 'stateCapitalBudget',
  basic: 'basic',
  personnel: 'personnel',
  dailyPublic: 'dailyPublic',
  project: 'project',
};

/** The items of one side that other tables state too; one that is printed several times says nothing. */
function itemStatements(say: Say, { items }: SummarySide): Statement[] {
  const lines = items.flatMap((item) => [item, ...item.parts]);
  return lines.flatMap((line) => {
    const quantity = ITEMS[line.item ?? ''];
    const isOnly = lines.filter(({ item }) => item === line.item).length === 1;
    return quantity !== undefined && isOnly ? lineStatements(say, quantity, line) : [];
  });
}

/** The total of a side, and the sum of the rows it adds up. */
function totalStatements(say: Say, quantity: string, { items, carryOvers, total }: SummarySide): Statement[] {
  return [
    ...lineStatements(say, quantity, total),
    ...say(quantity, '各项合计', ...[...items, ...carryOvers].map(({ current }) => current)),
  ];
}

const BALANCE = '收支';

function summaryStatements({ revenue, expenditure }: RevenueExpenditureSummary, say: Say): Statement[] {
  const { total, items } = expenditure;
  return [
    ...totalStatements(say, 'revenue', revenue),
    ...totalStatements(say, 'expenditure', expenditure),
    // Both sides are the same amount: where they are not in the same unit, no unit line is to blame.
    ...say(BALANCE, '收入总计', revenue.total?.current),
    ...say(BALANCE, '支出总计', total?.current),
    ...itemStatements(say, revenue),
    ...itemStatements(say, expenditure),
    ...KINDS.flatMap((kind) => say(kind, `${total?.name ?? '总计'}（${KIND_NAMES[kind]}）`, total?.[kind])),
    ...items
      .filter(({ item }) => item === undefined)
      .flatMap((line) => [
        ...lineStatements(say, `类 ${line.name}`, line),
        ...KINDS.flatMap((kind) =>
          say(`类 ${line.name} ${kind}`, `${line.name}（${KIND_NAMES[kind]}）`, line[kind]),
        ),
      ]),
  ];
}

const KIND_NAMES = {
  basic: '基本支出',
  personnel: '人员经费',
  dailyPublic: '公用经费',
  project: '项目支出',
} as const;

/** The name of a column in the 合计 row, or in another one. */
function columnName({ columnNames }: ClassifiedTable<AmountsByColumn>, column: string, row = '合计'): string {
  return column === 'total' ? row : `${row}（${columnNames.get(column) ?? column}）`;
}

function className({ name }: ClassLine<AmountsByColumn>): string {
  return rowLabel(name?.value ?? '');
}

/** The rows of a table whose code occurs in it once: a table by unit repeats them. */
function singleLines<A extends AmountsByColumn>({ lines }: ClassifiedTable<A>): ClassLine<A>[] {
  const coded = lines.filter(({ code }) => code !== undefined);
  return [...grouped(coded, ({ code }) => code?.value).values()].flatMap(([first, ...others]) =>
    first === undefined || others.length > 0 ? [] : [first],
  );
}

function revenueStatements(table: RevenueTable, say: Say): Statement[] {
  const { total, ...sources } = table.totals ?? {};
  return [
    ...say('revenue', '合计', total),
    ...say('revenue', '各项收入合计', ...Object.values(sources)),
    ...say('fiscal', columnName(table, 'fiscalAppropriation'), table.totals?.fiscalAppropriation),
    ...singleLines(table).flatMap((line) => [
      ...(line.level === 1 ? say(`类 ${className(line)}`, className(line), line.amounts.total) : []),
      ...(line.level === 1 ? [] : say(`科目 ${line.code?.value ?? ''}`, className(line), line.amounts.total)),
    ]),
  ];
}

/**
 * @param budget the budget that pays for the table, or '' for 支出预算总表. What only that budget pays for is a quantity of its own
 *   below the total.
 */
function expenditureStatements(table: ExpenditureTable, say: Say, budget: string): Statement[] {
  const { totals } = table;
  const own = budget === '' ? '' : `${budget} `;
  const whole = budget === '' ? 'expenditure' : budget;
  return [
    ...say(whole, '合计', totals?.total),
    ...say(
      whole,
      '各项支出合计',
      ...(totals?.basic?.state === 'stated' ? [totals.basic] : [totals?.personnel, totals?.dailyPublic]),
      ...[totals?.project, totals?.toSuperior, totals?.operating, totals?.toAffiliated],
    ),
    ...KINDS.flatMap((kind) => say(`${own}${kind}`, columnName(table, kind), totals?.[kind])),
    ...(totals?.basic === undefined
      ? say(`${own}basic`, '人员经费与公用经费合计', totals?.personnel, totals?.dailyPublic)
      : []),
    ...singleLines(table).flatMap((line) => {
      const name = className(line);
      const byClass = [
        ...say(`${own}类 ${name}`, name, line.amounts.total),
        ...KINDS.flatMap((kind) =>
          say(`${own}类 ${name} ${kind}`, columnName(table, kind, name), line.amounts[kind]),
        ),
      ];
      return [
        ...(line.level === 1 ? byClass : []),
        ...say(`科目 ${line.code?.value ?? ''}`, name, line.amounts.total),
      ];
    }),
  ];
}

function appropriationStatements({ revenue, expenditure }: AppropriationSummary, say: Say): Statement[] {
  const { total, items } = expenditure;
  const budgets = BUDGETS.map(({ key }) => key);
  return [
    ...totalStatements(say, 'fiscal', revenue),
    ...totalStatements(say, 'fiscal', expenditure),
    ...itemStatements(say, revenue),
    ...say('fiscal', '各预算合计', ...budgets.map((budget) => total?.[budget])),
    ...budgets.flatMap((budget) =>
      say(budget, `${total?.name ?? '总计'}（${BUDGET_NAMES[budget]}）`, total?.[budget]),
    ),
    ...items.flatMap((line) =>
      budgets.flatMap((budget) =>
        say(`${budget} 类 ${line.name}`, `${line.name}（${BUDGET_NAMES[budget]}）`, line[budget]),
      ),
    ),
  ];
}

const BUDGET_NAMES = {
  generalPublicBudget: '一般公共预算',
  governmentFundBudget: '政府性基金预算',
  stateCapitalBudget: '国有资本经营预算',
} as const;

/** Economic classes that are 三公 items as well, where general public funds pay for all of them. */
const THREE_PUBLIC_CLASSES: Readonly<Record<string, string>> = {
  '30212': 'abroad',
  '30217': 'reception',
  '30231': 'vehicleRunning',
};

function economicStatements(table: EconomicClassTable, say: Say): Statement[] {
  const { totals } = table;
  return [
    ...say('generalPublicBudget basic', '合计', totals?.total),
    ...say('generalPublicBudget basic', '人员经费与公用经费合计', totals?.personnel, totals?.dailyPublic),
    // In most departments general public funds pay for all basic expenditure.
    ...say('basic', '合计', totals?.total),
    ...(['personnel', 'dailyPublic'] as const).flatMap((kind) => [
      ...say(`generalPublicBudget ${kind}`, columnName(table, kind), totals?.[kind]),
      ...say(kind, columnName(table, kind), totals?.[kind]),
    ]),
    ...singleLines(table).flatMap((line) => {
      const item = THREE_PUBLIC_CLASSES[line.code?.value ?? ''];
      return item === undefined ? [] : say(`三公 ${item}`, className(line), line.amounts.total);
    }),
  ];
}

function basicStatements({ total, personnel, dailyPublic }: BasicExpenditureTable, say: Say): Statement[] {
  return [
    ...lineStatements(say, 'basic', total),
    ...say('basic', '人员经费与公用经费合计', personnel?.current, dailyPublic?.current),
    ...lineStatements(say, 'personnel', personnel),
    ...lineStatements(say, 'dailyPublic', dailyPublic),
  ];
}

/** 机关运行经费 is 日常公用经费 where every unit is an administrative one. */
function threePublicStatements(table: ThreePublicTable, say: Say): Statement[] {
  const { total, abroad, vehicles, vehicleRunning, reception, agencyOperating } = table;
  return [
    ...say('三公', '合计', total?.current),
    ...say('三公', '各项合计', abroad?.current, vehicles?.current, reception?.current),
    ...lineStatements(say, '三公 abroad', abroad),
    ...lineStatements(say, '三公 vehicleRunning', vehicleRunning),
    ...lineStatements(say, '三公 reception', reception),
    ...lineStatements(say, 'dailyPublic', agencyOperating),
  ];
}

function projectStatements({ projects, total }: ProjectExpenditureTable, say: Say): Statement[] {
  const hasCodes = projects.some(({ code }) => code !== undefined);
  const byKey = grouped(projects, ({ code, name }) => projectKey((hasCodes ? code : name)?.value));
  byKey.delete('');
  return [
    ...say('project', '合计', total),
    ...say('project', '各项目合计', ...projects.map(({ amount }) => amount)),
    // A project split over several rows has the budget they add up to.
    ...[...byKey].flatMap(([key, rows]) =>
      say(`${PROJECT}${key}`, rows[0]?.name?.value ?? key, ...rows.map(({ amount }) => amount)),
    ),
  ];
}

/**
 * The budgets of the performance sheets by what names the projects in the project table; a sheet without such a name, or one of
 * two with the same, stands for itself. Where there is no such table, all of them together are the project expenditure.
 */
function formStatements(
  sheets: readonly PerformanceSheet[],
  table: ProjectExpenditureTable | undefined,
): Statement[] {
  const byName = table !== undefined && !table.projects.some(({ code }) => code !== undefined);
  const keyOf = ({ code, name }: PerformanceSheet): string => {
    const field = byName ? name : code;
    return field?.state === 'stated' ? projectKey(field.value) : '';
  };
  const byKey = grouped(sheets, keyOf);
  const [first] = sheets;
  return [
    ...(first === undefined || table !== undefined
      ? []
      : sayFor(first.head)('project', '各项目预算数合计', ...sheets.map(({ budget }) => budget))),
    ...[...byKey].flatMap(([key, same]) =>
      same.flatMap((sheet, index) => {
        const isNamed = key !== '' && same.length === 1;
        const quantity = `${PROJECT}${isNamed ? key : `${key} ${index + 1}`}`;
        const say = sayFor(sheet.head);
        return [
          ...say(quantity, '预算数', sheet.budget),
          ...say(quantity, '财政资金与其他资金合计', sheet.fiscal, sheet.other),
        ];
      }),
    ),
  ];
}

const PROJECT = '项目 ';

/** True for the budget of one project. */
export function isProject(quantity: string): boolean {
  return quantity.startsWith(PROJECT);
}

function projectKey(text = ''): string {
  return labelKey(text).toUpperCase();
}
