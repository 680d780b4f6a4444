import { describe, expect, it } from '@jest/globals';
import { located, parseTarget, readTables, type PerformanceSheet } from '../../../src/core/tables';
import { addressText } from '../../../src/core/workbook';
import type { ExpectedIndicator, ExpectedTable, GeneratedSet } from '../../corpus/sets/generated-set';
import { publishedSets } from '../../corpus/sets/published-sets';
import { setWorkbook } from '../../support/published-sets/set-workbook';

/** What is held against the truth: how much there is, and what of it was read otherwise. */
interface Measure {
  count: number;
  readonly wrong: string[];
}

const FIELDS = { 预算数: 'budget', 财政资金: 'fiscal', 其他资金: 'other' } as const;

const formOf = ({ variations }: ExpectedTable): string =>
  variations.find((each) => each.startsWith('performance:')) ?? 'performance';

/** An indicator in words that do not depend on where operator, value and unit stand; `=` and no operator are one. */
function told(heading: string | undefined, name: string | undefined, target: string | undefined): string {
  const { text, comparator = '=', number, unit, isDate } = parseTarget(target ?? '');
  const value = number === undefined || isDate ? text : `${comparator}${number.toString()}${unit}`;
  return `${heading ?? ''}/${name ?? ''} ${value}`;
}

const measures = new Map<string, Measure>();

function note(what: string, total: number, wrong: readonly string[]): void {
  const measure = measures.get(what) ?? { count: 0, wrong: [] };
  measure.count += total;
  measure.wrong.push(...wrong);
  measures.set(what, measure);
}

function measureTable(set: GeneratedSet, table: ExpectedTable, all: readonly PerformanceSheet[]): void {
  const where = `${set.seed} ${table.sheet} ${formOf(table)}`;
  const indicators = table.indicators ?? [];
  const own = all.filter(({ head }) => head.range.sheet === table.sheet);
  const named = (project: string): PerformanceSheet[] =>
    own.filter(({ name }) => located(name)?.value === project);
  const projects = [...new Set(indicators.map(({ project }) => project))];
  const missing = projects.filter((project) => named(project).length === 0);
  note(`tables ${formOf(table)}`, 1, missing.length === projects.length ? [where] : []);
  note(
    'projects',
    projects.length,
    projects.filter((project) => named(project).length !== 1).map((project) => `${where} ${project}`),
  );
  note(
    'amounts',
    table.amounts.length,
    wrongAmounts(table, named).map((cell) => `${where} ${cell}`),
  );
  for (const project of projects) {
    const expected = indicators.filter((each) => each.project === project);
    note(
      'indicators',
      expected.length,
      wrongIndicators(expected, named(project)[0]).map((each) => `${where} ${each}`),
    );
  }
}

function wrongAmounts(
  { amounts, unit, sheet }: ExpectedTable,
  named: (project: string) => readonly PerformanceSheet[],
): string[] {
  return amounts.flatMap(({ row, column, value, cell }) => {
    const field = Object.entries(FIELDS).find(([name]) => name === column)?.[1] ?? 'budget';
    const read = located(named(row.name)[0]?.[field]);
    const isRight =
      read?.value.value.eq(value) === true &&
      read.value.unit === unit &&
      addressText(read.at) === `${sheet}!${cell}`;
    return isRight ? [] : [`${cell} ${column}`];
  });
}

function wrongIndicators(
  expected: readonly ExpectedIndicator[],
  sheet: PerformanceSheet | undefined,
): string[] {
  const wanted = expected.map(({ heading, name, target }) => told(heading, name, target));
  const read = (sheet?.indicators ?? []).map(({ level2, name, target }) =>
    told(level2?.value, located(name)?.value, located(target)?.value.text),
  );
  return wanted.filter((each, index) => read[index] !== each);
}

describe('the performance tables of the published sets', () => {
  for (const set of publishedSets()) {
    const { performanceSheets = [] } = readTables(setWorkbook(set)).tables;
    for (const table of set.tables.filter(({ kind }) => kind === '项目绩效目标表'))
      measureTable(set, table, performanceSheets);
  }

  it('are of five forms, more than five hundred', () => {
    const tables = [...measures].filter(([what]) => what.startsWith('tables '));
    expect(tables).toHaveLength(5);
    expect(tables.reduce((sum, [, { count }]) => sum + count, 0)).toBeGreaterThan(500);
  });

  it.each([...measures.keys()].map((what) => [what] as const))('%s are read as they are printed', (what) => {
    expect(measures.get(what)?.wrong).toEqual([]);
  });
});
