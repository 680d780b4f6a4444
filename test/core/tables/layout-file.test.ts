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
import { textWorkbook } from '../../support/text-workbook';

/** A region nobody has seen: English words, and every table printed from right to left. */
const HARBOUR = `== One
2031 Statement of means and uses
Department: Harbour Bureau | | | | | 单位：万元
Granted last year | Granted | Source | Granted last year | Granted | Use
80.00 | 90.00 | 1. From the treasury | 70.00 | 75.00 | 1. Basic
60.00 | 70.00 | General budget | 50.00 | 50.00 | Staff
20.00 | 20.00 | Fund budget | 20.00 | 25.00 | Running
9.00 | 8.00 | 2. Fees | 20.00 | 23.00 | 2. Projects
1.00 | 2.00 | Brought forward | 0.00 | 2.00 | Carried forward
90.00 | 100.00 | All means | 90.00 | 100.00 | All uses
Note: made up.

== Two
2031 Schedule of means
Department: Harbour Bureau | | | | 单位：万元
Sundry | Fees | Treasury | All | Function | Class no.
 | 8.00 | 90.00 | 98.00 | Education | 205
 | 8.00 | 90.00 | 98.00 | Schools | 20502
 | 8.00 | 90.00 | 98.00 | | Sum

2031 Schedule of uses
Department: Harbour Bureau | | | | | 单位：万元
Projects | Running | Staff | Basic | All | Function | Class no.
23.00 | 25.00 | 50.00 | 75.00 | 98.00 | Education | 205
23.00 | 25.00 | 50.00 | 75.00 | 98.00 | Schools | 20502
23.00 | 25.00 | 50.00 | 75.00 | 98.00 | | Sum

== Three
2031 Treasury statement
Department: Harbour Bureau | | | | | 单位：万元
Granted | Source | Capital | Funds | General | Granted | Use
70.00 | General budget | | 20.00 | 70.00 | 90.00 | Education
20.00 | Fund budget
90.00 | All means | | 20.00 | 70.00 | 90.00 | All uses

2031 Basic uses
Department: Harbour Bureau | 单位：万元
Granted last year | Granted | Use
50.00 | 50.00 | Staff
20.00 | 25.00 | Running
70.00 | 75.00 | Sum

2031 List of projects
Department: Harbour Bureau | 单位：万元
Granted | Project | Bureau
15.00 | Quay | Harbour Bureau
8.00 | Crane | Harbour Bureau
23.00 | | Sum

2031 Travel, cars and guests
Department: Harbour Bureau | | | | | | 单位：万元
Office | Guests | Cars kept | Cars bought | Cars | Travel | All three
25.00 | 1.00 | 2.00 | 3.00 | 5.00 | 4.00 | 10.00

== Four
2031 Bureaus
Funding | Rank | Kind | Bureau
Treasury | A | Office | Harbour Bureau

2031 Purchases
Department: Harbour Bureau | | | | 单位：万元
Own means | General | All | Price | Pieces | Goods | Project
1.00 | 2.00 | 3.00 | 1.50 | 2 | Desk | Quay
1.00 | 2.00 | 3.00 | | | | Sum

2031 Assets held
Department: Harbour Bureau | 单位：万元
Worth | Pieces | Asset
7.00 | 3 | Sum
5.00 | 1 | 1. Buildings
2.00 | 2 | 2. Other

== Five
Duties
Keeps the harbour.
Words
Quay: where ships lie.`;

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
    ['no object', [], ['整个文件：应是一组名称和内容（花括号）']],
    ['empty', {}, ['version：只能是1', 'name：没有写', 'tables：没有写']],
    [
      'a table nobody knows, no title, words that are no list',
      {
        version: 1,
        name: '甲',
        tables: { taxes: { titles: ['税'] }, expenditureTable: { titles: [], columns: { name: '科目' } } },
      },
      [
        'tables.expenditureTable（支出预算总表）.titles：不能为空',
        'tables.expenditureTable（支出预算总表）.columns.name：应是列表（方括号）',
        'tables：有不认识的名称“taxes”',
      ],
    ],
    [
      'a column left out, another nobody reads',
      {
        version: 1,
        name: '甲',
        tables: { basicExpenditureTable: { titles: ['基本'], columns: { label: ['项目'], amount: ['数'] } } },
      },
      [
        'tables.basicExpenditureTable（基本支出表）.columns.current：缺少这一列的表头用词',
        'tables.basicExpenditureTable（基本支出表）.columns.amount：这张表没有这个名称，可用的有label、current、prior、change',
      ],
    ],
  ])('%s: says where and what', (_, json, problems) => {
    expect(parseLayoutFile(json)).toEqual({ ok: false, problems });
  });
});
