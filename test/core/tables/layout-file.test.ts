import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { Amount } from '../../../src/core/money';
import { findingsOf, type Review } from '../../../src/core/report';
import { reviewWorkbook } from '../../../src/core/run';
import {
  BUILT_IN_LAYOUTS,
  compileLayouts,
  located,
  parseLayoutFile,
  readTables,
  type Field,
  type TableLayout,
} from '../../../src/core/tables';
import { addressText } from '../../../src/core/workbook';
import { HARBOUR } from '../../support/harbour-workbook';
import { textWorkbook } from '../../support/text-workbook';

const fixture: unknown = JSON.parse(
  readFileSync(join(__dirname, '..', '..', 'fixtures', 'layouts', 'harbour.json'), 'utf8'),
);

/** As a user gives it: in front of the layouts that ship. */
function withLayoutFile(): readonly TableLayout[] {
  const parsed = parseLayoutFile(fixture);
  if (!parsed.ok) throw new Error(parsed.problems.join('\n'));
  return [...compileLayouts([parsed.layout]), ...BUILT_IN_LAYOUTS];
}

/** `12.50 表!E9`, `blank` or `unreadable`; `none` where the table has no such column. */
function shown(field: Field<Amount> | undefined): string {
  if (field === undefined) return 'none';
  const amount = located(field);
  return amount === undefined ? field.state : `${amount.value.value.toFixed(2)} ${addressText(amount.at)}`;
}

const { tables, found, remarks, unread } = readTables(textWorkbook(HARBOUR), withLayoutFile());

