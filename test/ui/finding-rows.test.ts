import { describe, expect, it } from '@jest/globals';
import { findingsOf } from '../../src/core/report';
import { reviewWorkbook } from '../../src/core/run';
import { placeName } from '../../src/core/findings';
import { findingRows, NO_FILTER, SELECTED_GROUP, type FindingRow } from '../../src/ui/findings/finding-rows';
import { sample2023 } from './sample-workbook';

const SAMPLE = sample2023();
/** Of some rules, so that it is no concern of this list what other rules find in the sample. */
const RULES = /^(?:A13|A14|K03|P01|P02|P03|W03|X08|X12|Y02)$/;
const findings = findingsOf(reviewWorkbook(SAMPLE)).filter(({ code }) => RULES.test(code));
const sheets = SAMPLE.sheets.map(({ name }) => name);
const listing = { findings, sheets, selection: undefined, filter: NO_FILTER, collapsed: [] };

/** `收支预算总表 2` for a heading, `X12 收支预算总表!A2` for a finding. */
function words(rows: readonly FindingRow[]): string[] {
  return rows.map((row) =>
    row.kind === 'group' ? `${row.group} ${row.count}` : `${row.finding.code} ${placeName(row.finding)}`,
  );
}

describe('the list of findings', () => {
  it('goes by sheet in workbook order, then by severity and place', () => {
    expect(words(findingRows(listing))).toEqual([
      '收支预算总表 2',
      'X12 收支预算总表!A2',
      'Y02 收支预算总表!F8',
      '“三公”经费表 1',
      'X08 “三公”经费表!C11',
      '项目绩效目标表 10',
      'P01 项目绩效目标表!F31',
      'P02 项目绩效目标表!F102',
      'K03 项目绩效目标表!B57',
      'P03 项目绩效目标表!F83',
      'P03 项目绩效目标表!F101',
      'W03 项目绩效目标表!A55',
      'W03 项目绩效目标表!B79',
      'W03 项目绩效目标表!B97',
      'W03 项目绩效目标表!B115',
      'W03 项目绩效目标表!B132',
      '固定资产占用情况表 2',
      'A13 固定资产占用情况表!C4',
      'A14 固定资产占用情况表!B4',
    ]);
  });

  it('begins with what concerns the selected cell, first cell of the finding or not, and shows it once', () => {
    const selection = { sheet: '项目支出表', row: 3, column: 0 };
    const rows = words(findingRows({ ...listing, selection }));
    expect(rows.slice(0, 3)).toEqual([`${SELECTED_GROUP} 1`, 'X12 收支预算总表!A2', '收支预算总表 1']);
    expect(rows.filter((row) => row.startsWith('X12'))).toHaveLength(1);
  });

  it('has no such group where the selected cell has no finding', () => {
    const selection = { sheet: '封面', row: 0, column: 0 };
    expect(findingRows({ ...listing, selection })).toEqual(findingRows(listing));
  });

  it('folds groups away, with their count', () => {
    const rows = words(findingRows({ ...listing, collapsed: ['项目绩效目标表'] }));
    expect(rows).toContain('项目绩效目标表 10');
    expect(rows).toHaveLength(9);
  });

  it('is narrowed to severities', () => {
    const rows = findingRows({ ...listing, filter: { severities: ['error'], text: '' } });
    expect(words(rows)).toEqual([
      '项目绩效目标表 2',
      'P01 项目绩效目标表!F31',
      'P02 项目绩效目标表!F102',
      '固定资产占用情况表 1',
      'A13 固定资产占用情况表!C4',
    ]);
  });

  it.each([
    ['a13', ['A13 固定资产占用情况表!C4']],
    ['  28.55 万元 ', ['A13 固定资产占用情况表!C4']],
    ['固定资产占用情况表!b4', ['A14 固定资产占用情况表!B4']],
    ['没有这样的', []],
  ])('finds “%s”', (text, expected) => {
    const rows = findingRows({ ...listing, filter: { severities: [], text } });
    expect(words(rows.filter(({ kind }) => kind === 'finding'))).toEqual(expected);
  });
});
