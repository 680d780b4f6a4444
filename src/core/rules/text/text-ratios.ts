import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N10. Source: a share or growth is the quotient of its two figures within their rounding. */
export const textRatios = defineRule({
  id: 'text-ratios',
  code: 'N10',
  severity: 'error',
  title: '文字写的比例是两数之商，增减不超过它所说的数',
  facts: ['tieOut'],
  messages: {
    ratio: {
      text: '文字写{subject}{stated}，按它的两个数{table}算是{right}。',
      advice: '请重新计算百分比，或改正算它的数。',
    },
    fromZero: {
      severity: 'warning',
      text: '{subject}的上年数是0，不能算百分比，文字写{stated}。',
      advice: '请删去百分比，只写增加的金额。',
    },
    tooLarge: {
      text: '文字写{subject}增减{stated}，比它所说的数（{detail}）还大。',
      advice: '请核对金额和增减数，改正有误的一个。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, {
      ratio: 'ratio',
      'growth-from-zero': 'fromZero',
      'too-large-change': 'tooLarge',
    });
  },
});
