import { describe, expect, it } from '@jest/globals';
import type { PriorRefusal, PriorYear } from '../../../src/core/facts';
import { readWorkbook } from '../../../src/core/run';
import { textWorkbook } from '../../support/text-workbook';

interface BookText {
  readonly year?: number | '';
  readonly unit?: string;
  readonly department?: string;
}

const book = ({ year = 2023, unit = '450001', department = '怀来县医疗保障局' }: BookText): string => `
== 项目支出表
${year === '' ? '' : `${year}年`}项目支出表
${department} | | | 单位：万元
单位 | 项目编码 | 项目名称 | 预算数
${unit}${department} | | 运行经费 | 20.00`;

const NO_TABLES = '== 通讯录\n姓名 | 电话';

function prior(now: string, before: string, fileName = '上年.xlsx'): PriorYear | PriorRefusal {
  const options = { prior: { fileName, workbook: textWorkbook(before) } };
  const found = readWorkbook(textWorkbook(now), options).facts.prior;
  if (found === undefined) throw new Error('nothing of last year');
  return found;
}

const NOW = book({ year: 2024 });

describe('a workbook that is not last year\u2019s', () => {
  it.each([
    ['without tables', NOW, NO_TABLES, 'no-tables', '“上年.xlsx”里没有认出预算公开表'],
    ['without a year', NOW, book({ year: '' }), 'year-unknown', '“上年.xlsx”没有读到预算年度'],
    ['of the same year', NOW, NOW, 'other-year', '是2024年的预算；本工作簿是2024年的，上年应为2023年'],
    ['of the year before last', NOW, book({ year: 2022 }), 'other-year', '是2022年的预算'],
    [
      'beside a workbook without a year',
      book({ year: '' }),
      book({}),
      'own-year-unknown',
      '本工作簿没有读到预算年度',
    ],
    [
      'of another department',
      NOW,
      book({ unit: '360001', department: '怀来县教育局' }),
      'other-department',
      '“上年.xlsx”是“怀来县教育局”的预算，本工作簿是“怀来县医疗保障局”的',
    ],
    [
      'of the same department of another county',
      NOW,
      book({ department: '涿鹿县医疗保障局' }),
      'other-department',
      '“涿鹿县医疗保障局”',
    ],
    [
      'of another unit of the department',
      NOW,
      book({ unit: '450003', department: '怀来县医疗保险中心' }),
      'other-department',
      '“怀来县医疗保险中心”',
    ],
    [
      'of another department, no codes printed',
      book({ year: 2024, unit: '' }),
      book({ unit: '', department: '怀来县教育局' }),
      'other-department',
      '“怀来县教育局”',
    ],
  ])('%s', (_, now, before, why, words) => {
    const found = prior(now, before);
    expect(found).toMatchObject({ kind: 'refused', why });
    if (found.kind !== 'refused') return;
    expect(found.message).toContain(words);
    expect(found.advice).toMatch(/^请.*。$/);
  });
});

describe('last year\u2019s workbook', () => {
  it.each([
    ['of the department under its former name', book({ department: '怀来县医疗保障部门' })],
    [
      'of the department under another name, the code being the same',
      book({ department: '怀来县医保事业局' }),
    ],
    ['that prints no codes', book({ unit: '' })],
    ['whose codes were given anew', book({ unit: '520001' })],
  ])('%s', (_, before) => {
    expect(prior(NOW, before)).toMatchObject({ kind: 'used', year: 2023 });
  });

  it('has a name that cannot pass for another', () => {
    expect(prior(NOW, book({}), '上年\u202Excod.\u0007xlsx').fileName).toBe('上年xcod.xlsx');
  });

  it('is read once, however often this year\u2019s is checked', () => {
    const options = { prior: { fileName: '上年.xlsx', workbook: textWorkbook(book({})) } };
    const [first, second] = [NOW, NOW].map((text) => readWorkbook(textWorkbook(text), options).facts.prior);
    if (first?.kind !== 'used' || second?.kind !== 'used') throw new Error('not used');
    expect(second.tables).toBe(first.tables);
  });

  it('is not needed', () => {
    expect(readWorkbook(textWorkbook(NOW)).facts.prior).toBeUndefined();
  });
});
