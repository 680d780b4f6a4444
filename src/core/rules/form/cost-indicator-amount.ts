import { budgetCapsOf, budgetInFormUnit, capText, isCost, isMoneyCost, readCost } from '../../identities';
import { type Indicator, located } from '../../tables';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';

/** A cost that is itself a share or a change may be a percentage: 成本节约率, 采购成本降幅; also where the description says so. */
const SHARE = /(?:率|比例|比重|占比|百分比|幅度|降幅|增幅|涨幅)(?:\(.*\))?$/;

/** P02. Source: the 2023 disclosure gives 预算控制数 ≤100% (project 6), the 2024 book twice (projects 7 and 8). */
export const costIndicatorAmount = defineRule({
  id: 'cost-indicator-amount',
  code: 'P02',
  severity: 'error',
  title: '成本指标写的是成本（金额），不是百分比或其他',
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
  nothing: { notApplicable: 'noCost' },
  checkSheet(sheet, report) {
    const caps = budgetCapsOf(sheet);
    for (const indicator of sheet.indicators) {
      const isCap = caps.includes(indicator);
      const target = isCap || isCost(indicator) ? targetOf(indicator, report) : undefined;
      if (target === undefined) continue;
      const { kind } = readCost(indicator, target.value);
      // A cost in words (不超过上年) may be all that can be said; only the budget cap is always a figure.
      const wrong = isCap
        ? kind === 'other' || kind === 'words' || kind === 'money'
        : kind === 'other' && isMoneyCost(indicator) && !isShare(indicator);
      const budget = isCap ? budgetInFormUnit(sheet) : undefined;
      report.expect(!wrong, budget === undefined ? 'notACost' : 'budgetCap', {
        at: budget === undefined ? target : [target, budget],
        stated: target.value.text,
        expected: budget && capText(budget.value),
        data: { indicator: located(indicator.name)?.value ?? '' },
      });
    }
  },
});

function isShare({ name, description }: Indicator): boolean {
  return [name, description].some((field) =>
    SHARE.test(located(field)?.value.trim().normalize('NFKC') ?? ''),
  );
}
