import { defineForms } from '../define-table';
import { located } from '../reading/field';
import { grouped } from '../reading/grouped';
import type { IndicatorTarget } from '../reading/indicator-target';
import { amountCell, type MoneyTable } from '../reading/money-table';
import type { Indicator, PerformanceSheet } from '../reading/performance-sheet';
import { projectKey, projectTitle } from '../reading/project-name';
import { amount, fieldShape, list, made, number, record, text, words } from '../reading/record-shape';
import type { PlanStep } from '../reading/spending-plan';
import { projectQuantity, sayFor, type ProjectNaming, type Statement } from '../reading/statement';

function money(sheets: readonly PerformanceSheet[]): MoneyTable[] {
  return sheets.map((sheet) => ({
    head: sheet.head,
    name: `项目“${projectTitle(located(sheet.name)?.value, sheet.key)}”的绩效目标表`,
    key: `performanceSheets/${sheet.key}`,
    cells: [
      amountCell(sheet.budget, '预算数'),
      amountCell(sheet.fiscal, '财政资金'),
      amountCell(sheet.carryOver, '上年结转'),
      amountCell(sheet.other, '其他资金'),
    ],
  }));
}

/**
 * The budgets of the performance sheets by what names the projects in the project table; a sheet without such a name, or one of
 * two with the same, stands for itself. Where there is no such table, all of them together are the project expenditure.
 */
function statements(sheets: readonly PerformanceSheet[], projects: ProjectNaming): Statement[] {
  const keyOf = ({ code, name }: PerformanceSheet): string =>
    projectKey(located(projects === 'name' ? name : code)?.value);
  const byKey = grouped(sheets, keyOf);
  const [first] = sheets;
  return [
    ...(first === undefined || projects !== undefined
      ? []
      : sayFor(first.head)('project', '各项目预算数合计', ...sheets.map(({ budget }) => budget))),
    ...[...byKey].flatMap(([key, same]) =>
      same.flatMap((sheet, index) => {
        const isNamed = key !== '' && same.length === 1;
        const quantity = projectQuantity(isNamed ? key : `${key} ${index + 1}`);
        const say = sayFor(sheet.head);
        return [
          ...say(quantity, '预算数', sheet.budget),
          ...say(quantity, '各项来源合计', sheet.fiscal, sheet.carryOver, sheet.other),
        ];
      }),
    ),
  ];
}

const INDICATOR = record<Indicator>('Indicator', '一项指标', {
  level1: text('一级指标'),
  level2: text('二级指标'),
  name: words('三级指标'),
  description: words('绩效指标描述'),
  target: fieldShape('target', '指标值', (target: IndicatorTarget) => ({
    text: target.text,
    ...(target.comparator === undefined ? {} : { comparator: target.comparator }),
    ...(target.number === undefined ? {} : { number: target.number.toString() }),
    unit: target.unit,
    isDate: target.isDate,
  })),
  basis: words('指标值确定依据'),
});

const PLAN_STEP = record<PlanStep>('PlanStep', '资金支出计划的一栏', {
  label: text('时间，如“3月底”'),
  percent: number('到这时支出的百分比'),
});

const SHEET = record<PerformanceSheet>('PerformanceSheet', '一个项目', {
  serial: made<number | undefined>('表名前的序号'),
  unitCode: text('单位编码，表头印了才有'),
  unitName: text('单位名称'),
  code: words('项目编码'),
  name: words('项目名称'),
  budget: amount('预算数'),
  fiscal: amount('其中：财政资金'),
  carryOver: amount('上年结转，表上单列时才有'),
  other: amount('其他资金'),
  purpose: words('资金用途'),
  plan: list('资金支出计划，表上印了才有', PLAN_STEP),
  goal: words('绩效目标'),
  indicators: list('各项指标', INDICATOR),
});

export const performanceSheets = defineForms({
  key: 'performanceSheets',
  name: '项目绩效目标表',
  position: 130,
  structure: {
    kind: 'form',
    columns: {
      code: 'code',
      name: 'text',
      unit: 'code',
      department: 'code',
      scale: 'heading',
      funds: 'heading',
      budget: 'amount',
      fiscal: 'amount',
      carryOver: 'amount',
      other: 'amount',
      purpose: 'mixed',
      plan: 'heading',
      goal: 'mixed',
      level1: 'text',
      level2: 'text',
      level3: 'text',
      description: 'mixed',
      comparator: 'text',
      target: 'mixed',
      measure: 'mixed',
      basis: 'mixed',
    },
    items: [],
    required: ['name'],
    evidence: ['name', 'level3'],
  },
  money,
  emptiness: undefined,
  states: statements,
  unitCells: undefined,
  isOfPriorYearEnd: false,
  record: list(SHEET.note, SHEET),
});
