import { describe, expect, it } from '@jest/globals';
import { reviewWorkbook } from '../../../src/core/run';
import type { CellValue, WorkbookSnapshot } from '../../../src/core/workbook';
import { textWorkbook } from '../../support/text-workbook';

const BOOK = `
== 收支
2030年收支预算总表
部门：某市示例局 | | | 单位：万元
项目 | 预算数 | 项目 | 预算数
一、财政拨款 | 100.00 | 一、基本支出 | 100.00
收入总计 | 100.00 | 支出总计 | 100.00`;

/** The book with cells of one row made formulas. */
function withFormulas(row: number, columns: readonly number[], result: CellValue): WorkbookSnapshot {
  const book = textWorkbook(BOOK);
  const isFormula = (atRow: number, column: number): boolean => atRow === row && columns.includes(column);
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((cells, index) =>
        cells.map((value, column) => (isFormula(index, column) ? result : value)),
      ),
      formulas: sheet.formulas.map((cells, index) =>
        cells.map((formula, column) => (isFormula(index, column) ? '=SUM(B4:B4)' : formula)),
      ),
    })),
  };
}

const reasonsOf = (workbook: WorkbookSnapshot): string[] =>
  reviewWorkbook(workbook).rules.flatMap(({ outcome }) =>
    outcome.kind === 'cannot-check' ? outcome.reasons : [],
  );

describe('e07: formulas without stored results', () => {
  it.each([
    ['of totals', 4, [1, 3], '工作簿里有2个公式没有存下结果（收支!B5、收支!D5）'],
    ['of one part', 3, [1], '工作簿里有1个公式没有存下结果（收支!B4）'],
    ['of one side', 4, [3], '工作簿里有1个公式没有存下结果（收支!D5）'],
  ])('%s: said once, with the cure, and not taken for blank', (_, row, columns, says) => {
    const workbook = withFormulas(row, columns, null);
    const { remarks, rules } = reviewWorkbook(workbook);
    expect(remarks.map(({ id }) => id)).toEqual(['formulas-without-results']);
    expect(remarks[0]?.message).toContain(says);
    expect(remarks[0]?.advice).toContain('请用 Excel 或 WPS 打开保存一次');
    expect(reasonsOf(workbook)).toContain('公式没有存下结果，见“读表时要留意”');
    expect(reasonsOf(workbook).join()).not.toContain('没有填写”');
    expect(rules.filter(({ outcome }) => outcome.kind === 'found')).toEqual([]);
    expect(rules.filter(({ outcome }) => outcome.kind === 'failed')).toEqual([]);
  });

  it.each<[string, CellValue]>([
    ['a figure', 100],
    ['an empty text', ''],
  ])('a formula with %s as its result is none of them', (_, result) => {
    expect(reviewWorkbook(withFormulas(4, [1, 3], result)).remarks).toEqual([]);
  });
});
