import { describe, expect, it } from '@jest/globals';
import { SAMPLES, sampleWorkbook } from '../../scripts/golden/goldens';
import { jsonReview } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { addressText } from '../../src/core/workbook';
import { numberCells, withValue } from '../support/disturbances';
import { random } from '../support/random-cases';

/** So many cells of a sample in the suite, every one at night. */
const { numRuns: CELLS } = random(15);

/** Number cells that no rule of the catalogue reads yet, and why. Everything else must change the review when it changes. */
const UNUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'huailai-2023': {
    '固定资产占用情况表!B5': '按平方米计的房屋不计入件数',
    '固定资产占用情况表!C11': '拟购置总额只写入说明',
  },
  'huailai-2024': {},
  'shanghai-style-2030': {},
};

describe.each(SAMPLES)('every number of %s counts', (name) => {
  const workbook = sampleWorkbook(name);
  const review = (changed: typeof workbook): ReturnType<typeof jsonReview> =>
    jsonReview(name, reviewWorkbook(changed));
  const before = review(workbook);

  it('changing one number changes the review, and what is new points at that cell', () => {
    const unchanged: string[] = [];
    const elsewhere: string[] = [];
    // A number without a format is part of a code: the rules on codes have tests of their own.
    const amounts = numberCells(workbook).filter(({ format }) => format !== 'General');
    const every = Math.ceil(amounts.length / CELLS);
    const unused = Object.keys(UNUSED[name] ?? {});
    const tried = amounts
      .map((each) => ({ ...each, cell: addressText(each) }))
      .filter(({ cell }, index) => index % every === 0 || unused.includes(cell));
    for (const { sheet, row, column, value, cell } of tried) {
      const after = review(withValue(workbook, sheet, row, column, value + 1.37));
      if (JSON.stringify(after) === JSON.stringify(before)) unchanged.push(cell);
      const fresh = after.findings.filter(
        (finding) => !before.findings.some((old) => JSON.stringify(old) === JSON.stringify(finding)),
      );
      const reasons = Object.entries(after.reasons).filter(([code, text]) => before.reasons[code] !== text);
      const points = fresh.some(({ cells }) => cells.includes(cell)) || reasons.length > 0;
      if (!unchanged.includes(cell) && !points) elsewhere.push(cell);
    }
    expect(unchanged).toEqual(unused);
    expect(elsewhere).toEqual([]);
  });
});
