import { Decimal, type Amount } from '../money';
import {
  located,
  readUnit,
  type Field,
  type PerformanceSheet,
  type ProjectExpenditureTable,
  type ProjectRow,
} from '../tables';
import type { CellAt } from '../workbook';
import { figureOf, groupedBy, sumFigure, type Draft } from './draft';
import type { Figure } from './figure';
import { nameKey } from './name-key';
import { projectNames } from './project-names';

const LIST = 'projectExpenditureTable';
const SHEETS = 'performanceSheets';

/** 项目支出表: each project, what the projects of one class and of one unit add up to, their total and how many they are. */
export function projectListFigures({ projects, total }: ProjectExpenditureTable): Figure[] {
  const amounts = (rows: readonly ProjectRow[]): (Field<Amount> | undefined)[] =>
    rows.map(({ amount }) => amount);
  const byProject = groupedBy(projects, ({ key, name, unit }) =>
    [key, nameKey(name?.value ?? ''), unit?.value ?? ''].join('\u0001'),
  );
  const classed = projects.filter(({ functionalClass }) => functionalClass !== undefined);
  const byClass = groupedBy(classed, ({ functionalClass }) => nameKey(functionalClass?.value ?? ''));
  const byUnit = groupedBy(
    projects.filter(({ unit }) => unit !== undefined),
    ({ unit }) => unitKeyOf(unit?.value ?? ''),
  );
  const whole: Draft = { table: LIST, measure: 'expenditure', label: '项目支出', nature: 'project' };
  return [
    ...[...byProject.values()].flatMap((rows) => {
      const [first] = rows;
      if (first === undefined) return [];
      return sumFigure(
        projectDraft(LIST, first.name?.value, first.code?.value, first.unit?.value),
        amounts(rows),
      );
    }),
    ...[...byClass.values()].flatMap((rows) =>
      sumFigure(
        { ...whole, measure: 'functionalClass', label: rows[0]?.functionalClass?.value ?? '' },
        amounts(rows),
      ),
    ),
    ...(byUnit.size < 2
      ? []
      : [...byUnit].flatMap(([scope, rows]) => sumFigure({ ...whole, scope }, amounts(rows)))),
    ...(total === undefined || total.state === 'blank'
      ? sumFigure(whole, amounts(projects))
      : sumFigure(whole, [total])),
    countFigure(
      { table: LIST, measure: 'projectCount', label: '项目数' },
      byProject.size,
      [...byProject.values()].flatMap(([first]) => first?.name?.at ?? first?.code?.at ?? []),
    ),
  ];
}

/** The performance sheets: each project's budget, what they add up to, and how many they are. */
export function performanceFigures(sheets: readonly PerformanceSheet[]): Figure[] {
  return [
    ...sheets.flatMap(({ name, code, budget, head }) =>
      sumFigure(projectDraft(SHEETS, located(name)?.value, located(code)?.value, head.unitName?.value), [
        budget,
      ]),
    ),
    ...sumFigure(
      { table: SHEETS, measure: 'performanceFunds', label: '编报绩效目标的项目预算资金' },
      sheets.map(({ budget }) => budget),
    ),
    countFigure(
      { table: SHEETS, measure: 'performanceProjectCount', label: '编报绩效目标的项目数' },
      sheets.length,
      sheets.flatMap(({ name, budget, head }) => name?.at ?? budget?.at ?? head.title?.at ?? []),
    ),
  ];
}

function projectDraft(table: Draft['table'], name = '', code?: string, unit?: string): Draft {
  return {
    table,
    measure: 'project',
    label: name === '' ? (code ?? '') : name,
    names: projectNames(name),
    code,
    nature: 'project',
    scope: unit === undefined ? undefined : unitKeyOf(unit),
  };
}

/** A unit as scopes name it. */
export function unitKeyOf(unit: string): string {
  return nameKey(readUnit(unit).name);
}

/** How many there are; the cells are those of what is counted. */
export function countFigure(draft: Draft, count: number, cells: readonly CellAt[]): Figure {
  return figureOf(draft, { value: { kind: 'count', count: new Decimal(count) }, origin: 'rows', cells });
}
