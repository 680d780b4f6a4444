import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { compileLayouts, layoutSchema, readTables } from '../../../src/core/tables';
import { hebei } from '../../../src/core/tables/layout/regions/hebei';
import { shanghai } from '../../../src/core/tables/layout/regions/shanghai';
import { tablesRead, UNREAD } from '../../support/budget-reading';
import { budgetWorkbook, type Printing } from '../../support/budget-workbook';
import { random } from '../../support/random-cases';
import { consistentBudget } from '../../support/consistent-budget';
import { disturb, disturbance } from '../../support/disturbed-budget';

/** How many disturbed workbooks are read; the others cost more, or say less. */
const CASES = 50;

const printing: fc.Arbitrary<Printing> = fc.record(
  {
    family: fc.constantFrom<Printing['family']>('hebei', 'shanghai'),
    body: fc.constantFrom<Printing['body']>('部门', '预算单位'),
    year: fc.integer({ min: 2020, max: 2035 }),
    unit: fc.constantFrom<Printing['unit']>('元', '万元'),
    department: fc.constant('某市示例局'),
    codes: fc.constantFrom<Printing['codes']>('whole', 'text-parts', 'number-parts'),
    paragraphs: fc.constantFrom<Printing['paragraphs']>('cells', 'one-cell'),
    note: fc.constantFrom('注：本表数字为示例。', '备注：示例'),
  },
  { requiredKeys: ['family', 'body', 'year', 'unit', 'department', 'codes', 'paragraphs'] },
);

/** A way of printing and tables for it. */
const printedBudget = printing.chain((printed) =>
  fc.record({ printed: fc.constant(printed), tables: consistentBudget(printed.family) }),
);

/** Those that ship; the Hebei workbooks written here are no whole sets, for they have no performance sheets. */
const LAYOUTS = compileLayouts([
  layoutSchema.parse({ ...hebei, required: [] }),
  layoutSchema.parse(shanghai),
]);

describe('random consistent budgets in both families', () => {
  it('are read back as they were written, with nothing to be said about them', () => {
    fc.assert(
      fc.property(printedBudget, ({ tables, printed }) => {
        const reading = readTables(budgetWorkbook(tables, printed));
        expect(differences(tables, tablesRead(reading.tables, printed.unit))).toEqual([]);
        expect([reading.remarks, reading.unread]).toEqual([[], []]);
        for (const { head, used } of reading.found) {
          if (head.key === 'duties') continue;
          expect([used, head.year, head.unitName?.value]).toEqual([true, printed.year, printed.department]);
          expect(head.notes.map(({ value }) => value)).toEqual(
            printed.note === undefined ? [] : [printed.note],
          );
        }
      }),
      random(CASES / 5),
    );
  });

  it('are read back, or what cannot be is named, however the workbook is disturbed', () => {
    fc.assert(
      fc.property(printedBudget, disturbance, ({ tables, printed }, plan) => {
        const { workbook, lost } = disturb(budgetWorkbook(tables, printed), printed, plan);
        const reading = readTables(workbook);
        const read = tablesRead(reading.tables, printed.unit);
        switch (lost) {
          case 'nothing':
            expect(differences(tables, read)).toEqual([]);
            expect(reading.remarks.map(({ message }) => message)).toEqual([]);
            break;
          case 'table': {
            // A table that is not there is named as unread, with a remark; all that is there is right.
            const { unread } = reading;
            const rest = Object.entries(tables).filter(([key]) => !unread.some((each) => each === key));
            expect(differences(Object.fromEntries(rest), read)).toEqual([]);
            expect(unread.length).toBeLessThanOrEqual(1);
            if (unread.length > 0) expect(reading.remarks).toHaveLength(1);
            break;
          }
          case 'cell':
          case 'code':
            expect(differences(tables, read)).toEqual([lost === 'cell' ? UNREAD : '']);
            expect(reading.remarks.map(({ id }) => id)).toEqual(lost === 'cell' ? [] : ['code-as-date']);
        }
      }),
      random(CASES),
    );
  });

  it('give no finding at error or warning level, and no rule fails', () => {
    fc.assert(
      fc.property(printedBudget, ({ tables, printed }) => {
        const review = reviewWorkbook(budgetWorkbook(tables, printed), { layouts: LAYOUTS });
        const serious = findingsOf(review).filter(({ severity }) => severity !== 'hint');
        expect(serious.map(({ code, message }) => `${code} ${message}`)).toEqual([]);
        expect(review.rules.filter(({ outcome }) => outcome.kind === 'failed')).toEqual([]);
      }),
      random(CASES / 10),
    );
  });
});

/** What was read instead of what was written, wherever the two differ. */
function differences(written: unknown, read: unknown): unknown[] {
  if (typeof written === 'object' && typeof read === 'object' && written !== null && read !== null) {
    const [a, b] = [new Map(Object.entries(written)), new Map(Object.entries(read))];
    return [...new Set([...a.keys(), ...b.keys()])].flatMap((key) => differences(a.get(key), b.get(key)));
  }
  return written === read ? [] : [read];
}
