import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N07. Source: as N01; an amount whose table is there has a row in it. */
export const unfoundedAmounts = defineRule({
  id: 'unfounded-amounts',
  code: 'N07',
  severity: 'warning',
  title: '文字里的金额在表中有依据',
  facts: ['tieOut'],
  messages: {
    unfounded: {
      text: '文字写{subject}{stated}，表中没有这一项的数。',
      advice: '请核对名称和金额：表中漏列的补列，文字多写的删去。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { unfounded: 'unfounded' });
  },
});
