import type { Project } from '../budget';
import { Canvas, printedAmount } from '../canvas';
import type { Cell, ExpectedIndicator } from '../generated-set';
import type { Drawing, TableDraft } from './table-draft';

/** How performance targets are published. */
export const PERFORMANCE_FORMS = ['seed', 'common', 'shanghai', 'list-merged', 'list-blank'] as const;

export type PerformanceForm = (typeof PERFORMANCE_FORMS)[number];

interface Indicator {
  readonly first: string;
  readonly heading: string;
  readonly name: string;
  readonly description: string;
  readonly target: string;
  readonly basis: string;
}

const ORDER = [
  '数量指标',
  '质量指标',
  '时效指标',
  '成本指标',
  '经济效益指标',
  '社会效益指标',
  '生态效益指标',
  '可持续影响指标',
  '服务对象满意度指标',
];

const firstLevel = (heading: string): string =>
  ORDER.indexOf(heading) < 4 ? '产出指标' : heading.includes('满意度') ? '满意度指标' : '效益指标';

function indicatorsOf(project: Project, unit: string): Indicator[] {
  const cost = {
    first: '产出指标',
    heading: '成本指标',
    name: '预算控制数',
    description: '项目支出不超过批复的预算',
    target: `≤${printedAmount(project.amount, unit === '元' ? '元' : '万元')}${unit}`,
    basis: '部门预算批复',
  };
  const others = project.idea.indicators.map((line): Indicator => {
    const [heading = '', name = '', description = '', target = '', basis = ''] = line.split('|');
    const whole = heading === '满意度指标' ? '服务对象满意度指标' : heading;
    return { first: firstLevel(whole), heading: whole, name, description, target, basis };
  });
  return [...others, cost].sort((a, b) => ORDER.indexOf(a.heading) - ORDER.indexOf(b.heading));
}

const expected = (project: Project, indicators: readonly Indicator[]): ExpectedIndicator[] =>
  indicators.map(({ heading, name, target }) => ({ project: project.idea.name, heading, name, target }));

/** Merges equal neighbours of a column from `top` on. */
function mergeEqual(canvas: Canvas, column: number, top: number): void {
  let start = top;
  for (let row = top + 1; row <= canvas.next; row += 1) {
    const same = row < canvas.next && canvas.rows[row]?.[column] === canvas.rows[start]?.[column];
    if (same) continue;
    canvas.merge(start, column, row - 1, column);
    for (let inner = start + 1; inner < row; inner += 1) canvas.put(inner, column, null);
    start = row;
  }
}

function draft(
  drawing: Drawing,
  canvas: Canvas,
  form: PerformanceForm,
  more: Pick<TableDraft, 'title' | 'indicators' | 'saysDepartment' | 'saysYear' | 'unit'>,
): TableDraft {
  return {
    kind: '项目绩效目标表',
    canvas,
    empty: false,
    variations: [`performance:${form}`, `unit:${drawing.style.unit}`],
    ...more,
  };
}

/** The form with code, budget by source, payment plan and six columns of indicators. */
function seedForm(drawing: Drawing, project: Project, order: number): TableDraft {
  const { budget, style } = drawing;
  const canvas = new Canvas();
  const title = `${order}.${project.idea.name}绩效目标表`;
  const top = canvas.add([title, null, null, null, null, null]);
  canvas.merge(top, 0, top, 5);
  canvas.add([`${budget.code}${budget.department}`, null, null, null, null, `单位：${style.unit}`]);
  canvas.add(['项目编码', project.code, '项目名称', project.idea.name, null, null]);
  const row = { code: project.code, name: project.idea.name };
  const value = printedAmount(project.amount, style.unit);
  const money = canvas.add(['预算规模及资金用途', '预算数', null, '其中：财政资金', null, '其他资金', null]);
  canvas.amount([money, 2], value, row, '预算数');
  const fiscal = project.fund !== '事业收入' && project.fund !== '其他收入';
  if (fiscal) canvas.amount([money, 4], value, row, '财政资金');
  else canvas.amount([money, 6], value, row, '其他资金');
  canvas.add([null, '资金用途', project.idea.purpose]);
  canvas.merge(money, 0, money + 1, 0);
  const plan = canvas.add(['资金支出计划（%）', '3月底', '6月底', '10月底', '12月底']);
  canvas.add([null, 20, 50, 80, 100]);
  canvas.merge(plan, 0, plan + 1, 0);
  canvas.add(['绩效目标', project.idea.goal]);
  canvas.add(['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据']);
  const first = canvas.next;
  const indicators = indicatorsOf(project, style.unit);
  for (const each of indicators)
    canvas.add([each.first, each.heading, each.name, each.description, each.target, each.basis]);
  mergeEqual(canvas, 0, first);
  mergeEqual(canvas, 1, first);
  return draft(drawing, canvas, 'seed', {
    title,
    indicators: expected(project, indicators),
    saysDepartment: true,
    saysYear: false,
    unit: style.unit,
  });
}

