import { describe, expect, it } from '@jest/globals';
import { SAMPLES, sampleWorkbook } from '../../scripts/golden/goldens';
import { jsonReview } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { addressText } from '../../src/core/workbook';
import { numberCells, withValue } from '../support/disturbances';

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
    for (const { sheet, row, column, value, format } of numberCells(workbook)) {
      // A number without a format is part of a code: the rules on codes have tests of their own.
      if (format === 'General') continue;
      const cell = addressText({ sheet, row, column });
      const after = review(withValue(workbook, sheet, row, column, value + 1.37));
      if (JSON.stringify(after) === JSON.stringify(before)) unchanged.push(cell);
      const fresh = after.findings.filter(
        (finding) => !before.findings.some((old) => JSON.stringify(old) === JSON.stringify(finding)),
      );
      const reasons = Object.entries(after.reasons).filter(([code, text]) => before.reasons[code] !== text);
      const points = fresh.some(({ cells }) => cells.includes(cell)) || reasons.length > 0;
      if (!unchanged.includes(cell) && !points) elsewhere.push(cell);
    }
    expect(unchanged).toEqual(Object.keys(UNUSED[name] ?? {}));
    expect(elsewhere).toEqual([]);
  });
});
