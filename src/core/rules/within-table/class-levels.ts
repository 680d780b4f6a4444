import {
  CLASSIFIED_KEYS,
  CLASSIFIED_REASONS,
  classifiedTables,
  inColumn,
  isUnder,
  statesAmounts,
  uppermost,
} from '../../identities';
import { type AmountsByColumn, type ClassLine, className, isFilled, moneyColumns } from '../../tables';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';

/** A05. Source: 政府收支分类科目: a 类 is the sum of its 款, a 款 the sum of its 项. */
export const classLevels = defineRule({
  id: 'class-levels',
  code: 'A05',
  severity: 'error',
  title: '类级科目等于所属款级科目之和，款级等于所属项级之和',
  needsOneOf: CLASSIFIED_KEYS,
  messages: SUM_MESSAGES,
  reasons: {
    ...CLASSIFIED_REASONS,
    noCode: '{table}“{row}”没有读到科目编码，未能核对“{upper}”',
    noLevels: '各表没有填了金额的上下级科目',
  },
  nothing: { notApplicable: 'noLevels' },
  check(tables, report) {
    const filled = classifiedTables(tables).filter(statesAmounts);
    if (filled.length === 0) report.notApplicable('noAmounts');
    for (const named of filled) {
      const { lines } = named.table;
      for (const [index, upper] of lines.entries()) {
        const below = linesBelow(lines, index);
        const parts = uppermost(below.filter(({ code }) => code !== undefined));
        if (parts.length === 0) continue;
        const uncoded = below.find(({ code }) => code === undefined);
        const data = { table: named.name, upper: className(upper) };
        for (const { key, name } of moneyColumns(named.table))
          report.compare({
            what: `${named.name}“${className(upper)}”的${name}`,
            stated: upper.amounts[key],
            parts: inColumn(parts, key),
            mayBeEmpty: true,
            // What other rows of this level break down, these leave out.
            blankIsNought: fills(lines, parts[0]?.level, key),
            doubt: uncoded && { reason: 'noCode', data: { ...data, row: className(uncoded) } },
          });
      }
    }
  },
});

function fills(
  lines: readonly ClassLine<AmountsByColumn>[],
  level: number | undefined,
  column: string,
): boolean {
  return lines.some((line) => line.level === level && isFilled(line.amounts[column]));
}

/**
 * The rows printed below a class that belong to it: up to the first code that is not under its own. A table by budget unit prints
 * the same code once for each, so the order counts and not the code alone.
 */
function linesBelow(
  lines: readonly ClassLine<AmountsByColumn>[],
  index: number,
): readonly ClassLine<AmountsByColumn>[] {
  const upper = lines[index]?.code?.value;
  const rest = lines.slice(index + 1);
  const end = rest.findIndex(({ code }) => code !== undefined && !isUnder(code.value, upper));
  return upper === undefined ? [] : rest.slice(0, end < 0 ? rest.length : end);
}