/** The common form of one project: money in total and by source, overall goal, three levels. */
function commonForm(drawing: Drawing, project: Project): TableDraft {
  const { budget, style, random } = drawing;
  const canvas = new Canvas();
  const title = random.pick(['项目支出绩效目标表', '项目支出绩效目标申报表']);
  const top = canvas.add([title, null, null, null]);
  canvas.merge(top, 0, top, 3);
  canvas.add([`（${budget.year}年度）`]);
  canvas.merge(top + 1, 0, top + 1, 3);
  canvas.add(['项目名称', project.idea.name]);
  canvas.add([
    '主管部门及代码',
    `${budget.department}[${budget.code.slice(0, 3)}]`,
    '实施单位',
    budget.department,
  ]);
  const row = { name: project.idea.name };
  const value = printedAmount(project.amount, style.unit);
  const fiscal = project.fund !== '事业收入' && project.fund !== '其他收入';
  const money = canvas.add([`项目资金（${style.unit}）`, '年度资金总额', null]);
  canvas.amount([money, 2], value, row, '预算数');
  const source = canvas.add([null, '其中：财政拨款', null]);
  const other = canvas.add([null, '其他资金', null]);
  canvas.amount([fiscal ? source : other, 2], value, row, fiscal ? '财政资金' : '其他资金');
  canvas.merge(money, 0, other, 0);
  canvas.add(['总体目标', project.idea.goal]);
  canvas.add(['一级指标', '二级指标', '三级指标', '指标值']);
  const first = canvas.next;
  const indicators = indicatorsOf(project, style.unit);
  for (const each of indicators) canvas.add([each.first, each.heading, each.name, each.target]);
  mergeEqual(canvas, 0, first);
  mergeEqual(canvas, 1, first);
  return draft(drawing, canvas, 'common', {
    title,
    indicators: expected(project, indicators),
    saysDepartment: true,
    saysYear: true,
    unit: style.unit,
  });
}

/** The form of Shanghai's districts: kind, category, dates, money in 元 by source. */
function shanghaiForm(drawing: Drawing, project: Project): TableDraft {
  const { budget } = drawing;
  const canvas = new Canvas();
  const title = '财政项目支出绩效目标填报表';
  const top = canvas.add([title, null, null, null]);
  canvas.merge(top, 0, top, 3);
  canvas.add([`（${budget.year}年度）`]);
  canvas.add(['填报单位：', budget.department, null, '单位：元']);
  canvas.add(['项目名称', project.idea.name, '项目类别', '经常性专项业务费']);
  canvas.add(['计划开始日期', `${budget.year}-01-01`, '计划完成日期', `${budget.year}-12-31`]);
  const row = { name: project.idea.name };
  const value = printedAmount(project.amount, '元');
  const fiscal = project.fund !== '事业收入' && project.fund !== '其他收入';
  const money = canvas.add(['项目总预算（元）', null, '项目当年预算（元）', null]);
  canvas.put(money, 1, value);
  canvas.amount([money, 3], value, row, '预算数');
  const source = canvas.add(['其中：财政资金（元）', null, '其他资金（元）', null]);
  canvas.amount([source, fiscal ? 1 : 3], value, row, fiscal ? '财政资金' : '其他资金');
  canvas.add(['项目概况', project.idea.purpose]);
  canvas.add(['项目总目标', project.idea.goal]);
  canvas.add(['一级指标', '二级指标', '三级指标', '指标目标值']);
  const first = canvas.next;
  const indicators = indicatorsOf(project, '元');
  for (const each of indicators) canvas.add([each.first, each.heading, each.name, each.target]);
  mergeEqual(canvas, 0, first);
  return draft(drawing, canvas, 'shanghai', {
    title,
    indicators: expected(project, indicators),
    saysDepartment: true,
    saysYear: true,
    unit: '元',
  });
}

