import { CLASSIFIED_KEYS, classifiedTables, groupBy } from '../../identities';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';

/**
 * K09. Source: 财政部《政府收支分类科目》: 类 has three digits, 款 five, 项 seven, each beginning with those of the one above. Judged before
 * anything is added up: all other rules read the code that is meant.
 */
export const wrongClassCodes = defineRule({
  id: 'wrong-class-codes',
  code: 'K09',
  severity: 'error',
  title: '科目编码位数正确，与上下各行、与科目名称相接',
  needsOneOf: CLASSIFIED_KEYS,
  facts: ['codeFaults'],
  messages: {
    wrongCode: {
      eachCell: true,
      text: '{table}“{name}”的科目编码写的是{stated}，按科目名称和上下各行应为{expected}，共{count}处。其他核对已按{expected}读。',
      advice: '请改正科目编码；如果编码没有写错，请核对科目名称和这一行的位置。',
    },
    shifted: {
      eachCell: true,
      text: '{table}有{count}行的科目名称与编码错开了：{names}。其他核对已按编码读。',
      advice: '请把这一段的科目名称移回与编码对应的行。',
    },
  },
  reasons: { noCodes: '各表没有读到科目编码' },
  nothing: { notApplicable: 'noCodes' },
  check(tables, report, { codeFaults: { wrongCodes, shiftedNames } }) {
    for (const { name, table } of classifiedTables(tables))
      if (
        !wrongCodes.some((fault) => fault.table === name) &&
        table.lines.some(({ code }) => code !== undefined)
      )
        report.holds();
    // A slip in the digits of a 类 or 款 is in every row that repeats them.
    for (const [key, group] of groupBy(wrongCodes, ({ table, part }) => `${table}\u0001${part}`)) {
      const [{ table, name, printed, right }] = group;
      report.found('wrongCode', {
        at: group.map(({ at }) => at),
        stated: printed || '空白或读不出的内容',
        expected: right,
        data: { table, name, count: group.length },
        key,
      });
    }
    for (const { table, rows } of shiftedNames)
      report.found('shifted', {
        at: rows.map(({ name }) => name),
        data: {
          table,
          count: rows.length,
          names: firstNames(
            rows.map(({ code, name, right }) => `${code}写的是“${name.value}”，应为“${right}”`),
            '等',
          ),
        },
        key: `${table}\u0001${rows[0]?.code ?? ''}`,
      });
  },
});
