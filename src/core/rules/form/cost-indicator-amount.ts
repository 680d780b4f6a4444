import { projectTitle } from '../../facts';
import { budgetCapsOf, budgetInFormUnit, capText, isCost, isMoneyCost, readCost } from '../../identities';
import { type Indicator, located, type PerformanceSheet } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';
import type { Report } from '../reporting';

/** A cost that is itself a share or a change may be a percentage: 成本节约率, 采购成本降幅; also where the description says so. */
const SHARE = /(?:率|比例|比重|占比|百分比|幅度|降幅|增幅|涨幅)(?:\(.*\))?$/;

/** P02. Source: the 2023 disclosure gives 预算控制数 ≤100% (project 6), the 2024 book twice (projects 7 and 8). */
export const costIndicatorAmount = defineRule({
  id: 'cost-indicator-amount',
  code: 'P02',
  severity: 'error',
  title: '成本指标写的是成本（金额），不是百分比或其他',
  needs: ['performanceSheets'],
  messages: {
    budgetCap: {
      text: '项目“{project}”的成本指标“{indicator}”写的是“{stated}”，应写成不超过预算数的金额“{expected}”。',
      advice: '请把指标值改为金额，如“{expected}”。',
    },
    notACost: {
      text: '项目“{project}”的成本指标“{indicator}”写的是“{stated}”，不是成本。',
      advice:
        '成本指标应写金额（如≤50万元）或单位成本（如≤200元/人）；如果本来不是成本，请移到相应的二级指标下。',
    },
  },
  reasons: { noCost: '绩效目标表中没有填写成本指标' },
  check({ performanceSheets }, report) {
    const judged = performanceSheets.map((sheet) => checkSheet(sheet, report)).some((any) => any);
    if (!judged) report.notApplicable('noCost');
  },
});

function checkSheet(sheet: PerformanceSheet, report: Report<'budgetCap' | 'notACost'>): boolean {
  const caps = budgetCapsOf(sheet);
  let judged = false;
  for (const indicator of sheet.indicators) {
    const isCap = caps.includes(indicator);
    if (!isCap && !isCost(indicator)) continue;
    const target = targetOf(indicator, report);
    if (target === undefined) continue;
    judged = true;
    const { kind } = readCost(indicator, target.value);
    // A cost in words (不超过上年) may be all that can be said; only the budget cap is always a figure.
    const wrong = isCap
      ? kind === 'other' || kind === 'words' || kind === 'money'
      : kind === 'other' && isMoneyCost(indicator) && !isShare(indicator);
    if (!wrong) {
      report.holds();
      continue;
    }
    const stated = target.value.text;
    const data = { project: projectTitle(sheet), indicator: located(indicator.name)?.value ?? '' };
    const budget = isCap ? budgetInFormUnit(sheet) : undefined;
    if (budget === undefined) report.found('notACost', { at: target, stated, data });
    else report.found('budgetCap', { at: [target, budget], stated, expected: capText(budget.value), data });
  }
  return judged;
}

function isShare({ name, description }: Indicator): boolean {
  return [name, description].some((field) =>
    SHARE.test(located(field)?.value.trim().normalize('NFKC') ?? ''),
  );
}
