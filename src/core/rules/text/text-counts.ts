import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N06. Source: numbers of projects, units and vehicles in the text are those of the tables and of the lists behind them. */
export const textCounts = defineRule({
  id: 'text-counts',
  code: 'N06',
  severity: 'error',
  title: '文字里的个数与表中和所列的一致',
  facts: ['tieOut'],
  messages: {
    count: {
      text: '文字写{subject}{stated}，应是{right}{table}。',
      advice: '请核对个数和所列的名称，改正有误的一方。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { count: 'count' });
  },
});
