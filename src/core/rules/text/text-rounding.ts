import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N02. Source: as N01; an amount is rounded half up to the places that the text prints. */
export const textRounding = defineRule({
  id: 'text-rounding',
  code: 'N02',
  severity: 'hint',
  title: '文字里的金额按四舍五入写',
  facts: ['tieOut'],
  messages: {
    rounding: {
      text: '文字写{subject}{stated}，按表中的数{table}四舍五入是{right}，差在最后一位。',
      advice: '请改为{right}。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { rounding: 'rounding' });
  },
});
