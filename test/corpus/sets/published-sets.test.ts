import { describe, expect, it } from '@jest/globals';
import { columnLetters } from './canvas';
import { generateSet } from './generate-set';
import type { ExpectedTable, GeneratedSet, TableKind } from './generated-set';
import { publishedSets, SET_SEEDS } from './published-sets';

const sets = publishedSets();

/** The cell of a sheet at an address. */
function cellAt(set: GeneratedSet, sheet: string, address: string): unknown {
  const [, letters = '', row = '0'] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
  const cells = set.sheets.find(({ name }) => name === sheet)?.rows[Number(row) - 1] ?? [];
  return cells.find((_, index) => columnLetters(index) === letters);
}

const tableOf = (set: GeneratedSet, kind: TableKind): ExpectedTable | undefined =>
  set.tables.find((table) => table.kind === kind && table.empty !== true);

/** An amount in 分, or undefined where the table does not print it. */
function amount(table: ExpectedTable | undefined, name: string, column: string): number | undefined {
  const found = table?.amounts.find((each) => each.row.name === name && each.column === column);
  return found === undefined || table === undefined
    ? undefined
    : Math.round(found.value * (table.unit === '元' ? 100 : 1_000_000));
}

/** Names every pair of figures of a set that must be equal, with what the tables print. */
function ties(set: GeneratedSet): (readonly [what: string, a: number | undefined, b: number | undefined])[] {
  const summary = tableOf(set, '收支预算总表');
  const income = tableOf(set, '收入预算总表');
  const spending = tableOf(set, '支出预算总表');
  const appropriation = tableOf(set, '财政拨款收支预算总表');
  const general = tableOf(set, '一般公共预算支出表');
  const economic = tableOf(set, '一般公共预算基本支出表');
  const projects = tableOf(set, '项目支出预算表');
  const carried = amount(appropriation, '上年结转', '收入/预算数') ?? 0;
  const generalAll = amount(appropriation, '支出总计', '支出/一般公共预算');
  return [
    ['A03', amount(summary, '收入总计', '收入/预算数'), amount(summary, '支出总计', '支出/预算数')],
    [
      'X01',
      amount(summary, '收入总计', '收入/预算数'),
      amount(income, '合计', '合计') ?? amount(income, '合计', '预算数'),
    ],
    ['X02', amount(summary, '支出总计', '支出/预算数'), amount(spending, '合计', '合计')],
    ['X03', amount(appropriation, '收入总计', '收入/预算数'), amount(appropriation, '支出总计', '支出/合计')],
    ['X03', generalAll === undefined ? undefined : generalAll - carried, amount(general, '合计', '合计')],
    ['X05', amount(general, '合计', '基本支出'), amount(economic, '合计', '合计')],
    ['X06', amount(spending, '合计', '项目支出'), amount(projects, '合计', '合计')],
  ];
}

