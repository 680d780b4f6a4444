import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N05. Source: text calls classes and items as the tables do. */
export const textNames = defineRule({
  id: 'text-names',
  code: 'N05',
  severity: 'warning',
  title: '文字里的科目和项目名称与表中一致',
  facts: ['tieOut'],
  messages: {
    name: {
      text: '文字写“{stated}”，表中是“{right}”{table}。',
      advice: '请把文字里的名称改为“{right}”；表中写错的，改表。',
    },
    otherItem: {
      severity: 'hint',
      text: '这一句说的是{subject}，原因里写的却是“{stated}”。',
      advice: '请确认原因是否照抄了别的事项，改为{subject}自己的原因。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { name: 'name', 'other-item': 'otherItem' });
  },
});
