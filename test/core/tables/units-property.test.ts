import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Finding } from '../../../src/core/findings';
import type { MoneyUnit } from '../../../src/core/money';
import { findingsOf } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import { readTables } from '../../../src/core/tables';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/core/workbook';
import type { BudgetTables } from '../../support/budget-tables';
import { budgetWorkbook, type Printing } from '../../support/budget-workbook';
import { consistentBudget } from '../../support/consistent-budget';
import { converted, relabelled, unitLineOf } from '../../support/sheet-units';
import { random } from '../../support/random-cases';

const RUNS = 15;
/** Written in 元, a total may come to less than any department has; so the budgets here are in 万元 to begin with. */
const UNITS: readonly MoneyUnit[] = ['元', '万元'];

/** Budgets in 万元 on sheets on which every number is an amount. */
const workbooks: fc.Arbitrary<WorkbookSnapshot> = fc
  .record({
    family: fc.constantFrom<Printing['family']>('hebei', 'shanghai'),
    body: fc.constantFrom<Printing['body']>('部门', '预算单位'),
    codes: fc.constantFrom<Printing['codes']>('whole', 'text-parts'),
  })
  .chain((printing) =>
    consistentBudget(printing.family).map((tables) =>
      budgetWorkbook(ofAmounts(tables), {
        ...printing,
        year: 2030,
        unit: '万元',
        department: '某市示例局',
        paragraphs: 'cells',
      }),
    ),
  );

/** Without the tables that hold counts, and those that hold no figures. */
function ofAmounts(tables: BudgetTables): BudgetTables {
  const without = ['procurementTable', 'fixedAssetsTable', 'organisationTable', 'duties'];
  return Object.fromEntries(Object.entries(tables).filter(([key]) => !without.includes(key)));
}

/** Which unit each sheet is written in. */
const units = fc.array(fc.constantFrom(...UNITS), { minLength: 9, maxLength: 9 });

function inUnits(workbook: WorkbookSnapshot, chosen: readonly MoneyUnit[]): WorkbookSnapshot {
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, index) => converted(sheet, '万元', chosen[index] ?? '万元')),
  };
}

const serious = (workbook: WorkbookSnapshot): Finding[] =>
  findingsOf(reviewWorkbook(workbook)).filter(({ severity }) => severity !== 'hint');

const told = (findings: readonly Finding[]): string[] =>
  findings.map(({ code, messageId, message }) => `${code} ${messageId} ${message}`);

/**
 * True for a sheet in 万元 whose totals other tables of the family repeat, with more digits than agree by chance; nothing repeats those
 * of the 三公 table.
 */
function isShared(sheet: SheetSnapshot | undefined): boolean {
  const { name = '三公', values = [] } = sheet ?? {};
  const amounts = values.flat().flatMap((value) => (typeof value === 'number' ? [Math.abs(value)] : []));
  return !name.includes('三公') && Math.max(0, ...amounts) >= 100;
}

describe('random consistent budgets', () => {
  it('give no finding where their tables are in different units, each amount rounded by itself', () => {
    fc.assert(
      fc.property(workbooks, units, (workbook, chosen) => {
        expect(told(serious(inUnits(workbook, chosen)))).toEqual([]);
      }),
      random(RUNS),
    );
  });

  it('give one finding where one unit line is wrong, at that line, and the same amounts', () => {
    fc.assert(
      fc.property(
        workbooks,
        units,
        fc.nat(),
        fc.constantFrom(...UNITS, '亿元' as const),
        (workbook, chosen, pick, wrong) => {
          const mixed = inUnits(workbook, chosen);
          const shared = mixed.sheets.filter((_, index) => isShared(workbook.sheets[index]));
          // With two tables nobody knows which of them is wrong.
          fc.pre(shared.length >= 3);
          const sheet = shared[pick % shared.length];
          if (sheet === undefined) return;
          fc.pre(JSON.stringify(relabelled(sheet, wrong)) !== JSON.stringify(sheet));
          const mistaken = {
            ...mixed,
            sheets: mixed.sheets.map((each) => (each === sheet ? relabelled(sheet, wrong) : each)),
          };
          const found = serious(mistaken);
          expect({ count: found.length, all: told(found) }).toEqual({ count: 1, all: told(found) });
          expect(found[0]).toMatchObject({ code: 'D08', messageId: 'wrongUnit' });
          expect(found[0]?.at[0]).toEqual({ sheet: sheet.name, ...unitLineOf(sheet) });
          // Everything is read as if the line were right.
          expect(readTables(mistaken).tables).toEqual(readTables(mixed).tables);
        },
      ),
      random(RUNS),
    );
  });
});
