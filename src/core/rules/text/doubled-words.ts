import { defineRule } from '../define-rule';
import { TEXT_REASONS } from './tie-out-report';
import { matchesIn, paragraphOf, placeOf } from './text-matches';

/** Words of one character that never stand twice, and words of several that do by a slip only. */
const DOUBLED =
  /([的了是和在为与及将被把从由等按并或])\1|(?<![\d一二三四五六七八九十百千万])([\u4e00-\u9fa5]{2,6})\2(?![\u4e00-\u9fa5]?[局委院所站])/gu;
/** Words that say each, or one after the other, and names that end as the next begins. */
const RIGHT =
  /^(?:[一二三四五六七八九十两几每各逐]|年复一年|研究研究|中心|社区|平方|好好|往往|常常|渐渐|天天|人人|家家)|[的]确|为了|是否/u;
const DOUBLED_MARK = /([，。、；：！？])\1+|，。|。，|、，|，、|；。|。；|：，/gu;
const HALF_COMMA = /(?<=[\u4e00-\u9fa5])[,;?!](?=[\u4e00-\u9fa5])/gu;
const FULL: Readonly<Record<string, string>> = { ',': '，', ';': '；', '?': '？', '!': '！' };
const CONTEXT = 8;

/** W08. Source: 2023 disclosure, 二: 8万元,财政 and 预算支出,财政 with half-width commas. */
export const doubledWords = defineRule({
  id: 'doubled-words',
  code: 'W08',
  severity: 'hint',
  title: '没有重复的词和标点，汉字之间用全角标点',
  facts: ['texts'],
  messages: {
    word: {
      text: '“{context}”里“{stated}”重复了。',
      advice: '请改为“{expected}”。',
    },
    mark: {
      text: '“{context}”里的标点“{stated}”重复了。',
      advice: '请只留一个标点。',
    },
    halfWidth: {
      text: '“{context}”里的标点“{stated}”是半角的。',
      advice: '请改为全角的“{expected}”。',
    },
  },
  reasons: { noText: TEXT_REASONS.noText },
  check(_tables, report, { texts }) {
    if (texts.every(({ own }) => own)) report.notApplicable('noText');
    else report.holds();
    const say = (
      message: 'word' | 'mark' | 'halfWidth',
      pattern: RegExp,
      right: (words: string) => string | undefined,
    ): void => {
      for (const match of matchesIn(texts, pattern)) {
        const expected = right(match.words);
        if (expected === undefined) continue;
        const context = paragraphOf(match)
          .slice(Math.max(0, match.start - CONTEXT), match.end + CONTEXT)
          .trim();
        report.found(message, {
          ...placeOf(match),
          stated: match.words,
          expected,
          data: { context },
          key: context,
        });
      }
    };
    say('word', DOUBLED, (words) => (RIGHT.test(words) ? undefined : words.slice(0, words.length / 2)));
    say('mark', DOUBLED_MARK, (words) => words.slice(-1));
    say('halfWidth', HALF_COMMA, (words) => FULL[words]);
  },
});
