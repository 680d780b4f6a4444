import { defineRule } from '../define-rule';
import { matchesIn, placeOf } from './text-matches';
import { TEXT_REASONS } from './tie-out-report';

const MOVES = '(?:增加|减少|增长|下降|上升|持平)';
/** What templates offer to choose from, and sentences they leave to be finished. */
const REMAINS: readonly RegExp[] = [
  new RegExp(`${MOVES}\\s?[（(]\\s?(?:或)?${MOVES}\\s?[）)]`, 'gu'),
  new RegExp(`${MOVES}\\s?[/／]\\s?${MOVES}(?:\\s?[/／]\\s?${MOVES})?`, 'gu'),
  /(?:主要)?原因(?:是|为|：)(?=[。；;，,]|$)/gu,
  /主要(?:是|用于|包括)(?=[。；;，,]|$)/gu,
  /[（(](?:可选|选填|可删除|不适用的?(?:请)?删[去除]|没有的?(?:请)?删[去除]|请(?:据实|如实)填写)[）)]/gu,
];

/** W11. Source: templates of 编制说明 offer 增加（减少） and leave 主要原因是 open. */
export const templateRemains = defineRule({
  id: 'template-remains',
  code: 'W11',
  severity: 'error',
  title: '文字里没有留下模板的选项和半句话',
  facts: ['texts'],
  messages: {
    left: {
      text: '文字里留有模板的“{words}”。',
      advice: '请按实际情况选一个，或把话写完；不适用的整句删去。',
    },
  },
  reasons: { noText: TEXT_REASONS.noText },
  check(_tables, report, { texts }) {
    if (texts.every(({ own }) => own)) report.notApplicable('noText');
    else report.holds();
    for (const match of REMAINS.flatMap((pattern) => matchesIn(texts, pattern)))
      report.found('left', {
        ...placeOf(match),
        stated: match.words,
        data: { words: match.words },
        key: `${match.text.source}/${match.words}`,
      });
  },
});