/** `≥98%` as operator, value and measure; a date such as `8月底前` is qualitative. */
function inColumns(target: string): { sign: string; value: Cell; measure: string } {
  const match = /^([≥≤=]?)(\d+(?:\.\d+)?)(.+)$/.exec(target);
  const [, sign = '', value = '', measure = ''] = match ?? [];
  if (match === null || measure.startsWith('月')) return { sign: '定性', value: target, measure: '' };
  return { sign: sign === '' || sign === '=' ? '＝' : sign, value: Number(value), measure };
}

/** Many projects in one table, an indicator a row; project cells merged or blank downwards. */
function listForm(drawing: Drawing, merged: boolean): TableDraft {
  const { budget, style, random } = drawing;
  const canvas = new Canvas();
  const title = random.pick(['部门预算项目绩效目标表', '项目支出绩效目标表', '预算项目绩效目标表']);
  const titled = style.yearPlace === 'title' ? `${budget.year}年${title}` : title;
  const labels = [
    '单位名称',
    '项目名称',
    `预算数（${style.unit}）`,
    '年度绩效目标',
    '一级指标',
    '二级指标',
    '三级指标',
    '指标性质',
    '指标值',
    '度量单位',
    '权重',
    '指标方向性',
  ];
  const top = canvas.add([titled, ...labels.slice(1).map(() => null)]);
  canvas.merge(top, 0, top, labels.length - 1);
  canvas.add([`部门名称：${budget.department}`]);
  canvas.add(labels);
  const all: ExpectedIndicator[] = [];
  for (const project of budget.projects) {
    const first = canvas.next;
    const indicators = indicatorsOf(project, style.unit);
    const weights = weightsOf(indicators.length);
    indicators.forEach((each, index) => {
      const { sign, value, measure } = inColumns(each.target);
      const lead =
        index === 0
          ? [budget.department, project.idea.name, null, project.idea.goal]
          : [null, null, null, null];
      canvas.add([
        ...lead,
        each.first,
        each.heading,
        each.name,
        sign,
        value,
        measure,
        weights[index] ?? 0,
        sign === '≤' ? '反向指标' : '正向指标',
      ]);
      all.push({ project: project.idea.name, heading: each.heading, name: each.name, target: each.target });
    });
    canvas.amount(
      [first, 2],
      printedAmount(project.amount, style.unit),
      { name: project.idea.name },
      '预算数',
    );
    if (merged)
      for (let column = 0; column < 4; column += 1) canvas.merge(first, column, canvas.next - 1, column);
  }
  return draft(drawing, canvas, merged ? 'list-merged' : 'list-blank', {
    title: titled,
    indicators: all,
    saysDepartment: true,
    saysYear: style.yearPlace === 'title',
    unit: style.unit,
  });
}

/** Weights that add up to 90, as the other 10 are the budget's execution. */
function weightsOf(count: number): number[] {
  const each = Math.floor(90 / count);
  return Array.from({ length: count }, (_, index) => (index === 0 ? 90 - each * (count - 1) : each));
}

/** 项目绩效目标表: one table a project, or one list of all. */
export function performanceTables(drawing: Drawing, form: PerformanceForm): TableDraft[] {
  const { projects } = drawing.budget;
  switch (form) {
    case 'seed':
      return projects.map((project, index) => seedForm(drawing, project, index + 1));
    case 'common':
      return projects.map((project) => commonForm(drawing, project));
    case 'shanghai':
      return projects.map((project) => shanghaiForm(drawing, project));
    case 'list-merged':
    case 'list-blank':
      return [listForm(drawing, form === 'list-merged')];
  }
}
