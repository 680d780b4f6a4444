import { defineRule } from '../define-rule';
import { reportProblems, TEXT_REASONS } from './tie-out-report';

/** N01. Source: disclosure text repeats the tables' amounts (财政部 地方预决算公开操作规程: 公开说明与公开表格一致). */
export const textAmounts = defineRule({
  id: 'text-amounts',
  code: 'N01',
  severity: 'error',
  title: '文字里的金额与表中的数一致',
  facts: ['tieOut'],
  messages: {
    contradicts: {
      text: '文字写{subject}{stated}，表中是{right}{table}，相差{gap}。{cause}',
      advice: '请核对表和文字：表对，就把文字改为{right}；文字对，就改表。',
    },
    several: {
      text: '文字写{subject}{stated}，表中是{right}{table}，相差{gap}；同一句里“{detail}”也照着写错了。{cause}',
      advice: '请核对表和文字：表对，就把这一句里的数都改为{right}；文字对，就改表。',
    },
  },
  reasons: { ...TEXT_REASONS, notPlaced: '正文{amounts}个金额里，{open}个没有核对：{why}' },
  check(_tables, report, facts) {
    reportProblems(report, facts, { amount: 'contradicts', 'amount-copied': 'several' });
    const { amounts, checkable, placed } = facts.tieOut.coverage;
    const why = [
      ...(amounts > checkable ? [`${amounts - checkable}个缺少能核对的表或上年数`] : []),
      ...(checkable > placed ? [`${checkable - placed}个在表中找不到依据`] : []),
    ].join('，');
    if (amounts > placed) report.cannotCheck('notPlaced', { amounts, open: amounts - placed, why });
  },
});
