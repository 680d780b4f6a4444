import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** W10. Source: an amount is written with its unit; 0 needs none. */
export const amountUnits = defineRule({
  id: 'amount-units',
  code: 'W10',
  severity: 'warning',
  title: '文字里的金额写明单位，单位前后一致',
  facts: ['tieOut'],
  messages: {
    none: {
      text: '文字写{subject}{stated}，没有写单位。',
      advice: '请改为“{right}”。',
    },
    other: {
      text: '文字写{subject}{stated}，别处的金额单位是万元。',
      advice: '请核对单位；应为万元的，改为“{right}”。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { 'no-unit': 'none', 'other-unit': 'other' });
  },
});
