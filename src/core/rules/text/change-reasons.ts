import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N09. Source: 地方预决算公开操作规程: 增减变化要说明原因. */
export const changeReasons = defineRule({
  id: 'change-reasons',
  code: 'N09',
  severity: 'warning',
  title: '文字写了增减，就写明原因',
  facts: ['tieOut'],
  messages: {
    noReason: {
      text: '文字写{subject}增减{stated}，前后没有写原因。',
      advice: '请写明增减的主要原因。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { 'no-reason': 'noReason' });
  },
});
