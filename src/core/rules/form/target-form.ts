import { budgetCapsOf, budgetInFormUnit, isCost, readCost } from '../../identities';
import { contradictsUnit, goodDirection } from '../../indicators';
import { sameAmount } from '../../money';
import { type Indicator, type IndicatorTarget, located, type PerformanceSheet } from '../../tables';
import { labelKey } from '../../workbook';
import { defineRule } from '../define-rule';
import { targetOf } from '../indicator-target';
import { isPlaceForIndicator } from './named-indicator';

/** Words that compare as a sign does, and ranges. */
const COMPARES =
  /以上|以下|内|以外|不[低少高超多小大]|至少|至多|最[高低多少]|左右|[≥≤><=≧≦＝～~]|\d\s*[%％]?\s*[-—–至到]\s*\d/;
const CUT_UNIT = /^[十百千万亿]$/;

/** P10. Source: 2023 disclosure, project 3: 8万元, 监督检查覆盖率 100%; project 7: 1个, 1年内; 2024 book: 100% in six projects. */
export const targetForm = defineRule({
  id: 'target-form',
  code: 'P10',
  severity: 'warning',
  title: '量化的指标值有比较符号和单位',
  messages: {
    noComparator: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，没有写比较符号。',
      advice: '请改为“{expected}”；要求正好等于的写“=”。',
    },
    noUnit: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，没有写单位。',
      advice: '请在数后面写明单位，如“%”“人”“万元”。',
    },
    cutUnit: {
      text: '项目“{project}”的指标“{indicator}”写的是“{stated}”，单位没有写全。',
      advice: '请把单位写全，如“{expected}”。',
    },
  },
  reasons: { noFigures: '绩效目标表中没有读到带数字的指标值' },
  nothing: { notApplicable: 'noFigures' },
  checkSheet(sheet, report) {
    const caps = budgetCapsOf(sheet);
    for (const indicator of sheet.indicators) {
      const target = isPlaceForIndicator(indicator) ? undefined : targetOf(indicator, report);
      if (target?.value.number === undefined || target.value.isDate) continue;
      const isCap = caps.includes(indicator);
      const { value } = target;
      const evidence = {
        at: target,
        stated: value.text,
        data: { indicator: located(indicator.name)?.value ?? '' },
      };
      // What the budget cap states is P01's and P02's; only its sign is told here.
      if (isCap && !statesBudget(sheet, indicator, value)) continue;
      if (!isCap && CUT_UNIT.test(value.unit))
        report.found('cutUnit', { ...evidence, expected: `${value.text}${isCost(indicator) ? '元' : '人'}` });
      else if (!isCap && lacksUnit(indicator, value)) report.found('noUnit', evidence);
      else if (lacksComparator(value) && !contradictsUnit(indicator))
        report.found('noComparator', { ...evidence, expected: withSign(indicator, value, isCap) });
      else report.holds();
    }
  },
});

function statesBudget(sheet: PerformanceSheet, indicator: Indicator, target: IndicatorTarget): boolean {
  const reading = readCost(indicator, target);
  const budget = budgetInFormUnit(sheet)?.value;
  if (reading.kind !== 'amount') return false;
  return budget === undefined || (reading.amount.unit === budget.unit && sameAmount(reading.amount, budget));
}

/** A unit in brackets behind the name counts: `参保人数（人）`, and so does a name that says 百分比. */
function lacksUnit(indicator: Indicator, { unit }: IndicatorTarget): boolean {
  const names = [indicator.name, indicator.description].map((field) => labelKey(located(field)?.value ?? ''));
  return (
    unit === '' &&
    !names.some(
      (name) =>
        /\([^()]*\)/.test(name) || /百分[比点]|金额|标准|等级|分数|得分|评分|级别|系数|指数|倍/.test(name),
    )
  );
}

function lacksComparator({ comparator, text }: IndicatorTarget): boolean {
  return comparator === undefined && !COMPARES.test(text.normalize('NFKC'));
}

/** The target with the sign that is meant: `≤` for a cost, `=` for all of something or none of it. */
function withSign(indicator: Indicator, { number, unit, text }: IndicatorTarget, isCap: boolean): string {
  const bare = text.trim();
  if (isCap) return `≤${bare}`;
  if (number?.isZero() === true || (unit === '%' && number?.eq(100) === true)) return `=${bare}`;
  const way = goodDirection(indicator);
  if (way !== undefined) return `${way === 'more' ? '≥' : '≤'}${bare}`;
  return `${isCost(indicator) ? '≤' : '='}${bare}`;
}
