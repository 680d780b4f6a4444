import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  BUILT_IN_LAYOUTS,
  BINDABLE_TABLES,
  bindingOf,
  proposeBinding,
  readTables,
  type TableBinding,
} from '../../../src/core/tables';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { readXlsx } from '../../../src/hosts/xlsx';
import { SheetGrid, type WorkbookSnapshot } from '../../../src/core/workbook';
import { tablesRead } from '../../support/budget-reading';
import { budgetWorkbook, type Printing } from '../../support/budget-workbook';
import { consistentBudget } from '../../support/consistent-budget';
import { insertColumns, insertRows, positions, shift } from '../../support/disturbances';
import { random } from '../../support/random-cases';

const printedBudget = fc
  .record({
    family: fc.constantFrom<Printing['family']>('hebei', 'shanghai'),
    body: fc.constantFrom<Printing['body']>('部门', '预算单位'),
    year: fc.integer({ min: 2020, max: 2035 }),
    unit: fc.constantFrom<Printing['unit']>('元', '万元'),
    department: fc.constant('某市示例局'),
    codes: fc.constantFrom<Printing['codes']>('whole', 'text-parts', 'number-parts'),
    paragraphs: fc.constantFrom<Printing['paragraphs']>('cells', 'one-cell'),
  })
  .chain((printed) =>
    fc.record({ printed: fc.constant<Printing>(printed), tables: consistentBudget(printed.family) }),
  );

/** A binding for every table that was recognised, as it is proposed for the table's range. */
function proposals(workbook: WorkbookSnapshot): TableBinding[] {
  return readTables(workbook).found.flatMap(({ head }) => {
    const sheet = workbook.sheets.find(({ name }) => name === head.range.sheet);
    if (sheet === undefined || !BINDABLE_TABLES.includes(head.key)) return [];
    const grid = new SheetGrid(sheet);
    return [bindingOf(grid, proposeBinding(grid, head.key, head.range))];
  });
}

const RUNS = 15;

it.each(['huailai-2023', 'huailai-2024'])(
  'the tables of %s, bound as proposed, give the same findings',
  (name) => {
    const file = readXlsx(readFileSync(join(__dirname, `../../../samples/${name}.xlsx`)));
    if (!file.ok) throw new Error(file.error.message);
    const bindings = proposals(file.workbook);
    const bound = reviewWorkbook(file.workbook, { bindings });
    const plain = reviewWorkbook(file.workbook);
    expect(bound.remarks).toEqual(plain.remarks);
    expect(bound.tables.filter((table) => table.bound)).toHaveLength(bindings.length);
    expect(bound.tables.map(({ key, sheet, range, unit }) => [key, sheet, range, unit])).toEqual(
      plain.tables.map(({ key, sheet, range, unit }) => [key, sheet, range, unit]),
    );
    expect(findingsOf(bound)).toEqual(findingsOf(plain));
    expect(bound.rules.map(({ outcome }) => outcome.kind)).toEqual(
      plain.rules.map(({ outcome }) => outcome.kind),
    );
  },
);

it('what is recognised and then bound as proposed is read the same', () => {
  fc.assert(
    fc.property(printedBudget, ({ printed, tables }) => {
      const workbook = budgetWorkbook(tables, printed);
      const bindings = proposals(workbook);
      const reading = readTables(workbook, BUILT_IN_LAYOUTS, bindings);
      expect(reading.remarks).toEqual([]);
      expect(reading.found.map(({ head, used }) => [head.bound, used, head.year])).toEqual(
        readTables(workbook).found.map(({ head, used }) => [
          BINDABLE_TABLES.includes(head.key) ? true : undefined,
          used,
          head.year,
        ]),
      );
      expect(tablesRead(reading.tables, printed.unit)).toEqual(tables);
    }),
    random(RUNS),
  );
});

it('a binding follows its table when rows and columns are put in and the sheet is moved', () => {
  const change = fc.record({
    rows: positions(4, 3),
    columns: positions(9, 2),
    down: fc.nat({ max: 4 }),
    right: fc.nat({ max: 3 }),
  });
  const changes = fc.array(change, { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(printedBudget, changes, ({ printed, tables }, plan) => {
      const workbook = budgetWorkbook(tables, printed);
      const bindings = proposals(workbook);
      const sheets = workbook.sheets.map((sheet, index) => {
        const { rows = [], columns = [], down = 0, right = 0 } = plan[index] ?? {};
        return shift(insertColumns(insertRows(sheet, rows), columns), down, right);
      });
      const moved = { ...workbook, sheets };
      const reading = readTables(moved, BUILT_IN_LAYOUTS, bindings);
      // Where it does not fit any more it says so, and the table is recognised by its words.
      const unfit = reading.remarks.filter(({ id }) => id === 'binding-does-not-fit').length;
      expect(reading.found.filter(({ head }) => head.bound === true)).toHaveLength(bindings.length - unfit);
      expect(tablesRead(reading.tables, printed.unit)).toEqual(tables);
    }),
    random(RUNS),
  );
});
