import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import { tablesRead } from '../../support/budget-reading';
import { budgetWorkbook, type Printing } from '../../support/budget-workbook';
import { consistentBudget } from '../../support/consistent-budget';
import {
  insertColumns,
  insertRows,
  numbersAsText,
  positions,
  shift,
  TEXT_FORMS,
} from '../../support/disturbances';

const printing: fc.Arbitrary<Printing> = fc.record(
  {
    family: fc.constantFrom<Printing['family']>('hebei', 'shanghai'),
    body: fc.constantFrom<Printing['body']>('部门', '预算单位'),
    year: fc.integer({ min: 2020, max: 2035 }),
    unit: fc.constantFrom<Printing['unit']>('元', '万元'),
    department: fc.constant('某市示例局'),
    codes: fc.constantFrom<Printing['codes']>('whole', 'text-parts', 'number-parts'),
    note: fc.constantFrom('注：本表数字为示例。', '备注：示例'),
  },
  { requiredKeys: ['family', 'body', 'year', 'unit', 'department', 'codes'] },
);

/** A way of printing and tables for it. */
const printedBudget = printing.chain((printed) =>
  fc.record({ printed: fc.constant(printed), tables: consistentBudget(printed.family) }),
);

const RUNS = 400;

describe('random consistent budgets in both families', () => {
  it('are read back as they were written', () => {
    fc.assert(
      fc.property(printedBudget, ({ tables, printed }) => {
        const reading = readTables(budgetWorkbook(tables, printed));
        expect(tablesRead(reading.tables, printed.unit)).toEqual(tables);
        for (const { head, used } of reading.found) {
          expect([used, head.year, head.unitName?.value]).toEqual([true, printed.year, printed.department]);
          expect(head.notes.map(({ value }) => value)).toEqual(
            printed.note === undefined ? [] : [printed.note],
          );
        }
      }),
      { numRuns: RUNS },
    );
  });

  it('are read back from sheets with rows and columns inserted, moved, and numbers typed as text', () => {
    const change = fc.record({
      rows: positions(12, 4),
      columns: positions(9, 2),
      form: fc.option(fc.constantFrom(...TEXT_FORMS), { nil: undefined }),
      down: fc.nat({ max: 4 }),
      right: fc.nat({ max: 3 }),
    });
    const changes = fc.array(change, { minLength: 9, maxLength: 9 });
    fc.assert(
      fc.property(printedBudget, changes, ({ tables, printed }, plan) => {
        const workbook = budgetWorkbook(tables, printed);
        const sheets = workbook.sheets.map((sheet, index) => {
          const planned = plan[index];
          if (planned === undefined) throw new Error('more sheets than planned changes');
          const { rows, columns, form, down, right } = planned;
          const typed = numbersAsText(sheet, () => form);
          return shift(insertColumns(insertRows(typed, rows), columns), down, right);
        });
        const { tables: read } = readTables({ ...workbook, sheets });
        expect(tablesRead(read, printed.unit)).toEqual(tables);
      }),
      { numRuns: RUNS / 2 },
    );
  });

  it('give no finding at error or warning level, and no rule fails', () => {
    fc.assert(
      fc.property(printedBudget, ({ tables, printed }) => {
        const review = reviewWorkbook(budgetWorkbook(tables, printed));
        const serious = findingsOf(review).filter(({ severity }) => severity !== 'hint');
        expect(serious.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
        expect(review.rules.filter(({ outcome }) => outcome.kind === 'failed')).toEqual([]);
      }),
      { numRuns: RUNS / 4 },
    );
  });
});
