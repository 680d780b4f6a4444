import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N11. Source: one figure has one value; where a cell decides, N01 speaks. */
export const repeatedFigures = defineRule({
  id: 'repeated-figures',
  code: 'N11',
  severity: 'error',
  title: '同一个数在文字里前后一致',
  facts: ['tieOut'],
  messages: {
    repeated: {
      text: '文字写{subject}{stated}，前面写的是{right}。',
      advice: '请查明哪一处有误，改为同一个数。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { repeated: 'repeated' });
  },
});
