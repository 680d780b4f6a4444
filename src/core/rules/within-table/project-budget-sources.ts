import { projectTitle } from '../../facts';
import { defineRule } from '../define-rule';
import { SUM_MESSAGES } from '../messages';

/** A10. Source: form 项目绩效目标表, 预算规模 row; holds on 19 of 19 sheets of the published documents. */
export const projectBudgetSources = defineRule({
  id: 'project-budget-sources',
  code: 'A10',
  severity: 'error',
  title: '项目预算数等于财政资金加其他资金',
  messages: SUM_MESSAGES,
  reasons: { noSources: '绩效目标表的表式没有按来源列出资金' },
  checkSheet(sheet, report) {
    if (sheet.fiscal === undefined && sheet.other === undefined) {
      report.notApplicable('noSources');
      return;
    }
    report.compare({
      what: `项目“${projectTitle(sheet)}”的预算数`,
      stated: sheet.budget,
      parts: [
        { field: sheet.fiscal, name: '财政资金' },
        ...(sheet.carryOver === undefined ? [] : [{ field: sheet.carryOver, name: '上年结转' }]),
        { field: sheet.other, name: '其他资金' },
      ],
    });
  },
});
