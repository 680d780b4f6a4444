import { located, type PerformanceSheet } from '../../src/core/tables';
import type { CellAt, CellValue } from '../../src/core/workbook';
import type { Random } from '../../test/corpus/sets/random';
import { typed, valueAt } from './edits';
import type { Given } from './given';
import { inCells, type Kind } from './kind';

const sheets = ({ read }: Given): readonly PerformanceSheet[] => read.reading.tables.performanceSheets ?? [];

/** A kind that types something else over one cell of a random performance sheet. */
function over(
  name: string,
  cells: (sheet: PerformanceSheet) => readonly CellAt[],
  change: (value: CellValue, random: Random) => CellValue | undefined,
  needs?: Kind['needs'],
): Kind {
  return {
    name,
    ...(needs === undefined ? {} : { needs }),
    plant: (given, random) => {
      const found = sheets(given).flatMap(cells);
      if (found.length === 0) return undefined;
      const at = random.pick(found);
      const before = valueAt(given.workbook, at);
      const value = change(before, random);
      return value === undefined || value === before
        ? undefined
        : inCells(typed(given.workbook, at, value), at);
    },
  };
}

const amountOf =
  (key: 'budget' | 'fiscal' | 'other') =>
  (sheet: PerformanceSheet): readonly CellAt[] => {
    const amount = located(sheet[key]);
    return amount === undefined || amount.value.value.isZero() ? [] : [amount.at];
  };

const raised = (value: CellValue, random: Random): CellValue | undefined =>
  typeof value === 'number' ? Number((value + random.int(1, 500) / 10).toFixed(2)) : undefined;

const targets =
  (wanted: RegExp) =>
  (sheet: PerformanceSheet): readonly CellAt[] =>
    sheet.indicators.flatMap(({ target }) => {
      const found = located(target);
      return found !== undefined && wanted.test(found.value.text) ? [found.at] : [];
    });

export const PROJECT_KINDS: readonly Kind[] = [
  over('a project: its budget typed wrong on its form', amountOf('budget'), raised),
  over('a project: its fiscal money typed wrong on its form', amountOf('fiscal'), raised),
  over('a project: its other money typed wrong on its form', amountOf('other'), raised),
  over('a target: a rate above 100 %', targets(/%/), (value) =>
    typeof value === 'string' ? value.replace(/\d+(?:\.\d+)?(?=\s*[%％])/, '120') : undefined,
  ),
  over(
    'a target: without its comparator',
    targets(/[≥≤]/),
    (value) => (typeof value === 'string' ? value.replace(/[≥≤]/, '') : undefined),
    'performance',
  ),
  over(
    'a target: comparator the wrong way round',
    targets(/≥/),
    (value) => (typeof value === 'string' ? value.replace('≥', '≤') : undefined),
    'performance',
  ),
];
