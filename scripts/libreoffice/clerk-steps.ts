import type { Finding } from '../../src/core/findings';
import { decimalOf } from '../../src/core/money';
import { addressText, type CellAt } from '../../src/core/workbook';
import type { GridCell, GridSheet } from '../../src/hosts/grid-sheet';
import { fillShownAt } from '../../src/hosts/simulator';
import { fillKey } from './shown-fills';

/** What LibreOffice is told to do. */
export type Step =
  | {
      readonly do: 'type';
      readonly sheet: string;
      readonly row: number;
      readonly column: number;
      readonly value: string | number | null;
    }
  | { readonly do: 'insert-rows' | 'insert-columns'; readonly sheet: string; readonly at: number }
  | { readonly do: 'rename'; readonly sheet: string; readonly name: string };

/** What the clerk did, and the colours the marks must then have. */
export interface Look {
  readonly name: string;
  readonly before: readonly Step[];
  /** By `fillKey`; `undefined` where no mark shows. */
  readonly expected: ReadonlyMap<string, string | undefined>;
  readonly after: readonly Step[];
  /** Names of the sheets at that moment. */
  readonly sheets: readonly string[];
}

/**
 * Every marked cell and every counterpart corrected and made wrong, rows and columns inserted, sheets renamed; each from the state as
 * marked.
 * @param workbook the marked file as it is read back
 */
export function looksOf(workbook: readonly GridSheet[], findings: readonly Finding[]): Look[] {
  const sheets = workbook.map(({ name }) => name);
  const base = { before: [], after: [], sheets, expected: fillsOf(workbook) };
  const typed = findings
    .flatMap((finding) => typings(finding, workbook))
    .map(({ name, at, value }): Look => {
      const step = { do: 'type' as const, sheet: at.sheet, row: at.row, column: at.column };
      return {
        name,
        before: [{ ...step, value }],
        after: [{ ...step, value: plain(cellAt(workbook, at)) }],
        expected: fillsOf(withValue(workbook, at, value)),
        sheets,
      };
    });
  return [{ ...base, name: 'as marked' }, ...typed, ...reshaped(workbook)];
}

interface Typing {
  readonly name: string;
  readonly at: CellAt;
  readonly value: string | number | null;
}

function typings({ code, relation, at: [first] }: Finding, workbook: readonly GridSheet[]): Typing[] {
  if (relation === undefined || relation.multiplied)
    return first === undefined
      ? []
      : [{ name: `${code} ${addressText(first)} other words`, at: first, value: '别的' }];
  return [...relation.left, ...relation.right].flatMap((at): Typing[] => {
    const now = cellAt(workbook, at)?.value ?? null;
    if (now !== null && typeof now !== 'number') return [];
    const sign = relation.left.includes(at) ? -1 : 1;
    const right = decimalOf(now ?? 0).plus(relation.difference.times(sign));
    const wrong = decimalOf(now ?? 0).minus(relation.difference.times(sign));
    const name = `${code} ${addressText(at)}`;
    return [
      { name: `${name} corrected`, at, value: right.toNumber() },
      { name: `${name} made worse`, at, value: wrong.toNumber() },
      { name: `${name} as text`, at, value: `${right.toString()}元` },
      { name: `${name} cleared`, at, value: null },
    ];
  });
}

/** Rows and columns inserted behind the first, one upon the other, then all sheets renamed: the marks go along. */
function reshaped(workbook: readonly GridSheet[]): Look[] {
  const sheets = workbook.map(({ name }) => name);
  const marked = workbook.filter(({ marks }) => marks.length > 0).map(({ name }) => name);
  const renamed = (name: string): string => `改名${sheets.indexOf(name)}`;
  const moved = (place: number, by: number): number => (place === 0 ? 0 : place + by);
  const expected = (rows: number, columns: number, nameOf = (name: string) => name): Look['expected'] =>
    new Map(
      marksOf(workbook).map(({ sheet, row, column }) => [
        fillKey(nameOf(sheet), moved(row, rows), moved(column, columns)),
        fillShownAt(workbook, sheet, row, column),
      ]),
    );
  const insertion = (kind: 'insert-rows' | 'insert-columns'): Step[] =>
    marked.map((sheet) => ({ do: kind, sheet, at: 1 }));
  const renaming = sheets.map((sheet): Step => ({ do: 'rename', sheet, name: renamed(sheet) }));
  return [
    { name: 'rows inserted', before: insertion('insert-rows'), after: [], expected: expected(1, 0), sheets },
    {
      name: 'columns inserted',
      before: insertion('insert-columns'),
      after: [],
      expected: expected(1, 1),
      sheets,
    },
    {
      name: 'renamed',
      before: renaming,
      after: [],
      expected: expected(1, 1, renamed),
      sheets: sheets.map(renamed),
    },
  ];
}

function fillsOf(workbook: readonly GridSheet[]): Map<string, string | undefined> {
  return new Map(
    marksOf(workbook).map(({ sheet, row, column }) => [
      fillKey(sheet, row, column),
      fillShownAt(workbook, sheet, row, column),
    ]),
  );
}

/** Every marked cell. */
function marksOf(workbook: readonly GridSheet[]): CellAt[] {
  return workbook.flatMap(({ name, marks }) =>
    marks.flatMap(({ areas }) =>
      areas.flatMap(({ top, left, bottom, right }) =>
        Array.from({ length: bottom - top + 1 }, (_, row) =>
          Array.from({ length: right - left + 1 }, (__, column) => ({
            sheet: name,
            row: top + row,
            column: left + column,
          })),
        ).flat(),
      ),
    ),
  );
}

function cellAt(workbook: readonly GridSheet[], { sheet, row, column }: CellAt): GridCell | undefined {
  return workbook
    .find(({ name }) => name === sheet)
    ?.cells.find((cell) => cell.row === row && cell.column === column);
}

function withValue(
  workbook: readonly GridSheet[],
  { sheet, row, column }: CellAt,
  value: GridCell['value'],
): GridSheet[] {
  return workbook.map((each) => {
    if (each.name !== sheet) return each;
    const others = each.cells.filter((cell) => cell.row !== row || cell.column !== column);
    const typed = value === null ? [] : [{ row, column, value, formula: null, format: 'General' }];
    return { ...each, cells: [...others, ...typed] };
  });
}

function plain(cell: GridCell | undefined): string | number | null {
  const value = cell?.value ?? null;
  return typeof value === 'number' || typeof value === 'string' ? value : null;
}