describe('the published sets', () => {
  it('are at least two hundred, of seven families and mixtures, nine to fourteen tables each', () => {
    expect(sets.length).toBeGreaterThanOrEqual(200);
    expect(new Set(sets.map(({ family }) => family)).size).toBe(8);
    for (const { seed, tables } of sets) {
      expect([seed, tables.length >= 9, tables.length <= 14]).toEqual([seed, true, true]);
    }
  });

  it('are the same every time', () => {
    for (const [seed, family] of SET_SEEDS.slice(0, 20))
      expect(generateSet(seed, family)).toEqual(sets.find((set) => set.seed === seed));
  });

  it('name each sheet once and hold every expected amount at its cell', () => {
    for (const set of sets) {
      const names = set.sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.every((name) => name.length > 0 && name.length <= 31)).toBe(true);
      const misplaced = set.tables.flatMap(({ sheet, amounts }) =>
        amounts
          .filter(({ cell, value }) => cellAt(set, sheet, cell) !== value)
          .map(({ cell }) => [sheet, cell]),
      );
      expect([set.seed, misplaced]).toEqual([set.seed, []]);
    }
  });

  it('expect amounts of every table that holds money', () => {
    for (const set of sets) {
      for (const { kind, amounts, empty } of set.tables)
        if (empty !== true && kind !== '机构设置表') expect(amounts.length).toBeGreaterThan(1);
    }
  });

  it('agree between their tables', () => {
    const wrong = sets.flatMap((set) =>
      ties(set)
        .filter(([, a, b]) => a !== undefined && b !== undefined && a !== b)
        .map(([what, a, b]) => [set.seed, what, a, b]),
    );
    expect(wrong).toEqual([]);
    const compared = sets.flatMap((set) =>
      ties(set).filter(([, a, b]) => a !== undefined && b !== undefined),
    );
    expect(compared.length).toBeGreaterThan(sets.length * 5);
  });

  it('add up from item to class to total in every money column of a class table', () => {
    const wrong: unknown[] = [];
    for (const set of sets)
      for (const table of set.tables) {
        const coded = table.amounts.filter(({ row }) => /^\d{3}(\d{2}){0,2}$/.test(row.code ?? ''));
        for (const column of new Set(coded.map((each) => each.column))) {
          if (column.endsWith('%') || column.includes('/') || table.kind === '基本支出表') continue;
          const cents = (length: number, of: string): number =>
            coded
              .filter(
                (each) =>
                  each.column === column && each.row.code?.length === length && each.row.code.startsWith(of),
              )
              .reduce((sum, { value }) => sum + Math.round(value * 100), 0);
          for (const { row, value } of coded.filter((each) => each.column === column)) {
            const code = row.code ?? '';
            const deeper = cents(code.length + 2, code);
            if (deeper !== 0 && deeper !== Math.round(value * 100))
              wrong.push([set.seed, table.title, code, column]);
          }
          const total = table.amounts.find(({ row, column: at }) => row.name === '合计' && at === column);
          const classes = cents(3, '');
          if (total !== undefined && classes !== 0 && classes !== Math.round(total.value * 100))
            wrong.push([set.seed, table.title, '合计', column]);
        }
      }
    expect(wrong).toEqual([]);
  });

  it('show every variation of the field several times', () => {
    const counts = new Map<string, number>();
    for (const set of sets)
      for (const variation of [...set.variations, ...set.tables.flatMap(({ variations }) => variations)])
        counts.set(variation, (counts.get(variation) ?? 0) + 1);
    for (const dimension of [
      'codes:one',
      'codes:three',
      'codes:three-sparse',
      'codes:own',
      'codes:bracket',
      'codes:space',
      'codes:items',
      'numberRow:lanci',
      'numberRow:stars',
      'numberRow:jia-yi',
      'numberRow:numbers',
      'numberRow:texts',
      'numberRow:formula',
      'lead:serial',
      'lead:line-number',
      'lead:unit-code',
      'lead:hidden-code',
      'head:unit-in-columns',
      'departmentWord:单位：',
      'yearPlace:columns',
      'yearPlace:cover',
      'three-public:two-blocks',
      'three-public:years-by-items',
      'three-public:by-fund',
      'three-public:with-meetings',
      'three-public:with-operation',
      'three-public:empty-for-funds',
      'revenue:list',
      'revenue:by-unit',
      'summary:three-pairs',
      'summary:by-use',
      'summary-revenue:heading-and-parts',
      'summary-revenue:subtotal',
      'classes:all-printed',
      'classes:code-and-name',
      'economic:both-in-one-row',
      'economic:government',
      'basic:list-of-items',
      'performance:seed',
      'performance:common',
      'performance:shanghai',
      'performance:list-merged',
      'performance:list-blank',
      'carry-over:this-year-beside-all',
      'sheet:two-tables',
      'sheet:contents',
      'sheet:cover',
      'sheet:hidden',
      'sheet:known-but-not-checked',
      'numbering:beside',
    ])
      expect([dimension, (counts.get(dimension) ?? 0) >= 4]).toEqual([dimension, true]);
  });
});
