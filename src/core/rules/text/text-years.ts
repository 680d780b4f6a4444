import type { TieOut } from '../../tie-out';
import { defineRule } from '../define-rule';
import { TEXT_REASONS, wordsAt } from './tie-out-report';
import { matchesIn, paragraphOf, placeOf, type TextMatch } from './text-matches';

/** A year in the place of the budget year: `2029年部门预算`, `2029年预算安排`, or of the one before: `比2028年`. */
const IN_PLACE =
  /(?:(?<=[比较]|与)(20\d{2})年|(?<![比较与至止月日\d])(20\d{2})年(?:度)?(?:部门预算|单位预算|预算安排|收支预算|收入预算|支出预算))/gu;

/** W07. Source: a year's budget speaks of its own year and compares it with the one before. */
export const textYears = defineRule({
  id: 'text-years',
  code: 'W07',
  severity: 'error',
  title: '文字里的年份是预算年度和上年',
  facts: ['texts', 'year', 'tieOut'],
  messages: {
    wrong: {
      text: '文字写“{words}”，本工作簿是{year}年的预算。',
      advice: '请改为{year}年或{prior}年。',
    },
    other: {
      severity: 'hint',
      text: '文字写到{words}，既不是预算年度{year}年，也不是上年。',
      advice: '请确认年份；照抄上年的文字没有改的，改为正确的年份。',
    },
  },
  reasons: { noText: TEXT_REASONS.noText, noYear: '没有读到预算年度' },
  check(_tables, report, { texts, year, tieOut }) {
    if (texts.every(({ own }) => own)) {
      report.notApplicable('noText');
      return;
    }
    if (year === undefined) {
      report.cannotCheck('noYear');
      return;
    }
    report.holds();
    const isRight = (found: number): boolean => found === year.value || found === year.value - 1;
    const data = { year: String(year.value), prior: String(year.value - 1) };
    const wrong = matchesIn(texts, IN_PLACE).filter(
      (match) => !isRight(Number(match.groups.find((group) => /^\d{4}$/.test(group)))) && !isInName(match),
    );
    for (const match of wrong)
      report.found('wrong', {
        ...placeOf(match),
        stated: match.words,
        data: { ...data, words: match.words },
        key: `${match.text.source}/${match.words}`,
      });
    for (const { text, paragraph, start, end, raw } of yearsOfStatements(tieOut)) {
      const number = Number(raw.slice(0, 4));
      const isSaid = wrong.some(
        (match) =>
          match.text === texts[text] &&
          match.paragraph === paragraph &&
          match.start <= start &&
          end <= match.end + 1,
      );
      const source = texts[text];
      if (isRight(number) || isSaid || source === undefined || source.own) continue;
      report.found('other', {
        ...wordsAt(source, paragraph, start, end),
        stated: raw,
        data: { ...data, words: raw },
        key: `${source.source}/${raw}`,
      });
    }
  },
});

/** Years in the names of laws and notices are theirs. */
function isInName(match: TextMatch): boolean {
  const before = paragraphOf(match).slice(0, match.start);
  const open = Math.max(before.lastIndexOf('《'), before.lastIndexOf('“'));
  return open >= 0 && !/[》”]/u.test(before.slice(open));
}

/** The years that say when a figure is of, not those of history, plans and names. */
function yearsOfStatements({
  texts,
}: TieOut): { text: number; paragraph: number; start: number; end: number; raw: string }[] {
  return texts.flatMap(({ paragraphs }, text) =>
    paragraphs.flatMap(({ mentions }, paragraph) => {
      const states = mentions.some(({ state }) => state !== 'no-statement');
      return mentions.flatMap(({ kind, reason, start, end, raw }) =>
        kind === 'year' && reason === 'circumstance' && states && /^20\d{2}/.test(raw)
          ? [{ text, paragraph, start, end, raw }]
          : [],
      );
    }),
  );
}
