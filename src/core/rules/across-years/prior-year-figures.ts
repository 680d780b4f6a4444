import { isAmount, statement, YEAR_KEYS, type YearLine, yearLines } from '../../identities';
import { rowName, TABLE_NAMES } from '../../tables';
import { defineRule } from '../define-rule';
import { SAME_MESSAGES } from '../messages';
import { PRIOR_REASONS, priorCell, usedPrior } from './prior-workbook';

/** Y07. Source: 2023 disclosure, 二.3 and 四: last year's figures are those of the budget published a year before. */
export const priorYearFigures = defineRule({
  id: 'prior-year-figures',
  code: 'Y07',
  severity: 'error',
  title: '上年数等于上年工作簿的本年数',
  uses: YEAR_KEYS,
  facts: ['prior'],
  messages: {
    ...SAME_MESSAGES,
    unequal: {
      text: '{what}填的是{stated}，{reference}是{expected}，相差{difference}。{cause}',
      advice:
        '上年数应照抄上年公开的预算数：请改正；上年预算调整过、按调整后的数填写的，请在公开说明中写明口径。',
    },
  },
  reasons: {
    ...PRIOR_REASONS,
    noColumn: '没有找到填有上年数的表',
    noCounterpart: '上年工作簿里没有能与上年数对照的行',
    blank: '{reference}没有填写，{what}未核对',
    unreadable: '{reference}读不出金额，{what}未核对',
  },
  check(tables, report, facts) {
    const prior = usedPrior(facts, report);
    if (prior === undefined) return;
    const [ours, theirs] = [yearLines(tables), yearLines(prior.tables)];
    const counterparts = [pairsBy(ours, theirs, keyOf), pairsBy(ours, theirs, itemOf)];
    const filled = ours.filter(({ line }) => line.prior !== undefined && line.prior.state !== 'blank');
    const compared = filled.flatMap((listed) => {
      const other = counterparts.map((pairs) => pairs.get(listed)).find((found) => found !== undefined);
      return other?.line.current === undefined ? [] : [{ listed, field: other.line.current }];
    });
    if (filled.length === 0) report.cannotCheck('noColumn');
    else if (compared.length === 0) report.cannotCheck('noCounterpart');
    for (const { listed, field } of compared) {
      const what = `《${TABLE_NAMES[listed.table]}》“${rowName(listed.line)}”的上年数`;
      const stated = listed.line.prior;
      const reference = priorCell(prior, field.at);
      const amount = report.need(stated, what);
      if (amount === undefined) continue;
      // Nothing last year is what a blank would say as well.
      if (field.state === 'blank' && !isAmount(stated)) report.holds();
      else if (field.state !== 'stated') report.cannotCheck(field.state, { what, reference });
      else
        report.compare({
          stated: statement(what, stated),
          reference: statement(reference, field),
          evidence: { at: amount },
        });
    }
  },
});

/** Table, list, whole and name; a total is told by being one. */
function keyOf({ table, list, whole, line }: YearLine): string {
  return [table, list, whole, list.endsWith('total') ? '' : line.name].join('\u0001');
}

/** Table, list and item; '' for a free row. */
function itemOf({ table, list, line }: YearLine): string {
  return line.item === undefined ? '' : [table, list, line.item].join('\u0001');
}

/** For each of our lines the one of theirs with the same word, where no other line of either year has it. */
function pairsBy(
  ours: readonly YearLine[],
  theirs: readonly YearLine[],
  wordOf: (line: YearLine) => string,
): ReadonlyMap<YearLine, YearLine> {
  const single = (lines: readonly YearLine[]): Map<string, YearLine | undefined> => {
    const known = new Map<string, YearLine | undefined>();
    for (const line of lines) known.set(wordOf(line), known.has(wordOf(line)) ? undefined : line);
    return known;
  };
  const others = single(theirs);
  return new Map(
    [...single(ours)].flatMap(([word, line]) => {
      const other = word === '' ? undefined : others.get(word);
      return line === undefined || other === undefined ? [] : [[line, other] as const];
    }),
  );
}
