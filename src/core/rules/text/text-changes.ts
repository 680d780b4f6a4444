import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N04. Source: an increase or decrease is this year's figure less the one it is compared with. */
export const textChanges = defineRule({
  id: 'text-changes',
  code: 'N04',
  severity: 'error',
  title: '文字写的增减数等于两年数之差，增加、减少、持平的方向正确',
  facts: ['tieOut'],
  messages: {
    change: {
      text: '文字写{subject}“{words}”，按两年的数{table}算应是{right}。{cause}',
      advice: '请核对本年数、上年数和增减数，改正有误的一个。',
    },
    direction: {
      text: '文字写{subject}“{words}”，按两年的数{table}应是{right}：方向不对。',
      advice: '请改为“{right}”；如果是数写错了，请改正数。',
    },
    zero: {
      severity: 'warning',
      text: '{subject}没有增减，文字写“{words}”。',
      advice: '请改为“{right}”。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { change: 'change', direction: 'direction', 'zero-change': 'zero' });
  },
});
