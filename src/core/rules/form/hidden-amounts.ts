import type { HiddenPart } from '../../facts';
import { printAmount } from '../../money';
import { located, MONEY_KEYS, type MoneyTable, moneyTables } from '../../tables';
import { addressText, type CellAt, columnLetters } from '../../workbook';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';

/** D10. Source: what is published is what is shown; 公开 tables printed or uploaded from Excel leave hidden rows, columns and sheets out. */
export const hiddenAmounts = defineRule({
  id: 'hidden-amounts',
  code: 'D10',
  severity: 'hint',
  title: '隐藏的行、列和工作表里没有金额',
  needsOneOf: MONEY_KEYS,
  facts: ['hiddenParts'],
  messages: {
    hiddenSheet: {
      text: '{table}在隐藏的工作表“{sheet}”上，填了{count}个金额，核对时都算在内。',
      advice: '要公开的请取消隐藏；不公开的请删去，免得与公开的表混在一起。',
    },
    hiddenLines: {
      text: '{table}隐藏的{lines}填了{count}个金额：{amounts}。各项合计都把它们算在内，公开的表上看不到。',
      advice: '请取消隐藏，核对这些金额；不要的请删去，并查看合计。',
      eachCell: true,
    },
  },
  reasons: {
    notKnown: '没有读到哪些行、列是隐藏的（工作表“{sheet}”）',
    noAmounts: '各表都没有填写金额',
  },
  nothing: { notApplicable: 'noAmounts' },
  check(tables, report, { hiddenParts }) {
    for (const table of moneyTables(tables)) {
      const cells = filledCells(table);
      const parts = hiddenParts.filter(({ sheet }) => cells.some(({ at }) => at.sheet === sheet));
      if (cells.length > 0 && parts.length === 0) report.holds();
      for (const part of parts) {
        const { sheet, isSheetHidden, lines } = part;
        const own = cells.filter(({ at }) => at.sheet === sheet);
        const hidden = own.filter(({ at }) => isIn(at, part));
        const data = { table: table.name, sheet, count: own.length };
        if (isSheetHidden)
          report.found('hiddenSheet', { at: own.slice(0, 1), data, key: `${table.key}\u0001${sheet}` });
        else if (lines === undefined) report.cannotCheck('notKnown', { sheet });
        else if (hidden.length === 0) report.holds();
        else
          report.found('hiddenLines', {
            at: hidden,
            data: {
              ...data,
              lines: linesText(hidden, part),
              count: hidden.length,
              amounts: firstNames(
                hidden.map(({ name, at, value }) => `${name}（${addressText(at)}）${printAmount(value)}`),
                '等',
              ),
            },
            key: `${table.key}\u0001${sheet}`,
          });
      }
    }
  },
});

type FilledCell = ReturnType<typeof filledCells>[number];

/** The amounts of a table other than nought. */
function filledCells({ cells }: MoneyTable) {
  return cells.flatMap(({ field, name }) => {
    const amount = located(field);
    return amount === undefined || amount.value.value.isZero() ? [] : [{ ...amount, name }];
  });
}

function isIn({ row, column }: CellAt, { lines }: HiddenPart): boolean {
  return lines?.rows.includes(row) === true || lines?.columns.includes(column) === true;
}

/** `第5、6行，C列` */
function linesText(cells: readonly FilledCell[], { lines }: HiddenPart): string {
  const rows = [...new Set(cells.map(({ at }) => at.row))].filter((row) => lines?.rows.includes(row));
  const columns = [...new Set(cells.map(({ at }) => at.column))].filter((column) =>
    lines?.columns.includes(column),
  );
  return [
    ...(rows.length === 0 ? [] : [`第${rows.map((row) => row + 1).join('、')}行`]),
    ...(columns.length === 0 ? [] : [`${columns.map(columnLetters).join('、')}列`]),
  ].join('，');
}
