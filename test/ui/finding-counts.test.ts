import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { findingCounts } from '../../src/ui/tables/finding-counts';
import { sample2023 } from './sample-workbook';

const review = reviewWorkbook(sample2023());
/** Of some rules, so that it is no concern of the counts what other rules find in the sample. */
const RULES = /^(?:A13|A14|K03|P01|P02|P03|W03|X08|X12|Y02)$/;
const findings = findingsOf(review).filter(({ code }) => RULES.test(code));
const [first] = findings;
if (first === undefined) throw new Error('the sample has no findings');

describe('the findings of each table', () => {
  it('are counted by severity, in the order of the published document, forms of one kind together', () => {
    const counts = findingCounts([...findings].reverse(), review.tables);
    expect(counts).toEqual([
      { name: '收支预算总表', error: 0, warning: 2, hint: 0, total: 2 },
      { name: '“三公”经费表', error: 0, warning: 1, hint: 0, total: 1 },
      { name: '项目绩效目标表', error: 2, warning: 3, hint: 5, total: 10 },
      { name: '固定资产占用情况表', error: 1, warning: 1, hint: 0, total: 2 },
    ]);
  });

  it('are counted by sheet where their cell is in no table: beside one, or on a sheet without any', () => {
    const beside = { ...first, at: [{ sheet: '收支预算总表', row: 0, column: 30 }] } as const;
    const below = { ...first, at: [{ sheet: '收支预算总表', row: 300, column: 0 }] } as const;
    const elsewhere = { ...first, at: [{ sheet: '草稿', row: 0, column: 0 }] } as const;
    const counts = findingCounts([elsewhere, beside, below], review.tables);
    expect(counts.map(({ name, total }) => [name, total])).toEqual([
      ['收支预算总表', 2],
      ['草稿', 1],
    ]);
  });

  it('are nothing where there are none', () => {
    expect(findingCounts([], review.tables)).toEqual([]);
  });
});