describe('a region that is nothing but a layout file', () => {
  it('has all its tables found, with year and department, and nothing to be said about them', () => {
    expect(found.map(({ head, used }) => `${head.key} ${used ? head.layout : 'unused'}`)).toEqual(
      [
        'revenueExpenditureSummary',
        'revenueTable',
        'expenditureTable',
        'appropriationSummary',
        'basicExpenditureTable',
        'projectExpenditureTable',
        'threePublicTable',
        'organisationTable',
        'procurementTable',
        'fixedAssetsTable',
        'duties',
        'glossary',
      ].map((key) => `${key} Harbour`),
    );
    expect([remarks, unread]).toEqual([[], []]);
    const heads = found.flatMap(({ head }) => (head.unit === undefined ? [] : [head]));
    for (const { year, unitName } of heads) expect([year, unitName?.value]).toEqual([2031, 'Harbour Bureau']);
    expect(tables.revenueExpenditureSummary?.head.notes.map(({ value }) => value)).toEqual([
      'Note: made up.',
    ]);
  });

  it('reads both sides of a summary whose amounts stand left of their labels', () => {
    const { revenue, expenditure } = tables.revenueExpenditureSummary ?? {};
    expect(revenue?.items.map(({ name, current, prior }) => [name, shown(current), shown(prior)])).toEqual([
      ['Fromthetreasury', '90.00 One!B4', '80.00 One!A4'],
      ['Fees', '8.00 One!B7', '9.00 One!A7'],
    ]);
    expect(revenue?.items[0]?.parts.map(({ item }) => item)).toEqual([
      'generalPublicBudget',
      'governmentFundBudget',
    ]);
    expect(expenditure?.items.map(({ item, parts }) => [item, ...parts.map((part) => part.item)])).toEqual([
      ['basic', 'personnel', 'dailyPublic'],
      ['project'],
    ]);
    expect([revenue, expenditure].map((side) => shown(side?.total?.current))).toEqual([
      '100.00 One!B9',
      '100.00 One!E9',
    ]);
    expect(shown(expenditure?.carryOvers[0]?.current)).toBe('2.00 One!E8');
    expect(shown(tables.appropriationSummary?.revenue.total?.current)).toBe('90.00 Three!A6');
    const [education] = tables.appropriationSummary?.expenditure.items ?? [];
    expect(
      [education?.current, education?.generalPublicBudget, education?.governmentFundBudget].map(shown),
    ).toEqual(['90.00 Three!F4', '70.00 Three!E4', '20.00 Three!D4']);
  });

  it('reads tables by class, lists and items', () => {
    const line = tables.revenueTable?.lines[1];
    expect([line?.code?.value, shown(line?.amounts.business), shown(line?.amounts.other)]).toEqual([
      '20502',
      '8.00 Two!B5',
      'blank',
    ]);
    expect(shown(tables.expenditureTable?.totals?.basic)).toBe('75.00 Two!D13');
    const { projects = [], total } = tables.projectExpenditureTable ?? {};
    expect(projects.map(({ name, amount }) => [name?.value, shown(amount)])).toEqual([
      ['Quay', '15.00 Three!A18'],
      ['Crane', '8.00 Three!A19'],
    ]);
    expect(shown(total)).toBe('23.00 Three!A20');
    const { threePublicTable, basicExpenditureTable, fixedAssetsTable, procurementTable } = tables;
    expect(
      [
        threePublicTable?.total,
        threePublicTable?.vehiclePurchase,
        threePublicTable?.agencyOperating,
        basicExpenditureTable?.dailyPublic,
      ].map((each) => shown(each?.current)),
    ).toEqual(['10.00 Three!G25', '3.00 Three!D25', '25.00 Three!A25', '25.00 Three!B12']);
    expect(shown(fixedAssetsTable?.total?.value)).toBe('7.00 Four!A14');
    expect(fixedAssetsTable?.items.map(({ item }) => item)).toEqual(['buildings', 'other']);
    expect(shown(procurementTable?.purchases[0]?.unitPrice)).toBe('1.50 Four!D8');
    expect(shown(procurementTable?.totals?.sources.unitFunds)).toBe('1.00 Four!A9');
    expect(tables.organisationTable?.units.map(({ name }) => name.value)).toEqual(['Harbour Bureau']);
    expect(tables.glossary?.paragraphs.map(({ value }) => value)).toEqual(['Quay: where ships lie.']);
  });

  it('has its sums checked like those of any other', () => {
    const outcomes = (review: Review): Record<string, string> =>
      Object.fromEntries(review.rules.map(({ code, outcome }) => [code, outcome.kind]));
    const layouts = withLayoutFile();
    const right = reviewWorkbook(textWorkbook(HARBOUR), { layouts });
    for (const code of ['A01', 'A02', 'A03', 'A04', 'A05', 'A06', 'A08', 'A12'])
      expect([code, outcomes(right)[code]]).toEqual([code, 'passed']);
    const wrong = reviewWorkbook(
      textWorkbook(HARBOUR.replace('9.00 | 8.00 | 2. Fees', '9.00 | 7.00 | 2. Fees')),
      {
        layouts,
      },
    );
    expect(findingsOf(wrong).map(({ code, at }) => `${code} ${at.map(addressText)[0] ?? ''}`)).toContain(
      'A01 One!B9',
    );
  });

  it('is not read without the file', () => {
    expect(readTables(textWorkbook(HARBOUR)).found).toEqual([]);
  });
});

describe('a layout file that cannot be used', () => {
  it.each<readonly [string, unknown, readonly string[]]>([
    ['no object', [], ['文件：应为对象{…}']],
    ['empty', {}, ['version：应为1', 'name：缺少这一项', 'tables：缺少这一项']],
    [
      'a table nobody knows, no title, words that are no list',
      {
        version: 1,
        name: '甲',
        tables: { taxes: { titles: ['税'] }, expenditureTable: { titles: [], columns: { name: '科目' } } },
      },
      [
        'tables.expenditureTable（支出预算总表）.titles：不能是空的',
        'tables.expenditureTable（支出预算总表）.columns.name：应为列表[…]',
        'tables.taxes：没有这一项，请核对拼写',
      ],
    ],
    [
      'a column left out, another nobody reads',
      {
        version: 1,
        name: '甲',
        tables: { fixedAssetsTable: { titles: ['资产'], columns: { label: ['项目'], amount: ['数'] } } },
      },
      [
        'tables.fixedAssetsTable（固定资产占用情况表）.columns.value：缺少这一列的表头用词',
        'tables.fixedAssetsTable（固定资产占用情况表）.columns.amount：这张表没有这个名称，可用的有label、quantity、value',
      ],
    ],
  ])('%s: says where and what', (_, json, problems) => {
    expect(parseLayoutFile(json)).toEqual({ ok: false, problems });
  });
});
