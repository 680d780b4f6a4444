import { groupBy } from '../../identities';
import { defineRule } from '../define-rule';
import { firstNames } from '../first-names';
import { externalTexts } from './text-matches';
import { wordsAt } from './tie-out-report';

/** Digits and letters in full width, among Chinese words. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ]+(?:[．.、，,][０-９]*)?/gu;
/** The year of a document number in other brackets than 〔〕. */
const DOCUMENT_YEAR = /[\u4e00-\u9fa5]{2,8}\s?([[【﹝（(［]\s?20\d{2}\s?[\]】﹞）)］])\s?第?\d+号/gu;
/** Words before the abbreviated body that issued it. */
const LEAD = /^.*(?:根据|按照|依据|和|及|与|或|的|关于)(?=.{2})/u;
const CHINESE = /[\u4e00-\u9fa5]/u;

/** W02. Source: 2023 disclosure: ２、做好全县 in a list; three kinds of brackets in document numbers (GB/T 9704 writes 〔2023〕). */
export const characterWidth = defineRule({
  id: 'character-width',
  code: 'W02',
  severity: 'hint',
  title: '编号和文号里的数字、括号写法规范',
  facts: ['textCells', 'texts'],
  messages: {
    fullWidth: {
      eachCell: true,
      text: '“{context}”里的“{stated}”是全角的，共{count}处。',
      advice: '请改为半角的“{expected}”。',
    },
    brackets: {
      eachCell: true,
      text: '文号的年份没有用六角括号，共{count}处：{numbers}。',
      advice: '请改用“〔〕”，如“{expected}”。',
    },
  },
  reasons: { noText: '工作簿中没有读到文字' },
  nothing: { cannotCheck: 'noText' },
  check(_tables, report, { textCells, texts }) {
    const outside = externalTexts(texts);
    if (textCells.length + outside.length > 0) report.holds();
    const lines = [
      ...textCells.map(({ at, text }) => ({ text, place: () => ({ at }) })),
      ...outside.map(({ text, index, line }) => ({
        text: line,
        place: (start: number, end: number) => wordsAt(text, index, start, end),
      })),
    ].filter(({ text }) => CHINESE.test(text));
    const slips = lines.flatMap(({ text, place }) =>
      slipsIn(text).map((slip) => ({ ...slip, place: place(slip.start, slip.start + slip.stated.length) })),
    );
    for (const [key, group] of groupBy(slips, ({ message, context }) => `${message} ${context}`)) {
      // What is said does not change with the order of the sheets.
      const numbers = [...new Set(group.map((each) => each.stated))].sort();
      const [{ message, stated, expected, context, place }] = group;
      report.found(message, {
        ...place,
        at: [...new Set(group.flatMap((each) => each.place.at))],
        stated: numbers[0] ?? stated,
        expected: group.find((each) => each.stated === numbers[0])?.expected ?? expected,
        data: {
          context,
          count: group.length,
          numbers: firstNames(
            numbers.map((number) => `“${number}”`),
            '等',
          ),
        },
        key,
      });
    }
  },
});

interface Slip {
  readonly message: 'fullWidth' | 'brackets';
  readonly start: number;
  readonly stated: string;
  readonly expected: string;
  /** The same slip copied to several cells has the same context. */
  readonly context: string;
}

function slipsIn(text: string): Slip[] {
  const wide = [...text.matchAll(FULL_WIDTH)].map(({ 0: stated, index }): Slip => ({
    message: 'fullWidth',
    start: index,
    stated,
    expected: stated.normalize('NFKC'),
    context: text.slice(Math.max(0, index - 4), index + stated.length + 8).trim(),
  }));
  const brackets = [...text.matchAll(DOCUMENT_YEAR)].map(({ 0: words, 1: year = '', index }): Slip => {
    const stated = words.replace(LEAD, '');
    return {
      message: 'brackets',
      start: index + words.length - stated.length,
      stated,
      expected: stated.replace(year, `〔${/20\d{2}/.exec(year)?.[0] ?? ''}〕`),
      context: 'number',
    };
  });
  return [...wide, ...brackets];
}
