import { isZero } from '../../money';
import { headCell, located } from '../../tables';
import { defineRule } from '../define-rule';
import { isPlaceForIndicator } from './named-indicator';

/** P17. Source: 2024 book, project 1: 0.00万元 with a full set of targets. */
export const budgetWithoutTargets = defineRule({
  id: 'budget-without-targets',
  code: 'P17',
  severity: 'warning',
  title: '有预算就有指标，没有预算就没有指标',
  messages: {
    noBudget: {
      text: '项目“{project}”的预算数是{stated}，却填写了{count}个指标。',
      advice: '请核对预算数；今年确实没有安排资金的，不用填绩效目标表。',
    },
    noTargets: {
      text: '项目“{project}”有预算{stated}，却没有填写一个指标值。',
      advice: '请填写指标和指标值。',
    },
  },
  reasons: { noBudgetStated: '项目“{project}”的绩效目标表没有填写预算数' },
  checkSheet({ name, head, budget, indicators, key }, report) {
    const stated = report.readable(budget, '预算数');
    if (stated === undefined) {
      report.notApplicable('noBudgetStated');
      return;
    }
    const filled = indicators.filter(
      (indicator) => !isPlaceForIndicator(indicator) && located(indicator.target) !== undefined,
    );
    const title = located(name) ?? headCell(head);
    if (isZero(stated.value) && filled.length > 0)
      report.found('noBudget', {
        at: [stated, title],
        stated: stated.value,
        data: { count: filled.length },
        key,
      });
    else if (!isZero(stated.value) && filled.length === 0)
      report.found('noTargets', { at: [title, stated], stated: stated.value, key });
    else report.holds();
  },
});
