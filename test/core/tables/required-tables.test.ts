import { describe, expect, it } from '@jest/globals';
import { compileLayouts, layoutSchema, readTables } from '../../../src/core/tables';
import { textWorkbook } from '../../support/text-workbook';

const LAYOUT = {
  version: 1,
  name: '某省',
  tables: {
    revenueExpenditureSummary: {
      titles: ['收支一览'],
      columns: { label: ['项目'], current: ['数'] },
      items: { total: ['收入总计', '支出总计'] },
    },
    organisationTable: {
      titles: ['机构一览'],
      columns: { unitName: ['机构'], nature: ['性质'] },
    },
    fixedAssetsTable: {
      titles: ['资产一览'],
      columns: { label: ['项目'], value: ['值'] },
    },
  },
};

const SUMMARY = '== 甲\n2030年收支一览\n单位：元\n项目 | 数 | 项目 | 数\n收入总计 | 1 | 支出总计 | 1\n';
const ORGANISATION = '== 乙\n机构一览\n机构 | 性质\n某局 | 行政\n';

describe('the tables a layout file requires', () => {
  const required = (text: string, keys: readonly string[]): (readonly [string, boolean])[] => {
    const layouts = compileLayouts([layoutSchema.parse({ ...LAYOUT, required: keys })]);
    return readTables(textWorkbook(text), layouts).required.map(({ key, isFound }) => [key, isFound]);
  };

  it('are looked for where the leading table and more than half of them are there', () => {
    const keys = ['fixedAssetsTable', 'organisationTable', 'revenueExpenditureSummary'];
    expect(required(SUMMARY + ORGANISATION, keys)).toEqual([
      ['revenueExpenditureSummary', true],
      ['organisationTable', true],
      ['fixedAssetsTable', false],
    ]);
    expect(required(SUMMARY, keys)).toEqual([]);
    expect(required(ORGANISATION, ['organisationTable'])).toEqual([]);
  });

  it('are none where the file lists none', () => {
    expect(required(SUMMARY + ORGANISATION, [])).toEqual([]);
  });

  it('have to be tables of the file', () => {
    const parsed = layoutSchema.safeParse({ ...LAYOUT, required: ['duties'] });
    expect(parsed.error?.issues.map(({ path, message }) => [path, message])).toEqual([
      [['required'], '必须公开的表都要在“tables”中写明'],
    ]);
  });
});
