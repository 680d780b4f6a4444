import { describe, expect, it } from '@jest/globals';
import { sampleWorkbook } from '../../../scripts/golden/goldens';
import { deriveFigures, type Figure, type FigureIndex } from '../../../src/core/figures';
import { printAmount } from '../../../src/core/money';
import { readWorkbook } from '../../../src/core/run';
import { addressText } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

function figuresIn(text: string): FigureIndex {
  return deriveFigures(readWorkbook(textWorkbook(text)).reading.tables);
}

function valueOf({ value }: Figure): string {
  if (value.kind === 'money') return printAmount(value.amount);
  return value.kind === 'count' ? value.count.toString() : value.kind;
}

/** `value ← cells`, of the figures that the given dimensions pick out. */
function found(index: FigureIndex, wanted: Partial<Figure>): string[] {
  const keys = Object.keys(wanted);
  return index.figures
    .filter((figure) => keys.every((key) => Reflect.get(figure, key) === Reflect.get(wanted, key)))
    .map((figure) => `${valueOf(figure)} ← ${figure.cells.map(addressText).join('、')}`);
}

const sample = deriveFigures(readWorkbook(sampleWorkbook('huailai-2023')).reading.tables);

describe('the figures of the 2023 sample', () => {
  it.each<readonly [string, Partial<Figure>, string]>([
    ['revenue', { measure: 'revenue', funds: 'all' }, '7192.40万元 ← 收支预算总表!B15'],
    ['a source of revenue', { measure: 'revenue', funds: 'specialAccount' }, '0.00万元 ← 收支预算总表!B7'],
    [
      'project expenditure of the year before',
      { measure: 'expenditure', nature: 'project', period: 'prior' },
      '7835.79万元 ← 收支预算总表!E8',
    ],
    [
      'the projects of one class, added up',
      { label: '医疗保障管理事务事业运行', table: 'projectExpenditureTable' },
      '35.00万元 ← 项目支出表!E10、项目支出表!E11',
    ],
    [
      'the projects of one unit, added up',
      { scope: '怀来县医疗保障部门', measure: 'expenditure' },
      '738.00万元 ← 项目支出表!E4、项目支出表!E5、项目支出表!E6',
    ],
    [
      'procurement, as its note states it',
      { measure: 'procurement', funds: 'all' },
      '0.00万元 ← 政府采购预算明细表!A10',
    ],
    ['assets', { measure: 'assets' }, '28.55万元 ← 固定资产占用情况表!C4'],
    ['vehicles', { measure: 'vehicleCount' }, '0 ← 固定资产占用情况表!B7'],
    ['units', { measure: 'unitCount', label: '预算单位' }, '2 ← 机构设置!A3、机构设置!A4'],
    ['a blank cell', { measure: 'agencyOperating', period: 'prior' }, 'blank ← “三公”经费表!B11'],
  ])('%s', (_what, wanted, value) => {
    expect(found(sample, wanted)).toEqual([value]);
  });

  it('counts the projects of both tables', () => {
    expect(found(sample, { measure: 'projectCount' })[0]).toMatch(/^9 ← 项目支出表!C4、/);
    expect(found(sample, { measure: 'performanceProjectCount' })[0]).toMatch(/^9 ← /);
    expect(found(sample, { measure: 'performanceFunds' })[0]).toMatch(/^6783\.00万元 ← 项目绩效目标表!C4、/);
  });

  it('knows a project by the names a text may give it', () => {
    for (const name of [
      '城乡医疗救助县级配套',
      '怀财字〔2023〕7号城乡医疗救助县级配套',
      '城乡居民医保村级代办员补助资金',
    ]) {
      const match = sample.named(name);
      expect([name, match.by]).toEqual([name, 'name']);
    }
  });
});

const CLASSES = `== 支出
2030年部门支出预算总表
编制部门：某市示例局 | | | | 单位：万元
功能分类科目编码 | 功能分类科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
20502 | 普通教育 | 100 | 60 | 30 | 10
2050201 | 学前教育 | 40 | 30 | 10 |
2050202 | 小学教育 | 60 | 30 | 20 | 10
2080505 | 机关事业单位基本养老保险缴费支出 | 7 | 7 | |
合计 | | 107 | 67 | 30 | 10
`;

describe('a table by class', () => {
  const index = figuresIn(CLASSES);

  it('gives a class its path, and a class that is not printed the sum of the rows below it', () => {
    const [school] = index.coded('2050202');
    expect(school?.within).toEqual(['教育支出', '普通教育']);
    expect(found(index, { code: '205', nature: undefined })).toEqual(['100.00万元 ← 支出!C4']);
    expect(found(index, { code: '208', nature: 'personnel' })).toEqual(['7.00万元 ← 支出!D7']);
  });

  it('adds 基本支出 up where only its parts have columns', () => {
    expect(found(index, { code: '2050202', nature: 'basic' })).toEqual(['50.00万元 ← 支出!D6、支出!E6']);
    expect(found(index, { measure: 'expenditure', nature: 'basic' })).toEqual([
      '97.00万元 ← 支出!D8、支出!E8',
    ]);
  });

  it('finds a name by one slip, never one that the catalogue knows as another', () => {
    expect(index.named('小学教肓')).toMatchObject({ by: 'slip', name: '小学教育' });
    expect(index.named('初中教育').by).toBe('none');
    expect(index.named('小学教育支出').by).toBe('loose');
  });
});

it('adds up the rows of a class that a table by unit prints several times', () => {
  const index = figuresIn(`== 支出
2030年部门支出预算总表
编制部门：某市示例局 | | | 单位：万元
功能分类科目编码 | 功能分类科目名称 | 合计 | 基本支出 | 项目支出
2050202 | 小学教育 | 60 | 50 | 10
2050202 | 小学教育 | 40 | 40 |
合计 | | 100 | 90 | 10
`);
  expect(found(index, { code: '2050202', nature: undefined })).toEqual(['100.00万元 ← 支出!C4、支出!C5']);
});

it("takes last year's figures from last year's workbook, with the cells of that file apart", () => {
  const { tables } = readWorkbook(textWorkbook(CLASSES)).reading;
  const before = deriveFigures(tables, tables).figures.filter(
    ({ code, period, nature }) => code === '2050202' && period === 'prior' && nature === undefined,
  );
  expect(before.map(({ cells, priorCells }) => [cells.length, priorCells.map(addressText)])).toEqual([
    [0, ['支出!C6']],
  ]);
});
