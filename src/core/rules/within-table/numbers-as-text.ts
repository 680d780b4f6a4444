import { located, MONEY_KEYS, moneyTables } from '../../tables';
import { addressText } from '../../workbook';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';

/** A figure and nothing else; `-` and words in its place are no number. */
const FIGURE = /^[\s'’+-]*[\d,，.．０-９]+\s*%?\s*$/u;

/** A16. Source: figures typed into cells of text are left out of Excel's own sums without a word. */
export const numbersAsText = defineRule({
  id: 'numbers-as-text',
  code: 'A16',
  severity: 'hint',
  title: '金额存为数字，不存为文本',
  needsOneOf: MONEY_KEYS,
  facts: ['textCells'],
  messages: {
    text: {
      eachCell: true,
      text: '{table}有{count}个金额存成了文本：{cells}。',
      advice: '请选中这些单元格，转换为数字；文本不会计入SUM等公式。',
    },
  },
  reasons: { noAmounts: '各表都没有填写金额' },
  nothing: { notApplicable: 'noAmounts' },
  check(tables, report, { textCells }) {
    const texts = new Map(textCells.map(({ at, text }) => [addressText(at), text]));
    for (const { name, key, cells } of moneyTables(tables)) {
      const stated = cells.flatMap(({ field }) => located(field) ?? []);
      const typed = stated.filter(({ at }) => FIGURE.test(texts.get(addressText(at)) ?? ''));
      if (stated.length === 0) continue;
      const places = [...new Map(typed.map(({ at }) => [addressText(at), at])).values()];
      report.expect(places.length === 0, 'text', {
        at: places,
        data: { table: name, count: places.length, cells: firstNames(places.map(addressText), '等') },
        key,
      });
    }
  },
});
