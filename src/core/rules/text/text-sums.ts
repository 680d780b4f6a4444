import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N03. Source: parts named behind 其中, 包括, 分别为 are parts of the amount before them. */
export const textSums = defineRule({
  id: 'text-sums',
  code: 'N03',
  severity: 'error',
  title: '一句话里的各分项合计等于总数',
  facts: ['tieOut'],
  messages: {
    sum: {
      text: '文字写{subject}{stated}，后面的分项（{detail}）合计是{right}，相差{gap}。',
      advice: '请核对总数和各分项，改正有误的一个；分项没有列全的，补上漏掉的分项，或在最后写“等”。',
    },
    withoutAmount: {
      severity: 'warning',
      text: '“{words}”没有写金额，同一句里的{detail}都写了。{rest}',
      advice: '请补写“{subject}”增减的金额。',
    },
  },
  reasons: TEXT_REASONS,
  check(_tables, report, facts) {
    reportProblems(report, facts, { sum: 'sum', 'part-without-amount': 'withoutAmount' });
  },
});
