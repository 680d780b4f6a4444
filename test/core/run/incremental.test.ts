import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sampleWorkbook, SAMPLES } from '../../../scripts/golden/goldens';
import { reviewWorkbook } from '../../../src/core/run';
import type { WorkbookSnapshot } from '../../../src/core/workbook';
import { numberCells, withValue } from '../../support/disturbances';
import { random } from '../../support/random-cases';

/** A copy without any object in common, so that nothing remembered can be used for it. */
function copyOf(workbook: WorkbookSnapshot): WorkbookSnapshot {
  return structuredClone(workbook);
}

/** A change as a host hands it over: the sheet that changed is a new object, all others are the same ones. */
function changed(
  workbook: WorkbookSnapshot,
  cell: { sheet: string; row: number; column: number },
  value: number,
): WorkbookSnapshot {
  const after = withValue(workbook, cell.sheet, cell.row, cell.column, value);
  return {
    ...after,
    sheets: after.sheets.map((sheet, index) =>
      sheet.name === cell.sheet ? sheet : (workbook.sheets[index] ?? sheet),
    ),
  };
}

describe.each(SAMPLES)('%s', (name) => {
  it('is reviewed the same after edits as from scratch', () => {
    const cells = numberCells(sampleWorkbook(name));
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.nat({ max: cells.length - 1 }), fc.double({ min: -1e6, max: 1e6, noNaN: true })),
          { minLength: 1, maxLength: 6 },
        ),
        (edits) => {
          let workbook = sampleWorkbook(name);
          for (const [index, value] of edits) {
            const cell = cells[index];
            if (cell !== undefined) workbook = changed(workbook, cell, value);
            expect(reviewWorkbook(workbook)).toEqual(reviewWorkbook(copyOf(workbook)));
          }
        },
      ),
      random(3),
    );
  });

  it('is reviewed with what was read before where nothing changed', () => {
    const workbook = sampleWorkbook(name);
    const [first] = reviewWorkbook(workbook).rules;
    expect(reviewWorkbook({ ...workbook }).rules[0]).toEqual(first);
  });
});
