import { located } from '../reading/field';
import { TableBlock, type TableHead } from '../reading/block';
import { readIndicators, type Indicator } from '../reading/indicators';
import { readPerformanceHead } from '../reading/performance-head';
import { readPerformanceSheet } from '../reading/performance-sheet';
import type { FormArea, ListHead } from './forms';
import type { ReadingRemark } from './reading-remark';
import type { FormReading, SheetReading } from './sheet-reading';
import type { UnreadTable } from './unread-table';

/** The performance targets of a workbook, a list of projects that is printed over several sheets read on from one to the next. */
export interface JoinedForms {
  readonly forms: readonly FormReading[];
  /** The pages on which no project begins. */
  readonly pages: readonly TableHead[];
  /** The same where no project stands before them. */
  readonly unread: readonly UnreadTable[];
  readonly remarks: readonly ReadingRemark[];
}

/**
 * Joins lists of projects cut by the end of a sheet: indicators above the first project of a sheet are those of the last one on the sheet
 * before, where both print the same columns, and so are those below its name printed again. Where nothing tells whose they are, that is
 * said and they are left unread.
 */
export function joinLists(sheets: readonly Pick<SheetReading, 'forms' | 'listPage'>[]): JoinedForms {
  const forms: FormReading[] = [];
  const pages: TableHead[] = [];
  const unread: UnreadTable[] = [];
  const remarks: ReadingRemark[] = [];
  /** The project in which the sheet before ends. */
  let open: FormReading | undefined;
  const goOn = (project: FormReading, indicators: readonly Indicator[]): void => {
    const whole = {
      ...project,
      form: { ...project.form, indicators: joined(project.form.indicators, indicators) },
    };
    forms[forms.indexOf(project)] = whole;
    open = whole;
  };
  for (const { forms: own, listPage } of sheets) {
    const page = listPage ?? own[0]?.area;
    const list = page?.list;
    if (page === undefined || list === undefined) {
      forms.push(...own);
      open = undefined;
      continue;
    }
    const before: FormReading | undefined =
      open !== undefined && sameColumns(open.area, page) ? open : undefined;
    const rest = before === undefined ? own : own.map((form) => inUnitOf(before, form));
    const head = listPage && readPerformanceHead(listPage, [], undefined);
    if (list.unnamed.length > 0) {
      if (before !== undefined) goOn(before, readIndicators(unnamedBlock(page, before), before.form.key));
      else if (head !== undefined) unread.push({ head, remark: unnamedRemark(page, list) });
      else remarks.push(unnamedRemark(page, list));
    }
    const [first, ...others] = rest;
    const isAgain = before !== undefined && first !== undefined && isPrintedAgain(before, first);
    if (isAgain && open !== undefined) goOn(open, first.form.indicators);
    forms.push(...(isAgain ? others : rest));
    if (head !== undefined && before !== undefined) pages.push(head);
    if (isAgain) pages.push(first.form.head);
    const last = isAgain ? others.at(-1) : rest.at(-1);
    if (last !== undefined) open = last.area.list === undefined ? undefined : last;
    else if (before === undefined) open = undefined;
  }
  return { forms, pages, unread, remarks };
}

/** Merged 一级 and 二级 are printed before the cut. */
function joined(before: readonly Indicator[], after: readonly Indicator[]): readonly Indicator[] {
  const last = before.at(-1);
  return [
    ...before,
    ...after.map((each) =>
      each.level1 === undefined
        ? { ...each, level1: last?.level1, level2: each.level2 ?? last?.level2 }
        : each,
    ),
  ];
}

function sameColumns(a: FormArea, b: FormArea): boolean {
  const columns = ({ indicators }: FormArea): string => [...indicators.columns.keys()].sort().join(' ');
  return a.layout === b.layout && columns(a) === columns(b);
}

function unnamedBlock({ grid, layout, indicators, list }: FormArea, { form }: FormReading): TableBlock {
  return new TableBlock(grid, layout, indicators, list?.unnamed ?? [], form.head);
}

/** A project whose page prints no unit line, in the unit of the page before. */
function inUnitOf({ form: { head } }: FormReading, reading: FormReading): FormReading {
  const { area, form } = reading;
  if (form.head.unit !== undefined || head.unit === undefined || area.list === undefined) return reading;
  const inUnit = { ...area, list: { ...area.list, unit: head.unit } };
  return { area: inUnit, form: readPerformanceSheet(inUnit) };
}

/** True where a page repeats the project of the page before, without a budget or with the same, over further indicators. */
function isPrintedAgain({ form: a }: FormReading, { form: b, area }: FormReading): boolean {
  if (area.list === undefined || a.key !== b.key || a.unitName?.value !== b.unitName?.value) return false;
  const [budget, again] = [located(a.budget)?.value.value, located(b.budget)?.value.value];
  if (again !== undefined && budget?.equals(again) !== true) return false;
  const names = new Set(a.indicators.map(({ name }) => located(name)?.value));
  return b.indicators.every(({ name }) => !names.has(located(name)?.value));
}

function unnamedRemark({ grid }: FormArea, { unnamed }: ListHead): ReadingRemark {
  const first = unnamed[0] ?? grid.top;
  return {
    id: 'unnamed-indicators',
    at: grid.at(first, grid.filledColumns(first)[0] ?? grid.left),
    message: `绩效目标表（${grid.name}）开头有${unnamed.length}行指标没有写项目名称，不知道是哪个项目的，没有读取。`,
    advice: '接着上一张工作表的，请在这些行写上项目名称，或把两张合成一张，再重新核对。',
  };
}
