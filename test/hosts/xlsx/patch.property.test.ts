import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readXlsx as readWithHucre } from 'hucre';
import { isCellError, SheetGrid, valueText, type CellValue } from '../../../src/core/workbook';
import type { CellEdit } from '../../../src/hosts/xlsx';
import { workbookOf } from './package-builder';
import { partOf, patched, WORKBOOKS } from './patch-tools';
import { random } from '../../support/random-cases';

const RUNS = random(5);
/** Beyond every sheet of the workbooks used, so that new rows, new cells and old ones are all met. */
const MOST_ROWS = 40;
const MOST_COLUMNS = 9;

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('合计', '00123', '=1+1', ' a ', '\n', '<&>"\'', '_x000D_', '😀', ']]>'),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom('#REF!', '#DIV/0!', '#N/A').map((error) => ({ error })),
);
const formula = fc.constantFrom('=SUM(A1:A3)', '=1/3', '=A1&"<&>"', '=IF(A1>0,1,0)', "='收支 (2)'!A1");
const edit: fc.Arbitrary<CellEdit> = fc
  .record({
    row: fc.nat({ max: MOST_ROWS }),
    column: fc.nat({ max: MOST_COLUMNS }),
    value,
    formula: fc.option(formula, { nil: null, freq: 4 }),
    format: fc.option(fc.constantFrom('0.00', '@', 'General', '#,##0.00_ "万元"'), { nil: undefined }),
  })
  .map(({ format, ...cell }) => (format === undefined ? cell : { ...cell, format }));

function plain(cell: CellValue): CellValue {
  if (cell === '') return null;
  return Object.is(cell, -0) ? 0 : cell;
}

/** Edits as they count: the last of each cell. */
function latest(cells: readonly CellEdit[]): ReadonlyMap<string, CellEdit> {
  return new Map(cells.map((cell) => [`${cell.row},${cell.column}`, cell]));
}

/** One workbook of every shape: no results, shared formulas, array formulas and hidden parts, text in cells. */
const SHAPES = WORKBOOKS.filter(([name]) =>
  ['huailai-2023.xlsx', 'exceljs.xlsx', 'libreoffice.xlsx', 'sheetjs.xlsx', 'xlsx-populate.xlsx'].includes(
    name,
  ),
);

describe.each(SHAPES)('random edits of %s', (_name, bytes) => {
  const before = workbookOf(bytes);
  const [first] = before.sheets;
  if (first === undefined) throw new Error('no sheet');
  const old = new SheetGrid(first);
  /** Cells of array formulas cannot be edited one by one. */
  const isFree = ({ row, column }: CellEdit) => !(old.formula(row, column) ?? '').includes(':B4*2');
  const edits = fc.array(edit.filter(isFree), { minLength: 1, maxLength: 25 });
  const after = (cells: readonly CellEdit[]) =>
    patched(bytes, { cells: [{ sheet: first.name, cells }] }).bytes;
  const [rows, columns] = [Math.max(MOST_ROWS, old.bottom) + 1, Math.max(MOST_COLUMNS, old.right) + 1];

  /** Value, formula and, where something is known of it, format of each cell. */
  function contentOf(grid: SheetGrid, wanted: ReadonlyMap<string, CellEdit>): unknown[] {
    return Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const cell = wanted.get(`${row},${column}`);
      const isKnown = cell === undefined || cell.format !== undefined;
      return [row, column, plain(grid.value(row, column)), grid.formula(row, column)].concat(
        isKnown && plain(grid.value(row, column)) !== null ? grid.format(row, column) : [],
      );
    });
  }

  function expected(wanted: ReadonlyMap<string, CellEdit>): unknown[] {
    return Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns];
      const cell = wanted.get(`${row},${column}`);
      const was = old.formula(row, column);
      const is = cell === undefined ? was : (cell.formula ?? null);
      // The result of a formula that stays, and is not known anew, is what it was.
      const stays = cell === undefined || (cell.value === null && is !== null && is === was);
      const content = plain(stays ? old.value(row, column) : cell.value);
      const format = cell === undefined ? old.format(row, column) : cell.format;
      return [row, column, content, is].concat(format === undefined || content === null ? [] : format);
    });
  }

  it('read back equal, all other cells unchanged', () => {
    fc.assert(
      fc.property(edits, (cells) => {
        const workbook = workbookOf(after(cells));
        expect(workbook.sheets.slice(1)).toEqual(before.sheets.slice(1));
        const wanted = latest(cells);
        expect(contentOf(new SheetGrid(workbook.sheets[0] ?? first), wanted)).toEqual(expected(wanted));
      }),
      RUNS,
    );
  });

  it('made twice change nothing the second time', () => {
    fc.assert(
      fc.property(edits, (cells) => {
        const once = after(cells);
        expect(patched(once, { cells: [{ sheet: first.name, cells }] }).bytes).toBe(once);
      }),
      RUNS,
    );
  });

  it('read back equal by hucre', async () => {
    await fc.assert(
      fc.asyncProperty(edits, async (cells) => {
        const theirs = (await readWithHucre(after(cells))).sheets[0]?.rows ?? [];
        // It turns numbers with date formats into dates, trims texts and knows no escapes; formulas are checked above.
        const comparable = [...latest(cells).values()].filter(
          ({ row, column, value: wanted, formula: f }) => {
            if (typeof f === 'string' || wanted === null || theirs[row]?.[column] instanceof Date)
              return false;
            return typeof wanted !== 'string' || !/[_\r]|^\s|\s$/.test(wanted);
          },
        );
        expect(comparable.map(({ row, column }) => valueText(theirsAt(theirs[row]?.[column])))).toEqual(
          comparable.map(({ value: wanted }) => valueText(wanted)),
        );
      }),
      RUNS,
    );
  });

  it('keep every style that was there, at its place', () => {
    const styles = (file: Uint8Array) => {
      const list = /<(\w+:)?cellXfs[^>]*>(.*?)<\/(\w+:)?cellXfs>/s.exec(partOf(file, 'xl/styles.xml'));
      return list?.[2] ?? '';
    };
    fc.assert(
      fc.property(edits, (cells) => {
        expect(styles(after(cells)).startsWith(styles(bytes))).toBe(true);
      }),
      RUNS,
    );
  });
});

/** A value of hucre's as one of ours; it gives errors as text. */
function theirsAt(read: unknown): CellValue {
  return typeof read === 'string' || typeof read === 'number' || typeof read === 'boolean' ? read : null;
}

it('an error is told from a text that says the same', () => {
  const [, bytes] = WORKBOOKS[0] ?? ['', new Uint8Array()];
  const { name } = workbookOf(bytes).sheets[0] ?? { name: '' };
  const cells = [
    { row: 30, column: 0, value: { error: '#REF!' } },
    { row: 30, column: 1, value: '#REF!' },
  ];
  const after = workbookOf(patched(bytes, { cells: [{ sheet: name, cells }] }).bytes).sheets[0];
  expect(after?.values.at(-1)?.map((cell) => isCellError(cell))).toEqual([true, false]);
});
